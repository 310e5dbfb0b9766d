"""Penalties: what folding hides of a difference, in points.

| what differs | points |
|---|---|
| the case of a word | 1 |
| punctuation; a mark that makes a question or an exclamation | 1; 2 |
| white space | 1 |
| numbers and dates; where more differs than those | 1; 2 |
| the figures of names (*artikel 5*, *A4*), which the base counts as well | 2 |
| placeholders, tags and addresses; likewise | 1; 2 |

A unit that differs in nothing but values, of whatever kinds, loses one point: it is a 99.
"""

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from insaterms.memory.matches import Penalty
from insaterms.memory.scoring.pieces import Pieces, Prose
from insaterms.text.segments import is_folded_away

__all__ = ["Sides", "penalties"]

_FULL = 100
_NUMBERS = frozenset({"number", "date"})
_FIGURE = re.compile(r"[0-9]")
# What may stand behind the mark that ends a sentence.
_BEHIND = " \t\r\n\u00a0\"'”’»)]}*_"


class Sides(Struct, frozen=True):
    """A query and what a match has in its place, with the prose in which they differ.

    Attributes:
        query: The query.
        source: The match's text in the query's language.
        new: What the source lacks.
        old: What the query lacks.

    """

    query: Pieces
    source: Pieces
    new: Prose
    old: Prose


def penalties(sides: Sides, base: int) -> dict[Penalty, int]:
    """Return what a match loses for differences that folding hides.

    Args:
        sides: Two texts that differ.
        base: 100 where the folded texts are equal.

    """
    query, source, new, old = sides.query, sides.source, sides.new, sides.old
    result: dict[Penalty, int] = {}
    if _other_case(new.words, old.words):
        result["case"] = 1
    # The key of a menu is marked by them (&File, ~File), or they count in the base.
    marks = "&~" if base == _FULL else ""
    same_signs = _hidden(new.signs, marks) == _hidden(old.signs, marks)
    if not same_signs:
        result["punctuation"] = 1 if _end(query.text) == _end(source.text) else 2
    if _other_space(sides, strict=base == _FULL and same_signs):
        result["white space"] = 1
    if query.values or source.values:
        result |= _of_values(query, source, base)
    # Where the folded texts are equal, so are the names.
    if base < _FULL and _figures(new.words) != _figures(old.words):
        result["numbers"] = 2
    if base == _FULL and not result and not _is_same(query.text, source.text):
        # A soft hyphen, dont for don't, a comma that moved.
        result["punctuation"] = 1
    return result


def _other_case(new: Sequence[str], old: Sequence[str]) -> bool:
    """Tell whether a word stands in one segment in another case than in the other."""
    if not new or not old or ("".join(new).islower() and "".join(old).islower()):
        return False
    words = {word.lower() for word in old}
    return not words.isdisjoint([word.lower() for word in set(new).difference(old)])


def _figures(words: Sequence[str]) -> list[str]:
    """Return the words with figures: *5* of *artikel 5*, *A4*."""
    if "".join(words).isalpha():
        return []
    found = [word.lower() for word in words if not word.isalpha() and _FIGURE.search(word)]
    return sorted(found) if len(found) > 1 else found


def _hidden(signs: Sequence[str], marks: str) -> Sequence[str]:
    if not signs:
        return signs
    return [sign for sign in signs if sign in marks or is_folded_away(sign)]


def _end(text: str) -> str:
    """Return the mark that makes a question or an exclamation of a text, if any."""
    last = text.rstrip(_BEHIND)[-1:]
    return last if last in {"?", "!"} else ""


def _other_space(sides: Sides, *, strict: bool) -> bool:
    """Tell whether white space differs, other than by the words that it parts.

    Args:
        sides: Two texts that differ.
        strict: Whether nothing but spaces can explain that a space differs: foo :bar.

    """
    spaces, other_spaces = sides.new.spaces, sides.old.spaces
    if not spaces and not other_spaces:
        return False
    if strict or _edges(sides.query.text) != _edges(sides.source.text):
        return True
    return [space for space in spaces if space != " "] != [
        space for space in other_spaces if space != " "
    ]


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _of_values(query: Pieces, source: Pieces, base: int) -> dict[Penalty, int]:
    points = 1 if base == _FULL else 2
    result: dict[Penalty, int] = {}
    numbers, others = _values(query)
    source_numbers, source_others = _values(source)
    if numbers != source_numbers:
        result["numbers"] = points
    if others != source_others and not (base == _FULL and result):
        result["placeholders"] = points
    return result


def _values(pieces: Pieces) -> tuple[list[str], list[str]]:
    """Return the numbers and dates of a segment, and what else a translation carries over."""
    numbers: list[str] = []
    others: list[str] = []
    for start, end, kind in pieces.placeables:
        (numbers if kind in _NUMBERS else others).append(pieces.text[start:end])
    return numbers, others


def _is_same(one: str, other: str) -> bool:
    """Tell whether two texts are the same to a reader: é is one character or two."""
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
