"""Finding: counting shared pairs leaves a few hundred texts, whose distance is computed.

Texts within a distance d share at least `longer + 1 − 2·d` pairs, ends included.  The bits
never tell of too few: pairs that share a bit, and repeated ones, only count too often.
"""

from collections.abc import Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from insaterms.memory.index.comparing import Candidates, Hit, compared
from insaterms.memory.index.counting import add_up, at_least, scratch, set_bits
from insaterms.memory.index.features import query_codes
from insaterms.memory.index.layout import Band
from insaterms.memory.index.planning import (
    Piece,
    Wanted,
    fitting_lengths,
    pairs_to_count,
    pieces,
)

__all__ = ["candidates", "found_in"]

_or = np.bitwise_or

# So many bytes of bits are counted at once: they stay in the cache of a core.
_AT_ONCE = 3 << 17
_LEAST_WIDTH = 1024
# Rows of so many bytes are sooner joined one by one than copied to be joined at once.
_WIDE = 1024


def found_in(bands: list[list[Band]], wanted: Wanted) -> list[Hit]:
    """Return what qualifies: the place in `bands`, the base and the number of the unit.

    Args:
        bands: For each segment the bands of the side.
        wanted: What is looked for.

    Raises:
        DamagedIndexError: If a band that is needed is not as it was written.

    """
    return compared(list(candidates(bands, wanted)), wanted)


def candidates(bands: list[list[Band]], wanted: Wanted) -> Iterator[Candidates]:
    """Return the texts that may qualify, all that do among them; as `found_in`."""
    length = len(wanted.text)
    shortest, longest = fitting_lengths(length, wanted.threshold)
    counted: list[tuple[int, Piece]] = []
    for place, some in enumerate(bands):
        for band in some:
            if band.lengths[-1] < shortest or band.lengths[0] > longest:
                continue
            for piece in pieces(band, length, wanted.threshold):
                band.check()
                if piece.places is None:
                    yield Candidates(place, band, np.arange(piece.start, piece.end))
                else:
                    counted.append((place, piece))
    if counted:
        yield from _counted(counted, query_codes(wanted.text))


class _Looked(Struct, frozen=True):
    """Where the pairs of the query that are counted are looked up for a piece.

    Attributes:
        place: Of its segment.
        piece: Which.
        first: For each pair the first bit.
        more: How many others are as good.
        most: No pair has more of them.

    """

    place: int
    piece: Piece
    first: NDArray[np.intp]
    more: NDArray[np.int8]
    most: int


# Bytes of the bits of a piece, the first and the one behind the last, and where they stand
# among those that are counted together.
_Span = tuple[_Looked, int, int, int]


def _counted(found: list[tuple[int, Piece]], codes: NDArray[np.intp]) -> Iterator[Candidates]:
    """Return the texts of the pieces that share enough pairs."""
    count = pairs_to_count(len(codes), min(piece.shared for _, piece in found))
    missed = len(codes) - count
    looked = [_looked(place, piece, codes, count) for place, piece in found]
    width = max(_LEAST_WIDTH, _AT_ONCE // count // 8 * 8)
    # All pieces stand side by side, so that one addition serves them all.
    spans: list[_Span] = []
    used = 0
    for one in looked:
        start, end = one.piece.start // 8, -(-one.piece.end // 8)
        while start < end:
            behind = min(end, start + width - used)
            spans.append((one, start, behind, used))
            used += behind - start
            start = behind
            if used == width:
                yield from _fitting(spans, used, count, missed)
                spans, used = [], 0
    if spans:
        yield from _fitting(spans, used, count, missed)


def _looked(place: int, piece: Piece, codes: NDArray[np.intp], count: int) -> _Looked:
    """Look up so many pairs of the query, the telling ones: those that few texts have."""
    features, places = piece.band.features, piece.places
    assert features is not None  # noqa: S101 - a piece with places has them
    assert places is not None  # noqa: S101 - only such pieces are counted
    first, more = features.of_query(codes, places)
    if count < len(codes):
        telling = piece.band.density.take(first).argsort()[:count]
        first, more = first.take(telling), more.take(telling)
    return _Looked(place, piece, first, more, places.most)


def _fitting(spans: list[_Span], used: int, count: int, missed: int) -> Iterator[Candidates]:
    """Count in these bytes, and return the texts that share enough.

    Args:
        spans: The bytes.
        used: How many they are.
        count: How many pairs are counted.
        missed: How many are not.

    """
    words = -(-used // 8)
    rows = scratch("rows", count * words).view(np.uint8).reshape(count, 8 * words)
    for span in spans:
        _gather(span, rows)
    room = scratch("room", (count // 3 + 1) * words).reshape(-1, words)
    digits = [digit.view(np.uint8) for digit in add_up(rows.view(np.uint64), room)]
    fit = np.empty(8 * words, np.uint8)
    fit[used:] = 0
    for looked, start, end, at in spans:
        for begin, behind, shared in looked.piece.runs:
            low, high = max(begin, start) - start + at, min(behind, end) - start + at
            if low < high:
                some = [digit[low:high] for digit in digits]
                at_least(some, shared - missed, fit[low:high])
    columns = set_bits(fit)
    # The first and the last byte of a piece may have bits of texts that are none of it.
    edges = []
    for looked, start, end, at in spans:
        edges.append(8 * at + max(0, looked.piece.start - 8 * start))
        edges.append(8 * at + min(8 * end, looked.piece.end) - 8 * start)
    places = columns.searchsorted(edges).tolist()
    for (looked, start, _, at), low, high in zip(spans, places[::2], places[1::2], strict=True):
        if low < high:
            texts = columns[low:high] + 8 * (start - at)
            yield Candidates(looked.place, looked.piece.band, texts)


def _gather(span: _Span, rows: NDArray[np.uint8]) -> None:
    """Put the rows of the pairs that are counted below one another.

    Args:
        span: Which bytes of which rows.
        rows: Where to.

    """
    looked, start, end, at = span
    bits, first, more = looked.piece.band.bits[:, start:end], looked.first, looked.more
    there = rows[:, at : at + end - start]
    there[:] = bits[first]
    if not looked.most:
        return
    if end - start >= _WIDE:
        several = more.nonzero()[0]
        for row, bit, extra in zip(
            several.tolist(), first[several].tolist(), more[several].tolist(), strict=True
        ):
            joined = there[row]
            for other in range(bit + 1, bit + extra + 1):
                _or(joined, bits[other], joined)
        return
    for extra in range(1, looked.most + 1):
        those = (more >= extra).nonzero()[0]
        if not len(those):
            break
        there[those] |= bits[first[those] + extra]
