"""The terms of a document, recognised once for every rule that asks for them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from weakref import WeakKeyDictionary

from msgspec import Struct

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.spots import Standing, standings
from insaterms.glossary.verification.waivers import Waiver, waiver_in
from insaterms.linting.context import Context
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Text
from insaterms.linting.sites.file_names import is_of_project
from insaterms.linting.terms.subject_field import Company
from insaterms.model import LANGUAGES, Language
from insaterms.units import primary

__all__ = [
    "FieldTerms",
    "Sides",
    "language_of",
    "other",
    "page_terms",
    "says_its_field",
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


class FieldTerms:
    """The terms of some texts.

    Attributes:
        terms: The number of each text that has any, with its terms, overlapping ones
            included.
        company: Those that tell what field the texts speak of.

    """

    def __init__(
        self, terms: Sequence[tuple[int, list[Occurrence]]], *, declared: bool = False
    ) -> None:
        """Keep the terms.

        Args:
            terms: The number of each text that has any, rising, with its terms.
            declared: Whether the project names a glossary of its own.

        """
        self.terms = terms
        self.company = Company(terms, declared=declared)

    @cached_property
    def standings(self) -> list[tuple[int, list[Standing]]]:
        """The same by place: what each stretch of a text may mean."""
        return [(number, standings(occurrences)) for number, occurrences in self.terms]


def language_of(tag: str) -> Language | None:
    """Return the language of the glossary that a tag stands for, `nl` for `nl-BE`; else None."""
    named = primary(tag.replace("_", "-"))
    return next((language for language in LANGUAGES if language == named), None)


def other(language: Language) -> Language:
    """Return the other language of the glossary."""
    return "en" if language == "nl" else "nl"


def says_its_field(document: Document, context: Context) -> bool:
    """Tell whether a file is of a project that names a glossary of its own."""
    project = context.project
    return project.glossary is not None and is_of_project(document.path, project)


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
        sources = enumerate(sides.sources)
        _SOURCES[document] = _terms(document, context, sources, sides.languages[0])
    return _SOURCES[document]


def page_terms(document: Document, language: Language, context: Context) -> FieldTerms:
    """Return the terms of the texts of a page, in its own language."""
    if document not in _PAGES:
        texts = document.in_its_language if isinstance(document, Page) else document.texts
        numbered = ((text.number, text) for text in texts)
        _PAGES[document] = _terms(document, context, numbered, language)
    return _PAGES[document]


def terms_in(text: str, language: Language, context: Context) -> list[Occurrence]:
    """Return the terms of a text, overlapping ones included."""
    return context.glossary.recognise(text, language, overlapping=True)


def _terms(
    document: Document, context: Context, texts: Iterable[tuple[int, Text]], language: Language
) -> FieldTerms:
    terms = list(_recognised(context, texts, language))
    return FieldTerms(terms, declared=says_its_field(document, context))


def _recognised(
    context: Context, texts: Iterable[tuple[int, Text]], language: Language
) -> Iterator[tuple[int, list[Occurrence]]]:
    recognise = context.glossary.recognise
    for number, text in texts:
        if found := recognise(text.text, language, overlapping=True):
            yield number, found


def _sides(document: Document) -> Sides | None:
    pairs = document.pairs
    tags = document.source_language, document.language
    if isinstance(document, Page):
        # Of a page that is a translation these stand in one file and the others in another.
        pairs = document.pairs_between or document.pairs_within
        tags = (pairs[0].source.language, pairs[0].target.language) if pairs else ("", "")
    source, target = map(language_of, tags)
    if source is None or target is None or source == target:
        return None
    languages = source, target
    pairs = [
        pair
        for pair in pairs
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
    between = isinstance(document, Page) and document.pairs_between
    neighbours = _neighbours(document.texts, sides[1]) if between else {}
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
