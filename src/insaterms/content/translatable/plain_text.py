"""The texts of a plain text that are translated: its paragraphs, items and headings."""

from collections.abc import Iterator

from insaterms.content import plain
from insaterms.content.translatable.prose import collapsed, has_words
from insaterms.content.translatable.values import Slot

__all__ = ["slots"]

_BYTE_ORDER_MARK = "\ufeff"


def slots(text: str) -> Iterator[Slot]:
    """Find the texts of a plain text.

    A translation is written on one line.  Nothing can be escaped here, so one that begins
    with a bullet is an item afterwards.

    Args:
        text: Any text.

    Yields:
        The places of the texts, in order.

    """
    if text.startswith(_BYTE_ORDER_MARK):
        text = " " + text[1:]
    for block in plain.read(text):
        if has_words(block.text):
            start, end = block.source(0), block.source(len(block.text) - 1) + 1
            yield Slot(block.text, block.kind, start, end, collapsed)
