"""Units out of files, with an account of what became of everything in them.

Nothing is dropped silently: what a file holds and a memory does not take is counted by its
reason, with the places where it stands.  A file whose texts are in other languages than it
says is refused as a whole: a pair that came in the wrong way round would be offered to
translators for years.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from msgspec import Struct, field
from msgspec.structs import replace

from insaterms.errors import Problem, ProblemsError
from insaterms.memory.file_formats import UnitsFormat
from insaterms.model import Language
from insaterms.units import STATUSES, Skipped, Unit, UnitStatus, primary

__all__ = ["FileAccount", "Given", "Importing", "units_of"]

# So many units are looked at before the first one of a file is taken.
_EXAMINED = 1000
# Of each reason so many places are kept to be shown.
_SHOWN = 3
# Progress is told once in so many units.
_STEP = 500

_SPOKEN = {"nl": "Dutch", "en": "English"}

# So many code points of each text are looked at where there are many texts.
_LINE = 40
# Log-odds of the words of grammar from which on nobody doubts, two or three of them, as
# long as they are one in so many words.
_SURE = 5.0
_SELDOM = 8


class Given(Struct, frozen=True, kw_only=True):
    """What somebody says of the files that they import.

    Attributes:
        languages: Of sources and targets; None leaves it to the file to say.
        origin: Where the units come from; empty: what the file says, or else its name.
        status: No unit gets a better one than this.
        fuzzy: Whether translations that are marked as fuzzy come in, as drafts.
        believed: Whether the languages that a file names are right whatever its texts
            seem to be.

    """

    languages: tuple[str, str] | None = None
    origin: str = ""
    status: UnitStatus = "approved"
    fuzzy: bool = False
    believed: bool = False


class FileAccount(Struct):
    """What was read of one file so far.

    Attributes:
        path: The file, as messages name it.
        units: How many units it gave.
        pairs: How many of which languages, as `en`, `nl`.
        skipped: How many entries became no unit, by reason.
        places: The first places of each reason.
        problems: Why the file could not be read, or not to its end.

    """

    path: str
    units: int = 0
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    places: dict[str, list[Skipped]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


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
        progress: Callable[[str, int], object] = lambda *_: None,
    ) -> None:
        """Read nothing yet.

        Args:
            given: What is said of the files.
            skipped: Called with the path and each entry that became no unit.
            progress: Called with the path and how many units it gave, now and then.

        """
        self.accounts: list[FileAccount] = []
        self._given = given
        self._skipped = skipped
        self._progress = progress

    @property
    def problems(self) -> list[Problem]:
        """Why files could not be read, or not to their ends."""
        return [problem for account in self.accounts for problem in account.problems]

    def units(self, stream: BinaryIO, path: str, form: UnitsFormat) -> Iterator[Unit]:
        """Return the units of a file, as they come into the memory.

        Where the file turns out to be broken the units before that place have come, and
        its account has the problem: an exception would take them away again.

        Args:
            stream: What stands in the file.
            path: The file, as messages name it.
            form: Its format.

        """
        account = FileAccount(path)
        self.accounts.append(account)
        try:
            yield from self._read(stream, account, form)
        except ProblemsError as error:
            account.problems = error.problems
        except OSError as error:
            account.problems = (Problem(path, 0, 0, error.strerror or str(error)),)

    def refused(self, path: str, reason: str) -> None:
        """Put it on record that a file could not even be opened."""
        self.accounts.append(FileAccount(path, problems=(Problem(path, 0, 0, reason),)))

    def _read(self, stream: BinaryIO, account: FileAccount, form: UnitsFormat) -> Iterator[Unit]:
        found = units_of(stream, account.path, form, self._given)
        if not self._given.believed:
            found = _checked(found, account.path)
        for each in found:
            if isinstance(each, Skipped):
                account.skipped[each.reason] += 1
                places = account.places.setdefault(each.reason, [])
                if len(places) < _SHOWN:
                    places.append(each)
                self._skipped(account.path, each)
                continue
            account.units += 1
            account.pairs[each.source_language, each.target_language] += 1
            if not account.units % _STEP:
                self._progress(account.path, account.units)
            yield self._as_given(each, account.path)

    def _as_given(self, unit: Unit, path: str) -> Unit:
        origin = self._given.origin or unit.origin or os.path.basename(path)
        status = max(unit.status, self._given.status, key=STATUSES.index)
        if origin == unit.origin and status == unit.status:
            return unit
        return replace(unit, origin=origin, status=status)


def units_of(
    stream: BinaryIO, path: str, form: UnitsFormat, given: Given
) -> Iterator[Unit | Skipped]:
    """Return what a file holds, as its format's reader gives it.

    Raises:
        ProblemsError: If it cannot be read; units may have come before.

    """
    if form == "tmx":
        from insaterms.formats.tmx import reading

        return reading.read(stream, path, languages=given.languages)
    if form in {"tsv", "csv"}:
        from insaterms.formats.units_table import reading as table

        return table.read(stream, path, languages=given.languages)
    if form == "mo":
        from insaterms.formats.gettext_po import compiled

        return compiled.read(stream, path, languages=given.languages)
    from insaterms.formats.gettext_po import units

    return units.read(stream, path, languages=given.languages, fuzzy=given.fuzzy)


# -- which languages -----------------------------------------------------------------


def _checked(found: Iterator[Unit | Skipped], path: str) -> Iterator[Unit | Skipped]:
    """Return what a file holds once its first units are in the languages that it says."""
    first: list[Unit | Skipped] = []
    units: list[Unit] = []
    broken: ProblemsError | None = None
    try:
        for each in found:
            first.append(each)
            if isinstance(each, Unit):
                units.append(each)
                if len(units) == _EXAMINED:
                    break
    except ProblemsError as error:
        broken = error
    if reason := _doubt(units):
        raise ProblemsError([Problem(path, 0, 0, reason)])
    yield from first
    if broken is not None:
        raise broken
    yield from found


def _doubt(units: Sequence[Unit]) -> str:
    """Say that texts are in another language than is said of them; nothing if they are not."""
    sides: dict[tuple[str, str], list[str]] = {}
    for unit in units:
        if unit.source == unit.target:
            continue  # a name says nothing of either side
        sides.setdefault(("sources", primary(unit.source_language)), []).append(unit.source)
        sides.setdefault(("targets", primary(unit.target_language)), []).append(unit.target)
    wrong: dict[str, tuple[Language, bool]] = {}
    for (side, said), texts in sides.items():
        seeming, surely = _seeming(texts)
        if said in _SPOKEN and seeming is not None and seeming != said:
            wrong[side] = seeming, surely
    # Of one side there must be no doubt: a list of towns has sources with "de" in them.
    if not wrong or (len(wrong) == 1 and not any(surely for _, surely in wrong.values())):
        return ""
    seem = " and ".join(
        f"the {side} seem to be {_SPOKEN[seeming]}" for side, (seeming, _) in wrong.items()
    )
    pair = " → ".join(_SPOKEN.get(each, each) for each in _said(units))
    advice = "say --source and --target the right way round"
    if len(wrong) == 1:
        advice = "mend the file"
    return (
        f"{seem}, but they are said to be {pair}; nothing of this file was imported: "
        f"{advice}, or add --believe if it is right as it is"
    )


def _said(units: Sequence[Unit]) -> tuple[str, str]:
    pairs = Counter((primary(u.source_language), primary(u.target_language)) for u in units)
    return pairs.most_common(1)[0][0]


def _seeming(texts: Sequence[str]) -> tuple[Language | None, bool]:
    """Return the language that texts seem to be in, and whether that is beyond doubt."""
    from insaterms.text.language import EXAMINED, clues, identify

    # As much of each as makes one sample of all.
    most = max(_LINE, EXAMINED // len(texts))
    step = max(1, len(texts) * _LINE // EXAMINED)
    sample = "\n".join(text[:most] for text in texts[::step])
    seeming = identify(sample)
    # Letters alone may say that the names of colours are Dutch; grammar knows.
    words = [clue.weight for clue in clues(sample) if clue.kind == "grammar"]
    weight = sum(words) if seeming == "nl" else -sum(words)
    often = len(words) * _SELDOM >= len(sample.split())
    return seeming, often and weight >= _SURE
