"""`insaterms memory import`."""

import os
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from io import TextIOWrapper
from itertools import chain
from typing import BinaryIO, TextIO

import click
from msgspec import Struct

from insaterms.cli.documents import STDIN, shown
from insaterms.cli.memory.import_summary import (
    document,
    place,
    show_problems,
    stayed_out,
    summary,
)
from insaterms.cli.memory.languages import LanguageTag, check_differ
from insaterms.cli.memory.options import check_written, memory_option, opened
from insaterms.cli.memory.progress import Units
from insaterms.cli.names import name_of
from insaterms.cli.options import GivenPath, glossary_option, json_option, write_json
from insaterms.cli.saying import reason, say
from insaterms.formats.files import replacing
from insaterms.memory.file_formats import READ, UnitsFormat, format_of
from insaterms.memory.importing import Given, Importing
from insaterms.memory.processes import collecting_seldom
from insaterms.memory.store import Added
from insaterms.ui_language import _
from insaterms.units import STATUSES, Skipped, Unit, UnitStatus

__all__ = ["command"]


class _File(Struct, frozen=True):
    """A file to be read.

    Attributes:
        path: The file; `-` is standard input.
        form: Its format.

    """

    path: str
    form: UnitsFormat


@click.command("import", short_help="Put the translations of files into the memory.")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=GivenPath())
@memory_option
@click.option("--dry-run", is_flag=True, help="Change nothing; say what would be done.")
@click.option(
    "--source", type=LanguageTag(), help="The language of the sources (default: what a file says)."
)
@click.option(
    "--target", type=LanguageTag(), help="The language of the translations; the same default."
)
@click.option(
    "--swap",
    is_flag=True,
    help="The two languages of the file change places: what it calls English is Dutch.",
)
@click.option(
    "--status",
    type=click.Choice(STATUSES),
    default="approved",
    show_default=True,
    help="The best status that a unit gets; a file may give it a lower one.",
)
@click.option(
    "--origin",
    default="",
    metavar="NAME",
    help="Where they come from (default: what a file says of each, or else the file's name"
    " without its folder).  A unit that is there keeps the origin that it has.",
)
@click.option("--fuzzy", is_flag=True, help="Fuzzy messages of a catalog as well, as drafts.")
@click.option("--revive", is_flag=True, help="Also what was rejected in the memory before.")
@click.option(
    "--believe",
    is_flag=True,
    help="Believe what a file says of its languages, whatever its texts seem to be, and that"
    " a sentence which repeats its source is a translation.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(READ),
    help="The format of every FILE (default: by its name).",
)
@click.option(
    "--report",
    type=GivenPath(dir_okay=False),
    metavar="FILE",
    help="Write every entry that is skipped or looks wrong, as file:line:column: why, and"
    " the units that were rejected before, to this file.",
)
@click.option("-v", "--verbose", is_flag=True, help="Show all that the report holds.")
@json_option
@glossary_option
@click.pass_context
def command(
    ctx: click.Context,
    paths: Sequence[str],
    path: str,
    source: str | None,
    target: str | None,
    status: UnitStatus,
    origin: str,
    form: UnitsFormat | None,
    report: str | None,
    *,
    dry_run: bool,
    swap: bool,
    fuzzy: bool,
    revive: bool,
    believe: bool,
    verbose: bool,
    as_json: bool,
) -> None:
    """Put the translations of files into the memory; a memory that is not there is made.

    FILE is TMX (.tmx), a catalog (.po, .mo) or a table (.tsv, .csv) whose first line names
    the languages, such as "en", tab, "nl"; "-" is standard input.  The same unit comes in
    once however often it is imported, and what was rejected stays out.

    In a table between tabs \\t, \\n, \\r and \\\\ stand for tab, line ends and backslash.  Quotes
    are signs like any other, unless a spreadsheet has put them around cells.  That is known
    by a cell in quotes with a doubled quote, a tab or a line end inside, or by a first line in
    quotes; then all cells in quotes lose them, unless another one begins with a quote and is
    not quoted so.

    What a file holds and the memory does not take is counted, each with its reason and its
    first places.  Where a file is broken, what stands before that place comes in; of a
    compiled catalog (.mo), and of a .po whose encoding is at fault, nothing does.

    A file whose texts are not in the languages that it says is refused; of one that is
    mixed, pairs whose languages are surely swapped stay out.  No language is guessed: what
    neither the file nor you say is asked for; only the messages of a catalog are taken for
    English.  A sentence of three words or more that only repeats its source comes in as a
    draft.  What has no date gets that of its import.

    Exit code 0 if it is done, 1 if there was not one unit in all files, 2 if a file could
    not be read, or not to its end; the others come in all the same.

    \b
      insaterms memory import --dry-run agency.tmx
      insaterms memory import --status draft --origin "site 2019" old.tsv
      insaterms memory import locales/*.po --report skipped.txt
    """
    files = [_File(each, _form(each, form, ctx)) for each in paths]
    if sum(each.path == STDIN for each in files) > 1:
        raise click.UsageError(_("standard input can be read once; name it once"), ctx)
    given = Given(
        languages=_languages(source, target),
        swapped=swap,
        origin=_text(origin, ctx),
        status=status,
        fuzzy=fuzzy,
        believed=believe,
    )
    with ExitStack() as stack:
        stack.enter_context(collecting_seldom())
        written = stack.enter_context(_report(report, path, paths, ctx))

        def told(message: str) -> None:
            if written is not None:
                written.write(f"{message}\n")
            if verbose:
                say(message, err=True)

        def skipped(name: str, entry: Skipped) -> None:
            told(f"{place(name, entry)}: {name_of(entry.reason)}")

        line = stack.enter_context(Units())
        reading = _Reading(files, line)
        importing = Importing(given, skipped=skipped, progress=reading.progress, apart=True)
        # Where adding fails, nothing goes on reading.
        units = stack.enter_context(closing(reading.units(importing)))
        added = _added(units, path, line, revive=revive, dry_run=dry_run)
        for message in stayed_out(added):
            told(message)
    if as_json:
        write_json(document(importing, added, dry_run=dry_run))
    else:
        summary(importing, added, path, dry_run=dry_run, every=verbose or bool(report))
    sys.stdout.flush()
    broken = [account for account in importing.accounts if account.problems]
    for account in broken:
        show_problems(account)
    if broken:
        ctx.exit(2)
    ctx.exit(0 if any(each.units for each in importing.accounts) else 1)


