"""Which language a title or a sentence is in: Dutch, English, or nobody can tell.

A glossary decides first, where one is given: *schoolweigering* is in no list of words.
Then come the words that only grammar needs (*het*, *the*), and for all other words their
letters: *-ijk* and *aa* are Dutch, *th-* and *-tion* English.  Names, acronyms, addresses
and words of both languages (*agenda*) count for nothing, so that *Coach2School* and
*Register* have no language.  In a title a word also counts less where it seems to be a name
of the other language, or an English loan in Dutch.  A title in a third language mostly has
too little evidence for either: its words of grammar and its letters take from both.
"""

import math
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple, Protocol

from insaterms.model import Language
from insaterms.text.language_letters import is_name, leaning_of, letter_groups
from insaterms.text.language_splitting import joined_words, title_words
from insaterms.text.language_words import (
    ENDINGS,
    FIRST_NAMES,
    FOREIGN,
    GRAMMAR,
    MAKERS,
    PARTICLES,
    PLACES,
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
# What is left of a word that may be a name and contradicts the others; of an English one
# beside Dutch words, which say so much at least; of an English one with a hyphen.
_NAME, _LOAN, _JOINED = 0.25, 0.3, 0.5
_PLAIN = 1.9
_LONGEST_PRODUCT = 3
# A word of such weight says what kind of thing has a name: Radboud University.
_KIND = 5.0
# In a longer text a name or a loan decides nothing, and each word counts as it is.
_LONGEST_TITLE = 8
# So many words has a surname with its particle: De Boer.
_SURNAME = 2


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
        weight += sum(_by_terms(clue.word, known) for clue in found if clue.kind in _UNLISTED)
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
    text = text[:EXAMINED]
    words = title_words(text)
    if _is_person(words) or _is_product(words):
        return []
    title = len(words) <= _LONGEST_TITLE
    names = _names(words, _labels(text)) if title else frozenset[int]()
    joined = joined_words(text) if title and "-" in text else frozenset[str]()
    placed: list[tuple[Clue, Part]] = []
    for place, word in enumerate(words):
        lower = word.lower()
        weight = GRAMMAR.get(lower)
        found: list[Clue]
        if weight is not None:
            if lower in joined:
                continue  # lay-out, on-the-fly
            if lower in PARTICLES and _within_name(words, place):
                weight *= 0.4
            found = [Clue(lower, weight, "grammar")]
        elif lower in FOREIGN:
            found = [Clue(lower, 0.0, "foreign")]
        elif lower in USUAL:
            found = [Clue(lower, USUAL[lower], "usual")]
        else:
            found = _weighed(lower, capital=word[0].isupper())
        part: Part = "name" if place in names else "small" if word.islower() else "large"
        placed += [(clue, part) for clue in found]
    weighed = _in_context(placed, joined) if title else (clue for clue, _ in placed)
    return [clue for clue in weighed if clue.weight or clue.kind in _STRANGERS]


_STRANGERS = frozenset({"foreign", "strange"})
_UNLISTED = frozenset({"letters", "strange"})
# Whether a word has no capital, has one behind such words, or has another.
Part = Literal["small", "name", "large"]


def _in_context(placed: list[tuple[Clue, Part]], joined: frozenset[str]) -> Iterator[Clue]:
    """Weigh each clue beside the others: less where it is a name, or a loan, among them.

    In "The Rights of Children" the last word has a capital as the first has, and says the
    same: only what contradicts is a name of the other language.  Dutch has English words
    ("aantal threads"); English has Dutch ones as names alone.
    """
    clear = sum(clue.weight for clue, part in placed if part != "name")
    dutch = any(
        clue.weight >= _PLAIN and (part == "small" or (not number and clue.kind != "letters"))
        for number, (clue, part) in enumerate(placed)
    ) and not any(clue.weight <= -_PLAIN and clue.kind == "grammar" for clue, _ in placed)
    for clue, part in placed:
        share = 1.0
        if part == "name" and clue.weight * clear < 0 and abs(clear) >= _ENOUGH:
            share = _NAME
        elif clue.weight < 0 and clue.kind != "grammar":
            # "Shell-script" is Dutch, though neither half is.
            share = _LOAN if dutch else _JOINED if clue.word in joined else 1.0
        yield clue if share == 1 else clue._replace(weight=clue.weight * share)


def _labels(text: str) -> int:
    """Return how many words stand before the colon of "Recensie: The Great Gatsby"."""
    label, colon, title = text.partition(": ")
    # "Review: nieuwe telefoon getest" names nothing.
    return len(title_words(label)) if colon and not title[:1].islower() else 0


def _names(words: list[str], labels: int) -> frozenset[int]:
    """Return the places of the words that have a capital beside words that have none.

    In "Concert van The Rolling Stones" these are the last three.  Behind a label (its words
    are counted) all words are taken for a name.
    """
    small = [place for place, word in enumerate(words) if place and word[0].islower()]
    if not small and not labels:
        return frozenset()
    # "Terms and Conditions": what comes before a small word of grammar may be a title's.
    last = max((place for place in small if words[place] not in GRAMMAR), default=0)
    first = small[0] if small else len(words)
    capitals = {
        place
        for place, word in enumerate(words)
        if place and word[0].isupper() and (place > first or place < last) and word != "I"
    }
    return frozenset(capitals | set(range(labels or len(words), len(words))))


def _together(found: list[Clue]) -> float:
    grammar = sum(clue.weight for clue in found if clue.kind == "grammar")
    others = sum(clue.weight for clue in found if clue.kind != "grammar")
    weight = grammar + max(-_MOST, min(_MOST, others))
    # "Rue de la Loi" is neither; "le" in a Dutch sentence is part of a name.
    doubt = _FOREIGN * sum(clue.kind == "foreign" for clue in found)
    # "de" is French and Spanish as well.
    if all(clue.word in PARTICLES for clue in found if clue.kind == "grammar"):
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
        leaning = leaning_of(word, capital=capital)
        if leaning is None:
            return [Clue(word, 0.0, "strange")]
        return [Clue(word, leaning, "letters")]
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


# -- names ---------------------------------------------------------------------------


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


def _is_product(words: list[str]) -> bool:
    """Whether words are what a maker or a place gave its name: Google Maps, Leiden Marathon."""
    if not 1 < len(words) <= _LONGEST_PRODUCT:
        return False
    first, last = words[0].lower(), words[-1].lower()
    of_place = len(words) == 2 and (first in PLACES or is_name(first))
    return (
        (first in MAKERS or (of_place and abs(USUAL.get(last, 0.0)) < _KIND))
        and all(word[0].isupper() for word in words)
        and not any(word.isupper() for word in words)
    )


def _within_name(words: list[str], place: int) -> bool:
    """Whether a particle stands between two capitals, or before one that a title begins with.

    Maria de Vries, Raad van State; De Boer wins gold.
    """
    if not place and words[0] == "De" and len(words) > _SURNAME:
        return words[1][0].isupper() and any(word[0].islower() for word in words)
    between = 0 < place < len(words) - 1
    if not between or words[place + 1] in {"The", "A", "Het", "De"}:
        return False  # Concert van The Rolling Stones
    return words[place - 1][0].isupper() and words[place + 1][0].isupper()
