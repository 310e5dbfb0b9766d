"""Markdown's running text: emphasis, links, code and the like, each code point in its place.

markdown-it gives the parts in their order; what stands between them is known to the letter
(two asterisks, the line break, the escape as it is written), so walking along the source in
step with them tells where each begins.
"""

from collections.abc import Iterable

from markdown_it.token import Token

from insaterms.content import html
from insaterms.content.draft import Where
from insaterms.content.page import Page

__all__ = ["add"]


def add(page: Page, content: str, tokens: Iterable[Token], where: Where) -> None:
    """Add running text to a page.

    Args:
        page: The page.
        content: The text with its markup.
        tokens: Its parts.
        where: The way from the content into the source.

    """
    at = 0
    address = False
    for token in tokens:
        if token.type == "text" and address:
            # As it is written: markdown-it decodes its `%20`.
            end = content.index(">", at)
            page.text(content[at:end], at, where)
            at = end
        elif token.type == "link_close":
            page.end("a")
            at = at + 1 if address else token.meta["end"]
            address = False
        else:
            address = token.type == "link_open" and token.markup == "autolink"
            at = _part(page, content, token, at, where)


def _part(page: Page, content: str, token: Token, at: int, where: Where) -> int:
    """Add a part that begins at an offset of the content, and return where it ends."""
    end = at + len(token.markup or token.content)
    match token.type:
        case "text_special" if token.content != token.markup:
            page.decoded(token.content, where(at))
        case "text" | "text_special":
            page.text(token.content, at, where)
        case "softbreak" | "hardbreak":
            (page.text(" ", at, where) if token.type == "softbreak" else page.line_break(where(at)))
            end = content.index("\n", at) + 1
            while content.startswith((" ", "\t"), end):
                end += 1
        case "code_inline":
            end = _code(page, content, token, at, where)
        case "html_inline":
            html.feed(page, token.content, lambda offset: where(at + offset))
        case "image":
            _image(page, token, lambda offset: where(at + 2 + offset))
            end = int(token.meta["end"])
        case "link_open":
            page.start("a", target=str(token.attrs["href"]))
            end = at + 1
        case _:
            (page.start if token.nesting > 0 else page.end)(token.tag)
    return end


def _code(page: Page, content: str, token: Token, at: int, where: Where) -> int:
    """Add a code span; markdown-it took a space from both sides, if both have one."""
    start = at + len(token.markup)
    end = start + len(token.content)
    taken = 0
    if content[start:end].replace("\n", " ") != token.content:
        start, end, taken = start + 1, end + 1, 1
    page.start("code")
    page.text(content[start:end], start, where)
    page.end("code")
    return end + taken + len(token.markup)


def _image(page: Page, token: Token, where: Where) -> None:
    """Add what an image shows: a text beside the running text."""
    inner = Page("label", page.language)
    add(inner, token.content, token.children or (), where)
    for block in inner.finished():
        page.label(block)
