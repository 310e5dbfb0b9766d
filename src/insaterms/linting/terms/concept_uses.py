"""Which terms the documents of a site use for which concepts."""

from collections.abc import Container, Iterator, Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import astuple

from insaterms.glossary.hits import WHOLE, Match
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.consistency import Use, departures, full
from insaterms.glossary.verification.findings import Place
from insaterms.glossary.verification.spots import Standing, standings
from insaterms.linting.context import Context
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text
from insaterms.linting.sites.homes import is_of_documentation
from insaterms.linting.terms.field_terms import (
    language_of,
    page_terms,
    says_its_field,
    sides_of,
    source_terms,
    terms_in,
)
from insaterms.linting.terms.mentions import is_spoken_of
from insaterms.linting.terms.subject_field import weight
from insaterms.model import Concept, Feature, Language, Term
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import fold, words

__all__ = ["TermUse", "further_terms", "in_form_of", "term_uses"]

# Letters at the end of a Dutch compound that tell what it is: ambtenaar, beleid.
_HEAD = 5
# A site has no one text in which places could be compared.
_PLACES = (Place(0, 0, "", 0, 0), Place(0, 0, "", 0, 0))


class TermUse(Struct, frozen=True, array_like=True):
    """How a document uses a term.

    Attributes:
        language: The language of the term.
        concept: The id of its concept.
        meant: The term of the source that it renders; empty where there is no source.
        term: The term, in its dictionary form.
        count: How many times it stands there.
        span: The numbers of the place where it stands first, as `Span`.
        shown: What stands there.
        match: How it was recognised.
        feature: What its form expresses: `plural`.

    """

    language: Language
    concept: str
    meant: str
    term: str
    count: int
    span: tuple[int, int, int, int, int, int]
    shown: str
    match: Match
    feature: Feature


def term_uses(document: Document, context: Context) -> list[TermUse]:
    """Return the full terms that a document uses for a concept, and can mean nothing else by.

    Words that say little of the field (*decision*, *pupil*) are varied freely, so they count
    only in a project with a glossary of its own.  Of a translation those count of which the
    source has the concept, each for the source's own term: where that varies, its translation
    may.  Words that mean something else outside the field count only beside others of the field.
    """
    sides = sides_of(document)
    language = sides.languages[1] if sides is not None else language_of(document.language)
    if language is None or is_of_documentation(document):
        return []
    first: dict[tuple[str, str, str], tuple[Text, Occurrence]] = {}
    counts: dict[tuple[str, str, str], int] = {}
    declared = says_its_field(document, context)
    for text, each, meant in _occurrences(document, context, language):
        if not weight(each, declared=declared):
            continue
        key = each.concept.id, meant, each.term.text
        first.setdefault(key, (text, each))
        counts[key] = counts.get(key, 0) + 1
    return [
        TermUse(
            language,
            *key,
            counts[key],
            astuple(document.span_of(text, each.start, each.end)),
            " ".join(each.text.split()),
            each.match,
            each.feature,
        )
        for key, (text, each) in first.items()
    ]


def further_terms(uses: Sequence[TermUse], concept: Concept) -> list[tuple[str, str]]:
    """Return the terms of one concept that are used beside the agreed one, and that one.

    The agreed term is the preferred one if it is used, otherwise the most frequent.  Where
    there is no source, only those that name a thing in the same way.

    Args:
        uses: Of one concept, in one language.
        concept: The concept.

    """
    language = uses[0].language
    terms = concept.terms.get(language, ())
    counts: dict[str, int] = {}
    for use in uses:
        counts[use.term] = counts.get(use.term, 0) + use.count
    known = {term.text: term for term in terms}
    met = [
        Use(Occurrence(0, 0, text, concept, language, known[text], "exact", 100, "base"), *_PLACES)
        for text in sorted(counts, key=lambda text: -counts[text])
        if text in known
    ]
    pairs = [
        (use.occurrence.term.text, agreed.occurrence.term.text)
        for use, agreed in departures(met, terms)
    ]
    pairs = [(one, agreed) for one, agreed in pairs if not _is_narrowed(one, agreed)]
    if uses[0].meant:
        return pairs
    if concept.kind != "term":
        # The title of a workshop is no slip for its name.
        return [(one, agreed) for one, agreed in pairs if _share_a_word(one, agreed)]
    return [(one, agreed) for one, agreed in pairs if _name_alike(one, agreed)]


def in_form_of(use: TermUse, term: Term, context: Context) -> str:
    """Return a term of the same concept in the form of what a document has: in the plural."""
    concept = context.glossary.concept(use.concept)
    own = next(each for each in concept.terms[use.language] if each.text == use.term)
    shown = Occurrence(
        0, len(use.shown), use.shown, concept, use.language, own, use.match, 100, use.feature
    )
    return context.glossary.rendering(shown, use.language, term)


def _is_narrowed(one: str, other: str) -> bool:
    """Whether a term is another one with a word beside it: *regionaal expertteam*, *expertteam*.

    The word renders one of the source, or it was left out where it had been said before.
    """
    return f" {other.casefold()} " in f" {one.casefold()} "


def _share_a_word(one: str, other: str) -> bool:
    return not set(words(one)).difference(EMPTY_WORDS).isdisjoint(words(other))


def _name_alike(one: str, other: str) -> bool:
    """Whether two terms name a thing in the same way, and only say differently which one it is.

    Without a source nobody knows that a writer means no difference between *absence* and
    *absenteeism*; between two *… education officer* there is none.
    """
    heads = fold(one.rpartition(" ")[2]), fold(other.rpartition(" ")[2])
    if " " in one and " " in other:
        return heads[0] == heads[1]
    return one != other and heads[0][-_HEAD:] == heads[1][-_HEAD:]


def _occurrences(
    document: Document, context: Context, language: Language
) -> Iterator[tuple[Text, Occurrence, str]]:
    """Yield the terms of a document: the text, the term, and that of the source."""
    sides = sides_of(document)
    if sides is None:
        if document.kind == "page":
            yield from _of_page(document, context, language)
        return
    found = source_terms(document, sides, context)
    for number, several in found.standings if found.company else ():
        if not found.company.around(number):
            continue
        own = {each.concept.id: each.term.text for each in _single(several)}
        text = sides.targets[number]
        if own and (rendered := terms_in(text.text, language, context)):
            for each in _single(standings(rendered), own):
                yield text, each, own[each.concept.id]


def _of_page(
    document: Document, context: Context, language: Language
) -> Iterator[tuple[Text, Occurrence, str]]:
    found = page_terms(document, language, context)
    for number, several in found.standings if found.company else ():
        text = document.texts[number]
        for each in _single(several):
            if not is_spoken_of(text.text, each) and found.company.around(number):
                yield text, each, ""


def _single(
    several: Sequence[Standing], meant: Container[str] | None = None
) -> Iterator[Occurrence]:
    """Yield full terms by which one concept is meant, and no other; of those in `meant`."""
    for place, standing in enumerate(several):
        if standing.inner or _is_crossed(standing, several, place):
            continue
        readings = [r for r in standing.readings if meant is None or r.concept.id in meant]
        if len(readings) == 1 and readings[0].match in WHOLE and full(readings[0].term):
            yield readings[0]


def _is_crossed(standing: Standing, several: Sequence[Standing], place: int) -> bool:
    """Whether another term begins in one and ends behind it: *regular school attendance*."""
    # islice would step over all that stand before.
    behind = map(several.__getitem__, range(place + 1, len(several)))
    inside = takewhile(lambda other: other.start < standing.end, behind)
    return any(other.end > standing.end for other in inside)
