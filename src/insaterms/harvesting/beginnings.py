"""With which word a phrase begins that no quotes set apart.

Every word is tried as the first one.  Three things are added up for each: what stands
before it (an article, a colon, *called*), what the phrase would be made of (capitals,
words of grammar, commas), and how well it goes with the gloss.  The weights were set on
pages of several fields; only their order of size matters.
"""

import re
from collections.abc import Sequence

from insaterms.harvesting.fits import BREAK, Fit, Measured, head_of, is_content, matches
from insaterms.harvesting.quotations import is_quote, opens
from insaterms.harvesting.renderings import alike_in_kind, units
from insaterms.harvesting.word_classes import (
    CLASS_NOUNS,
    MEASURES,
    MONTHS,
    NOUN_VERBS,
    PLURAL_MODIFIERS,
    WordClass,
)
from insaterms.harvesting.words import Word, class_of
from insaterms.model import Language

__all__ = ["beginning"]

_UNTITLED = frozenset({"pronoun", "verb", "determiner", "governing"})
_GRAMMAR = _UNTITLED | {"inner", "joint", "conjunction", "adverb", "naming"}
_OF = frozenset({"of", "van"})
_THAT = frozenset({"that", "dat"})
_BEFORE_CLAUSE: dict[WordClass, float] = {"conjunction": 1.5, "naming": 2.5}
_MEASURING = _OF | {"in", "for", "voor"}


def beginning(
    words: Sequence[Word], text: str, gloss: Measured, language: Language
) -> tuple[int, float]:
    """Return which of these words the phrase begins with, and by how much it is the best.

    Args:
        words: What may belong to the phrase, its last word included; never empty.
        text: The text of the block.
        gloss: The gloss.
        language: The language of the phrase.

    """
    scores = _Beginnings(words, text, gloss, language).scores()
    order = sorted(range(len(words)), key=lambda number: -scores[number])
    margin = scores[order[0]] - scores[order[1]] if len(order) > 1 else 2.0
    return order[0], margin


