"""Texts of files and pairs of them: what most rules look at, whatever the format of the file."""

from typing import Literal

from msgspec import Struct

from insaterms.content.translatable.values import Part
from insaterms.formats.gettext_po.messages import CatalogMessage

__all__ = ["HEADLINES", "Pair", "Side", "Text", "TextPart"]

TextPart = Part | Literal["message", "unit"]
"""What part a text plays: `message` in a catalog, `unit` in a memory, else as on its page."""

Side = Literal["source", "target", ""]

HEADLINES: frozenset[TextPart] = frozenset({"title", "heading", "navigation", "label", "caption"})
"""What a reader sees first, and mostly without a sentence around it."""


class Text(Struct, frozen=True, gc=False):
    """A text, where it stands, and the language that it is said to be in.

    Attributes:
        text: As a translator sees it: white space collapsed on a page, markup kept.
        part: What part it plays.
        language: The language that its file says it is in: `nl`, `en-GB`; empty if none.
        start: Where it begins in the file, in code points from 0.
        end: Where it ends.
        number: Which it is of its document's texts, from 0; of a catalog which message.
        form: Of a message with a plural, which form, from 0.
        side: Whether it is a source, a translation, or stands alone.
        detail: As `Translatable.detail`: `heading 2`, `nav[0].title`; of a message its
            msgctxt.

    """

    text: str
    part: TextPart
    language: str = ""
    start: int = 0
    end: int = 0
    number: int = 0
    form: int = 0
    side: Side = ""
    detail: str = ""


class Pair(Struct, frozen=True, gc=False):
    """A text and its translation.

    Attributes:
        source: The text; it may stand in another file.
        target: Its translation, which may be empty.
        message: The message of a catalog that both are of; None elsewhere.

    """

    source: Text
    target: Text
    message: CatalogMessage | None = None
