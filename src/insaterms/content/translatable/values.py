"""A text of a page that is translated, where it stands, and how another is written there."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

__all__ = [
    "TEMPLATES",
    "OtherLinksError",
    "PageForm",
    "Part",
    "Refusal",
    "Slot",
    "Translatable",
    "UnreadablePageError",
]

PageForm = Literal[
    "markdown", "html", "jinja", "jinja-markdown", "jinja-text", "yaml", "toml", "text"
]
"""What a page is written in; `jinja` is a template that makes HTML."""

TEMPLATES: frozenset[PageForm] = frozenset({"jinja", "jinja-markdown", "jinja-text"})
"""The forms that Jinja reads first."""

Refusal = Literal["links", "unwritable"]
"""Why a translation is not written in its place: its references to links are other ones than
in the page, or the place cannot hold it."""

Part = Literal[
    "title",
    "description",
    "heading",
    "paragraph",
    "item",
    "cell",
    "caption",
    "label",
    "navigation",
    "alt",
    "attribute",
]
"""What part a text plays on its page: an `attribute` is a `title` or an `aria-label`."""


class Translatable(Struct, frozen=True, gc=False):
    """One text to translate.

    Attributes:
        text: The message (msgid): the text as a translator sees it, white space collapsed;
            of Markdown and HTML with its markup in the line (`[a link](/x)`, `<b>…</b>`).
        part: What part it plays on its page.
        start: Where it begins in the source, in code points from 0.
        end: Where it ends.
        line: The line of its beginning, from 1.
        column: The column of its beginning, from 1.
        detail: What a translator wants to know besides: `heading 2`, `aria-label`,
            `nav[0].title`; or empty.

    """

    text: str
    part: Part
    start: int
    end: int
    line: int
    column: int
    detail: str = ""


class Slot(Struct, frozen=True, gc=False):
    """A place of a page that holds a text to translate; what a reader of a form yields.

    Attributes:
        text: The message, as in `Translatable`.
        part: What part it plays on its page.
        start: Where it begins in the source, in code points from 0.
        end: Where it ends.
        written: Gives a translation (not empty) as it is written in this place, in the
            style that stands there: escaped, in quotes, with the prefixes of its lines.
            It takes the place of `source[start:end]`.  In Markdown it may raise
            `OtherLinksError`.
        detail: As in `Translatable`.

    """

    text: str
    part: Part
    start: int
    end: int
    written: Callable[[str], str]
    detail: str = ""


class OtherLinksError(ValueError):
    """A translation whose references to links are others than those of its text."""


class UnreadablePageError(ValueError):
    """A page (front matter, a file of data) that cannot be read.

    Attributes:
        line: Where it goes wrong: the line, from 1.
        column: The column, from 1.
        message: What is wrong and what to do, for people.

    """

    def __init__(self, line: int, column: int, message: str) -> None:
        """Say where and what."""
        super().__init__(f"{line}:{column}: {message}")
        self.line = line
        self.column = column
        self.message = message
