"""What the baseline of the lint knows: written, and said where it is there no more."""

import os

from insaterms.cli.saying import grouped, say
from insaterms.errors import Problem, ProblemsError
from insaterms.linting.report import LintReport
from insaterms.ui_language import _, ngettext

__all__ = ["say_stale", "write_known"]


def write_known(report: LintReport, path: str) -> None:
    """Write findings into the baseline, and say how many they are.

    Raises:
        ProblemsError: If it knows findings in files that were not looked at.
        OSError: If it cannot be written.

    """
    from insaterms.linting.baselines.baseline import write_baseline

    _refuse_to_forget(report, path)
    write_baseline(report.findings, path)
    number = len(report.findings)
    said = ngettext("wrote {n} finding into {path}", "wrote {n} findings into {path}", number)
    say(said.format(n=grouped(number), path=path), err=True)


def _refuse_to_forget(report: LintReport, path: str) -> None:
    """Refuse to write a baseline that would no longer know what was not looked for."""
    if not os.path.isfile(path):
        return
    from insaterms.linting.baselines.baseline import read_baseline

    folder = os.path.dirname(os.path.abspath(path))
    seen = set(map(os.path.abspath, report.files))
    for each in read_baseline(path).findings:
        file = os.path.abspath(os.path.join(folder, each.path))
        if file not in seen and os.path.exists(file):
            message = _("it knows findings in {file}, which was not looked at; name all files")
            raise ProblemsError([Problem(path, 0, 0, message.format(file=each.path))])


def say_stale(report: LintReport, path: str | None) -> None:
    """Say that the baseline knows what is not there any more."""
    number = sum(times for _path, _code, _text, times in report.stale)
    if not number:
        return
    said = ngettext(
        "{path}: {n} finding that it knows is there no more; write it anew with --write-baseline",
        "{path}: {n} findings that it knows are there no more; write it anew with --write-baseline",
        number,
    )
    say(said.format(path=path, n=grouped(number)), err=True)
