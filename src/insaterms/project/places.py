"""Where the settings stand in their file: line and column of each key and item.

The parser of the standard library tells what TOML says, not where.
"""

import re
from collections.abc import Iterator, Sequence

from insaterms.content.translatable.data_values import Node, Pairs
from insaterms.content.translatable.toml_data import tables
from insaterms.text.positions import Lines

__all__ = ["Places", "read_places"]

# `[tool.insaterms.lint]`; the names in it, with their quotes.
_HEADER = re.compile(r"^[ \t]*\[\[?([^\[\]\r\n]+)\]", re.MULTILINE)
_NAME = re.compile(r"[A-Za-z0-9_-]+|\"[^\"\r\n]*\"|'[^'\r\n]*'")


class Places:
    """Where settings stand, by the keys and numbers that lead to them."""

    def __init__(self, lines: Lines, offsets: dict[tuple[str | int, ...], int]) -> None:
        """Keep what was found."""
        self._lines = lines
        self._offsets = offsets

    def at(self, way: Sequence[str | int]) -> tuple[int, int]:
        """Return line and column, from 1; of what holds it where its own is not known."""
        for length in range(len(way), 0, -1):
            if (offset := self._offsets.get(tuple(way[:length]))) is not None:
                return self._lines.at(offset)
        return 0, 0


def read_places(text: str) -> Places:
    """Find where the keys of a file of TOML stand, and the items of its lists.

    A key stands where its own name does, a table where its first header does.

    Args:
        text: The file, without a byte order mark.

    Raises:
        UnreadablePageError: If it is no TOML, with the place and the reason.

    """
    offsets: dict[tuple[str | int, ...], int] = {}
    for place, pairs in tables(text, 0, len(text)):
        # A key with a dot in quotes is taken for two: only the place is less exact then.
        way = tuple(place.detail.split(".")) if place.detail else ()
        for found, offset in _of_pairs(way, pairs):
            offsets.setdefault(found, offset)
    for header in _HEADER.finditer(text):
        names = list(_NAME.finditer(text, *header.span(1)))
        for number, name in enumerate(names, start=1):
            way = tuple(each[0].strip("\"'") for each in names[:number])
            offsets.setdefault(way, name.start())
    return Places(Lines(text), offsets)


def _of_pairs(
    way: tuple[str | int, ...], pairs: Pairs
) -> Iterator[tuple[tuple[str | int, ...], int]]:
    waiting: list[tuple[tuple[str | int, ...], Node]] = [(way, pairs)]
    while waiting:
        way, node = waiting.pop()
        if isinstance(node, Pairs):
            for key, value in node.items:
                yield (*way, key.text), key.start
                waiting.append(((*way, key.text), value))
        elif isinstance(node, list):
            for number, item in enumerate(node):
                start = _start(item)
                if start is not None:
                    yield (*way, number), start
                waiting.append(((*way, number), item))


def _start(node: Node) -> int | None:
    """Return where a value begins; brackets keep no place, so that of what is in them."""
    while isinstance(node, list):
        if not node:
            return None
        node = node[0]
    if isinstance(node, Pairs):
        return node.items[0][0].start if node.items else None
    return node.start
