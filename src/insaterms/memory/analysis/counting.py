"""Words and characters of a segment, counted as OmegaT counts them.

What is a word:

- Letters with a single hyphen or dash, apostrophe ('), straight quote, full stop or
  underscore between them: *isn't*, *mbo'er*, *well-known*, *d.w.z*, *snake_case* are one
  word each.  The curly apostrophe parts: *it’s* is two.
- Digits with a single full stop, comma or straight quote between them: *1.000,50* is one
  word; *28-06-2018* is three and *10:30* two.
- Letters and digits that touch: *A4*, *3e*, *B2B* are one word.  A hyphen between a digit
  and a letter parts: *4-jarige* is two.  Signs that touch a number belong to it: *€5*,
  *3.14%*, *#3*.
- Two of these with `&` between them are one word: *R&D*, and *F&ile*, whose & marks a key.
- Everything else parts words and is none: *%s* is the word *s*, *t/m* is two words, and
  *http://example.org/a* three.  What has neither a letter nor a decimal digit is no word:
  *½*, *—*.

Tags and placeholders that stand in a text are part of it; OmegaT's own tags (`<g0>`) are
no words.  Characters are code points.  Those without spaces leave out every space that
Unicode calls so (categories Zs, Zl, Zp), the no-break space too; a tab and a line end are
no spaces.

OmegaT (3.6, `Statistics`) takes the words from Java's `BreakIterator`; what is said here is
what comes of it for Dutch and English.
"""

import re
import unicodedata

from msgspec import Struct

__all__ = ["Counts", "counts", "words"]

# One sign for each kind of character, so that a pattern can speak of kinds.
_LETTER, _DIGIT, _OTHER_NUMBER, _JOINS, _MONEY, _PERCENT = "LDNJ$%"
_KINDS = {
    "Nd": _DIGIT,
    "Nl": _OTHER_NUMBER,
    "No": _OTHER_NUMBER,
    "Pd": _JOINS,
    "Pc": _JOINS,
    "Sc": _MONEY,
    "Mc": _LETTER,
    # They belong to the character before them, whatever it is.
    "Mn": None,
    "Me": None,
    "Cf": None,
}
_SIGNS = {
    **dict.fromkeys(".,&", ""),
    **dict.fromkeys("'\"", "'"),
    **dict.fromkeys("\u00ad\u2027", _JOINS),
    **dict.fromkeys("%¢‰‱٪", _PERCENT),
    "#": _MONEY,
}
# Scripts without spaces, of which each run is a word of its own.
_SCRIPTS = ((0x3005, 0x3007, "C"), (0x3040, 0x309F, "H"), (0x30A0, 0x30FF, "K"),
            (0x4E00, 0x9FFF, "C"), (0xF900, 0xFAFF, "C"))  # fmt: skip
_OTHER = " "


class _Kinds(dict[int, str | None]):
    """Code points and their kinds, each looked up once."""

    def __missing__(self, code: int) -> str | None:
        """Find out what kind of character this is."""
        kind = _kind(code)
        self[code] = kind
        return kind


def _kind(code: int) -> str | None:
    character = chr(code)
    if character in _SIGNS:
        return _SIGNS[character] or character
    for first, last, kind in _SCRIPTS:
        if first <= code <= last:
            return kind
    category = unicodedata.category(character)
    return _LETTER if category[0] == "L" else _KINDS.get(category, _OTHER)


_KIND_OF = _Kinds()
_LETTERS = r"L++(?:[J.']L++)*+"
_NUMBER = r"[DN]++(?:[.,'][DN]++)*+"
_WORD = re.compile(
    rf"(?:{_LETTERS}|[$.](?=[DN]))?+(?:{_NUMBER}{_LETTERS})*+(?:{_NUMBER}[%&]?+)?+(?<=.)"
    r"|C++|H++|K++"
)
_COUNTS = re.compile("[LDCHK]")
# Tags as OmegaT writes them for the markup of a page.
_TAG = re.compile(r"</?[A-Za-z]++[0-9]++/?>")


class Counts(Struct, frozen=True):
    """How much there is to translate.

    Attributes:
        segments: Segments.
        words: Words, as this module defines them.
        characters: Code points without spaces.
        characters_with_spaces: Code points.

    """

    segments: int = 0
    words: int = 0
    characters: int = 0
    characters_with_spaces: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Return both together."""
        return Counts(
            self.segments + other.segments,
            self.words + other.words,
            self.characters + other.characters,
            self.characters_with_spaces + other.characters_with_spaces,
        )


def counts(text: str) -> Counts:
    """Return what one segment counts for.

    Args:
        text: The segment as it is written.

    """
    spaces = text.count(" ")
    if not text.isascii():
        spaces = sum(unicodedata.category(character)[0] == "Z" for character in text)
    return Counts(1, words(text), len(text) - spaces, len(text))


def words(text: str) -> int:
    """Return how many words a text has."""
    if "<" in text:
        text = _TAG.sub("<", text)
    kinds = text.translate(_KIND_OF)
    number = behind = 0
    joins = False
    for found in _WORD.finditer(kinds):
        start, end = found.span()
        if start == end:
            continue
        marked = start == behind + 1 and kinds[behind] == "&"
        behind = end
        begins = _COUNTS.match(kinds, start) is not None
        if joins and marked and begins:
            # R&D; of A&B&C the third is a word of its own.
            joins = False
            continue
        number += _COUNTS.search(kinds, start, end) is not None
        joins = begins and not marked
    return number
