"""Findings mended, until nothing is left to mend.

Files are mended in memory and looked at again after each round; only then are they written.
What makes a file worse is taken back.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from insaterms.errors import reason_of
from insaterms.formats.files import replacing
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.fixing.being_mended import BeingMended, FixableFile, MendedFile
from insaterms.linting.fixing.fix_plan import Plan, plan
from insaterms.linting.fixing.unified_diff import diff
from insaterms.ui_language import _

__all__ = ["FixableFile", "Mended", "MendedFile", "Plan", "diff", "mend", "plan", "write"]

_MOST_ROUNDS = 10

LintAgain = Callable[[Mapping[str, bytes]], Sequence[Diagnostic]]
"""Looks at the files again, with other bytes in the place of some, by their shown paths."""


class Mended(Struct, frozen=True):
    """What became of files.

    Attributes:
        files: Those that were mended.
        failed: Findings whose fix was taken back, each with the reason.
        diagnostics: What is found in all the files now.

    """

    files: tuple[MendedFile, ...]
    failed: tuple[tuple[Diagnostic, str], ...]
    diagnostics: tuple[Diagnostic, ...]


def mend(
    files: Iterable[FixableFile],
    diagnostics: Sequence[Diagnostic],
    again: LintAgain,
    *,
    unsafe: bool = False,
) -> Mended:
    """Mend files in memory, look at them again, and go on until nothing is left to mend.

    After each round a file in which something cannot be read any more, in which a finding is
    still there, or in which a rule finds more than before, is as it was before, and those
    fixes have failed; they get another chance when the others are done.  A file that does not
    come to rest in ten rounds is as it was before all of them.

    Args:
        files: The files; those without a finding that has a fix stay out of it.
        diagnostics: The findings in all files.
        again: Looks at all files again, with other bytes in the place of some, by their
            shown paths, and returns all findings.  Nothing is written before it is asked.
        unsafe: Whether fixes are done that somebody should look at.

    """
    jobs = {each.shown: BeingMended(each) for each in files}
    current = tuple(diagnostics)
    for _round in range(_MOST_ROUNDS):
        tried = _begun(jobs, current, unsafe=unsafe)
        if not tried and any(job.rests for job in jobs.values()):
            # What failed beside others may do without them.
            for job in jobs.values():
                job.retry()
            tried = _begun(jobs, current, unsafe=unsafe)
        if not tried:
            break
        found = tuple(again(_changed(jobs)))
        by_path, before = _by_path(found), _by_path(current)
        taken_back = False
        for path in tried:
            taken_back |= jobs[path].judged(before.get(path, ()), by_path.get(path, ()))
        current = tuple(again(_changed(jobs))) if taken_back else found
    else:
        for path in _begun(jobs, current, unsafe=unsafe):
            jobs[path].give_up()
        current = tuple(again(_changed(jobs)))
    return Mended(
        tuple(job.mended() for _path, job in sorted(jobs.items()) if job.is_changed),
        tuple(each for _path, job in sorted(jobs.items()) for each in job.failed.values()),
        current,
    )


def write(files: Iterable[MendedFile]) -> list[tuple[MendedFile, str]]:
    """Write files that were mended; each is whole or untouched.

    Returns:
        The files that could not be written, or that somebody else has changed since they
        were read, each with the reason.

    """
    refused = []
    for file in files:
        try:
            with open(file.path, "rb") as stream:
                is_same = stream.read() == file.before
            if is_same:
                with replacing(file.path) as stream:
                    stream.write(file.after)
            else:
                message = _("somebody has changed the file meanwhile; run the command again")
                refused.append((file, message))
        except OSError as error:
            refused.append((file, reason_of(error)))
    return refused


def _begun(
    jobs: Mapping[str, BeingMended], diagnostics: Iterable[Diagnostic], *, unsafe: bool
) -> list[str]:
    """Mend what is found in each file; return the files that this changes."""
    by_path = _by_path(each for each in diagnostics if each.fix is not None)
    return [
        path
        for path in sorted(by_path.keys() & jobs.keys())
        if jobs[path].begin(by_path[path], unsafe=unsafe)
    ]


def _by_path(diagnostics: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
    found: dict[str, list[Diagnostic]] = {}
    for each in diagnostics:
        found.setdefault(each.path, []).append(each)
    return found


def _changed(jobs: Mapping[str, BeingMended]) -> dict[str, bytes]:
    return {path: job.data for path, job in jobs.items() if job.is_changed}
