"""Markdown pages: CommonMark with tables and front matter, each code point in its place.

markdown-it knows the lines of a block and the order of its parts; the places within a line
are found here by walking along the source in step with the parts.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from markdown_it.common.utils import mdTrim
from markdown_it.token import Token

from insaterms.content import front_matter, html
from insaterms.content.blocks import Block
from insaterms.content.draft import Where
from insaterms.content.markdown_blocks import Parser
from insaterms.content.markdown_text import add
from insaterms.content.page import Page

__all__ = ["read"]

_LINE_END = re.compile(r"\r\n?|\n")
_CELL_END = re.compile(r"(?<!\\)\|")


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


def read(text: str) -> Iterator[Block]:
    """Read a Markdown page.

    Args:
        text: The page; nothing in it is an error.

    Yields:
        The blocks in the order of the source, those of the front matter first.

    """
    front = front_matter.read(text)
    yield from front.blocks
    page = Page(language=front.language)
    reader = _Reader(page, text, front.end)
    for _ in reader.steps():
        yield from page.taken()
    yield from page.finished()


class _Reader:
    """Walks along a page."""

    def __init__(self, page: Page, text: str, start: int) -> None:
        self._page = page
        self._text = text
        self._start = start
        self._parser = Parser()
        self._hashes = False
        self._row: Iterator[tuple[int, int]] | None = None
        self._lines: list[tuple[int, int]] = []
        for end in _LINE_END.finditer(text, start):
            self._lines.append((start, end.start()))
            start = end.end()
        self._lines.append((start, len(text)))

    def steps(self) -> Iterator[None]:
        """Give the page to `Page`, and control back after each part."""
        for token in self._parser.blocks(self._text[self._start :]):
            self._block(token)
            yield

    def _block(self, token: Token) -> None:
        page = self._page
        first = token.map[0] if token.map is not None else 0
        if token.type == "inline":
            row = self._row
            where = self._lines_of(token.content, first) if row is None else self._cell(token, row)
            add(page, token.content, self._parser.running_text(token.content), where)
        elif token.type == "html_block":
            html.feed(page, token.content, self._lines_of(token.content, first))
        elif token.type in {"fence", "code_block"}:
            first += token.type == "fence"
            page.start("pre")
            page.text(token.content, 0, self._lines_of(token.content, first))
            page.end("pre")
        elif token.nesting < 0:
            page.end(token.tag)
            self._hashes = False
            if token.tag == "tr":
                self._row = None
        else:
            page.start(token.tag)
            self._hashes = token.markup.startswith("#")
            if token.tag == "tr":
                self._row = self._cells(first, token.meta["width"])

    def _lines_of(self, content: str, first: int) -> Where:
        """Return the way back from lines that lost what stood before and behind them."""
        places = []
        here = 0
        for number, row in enumerate(content.split("\n"), first):
            # A block of code may end with an empty line behind the last one of the page.
            start, end = self._lines[min(number, len(self._lines) - 1)]
            line = self._text[start:end]
            if self._hashes:
                line = _without_hashes(line)
            places.append((here, start + _trimmed(line) - _trimmed(row)))
            here += len(row) + 1
        return _Excerpt(places)

    def _cells(self, line: int, width: int) -> Iterator[tuple[int, int]]:
        """Yield where the cells of a table's row begin and end."""
        end = self._lines[line][1]
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


def _without_hashes(line: str) -> str:
    """Return a line without what may end a heading: `## Verzuim ##`."""
    bare = line.rstrip(" \t")
    cut = bare.rstrip("#")
    return cut if cut != bare and cut.endswith((" ", "\t")) else line


def _trimmed(text: str) -> int:
    """Return the length of a line without the white space behind it, as Markdown knows it."""
    return len(mdTrim("x" + text)) - 1


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
