"""Internal leverage: what a translator has already translated in the same job."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

__all__ = ["leverage"]

# So many distances are computed at once.
_AT_ONCE = 2_000_000


def leverage(
    texts: Sequence[str], threshold: int, progress: Callable[[int], object] = lambda _: None
) -> list[int]:
    """Return for each text the base of the earlier one that is most like it.

    The base is that of the memory, `100·(1 − d/max)` rounded down, d being the Levenshtein
    distance and max the longer length.  Every pair is considered that can qualify: of
    lengths too far apart none can.

    Args:
        texts: Folded, in the order in which they are translated.
        threshold: 1 to 100: the least base; `100·d ≤ (100 − threshold)·max`.
        progress: Called with how many texts are done.

    Returns:
        0 to 100; 0 where none qualifies.

    """
    best = np.zeros(len(texts), np.int64)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    order = np.argsort(lengths, kind="stable")
    order = order[lengths[order] > 0]
    ordered = [texts[place] for place in order.tolist()]
    lengths = lengths[order]
    # Each pair is looked at once, from its longer text.
    shortest = np.searchsorted(lengths, -(-lengths * threshold // 100))
    start = 0
    while start < len(ordered):
        first = int(shortest[start])
        end = min(len(ordered), start + max(1, _AT_ONCE // (start - first + 1)))
        while end > start + 1 and (end - start) * (end - first) > 2 * _AT_ONCE:
            end = (start + end) // 2
        _compare(ordered[first:end], lengths[start:end], threshold, order[first:end], best)
        start = end
        progress(end)
    bases: list[int] = best.tolist()
    return bases


def _compare(
    texts: list[str],
    lengths: NDArray[np.int64],
    threshold: int,
    places: NDArray[np.intp],
    best: NDArray[np.int64],
) -> None:
    """Compare the longest of some texts with all that are not longer.

    Args:
        texts: By length.
        lengths: Of those that are compared, which are the last.
        threshold: As `leverage` takes it.
        places: Where each text stands in the job.
        best: By place; raised here.

    """
    compared = len(lengths)
    before = len(texts) - compared
    allowed = (100 - threshold) * lengths // 100
    distances = cdist(
        texts[before:],
        texts,
        scorer=Levenshtein.distance,
        score_cutoff=int(np.max(allowed)),
        dtype=np.int32,
        workers=-1,
    )
    rows, columns = (distances <= allowed[:, None]).nonzero()
    pairs = columns < rows + before
    rows, columns = rows[pairs], columns[pairs]
    bases = 100 * (lengths[rows] - distances[rows, columns]) // lengths[rows]
    later = np.maximum(places[rows + before], places[columns])
    np.maximum.at(best, later, bases)
