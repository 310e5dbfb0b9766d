"""The tags that stand for codes in a text: `<g1>…</g1>` for a pair, `<x1/>` for another one."""

import re
from collections.abc import Mapping

__all__ = ["StandIns"]

_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_SHAPES = {"bpt": "<g{}>", "ept": "</g{}>"}


class StandIns:
    """Numbers the codes of one segment; no two of a shape get the same number."""

    def __init__(self) -> None:
        """Begin without a code."""
        # Of each pair the number of its first half, if a tag stands for that.
        self._pairs: dict[str, int] = {}
        # Of each shape the numbers that are taken, each with one from which on the next
        # free one stands.
        self._taken: dict[str, dict[int, int]] = {}

    def tag(self, name: str, attributes: Mapping[str, str]) -> str:
        """Return the tag for the next code.

        Its number is that of the first half of its pair, or else the one that the file
        gives (`x`, or `i` of a pair), or the next free one.

        Args:
            name: Its element.
            attributes: Those of the element.

        """
        pair = attributes.get("i", "")
        shape = _SHAPES.get(name, "<x{}/>")
        taken = self._taken.setdefault(shape, {})
        number = self._pairs.get(pair, 0) if name == "ept" else 0
        if not number or number in taken:
            written = attributes.get("x", "") or (pair if name in _SHAPES else "")
            number = _free(taken, int(written) if _NUMBER.fullmatch(written) else 1)
        taken[number] = number + 1
        if name == "bpt":
            self._pairs[pair] = number
        return shape.format(number)


def _free(taken: dict[int, int], number: int) -> int:
    """Return the first number from this one on that is not taken.

    Each number passed on the way is told to point further, so that a segment of many
    thousand codes does not walk past all of them for each.
    """
    while (later := taken.get(number)) is not None:
        further = taken.get(later)
        if further is not None:
            taken[number] = further
        number = later
    return number
