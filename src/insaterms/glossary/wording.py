"""Writing a translation as the query was written: its number, tense and capitals."""

from insaterms.glossary.compiled import Compiled
from insaterms.model import Feature, Language, Term
from insaterms.text.correspondence import corresponding

__all__ = ["as_capitalised", "worded"]


def worded(
    index: Compiled,
    query: str,
    found: Term,
    feature: Feature,
    translation: tuple[int, Language, int],
) -> str:
    """Return a translation in the form that corresponds to the query's.

    "Thuiszitters" is a plural with a capital, and so is what it is rendered by.

    Args:
        index: Holds the forms of the translation.
        query: What was asked.
        found: The term that the query is a form of.
        feature: What that form expresses.
        translation: The concept's number, the language and the place of the translation.

    """
    number, language, place = translation
    term = index.concept(number).terms[language][place]
    text = term.text
    if feature != "base":
        features = corresponding(feature, language, term.part_of_speech)
        text = index.form_for(number, language, place, features)
    if found.type in {"acronym", "abbreviation"}:
        return text  # MBO is no shouting
    return as_capitalised(query, found.text, text, language)


def as_capitalised(query: str, found: str, text: str, language: Language) -> str:
    """Give a text the capitals that the query has and the term found has not.

    "THUISZITTER" asks for capitals throughout, "Thuiszitter" for one at the start; for
    "INGRADO", which is written so itself, nothing changes.
    """
    letters = [c for c in query if c.isalpha()]
    if not letters or not found:
        return text
    all_capitals = len(letters) > 1 and all(c.isupper() for c in letters)
    if all_capitals and not found.isupper():
        return text.upper()
    if letters[0].isupper() and found[:1].islower() and not all_capitals:
        # Dutch writes IJ together: "ijsvrij" becomes "IJsvrij".
        size = 2 if language == "nl" and text[:2] == "ij" else 1
        return text[:size].upper() + text[size:]
    return text
