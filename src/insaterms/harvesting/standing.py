"""How a pair stands to a glossary: whether it has it, contradicts it, or knows nothing of it."""

from typing import Protocol

from msgspec import Struct

from insaterms.glossary.hits import Hit
from insaterms.harvesting.pairs import PairStatus
from insaterms.model import LANGUAGES, Concept, Language
from insaterms.text.folding import without_article

__all__ = ["Standing", "Terms", "standing"]

# A word inside a compound, or one with an error, says nothing about the whole phrase.
_SAME = frozenset({"exact", "folded", "inflected"})


class Terms(Protocol):
    """What knows terms, as a `Glossary` does."""

    def languages(self, text: str, /) -> frozenset[Language]:
        """Return the languages in which this text, in any form, is a term."""

    def lookup(
        self, query: str, language: Language | None = None, limit: int | None = 10
    ) -> list[Hit]:
        """Find the concepts that a word or name belongs to, the best first."""


class Standing(Struct, frozen=True):
    """What a glossary says about a pair.

    Attributes:
        status: Whether it has it, contradicts it, or knows nothing of it.
        concept: The id of the concept meant; empty if there is none.
        expected: What it has in place of the side that it doesn't know.

    """

    status: PairStatus
    concept: str = ""
    expected: tuple[str, ...] = ()


def standing(en: str, nl: str, terms: Terms) -> Standing:
    """Return how a pair stands to a glossary.

    Any form of a term counts, also one that is deprecated, but no misspelling: a page that
    writes *Gegragstherapie* has not given the term.

    Args:
        en: The English side.
        nl: The Dutch side.
        terms: The glossary.

    """
    sides = {"en": _concepts(en, "en", terms), "nl": _concepts(nl, "nl", terms)}
    for name in sides["en"]:
        if name in sides["nl"]:
            return Standing("known", name)
    for language in LANGUAGES:
        other: Language = "en" if language == "nl" else "nl"
        for name, concept in sides[language].items():
            if expected := tuple(t.text for t in concept.terms.get(other, ()) if t.offered):
                return Standing("contradicts", name, expected)
    return Standing("new")


def _concepts(text: str, language: Language, terms: Terms) -> dict[str, Concept]:
    """Return the concepts that a text is a term of, the best first."""
    # Asked first, since it is quick where the text is no term at all.
    if language not in terms.languages(text) | terms.languages(without_article(text)):
        return {}
    return {
        hit.concept.id: hit.concept
        for hit in terms.lookup(text, language)
        if hit.match in _SAME and hit.term.type != "misspelling"
    }
