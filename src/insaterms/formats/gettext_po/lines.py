"""Where the lines of a catalog begin and how they end: what splicing goes by."""

import re
from collections.abc import Iterable

__all__ = ["Change", "Lines", "spliced", "split"]

_LINE_END = re.compile(r"\r\n|[\r\n]")

# Begin and end of a stretch, as offsets, and what stands there instead.
Change = tuple[int, int, str]


class Lines:
    """The lines of a text.

    Attributes:
        text: The text.
        end: How its lines end: as the first does.

    """

    def __init__(self, text: str) -> None:
        """Look where they begin."""
        self.text = text
        if "\r" in text:
            ends = list(_LINE_END.finditer(text))
            begins = [end.end() for end in ends]
            # A file of one line has no end to follow.
            self.end = ends[0][0] if ends else "\n"
        else:
            begins, place = [], text.find("\n") + 1
            while place:
                begins.append(place)
                place = text.find("\n", place) + 1
            self.end = "\n"
        self._begins = [0, *begins, len(text)]

    def at(self, line: int, column: int = 1) -> int:
        """Return the offset of a place, both counted from 1."""
        return self._begins[line - 1] + column - 1

    def whole(self, line: int) -> tuple[int, int]:
        """Return where a line begins, and where the next one does."""
        return self._begins[line - 1], self._begins[line]

    def before(self, line: int, column: int) -> str:
        """Return what stands in a line before a column."""
        return self.text[self.at(line) : self.at(line, column)]

    def bare(self, line: int) -> str:
        """Return a line without its end and the blanks around it."""
        begin, end = self.whole(line)
        return self.text[begin:end].strip(" \t\f\v\r\n")

    def comma(self, line: int) -> int:
        """Return where the first comma of a line stands."""
        return self.text.index(",", self.at(line))

    def ending(self, line: int) -> str:
        """Return how a line ends; the last one as the first does."""
        begin, end = self.whole(line)
        found = _LINE_END.search(self.text, begin, end)
        return found[0] if found else self.end


def split(text: str) -> list[str]:
    """Return the lines of a text without their ends."""
    return _LINE_END.split(text) if "\r" in text else text.split("\n")


def spliced(text: str, changes: Iterable[Change]) -> str:
    """Return a text in which some stretches, which do not overlap, are others.

    What is inserted at the same place comes in the order given.
    """
    pieces = []
    place = 0
    for begin, end, new in sorted(changes, key=lambda change: change[:2]):
        pieces += [text[place:begin], new]
        place = end
    return "".join([*pieces, text[place:]])
