"""Folding: the key under which spellings that differ only on the surface meet.

"Samenwerkings-verbanden", "samenwerkings verbanden" and "SAMENWERKINGSVERBANDEN"
share one key, as do "coördinator" and "coordinator", "ĳs" and "ijs", "mbo'er" and
"mbo’er".  A key serves to find; what is shown is always the text itself.
"""

import unicodedata
from typing import NewType

__all__ = ["Folded", "fold", "tidy", "unwanted_character", "without_article", "words"]

Folded = NewType("Folded", str)

# Signs that carry meaning in a name (M@ZL, R&D, C++) stay; other punctuation goes.
_MEANINGFUL = frozenset("@&+#%§€$")
_ASCII_DROPPED = {
    code: None for code in range(128) if not (chr(code).isalnum() or chr(code) in _MEANINGFUL)
}
# Letters that NFKD leaves whole although a Dutch or English writer types them plainly.
_PLAIN = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ſ": "s"})

# Marks that change the direction of what follows can make a text look like another.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

# An article in front is not part of a term: "het samenwerkingsverband".
_ARTICLES = frozenset({"de", "het", "een", "'t", "’t", "the", "a", "an"})


def fold(text: str) -> Folded:
    """Return the key of a text: no case, accents, spaces, hyphens or apostrophes.

    The key is empty when the text holds no letter, digit or meaningful sign.
    """
    if text.isascii():
        lower = text.lower()
        return Folded(lower if lower.isalnum() else lower.translate(_ASCII_DROPPED))
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    # Casefolding can compose anew ("İ"), hence the second decomposition.
    decomposed = unicodedata.normalize("NFKD", decomposed)
    return Folded("".join(c for c in decomposed if c.isalnum() or c in _MEANINGFUL))


def tidy(text: str) -> str:
    """Return a text in NFC, on one line, with single spaces and none outside."""
    if text.isascii():
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFC", text).split())


def unwanted_character(text: str) -> str:
    """Return the first character that steers a terminal or turns the text around, if any.

    A soft hyphen or a zero-width joiner is invisible as well, but belongs to the text.
    """
    return next((c for c in text if unicodedata.category(c) == "Cc" or c in _TURNING), "")


def without_article(text: str) -> str:
    """Drop an article in front: "het samenwerkingsverband" → "samenwerkingsverband"."""
    first, _, rest = text.partition(" ")
    return rest if rest and first.lower() in _ARTICLES else text


def words(text: str) -> list[Folded]:
    """Return the keys of the words of a text, split at spaces, hyphens and slashes."""
    separated = text.translate(_SEPARATORS)
    return [key for word in separated.split() if (key := fold(word))]


_SEPARATORS = str.maketrans(dict.fromkeys('-‐‑‒–—/\\,;:()[]{}"“”„«»‘', " "))
