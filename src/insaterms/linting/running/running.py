"""The work of a run: what the cache does not know is looked at, and all of it put together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date

from msgspec import Struct

from insaterms.errors import Problem
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.reading import TooLargeError, unreadable
from insaterms.linting.history.git_history import Repositories
from insaterms.linting.registry import rule_of
from insaterms.linting.report import LintReport
from insaterms.linting.running.caching import LintCache
from insaterms.linting.running.checking import Checker
from insaterms.linting.running.concluding import concluded, sifted
from insaterms.linting.running.digests import digest
from insaterms.linting.running.jobs import Checked, Job, Original, Task, decoded
from insaterms.linting.running.processes_ahead import ProcessesAhead
from insaterms.linting.running.survey import LARGEST, LARGEST_PAGE, Seen, Survey
from insaterms.linting.running.working_apart import checked
from insaterms.linting.sites.site import Site
from insaterms.memory.processes import collecting_seldom
from insaterms.project import Project
from insaterms.ui_language import _

__all__ = ["Running", "run"]


class Running(Struct, frozen=True):
    """What a run is about.

    Attributes:
        project: The settings.
        codes: The rules that are selected.
        today: The date.
        surroundings: A digest of what decides about the findings in every file.
        repositories: What git has checked out.
        processes: How many take part; None: as many as pay.
        progress: As that of `lint`.
        contents: What stands in files that are not read from disk, by their paths.
        is_whole: Whether the files are all of the project.
        ahead: Processes that have been started already.

    """

    project: Project
    codes: frozenset[str]
    today: date
    surroundings: bytes
    repositories: Repositories
    processes: int | None
    progress: Callable[[str, int, int], object]
    contents: dict[str, bytes] = {}
    is_whole: bool = True
    ahead: ProcessesAhead | None = None


def run(
    running: Running, survey: Survey, unread: Iterable[tuple[str, str]], cache: LintCache
) -> tuple[LintReport, bool]:
    """Look at the files.

    Args:
        running: What the run is about.
        survey: The files.
        unread: What cannot be read, as messages name it, and why.
        cache: What earlier runs have found.

    Returns:
        What was found, and whether it may be kept: no file changed meanwhile.

    """
    site = survey.site(running.project, cache)
    task = Task(running.project, tuple(sorted(running.codes)), running.today)
    with closing(Checker(task, running.contents)) as checker, collecting_seldom():
        results, lasting = _results(running, checker, survey, site, cache)
        context = checker.context
        context.site = site
        context.paths = {
            seen.file.shown: seen.file.path for seen in (*survey.files, *survey.beside)
        }
        findings = [each for result in results.values() for each in result.findings]
        findings += _unreadable(survey.files, unread)
        findings += concluded(results, task.codes, context)
    paths = {seen.file.shown: seen.file.path for seen in survey.files}
    whole = running.is_whole
    kept = sifted(findings, results, running.codes, running.project, paths, is_whole=whole)
    return LintReport(kept.findings, tuple(paths), task.codes, kept.silenced), lasting


def _results(
    running: Running, checker: Checker, survey: Survey, site: Site, cache: LintCache
) -> tuple[dict[str, Checked], bool]:
    """Return what came of each file, in their order, and whether it may be kept."""
    jobs = list(_jobs(survey, site))
    same = digest([running.surroundings, *checker.task.codes])
    keys: dict[str, tuple[bytes, str]] = {}
    results: dict[str, Checked | None] = {}
    todo = []
    for seen, job in jobs:
        results[job.shown] = None
        if seen.digest:
            key = digest([same, *_decisive(running, survey, job)])
            keys[job.shown] = key, seen.owner
            kept = cache.get(key, seen.owner)
            results[job.shown] = decoded(kept) if kept is not None else None
        if results[job.shown] is None:
            todo.append(job)
    if todo:
        # Whatever is wrong with the glossary is told once, and it is compiled by one process.
        _glossary = checker.context.glossary
    # Other processes read what stands on disk.
    own = [job for job in todo if _is_at_hand(job, running.contents)]
    others = [job for job in todo if not _is_at_hand(job, running.contents)]
    outcomes = list(map(checker.check, own))
    done = len(jobs) - len(others)

    def progress(number: int) -> None:
        running.progress("checking", done + number, len(jobs))

    outcomes += checked(
        checker, others, processes=running.processes, progress=progress, ahead=running.ahead
    )
    for outcome in outcomes:
        results[outcome.shown] = decoded(outcome.result)
        if outcome.lasting and outcome.shown in keys:
            cache.put(*keys[outcome.shown], outcome.result)
    for job in todo:
        if results[job.shown] is None:
            # What got lost on its way here is done here, where a fault is told.
            results[job.shown] = decoded(checker.check(job).result)
    lasting = all(outcome.lasting for outcome in outcomes)
    return {shown: result for shown, result in results.items() if result is not None}, lasting


def _jobs(survey: Survey, site: Site) -> Iterator[tuple[Seen, Job]]:
    by_shown = {seen.file.shown: seen for seen in (*survey.files, *survey.beside)}
    for seen in survey.files:
        if seen.error is not None or seen.too_large:
            continue
        file = seen.file
        source = by_shown.get(site.sources.get(file.shown, ""))
        original = None
        if source is not None and source.error is None and not source.too_large:
            of = source.file
            language = site.languages.get(of.shown, "")
            original = Original(of.path, of.shown, language, source.digest)
        language = site.languages.get(file.shown, "")
        yield (
            seen,
            Job(file.path, file.shown, file.kind, language, seen.digest, seen.size, original),
        )


def _is_at_hand(job: Job, contents: Mapping[str, bytes]) -> bool:
    """Whether a file, or what it is a translation of, is not what stands on disk."""
    return job.path in contents or (job.original is not None and job.original.path in contents)


def _decisive(running: Running, survey: Survey, job: Job) -> Iterator[bytes | str]:
    """Yield what decides about the findings in a file, beside what is the same for all."""
    yield from (job.path, job.shown, job.kind, job.language, job.digest)
    if job.original is not None:
        yield from (job.original.shown, job.original.language, job.original.digest)
    if job.kind == "catalog":
        # What is empty now may have been translated there.
        yield running.repositories.state(job.path)
    if job.kind == "compiled":
        yield survey.source_of_compiled(job.path)


def _unreadable(files: Iterable[Seen], unread: Iterable[tuple[str, str]]) -> Iterator[Diagnostic]:
    """Yield why some files are not looked at."""
    for shown, reason in unread:
        yield rule_of("IT901").found(shown, message=reason)
    for seen in files:
        shown = seen.file.shown
        if seen.error is not None:
            yield from unreadable(shown, seen.error)
        if seen.too_large:
            most = LARGEST_PAGE if seen.file.kind == "page" else LARGEST
            message = _("{size} bytes; what is over {most} is not read, split it or leave it out")
            message = message.format(size=f"{seen.size:,}", most=f"{most:,}")
            yield from unreadable(shown, TooLargeError([Problem(shown, 0, 0, message)]))
