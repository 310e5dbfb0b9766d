"""Markdown pages: CommonMark with tables and front matter, each code point in its place."""

from collections.abc import Iterator

from markdown_it.token import Token

from insaterms.content import front_matter, html
from insaterms.content.blocks import Block, BlockKind
from insaterms.content.markdown_blocks import Parser
from insaterms.content.markdown_places import Places
from insaterms.content.markdown_text import add
from insaterms.content.page import Page

__all__ = ["read", "read_alone"]


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


def read_alone(text: str, at: int, kind: BlockKind) -> list[Block]:
    """Read one text of a page that stands in the source as it is, without reading the page.

    Args:
        text: Running text, with its markup; links to references are none here.
        at: Where it stands in the page.
        kind: What it is.

    Returns:
        The text as a reader sees it, and what stands beside it: what its images show.

    """
    page = Page(kind)
    add(page, text, Parser().running_text(text), at.__add__)
    return page.finished()


class _Reader:
    """Walks along a page."""

    def __init__(self, page: Page, text: str, start: int) -> None:
        self._page = page
        self._text = text[start:]
        self._parser = Parser()
        self._places = Places(text, start)

    def steps(self) -> Iterator[None]:
        """Give the page to `Page`, and control back after each part."""
        for token in self._parser.blocks(self._text):
            self._block(token)
            yield

    def _block(self, token: Token) -> None:
        page = self._page
        where = self._places.of(token)
        if "directive" in token.meta:
            # `!!! note "Title"`: a mark in it would end its quotes.
            return
        if token.type == "inline":
            add(page, token.content, self._parser.running_text(token.content), where)
        elif token.type == "html_block":
            html.feed(page, token.content, where)
        elif token.type in {"fence", "code_block"}:
            page.start("pre")
            page.text(token.content, 0, where)
            page.end("pre")
        elif token.nesting < 0:
            page.end(token.tag)
        else:
            page.start(token.tag)
