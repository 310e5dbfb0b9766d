"""Planning a search: which texts of a band come into question, and what they must share.

All of that depends on the length of the query and the threshold alone, so it is worked out
once for all queries of a length.
"""

from bisect import bisect_left, bisect_right
from itertools import pairwise

from msgspec import Struct

from insaterms.memory.index.features import Places
from insaterms.memory.index.layout import Band

__all__ = ["Piece", "Wanted", "fitting_lengths", "pairs_to_count", "pieces"]

# A piece has texts whose lengths differ by at most this factor, where the query is longer
# than a line: the places of its pairs are known the better for it.
_RATIO = 1.15
_LINE = 64
# Fewer texts are no piece of their own.
_LEAST_PIECE = 512
# A part of a piece with thresholds of its own is no smaller, in bytes of bits.
_LEAST_RUN = 128
_MOST_RUNS = 8
# Of the pairs that are counted so many, and one in so many of those that may be missing, are
# there in whatever qualifies: then chance leads few other texts that far.
_SURE = 8
_SURE_SHARE = 3
# The telling pairs are sought out where at least one in so many can be left out.
_SPARED_SHARE = 3
# So many characters are sooner compared than counted.
_LITTLE = 6000
# Plans that a band keeps, and up to which length of the query.
_KEPT = 512
_KEPT_LENGTH = 2000


class Wanted(Struct, frozen=True):
    """What is looked for.

    Attributes:
        text: The query, folded.
        threshold: In per cent, 1 to 100.

    """

    text: str
    threshold: int


class Piece(Struct, frozen=True):
    """The texts of a band whose lengths fit, or a part of them.

    Attributes:
        band: Which.
        start: The first text.
        end: The one behind the last.
        shared: How many pairs with the query each of them has at least.
        runs: The same for parts, as bytes of bits: from, to, pairs.
        places: Where the pairs may stand; None where nothing is to be counted.

    """

    band: Band
    start: int
    end: int
    shared: int
    runs: list[tuple[int, int, int]]
    places: Places | None


def fitting_lengths(length: int, threshold: int) -> tuple[int, int]:
    """Return how short and how long a text may be that qualifies for a query of a length."""
    return -(-threshold * length // 100), 100 * length // threshold


def pairs_to_count(pairs: int, shared: int) -> int:
    """Return how many pairs of a query to count, the telling ones.

    Args:
        pairs: How many it has.
        shared: How many of them are in whatever qualifies, at least.

    """
    missing = pairs - shared
    count = missing + missing // _SURE_SHARE + _SURE
    return pairs if _SPARED_SHARE * (pairs - count) < pairs else count


def pieces(band: Band, length: int, threshold: int) -> list[Piece]:
    """Return the pieces of a band that can qualify for a query.

    Args:
        band: Which.
        length: Of the query.
        threshold: 1 to 100.

    """
    key = length, threshold
    plan: list[Piece] | None = band.plans.get(key)
    if plan is None:
        plan = _planned(band, length, threshold)
        if length <= _KEPT_LENGTH:
            if len(band.plans) >= _KEPT:
                band.plans.clear()
            band.plans[key] = plan
    return plan


def _planned(band: Band, length: int, threshold: int) -> list[Piece]:
    shortest, most = fitting_lengths(length, threshold)
    first = bisect_left(band.lengths, shortest)
    behind = bisect_right(band.lengths, most)
    planned = []
    while first < behind:
        end = behind
        if length > _LINE:
            # Texts shorter than the query all have the same greatest distance.
            longest = int(_RATIO * max(band.lengths[first], length / _RATIO))
            end = min(behind, max(first + 1, bisect_right(band.lengths, longest)))
            few = bisect_left(band.starts, band.starts[first] + _LEAST_PIECE)
            # A rest that is small is no piece of its own.
            end = max(end, min(few, behind))
            if band.starts[behind] - band.starts[end] < _LEAST_PIECE:
                end = behind
        planned.append(_piece(band, first, end, (length, threshold)))
        first = end
    return planned


def _piece(band: Band, first: int, behind: int, asked: tuple[int, int]) -> Piece:
    """Plan for the groups from one to another, and a query's length and threshold."""
    length, threshold = asked
    start, end = band.starts[first], band.starts[behind]
    longer = [max(some, length) for some in band.lengths[first:behind]]
    # Each edit destroys at most two of the pairs, which are one more than the characters.
    shared = [some + 1 - 2 * ((100 - threshold) * some // 100) for some in longer]
    least = min(shared)
    little = (end - start) * length < _LITTLE
    if band.features is None or least <= 0 or little:
        return Piece(band, start, end, 0, [], None)
    places = band.features.places(length + 1, (100 - threshold) * longer[-1] // 100)
    return Piece(band, start, end, least, _runs(band, first, shared, (start, end)), places)


def _runs(
    band: Band, first: int, shared: list[int], texts: tuple[int, int]
) -> list[tuple[int, int, int]]:
    """Cut bytes of bits into parts, each with what its texts must share at least."""
    begin, end = texts[0] // 8, -(-texts[1] // 8)
    count = min(_MOST_RUNS, (end - begin) // _LEAST_RUN + 1)
    edges = [begin + (end - begin) * part // count for part in range(count + 1)]
    runs: list[tuple[int, int, int]] = []
    for start, behind in pairwise(edges):
        # All groups that have a text in these bytes.
        low = bisect_right(band.starts, 8 * start) - 1 - first
        high = bisect_left(band.starts, 8 * behind) - first
        least = min(shared[max(low, 0) : high])
        if runs and runs[-1][2] == least:
            runs[-1] = runs[-1][0], behind, least
        else:
            runs.append((start, behind, least))
    return runs
