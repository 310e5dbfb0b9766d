"""The glossary as a page lists it: each concept once, under its name in the page's language."""

from collections.abc import Iterable

from msgspec import Struct

from insaterms.localising.collation import sorted_by_language
from insaterms.model import Concept, Language
from insaterms.text.folding import fold

__all__ = ["Entry", "entries", "initial"]


class Entry(Struct, frozen=True):
    """One concept of a glossary page.

    Attributes:
        id: The concept's; pages use it as the anchor.
        names: What it is called in the page's language, the preferred name first; in the
            other one where the page's has no name for it.  Never empty.
        language: The language of the names.
        translations: Its names in the other language, the preferred one first.
        other: The language of the translations.
        definition: What it is; may be empty.
        definition_language: The language of the definition: the page's, where it has one.

    """

    id: str
    names: tuple[str, ...]
    language: Language
    translations: tuple[str, ...]
    other: Language
    definition: str
    definition_language: Language


def entries(concepts: Iterable[Concept], language: Language) -> tuple[Entry, ...]:
    """Return what a glossary page lists, sorted by name.

    Args:
        concepts: Those wanted.  One that has nothing to offer in either language is left
            out, and so are deprecated terms and misspellings.
        language: The language of the page.

    Raises:
        MissingExtraError: If what sorts by language is not installed.

    """
    found = (_entry(concept, language) for concept in concepts)
    listed = [entry for entry in found if entry is not None]
    return tuple(sorted_by_language(listed, language, key=lambda each: each.names[0]))


def initial(entry: Entry) -> str:
    """Return the capital letter that an entry is listed under; `#` where it begins with none."""
    first = fold(entry.names[0])[:1].upper()
    return first if first.isalpha() else "#"


def _entry(concept: Concept, page: Language) -> Entry | None:
    language: Language = page
    other: Language = "en" if page == "nl" else "nl"
    defined = page if page in concept.definitions else other
    definition = concept.definitions.get(defined)
    names, translations = _names(concept, language), _names(concept, other)
    if not names:
        names, translations = translations, ()
        language, other = other, language
    if not names:
        return None
    return Entry(
        id=concept.id,
        names=names,
        language=language,
        translations=translations,
        other=other,
        definition="" if definition is None else definition.text,
        definition_language=defined,
    )


def _names(concept: Concept, language: Language) -> tuple[str, ...]:
    return tuple(term.text for term in concept.terms.get(language, ()) if term.offered)
