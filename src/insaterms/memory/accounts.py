"""What somebody says of files that they import, and what became of everything in one of them."""

from collections import Counter

from msgspec import Struct, field

from insaterms.errors import Problem
from insaterms.units import Skipped, UnitStatus

__all__ = ["FileAccount", "Given"]

# Of each reason so many places are kept to be shown.
_SHOWN = 3


class Given(Struct, frozen=True, kw_only=True):
    """What somebody says of the files that they import.

    Attributes:
        languages: Of sources and targets; None leaves it to the file to say.  An empty one
            is left to the file, of which only what has the other one comes in.
        swapped: Whether the two languages of a file change places: what it calls English
            is Dutch.
        origin: Where the units come from; empty: what the file says, or else its name.
        status: No unit gets a better one than this.
        fuzzy: Whether translations that are marked as fuzzy come in, as drafts.
        believed: Whether the languages that a file names are right whatever its texts
            seem to be; even a sentence that only repeats its source is a translation then.

    """

    languages: tuple[str, str] | None = None
    swapped: bool = False
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
        remarks: How many units came in of which somebody should know, by what is said.
        places: The first places of each reason and remark.
        problems: Why the file could not be read, or not to its end.

    """

    path: str
    units: int = 0
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    remarks: Counter[str] = field(default_factory=Counter)
    places: dict[str, list[Skipped]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def skip(self, entry: Skipped) -> None:
        """Put it on record that an entry became no unit."""
        self.skipped[entry.reason] += 1
        self._keep(entry)

    def remark(self, entry: Skipped) -> None:
        """Put it on record what is to be said of a unit that came in."""
        self.remarks[entry.reason] += 1
        self._keep(entry)

    def _keep(self, entry: Skipped) -> None:
        places = self.places.setdefault(entry.reason, [])
        if len(places) < _SHOWN:
            places.append(entry)
