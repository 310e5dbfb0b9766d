"""Learning from texts which pairs are frequent, and sharing the bits out accordingly."""

import heapq

import numpy as np
from numpy.typing import NDArray

from insaterms.memory.index.features import (
    CODES,
    MOST_FEATURES,
    MOST_STRETCHES,
    STRETCH_BITS,
    FeatureMap,
    half,
    overlap,
    step,
)

__all__ = ["sample_size", "train"]

# How many bits a character of text may cost.
_BITS_PER_CHARACTER = 14
# How much text is looked at to learn how frequent each pair is.
_SAMPLE = 100_000


def train(samples: list[NDArray[np.intp]], texts: int, length: float, longest: int) -> FeatureMap:
    """Share the bits out among the pairs, so that each bit is set in equally many texts.

    Args:
        samples: Pairs of texts, of each length a few.
        texts: How many texts these are.
        length: The mean length of all texts.
        longest: The length of the longest that may come.

    """
    frequency = np.zeros(CODES)
    for codes in samples:
        # A pair that a text has several times counts once.
        in_order = np.sort(codes, axis=1)
        different = np.diff(in_order, axis=1, prepend=-1) != 0
        frequency += np.bincount(in_order[different], minlength=CODES)
    frequency /= texts
    size = min(max(16, round(_BITS_PER_CHARACTER * length)), MOST_FEATURES - MOST_STRETCHES)
    stretches, density = _divide(frequency, size, longest)
    return FeatureMap(_share_out(frequency, stretches, density, size), size, longest)


def _divide(
    frequency: NDArray[np.float64], size: int, longest: int
) -> tuple[NDArray[np.intp], float]:
    """Return into how many stretches to divide each pair, and how often a shared bit is set.

    A bit costs as much as it would save if the rare pairs had it: then nothing is gained by
    giving it to others.
    """
    width = 2 * half(longest)
    counts = np.arange(1, MOST_STRETCHES + 1)[:, None]
    shares = [
        (step(longest, count) + overlap(longest)) / width for count in counts.ravel().tolist()
    ]
    shares[0] = 1.0
    absent = np.minimum(shares, 1.0)[:, None] * np.log1p(-np.minimum(frequency, 0.999))
    # How often a query looks for a pair, and how often the bit is set in vain.
    costs = -absent[0] * -np.expm1(absent)
    low, high = 0.0, 1.0
    for _ in range(20):
        middle = (low + high) / 2
        rare = frequency <= middle
        stretches = (costs[:, ~rare] + middle**2 * counts).argmin(axis=0) + 1
        needed = int(stretches.sum()) + frequency[rare].sum() / middle
        low, high = (low, middle) if needed < size else (middle, high)
    return (costs + high**2 * counts).argmin(axis=0) + 1, high


def _share_out(
    frequency: NDArray[np.float64], stretches: NDArray[np.intp], density: float, size: int
) -> NDArray[np.uint16]:
    table = np.zeros(CODES, np.uint16)
    used = 0
    order = np.argsort(-frequency, kind="stable")
    alone = order[frequency[order] > density]
    for code in alone:
        table[code] = used << STRETCH_BITS | stretches[code]
        used += int(stretches[code])
    shared = order[len(alone) :]
    # The most frequent pair goes to the bit that is least used so far.
    loads = [(0.0, bit) for bit in range(min(used, size - 1), size)]
    heard = shared[frequency[shared] > 0]
    for code in heard:
        load, bit = loads[0]
        table[code] = bit << STRETCH_BITS | 1
        heapq.heapreplace(loads, (load + float(frequency[code]), bit))
    # Pairs that the sample lacks are rare.
    bits = np.array([bit for _, bit in loads])
    unheard = shared[len(heard) :]
    table[unheard] = bits[np.arange(len(unheard)) % len(bits)] << STRETCH_BITS | 1
    return table


def sample_size(length: int) -> int:
    """Return how many texts of a length are enough to learn from."""
    return max(1, _SAMPLE // (length + 1))
