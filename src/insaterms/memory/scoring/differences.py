"""Where two segments differ, in whole words."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from insaterms.memory.matches import Difference
from insaterms.memory.scoring.pieces import Pieces

__all__ = ["Change", "changes", "differences"]

# Aligning takes memory by the product of both numbers of pieces, in bits; 8 MB.
_LARGEST = 1 << 26


class Change(NamedTuple):
    """Pieces of one segment that stand in the place of pieces of another.

    Attributes:
        start: The first of the query's.
        end: The one behind its last.
        source_start: The first of the source's.
        source_end: The one behind its last.

    """

    start: int
    end: int
    source_start: int
    source_end: int


def changes(query: Pieces, source: Pieces) -> list[Change]:
    """Return what differs, in order; the pieces between are equal.

    The alignment is one with the fewest pieces changed.
    """
    new, old = query.pieces, source.pieces
    shorter = min(len(new), len(old))
    first = 0
    while first < shorter and new[first] == old[first]:
        first += 1
    shorter -= first
    last = 0
    while last < shorter and new[-1 - last] == old[-1 - last]:
        last += 1
    end, source_end = len(new) - last, len(old) - last
    if first == end == source_end:
        return []
    if first in {end, source_end} or (end - first) * (source_end - first) > _LARGEST:
        return [Change(first, end, first, source_end)]
    found: list[Change] = []
    for step in Levenshtein.opcodes(old[first:source_end], new[first:end]):
        if step.tag == "equal":
            continue
        start, source_start = first + step.dest_start, first + step.src_start
        if found and (found[-1].end, found[-1].source_end) == (start, source_start):
            start, _, source_start, _ = found.pop()
        found.append(Change(start, first + step.dest_end, source_start, first + step.src_end))
    return found


def differences(query: Pieces, source: Pieces, found: Sequence[Change]) -> tuple[Difference, ...]:
    """Return changes as stretches of both texts; those that a space parts become one.

    With the query's stretches in the place of its own, the source becomes the query.
    """
    merged: list[Change] = []
    for start, end, source_start, source_end in found:
        if merged and _is_space(query.pieces, merged[-1].end, start):
            before = merged.pop()
            merged.append(Change(before.start, end, before.source_start, source_end))
        else:
            merged.append(Change(start, end, source_start, source_end))
    starts, source_starts = query.starts(), source.starts()
    return tuple(
        Difference(
            query=(starts[start], starts[end]),
            source=(source_starts[source_start], source_starts[source_end]),
        )
        for start, end, source_start, source_end in merged
    )


def _is_space(pieces: Sequence[str], start: int, end: int) -> bool:
    return end - start == 1 and pieces[start].isspace()
