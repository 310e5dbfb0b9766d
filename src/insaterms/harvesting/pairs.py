"""What a harvest yields: pairs of a Dutch and an English phrase, and names without a gloss."""

from typing import Literal

from msgspec import Struct

from insaterms.model import Language

__all__ = ["Harvest", "Pair", "PairStatus", "Unglossed"]

PairStatus = Literal["new", "known", "contradicts"]


class Pair(Struct, frozen=True):
    """An English and a Dutch phrase of which one glosses the other.

    Attributes:
        en: The English phrase, as it stands on the page.
        nl: The Dutch phrase, as it stands on the page.
        acronym: The acronym that the gloss gives as well; empty if there is none.
        first: The language of the phrase that stands first on the page.
        start: Where that phrase begins in the source: a 0-based offset in code points.
        line: Its line, from 1.
        column: Its column in code points, from 1.
        score: How sure it is that this is a pair with these boundaries, 0 to 100.
        status: `known` if the two are terms of one concept, `contradicts` if one of them
            is a term of a concept and the other is no rendering of it, else `new`.
        explanation: How the pair was found, for a reader.
        concept: The id of the concept that is known or contradicted; else empty.
        expected: What the glossary has in place of the other side, the preferred term
            first; empty unless the pair contradicts it.

    """

    en: str
    nl: str
    acronym: str
    first: Language
    start: int
    line: int
    column: int
    score: int
    status: PairStatus
    explanation: str
    concept: str = ""
    expected: tuple[str, ...] = ()


class Unglossed(Struct, frozen=True):
    """A name in the language that the page is not written in, without a gloss.

    Attributes:
        text: The name, as it stands on the page.
        language: The language that it is in.
        start: Where it begins in the source: a 0-based offset in code points.
        line: Its line, from 1.
        column: Its column in code points, from 1.

    """

    text: str
    language: Language
    start: int
    line: int
    column: int


class Harvest(Struct, frozen=True):
    """What one page yields.

    Attributes:
        pairs: By position; the same pair twice is one entry, at its first position.
        unglossed: By position; each name once.

    """

    pairs: tuple[Pair, ...] = ()
    unglossed: tuple[Unglossed, ...] = ()
