"""A run of the lint, from files to a report; where nothing has changed, the report that was."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from types import MappingProxyType

import msgspec

from insaterms.linting.history.git_history import Repositories
from insaterms.linting.report import LintReport
from insaterms.linting.running.caching import LintCache
from insaterms.linting.running.digests import digest, digest_of_run, digest_of_surroundings
from insaterms.linting.running.survey import Survey
from insaterms.linting.sites.finding import FoundFiles, find_files
from insaterms.project import Project, find_project

__all__ = ["lint", "lint_text"]

_Progress = Callable[[str, int, int], object]


def lint(  # noqa: PLR0913 -- what a call may ask for
    paths: Sequence[str | os.PathLike[str]] | str | os.PathLike[str] = (),
    *,
    project: Project | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    today: date | None = None,
    processes: int | None = None,
    progress: _Progress = lambda *_: None,
    contents: Mapping[str, bytes] = MappingProxyType({}),
) -> LintReport:
    """Check that the Dutch and English of a site agree.

    Args:
        paths: Files and folders, or one of them; none: the root of the project.  Pages are
            read beside their counterparts, which need not be named.
        project: The settings; None: those of the project that the current folder belongs to.
        select: Rules instead of the usual ones and of those of the settings: codes, their
            beginnings, slugs or `ALL`.
        ignore: Rules that are left out.
        extend_select: Rules beside the others.
        today: The date by which something is due; None: today.
        processes: How many processes work, at least 1; None: as many as there are cores,
            where there is enough to do.
        progress: Called now and then, with what is done ("reading", "checking"), the number
            of files that are done, and that of all of them.
        contents: What is to stand in files in the place of what does, by their paths as
            findings name them.

    Returns:
        What was found.  A file that cannot be read is a finding (`IT901` to `IT904`), and so
        is a glossary file with faults that is looked at.

    Raises:
        ProblemsError: If a path does not exist, the settings or the baseline are wrong, or a
            selector is that of no rule.
        GlossaryError: If the glossary of the project cannot be used: nothing can be said of
            terms then, and a report without them would look like a clean one.
        MemoryFileError: If the memory of the project cannot be read.
        ValueError: If `processes` is below 1.

    """
    if processes is not None and processes < 1:
        raise ValueError(f"processes must be at least 1, not {processes}")
    if isinstance(paths, (str, os.PathLike)):
        paths = [paths]
    names = [os.fspath(path) for path in paths]
    if project is None:
        project = find_project()
    found = find_files(names, project, contents)
    run = _Run(project, (select, ignore, extend_select), today, processes, progress)
    run.is_whole = _is_whole(names, project)
    with closing(LintCache(project.root, wanted=project.lint.cache)) as cache:
        instead = {f.path: contents[f.shown] for f in found.files if f.shown in contents}
        report = run.report(found, instead, cache)
    return _without_known(report, project)


def lint_text(  # noqa: PLR0913 -- as lint
    text: str | bytes,
    filename: str | os.PathLike[str],
    *,
    project: Project | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    today: date | None = None,
) -> LintReport:
    """Check a text as if it stood in a file; nothing of it is kept.

    Args:
        text: What would stand there.
        filename: The file, which need not be there: its name says what the text is, in which
            language, and what it is a translation of.
        project: As in `lint`.
        select: As in `lint`.
        ignore: As in `lint`.
        extend_select: As in `lint`.
        today: As in `lint`.

    Returns:
        What was found; nothing, and no file, if the settings leave the file out.

    Raises:
        ProblemsError: As `lint`; or if the name says nothing that the lint reads.
        GlossaryError: As `lint`.
        MemoryFileError: As `lint`.

    """
    from insaterms.linting.running.unsaved import found_as

    name = os.fspath(filename)
    if project is None:
        project = find_project()
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    run = _Run(project, (select, ignore, extend_select), today, 1, lambda *_: None)
    with closing(LintCache(project.root, wanted=False)) as cache:
        report = run.report(found_as(name, project, data), {name: data}, cache)
    return _without_known(report, project)


class _Run:
    """A run, and the way around it where an earlier one has found the same."""

    def __init__(
        self,
        project: Project,
        wanted: tuple[Sequence[str], Sequence[str], Sequence[str]],
        today: date | None,
        processes: int | None,
        progress: _Progress,
    ) -> None:
        self._project = project
        self._wanted = wanted
        self._today = today or datetime.now().astimezone().date()
        self._processes = processes
        self._progress = progress
        self.is_whole = False

    def report(self, found: FoundFiles, contents: dict[str, bytes], cache: LintCache) -> LintReport:
        project = self._project
        survey = Survey(found, contents, self._progress)
        surroundings = digest_of_surroundings(project, self._today)
        repositories = Repositories()
        state = [surroundings, digest_of_run(project, self._wanted), *survey.state()]
        state += [repositories.state(each.path) for each in (*found.files, *found.beside)]
        state.append("whole" if self.is_whole else "")
        key = digest([*state, *(said for each in found.unreadable for said in each)])
        if survey.told and (kept := cache.get(key, "")) is not None:
            try:
                return msgspec.msgpack.decode(kept, type=LintReport)
            except msgspec.MsgspecError:
                pass
        from insaterms.linting.running.processes_ahead import ProcessesAhead

        with closing(ProcessesAhead()) as ahead:
            if cache.is_empty:
                # All files will be looked at.
                ahead.start(self._processes, survey.size)
            from insaterms.linting.running.running import Running, run
            from insaterms.linting.selecting import selected

            select, ignore, extend_select = self._wanted
            codes = selected(
                project.lint, select=select, ignore=ignore, extend_select=extend_select
            )
            running = Running(
                project,
                codes,
                self._today,
                surroundings,
                repositories,
                self._processes,
                self._progress,
                contents,
                self.is_whole,
                ahead,
            )
            report, lasting = run(running, survey, found.unreadable, cache)
            if survey.told and lasting:
                cache.put(key, "", msgspec.msgpack.encode(report))
            return report


def _is_whole(paths: Sequence[str], project: Project) -> bool:
    """Tell whether a call names all of a project."""
    root = os.path.realpath(project.root)
    return root in map(os.path.realpath, paths or [os.curdir])


def _without_known(report: LintReport, project: Project) -> LintReport:
    """Leave out what the baseline of the settings knows."""
    if project.lint.baseline is None:
        return report
    from insaterms.linting.baselines.baseline import known, read_baseline

    new, number, stale = known(
        report.findings,
        read_baseline(project.lint.baseline),
        paths=report.files,
        rules=report.rules,
    )
    missed = tuple((each.path, each.rule, each.text, each.count) for each in stale)
    return msgspec.structs.replace(report, findings=tuple(new), known=number, stale=missed)
