"""The title of a page: in its front matter, or in its `<title>`."""

from typing import Literal

from msgspec import Struct

from insaterms.content.tags import scan
from insaterms.content.translatable.data_values import Scalar
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_data import is_blank, mappings, trees

__all__ = ["Title", "title_of"]


class Title(Struct, frozen=True):
    """The title of a page.

    Attributes:
        state: Whether it is there, is blank, or nothing is said of it.
        text: The title.
        start: Where it stands in the page, in code points from 0.
        end: Where it ends.

    """

    state: Literal["there", "blank", "none"] = "none"
    text: str = ""
    start: int = 0
    end: int = 0


def title_of(page: Page) -> Title:
    """Return the title of a page of Markdown or HTML; other forms have none."""
    match page.form:
        case "markdown" | "jinja-markdown":
            return _in_front_matter(page)
        case "html":
            return _in_element(page.text)
        case _:
            return Title()


def _in_front_matter(page: Page) -> Title:
    for tree in trees(page)[:1]:
        place, pairs = next(mappings(tree), (None, None))
        if place is None or place.detail or pairs is None:
            continue
        for key, value in pairs.items:
            if key.text.lower() == "title" and isinstance(value, Scalar):
                state: Literal["there", "blank"] = "blank" if is_blank(value) else "there"
                return Title(state, value.text.strip(), value.start, value.end)
    return Title()


def _in_element(text: str) -> Title:
    # The title of a drawing is another one.
    begin = -1
    for piece in scan(text):
        if piece.name in {"svg", "body"}:
            return Title()
        if piece.name == "title" and piece.kind == "start":
            begin = piece.end
        elif begin >= 0:
            end = piece.end if piece.kind == "text" else begin
            inner = text[begin:end].strip()
            return Title("there" if inner else "blank", inner, begin, end)
    return Title()
