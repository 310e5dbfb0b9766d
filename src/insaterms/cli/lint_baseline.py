"""What the baseline of the lint knows: written, and said where it is there no more."""

from collections.abc import Sequence

from insaterms.cli.saying import grouped, say
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.report import LintReport
from insaterms.ui_language import ngettext

__all__ = ["say_stale", "write_known"]


def write_known(findings: Sequence[Diagnostic], path: str) -> None:
    """Write findings into the baseline, and say how many they are.

    Raises:
        OSError: If it cannot be written.

    """
    from insaterms.linting.baselines.baseline import write_baseline

    write_baseline(findings, path)
    number = len(findings)
    said = ngettext("wrote {n} finding into {path}", "wrote {n} findings into {path}", number)
    say(said.format(n=grouped(number), path=path), err=True)


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
