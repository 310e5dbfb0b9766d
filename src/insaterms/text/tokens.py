r"""Tokens: the words of a text, with their offsets, and what is no prose.

A word keeps what belongs inside it: combining marks, soft hyphens and zero-width
characters (*samen\u00adwerkings\u00adverband*), apostrophes (*mbo’er*), hyphens
(*RMC-functie*) and the signs of a name (*M@ZL*, *R&D*).  A hyphen behind a word belongs
to it where the rest is left out: *leerplicht-* en *RMC-ambtenaren*.
"""

import re
from collections.abc import Iterator
from heapq import merge
from typing import Literal, NamedTuple

from insaterms.text.passages import PassageKind, masked, passages

__all__ = ["GAP", "SIGNS", "WORD", "Token", "TokenKind", "parts", "tokens"]

TokenKind = Literal["word"] | PassageKind

# Letters, digits and signs of names; marks and invisible characters stand inside a word.
SIGNS = "&@+#%§€$"
_SIGN = r"\w" + SIGNS
_INSIDE = _SIGN + r"\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
WORD = re.compile(rf"[{_SIGN}][{_INSIDE}]*+(?:['’‘ʼ‐‑-][{_INSIDE}]++)*+(?:-(?=[\s,/]|\Z))?")

# What may stand between the words of one term; a blank line may not.
GAP = re.compile(r"\s*+[^\w\s\0&@+#%§€$]{0,3}+\s*+")
_HYPHENS = re.compile(r"[‐‑-]")


class Token(NamedTuple):
    """A word of a text, or a passage that is no prose.

    Attributes:
        start: Its first code point, from 0.
        end: The one behind its last.
        kind: `word`, or what the passage is.

    """

    start: int
    end: int
    kind: TokenKind


def parts(text: str) -> list[str]:
    """Return the words of a term or of a word with hyphens: RMC, functie."""
    return [part for word in WORD.findall(text) for part in _HYPHENS.split(word) if part]


def tokens(text: str) -> Iterator[Token]:
    """Return the words and passages of a text in order; what lies between is punctuation."""
    found = list(passages(text))
    barriers = [Token(*passage) for passage in found if passage.kind != "entity"]
    words = (Token(*word.span(), "word") for word in WORD.finditer(masked(text, found)))
    return merge(words, barriers)
