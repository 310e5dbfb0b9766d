"""What recognition answers: where a term of the glossary stands in a text."""

from msgspec import Struct

from insaterms.glossary.hits import Compound, Match
from insaterms.model import Concept, Feature, Language, Term

__all__ = ["Occurrence"]


class Occurrence(Struct, frozen=True, gc=False):
    """A term at one place of a text.

    Occurrences of one answer share the concept and the term, so change nothing in them.

    Attributes:
        start: Its first code point, from 0.
        end: The one behind its last.
        text: What stands there, cut from the text as it is.
        concept: What is meant.
        language: The language of the term.
        term: The term that was recognised.
        match: How, from the strongest (`exact`) to the weakest (`compound`).
        score: 0 to 100, as in a look-up.
        feature: What the form expresses (`plural`).
        compound: The parts, where the term is part of a compound.

    """

    start: int
    end: int
    text: str
    concept: Concept
    language: Language
    term: Term
    match: Match
    score: int
    feature: Feature
    compound: Compound | None = None
