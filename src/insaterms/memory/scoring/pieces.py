"""Segments cut into pieces: words, white space, single signs, and whole placeables."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from msgspec import Struct
from rapidfuzz.distance import Postfix, Prefix

from insaterms.text.placeables import Placeable, placeables

__all__ = ["Pieces", "Prose", "differing"]

# A word keeps its apostrophes (don't, mbo'er), so that a difference is one of words.
_PIECE = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|\s+|.", re.DOTALL)
# So many characters on either side of a place tell whether a piece ends there: don't.
_TELLING = 2


class Prose(Struct, frozen=True):
    """Pieces by what they are, placeables left out.

    Attributes:
        words: Words and numbers that are names.
        signs: Single characters that are neither letter, digit nor white space.
        spaces: Runs of white space.

    """

    words: list[str]
    signs: list[str]
    spaces: list[str]


class Pieces:
    """A segment, or a stretch of it, in pieces, which follow one another without a gap.

    Attributes:
        text: The segment.
        placeables: What of it a translation carries over.
        pieces: The pieces.
        values: Which of the pieces are placeables.

    """

    __slots__ = ("_start", "_starts", "pieces", "placeables", "text", "values")

    def __init__(
        self,
        text: str,
        language: str,
        found: tuple[Placeable, ...] | None = None,
        stretch: tuple[int, int] | None = None,
    ) -> None:
        """Cut a segment.

        Args:
            text: The segment.
            language: Its language, as BCP 47 writes it.
            found: Its placeables, where they are known already.
            stretch: What of it is cut, if it has no placeables; None for all of it.

        """
        self.text = text
        self.placeables = placeables(text, language) if found is None else found
        self.values: set[int] = set()
        self._starts: list[int] | None = None
        self._start, end = stretch or (0, len(text))
        if not self.placeables:
            self.pieces: list[str] = _PIECE.findall(text, self._start, end)
            return
        self.pieces = []
        place = 0
        for start, end, _ in self.placeables:
            self.pieces += _PIECE.findall(text, place, start)
            self.values.add(len(self.pieces))
            self.pieces.append(text[start:end])
            place = end
        self.pieces += _PIECE.findall(text, place)

    def part(self, first: int, behind: int) -> "Pieces":
        """Return the pieces from one to another, of a segment without placeables."""
        part = object.__new__(Pieces)
        part.text, part.placeables, part.values = self.text, (), set()
        part.pieces = self.pieces[first:behind]
        starts = self.starts()
        part._start, part._starts = starts[first], starts[first : behind + 1]
        return part

    def starts(self) -> list[int]:
        """Return where each piece begins in the segment, and where the last one ends."""
        if self._starts is None:
            self._starts = list(accumulate(map(len, self.pieces), initial=self._start))
        return self._starts

    def prose(self, stretches: Iterable[tuple[int, int]]) -> Prose:
        """Return the pieces of some stretches by what they are.

        Args:
            stretches: The number of the first piece of each, and of the one behind its last.

        """
        words: list[str] = []
        signs: list[str] = []
        spaces: list[str] = []
        values, pieces = self.values, self.pieces
        for start, end in stretches:
            for place, piece in enumerate(pieces[start:end], start):
                if values and place in values:
                    continue
                if piece[0].isalnum():
                    words.append(piece)
                elif piece.isspace():
                    spaces.append(piece)
                else:
                    signs.append(piece)
        return Prose(words, signs, spaces)


def differing(query: Pieces, text: str, language: str) -> tuple[Pieces, Pieces]:
    """Return a query and a text in pieces, or of both a middle outside which they are equal.

    Args:
        query: All of it.
        text: What it is compared with.
        language: Of both.

    """
    found = placeables(text, language)
    if found or query.placeables:
        return query, Pieces(text, language, found)
    # Where both are equal around a place, a piece ends there in both or in neither.
    starts, size, other = query.starts(), len(query.text), len(text)
    same = Prefix.similarity(query.text, text)
    first = max(0, bisect_right(starts, same - _TELLING) - 1)
    same = min(Postfix.similarity(query.text, text), min(size, other) - same)
    behind = min(len(starts) - 1, bisect_left(starts, size - same + _TELLING))
    stretch = starts[first], other - size + starts[behind]
    return query.part(first, behind), Pieces(text, language, (), stretch)
