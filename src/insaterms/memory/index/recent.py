"""The latest changes: too few for a segment, looked through one by one."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from insaterms.memory.index.comparing import qualifying
from insaterms.memory.index.planning import Wanted, fitting_lengths

__all__ = ["Recent", "by_length", "recent_hits"]


class Recent(NamedTuple):
    """The latest changes, as one side is searched: by length."""

    lengths: list[int]
    texts: list[str]
    ids: list[int]


def by_length(changes: Mapping[int, tuple[str, str]], side: int) -> Recent:
    """Return the changes as a side is searched, without units that are gone."""
    there = sorted(
        (len(texts[side]), texts[side], number) for number, texts in changes.items() if texts[side]
    )
    return Recent(
        [length for length, _, _ in there],
        [text for _, text, _ in there],
        [number for _, _, number in there],
    )


def recent_hits(recent: Recent, wanted: Wanted) -> list[tuple[int, int]]:
    """Return base and number of each unit that qualifies."""
    if not recent.lengths:
        return []
    shortest, longest = fitting_lengths(len(wanted.text), wanted.threshold)
    start = bisect_left(recent.lengths, shortest)
    end = bisect_right(recent.lengths, longest)
    if start == end:
        return []
    ids = recent.ids[start:end]
    lengths = np.array(recent.lengths[start:end])
    hits = qualifying(recent.texts[start:end], lengths, wanted)
    return [(base, ids[place]) for place, base in hits]
