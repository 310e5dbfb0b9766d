"""Searching for many queries at once: those of one length are counted side by side.

What `Index.search` answers is answered here, for thousands of queries.  In a memory of some
ten thousand units a search takes most of its time to call numpy, whose work is small; queries
of one length have the same plan, so that one call serves several of them.
"""

from collections.abc import Iterable, Mapping, Sequence

from insaterms.memory.index.fuzzy_index import Index, _owns
from insaterms.memory.index.layout import Band, Segment
from insaterms.memory.index.planning import Wanted
from insaterms.memory.index.recent import recent_hits
from insaterms.memory.index.side_by_side import FULL, Hit, Joined, similar

__all__ = ["found_for_many"]

_ENCODINGS = {1: "latin-1", 2: "utf-16-le", 4: "utf-32-le"}


def found_for_many(
    index: Index, side: int, queries: Iterable[str], threshold: int
) -> dict[str, list[tuple[int, int]]]:
    """Return for each query what `Index.search` returns.

    Args:
        index: Where to look.
        side: 0 or 1: in which language.
        queries: Folded texts, none of them empty.
        threshold: 1 to 100; at 100 equal texts are sought without counting.

    Returns:
        For each query base and number of every unit that qualifies, the best first.

    Raises:
        DamagedIndexError: If a part that is needed is not as it was written.

    """
    state = index._state  # noqa: SLF001 -- one moment of it, as its own search takes
    by_length: dict[int, list[str]] = {}
    for query in dict.fromkeys(queries):
        by_length.setdefault(len(query), []).append(query)
    bands = [segment.sides[side] for segment in state.segments]
    joined = Joined()
    answers: dict[str, list[tuple[int, int]]] = {}
    # By length, so that the plans of one serve the next, which stand near in the files.
    for length in sorted(by_length):
        asked = by_length[length]
        for query, hits in zip(asked, _of_length(bands, asked, threshold, joined), strict=True):
            found = recent_hits(state.recent[side], Wanted(query, threshold))
            found += _current(hits, state.segments, state.changes)
            found.sort(key=_best_first)
            answers[query] = found
    return answers


def _current(
    hits: Iterable[Hit], segments: Sequence[Segment], changes: Mapping[int, object]
) -> list[tuple[int, int]]:
    """Leave out units of which something newer knows."""
    return [
        (base, number)
        for place, base, number in hits
        if number not in changes
        and not any(_owns(newer.owned, number) for newer in segments[place + 1 :])
    ]


def _best_first(hit: tuple[int, int]) -> tuple[int, int]:
    return -hit[0], hit[1]


def _of_length(
    bands: list[list[Band]], queries: Sequence[str], threshold: int, joined: Joined
) -> Iterable[list[Hit]]:
    """Return what qualifies for each of several queries of one length."""
    if threshold == FULL:
        return _equal(bands, queries)
    return similar(bands, queries, threshold, joined)


def _equal(bands: list[list[Band]], queries: Sequence[str]) -> list[list[Hit]]:
    """Return the texts that are equal to each of several queries of one length."""
    length = len(queries[0])
    found: dict[str, list[Hit]] = {query: [] for query in queries}
    for place, some in enumerate(bands):
        for band in some:
            if not band.lengths[0] <= length <= band.lengths[-1]:
                continue
            for number, other in enumerate(band.lengths):
                if other == length:
                    _equal_in(place, band, number, found)
    return list(found.values())


def _equal_in(place: int, band: Band, number: int, found: dict[str, list[Hit]]) -> None:
    """Look through a group of texts of one length and width."""
    band.check()
    encoding, size = _ENCODINGS[int(band.widths[number])], int(band.sizes[number])
    first, behind = band.starts[number : number + 2]
    wanted = {}
    for query, hits in found.items():
        # What the encoding lacks stands in another group.
        data = query.encode(encoding, "surrogatepass" if encoding != "latin-1" else "ignore")
        if len(data) == size:
            wanted[data] = hits
    start = int(band.text_offsets[number]) + first * size
    raw = band.raw[start : start + (behind - first) * size]
    for text in range(behind - first):
        there = wanted.get(raw[text * size : (text + 1) * size])
        if there is not None:
            there.append((place, FULL, int(band.ids[first + text])))
