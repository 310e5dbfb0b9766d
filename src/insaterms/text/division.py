"""Whether a text is divided into words as a term is."""

import re
from collections.abc import Sequence
from itertools import accumulate

from insaterms.text import split_compounds
from insaterms.text.folding import fold
from insaterms.text.tokens import SIGNS, WORD, parts

__all__ = ["divided_alike"]

# A short term of several words, written as one, is another word: *aan zet*, *aanzet*.
_LEAST_JOINED = 8

_DASH = re.compile(r"\s[–—-]+\s")
# What may stand in a term that is written without it: quotes and emphasis around a part
# of it, hyphens, marks that make up a letter.
_UNNOTICED = frozenset("*'’‘‚\"“”„«»‐‑–—-" + SIGNS + "\u00ad\u200b\u200c\u200d\u2060\ufeff")
_UNNOTICED |= frozenset(map(chr, range(0x300, 0x370)))


def divided_alike(term: str, text: str, *, dutch: bool) -> bool:
    """Whether a text with the key of a term has its words in the same places, or nearly.

    Args:
        term: The term, in the form that has the key.
        text: What is written.
        dutch: Whether it is Dutch, which joins words and whose writers split them.

    """
    if text.isalpha() and term.isalpha():
        return True  # most of them
    own, written = parts(term), parts(text)
    if len(written) <= 1:
        return len(own) <= 1 or "-" in term or len(text) >= _LEAST_JOINED
    if "- " in text and "- " not in term:
        return False  # "verzuim- en" is not verzuimen
    foreign = {c for c in text if not (c.isalnum() or c.isspace())} - _UNNOTICED
    if not foreign <= set(term) or (_DASH.search(text) and not _DASH.search(term)):
        return False  # "onderwijs, zorg" is not onderwijszorg
    if _borders(WORD.findall(text)) <= _borders(own):
        return True
    return dutch and len(own) == 1 and split_compounds.may_be_one(map(fold, written))


def _borders(words: Sequence[str]) -> set[int]:
    """Return how many letters stand before each word but the first.

    Between two words of a text the term must have a border as well: "mbo-student en" has as
    many words as mbo-studenten, if hyphens count, but an ending does not stand apart.
    """
    return set(accumulate(len(fold(word)) for word in words[:-1]))
