"""`insaterms lint --fix` and `--diff`: findings mended, written or shown."""

import sys
from collections.abc import Iterable, Iterator

import click
from msgspec.structs import replace

from insaterms.cli.lint_run import LintRun
from insaterms.cli.saying import grouped, say
from insaterms.linting.output.concise import place
from insaterms.linting.output.told import Told
from insaterms.ui_language import _, ngettext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms.linting.fixing.fixing import FixableFile, Mended

__all__ = ["differs", "mended"]


def mended(run: LintRun, told: Told) -> tuple[Told, LintRun]:
    """Mend what was found, and write it; what was read from standard input is printed.

    Returns:
        What is found now, with the number of what was mended; and the call as it is now, with
        the text that was printed, where findings stand.

    """
    from insaterms.linting.fixing.fixing import write

    done = _done(run, told)
    number = sum(len(file.applied) for file in done.files)
    if run.is_stdin:
        text = next((file.after for file in done.files), run.stdin)
        click.echo(text, nl=False)
        now = replace(told, findings=done.diagnostics, mended=number)
        return now, replace(run, stdin=text)
    refused = write(done.files)
    for file, why in refused:
        say(f"{file.shown}: {why}", err=True)
    number -= sum(len(file.applied) for file, _why in refused)
    # What could not be written is as wrong as it was.
    findings = run.report().findings if refused else done.diagnostics
    return replace(told, findings=findings, mended=number), run


def differs(run: LintRun, told: Told) -> bool:
    """Print what mending would change, as `patch -p0` reads it; say whether it is anything."""
    done = _done(run, told)
    for file in done.files:
        if sys.stdout.isatty():
            # Tabs stay, as elsewhere in a difference.
            for line in file.diff.decode("utf-8", "replace").splitlines():
                say(*line.split("\t"))
        else:
            click.echo(file.diff, nl=False)
    number = sum(len(file.applied) for file in done.files)
    files = len(done.files)
    counted = ngettext("{n} finding", "{n} findings", number).format(n=grouped(number))
    places = ngettext("{n} file", "{n} files", files).format(n=grouped(files))
    said = _("{findings} in {files} would be mended")
    say(said.format(findings=counted, files=places), err=True)
    return bool(done.files)


def _done(run: LintRun, told: Told) -> "Mended":
    """Mend what was found, in memory; say which fixes were taken back, and why."""
    from insaterms.linting.fixing.fixing import mend

    paths = sorted({each.path for each in told.findings if each.fix is not None})
    done = mend(_files(paths, run), told.findings, run.again, unsafe=told.unsafe)
    for finding, why in done.failed:
        said = _("{place}: {code} is not mended: {reason}")
        say(said.format(place=place(finding), code=finding.code, reason=why), err=True)
    return done


def _files(paths: Iterable[str], run: LintRun) -> "Iterator[FixableFile]":
    from insaterms.linting.fixing.fixing import FixableFile
    from insaterms.linting.sites.finding import kind_of

    for path in paths:
        data = run.stdin
        if not run.is_stdin:
            try:
                with open(path, "rb") as file:
                    data = file.read()
            except OSError:
                continue  # It is gone since it was checked.
        yield FixableFile(path, path, kind_of(path, named=True) or "page", data)
