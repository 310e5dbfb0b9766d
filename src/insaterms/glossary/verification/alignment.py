"""Where in a translation something of the source belongs, as far as can be told."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from insaterms.glossary.verification.findings import Side
from insaterms.glossary.verification.names import changed_name
from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.text.passages import masked

__all__ = ["Alignment"]

_LINE_END = re.compile(r"\r\n|[\r\n]")
_ITEM = re.compile(r"(?:[-*+•–]|\d{1,3}[.)]|[a-z][.)])\s|#{1,6}\s|\|")
_ENDS = frozenset(".!?;:")
_UNSEEN = "\0 \t\r\n"


class _Pair(NamedTuple):
    """A paragraph and the one that translates it.

    Attributes:
        source: The span of the source.
        start: Where the target begins, behind comments.
        seen: The target from there on, masked.
        lines: Where each line begins in the source and in the target; none if one has more
            of them.

    """

    source: tuple[int, int]
    start: int
    seen: str
    lines: list[tuple[int, int]]


class _Unit(NamedTuple):
    """A paragraph, or a line that is one: where it stands on both sides."""

    source: tuple[int, int]
    target: tuple[int, int]


class Alignment:
    """Puts paragraphs and lines of a text beside those of its translation.

    The paragraphs correspond where there are as many on both sides; so do the lines of two
    paragraphs.
    """

    def __init__(self, source: str, target: str) -> None:
        """Take a text and its translation."""
        self._source, self._target = source, target
        self._known: dict[int, _Pair] = {}

    @cached_property
    def _paragraphs(self) -> tuple[Paragraphs, Paragraphs]:
        return Paragraphs(self._source, comments=False), Paragraphs(self._target, comments=False)

    def insertion(self, offset: int) -> int | None:
        """Return where the line or paragraph of the target begins for a place of the source."""
        pair = self._pair(offset)
        if pair is None:
            return None
        if pair.lines:
            return pair.lines[bisect_right(pair.lines, (offset, len(self._target))) - 1][1]
        return pair.start

    def changed_name(self, offset: int) -> tuple[int, int] | None:
        """Return where in the target a name may stand instead of one in the source."""
        pair = self._pair(offset)
        if pair is None:
            return None
        begin, finish = pair.source
        found = changed_name(self._source[begin:finish], pair.seen)
        return found and (pair.start + found[0], pair.start + found[1])

    @cached_property
    def units(self) -> list[_Unit]:
        """The paragraphs, items and lines that correspond; none if it is one, or can't be told."""
        if "\n" not in self._source and "\r" not in self._source:
            return []
        sources, targets = (each.spans for each in self._paragraphs)
        if len(sources) != len(targets):
            return []
        found = []
        for own, other in zip(sources, targets, strict=True):
            lines = _items(self._source, own), _items(self._target, other)
            if len(lines[0]) == len(lines[1]):
                found += [_Unit(*pair) for pair in zip(*lines, strict=True)]
            else:
                found.append(_Unit(own, other))
        return found if len(found) > 1 else []

    def unit(self, offset: int, side: Side) -> int | None:
        """Return the number of the unit that an offset of one side lies in."""
        if not self.units:
            return None
        found = bisect_right(self._starts[side == "target"], offset) - 1
        return max(0, found)

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        units = self.units
        return [unit.source[0] for unit in units], [unit.target[0] for unit in units]

    def texts(self, number: int) -> tuple[str, str]:
        """Return a unit and the one that translates it."""
        unit = self.units[number]
        return self._source[slice(*unit.source)], self._target[slice(*unit.target)]

    def _pair(self, offset: int) -> _Pair | None:
        sources, targets = self._paragraphs
        if not targets.spans or len(sources.spans) != len(targets.spans):
            return None
        number = sources.number(offset)
        if number not in self._known:
            self._known[number] = self._paired(sources.spans[number], targets.spans[number])
        return self._known[number]

    def _paired(self, source: tuple[int, int], target: tuple[int, int]) -> _Pair:
        text = masked(self._target[slice(*target)])
        seen = text.lstrip(_UNSEEN)
        start = target[1] - len(seen)
        lines = _lines(self._source, *source), _lines(self._target, start, target[1])
        alike = len(lines[0]) == len(lines[1])
        return _Pair(source, start, seen, list(zip(*lines, strict=True)) if alike else [])


def _items(text: str, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the lines of a paragraph that are items or sentences; one span if not all are."""
    starts = _lines(text, *span)
    found = list(zip(starts, [*starts[1:], span[1]], strict=True))
    lines = [text[slice(*each)].strip() for each in found]
    if all(_ITEM.match(line) for line in lines) or all(line[-1:] in _ENDS for line in lines):
        return found
    return [span]


def _lines(text: str, start: int, end: int) -> list[int]:
    return [start, *(found.end() for found in _LINE_END.finditer(text, start, end))]
