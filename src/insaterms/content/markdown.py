"""Markdown pages: CommonMark with tables and front matter, each code point in its place."""

from collections.abc import Iterator

from markdown_it.token import Token

from insaterms.content import front_matter, html
from insaterms.content.blocks import Block
from insaterms.content.markdown_blocks import Parser
from insaterms.content.markdown_places import Places
from insaterms.content.markdown_text import add
from insaterms.content.page import Page

__all__ = ["read"]


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
