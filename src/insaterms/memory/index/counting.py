"""Counting for thousands of texts at once: bits added column by column.

A row of bits says of every text whether it has one feature.  Three rows are added by a full
adder into a row of sums and a row of carries, 64 texts in one machine word; the carries are
then added in the same way, and so on, until one row is left for each binary digit.
"""

import threading

import numpy as np
from numpy.typing import NDArray

__all__ = ["add_up", "at_least", "scratch", "set_bits"]

_and = np.bitwise_and
_or = np.bitwise_or
_xor = np.bitwise_xor


def add_up(rows: NDArray[np.uint64], room: NDArray[np.uint64]) -> list[NDArray[np.uint64]]:
    """Count the bits in each column.

    Nothing is allocated, and carries take the place of rows that are done with: what the
    next step needs is then in the nearest cache.

    Args:
        rows: Shape (features, words), one or more features; overwritten.
        room: A third as many rows, at least one; overwritten.

    Returns:
        The digits of the counts, the lowest first, each a row of words.

    """
    digits = []
    # From the second digit on, rows are the carries of the digit before.
    count = len(rows)
    while True:
        start, carried = 0, 0
        while count - start > 2:  # noqa: PLR2004 - a full adder takes three
            third = (count - start) // 3
            middle = start + third
            behind = middle + third
            one, two, three = rows[start:middle], rows[middle:behind], rows[behind : behind + third]
            both = room[:third]
            _and(one, two, both)
            _xor(one, two, two)
            _and(two, three, one)
            _or(one, both, rows[carried : carried + third])
            _xor(three, two, three)
            carried += third
            # The sums, and the one or two rows that were left over behind them.
            start = behind
        last = rows[count - 1]
        if count - start > 1:
            one = rows[start]
            _and(one, last, room[0])
            _xor(one, last, last)
            rows[carried] = room[0]
            carried += 1
        digits.append(last)
        if not carried:
            return digits
        count = carried


def at_least(digits: list[NDArray[np.uint8]], wanted: int, out: NDArray[np.uint8]) -> None:
    """Set the bits of the columns whose count is no less than a number.

    Args:
        digits: The digits of the counts, the lowest first.
        wanted: The number.
        out: Where to; as long as a row of digits.

    """
    if wanted <= 0:
        out[:] = 0xFF
        return
    if wanted >> len(digits):
        out[:] = 0
        return
    lowest = (wanted & -wanted).bit_length() - 1
    reached = digits[lowest]
    for place in range(lowest + 1, len(digits)):
        # From the lowest digit up: a higher one that is more decides, one that is equal does not.
        combine = _and if wanted >> place & 1 else _or
        reached = combine(digits[place], reached, out)
    if reached is not out:
        out[:] = reached


# Memory that is new for each search costs as much as the counting: each page comes zeroed.
_LOCAL = threading.local()


def scratch(name: str, words: int) -> NDArray[np.uint64]:
    """Return memory of this thread for so many words, with whatever is in it.

    Args:
        name: Memory of one name is the same memory each time.
        words: How many.

    """
    held: NDArray[np.uint64] | None = getattr(_LOCAL, name, None)
    if held is None or len(held) < words:
        held = np.empty(words, np.uint64)
        setattr(_LOCAL, name, held)
    return held[:words]


def set_bits(data: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Return the numbers of the bits that are set, ascending.

    Args:
        data: Whole words of eight bytes, the lowest bit first; few are set.

    """
    words = data.view("<u8")
    nonzero = (words != 0).nonzero()[0]
    bits = np.unpackbits(words.take(nonzero).view(np.uint8), bitorder="little")
    # Seen as booleans, they are found eight times as fast.
    found = bits.view(np.bool_).nonzero()[0]
    # From the place among the words that are set to that among all.
    before = nonzero.take(found >> 6)
    before <<= 6
    found &= 63
    found += before
    return found
