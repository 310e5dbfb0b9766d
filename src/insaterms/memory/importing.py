"""Units out of files, with an account of what became of everything in them.

Nothing is dropped silently: what a file holds and a memory does not take is counted by its
reason, with the places where it stands, and so is what comes in but should be looked at.  A
file whose texts are in other languages than it says is refused as a whole.
"""

import os
from collections.abc import Callable, Generator, Iterator
from typing import BinaryIO

from msgspec import msgpack
from msgspec.structs import replace

from insaterms.errors import Problem, ProblemsError, reason_of
from insaterms.memory.accounts import FileAccount, Given
from insaterms.memory.claimed_languages import COPY, SCRIPT, SWAPPED, Placed, refusal, remark
from insaterms.memory.file_formats import UnitsFormat
from insaterms.ui_language import N_
from insaterms.units import STATUSES, Skipped, Unit, primary

__all__ = ["FileAccount", "Given", "Importing", "units_of"]

# So many units are looked at before the first one of a file is taken.
_EXAMINED = 1000
# … or units of so many code points: each may have a note of a million.
_LONGEST = 4_000_000
# Progress is told once in so many units.
_STEP = 500

# What keeps a pair out; the other remarks are made on pairs that come in.
_OUT = frozenset({SWAPPED, SCRIPT})


class Importing:
    """Reads files for a memory, one after another, and keeps their accounts.

    Attributes:
        accounts: One a file, in the order in which they were read.

    """

    def __init__(
        self,
        given: Given,
        *,
        skipped: Callable[[str, Skipped], object] = lambda *_: None,
        remarked: Callable[[str, Skipped], object] | None = None,
        progress: Callable[[str, int], object] = lambda *_: None,
        apart: bool = False,
    ) -> None:
        """Read nothing yet.

        Args:
            given: What is said of the files.
            skipped: Called with the path and each entry that became no unit.
            remarked: Called with the path and each entry of whose unit somebody should know
                something, before the unit comes; None: `skipped` is.
            progress: Called with the path and how many units it gave, now and then.
            apart: Whether large files are read in a process of their own.

        """
        self.accounts: list[FileAccount] = []
        self._given = given
        self._skipped = skipped
        self._remarked = remarked or skipped
        self._apart = apart
        self._progress = progress

    @property
    def problems(self) -> list[Problem]:
        """Why files could not be read, or not to their ends."""
        return [problem for account in self.accounts for problem in account.problems]

    def units(self, stream: BinaryIO, path: str, form: UnitsFormat) -> Generator[Unit, None, None]:
        """Return the units of a file, as they come into the memory.

        Where the file turns out to be broken the units before that place have come, and
        its account has the problem: an exception would take them away again.  Whoever stops
        before the end closes the generator, so that no process goes on reading.

        Args:
            stream: What stands in the file.
            path: The file, as messages name it.
            form: Its format.

        """
        account = FileAccount(path)
        self.accounts.append(account)
        try:
            yield from self._apart_or_here(stream, account, form)
        except ProblemsError as error:
            account.problems = error.problems
        except OSError as error:
            account.problems = (Problem(path, 0, 0, reason_of(error)),)

    def refused(self, path: str, reason: str) -> None:
        """Put it on record that a file could not even be opened."""
        self.accounts.append(FileAccount(path, problems=(Problem(path, 0, 0, reason),)))

    def _apart_or_here(
        self, stream: BinaryIO, account: FileAccount, form: UnitsFormat
    ) -> Iterator[Unit]:
        process = None
        if self._apart:
            from insaterms.memory.reading_apart import begun, units_apart

            process = begun(stream, account.path, form, self._given)
        if process is None:
            yield from self._read(stream, account, form)
            return

        def told(entry: Skipped, *, came_in: bool) -> None:
            (self._remark if came_in else self._skip)(account, entry)

        def progress() -> None:
            self._progress(account.path, account.units)

        yield from units_apart(process, account, told, progress)

    def _read(self, stream: BinaryIO, account: FileAccount, form: UnitsFormat) -> Iterator[Unit]:
        found = _as_asked(_found(stream, account.path, form, self._given), self._given)
        if not self._given.believed:
            found = _checked(found, account.path, swapped=self._given.swapped)
        # What stands for bytes of a name that are no UTF-8 is no text.
        name = os.path.basename(account.path).encode("utf-8", "replace").decode()
        for each in found:
            if isinstance(each, Skipped):
                self._skip(account, each)
                continue
            unit, line, column = each
            said = "" if self._given.believed else remark(unit)
            if said:
                entry = Skipped(line, column, said)
                if said in _OUT:
                    self._skip(account, entry)
                    continue
                self._remark(account, entry)
                if said == COPY and unit.status == "approved":
                    unit = replace(unit, status="draft")
            account.units += 1
            account.pairs[unit.source_language, unit.target_language] += 1
            if not account.units % _STEP:
                self._progress(account.path, account.units)
            yield self._as_given(unit, name)

    def _skip(self, account: FileAccount, entry: Skipped) -> None:
        account.skip(entry)
        self._skipped(account.path, entry)

    def _remark(self, account: FileAccount, entry: Skipped) -> None:
        account.remark(entry)
        self._remarked(account.path, entry)

    def _as_given(self, unit: Unit, name: str) -> Unit:
        origin = self._given.origin or unit.origin or name
        status = unit.status
        if status != self._given.status:
            status = max(status, self._given.status, key=STATUSES.index)
        if origin == unit.origin and status == unit.status:
            return unit
        return replace(unit, origin=origin, status=status)


