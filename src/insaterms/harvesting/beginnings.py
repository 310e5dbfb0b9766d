"""With which word a phrase begins that no quotes set apart.

Every word is tried as the first one.  Three things are added up for each: what stands
before it (an article, a colon, *called*), what the phrase would be made of (capitals,
words of grammar, commas), and how well it goes with the gloss.  The weights were set on
pages of several fields; only their order of size matters.
"""

import re
from collections.abc import Sequence

from insaterms.harvesting.fits import BREAK, Fit, Measured, heads_of, is_content, matches
from insaterms.harvesting.quotations import is_quote, opens
from insaterms.harvesting.renderings import alike_in_kind, units
from insaterms.harvesting.roles import roles
from insaterms.harvesting.words import (
    CLASS_NOUNS,
    MEASURES,
    MONTHS,
    Word,
    WordClass,
    is_abbreviated,
)
from insaterms.model import Language

__all__ = ["beginning"]

_UNTITLED = frozenset({"pronoun", "verb", "determiner", "governing"})
_GRAMMAR = _UNTITLED | {"inner", "joint", "conjunction", "adverb", "naming"}
_NOT_CONTENT = _GRAMMAR | {"article"}
_OF = frozenset({"of", "van"})
_THAT = frozenset({"that", "dat"})
_BEFORE_CLAUSE: dict[WordClass, float] = {"conjunction": 1.5, "naming": 2.5}
# What it is worth that a phrase without capitals has as many words as its gloss.
_AS_MANY = 0.6
# A compound has so many letters more than its head.
_LEAST_MODIFIER = 3
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
        self._kinds, self._of_gerunds = roles(words, gloss, self._found, language)
        self._title = self._is_title()
        self._spent: set[int] = set()

    def scores(self) -> list[float]:
        """Return how good each word is as the first one."""
        scores = [0.0] * len(self._words)
        fit = Fit(self._gloss)
        inside = 0.0
        dashes = commas = meaning = 0
        wanted = sum(map(bool, self._gloss.units))
        words = self._words
        heads = heads_of(words, self._language)
        about = self._gloss.head
        for number in range(len(words) - 1, -1, -1):
            word, kind = words[number], self._kinds[number]
            content = is_content(word, kind) or (kind == "verb" and word.capital)
            size = units(word.text) if self._language == "nl" else 1 + word.text.count("-")
            fit.add(self._found[number], size if content else 0, counts=kind in _UNTITLED)
            people = alike_in_kind(heads[number], about)
            meaning += content
            scores[number] = inside + fit.score() + people + self._first(number)
            if not self._title and meaning == wanted > 1:
                # *reasonable adjustments*, *redelijke aanpassingen*
                scores[number] += _AS_MANY
            # From here on, what it costs to have this word and the gap before it inside.
            inside += self._inside(number)
            if word.gap == " ":
                continue
            if "," in word.gap:
                commas += 1
                inside += 0.3 if commas <= self._gloss.commas else -1.2
            if self._breaks(number):
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

    def _breaks(self, number: int) -> bool:
        """Whether a dash, a colon or the end of a sentence stands before a word."""
        gap = self._words[number].gap
        shortened = number > 0 and is_abbreviated(self._words[number - 1], gap)
        return BREAK.search(gap) is not None and not shortened

    # -- what it begins with -----------------------------------------------------

    def _first(self, number: int) -> float:
        """Return how well a phrase begins with a word, by itself and by what stands before."""
        word = self._words[number]
        gap = word.gap
        score = self._by_itself(number)
        if gap != " ":
            opened = range(word.start - len(gap), word.start)
            if any(is_quote(self._text[place]) and opens(self._text, place) for place in opened):
                # A quotation that nobody closed.
                score += 3.0
        if number == 0:
            return score + 1.0
        if gap == " ":
            return score + self._behind(number)
        if ":" in gap:
            return score + 1.5
        if self._breaks(number):
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
        if number + 1 in self._of_gerunds and number not in self._of_gerunds:
            return 1.0
        if kind == "article":
            return self._behind_article(number)
        if kind == "naming":
            return 2.5
        if kind == "content":
            return self._behind_content(number)
        if before.lower in _MEASURING and number > 1 and self._is_measure(number - 2):
            # *two hours of physical education*
            return 1.8
        if kind in {"inner", "joint"}:
            return 0.4 if self._title else 0.3
        if kind == "governing" and self._found[number - 1]:
            # *lessons during illness*, *les bij ziekte*
            return 0.3
        most = 1.3 if kind == "determiner" else 1.2
        return 0.2 if before.capital and number > 1 else most

    def _behind_content(self, number: int) -> float:
        """Return how well a phrase begins behind a word that means something."""
        before = self._words[number - 1]
        if "-" in before.text and not self._title:
            # *open-door work*
            return -1.5
        if not self._title or not self._words[number].capital:
            return -0.8
        if before.capital and before.lower not in MONTHS and not _YEAR.fullmatch(before.text):
            return -1.0 if number > 1 else -0.6
        if before.lower in CLASS_NOUNS[self._language]:
            # *the buddy project Red and Black*, *maatjesproject Rood en Zwart*
            return 0.4 if self._found[number - 1] else 1.5
        return 1.2

    def _behind_article(self, number: int) -> float:
        if number - 1 in self._of_gerunds:
            return 0.3
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

    def _is_class(self, number: int) -> bool:
        """Whether a word belongs to the class noun before a name that the gloss renders."""
        if self._names_class(number):
            return True
        if self._kinds[number] != "content" or not self._names_class(number + 1):
            return False
        noun = self._words[number + 1]
        # *maatjesproject* has another word in it than *project*.
        longest = max(len(self._gloss.words[each].text) for each in self._found[number + 1])
        return not noun.gap.strip() and longest >= len(noun.text) + _LEAST_MODIFIER

    def _names_class(self, number: int) -> bool:
        """Whether a class noun stands before a capital, and the gloss renders it."""
        if number + 1 >= len(self._words) or not self._words[number + 1].capital:
            return False
        noun = self._words[number].lower in CLASS_NOUNS[self._language]
        return noun and bool(self._found[number])

    def _is_measure(self, number: int) -> bool:
        """Whether a noun only measures; the gloss of *shortage of teachers* may have it too."""
        return self._words[number].lower in MEASURES and not self._found[number]

    # -- what it is made of ------------------------------------------------------

    def _inside(self, number: int) -> float:  # noqa: PLR0911 -- one for each kind of word
        """Return what it costs to have a word behind the first one."""
        word, kind = self._words[number], self._kinds[number]
        if self._gloss.clause:
            return -1.5 if word.lower in _THAT and not self._found[number] else 0.0
        if number in self._of_gerunds:
            return 0.0
        if kind in _NOT_CONTENT and self._renders_grammar(number):
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
            return 0.0 if word.capital or self._is_class(number) else _IN_TITLE[kind]
        if kind == "content":
            return -0.3 if word.capital else 0.0
        if kind == "inner" and word.lower in {*_OF, "for", "voor"}:
            return -0.5
        return _IN_PHRASE[kind]


_YEAR = re.compile(r"(?:1[89]|20)\d\d")


# What a word of each class costs inside a name, and inside a phrase without capitals.
_IN_TITLE: dict[WordClass, float] = {
    "inner": -0.2, "joint": -0.3, "determiner": -0.5, "pronoun": -0.7, "adverb": -0.8,
    "governing": -0.9, "content": -1.2, "verb": -1.2, "conjunction": -1.2, "naming": -1.5,
}  # fmt: skip
_IN_PHRASE: dict[WordClass, float] = {
    "inner": -0.7, "determiner": -0.7, "joint": -1.2, "adverb": -1.5, "governing": -1.6,
    "pronoun": -2.0, "verb": -2.2, "conjunction": -2.5, "naming": -2.5,
}  # fmt: skip
