"""Occurrences by place: what each stretch of a text may mean, and what lies inside another."""

from collections.abc import Iterable
from typing import NamedTuple

from insaterms.glossary.occurrences import Occurrence

__all__ = ["Standing", "standings"]


class Standing(NamedTuple):
    """A stretch of a text in which one or several terms may be read.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        inner: Whether it lies in a longer term, or overlaps with an earlier one.
        readings: The likeliest term of each concept, the likeliest concept first.

    """

    start: int
    end: int
    inner: bool
    readings: tuple[Occurrence, ...]


def standings(occurrences: Iterable[Occurrence]) -> list[Standing]:
    """Group occurrences, overlapping ones included, in the order of recognition."""
    grouped: dict[tuple[int, int], dict[str, Occurrence]] = {}
    for each in occurrences:
        # Instemmingsrecht is the term itself, and only then a spelling like its misspelling.
        grouped.setdefault((each.start, each.end), {}).setdefault(each.concept.id, each)
    found = []
    reached = 0
    for start, end in sorted(grouped, key=lambda span: (span[0], -span[1])):
        found.append(Standing(start, end, start < reached, tuple(grouped[start, end].values())))
        if start >= reached:
            reached = end
    return found
