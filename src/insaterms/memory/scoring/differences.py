"""Where two segments differ, in whole words."""

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from insaterms.memory.matches import Difference
from insaterms.memory.scoring.pieces import Pieces

__all__ = ["Change", "changes", "differences"]

# Aligning takes memory by the product of both numbers of pieces, in bits; 8 MB.
_LARGEST = 1 << 26


# Pieces of one segment that stand in the place of pieces of another: the first of the query's
# and the one behind its last, the first of the source's and the one behind its last.
Change = tuple[int, int, int, int]


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
    if not 1 < (end - first) * (source_end - first) <= _LARGEST:  # 1: a piece for another
        return [(first, end, first, source_end)]
    found: list[Change] = []
    behind = source_behind = first
    # What is equal tells what is not, in fewer steps.
    for old_start, new_start, equal in Levenshtein.editops(
        old[first:source_end], new[first:end]
    ).as_matching_blocks():
        start, source_start = first + new_start, first + old_start
        if start > behind or source_start > source_behind:
            found.append((behind, start, source_behind, source_start))
        behind, source_behind = start + equal, source_start + equal
    return found


def differences(query: Pieces, source: Pieces, found: Sequence[Change]) -> tuple[Difference, ...]:
    """Return changes as stretches of both texts; those that a space parts become one.

    With the query's stretches in the place of its own, the source becomes the query.
    """
    if not found:
        return ()
    merged: list[Difference] = []
    pieces = query.pieces
    starts, source_starts = query.starts(), source.starts()
    first, behind, source_first, source_behind = found[0]
    for start, end, source_start, source_end in found[1:]:
        if start - behind != 1 or not pieces[behind].isspace():
            merged.append(
                Difference(
                    (starts[first], starts[behind]),
                    (source_starts[source_first], source_starts[source_behind]),
                )
            )
            first, source_first = start, source_start
        behind, source_behind = end, source_end
    merged.append(
        Difference(
            (starts[first], starts[behind]),
            (source_starts[source_first], source_starts[source_behind]),
        )
    )
    return tuple(merged)
