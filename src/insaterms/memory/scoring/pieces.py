"""Segments cut into pieces: words, white space, single signs, and whole placeables."""

import re
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from insaterms.text.placeables import Placeable, placeables

__all__ = ["Pieces", "Prose"]

# A word keeps its apostrophes (don't, mbo'er), so that a difference is one of words.
_PIECE = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|\s+|.", re.DOTALL)


class Prose(NamedTuple):
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
    """A segment in pieces, which follow one another without a gap.

    Attributes:
        text: The segment.
        placeables: What of it a translation carries over.
        pieces: The pieces.
        values: Which of the pieces are placeables.

    """

    __slots__ = ("pieces", "placeables", "text", "values")

    def __init__(
        self, text: str, language: str, found: tuple[Placeable, ...] | None = None
    ) -> None:
        """Cut a segment.

        Args:
            text: The segment.
            language: Its language, as BCP 47 writes it.
            found: Its placeables, where they are known already.

        """
        self.text = text
        self.placeables = placeables(text, language) if found is None else found
        self.values: set[int] = set()
        if not self.placeables:
            self.pieces: list[str] = _PIECE.findall(text)
            return
        self.pieces = []
        place = 0
        for start, end, _ in self.placeables:
            self.pieces += _PIECE.findall(text, place, start)
            self.values.add(len(self.pieces))
            self.pieces.append(text[start:end])
            place = end
        self.pieces += _PIECE.findall(text, place)

    def starts(self) -> list[int]:
        """Return where each piece begins, and the segment's length at the end."""
        return list(accumulate(map(len, self.pieces), initial=0))

    def prose(self, stretches: Iterable[tuple[int, int]]) -> Prose:
        """Return the pieces of some stretches by what they are.

        Args:
            stretches: The number of the first piece of each, and of the one behind its last.

        """
        words: list[str] = []
        signs: list[str] = []
        spaces: list[str] = []
        values = self.values
        for start, end in stretches:
            for place, piece in enumerate(self.pieces[start:end], start):
                if place in values:
                    continue
                if piece[0].isalnum():
                    words.append(piece)
                elif piece.isspace():
                    spaces.append(piece)
                else:
                    signs.append(piece)
        return Prose(words, signs, spaces)
