"""Units that have just come in, as arrays: texts of one length and width stand together."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from insaterms.memory.index.layout import WIDTHS, Groups

__all__ = ["Block"]

# Code points that take one byte, or two.
_ONE_BYTE = 1 << 8
_TWO_BYTES = 0xD800


class Block:
    """Units that have just come in.

    Attributes:
        units: How many they are, those that are gone included.
        owned: Their numbers, sorted.
        size: Of their texts, in bytes.

    """

    def __init__(self, units: Mapping[int, tuple[str, str]]) -> None:
        """Take units by number: the folded texts of both sides, empty ones if it is gone."""
        self.units = len(units)
        ids = np.fromiter(units, np.int64, len(units))
        self.owned = np.sort(ids)
        self._sides = tuple(
            _grouped(ids, [texts[side] for texts in units.values()]) for side in (0, 1)
        )
        self.size = sum(texts.nbytes for side in self._sides for _, (texts, _ids) in side)

    def groups(self, side: int) -> Groups:
        """Return each group's length and width, its code points and its units' numbers."""
        return self._sides[side]


def _grouped(ids: NDArray[np.int64], texts: list[str]) -> Groups:
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    whole = "".join(texts)
    codes: NDArray[Any]
    try:
        codes = np.frombuffer(whole.encode("latin-1"), np.uint8)
    except UnicodeEncodeError:
        codes = np.frombuffer(whole.encode("utf-32-le", "surrogatepass"), "<u4")
    there = np.flatnonzero(lengths)
    if not len(there):
        return []
    starts = (np.cumsum(lengths) - lengths)[there]
    lengths = lengths[there]
    ids = ids[there]
    widths = np.ones(len(there), np.int64)
    if codes.itemsize > 1:
        highest = np.maximum.reduceat(codes, starts)
        widths[highest >= _ONE_BYTE] = 2
        widths[highest >= _TWO_BYTES] = 4
    keys = lengths * 8 + widths
    order = np.argsort(keys, kind="stable")
    edges = np.flatnonzero(np.diff(keys[order], prepend=-1, append=-1))
    groups: Groups = []
    for first, behind in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        rows = order[first:behind]
        length, width = int(lengths[rows[0]]), int(widths[rows[0]])
        where = starts[rows][:, None] + np.arange(length)
        groups.append(((length, width), (codes[where].astype(WIDTHS[width]), ids[rows])))
    return groups
