"""What words say for a language, in a few microseconds a text: lean, grammar, signs of code."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from insaterms.model import Language
from insaterms.text.language import EXAMINED, Clue
from insaterms.text.language_letters import leaning_of
from insaterms.text.language_words import GRAMMAR, USUAL

__all__ = [
    "FOR_ONE",
    "PASSAGE",
    "PLAIN",
    "SIGN",
    "GrammarWords",
    "grammar_lean",
    "grammar_words",
    "is_code",
    "is_mostly_code",
    "rough_lean",
    "rough_words",
    "word_lean",
]

SIGN: dict[Language, int] = {"nl": 1, "en": -1}
"""What a lean is multiplied with, so that it is above 0 for a language."""
PLAIN = 1.5
"""From so much on a word of grammar is plainly of one language."""
PASSAGE = 8
"""So many words has a text that is long enough to be sure."""
FOR_ONE = 4
"""For so many words of the wrong language there may be one of the right one."""

_PASSAGE_GRAMMAR = 3
_MOST_REMEMBERED = 100_000  # words
# Signs that stand in usage messages and formulas: `for (( a; b )); do`, `make_view()`.
_CODE = re.compile(r"\w\(|\w_\w|[\[\]{}\\=$#~^]|::|(?<!\S)--?\w|\w\+\w|;[^;]*;|\|\||\w/\w+/\w")


class GrammarWords(NamedTuple):
    """Which words of grammar a text has.

    Attributes:
        of_other: Those of the language that it should not be in.
        of_own: Those of the one that it should be in.

    """

    of_other: frozenset[str]
    of_own: frozenset[str]

    @property
    def outweighs(self) -> bool:
        """Whether those of the other language leave no doubt."""
        return len(self.of_other) >= max(_PASSAGE_GRAMMAR, FOR_ONE * len(self.of_own))


def grammar_words(found: Iterable[Clue], other: Language) -> GrammarWords:
    """Return the words of grammar among what `clues` found.

    Args:
        found: The clues.
        other: The language that the text should not be in.

    """
    plain = [clue for clue in found if clue.kind == "grammar" and abs(clue.weight) >= 1]
    return GrammarWords(
        frozenset(clue.word for clue in plain if clue.weight * SIGN[other] >= PLAIN),
        frozenset(clue.word for clue in plain if clue.weight * SIGN[other] < 0),
    )


def rough_words(text: str) -> list[str]:
    """Return the words of a text for `grammar_lean` and `rough_lean`: at white space alone."""
    return text[:EXAMINED].lower().split()


def grammar_lean(words: Iterable[str]) -> float:
    """Return how much the words of grammar among some lean to Dutch or English, in a microsecond.

    Args:
        words: In lower case, as they stand.

    """
    return sum([GRAMMAR[word] for word in words if word in GRAMMAR])


def rough_lean(words: Iterable[str]) -> float:
    """Return about how much some words lean to Dutch (above 0) or English, in a few microseconds.

    They are weighed alone, without what stands around them: enough to see which texts are
    surely in their language.

    Args:
        words: In lower case, as they stand.

    """
    return sum(map(_LEANS.__getitem__, words))


def word_lean(word: str) -> float:
    """Return how much a word leans to Dutch (above 0) or English, as log-odds.

    Args:
        word: In lower case; signs around it do not count.

    """
    return _LEANS[word]


class _Leans(dict[str, float]):
    """What words lean to: they come back in catalog after catalog."""

    def __missing__(self, text: str) -> float:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        word = text.strip(".,:;!?…()[]{}<>\"'“”‘’*_&~")
        lean = 0.0
        if word != text:
            lean = self[word]
        elif word.isalpha():
            weight = GRAMMAR.get(word, USUAL.get(word))
            lean = leaning_of(word) or 0.0 if weight is None else weight
        self[text] = lean
        return lean


_LEANS = _Leans()


def is_code(text: str) -> bool:
    """Say whether a short text has signs of code in it, or is a formula or a command."""
    return _CODE.search(text) is not None


def is_mostly_code(text: str) -> bool:
    """Say whether a passage has a sign of code for every ten words: the usage of a command."""
    return 10 * len(_CODE.findall(text)) >= len(text.split())
