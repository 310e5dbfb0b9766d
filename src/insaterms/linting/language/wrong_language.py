"""Whether a title or a paragraph is in another language than its file says.

Most texts are in the language that they should be in, so a mistake in one of a hundred would
make half of the findings false: where a title may be a name, code or a loan, or its parts are
in two languages, there is no answer.
"""

import re

from insaterms.linting.language.likely_names import is_likely_name
from insaterms.linting.language.set_apart import own_prose
from insaterms.linting.language.weighing import (
    FOR_ONE,
    PASSAGE,
    PLAIN,
    SIGN,
    grammar_words,
    is_code,
    is_mostly_code,
    rough_lean,
    rough_words,
)
from insaterms.linting.running.remembered import remembered
from insaterms.model import Language
from insaterms.text.language import Known, clues, identify, lean
from insaterms.text.language_letters import is_dutch
from insaterms.text.language_words import GRAMMAR, PARTICLES, PLACES, USUAL

__all__ = ["headline_language", "passage_language"]

_UNDERSCORE = re.compile(r"[^\W_]_[^\W_]")
# "11.3.1. Munin"
_NUMBER = re.compile(r"[\d.]+\)?\s+")
_YEARS = re.compile(r"\s+(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?\Z")
# "Over ons – INSA": the name of a site behind the name of a page.
_SEPARATOR = re.compile(r"\s[|·•–—-]+\s")
_LETTERS = re.compile(r"[^\W\d_]+")
# In the choice of a language they stand in that language.
_LANGUAGES = frozenset({"nederlands", "english", "nederlands (nl)", "english (en)"})
# From so much on a single word is in a language by its letters.
_ALONE = 2.6
# A shorter one that is a word may be a name as well: *Bol*.
_LONG = 6
# Words of grammar that stand alone on a button.
_BUTTONS = frozenset({"next", "volgende", "vorige", "eerste", "laatste"})
# Between the words of a name stand *van* and *voor*, before one *naar* and *met*.
_ABOUT = frozenset("bij langs met naar op over rond rondom tegen tijdens tot uit vanaf The".split())
# Endings that Dutch has in a form of its own, also where it took the word over: *-tie*, *-arium*.
_LATIN = re.compile(r"(?:tions?|ary|aries|acy|acies|ancy|ancies)\Z")


# -- titles and labels -----------------------------------------------------------------


@remembered(5000)  # the same headings and labels stand on many pages
def headline_language(text: str, known: Known) -> Language | None:
    """Return the language of a title or a label; None where nobody can tell for sure.

    Args:
        text: As it stands on the page, with its markup.
        known: The glossary, which decides first.

    Returns:
        The language, where each part of the title ("About us | The network") is in it.

    """
    if _UNDERSCORE.search(text):
        return None
    parts = [part for part in _SEPARATOR.split(own_prose(text)) if _LETTERS.search(part)]
    found = {_of_part(part, known) for part in parts}
    return found.pop() if len(found) == 1 else None


def _of_part(part: str, known: Known) -> Language | None:
    part = _NUMBER.sub("", part.strip())
    if is_code(part) or part.strip(" .:").lower() in _LANGUAGES:
        return None
    language = identify(part, known)
    if language is None or known.languages(part) not in ({language}, frozenset()):
        return None  # a name that is the same in both
    part = _YEARS.sub("", part)
    if " " in part:
        sure = not _is_mixed(part, language) and not _is_named(part, language, known)
    else:
        sure = _is_sure_of_word(part, language, known)
    return language if sure and not is_likely_name(part, language, known) else None


def _is_named(part: str, language: Language, known: Known) -> bool:
    """Whether a Dutch title of several words is a name: "Den Haag", "Gemeente Den Haag".

    Behind the first word Dutch writes small letters in its titles, and capitals where something
    is called so.  But "Inloggen met DigiD" only speaks of something that has a name.
    """
    if language != "nl" or part.isupper() or known.languages(part):
        return False
    words = _LETTERS.findall(part)[1:]
    behind = [word for word in words if word.lower() not in GRAMMAR]
    if not behind or not all(word[0].isupper() for word in behind):
        return False
    return _ABOUT.isdisjoint(words) or any(map(_is_ordinary, behind))


def _is_ordinary(word: str) -> bool:
    """Whether a word with a capital is one that everybody uses: Samen naar *School*."""
    lower = word.lower()
    return (lower in USUAL and lower not in PLACES) or lean(word) >= PLAIN


def _is_sure_of_word(word: str, language: Language, known: Known) -> bool:
    """Whether a word that stands alone is surely in a language.

    "Axis" is English, but "As" is Dutch as well; names look like words; and the glossary has
    "student" as an English term, though it is a Dutch word too.
    """
    if word.isupper():
        return False
    found = clues(word)
    if known.languages(word) == {language}:
        return sum(clue.weight for clue in found) * SIGN[language] >= 1
    if word == word.lower():
        return False  # a program: aptitude, startpar
    # Dutch takes words over from English: by its letters *Workshops* is English for ever.
    by_letters = language == "nl" or _LATIN.search(word) is not None
    return [
        clue.kind == "usual"
        or clue.word in _BUTTONS
        or (language == "nl" and len(clue.word) >= _LONG and is_dutch(clue.word))
        or (by_letters and clue.kind == "letters" and abs(clue.weight) >= _ALONE)
        for clue in found
    ] == [True]


def _is_mixed(part: str, language: Language) -> bool:
    """Whether a title has words of the other language as well: "Instructie Option Explicit".

    Of capitals alone only usual words are believed: "IMCOS, IMSIN".
    """
    found = clues(part)
    by_letters = all(clue.kind == "letters" for clue in found)
    weights = [clue.weight * SIGN[language] for clue in found]
    if by_letters and (part.isupper() or sum(weights) < _ALONE):
        return True  # Samba in Debian Edu
    # The van Gogh Museum
    against = sum(
        -clue.weight * SIGN[language]
        for clue in found
        if clue.weight * SIGN[language] < 0 and clue.word not in PARTICLES
    )
    return against * FOR_ONE > sum(weight for weight in weights if weight > 0)


# -- paragraphs ------------------------------------------------------------------------


@remembered(5000)  # as above
def passage_language(text: str, said: Language) -> Language | None:
    """Return the language of a paragraph, an item or a cell, where it is long enough to be sure.

    Args:
        text: As it stands on the page, with its markup.
        said: The language that it is said to be in.

    Returns:
        The one that is said where the words lean to it; the other one where its words of
        grammar leave no doubt; None for what is short, mixed or code.

    """
    other: Language = "en" if said == "nl" else "nl"
    lean = rough_lean(rough_words(text)) * SIGN[said]
    if lean >= PLAIN:
        return said
    prose = own_prose(text) if lean < 0 else ""
    if len(_LETTERS.findall(prose)) < PASSAGE or is_mostly_code(prose):
        return None
    found = grammar_words(clues(prose), other)
    return other if found.outweighs and identify(prose) == other else None
