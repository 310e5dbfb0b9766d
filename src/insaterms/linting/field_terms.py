"""The terms of a document, recognised once for every rule that asks for them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from weakref import WeakKeyDictionary

from msgspec import Struct

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.waivers import Waiver, waiver_in
from insaterms.linting.context import Context
from insaterms.linting.documents import Document
from insaterms.linting.subject_field import Company
from insaterms.linting.texts import Text
from insaterms.model import LANGUAGES, Language
from insaterms.units import primary

__all__ = [
    "FieldTerms",
    "Sides",
    "language_of",
    "other",
    "page_terms",
    "sides_of",
    "source_terms",
    "terms_in",
]

_OURS = "insaterms"


class Sides(Struct, frozen=True):
    """The texts of a document that are compared, on both sides.

    Attributes:
        languages: Of the sources and of the translations.
        sources: Its sources.
        targets: Its translations, each beside its source.
        waivers: The waivers of each target, by its number from 0.
        neighbours: Of a target, by its number, the texts right before and right behind it that
            translate no text: a paragraph that was split or added.

    """

    languages: tuple[Language, Language]
    sources: Sequence[Text]
    targets: Sequence[Text]
    waivers: dict[int, tuple[Waiver, ...]]
    neighbours: dict[int, tuple[Sequence[Text], Sequence[Text]]]


class FieldTerms(Struct, frozen=True):
    """The terms of some texts.

    Attributes:
        terms: The number of each text that has any, with its terms, overlapping ones
            included.
        company: Those that tell what field the texts speak of.

    """

    terms: Sequence[tuple[int, list[Occurrence]]]
    company: Company


def language_of(tag: str) -> Language | None:
    """Return the language of the glossary that a tag stands for, `nl` for `nl-BE`; else None."""
    named = primary(tag.replace("_", "-"))
    return next((language for language in LANGUAGES if language == named), None)


def other(language: Language) -> Language:
    """Return the other language of the glossary."""
    return "en" if language == "nl" else "nl"


_SIDES: WeakKeyDictionary[Document, Sides | None] = WeakKeyDictionary()
_SOURCES: WeakKeyDictionary[Document, FieldTerms] = WeakKeyDictionary()
_PAGES: WeakKeyDictionary[Document, FieldTerms] = WeakKeyDictionary()


def sides_of(document: Document) -> Sides | None:
    """Return the finished translations of a document beside their sources.

    Returns:
        What is translated and need not be looked at first; None where the languages are not
        those of a glossary.

    """
    if document not in _SIDES:
        _SIDES[document] = _sides(document)
    return _SIDES[document]


def source_terms(document: Document, sides: Sides, context: Context) -> FieldTerms:
    """Return the terms of the sources of a document."""
    if document not in _SOURCES:
        _SOURCES[document] = _terms(context, sides.sources, sides.languages[0])
    return _SOURCES[document]


def page_terms(document: Document, language: Language, context: Context) -> FieldTerms:
    """Return the terms of the texts of a page, in its own language."""
    if document not in _PAGES:
        _PAGES[document] = _terms(context, document.texts, language)
    return _PAGES[document]


def terms_in(text: str, language: Language, context: Context) -> list[Occurrence]:
    """Return the terms of a text, overlapping ones included."""
    glossary = context.glossary
    if not glossary.may_hold(text, language):
        return []
    return glossary.recognise(text, language, overlapping=True)


def _terms(context: Context, texts: Sequence[Text], language: Language) -> FieldTerms:
    terms = list(_recognised(context, texts, language))
    return FieldTerms(terms, Company(terms, declared=context.project.glossary is not None))


def _recognised(
    context: Context, texts: Sequence[Text], language: Language
) -> Iterator[tuple[int, list[Occurrence]]]:
    for number, text in enumerate(texts):
        if found := terms_in(text.text, language, context):
            yield number, found


def _sides(document: Document) -> Sides | None:
    source, target = language_of(document.source_language), language_of(document.language)
    if source is None or target is None or source == target:
        return None
    languages = source, target
    pairs = [
        pair
        for pair in document.pairs
        if pair.target.text
        and pair.source.text
        and not (pair.message is not None and pair.message.fuzzy)
        and (pair.message is not None or language_of(pair.source.language) == source)
    ]
    waivers = {}
    for number, pair in enumerate(pairs):
        if pair.message is not None and pair.message.comments:
            read = (waiver_in(each) for each in pair.message.comments if _OURS in each.lower())
            if own := tuple(each for each in read if isinstance(each, Waiver)):
                waivers[number] = own
    sides = [pair.source for pair in pairs], [pair.target for pair in pairs]
    neighbours = _neighbours(document.texts, sides[1]) if document.kind == "page" else {}
    return Sides(languages, *sides, waivers, neighbours)


def _neighbours(
    texts: Sequence[Text], targets: Sequence[Text]
) -> dict[int, tuple[Sequence[Text], Sequence[Text]]]:
    """Return of each target the texts between it and the targets before and behind it."""
    if len(texts) == len(targets):
        return {}
    places = [-1, *(text.number for text in targets), len(texts)]
    between = [texts[one + 1 : other] for one, other in pairwise(places)]
    return {
        number: around for number, around in enumerate(pairwise(between)) if any(map(len, around))
    }
