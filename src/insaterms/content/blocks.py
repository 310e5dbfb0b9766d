"""Blocks: what a reader sees of a page, piece by piece, and where it stands in the source."""

from bisect import bisect_right
from typing import Literal

from msgspec import Struct

__all__ = ["Block", "BlockKind", "Mark", "MarkKind"]

BlockKind = Literal["title", "heading", "paragraph", "item", "cell", "caption", "label"]
MarkKind = Literal["emphasis", "strong", "quote", "code", "link", "language"]


class Mark(Struct, frozen=True):
    """A stretch of a block that the page sets apart.

    Attributes:
        start: Its first code point in the block's text.
        end: The one behind its last.
        kind: How it is set apart; `language` says that it is in another language.
        value: The language tag (`nl`) or the target of a link; else empty.

    """

    start: int
    end: int
    kind: MarkKind
    value: str = ""


class Block(Struct, frozen=True):
    """One paragraph, heading, list item or other piece of running text.

    Attributes:
        text: As a reader sees it: no markup, entities decoded, white space collapsed.
        kind: What part it plays on the page.
        places: (offset in `text`, offset in the source) where each run begins whose
            code points stand one for one in the source; the first one at offset 0.
        marks: What is set apart in it, by start; the longer one first.
        language: The language that the page declares for it (`nl`), or empty.

    """

    text: str
    kind: BlockKind
    places: tuple[tuple[int, int], ...] = ((0, 0),)
    marks: tuple[Mark, ...] = ()
    language: str = ""

    def source(self, offset: int) -> int:
        """Return where a code point of the text stands in the source."""
        here, there = self.places[bisect_right(self.places, (offset, float("inf"))) - 1]
        return there + offset - here
