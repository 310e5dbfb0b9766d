"""HTML pages: headings, paragraphs, items, cells and labels, as a browser shows them.

What nobody sees is left out: scripts, styles, templates, comments.  The texts of the
attributes `alt`, `title` and `aria-label` are blocks of their own, of the kind `label`.
"""

from collections.abc import Iterator

from insaterms.content.blocks import Block
from insaterms.content.draft import Draft, Where, as_it_is
from insaterms.content.entities import pieces, plain
from insaterms.content.page import Page
from insaterms.content.tags import Piece, scan

__all__ = ["feed", "read"]

_LABELS = ("alt", "title", "aria-label")
_LANGUAGES = ("lang", "xml:lang")


def read(text: str) -> Iterator[Block]:
    """Read an HTML page.

    Args:
        text: The page or a part of one; nothing in it is an error.

    Yields:
        The blocks in the order of the source, a label behind the block that it stands in.

    """
    page = Page()
    xml = text[:100].lstrip().startswith("<?xml")
    for piece in scan(text, xml=xml):
        _add(page, piece, text, as_it_is, xml=xml)
        yield from page.taken()
    yield from page.finished()


def feed(page: Page, text: str, where: Where) -> None:
    """Add a fragment of HTML to a page, such as a tag in the midst of Markdown.

    Args:
        page: The page.
        text: The fragment.
        where: The fragment's way into the source.

    """
    for piece in scan(text):
        _add(page, piece, text, where, xml=False)


def _add(page: Page, piece: Piece, text: str, where: Where, *, xml: bool) -> None:
    if piece.kind == "text":
        for seen, place, literal in pieces(text, piece.start, piece.end):
            if literal:
                page.text(seen, place, where)
            else:
                page.decoded(seen, where(place))
    elif piece.kind == "end":
        page.end(piece.name)
    elif piece.name == "br":
        page.line_break(where(piece.start))
    else:
        language = next(
            (_value(piece, name, text) for name in _LANGUAGES if name in piece.attributes), None
        )
        linked = piece.name == "a" and "href" in piece.attributes
        page.start(piece.name, language, _value(piece, "href", text) if linked else None)
        for name in _LABELS:
            if name in piece.attributes:
                _label(page, piece.attributes[name], text, where, language)
        if xml and piece.closed:
            page.end(piece.name)


def _value(piece: Piece, name: str, text: str) -> str:
    """Return the value of an attribute, decoded."""
    return plain(text, *piece.attributes[name], attribute=True).strip()


def _label(
    page: Page, span: tuple[int, int], text: str, where: Where, language: str | None
) -> None:
    draft = Draft()
    for seen, place, literal in pieces(text, *span, attribute=True):
        if literal:
            draft.text(seen, place, where)
        else:
            draft.decoded(seen, where(place))
    block = draft.block("label", page.language if language is None else language)
    if block is not None:
        page.label(block)
