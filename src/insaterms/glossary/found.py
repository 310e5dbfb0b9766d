"""What a query or a text finds, before anything is decoded for an answer."""

from msgspec import Struct

from insaterms.glossary.hits import Compound, Match
from insaterms.model import Feature, Language

__all__ = ["Found"]


class Found(Struct, frozen=True):
    """A term found for a query, before it is dressed as a hit.

    Attributes:
        concept: The number of the concept.
        language: The language of the term.
        term: Its place among the concept's terms in that language.
        match: How it was found.
        score: 0 to 100.
        feature: What the form expresses.
        compound: The parts, where it was found in a compound.
        part: The letters of the folded word that it is, where both parts are terms.

    """

    concept: int
    language: Language
    term: int
    match: Match
    score: int
    feature: Feature
    compound: Compound | None = None
    part: tuple[int, int] | None = None