# -- out of the file -----------------------------------------------------------------


class _Place:
    """Where the reader of a file is: it says so before each unit that it gives."""

    def __init__(self) -> None:
        self.line = self.column = 0

    def __call__(self, line: int, column: int) -> None:
        self.line, self.column = line, column


def _found(
    stream: BinaryIO, path: str, form: UnitsFormat, given: Given
) -> Iterator[Placed | Skipped]:
    at = _Place()
    for each in units_of(stream, path, form, given, at):
        yield each if isinstance(each, Skipped) else Placed(each, at.line, at.column)


def units_of(
    stream: BinaryIO,
    path: str,
    form: UnitsFormat,
    given: Given,
    at: Callable[[int, int], object],
) -> Iterator[Unit | Skipped]:
    """Return what a file holds, as its format's reader gives it.

    Args:
        stream: What stands in the file.
        path: The file, as messages name it.
        form: Its format.
        given: What is said of it.
        at: Told the line and the column of each unit before it comes.

    Raises:
        ProblemsError: If it cannot be read; units may have come before.

    """
    # A catalog has one pair of languages; in other files the one that is not named is found.
    languages = given.languages if given.languages is not None and all(given.languages) else None
    if form == "tmx":
        from insaterms.formats.tmx import reading

        return reading.read(stream, path, languages=languages, at=at)
    if form in {"tsv", "csv"}:
        from insaterms.formats.units_table import reading as table

        return table.read(stream, path, languages=languages, at=at)
    if form == "mo":
        from insaterms.formats.gettext_po import compiled

        return compiled.read(stream, path, languages=given.languages)
    from insaterms.formats.gettext_po import units

    return units.read(stream, path, languages=given.languages, fuzzy=given.fuzzy, at=at)


# -- which languages -----------------------------------------------------------------


def _as_asked(found: Iterator[Placed | Skipped], given: Given) -> Iterator[Placed | Skipped]:
    """Return what is in the language that is asked for, with its languages swapped if so."""
    wanted = primary(next(filter(None, given.languages or ()), ""))
    one_only = given.languages is not None and not all(given.languages)
    for each in found:
        if isinstance(each, Placed):
            unit, line, column = each
            languages = unit.source_language, unit.target_language
            if one_only and wanted not in map(primary, languages):
                yield Skipped(line, column, N_("not in the language asked for"))
                continue
            if given.swapped:
                unit = replace(unit, source_language=languages[1], target_language=languages[0])
                each = Placed(unit, line, column)  # noqa: PLW2901 -- the same place
            if reason := unit.unfit or _half(unit):
                yield Skipped(line, column, reason)
                continue
        yield each


def _half(unit: Unit) -> str:
    """Return why no memory takes a unit that escapes in a file made half a character of."""
    try:
        msgpack.encode(unit)
    except UnicodeEncodeError:
        return N_("it holds half a character (a lone surrogate)")
    return ""


def _checked(
    found: Iterator[Placed | Skipped], path: str, *, swapped: bool
) -> Iterator[Placed | Skipped]:
    """Return what a file holds once its first units are in the languages that it says.

    Units wait for that, in as much memory as a few thousand take; what is skipped does not:
    a catalog may have a million messages that nobody has translated.
    """
    first: list[Placed] = []
    length = 0
    broken: ProblemsError | None = None
    try:
        for each in found:
            if isinstance(each, Skipped):
                yield each
                continue
            first.append(each)
            length += _length(each.unit)
            if len(first) == _EXAMINED or length > _LONGEST:
                break
    except ProblemsError as error:
        broken = error
    if reason := refusal(first, path, swapped=swapped):
        raise ProblemsError([Problem(path, 0, 0, reason)])
    yield from first
    if broken is not None:
        raise broken
    yield from found


def _length(unit: Unit) -> int:
    said = sum(len(value) for _, value in unit.properties)
    return len(unit.source) + len(unit.target) + len(unit.note) + said
