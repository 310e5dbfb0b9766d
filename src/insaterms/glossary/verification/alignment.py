"""Where in a translation something of the source belongs, as far as can be told."""

import re
from bisect import bisect_right
from typing import NamedTuple

from insaterms.glossary.verification.names import changed_name
from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.text.passages import masked

__all__ = ["Alignment"]

_LINE_END = re.compile(r"\r\n|[\r\n]")
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


class Alignment:
    """Puts paragraphs and lines of a text beside those of its translation.

    The paragraphs correspond where there are as many on both sides; so do the lines of two
    paragraphs.
    """

    def __init__(self, source: str, target: str) -> None:
        """Take a text and its translation."""
        self._source, self._target = source, target
        self._paragraphs = Paragraphs(source, comments=False), Paragraphs(target, comments=False)
        self._known: dict[int, _Pair] = {}

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


def _lines(text: str, start: int, end: int) -> list[int]:
    return [start, *(found.end() for found in _LINE_END.finditer(text, start, end))]
