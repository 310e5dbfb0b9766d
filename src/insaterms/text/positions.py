"""Where an offset stands for a reader: its line and column."""

from bisect import bisect_right

__all__ = ["Lines"]


class Lines:
    r"""The lines of a text, each ending at `\n`, `\r\n` or a lone `\r` as in an editor."""

    def __init__(self, text: str) -> None:
        """Find where the lines of a text begin, in one pass."""
        starts = [0]
        place = 0
        for line in text.replace("\r\n", " \n").replace("\r", "\n").split("\n"):
            place += len(line) + 1
            starts.append(place)
        starts.pop()
        self._starts = starts

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and column of a 0-based offset, both 1-based code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
