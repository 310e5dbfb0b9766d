"""The order of what two pages share: which of it is in order in both."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

__all__ = ["in_place", "longest_rising"]


def longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of pairs, in order, whose second numbers rise."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_one, other) in enumerate(pairs):
        place = bisect_left(ends, other)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1] = [other]
        last[place : place + 1] = [number]
    found = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def in_place(numbers: Sequence[int]) -> list[bool]:
    """Tell of each number whether all before it are smaller, and all behind it larger.

    Args:
        numbers: Any; no two are equal.

    """
    before = list(accumulate(numbers, max))
    behind = list(accumulate(reversed(numbers), min))[::-1]
    return [
        before[at] == behind[at] == number  # the largest so far, the smallest from here
        for at, number in enumerate(numbers)
    ]
