"""The glossary as a page lists it: each concept once, under its name in the page's language."""

from collections.abc import Iterable

from msgspec import Struct

from insaterms.localising.collation import sorted_by_language
from insaterms.model import Concept, Language, Term
from insaterms.text.folding import fold
from insaterms.text.language import identify

__all__ = ["Entry", "Name", "entries", "initial"]

_SHORTENED = frozenset({"acronym", "abbreviation"})


class Name(Struct, frozen=True):
    """What a concept is called.

    Attributes:
        text: The name.
        language: The language that its words are in, for an attribute `lang`: Dutch for
            *Steunpunt Passend Onderwijs*, which English texts leave as it is.

    """

    text: str
    language: Language


class Entry(Struct, frozen=True):
    """One concept of a glossary page.

    Attributes:
        id: The concept's; pages use it as the anchor.
        names: What it is called in texts of the page's language, the preferred name first;
            in those of the other one where the page's has no name for it.  Never empty.
        translations: What it is called in texts of the other language, likewise.
        definition: What it is; may be empty.
        definition_language: The language of the definition: the page's, where it has one.

    """

    id: str
    names: tuple[Name, ...]
    translations: tuple[Name, ...]
    definition: str
    definition_language: Language


def entries(concepts: Iterable[Concept], language: Language) -> tuple[Entry, ...]:
    """Return what a glossary page lists, sorted by name.

    Args:
        concepts: Those wanted.  One that has nothing to offer in either language is left
            out, and so are deprecated and superseded terms and misspellings.
        language: The language of the page.

    Raises:
        MissingExtraError: If what sorts by language is not installed.

    """
    found = (_entry(concept, language) for concept in concepts)
    listed = [entry for entry in found if entry is not None]
    return tuple(sorted_by_language(listed, language, key=lambda each: each.names[0].text))


def initial(entry: Entry) -> str:
    """Return the capital letter that an entry is listed under; `#` where it begins with none."""
    first = fold(entry.names[0].text)[:1].upper()
    return first if first.isalpha() else "#"


def _entry(concept: Concept, page: Language) -> Entry | None:
    other: Language = "en" if page == "nl" else "nl"
    defined = page if page in concept.definitions else other
    definition = concept.definitions.get(defined)
    names, translations = _names(concept, page, other), _names(concept, other, page)
    if not names:
        names, translations = translations, ()
    if not names:
        return None
    return Entry(
        id=concept.id,
        names=names,
        translations=translations,
        definition="" if definition is None else definition.text,
        definition_language=defined,
    )


def _names(concept: Concept, language: Language, other: Language) -> tuple[Name, ...]:
    known = {term.text.casefold() for term in concept.terms.get(other, ())}
    return tuple(
        Name(term.text, _spoken(term, language) if term.text.casefold() in known else language)
        for term in concept.terms.get(language, ())
        if term.offered
    )


def _spoken(term: Term, language: Language) -> Language:
    """Return the language of a name that both languages have, as its words have it."""
    return language if term.type in _SHORTENED else identify(term.text) or language
