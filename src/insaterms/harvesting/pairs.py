"""What a harvest yields: pairs and names, and how a pair stands to a glossary."""

from collections.abc import Mapping
from typing import Literal, Protocol

from msgspec import Struct

from insaterms.glossary.hits import WHOLE, Hit
from insaterms.model import LANGUAGES, Concept, Language, Status, Term
from insaterms.text.folding import fold, without_article
from insaterms.ui_language import _

__all__ = ["Harvest", "Pair", "PairStatus", "Standing", "Terms", "Unglossed", "standing"]

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
            is a term of a concept and the other is no rendering of it, or one that is
            deprecated or superseded, else `new`.
        explanation: How the pair was found, for a reader.
        concept: The id of the concept that is known or contradicted; else empty.
        expected: What the glossary has in place of the other side, the preferred term
            first, if the pair contradicts it; how it spells a side that is known with an
            error or two; else empty.
        reason: Why a side is not to be used: what its status is, and what the glossary
            says about that; empty if no side is deprecated or superseded.

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
    reason: str = ""


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


# -- how a pair stands to a glossary ---------------------------------------------------

_REJECTED: frozenset[Status] = frozenset({"deprecated", "superseded"})
# From so many letters on, one and two of them may be wrong.
_SHORT, _LONG = 6, 9


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
        expected: What it has in place of the side that it doesn't know, knows by another
            spelling, or has as deprecated or superseded.
        reason: Why that side is not to be used; empty if it is no such term.

    """

    status: PairStatus
    concept: str = ""
    expected: tuple[str, ...] = ()
    reason: str = ""


def standing(en: str, nl: str, terms: Terms) -> Standing:
    """Return how a pair stands to a glossary.

    Any form of a term counts; one that is deprecated or superseded contradicts, if there
    is another to be used.  Where one side is a term, the other one may have an error or
    two, or be a known misspelling: *Gegragstherapie*.

    Args:
        en: The English side.
        nl: The Dutch side.
        terms: The glossary.

    """
    sides = {"en": _concepts(en, "en", terms), "nl": _concepts(nl, "nl", terms)}
    both: list[Standing] = [
        _rejected(hit.concept, {"en": hit.term, "nl": sides["nl"][name].term})
        or Standing("known", name)
        for name, hit in sides["en"].items()
        if name in sides["nl"]
    ]
    if both:
        # What one concept rejects may be the term of another.
        return next((each for each in both if each.status == "known"), both[0])
    contradicts: list[Standing] = []
    for language in LANGUAGES:
        other: Language = "en" if language == "nl" else "nl"
        for name, hit in sides[language].items():
            offered = _offered(hit.concept, other)
            if (meant := _meant({"en": en, "nl": nl}[other], other, hit.concept)) is not None:
                spelt = offered[:1] if meant.type == "misspelling" else (meant.text,)
                rejected = _rejected(hit.concept, {language: hit.term, other: meant})
                return rejected or Standing("known", name, spelt)
            if offered and not contradicts:
                contradicts.append(Standing("contradicts", name, offered))
    if contradicts:
        return contradicts[0]
    return Standing("new")


def _offered(concept: Concept, language: Language) -> tuple[str, ...]:
    return tuple(term.text for term in concept.terms.get(language, ()) if term.offered)


def _rejected(concept: Concept, sides: Mapping[Language, Term]) -> Standing | None:
    """Return how a pair stands of which a side is not to be used; None if both may be."""
    for language in LANGUAGES:
        term = sides[language]
        expected = _offered(concept, language)
        if term.type == "misspelling" or term.status not in _REJECTED or not expected:
            continue
        reason = _("{term} is {status}").format(term=term.text, status=_(term.status))
        if term.reason:
            reason += f": {term.reason.rstrip('.')}"
        return Standing("contradicts", concept.id, expected, reason)
    return None


def _meant(text: str, language: Language, concept: Concept) -> Term | None:
    """Return the term of a concept that a text is, but for a letter or two."""
    # Loading rapidfuzz takes longer than harvesting a page without terms.
    from rapidfuzz.distance import OSA

    key = fold(without_article(text))
    allowed = 0 if len(key) < _SHORT else 1 if len(key) < _LONG else 2
    nearest, least = None, allowed + 1
    for term in concept.terms.get(language, ()):
        distance = OSA.distance(key, fold(term.text), score_cutoff=allowed)
        if distance < least:
            nearest, least = term, distance
    return nearest


def _concepts(text: str, language: Language, terms: Terms) -> dict[str, Hit]:
    """Return the concepts that a text is a term of, by their id, the best first."""
    # Asked first, since it is quick where the text is no term at all.
    if language not in terms.languages(text) | terms.languages(without_article(text)):
        return {}
    return {
        hit.concept.id: hit
        for hit in terms.lookup(text, language)
        if hit.match in WHOLE and hit.term.type != "misspelling"
    }
