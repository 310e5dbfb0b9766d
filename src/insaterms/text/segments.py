r"""Folding of segments: what a memory compares, and what it leaves to the penalties.

*Don't save “&File 3”!* folds to `dont save file \x01`: no case, no punctuation, single
spaces, and one symbol for each number, date, address, placeholder and tag.  Words keep
their accents (*één* is not *een*), and a sign that carries meaning stays: +, €, =, %, @, #.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from insaterms.text.folding import Folded
from insaterms.text.placeables import SYMBOLS, Placeable, PlaceableKind, placeables, stretches

__all__ = ["FoldedSegment", "fold_segment", "folded", "is_folded_away"]


class FoldedSegment(NamedTuple):
    """A segment as a memory compares it.

    Attributes:
        text: Folded; empty only for a segment of white space.
        placeables: What the symbols in it stand for, with their places in the segment.

    """

    text: Folded
    placeables: tuple[Placeable, ...]


# Punctuation that carries meaning: 10%, M@ZL, C#, R&D.
_KEPT = frozenset("%@#&")
# They stand inside words, and as quotation marks: don't, 'file', `file'.
_APOSTROPHES = frozenset("'’‘ʼ′‛＇")
_SYMBOLS = frozenset(SYMBOLS.values())


def _as_folded(character: str) -> str | None:
    """Return what a character of small letters becomes; None if it just goes."""
    if character in _KEPT or character in _SYMBOLS:
        return character
    if character in _APOSTROPHES:
        return None
    # A backtick is a quotation mark to those who write `file'.
    category = unicodedata.category(character)
    if category[0] in "PZ" or category == "Cc" or character == "`":
        return " "
    # Soft hyphens, joiners, byte order marks.
    return None if category == "Cf" else character


class _Table(dict[int, str | None]):
    """What characters become, worked out when they are first met."""

    def __missing__(self, code: int) -> str | None:
        """Work it out, and remember it."""
        result = self[code] = _as_folded(chr(code))
        return result


# Most segments are ASCII; bytes are translated ten times as fast as text.
_ASCII = "".join(_as_folded(chr(code).lower()) or "'" for code in range(128)).encode()
_ASCII += bytes(range(128, 256))
_TABLE = _Table()


def _plainly(code: int) -> int:
    if code in b"0123456789<{%@$&_~":
        return 0x01  # there is more to look at
    if code in b".:":
        return 0x0B  # parts words as a space does, but may stand inside an address
    if code in b"'":
        return 0x02
    return ord(" ") if chr(code) in _SYMBOLS else _ASCII[code]


# Most of those have nothing but letters, spaces and punctuation.
_PLAIN = bytes(map(_plainly, range(256)))
_INSIDE = re.compile(r"[.:][A-Za-z/]")
# What stands for placeables must not come from the text itself.
_NO_SYMBOLS = str.maketrans(dict.fromkeys(_SYMBOLS, " "))

# A class in front is found faster than a choice.
_ACCELERATOR = re.compile(
    r"[&_~](?:"
    # &File, Ver&talen, but R&D and &euml; stay; Qt writes && for &.
    r"(?<=&)(?:(?=&)|(?!\w+;)(?:(?<![^\W\d_]&)(?=[^\W\d_])|(?=[^\W\d_A-Z])))"
    # _File
    r"|(?<=_)(?<!\w_)(?=[^\W\d_])"
    # ~File and Be~stand
    r"|(?<=~)(?=[^\W\d_]))"
)
# Cu_t, but file_name is two words, and so is FILE_NAME.
_INNER_ACCELERATOR = re.compile(r"([A-Z](?<!\w.)[a-z]*)_(?=[a-z])")
# 10 % is 10%, and € 5 is €5.
_AROUND_NUMBERS = (
    ("\x01 %", "\x01%"),
    *((f"{sign} \x01", f"{sign}\x01") for sign in "€$£"),
)


def fold_segment(text: str, language: str = "") -> Folded:
    r"""Return what a memory compares of a segment.

    Its own control characters count as spaces: `\x01` to `\x05` come from placeables only.
    Where punctuation is all there is, it stays: *…* is not nothing.

    Args:
        text: A segment.
        language: As BCP 47 writes it; whose dates are looked for.  Empty: those of either.

    """
    if text.isascii():
        plain = text.encode().translate(_PLAIN).replace(b"\x02", b"").rstrip()
        if b"\x01" not in plain and plain:
            apart = b"\x0b" in plain
            if not (apart and _INSIDE.search(text)):
                plain = b" ".join(plain.split()) if apart or b"  " in plain else plain.lstrip()
                return Folded(plain.decode())
    return Folded(_key(text, stretches(text, language)))


def folded(text: str, language: str = "") -> FoldedSegment:
    """Return a segment as a memory compares it, with its placeables.

    Args:
        text: A segment.
        language: As `fold_segment` takes it.

    """
    found = placeables(text, language)
    return FoldedSegment(Folded(_key(text, found)), found)


def _key(text: str, found: Sequence[tuple[int, int, PlaceableKind]]) -> str:
    plain = text
    if not plain.isprintable():
        plain = plain.translate(_NO_SYMBOLS)
    if found:
        parts: list[str] = []
        place = 0
        for start, end, kind in found:
            parts += (plain[place:start], SYMBOLS[kind])
            place = end
        plain = "".join((*parts, plain[place:]))
    result = _plain_folded(plain)
    if "\x01" in result:
        for apart, together in _AROUND_NUMBERS:
            result = result.replace(apart, together)
    return result or _nothing_left(text)


def _plain_folded(text: str) -> str:
    if "&" in text or "~" in text or "_" in text:
        text = _ACCELERATOR.sub("", text)
        if text.count("_") == 1:
            text = _INNER_ACCELERATOR.sub(r"\1", text)
    if text.isascii():
        return b" ".join(text.encode().translate(_ASCII, b"'").split()).decode()
    # An accent alone is an apostrophe to those who write zo´n.
    text = unicodedata.normalize("NFKC", text.replace("´", "'")).casefold()
    # Casefolding can compose anew ("İ").
    return " ".join(unicodedata.normalize("NFKC", text).translate(_TABLE).split())


def _nothing_left(text: str) -> str:
    plain = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text.replace("´", "'"))
    left = " ".join(unicodedata.normalize("NFKC", plain).casefold().split())
    return left or ("\ufffd" if text.strip() else "")


def is_folded_away(character: str) -> bool:
    """Tell whether folding drops a character or makes a space of it, and it is no space."""
    return not character.isspace() and _TABLE[ord(character)] in {None, " "}
