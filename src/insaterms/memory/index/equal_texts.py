"""Equal texts for many queries at once, found without counting."""

from collections.abc import Sequence

from insaterms.memory.index.comparing import Hit
from insaterms.memory.index.layout import Band

__all__ = ["equal"]

_BASE = 100
_ENCODINGS = {1: "latin-1", 2: "utf-16-le", 4: "utf-32-le"}


def equal(bands: list[list[Band]], queries: Sequence[str]) -> list[list[Hit]]:
    """Return for each of several queries the texts that are equal to it.

    Args:
        bands: For each segment the bands of the side.
        queries: One or more of one length, all different.

    Raises:
        DamagedIndexError: If a band that is needed is not as it was written.

    """
    length = len(queries[0])
    found: dict[str, list[Hit]] = {query: [] for query in queries}
    for place, some in enumerate(bands):
        for band in some:
            if not band.lengths[0] <= length <= band.lengths[-1]:
                continue
            for number, other in enumerate(band.lengths):
                if other == length:
                    _look_through(place, band, number, found)
    return list(found.values())


def _look_through(place: int, band: Band, number: int, found: dict[str, list[Hit]]) -> None:
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
            there.append((place, _BASE, int(band.ids[first + text])))