class _Beginnings:
    """The words before one gloss."""

    def __init__(
        self, words: Sequence[Word], text: str, gloss: Measured, language: Language
    ) -> None:
        self._words = words
        self._text = text
        self._gloss = gloss
        self._language = language
        self._found = [matches(word, gloss, language) for word in words]
        self._kinds = [self._kind(number) for number in range(len(words))]
        if language == "en":
            self._find_verbs()
        self._title = self._is_title()
        self._spent: set[int] = set()

    def _kind(self, number: int) -> WordClass:
        """Return the class of a word; *support* is a verb behind *schools* and *to* only."""
        word = self._words[number]
        kind = class_of(word, self._language)
        if kind != "verb" or number == 0 or word.lower not in NOUN_VERBS:
            return kind
        before = self._words[number - 1]
        earlier = class_of(before, self._language)
        if earlier in {"article", "determiner"}:
            return "content"
        if earlier == "content":
            plural = self._language == "en" and _is_plural(before)
            return kind if before.capital or plural else "content"
        return "content" if earlier in {"inner", "joint"} and before.lower != "to" else kind

    def _find_verbs(self) -> None:
        """Take a plural before another noun for a verb, or for the subject before one.

        English puts no plural before a noun: *the province subsidises village halls*,
        *municipalities employ officers*.
        """
        for number in range(len(self._words) - 1):
            word, after = self._words[number : number + 2]
            if not self._may_be_verb(number) or not _is_plural(word):
                continue
            if self._kinds[number + 1] != "content" or after.capital or after.gap.strip():
                continue
            before = self._kinds[number - 1] if number else ""
            if before == "content" and not _is_plural(self._words[number - 1]):
                self._kinds[number] = "verb"
            elif number + 2 < len(self._words) and self._may_be_verb(number + 1):
                self._kinds[number + 1] = "verb"

    def _may_be_verb(self, number: int) -> bool:
        """Whether an unknown word could be a verb: nothing in the gloss renders it."""
        word = self._words[number]
        plain = not word.capital or number == 0
        return self._kinds[number] == "content" and plain and not self._found[number]

    def scores(self) -> list[float]:
        """Return how good each word is as the first one."""
        scores = [0.0] * len(self._words)
        fit = Fit(self._gloss)
        inside = 0.0
        dashes = commas = 0
        words = self._words
        about = head_of(self._gloss.words, self._gloss.language)
        for number in range(len(words) - 1, -1, -1):
            word, kind = words[number], self._kinds[number]
            content = is_content(word, kind) or (kind == "verb" and word.capital)
            size = units(word.text) if self._language == "nl" else 1 + word.text.count("-")
            fit.add(self._found[number], size if content else 0, counts=kind in _UNTITLED)
            people = alike_in_kind(head_of(words[number:], self._language), about)
            scores[number] = inside + fit.score() + people + self._first(number)
            # From here on, what it costs to have this word and the gap before it inside.
            inside += self._inside(number)
            if "," in word.gap:
                commas += 1
                inside -= 1.2 * (commas > self._gloss.commas)
            if BREAK.search(word.gap):
                dashes += 1
                heavy = -2.5 if ":" in word.gap else -1.0
                inside += 0.3 if dashes <= self._gloss.breaks else heavy
            if any(map(is_quote, word.gap)):
                inside -= 0.8
        return scores

    def _is_title(self) -> bool:
        """Whether the phrase is written as a name, in capitals: its last word says so."""
        last = self._words[-1]
        if len(self._words) > 1 and (last.text.isdigit() or len(last.text) == 1):
            return any(word.capital for word in self._words[-3:-1])
        if last.capital or self._kinds[-1] == "content":
            return last.capital
        return self._gloss.titled

    # -- what it begins with -----------------------------------------------------

    def _first(self, number: int) -> float:
        """Return how well a phrase begins with a word, by itself and by what stands before."""
        word = self._words[number]
        gap = word.gap
        score = self._by_itself(number)
        opened = range(word.start - len(gap), word.start)
        if any(is_quote(self._text[place]) and opens(self._text, place) for place in opened):
            # A quotation that nobody closed.
            score += 3.0
        if number == 0:
            return score + 1.0
        if ":" in gap:
            return score + 1.5
        if BREAK.search(gap):
            return score + 1.0
        if "," in gap:
            return score + 0.6
        return score + self._behind(number)

    def _by_itself(self, number: int) -> float:  # noqa: PLR0911 -- one for each kind of word
        word, kind = self._words[number], self._kinds[number]
        if self._gloss.clause:
            # A sentence keeps its article.
            return 0.5 if word.capital else -0.5
        if kind == "article":
            # *a film called The Empty Chair* keeps it, all others are dropped.
            named = number > 0 and self._kinds[number - 1] == "naming"
            return 0.5 if named and word.capital else -4.0
        if kind in _GRAMMAR:
            if not word.capital:
                return -2.0 if kind == "determiner" else -3.0
            # A capital at the start of a sentence says nothing: *In Utrecht …*.
            return (0.0 if self._title else -1.0) - (1.0 if number == 0 else 0.0)
        if _YEAR.fullmatch(word.text) and not self._found[number]:
            return -2.0
        if self._title:
            return 0.0 if word.capital else -1.5
        return 0.2 if word.capital == self._gloss.capital else -0.1

    def _behind(self, number: int) -> float:  # noqa: PLR0911 -- one for each kind of word
        """Return how well a phrase begins behind the word before it."""
        before, kind = self._words[number - 1], self._kinds[number - 1]
        if self._gloss.clause:
            # *says that everybody is equal*
            return 2.0 if before.lower in _THAT else _BEFORE_CLAUSE.get(kind, -1.0)
        if kind == "article":
            return self._behind_article(number)
        if kind == "determiner":
            return 0.2 if before.capital and number > 1 else 1.3
        if kind == "naming":
            return 2.5
        if kind in {"governing", "conjunction", "pronoun", "verb", "adverb"}:
            return 0.2 if before.capital and number > 1 else 1.2
        if before.lower in _MEASURING and number > 1 and self._is_measure(number - 2):
            # *two hours of physical education*
            return 1.8
        if kind in {"inner", "joint"}:
            return 0.4 if self._title else 0.3
        if self._title and self._words[number].capital:
            date = before.lower in MONTHS or _YEAR.fullmatch(before.text)
            if before.capital and not date:
                return -1.0 if number > 1 else -0.6
            return 1.5 if before.lower in CLASS_NOUNS[self._language] else 1.2
        return -0.8

    def _behind_article(self, number: int) -> float:
        if self._title and number > 1 and self._is_in_title(number - 1):
            return 0.8
        if number < 2 or self._kinds[number - 2] != "inner":  # noqa: PLR2004
            return 1.8
        if self._words[number - 2].lower in _OF and not self._title:
            return 1.8
        # *Bureau voor de Statistiek*, *children without a place*: the preposition may be inside.
        if number < 3 or self._kinds[number - 3] not in {"content", "adverb"}:  # noqa: PLR2004
            return 1.8
        return 0.5 if self._words[number - 3].capital == self._words[number].capital else 1.0

    def _is_in_title(self, number: int) -> bool:
        """Whether an article joins two capitals: *On Every Roof a Garden*; *the* does not."""
        before = self._words[number - 1]
        indefinite = self._words[number].lower in {"a", "an", "een"}
        return indefinite and before.capital and self._kinds[number - 1] == "content"

    def _renders_grammar(self, number: int) -> bool:
        """Whether a word of grammar has one in the gloss to itself."""
        free = [each for each in self._found[number] if each not in self._spent]
        self._spent.update(free[:1])
        return bool(free)

    def _is_measure(self, number: int) -> bool:
        """Whether a noun only measures; the gloss of *shortage of teachers* may have it too."""
        return self._words[number].lower in MEASURES and not self._found[number]

    # -- what it is made of ------------------------------------------------------

    def _inside(self, number: int) -> float:  # noqa: PLR0911 -- one for each kind of word
        """Return what it costs to have a word behind the first one."""
        word, kind = self._words[number], self._kinds[number]
        if self._gloss.clause:
            return -1.5 if word.lower in _THAT and not self._found[number] else 0.0
        if kind in _GRAMMAR | {"article"} and self._renders_grammar(number):
            # *friends of the library*, *Vrienden van de bibliotheek*
            return -0.1
        if kind == "article":
            before = self._kinds[number - 1] if number else "content"
            if self._title and number and self._is_in_title(number):
                return -0.5
            if before not in {"inner", "governing"}:
                return -1.5
            return -0.8 if self._words[number - 1].lower in _OF and not self._title else -0.3
        if self._title:
            return 0.0 if word.capital else _IN_TITLE[kind]
        if kind == "content":
            return -0.3 if word.capital else 0.0
        if kind == "inner" and word.lower in {*_OF, "for", "voor"}:
            return -0.5
        return _IN_PHRASE[kind]


_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def _is_plural(word: Word) -> bool:
    """Whether an English word looks like a plural, or like a verb behind a singular."""
    lower = word.lower
    ends = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "ics"))
    return ends and len(lower) > 3 and lower not in PLURAL_MODIFIERS  # noqa: PLR2004


# What a word of each class costs inside a name, and inside a phrase without capitals.
_IN_TITLE: dict[WordClass, float] = {
    "inner": -0.2,
    "joint": -0.3,
    "determiner": -0.5,
    "pronoun": -0.7,
    "adverb": -0.8,
    "governing": -0.9,
    "content": -1.2,
    "verb": -1.2,
    "conjunction": -1.2,
    "naming": -1.5,
}
_IN_PHRASE: dict[WordClass, float] = {
    "inner": -0.7,
    "determiner": -0.7,
    "joint": -1.2,
    "adverb": -1.5,
    "governing": -1.6,
    "pronoun": -2.0,
    "verb": -2.2,
    "conjunction": -2.5,
    "naming": -2.5,
}
