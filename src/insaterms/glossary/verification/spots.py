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
    grouped: dict[tuple[int, int], list[Occurrence]] = {}
    for each in occurrences:
        span = each.start, each.end
        if span in grouped:
            grouped[span].append(each)
        else:
            grouped[span] = [each]
    found = []
    reached = 0
    spans = sorted(grouped, key=_longer_first) if len(grouped) > 1 else grouped
    for span in spans:
        start, end = span
        several = grouped[span]
        readings = tuple(several) if len(several) == 1 else _of_each_concept(several)
        found.append(Standing(start, end, start < reached, readings))
        if start >= reached:
            reached = end
    return found


def _longer_first(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], -span[1]


def _of_each_concept(occurrences: Iterable[Occurrence]) -> tuple[Occurrence, ...]:
    first: dict[str, Occurrence] = {}
    for each in occurrences:
        # Instemmingsrecht is the term itself, and only then a spelling like its misspelling.
        first.setdefault(each.concept.id, each)
    return tuple(first.values())
