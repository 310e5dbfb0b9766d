"""Comparing what counting has left: the distance itself, decided in whole numbers."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from insaterms.memory.index.layout import Band
from insaterms.memory.index.planning import Wanted

__all__ = ["Candidates", "compared", "qualifying"]

# Texts that are compared at once.
_AT_ONCE = 1 << 14
# Where at least one character in so many is asked for, all are read.
_DENSE = 8
_ENCODINGS = {1: "latin-1", 2: "utf-16-le", 4: "utf-32-le"}


class Candidates(NamedTuple):
    """Texts that may qualify.

    Attributes:
        place: Of their segment.
        band: Where they are.
        texts: Which.

    """

    place: int
    band: Band
    texts: NDArray[np.intp]


def compared(found: list[Candidates], wanted: Wanted) -> list[tuple[int, int, int]]:
    """Return what qualifies: the segment's place, the base and the unit's number.

    Args:
        found: Among which to look.
        wanted: What is looked for.

    """
    hits: list[tuple[int, int, int]] = []
    waiting: list[tuple[int, Candidates]] = []
    strings: list[str] = []
    for place, band, texts in found:
        for begin in range(0, len(texts), _AT_ONCE):
            some = texts[begin : begin + _AT_ONCE]
            waiting.append((len(strings), Candidates(place, band, some)))
            strings += _strings(band, some)
            # One call serves many short lists.
            if len(strings) >= _AT_ONCE:
                hits += _hits(waiting, strings, wanted)
                waiting, strings = [], []
    if waiting:
        hits += _hits(waiting, strings, wanted)
    return hits


def _hits(
    found: list[tuple[int, Candidates]], strings: list[str], wanted: Wanted
) -> list[tuple[int, int, int]]:
    hits = []
    which = 0
    for text, base in qualifying(strings, wanted):
        while which + 1 < len(found) and text >= found[which + 1][0]:
            which += 1
        first, (place, band, texts) = found[which]
        hits.append((place, base, int(band.ids[texts[text - first]])))
    return hits


def _strings(band: Band, texts: NDArray[np.intp]) -> list[str]:
    groups = band.row_starts.searchsorted(texts, "right")
    groups -= 1
    sizes = band.sizes.take(groups)
    starts = texts * sizes
    starts += band.text_offsets.take(groups)
    ends = starts + sizes
    data = band.raw
    if not band.narrow and int((widths := band.widths.take(groups)).max()) > 1:
        places = zip(starts.tolist(), ends.tolist(), widths.tolist(), strict=True)
        return [data[a:b].decode(_ENCODINGS[w], "surrogatepass") for a, b, w in places]
    first, behind = int(starts[0]), int(ends[-1])
    if behind - first >= _DENSE * len(texts) * int(sizes[-1]):
        return [
            data[a:b].decode("latin-1") for a, b in zip(starts.tolist(), ends.tolist(), strict=True)
        ]
    # Cutting one long string is quicker than decoding many short ones.
    whole = data[first:behind].decode("latin-1")
    starts -= first
    ends -= first
    return [whole[a:b] for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]


def qualifying(texts: list[str], wanted: Wanted) -> list[tuple[int, int]]:
    """Compute distances, and return the place of each text that qualifies, and its base.

    Args:
        texts: Folded, one or more.
        wanted: What is looked for.

    """
    length, tolerated = len(wanted.text), 100 - wanted.threshold
    longest = max(map(len, texts))
    edits = tolerated * max(length, longest) // 100
    distances: NDArray[Any] = process.cdist(
        [wanted.text], texts, scorer=Levenshtein.distance, score_cutoff=edits
    )[0]
    found = []
    # Few are within the distance that is right for the longest of them.
    near = (distances <= edits).nonzero()[0]
    for place, distance in zip(near.tolist(), distances[near].tolist(), strict=True):
        longer = max(length, len(texts[place]))
        if 100 * distance <= tolerated * longer:
            found.append((place, 100 * (longer - distance) // longer))
    return found
