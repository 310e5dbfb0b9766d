"""What becomes of a message, and why."""

from typing import Literal

from msgspec import Struct

from insaterms.formats.gettext_po.editing import Previous
from insaterms.units import Unit

__all__ = ["CameFrom", "Decision", "Note", "Proposal", "Remembered", "Stays"]

# Where a translation came from: the same text in the same context, the same text, a
# similar one, a term; empty for a message that stays as it is.
CameFrom = Literal["context", "exact", "fuzzy", "glossary", ""]

# Why a message stays as it is.
Stays = Literal[
    "",
    "no match",
    "two meanings",
    "placeholders differ",
    "a plural form has no match",
    "plural forms unknown",
    "partly translated",
    "fuzzy already",
    "not in the encoding",
]

# What somebody has to look at, or may want to know.
Note = Literal[
    "draft",
    "proposed",
    "discouraged term",
    "written otherwise",
    "acronym",
    "breaks the glossary",
    "negation",
    "values not carried over",
    "accelerator",
    "several translations",
]


class Proposal(Struct, frozen=True):
    """A translation of one text.

    Attributes:
        target: The translation.
        came_from: Where it came from.
        score: 0 to 101.
        fuzzy: Whether somebody must look at it first.
        source: What it is a translation of, if not of this text; empty otherwise.
        msgctxt: The context of that.
        origin: The file of the unit, or the id of the concept.
        notes: What has to be said of it.
        others: Other translations of the same text, among which it was chosen.

    """

    target: str
    came_from: CameFrom
    score: int
    fuzzy: bool = False
    source: str = ""
    msgctxt: str = ""
    origin: str = ""
    notes: tuple[Note, ...] = ()
    others: tuple[str, ...] = ()


class Remembered(Proposal, frozen=True, kw_only=True):
    """A translation that the memory has.

    Attributes:
        unit: Where it stands there.

    """

    unit: Unit


class Decision(Struct, frozen=True):
    """What becomes of a message.

    Attributes:
        number: Its place in the catalog, from 0.
        came_from: Where its translation came from; empty if it stays as it is.
        targets: The translation, or one for each plural form.
        fuzzy: Whether somebody must look at it first.
        score: 0 to 101; of a plural that of its weakest form.
        previous: What the translation is one of, if not of this message.
        origins: The files of the units, or the id of the concept.
        notes: What has to be said of it.
        others: Other translations of the same text, among which somebody may choose.
        units: The numbers of the units of the memory that it came from.
        stays: Why it stays as it is; empty if it does not.
        details: More about that: the concepts that it may mean.

    """

    number: int
    came_from: CameFrom = ""
    targets: tuple[str, ...] = ()
    fuzzy: bool = False
    score: int = 0
    previous: Previous | None = None
    origins: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    others: tuple[str, ...] = ()
    units: tuple[int, ...] = ()
    stays: Stays = ""
    details: str = ""