def _form(path: str, form: UnitsFormat | None, ctx: click.Context) -> UnitsFormat:
    found = form or format_of(path)
    if found is None:
        if path == STDIN:
            message = _("standard input has no name; say its --format")
        else:
            message = _(
                "{path}: what format this is cannot be told by its name; say --format: {formats}"
            ).format(path=path, formats=", ".join(READ))
        raise click.UsageError(message, ctx)
    return found


def _text(origin: str, ctx: click.Context) -> str:
    # Python hands bytes that are no UTF-8 over as lone surrogates.
    if origin.encode(errors="ignore").decode() != origin:
        raise click.UsageError(_("--origin is not UTF-8; write it in UTF-8"), ctx)
    return origin


def _languages(source: str | None, target: str | None) -> tuple[str, str] | None:
    """Return the languages that the options name, an empty one for what the file must say."""
    if source is None and target is None:
        return None
    source, target = source or "", target or ""
    check_differ(source, target)
    return source, target


@contextmanager
def _report(
    report: str | None, path: str, paths: Sequence[str], ctx: click.Context
) -> Iterator[TextIO | None]:
    """Give a stream for the report, if there is one; it replaces an earlier one when whole."""
    if report is None:
        yield None
        return
    check_written(report, path, (each for each in paths if each != STDIN), option="--report")
    # With `--report locales/*.po` the shell makes the first catalog the report.
    if os.path.exists(report) and format_of(report) is not None:
        message = _(
            "--report: {path} is there already, and by its name it is no report; name another file"
        )
        raise click.UsageError(message.format(path=report), ctx)
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(replacing(report))
        except OSError as error:
            # The file written aside, which the error names, means nothing to anybody.
            message = _("{path}: cannot be written: {reason}")
            message = message.format(path=report, reason=reason(error))
            raise click.ClickException(message) from None
        text = TextIOWrapper(stream, encoding="utf-8", errors="backslashreplace", newline="")
        # Its end leaves the other stream open.
        stack.callback(text.detach)
        yield text


class _Reading:
    """Opens the files one after another, and shows how far the reading has come."""

    def __init__(self, files: Sequence[_File], line: Units) -> None:
        self._files = files
        self._line = line
        self._stream: BinaryIO | None = None
        self._size = 0
        self._before = 0

    def units(self, importing: Importing) -> Generator[Unit, None, None]:
        for file in self._files:
            if file.path == STDIN:
                self._stream, self._size = None, 0
                yield from importing.units(sys.stdin.buffer, shown(STDIN), file.form)
            else:
                try:
                    stream = open(file.path, "rb")  # noqa: SIM115 -- closed three lines below
                except OSError as error:
                    importing.refused(file.path, reason(error))
                    continue
                with stream:
                    self._stream, self._size = stream, os.fstat(stream.fileno()).st_size
                    yield from importing.units(stream, file.path, file.form)
            self._before += importing.accounts[-1].units
            self._stream = None

    def progress(self, path: str, done: int) -> None:
        share = None
        if self._stream is not None and self._size and self._stream.seekable():
            share = min(1.0, self._stream.tell() / self._size)
        step = _("{step} {name}").format(step=_("reading"), name=os.path.basename(path))
        self._line.show(step, self._before + done, share)


def _added(units: Iterator[Unit], path: str, line: Units, *, revive: bool, dry_run: bool) -> Added:
    """Add units to the memory, or find out what would become of them."""
    first = next(units, None)
    if first is None:
        # A file that cannot be read makes no memory.
        return Added()
    units = chain([first], units)
    if not dry_run:
        try:
            with opened(path, create=True, line=line) as memory:
                return memory.add(units, revive=revive)
        except KeyboardInterrupt:
            message = _("{path} keeps what was added so far; import again for the rest")
            say(message.format(path=path), err=True)
            raise
    if os.path.exists(path):
        with opened(path, read_only=True, line=line) as memory:
            return memory.store.add(units, revive=revive, dry_run=True)
    from tempfile import TemporaryDirectory

    # Where there is no memory yet, an empty one elsewhere gives the same numbers.
    with (
        TemporaryDirectory() as folder,
        opened(os.path.join(folder, "memory.db"), create=True, line=line) as memory,
    ):
        return memory.store.add(units, revive=revive, dry_run=True)
