"""Reading a page, whatever its format."""

import os.path
import re
from collections.abc import Iterator
from typing import Literal

from insaterms.content.blocks import Block

__all__ = ["Form", "blocks", "form_of"]

Form = Literal["text", "markdown", "html"]

_FORMS: dict[str, Form] = {
    **dict.fromkeys((".md", ".markdown"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    ".txt": "text",
}
_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html\b|<html[\s>])", re.IGNORECASE)
_SNIFFED = 1000
_BYTE_ORDER_MARK = "\ufeff"


def blocks(text: str, form: Form) -> Iterator[Block]:
    """Read a page.

    Args:
        text: The page, any text at all; a byte order mark is passed over.
        form: The format that it is written in.

    Yields:
        What a reader sees of it, piece by piece, in the order of the source.

    """
    if text.startswith(_BYTE_ORDER_MARK):
        text = " " + text[1:]
    # Each reader is imported where it is needed: a pasted text starts without a parser.
    if form == "markdown":
        from insaterms.content.markdown import read
    elif form == "html":
        from insaterms.content.html import read
    else:
        from insaterms.content.plain import read
    yield from read(text)


def form_of(path: str, text: str = "") -> Form:
    """Say which format a page is in.

    Args:
        path: Its path or address; `-` for standard input.
        text: The page, which decides where the suffix says nothing: only what begins
            with `<!doctype html` or `<html` is HTML.

    Returns:
        The format.

    """
    form = _FORMS.get(os.path.splitext(path)[1].lower())
    if form is not None:
        return form
    return "html" if _HTML.match(text[:_SNIFFED].lstrip(_BYTE_ORDER_MARK)) else "text"
