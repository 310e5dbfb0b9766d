"""Searching for a batch of queries of one length: each step of numpy serves several of them.

They have the same plan, and their counters stand side by side.  What is found is what
`searching` finds for each of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from insaterms.memory.index.comparing import Hit, Text, qualifying, read_texts
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
from insaterms.memory.index.searching import found_in

__all__ = ["Joined", "similar"]

# So many bytes of bits are counted at once: they stay near a core.
_AT_ONCE = 1 << 21
# Fewer queries at once gain nothing over one.
_LEAST = 2
# So many bytes the rows of a band take at most that are joined beforehand.
_MOST_JOINED = 1 << 25


class Joined:
    """The rows of bits of bands; behind them those joined with the next one, with two, and so on.

    Looking into several stretches is then reading one row.
    """

    def __init__(self) -> None:
        """Join none yet."""
        self._kept: dict[int, NDArray[np.uint8]] = {}

    def __getitem__(self, piece: Piece) -> NDArray[np.uint8]:
        """Return the rows of the band of a piece that is counted."""
        bits, most = piece.band.bits, _most(piece)
        size = len(bits)
        joined = self._kept.get(id(piece.band))
        if joined is None or len(joined) < (most + 1) * size:
            joined = np.empty(((most + 1) * size, bits.shape[1]), np.uint8)
            joined[:size] = bits
            for extra in range(1, most + 1):
                own = joined[extra * size : (extra + 1) * size]
                own[:] = joined[(extra - 1) * size : extra * size]
                own[:-extra] |= bits[extra:]
            self._kept[id(piece.band)] = joined
        return joined


def _most(piece: Piece) -> int:
    """Return into how many stretches are looked at most beside the first."""
    return 0 if piece.places is None else piece.places.most


def _is_small(piece: Piece) -> bool:
    """Whether the rows of a band can be joined in little memory."""
    return piece.band.bits.nbytes * (_most(piece) + 1) <= _MOST_JOINED


def similar(
    bands: list[list[Band]], queries: Sequence[str], threshold: int, joined: Joined
) -> Iterable[list[Hit]]:
    """Return what qualifies for each of several queries of one length.

    Args:
        bands: For each segment the bands of the side.
        queries: One or more.
        threshold: 1 to 100.
        joined: Kept from one call to the next.

    Raises:
        DamagedIndexError: If a band that is needed is not as it was written.

    """
    length = len(queries[0])
    shortest, longest = fitting_lengths(length, threshold)
    found: list[tuple[int, Piece]] = []
    for place, some in enumerate(bands):
        for band in some:
            if band.lengths[-1] < shortest or band.lengths[0] > longest:
                continue
            band.check()
            found += [(place, piece) for piece in pieces(band, length, threshold)]
    if not found:
        return [[] for _ in queries]
    counted = [piece for _, piece in found if piece.places is not None]
    at_once = len(queries)
    if counted:
        count = pairs_to_count(length + 1, min(piece.shared for piece in counted))
        at_once = min(at_once, _AT_ONCE // (count * sum(map(_bytes, counted))))
    if at_once < _LEAST or not all(map(_is_small, counted)):
        return [found_in(bands, Wanted(query, threshold)) for query in queries]
    return [
        hits
        for begin in range(0, len(queries), at_once)
        for hits in _together(found, queries[begin : begin + at_once], threshold, joined)
    ]


class _Some(NamedTuple):
    """Texts of a piece that may qualify, for several queries, one behind the other.

    Attributes:
        place: Of the segment.
        numbers: Of the units.
        texts: What they are, as the band holds them.
        lengths: How long they are.
        edges: Where those of each query begin; behind them where the last end.

    """

    place: int
    numbers: list[int]
    texts: list[Text]
    lengths: NDArray[np.int64]
    edges: list[int]


def _together(
    found: Sequence[tuple[int, Piece]], queries: Sequence[str], threshold: int, joined: Joined
) -> list[list[Hit]]:
    """Return what qualifies for each of several queries of one length."""
    some: list[_Some] = []
    columns = _counted([piece for _, piece in found if piece.places is not None], queries, joined)
    for place, piece in found:
        texts: list[Text] = []
        if piece.places is None:
            those = np.arange(piece.start, piece.end)
            edges: list[int] = []
        else:
            those, edges = next(columns)
            if not len(those):
                continue
        lengths = read_texts(piece.band, those, texts)
        some.append(_Some(place, piece.band.ids[those].tolist(), texts, lengths, edges))
    return [
        _qualifying(some, number, Wanted(query, threshold)) for number, query in enumerate(queries)
    ]


def _qualifying(some: Sequence[_Some], query: int, wanted: Wanted) -> list[Hit]:
    """Compute the distances of the texts that may qualify for one of the queries."""
    texts: list[Text] = []
    lengths: list[NDArray[np.int64]] = []
    places: list[tuple[int, _Some, int]] = []
    for each in some:
        low, high = each.edges[query : query + 2] if each.edges else (0, len(each.texts))
        if low < high:
            places.append((len(texts) - low, each, len(texts) + high - low))
            texts += each.texts[low:high]
            lengths.append(each.lengths[low:high])
    if not texts:
        return []
    hits: list[Hit] = []
    remaining = iter(places)
    shift, own, behind = next(remaining)
    together = lengths[0] if len(lengths) == 1 else np.concatenate(lengths)
    for text, base in qualifying(texts, together, wanted):
        while text >= behind:
            shift, own, behind = next(remaining)
        hits.append((own.place, base, own.numbers[text - shift]))
    return hits


def _bytes(piece: Piece) -> int:
    """Return how many bytes of a row of bits the texts of a piece take."""
    return -(-piece.end // 8) - piece.start // 8


def _counted(
    found: Sequence[Piece], queries: Sequence[str], joined: Joined
) -> Iterator[tuple[NDArray[np.intp], list[int]]]:
    """Return for each piece the texts that share enough pairs with each query."""
    if not found:
        return iter(())
    codes = np.stack([query_codes(query) for query in queries])
    pairs = codes.shape[1]
    count = pairs_to_count(pairs, min(piece.shared for piece in found))
    several = len(queries)
    used = sum(map(_bytes, found))
    words = -(-used // 8)
    rows = scratch("rows", count * several * words).view(np.uint8)
    rows = rows.reshape(count, several, 8 * words)
    at = 0
    for piece in found:
        _gather(piece, joined[piece], codes, rows, at)
        at += _bytes(piece)
    room = scratch("room", (count // 3 + 1) * several * words).reshape(-1, several * words)
    flat = rows.view(np.uint64).reshape(count, several * words)
    digits = [d.view(np.uint8).reshape(several, 8 * words) for d in add_up(flat, room)]
    fit = np.empty((several, 8 * words), np.uint8)
    fit[:, used:] = 0
    at = 0
    edges = []
    for piece in found:
        start = piece.start // 8
        for begin, behind, shared in piece.runs:
            low, high = begin - start + at, behind - start + at
            some = [digit[:, low:high] for digit in digits]
            at_least(some, shared - (pairs - count), fit[:, low:high])
        # The first and the last byte of a piece may have bits of texts that are none of it.
        edges.append((8 * at + piece.start - 8 * start, 8 * at + piece.end - 8 * start))
        at += _bytes(piece)
    return _shared_out(found, edges, fit)


def _gather(
    piece: Piece,
    joined: NDArray[np.uint8],
    codes: NDArray[np.intp],
    there: NDArray[np.uint8],
    at: int,
) -> None:
    """Put the rows of the pairs that are counted side by side, for each query.

    Args:
        piece: Of whose texts.
        joined: The rows of its band.
        codes: The pairs of each query.
        there: Where to: shape (pairs that are counted, queries, bytes).
        at: From which byte on.

    """
    features, places = piece.band.features, piece.places
    assert features is not None  # noqa: S101 -- a piece with places has them
    assert places is not None  # noqa: S101 -- only such pieces are counted
    count = len(there)
    first, more = features.of_query(codes, places)
    if count < codes.shape[1]:
        # The telling pairs: those that few texts have.
        telling = piece.band.density.take(first).argpartition(count - 1, axis=1)[:, :count]
        first = np.take_along_axis(first, telling, axis=1)
        more = np.take_along_axis(more, telling, axis=1)
    rows = first.T + features.size * more.T.astype(np.intp)
    # As one value each, stretches of rows are copied in half the time.
    stretch = np.dtype((np.void, _bytes(piece)))
    those = np.ndarray(len(joined), stretch, joined.data, piece.start // 8, joined.strides[:1])
    np.ndarray(there.shape[:2], stretch, there.data, at, there.strides[:2])[:] = those[rows]


def _shared_out(
    found: Sequence[Piece], edges: Sequence[tuple[int, int]], fit: NDArray[np.uint8]
) -> Iterator[tuple[NDArray[np.intp], list[int]]]:
    """Return the texts of each piece whose bits are set, and where those of each query begin."""
    columns = set_bits(fit.reshape(-1))
    of_query = 8 * fit.shape[1] * np.arange(len(fit))[:, None]
    places = columns.searchsorted((of_query + np.array(edges).reshape(1, -1)).ravel())
    bounds = places.reshape(len(fit), len(found), 2).tolist()
    for number, (piece, (low, _)) in enumerate(zip(found, edges, strict=True)):
        parts = [
            columns[bound[number][0] : bound[number][1]]
            - (query * 8 * fit.shape[1] + low - piece.start)
            for query, bound in enumerate(bounds)
        ]
        begins = [0]
        for part in parts:
            begins.append(begins[-1] + len(part))
        yield np.concatenate(parts), begins
