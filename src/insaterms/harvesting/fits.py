"""How well a phrase goes with a gloss, and what a gloss is made of."""

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from insaterms.harvesting.renderings import renders, units
from insaterms.harvesting.words import CLASS_NOUNS, Word, WordClass, class_of, words_in
from insaterms.model import Language

__all__ = [
    "BREAK",
    "Fit",
    "Measured",
    "heads_of",
    "is_content",
    "matches",
    "measured",
    "needless_noun",
]

BREAK = re.compile(r"[.!?:–—]|\s-\s")
"""A dash, a colon or the end of a sentence inside a title."""

# What a word that both sides have is worth, and what one costs that only one side has:
# more where the gloss has nothing left that could render it (*combined posts of …*).
_MATCH, _LEFT, _LEFT_OVER, _MISSING = 1.4, 0.5, 0.9, 0.4
# A sentence of so many words without capitals is one, whatever its verb.
_CLAUSE, _LONG_CLAUSE = 4, 7
_FINITE: dict[Language, frozenset[str]] = {
    "nl": frozenset(
        "is zijn wordt worden heeft hebben kan kunnen moet moeten zal zullen mag krijgt krijgen "
        "gaat gaan staat doet komt komen maakt maken beslist betaalt verbetert willen wil".split()
    ),
    "en": frozenset(
        "is are will has have can must shall may be does do gets goes was were".split()
    ),
}


class Measured(Struct, frozen=True):
    """A gloss, with what the beginnings of the phrase are compared with.

    Attributes:
        words: Its words.
        language: Its language.
        units: About how many English words each word stands for; 0 for words of grammar.
        room: How many words of the phrase each word can render at most.
        commas: How many commas it has.
        breaks: How many dashes, colons and ends of sentences it has.
        clause: Whether it is a sentence, or part of one, and no name.
        capital: Whether it begins with a capital.
        head: What it is about, in lower case.
        titled: Whether most of its words do.

    """

    words: Sequence[Word]
    language: Language
    units: list[int]
    room: list[int]
    commas: int
    breaks: int
    clause: bool
    capital: bool
    head: str
    titled: bool


@lru_cache(maxsize=1000)
def measured(gloss: str, language: Language) -> Measured:
    """Return a gloss with its measures."""
    words = words_in(gloss)
    content = [is_content(word, class_of(word, language)) for word in words]
    if not any(content):
        content = [True] * len(words)
    dutch = language == "nl"
    capitals = sum(word.capital for word, counts in zip(words, content, strict=True) if counts)
    plain = 2 * capitals < sum(content)
    return Measured(
        words=words,
        language=language,
        units=[
            (units(word.text) if dutch else 1) if counts else 0
            for word, counts in zip(words, content, strict=True)
        ],
        # *buurtsportcoaches* renders three words.
        room=[max(1, len(word.text) // 4) if dutch else 3 for word in words],
        commas=sum("," in word.gap for word in words),
        breaks=sum(BREAK.search(word.gap) is not None for word in words),
        clause=_is_clause(gloss, words, language, plain=plain),
        head=next(iter(heads_of(words, language)), ""),
        capital=bool(words) and words[0].capital,
        titled=2 * capitals > sum(content),
    )


def _is_clause(gloss: str, words: Sequence[Word], language: Language, *, plain: bool) -> bool:
    """Whether a gloss is a sentence, or part of one, and no name."""
    if len(words) < _CLAUSE:
        return False
    finite = any(word.lower in _FINITE[language] for word in words)
    # *Wij horen hier allemaal.*
    said = class_of(words[0], language) == "pronoun" or gloss.rstrip().endswith(".")
    return finite or said or (len(words) >= _LONG_CLAUSE and plain)


def needless_noun(words: Sequence[Word], gloss: Measured, language: Language) -> bool:
    """Whether the last word only says what kind of thing a name is: *the X programme*.

    It does if it stands behind a capital, and the gloss has words for all the others and
    none for it.
    """
    if len(words) < 3 or words[-1].lower not in CLASS_NOUNS[language]:  # noqa: PLR2004
        return False
    if words[-1].capital or not words[-2].capital or matches(words[-1], gloss, language):
        return False
    rendered = {n for word in words[:-1] for n in matches(word, gloss, language)}
    return all(n in rendered for n, count in enumerate(gloss.units) if count)


def is_content(word: Word, kind: WordClass) -> bool:
    """Whether a word of a class means something by itself."""
    return kind in {"content", "naming"} or word.text.isdigit()


def matches(word: Word, gloss: Measured, language: Language) -> list[int]:
    """Return the words of the gloss that render a word, by number."""
    if language == "en":
        return [n for n, each in enumerate(gloss.words) if renders(word.lower, each.lower)]
    return [n for n, each in enumerate(gloss.words) if renders(each.lower, word.lower)]


def heads_of(words: Sequence[Word], language: Language) -> list[str]:
    """Return what a phrase is about that begins with each word, in lower case.

    That is its last word before a preposition: *network* in *network of schools*.
    """
    heads = [""] * len(words)
    # What follows a head: a later one before the next preposition, if there is any.
    later = ""
    for number in range(len(words) - 1, -1, -1):
        kind = class_of(words[number], language)
        if kind in {"content", "naming"}:
            heads[number] = later = later or words[number].lower
        else:
            heads[number] = heads[number + 1] if number + 1 < len(words) else ""
            if kind in {"inner", "governing"}:
                later = ""
    return heads


class Fit:
    """How well a phrase goes with its gloss, word by word from its end."""

    def __init__(self, gloss: Measured) -> None:
        """Compare with this gloss; nothing is added yet."""
        self._gloss = gloss
        self._taken = [0] * len(gloss.words)
        self._missing = float(sum(gloss.units))
        self._matched = 0
        self._left = 0

    def add(self, rendered_by: Sequence[int], size: int, *, counts: bool) -> None:
        """Add a word of a size, 0 for one of grammar, that these words of the gloss render."""
        for number in rendered_by:
            if self._taken[number] < self._gloss.room[number]:
                size_there, taken = self._gloss.units[number], self._taken[number]
                self._taken[number] += 1
                self._missing += _lacks(size_there, taken + 1) - _lacks(size_there, taken)
                self._matched += bool(size) or counts
                return
        self._left += size

    def score(self) -> float:
        """Return how well what was added goes with the gloss."""
        missing = self._missing
        too_many = self._left - missing
        if too_many > 0:
            return _MATCH * self._matched - (_LEFT_OVER if missing < 1 else _LEFT) * too_many
        return _MATCH * self._matched + _MISSING * too_many


def _lacks(size: int, taken: int) -> float:
    """Return how much of a word of the gloss nothing renders yet."""
    return max(0, size - taken) * (0.5 if taken else 1.0)
