"""How a word that no hand has weighed leans: to Dutch, to English, or to neither.

Its letters are asked (*-ijk* and *aa* are Dutch, *th-* and *-tion* English), and before
them a list of the words that letters misjudge.  Both were counted over lists of words by
`benchmarks/train_language.py`, and are loaded at the first question.
"""

from collections.abc import Sequence
from functools import cache
from typing import Literal

__all__ = ["MOST", "is_strange", "leaning_of", "letter_groups"]

MOST = 3.0
"""What the letters of one word can say at most."""

# What the lists say of a word that its letters misjudge; and what the letters of a word of
# both lists can say at most: "lost" and "gift" are in both, and English in most titles.
_LISTED, _SHARED = 2.0, 0.9
# From so much on the letters of a word are those of French, German, Italian or Spanish.
_STRANGE = 2.0
_LONGEST_WORD = 40
_VOWELS = frozenset("aeiouyáàâäéèêëíìîïóòôöúùûüĳ")
# Letters of Dutch and English words, loans from French included.
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzáàâäçéèêëíìîïñóòôöúùûüĳ'")

Kind = Literal["nl", "en", "both", "name"]


def letter_groups(word: str) -> list[str]:
    """Return the groups of two to five letters of a word, its ends marked with < and >.

    Of a word of more than 40 letters the first 40 count.
    """
    marked = f"<{word[:_LONGEST_WORD]}>"
    size = len(marked)
    return [marked[i : i + n] for n in (2, 3, 4, 5) for i in range(size - n + 1)]


def leaning_of(word: str, *, capital: bool = False) -> float:
    """Return how much one word leans to Dutch (above 0) or English (below), as log-odds.

    Args:
        word: In lower case.
        capital: Whether it is written with one, so that it may be a name.

    Returns:
        From -`MOST` to `MOST`; 0 for names, and for what is no word of either language.

    """
    if not 2 <= len(word) <= _LONGEST_WORD or _VOWELS.isdisjoint(word):
        return 0.0  # "xxxx" is no word of either language
    if not word.isascii() and not _LETTERS.issuperset(word):
        return 0.0  # Zavrč
    listed = _misjudged().get(word)
    if listed == "nl":
        return _LISTED
    if listed == "en":
        return -_LISTED
    if listed == "name" and capital:
        return 0.0
    most = _SHARED if listed == "both" else MOST
    return max(-most, min(most, _weighed(word, _groups())))


def is_strange(word: str) -> bool:
    """Whether the letters of a word, in lower case, are those of a third language."""
    if not word.isascii() and not _LETTERS.issuperset(word):
        return True
    if len(word) > _LONGEST_WORD or word in _misjudged():
        return False
    return _weighed(word, _strange_groups()) >= _STRANGE


def _weighed(word: str, groups: dict[str, int]) -> float:
    return sum([groups[g] for g in letter_groups(word) if g in groups]) / 10


@cache
def _groups() -> dict[str, int]:
    from insaterms.text.language_tables import GROUPS

    return _by_group(GROUPS)


@cache
def _strange_groups() -> dict[str, int]:
    from insaterms.text.language_tables import STRANGE

    return _by_group(STRANGE)


def _by_group(table: Sequence[tuple[int, int, str]]) -> dict[str, int]:
    return {
        groups[place : place + length]: weight
        for length, weight, groups in table
        for place in range(0, len(groups), length)
    }


@cache
def _misjudged() -> dict[str, Kind]:
    from insaterms.text.language_vocabulary import BOTH, DUTCH, ENGLISH, NAMES

    return {
        **dict.fromkeys(NAMES.split(), "name"),
        **dict.fromkeys(BOTH.split(), "both"),
        **dict.fromkeys(DUTCH.split(), "nl"),
        **dict.fromkeys(ENGLISH.split(), "en"),
    }
