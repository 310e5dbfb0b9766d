"""The best pairs of two stretches of texts in their order, and what it is reckoned from.

It is the way through a table of all texts of the one against all of the other along which most
is gained.  Nearly always this way keeps close to the diagonal; so only the cells beside that are
reckoned first, and all of them where a way further out could gain more.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from insaterms.linting.documents.text_evidence import Told, evidence, likeness, most_alike, words
from insaterms.linting.documents.texts import Text

__all__ = ["Side", "best_pairs"]

_HEADING = "heading "
_INDEX = re.compile(r"\[[0-9]+\]")
# What it costs to leave a text alone, and what one gains that stands in its order.
_ALONE = -0.6
_IN_ORDER = 1.0
_OTHER_LEVEL = -0.5
_NEVER = float("-inf")
# So far from the diagonal is looked first.
_NEAR = 3
# Sums that differ by less may be the same: they are added up in another order.
_ROUNDING = 1e-6

_Pair = tuple[int, int]


class Side:
    """The texts of a page in their order.

    Attributes:
        kinds: What each is: its part, and its detail without the numbers of items.
        seen: What each has that its translation keeps.

    """

    def __init__(self, texts: Sequence[Text]) -> None:
        """Look at texts, but not yet at their words."""
        self.kinds = [
            (text.part, _INDEX.sub("[]", text.detail) if text.detail else "") for text in texts
        ]
        self.seen = [evidence(text.text) for text in texts]
        # A heading says little of itself: what stands below it tells where it belongs.
        for number, (one, other) in enumerate(pairwise(texts)):
            if one.part == "heading" != other.part:
                self.seen[number] |= self.seen[number + 1]
        self._texts = texts

    def told(self, start: int, end: int) -> list[Told]:
        """Return what the texts of a stretch tell; those of most are never asked for."""
        return [
            (seen, words(each.text), len(each.text))
            for seen, each in zip(self.seen[start:end], self._texts[start:end], strict=True)
        ]


def best_pairs(here: Side, there: Side, rows: _Pair, columns: _Pair, most: int) -> list[_Pair]:
    """Return the best pairs of two stretches, in order.

    Args:
        here: The texts of a page.
        there: Those of its translation.
        rows: Where the stretch of the first begins and ends.
        columns: Where that of the second does.
        most: How far from the diagonal a pair may be at most.

    """
    table = _Table(here, there, rows, columns)
    apart = abs(table.high - table.wide)
    near = _NEAR
    while 3 * (near + apart) < most:
        way = table.best(near + apart)
        if way.gain > table.most_beyond(near) + _ROUNDING:
            return way.pairs
        near = 2 * near + 1
    return table.best(most).pairs


class _Way(Struct, frozen=True, gc=False):
    """A way through a table: what is gained along it, and the pairs."""

    gain: float
    pairs: list[_Pair]


class _Table:
    """Two stretches of texts, each text of the one against each of the other."""

    def __init__(self, here: Side, there: Side, rows: _Pair, columns: _Pair) -> None:
        self._first, self._begin = rows[0], columns[0]
        self.high, self.wide = rows[1] - rows[0], columns[1] - columns[0]
        self._kinds = here.kinds[slice(*rows)], there.kinds[slice(*columns)]
        self._told = here.told(*rows), there.told(*columns)

    def best(self, width: int) -> _Way:
        """Return the best way that keeps so close to the diagonal."""
        high, wide = self.high, self.wide
        (kinds, kinds_there), (told, told_there) = self._kinds, self._told
        # Of each row: from which column on it is reckoned with, and by which step the best came.
        steps: list[tuple[int, bytearray]] = []
        above, above_from = [_ALONE * column for column in range(wide + 1)], 0
        for row in range(high):
            (part, detail), own = kinds[row], told[row]
            middle = row * wide // high
            low, behind = max(0, middle - width), min(wide, middle + width + 1)
            # Further to the right than the row above goes no way comes from there.
            above += [_NEVER] * (behind + 1 - above_from - len(above))
            beside = zip(
                above[low - above_from :],
                above[low - above_from + 1 :],
                kinds_there[low:behind],
                told_there[low:behind],
                strict=False,
            )
            left = _NEVER if low else _ALONE * (row + 1)
            line = [left]
            came = bytearray(1)
            for before, over, (part_there, detail_there), other in beside:
                best, step = left + _ALONE, _LEFT
                if over + _ALONE > best:
                    best, step = over + _ALONE, _UP
                if part == part_there:  # most are not
                    gain = _IN_ORDER + likeness(own, other)
                    if detail != detail_there:
                        gain += _unlike(detail, detail_there)
                    gain += before
                    if gain > best:
                        best, step = gain, _BOTH
                line.append(best)
                came.append(step)
                left = best
            steps.append((low, came))
            above, above_from = line, low
        return _Way(above[-1], self._followed(steps))

    def most_beyond(self, width: int) -> float:
        """Return more than is gained along any way that keeps less close to the diagonal.

        For each step away from it a text of the shorter stretch stays alone.
        """
        pairs = min(self.high, self.wide) - width - 1
        if pairs < 0:
            return _NEVER
        told, told_there = self._told
        seen = frozenset[str]().union(*(each[0] for each in told_there))
        said = frozenset[str]().union(*(each[1] for each in told_there))
        gains = sorted((most_alike(each, seen, said) for each in told), reverse=True)
        return sum(gains[:pairs]) + _IN_ORDER * pairs + _ALONE * (self.high + self.wide - 2 * pairs)

    def _followed(self, steps: Sequence[tuple[int, bytearray]]) -> list[_Pair]:
        """Return the pairs along the best way, from its end."""
        found = []
        row, column = self.high - 1, self.wide
        while row >= 0 and column > 0:
            low, came = steps[row]
            place = column - low
            step = came[place] if 0 < place < len(came) else _UP
            if step == _BOTH:
                found.append((self._first + row, self._begin + column - 1))
            row -= step in {_UP, _BOTH}
            column -= step in {_LEFT, _BOTH}
        return found[::-1]


_LEFT, _UP, _BOTH = 1, 2, 3


def _unlike(detail: str, other: str) -> float:
    """Return what is gained less where the details of two texts are others."""
    # A heading of another level may be the same heading, another key is another text.
    is_level = detail.startswith(_HEADING) and other.startswith(_HEADING)
    return _OTHER_LEVEL if is_level else _NEVER
