"""What is said of a term where it stands: what it stands for, its translation, its meaning."""

from insaterms.glossary.hits import translations
from insaterms.glossary.linking.candidates import SHORTENED, is_same_text
from insaterms.glossary.linking.marks import Explanation
from insaterms.glossary.occurrences import Occurrence
from insaterms.model import Concept, Language, Term

__all__ = ["explanation"]


def explanation(occurrence: Occurrence, page: Language) -> Explanation:
    """Return what is said of a term.

    Args:
        occurrence: The term.
        page: The language of the page, in which it is explained.

    """
    concept, term, language = occurrence.concept, occurrence.term, occurrence.language
    other: Language = "en" if language == "nl" else "nl"
    offered = translations(concept, term, language)
    translation = offered[0].term if offered else ""
    if is_same_text(translation, term.text) or is_same_text(translation, occurrence.text):
        translation = ""
    acronym = term.type in SHORTENED
    expansion = _full(concept, language) if acronym and language == page else ""
    if is_same_text(expansion, term.text) or is_same_text(expansion, translation):
        expansion = ""
    missing = page not in concept.definitions
    definition_language: Language = page
    if missing:
        definition_language = "en" if page == "nl" else "nl"
    definition = concept.definitions.get(definition_language)
    return Explanation(
        concept,
        acronym,
        page,
        language,
        expansion,
        translation,
        other,
        definition.text if definition is not None else "",
        definition_language,
    )


def _full(concept: Concept, language: Language) -> str:
    def is_full(term: Term) -> bool:
        return term.offered and term.type not in SHORTENED

    return next((term.text for term in concept.terms.get(language, ()) if is_full(term)), "")
