"""Which language a title or a sentence is in: Dutch, English, or nobody can tell.

A glossary decides first, where one is given: *schoolweigering* is in no list of words.
Then come the words that only grammar needs (*het*, *the*), and for all other words their
letters: *-ijk* and *aa* are Dutch, *th-* and *-tion* English.  Names, acronyms, addresses
and words of both languages (*agenda*) count for nothing, so that *Coach2School* and
*Register* have no language.  Only these two languages are known; a title in another one
mostly has too little evidence for either.
"""

import math
import re
import unicodedata
from itertools import pairwise
from typing import Literal, NamedTuple, Protocol

from insaterms.model import Language
from insaterms.text.language_letters import is_strange, leaning_of, letter_groups
from insaterms.text.language_words import (
    ENDINGS,
    FIRST_NAMES,
    FOREIGN,
    GRAMMAR,
    PARTICLES,
    USUAL,
)

__all__ = ["EXAMINED", "Clue", "Known", "clues", "identify", "lean", "letter_groups"]

EXAMINED = 4000
"""Only so many characters at the beginning of a text are looked at."""

# Log-odds from which on a language is named; of a term of both languages more than the
# letters of one word can say.
_ENOUGH, _SURE = 1.6, 3.5
# What all words but those of grammar together can say at most: two words of grammar outweigh
# the longest Dutch name in an English sentence.
_MOST = 4.0
# How much a word of grammar of a third language takes from either side; and a word whose
# letters are those of one, where Dutch and English have no word of grammar.
_FOREIGN, _STRANGE = 3.0, 1.5
# What is left of a word with a capital in a sentence without, where a name has its own
# language; and if it is no other than that of the sentence.
_NAME, _SAME = 0.25, 0.6
# A word of this many capitals is an acronym, where it is the whole title.
_ACRONYM = 7


class Known(Protocol):
    """What knows terms, as a glossary does."""

    def languages(self, text: str, /) -> frozenset[Language]:
        """Return the languages in which this text, in any form, is a term."""


class Clue(NamedTuple):
    """What one word says.

    Attributes:
        word: In lower case, as it was read.
        weight: Log-odds: above 0 for Dutch, below for English; 0 for a word of grammar of
            a third language, and of one whose letters are those of a third.
        kind: A word of grammar, or of a third language's; a word of the list of usual
            ones; one weighed by its letters; or one whose letters are strange to both.

    """

    word: str
    weight: float
    kind: Literal["grammar", "foreign", "usual", "letters", "strange"]


def identify(title: str, known: Known | None = None) -> Language | None:
    """Return the language of a title, a phrase or a sentence; None where it can't be told.

    Args:
        title: Any text; its first `EXAMINED` characters count.
        known: What knows terms, mostly a `Glossary`.  A term of one language decides.  A
            term of both is a name that stays as it is, and needs much evidence.  Where all
            else fails, terms among the words of the title decide.

    """
    languages = known.languages(title[:EXAMINED].strip()) if known else frozenset[Language]()
    if len(languages) == 1:
        return next(iter(languages))
    found = clues(title)
    weight = _together(found)
    if known and not languages and abs(weight) < _ENOUGH:
        weight += sum(_by_terms(clue.word, known) for clue in found if clue.kind == "letters")
    if abs(weight) < (_SURE if languages else _ENOUGH):
        return None
    return "nl" if weight > 0 else "en"


def lean(text: str) -> float:
    """Return how much a text leans to Dutch (above 0) or English (below), as log-odds.

    0 means that nothing is known.  From 1.6 on either side `identify` names the language;
    words without grammar reach 4 at most, a sentence reaches 10 and more.
    """
    return _together(clues(text))


def clues(text: str) -> list[Clue]:
    """Return what each word of a text says, in their order; words that say nothing are left out.

    Only the first `EXAMINED` characters are looked at.
    """
    words = _words(text)
    if _is_person(words):
        return []
    placed: list[tuple[Clue, bool]] = []
    names = _names(words)
    for place, word in enumerate(words):
        lower = word.lower()
        weight = GRAMMAR.get(lower)
        found: list[Clue]
        if weight is not None:
            if lower in PARTICLES and _within_name(words, place):
                weight *= 0.4
            found = [Clue(lower, weight, "grammar")]
        elif lower in FOREIGN:
            found = [Clue(lower, 0.0, "foreign")]
        elif lower in USUAL:
            found = [Clue(lower, USUAL[lower], "usual")]
        else:
            found = _weighed(lower, capital=word[0].isupper())
        placed += [(clue, place in names) for clue in found]
    if names:
        clear = sum(clue.weight for clue, name in placed if not name)
        found = [_of_name(clue, clear) if name else clue for clue, name in placed]
    else:
        found = [clue for clue, _name in placed]
    return [clue for clue in found if clue.weight or clue.kind in {"foreign", "strange"}]


def _names(words: list[str]) -> frozenset[int]:
    """Return the places of the words that have a capital where the others have none.

    In "Concert van The Rolling Stones" these are the last three.  A particle does not make
    a sentence (Raad van State), and in a title of capitals they say nothing (The Way Home).
    """
    small = [
        place
        for place, word in enumerate(words)
        if word[0].islower() and word not in PARTICLES and word not in _LINKING
    ]
    if not small:
        return frozenset()
    return frozenset(
        place for place, word in enumerate(words) if place and word[0].isupper() and word != "I"
    )


# What English writes small in a title of capitals.
_LINKING = frozenset("a an and as at but by for from in into of on or the to with".split())


def _of_name(clue: Clue, clear: float) -> Clue:
    """Weigh a clue of a name beside what the words without a capital say together."""
    return clue._replace(weight=clue.weight * (_SAME if clue.weight * clear > 0 else _NAME))


