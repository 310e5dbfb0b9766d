"""How a word that no hand has weighed leans: to Dutch, to English, or to neither.

Its letters are asked (*-ijk* and *aa* are Dutch, *th-* and *-tion* English), and before
them a list of the words that letters misjudge.  Both were counted over lists of words by
`benchmarks/train_language.py`, and are loaded at the first question.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import repeat
from typing import Literal

__all__ = ["MOST", "is_dutch", "is_name", "leaning_of", "letter_groups"]

MOST = 3.0
"""What the letters of one word can say at most."""

Kind = Literal["nl", "en", "both", "loan", "name"]

# What the lists say of a word that its letters misjudge; and what the letters of a word of
# both lists can say at most: "lost" and "gift" are in both, and English in most titles.
_LISTED: dict[Kind | None, float] = {"nl": 2.0, "en": -2.0, "loan": 0.0, "name": 0.0}
_SHARED = 0.9
# From so much on the letters of a word are those of French, German, Italian or Spanish, if
# it is half of what they say for Dutch or English: "Allgemeine" looks Dutch as well.
_STRANGE, _HALF = 1.5, 0.5
# Indonesië: the names of countries are in no list of words.
_DUTCH_ENDS = ("ië", "iën", "iër", "iërs")
_LONGEST_WORD = 40
_VOWELS = frozenset("aeiouyáàâäéèêëíìîïóòôöúùûüĳ")
# Letters of Dutch and English words, loans from French included.
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzáàâäçéèêëíìîïñóòôöúùûüĳ'")


def letter_groups(word: str) -> list[str]:
    """Return the groups of two to five letters of a word, its ends marked with < and >.

    Of a word of more than 40 letters the first 40 count.
    """
    marked = f"<{word[:_LONGEST_WORD]}>"
    size = len(marked)
    return [marked[i : i + n] for n in (2, 3, 4, 5) for i in range(size - n + 1)]


@lru_cache(maxsize=4096)  # the titles of a site have many words in common
def leaning_of(word: str, *, capital: bool = False) -> float | None:
    """Return how much one word leans to Dutch (above 0) or English (below), as log-odds.

    Args:
        word: In lower case.
        capital: Whether it is written with one, so that it may be a name.

    Returns:
        From -`MOST` to `MOST`; 0 for names, and for what is no word of either language;
        None if its letters are those of a third language.

    """
    if not 1 < len(word) <= _LONGEST_WORD or _VOWELS.isdisjoint(word):
        return 0.0  # "xxxx" is no word of either language
    listed = _misjudged().get(word)
    if listed in _LISTED and (capital or listed != "name"):
        return _LISTED[listed]
    if word.endswith(_DUTCH_ENDS):
        return MOST
    return _by_letters(word, listed)


def is_name(word: str) -> bool:
    """Whether a word, in lower case, is a name that looks like a word of a language."""
    return _misjudged().get(word) == "name"


def is_dutch(word: str) -> bool:
    """Whether a word, in lower case, is in the list of Dutch ones that their letters misjudge."""
    return _misjudged().get(word) == "nl"


def _by_letters(word: str, listed: Kind | None) -> float | None:
    if not word.isascii() and not _LETTERS.issuperset(word):
        return None  # Zavrč
    odds, strange = _odds(word)
    if not listed and strange >= _STRANGE and strange >= _HALF * abs(odds):
        return None
    most = _SHARED if listed == "both" else MOST
    return max(-most, min(most, odds))


def _odds(word: str) -> tuple[float, float]:
    """Return the log-odds of Dutch against English, and of a third language against these."""
    groups = _groups()
    total = sum(map(groups.get, letter_groups(word), _NOTHING))
    strange = (total + _APART // 2) // _APART
    return (total - strange * _APART) / 10, strange / 10


_NOTHING = repeat(0)  # what a group says that is in no table
# Two sums are had for one if the one is far above what the other can be.
_APART = 1_000_000


@cache
def _groups() -> dict[str, int]:
    """Return what each group says: tenths for Dutch, and `_APART` times those for a third."""
    from insaterms.text.language_tables import GROUPS, STRANGE

    weights = dict(_by_group(GROUPS))
    for group, weight in _by_group(STRANGE):
        weights[group] = weights.get(group, 0) + _APART * weight
    return weights


def _by_group(table: Sequence[tuple[int, int, str]]) -> Iterator[tuple[str, int]]:
    for length, weight, groups in table:
        for place in range(0, len(groups), length):
            yield groups[place : place + length], weight


@cache
def _misjudged() -> dict[str, Kind]:
    from insaterms.text.language_vocabulary import BOTH, DUTCH, ENGLISH, LOANS, NAMES

    return {
        **dict.fromkeys(NAMES.split(), "name"),
        **dict.fromkeys(BOTH.split(), "both"),
        **dict.fromkeys(LOANS.split(), "loan"),
        **dict.fromkeys(DUTCH.split(), "nl"),
        **dict.fromkeys(ENGLISH.split(), "en"),
    }
