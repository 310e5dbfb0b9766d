"""In which lines a suppression holds, by the form of its file, and how it is taken out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.linting.diagnostics import Edit

__all__ = ["Places", "Stretch"]

Stretch = tuple[int, int]
"""Begin and end in a file, in code points from 0."""

_LINE_END = re.compile(r"\r\n|[\r\n]")
_BLANK_LINES = re.compile(r"(?:[ \t]*+(?:\r\n|[\r\n]))*+")
_BLANK = re.compile(r"[ \t]*+")


class Places:
    """The lines of a file, and what of it belongs to a comment."""

    def __init__(self, text: str) -> None:
        """Look where its lines begin, in one pass."""
        self._text = text
        self._begins = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def next_lines(
        self, comments: Sequence[Stretch], long: Sequence[Stretch] = ()
    ) -> list[Stretch]:
        """Return where each comment holds: in its line, or if it is alone in the next one.

        Args:
            comments: The comments, in their order; those that follow one another hold alike.
            long: Texts of several lines, which count as one.

        """
        begins = [begin for begin, _end in long]
        alone: dict[int, int] = {}
        held: list[Stretch] = []
        for start, end in reversed(comments):
            line, behind = self._line(start, end)
            if self._is_alone(start, end):
                blanks = _BLANK_LINES.match(self._text, behind)
                following = blanks.end() if blanks else behind
                last = alone.get(following, -1)
                if last < 0:
                    last = self._line(following, following)[1]
                    last = _with_long(following, last, begins, long)
                alone[line] = last
                held.append((start, last))
            else:
                held.append((line, _with_long(line, behind, begins, long)))
        return held[::-1]

    def near_texts(self, comments: Sequence[Stretch], texts: Sequence[Stretch]) -> list[Stretch]:
        """Return where each comment of HTML holds: in the texts of its line, or if alone the next.

        Args:
            comments: The comments, in their order.
            texts: The texts of the page, in their order; none overlap.

        """
        begins = [begin for begin, _end in texts]
        held = []
        for (start, end), (first, last) in zip(comments, self.next_lines(comments), strict=True):
            # The next line may hold no text yet, as `<ul>` does: then the next text counts.
            number = bisect_left(begins, last) - 1
            begin = first
            if self._is_alone(start, end):
                number = max(number, bisect_left(begins, end))
            else:
                opened = bisect_right(begins, first) - 1
                is_open = opened >= 0 and texts[opened][1] > first
                begin = texts[opened][0] if is_open else first
            reached = texts[number][1] if 0 <= number < len(texts) else last
            held.append((begin, max(last, reached)))
        return held

    def paragraphs(self, comments: Sequence[Stretch], start: int) -> list[Stretch]:
        """Return where each comment holds: in its paragraph, or the next if it is nothing else.

        Args:
            comments: The comments, in their order.
            start: Where the page begins, behind its front matter.

        """
        text = self._text
        body = Paragraphs(text[start:])
        spans = [(begin + start, end + start) for begin, end in body.spans]
        numbers = [body.number(end - 1 - start) for _begin, end in comments]
        left = {number: _size(text[slice(*spans[number])]) for number in set(numbers)}
        for (begin, end), number in zip(comments, numbers, strict=True):
            left[number] -= _size(text[max(begin, spans[number][0]) : end])
        ends: dict[int, int] = {}
        for number in sorted(left, reverse=True):
            beyond = number + 1
            is_more = left[number] <= 0 and beyond < len(spans)
            ends[number] = ends.get(beyond, spans[beyond][1]) if is_more else spans[number][1]
        return [
            (min(begin, spans[number][0]), ends[number])
            for (begin, _end), number in zip(comments, numbers, strict=True)
        ]

    def removed(self, start: int, end: int, *, apart: bool = False) -> Edit:
        """Return how a comment is taken out: with its line if it is alone there.

        Args:
            start: Where it begins.
            end: Where it ends.
            apart: Whether the lines around it must not come together, as in Markdown, where
                they would become one paragraph.

        """
        text = self._text
        line, behind = self._line(start, end)
        if self._is_alone(start, end):
            if apart and self._has_words(line - 1) and self._has_words(behind):
                blanks = _BLANK.match(text, end)
                return Edit(line, blanks.end() if blanks else end, "")
            if apart and line and not self._has_words(line - 1) and not self._has_words(behind):
                # One blank line parts them as well as two.
                behind = self._line(behind, behind)[1]
            return Edit(line + text.startswith("\ufeff", line), behind, "")
        if text[end : end + 1].strip():
            return Edit(start, end, "")
        return Edit(self._before_blanks(start), end, "")

    def _line(self, start: int, end: int) -> Stretch:
        """Return where the line of a stretch's begin begins, and the one behind its end does."""
        number = bisect_right(self._begins, end)
        behind = self._begins[number] if number < len(self._begins) else len(self._text)
        return self._begins[bisect_right(self._begins, start) - 1], behind

    def _is_alone(self, start: int, end: int) -> bool:
        """Whether nothing but blanks stands in the lines of a stretch beside it."""
        text = self._text
        line, behind = self._line(start, end)
        before = self._before_blanks(start)
        if before != line and not (before == 1 and text.startswith("\ufeff")):
            return False
        blanks = _BLANK.match(text, end)
        place = blanks.end() if blanks else end
        return place == len(text) or (place < behind and text[place] in "\r\n")

    def _before_blanks(self, place: int) -> int:
        while place and self._text[place - 1] in " \t":
            place -= 1
        return place

    def _has_words(self, place: int) -> bool:
        """Whether the line of a place holds anything but blanks; before the first there is none."""
        return place >= 0 and bool(self._text[slice(*self._line(place, place))].strip())


def _with_long(start: int, end: int, begins: Sequence[int], long: Sequence[Stretch]) -> int:
    """Return where the last text of several lines ends that begins in a stretch."""
    number = bisect_left(begins, end) - 1
    if number >= 0 and begins[number] >= start:
        return max(end, long[number][1])
    return end


def _size(text: str) -> int:
    return sum(map(len, text.split()))
