"""Where the text of Markdown's blocks stands in the source.

markdown-it knows the lines of a block; the places within a line are found here, from the
line's end, since it takes away only what stands before a text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from markdown_it.common.utils import mdTrim
from markdown_it.token import Token

from insaterms.content.draft import Where, as_it_is

__all__ = ["Places"]

_LINE_END = re.compile(r"\r\n?|\n")
_CELL_END = re.compile(r"(?<!\\)\|")
# Pages that are read lately, once for each who wants something of them; not those so large
# that they had better not be kept.
_PAGES = 4
_LARGE = 200_000


class _Excerpt:
    """A text that was cut from the source in pieces: its way back.

    Calling it gives where an offset of the excerpt stands in the source.
    """

    def __init__(self, places: list[tuple[int, int]]) -> None:
        """Take (offset in the excerpt, offset in the source) of each piece, in order."""
        self._starts = [here for here, _ in places]
        self._shifts = [there - here for here, there in places]

    def __call__(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]


class Places:
    """Follows the tokens of a page and tells where their text stands.

    Attributes:
        lines: Where each line of the page begins and ends in the source.

    """

    def __init__(self, text: str, start: int = 0) -> None:
        """Take a source, and where the page begins in it."""
        read = _lines if len(text) <= _LARGE else _lines.__wrapped__
        self.lines: Sequence[tuple[int, int]] = read(text, start)
        self._text = text
        self._hashes = False
        self._row: Iterator[tuple[int, int]] | None = None

    def of(self, token: Token) -> Where:
        """Return the way from the text of a block token into the source.

        Args:
            token: The next token of the page; none of them may be left out.

        Returns:
            The way of each offset of its content; where a text ends as well, its length.

        """
        kind = token.type
        if token.nesting < 0:
            self._hashes = False
            if kind == "tr_close":
                self._row = None
            return as_it_is
        first = token.map[0] if token.map is not None else 0
        if kind == "inline" and self._row is not None:
            return self._cell(token, self._row)
        if kind in {"inline", "html_block", "code_block"}:
            return self._lines_of(token.content, first)
        if kind == "fence":
            return self._lines_of(token.content, first + 1)
        self._hashes = token.markup.startswith("#")
        if kind == "tr_open":
            self._row = self._cells(first, token.meta["width"])
        return as_it_is

    def line_start(self, offset: int) -> int:
        """Return where the line begins that an offset of the source stands in."""
        return self.lines[bisect_right(self.lines, (offset, len(self._text) + 1)) - 1][0]

    def _lines_of(self, content: str, first: int) -> Where:
        """Return the way back from lines that lost what stood before and behind them."""
        if "\n" not in content:
            return self._begin(content, first).__add__
        places = []
        here = 0
        for number, row in enumerate(content.split("\n"), first):
            places.append((here, self._begin(row, number)))
            here += len(row) + 1
        return _Excerpt(places)

    def _begin(self, row: str, number: int) -> int:
        """Return where a row of a block begins in the source."""
        # A block of code may end with an empty line behind the last one of the page.
        start, end = self.lines[min(number, len(self.lines) - 1)]
        if not self._hashes and "!" <= row[-1:] <= "~" and "!" <= self._text[end - 1 : end] <= "~":
            # Nothing stood behind it; and where the line is empty, its end stands there.
            return end - len(row)
        line = self._text[start:end]
        if self._hashes:
            line = _without_hashes(line)
        return start + _trimmed(line) - _trimmed(row)

    def _cells(self, line: int, width: int) -> Iterator[tuple[int, int]]:
        """Yield where the cells of a table's row begin and end."""
        end = self.lines[line][1]
        start = end - width
        start += self._text.startswith("|", start)
        for bar in _CELL_END.finditer(self._text, start, end):
            yield start, bar.start()
            start = bar.end()
        yield start, end

    def _cell(self, token: Token, row: Iterator[tuple[int, int]]) -> Where:
        r"""Return the way back from a cell, in which a bar is written `\|`."""
        start, end = next(row, (0, 0))
        place = start + _indent(self._text[start:end]) - _indent(token.content)
        places = [(0, place)]
        for bar in re.finditer(r"\|", token.content):
            places += [(bar.start(), bar.start() + place), (bar.end(), bar.end() + place + 1)]
            place += 1
        return _Excerpt(places)


@lru_cache(maxsize=_PAGES)
def _lines(text: str, start: int) -> Sequence[tuple[int, int]]:
    """Return where each line begins and ends, from a place on."""
    lines: list[tuple[int, int]] = []
    if "\r" in text:
        for end in _LINE_END.finditer(text, start):
            lines.append((start, end.start()))
            start = end.end()
    else:
        while (place := text.find("\n", start)) >= 0:
            lines.append((start, place))
            start = place + 1
    lines.append((start, len(text)))
    return lines


def _without_hashes(line: str) -> str:
    """Return a line without what may end a heading: `## Verzuim ##`."""
    bare = line.rstrip(" \t")
    cut = bare.rstrip("#")
    return cut if cut != bare and cut.endswith((" ", "\t")) else line


def _trimmed(text: str) -> int:
    """Return the length of a line without the white space behind it, as Markdown knows it."""
    if "!" <= text[-1:] <= "~":
        return len(text)
    return len(mdTrim("x" + text)) - 1


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
