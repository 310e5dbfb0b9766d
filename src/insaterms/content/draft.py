"""A block in the making: text goes in with its place in the source, a block comes out.

White space is collapsed as a browser does: a run of it becomes one space, standing where
the run began, and none stays at either end.  A no-break space is no white space.
"""

import re
from collections.abc import Callable, Iterable

from insaterms.content.blocks import Block, BlockKind, Mark, MarkKind

__all__ = ["WHITE", "Draft", "Stretch", "Where", "as_it_is"]

Where = Callable[[int], int]
"""Where an offset of an excerpt (the text of a table's cell) stands in the source."""

WHITE = " \t\n\f\r"
# White space that is not one single space: there a run of text ends.
_GAP = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")


def as_it_is(offset: int) -> int:
    """Return where an offset stands in a source that is read whole: there."""
    return offset


class Stretch:
    """A piece that is set apart while a block is in the making.

    Attributes:
        marks: What will be said of it: kind and value, as in `Mark`.
        language: The language that it is in, or empty.
        depth: How many blocks it stands in; it ends with the innermost of them.
        start: Its first code point in the draft; None as long as nothing stands in it.
        ended: Whether it has come to its end.

    """

    __slots__ = ("depth", "ended", "language", "marks", "start")

    def __init__(
        self, marks: tuple[tuple[MarkKind, str], ...], language: str = "", depth: int = 0
    ) -> None:
        """Begin a stretch in which nothing stands yet."""
        self.marks = marks
        self.language = language
        self.depth = depth
        self.start: int | None = None
        self.ended = False


class Draft:
    """A block in the making.

    Attributes:
        length: The code points so far, without white space at the end.

    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.length = 0
        self._parts: list[str] = []
        self._places: list[tuple[int, int]] = []
        self._white: int | None = None
        self._waiting: list[Stretch] = []
        self._marks: list[Mark] = []

    @property
    def is_new(self) -> bool:
        """Whether nothing has come to it yet."""
        return not self.length and self._white is None and not self._waiting

    def text(self, text: str, at: int, where: Where = as_it_is) -> None:
        """Add text that stands literally in the source.

        Args:
            text: The text; its white space is collapsed here.
            at: Its offset in the excerpt that it comes from.
            where: The excerpt's way into the source.

        """
        start = 0
        for gap in _GAP.finditer(text):
            self._line(text[start : gap.start()], at + start, where)
            self.white(where(at + gap.start()))
            start = gap.end()
        self._line(text[start:], at + start, where)

    def decoded(self, text: str, at: int) -> None:
        """Add what a character reference or an escape stands for, which begins at a place."""
        for letter in text:
            if letter in WHITE:
                self.white(at)
            else:
                self._put(letter, at)

    def white(self, at: int) -> None:
        """Add white space; a space comes of it when text follows and text stood before."""
        if self._white is None:
            self._white = at

    def open(self, stretch: Stretch) -> None:
        """Begin a stretch at the next visible code point."""
        stretch.start = None
        self._waiting.append(stretch)

    def close(self, stretch: Stretch) -> None:
        """End a stretch behind the last visible code point; an empty one leaves no mark."""
        if stretch.start is None or stretch.ended or stretch.start >= self.length:
            return
        for kind, value in stretch.marks:
            self._marks.append(Mark(stretch.start, self.length, kind, value))

    def block(self, kind: BlockKind, language: str) -> Block | None:
        """Return the block, or None if there is nothing to see in it."""
        text = "".join(self._parts)
        if not text.strip():
            return None
        marks = dict.fromkeys(sorted(self._marks, key=lambda mark: (mark.start, -mark.end)))
        return Block(text, kind, tuple(self._places), tuple(marks), language)

    def _line(self, text: str, at: int, where: Where) -> None:
        """Add text whose only white space is single spaces."""
        if not text:
            return
        start = 1 if text[0] == " " else 0
        if start:
            self.white(where(at))
        end = len(text) - 1 if text[-1] == " " else len(text)
        if start < end:
            self._piecewise(text[start:end], at + start, where)
            if end < len(text):
                self.white(where(at + end))

    def _piecewise(self, text: str, at: int, where: Where) -> None:
        r"""Add text, in halves where the source has more than the excerpt: `a \| b`."""
        waiting = [(0, len(text))]
        while waiting:
            start, end = waiting.pop()
            there = where(at + start)
            if where(at + end - 1) - there == end - 1 - start:
                self._put(text[start:end], there)
            else:
                middle = (start + end) // 2
                waiting += [(middle, end), (start, middle)]

    def _put(self, text: str, at: int) -> None:
        if self._white is not None:
            if self.length:
                self._run(" ", self._white)
            self._white = None
        if self._waiting:
            _begin(self._waiting, self.length)
            self._waiting.clear()
        self._run(text, at)

    def _run(self, text: str, at: int) -> None:
        if not self._places or at != self._places[-1][1] + self.length - self._places[-1][0]:
            self._places.append((self.length, at))
        self._parts.append(text)
        self.length += len(text)


def _begin(stretches: Iterable[Stretch], start: int) -> None:
    for stretch in stretches:
        stretch.start = start
