"""Whether a text is a term letter for letter, but for the capitals that any text may have."""

from collections.abc import Iterator

from insaterms.model import Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.english_spelling import other_spellings
from insaterms.text.folding import tidy

__all__ = ["is_spelled", "normal", "readings"]

# Signs that look alike, and those that cannot be seen.
_ALIKE = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "\u00ad": None, "\u200b": None})


def normal(text: str) -> str:
    """Return a text with the apostrophes, hyphens and spaces of a keyboard."""
    return tidy(text.translate(_ALIKE))


def is_spelled(text: str, term: str, language: Language) -> bool:
    """Whether a text is a term as it is, capitals at the start or throughout apart.

    *Compulsory education*, *Compulsory Education* and *COMPULSORY EDUCATION* are
    "compulsory education"; *compulsory Education* and *compulsory-education* are not.

    Args:
        text: What is written.
        term: The term in its dictionary form.
        language: Of both.

    """
    written = normal(text)
    terms = {normal(term), *(map(normal, other_spellings(term)) if language == "en" else ())}
    if written in {each.upper() for each in terms} or not terms.isdisjoint(readings(written)):
        return True
    # "Special Needs Education Act" may be "Special needs Education Act" in a glossary.
    return _is_title(written) and _small(written) in map(_small, terms)


def readings(text: str) -> Iterator[str]:
    """Return how a text may stand in a glossary: with its capitals, or without some.

    Args:
        text: As `normal` returns it.

    """
    yield text
    # Dutch writes IJ together: "IJsvrij" is ijsvrij.
    size = 2 if text[:2] == "IJ" else 1
    yield text[:size].lower() + text[size:]
    if text.isupper():
        yield text.lower()
        yield " ".join(word[:1] + word[1:].lower() for word in text.split(" "))
    elif _is_title(text):
        yield _small(text)


def _is_title(text: str) -> bool:
    """Whether each word has a capital, *School Attendance Officer*."""
    return all(word[:1].isupper() or word in EMPTY_WORDS for word in text.split(" "))


def _small(text: str) -> str:
    """Return a text without the capitals that words begin with: MBO stays none of these."""
    return " ".join(word[:1].lower() + word[1:] for word in text.split(" "))