def _together(found: list[Clue]) -> float:
    grammar = sum(clue.weight for clue in found if clue.kind == "grammar")
    others = sum(clue.weight for clue in found if clue.kind != "grammar")
    weight = grammar + max(-_MOST, min(_MOST, others))
    # "Rue de la Loi" is neither; "le" in a Dutch sentence is part of a name.
    doubt = _FOREIGN * sum(clue.kind == "foreign" for clue in found)
    if not grammar:
        doubt += _STRANGE * sum(clue.kind == "strange" for clue in found)
    return math.copysign(max(abs(weight) - doubt, 0.0), weight)


def _weighed(word: str, *, capital: bool) -> list[Clue]:
    """Weigh a word that stands in no list: its letters, its stress, what its apostrophe adds."""
    if not word.isascii():
        # HÉT, dé, vóór: an accent that only says how it is spoken.
        plain = unicodedata.normalize("NFD", word).replace("\u0301", "")
        if plain in GRAMMAR:
            return [Clue(word, GRAMMAR[plain], "grammar")]
    stem, apostrophe, ending = word.rpartition("'")
    if not apostrophe:
        if is_strange(word):
            return [Clue(word, 0.0, "strange")]
        return [Clue(word, leaning_of(word, capital=capital), "letters")]
    if stem in _ELIDED:
        return [Clue(word, 0.0, "foreign")]
    return [*_weighed(stem, capital=capital), Clue(word, _by_ending(stem, ending), "grammar")]


# L’Éducation, d’Artagnan.
_ELIDED = frozenset({"l", "d", "j", "qu"})


def _by_ending(stem: str, ending: str) -> float:
    """Weigh what stands behind an apostrophe: foto's, school's, mbo'er, they've."""
    if ending == "s":
        # English has its genitive on any word, Dutch its plural on a long vowel.
        return 0.5 if stem[-1:] in "aiouy" else -1.5
    return ENDINGS.get(ending, 0.0)


def _by_terms(word: str, known: Known) -> float:
    languages = known.languages(word)
    if len(languages) != 1:
        return 0.0
    return _SURE if "nl" in languages else -_SURE


# -- words ---------------------------------------------------------------------------

# Soft hyphens and zero-width characters stand inside words; apostrophes have many forms.
_SIGNS = str.maketrans(
    {"\xad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None}
    | dict.fromkeys("’‘ʼ´`′", "'")
)
_TAG = re.compile(r"<[A-Za-z/!][^<>]*>")
_ACCENT = re.compile(r"&([A-Za-z])(acute|grave|uml|circ);")
_ACCENTS = {"acute": "\u0301", "grave": "\u0300", "uml": "\u0308", "circ": "\u0302"}
_APOSTROPHE = re.compile(r"&(?:[lr]squo|apos|#0?39|#821[67]);")
_ENTITY = re.compile(r"&#?\w{1,8};")
_PLACEHOLDER = re.compile(r"%\(\w{1,50}\)[a-z]|%[a-z]\b|\{[^{}]*\}")
_ADDRESS = re.compile(r"://|@|\w\.\w")
_WORD = re.compile(r"(?<!\w)'[stnkr](?!\w)|[^\W_]+(?:'[^\W_]+)*")


def _words(text: str) -> list[str]:
    """Return the words that may say something: no acronyms, addresses or words with digits."""
    text = _plain(text[:EXAMINED])
    chunks = [chunk for chunk in text.split() if not _ADDRESS.search(chunk)]
    words = _WORD.findall(" ".join(chunks))
    if not text.isupper():
        return [word for word in words if not _is_name(word)]
    if len(words) == 1 and len(words[0]) <= _ACRONYM:
        return [word for word in words if word.lower() in GRAMMAR or word.lower() in USUAL]
    return [word for word in words if word.isupper()]


def _plain(text: str) -> str:
    """Return a text without markup and placeholders, with straight apostrophes."""
    if "&" in text:
        text = _ACCENT.sub(lambda m: m[1] + _ACCENTS[m[2]], text)
        text = _ENTITY.sub(" ", _APOSTROPHE.sub("'", text))
    if not text.isascii():
        # Some of the signs would fall apart under NFKC.
        text = unicodedata.normalize("NFKC", text.translate(_SIGNS))
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "{" in text or "%" in text:
        text = _PLACEHOLDER.sub(" ", text)
    return text


def _is_name(word: str) -> bool:
    """Whether a word is written as only names and acronyms are: A1, LinkedIn, RMC."""
    if word.islower() and word.isalpha():
        return False
    letters = word.replace("'", "")
    if not letters.isalpha():
        return True
    if len(letters) == 1:
        return False  # "A day", "I am"
    # IJsland begins with two capitals.
    return not (letters[1:].islower() or (word[:2] == "IJ" and letters[2:].islower()))


def _is_person(words: list[str]) -> bool:
    """Whether words are the name of a person: a first name, capitals, particles."""
    if not 2 <= len(words) <= 5 or words[0].lower() not in FIRST_NAMES:
        return False
    for before, word in pairwise(words):
        lower = word.lower()
        if lower in PARTICLES:
            continue
        # Ordinary words are no surnames, but behind a particle: Jan de Boer.
        ordinary = lower in GRAMMAR or USUAL.get(lower)
        if not word[0].isupper() or (ordinary and before.lower() not in PARTICLES):
            return False
    return True


def _within_name(words: list[str], place: int) -> bool:
    """Whether a particle stands between two capitals: Maria de Vries, Raad van State."""
    between = 0 < place < len(words) - 1
    return between and words[place - 1][0].isupper() and words[place + 1][0].isupper()
