"""The values of a text: what of it a translation carries over, and what it means."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from insaterms.memory.repair.clock_times import ClockTime, Hour, clock_time, clock_times
from insaterms.memory.repair.conventions import conventions
from insaterms.memory.repair.written_dates import WrittenDate, date_word, written_date
from insaterms.memory.repair.written_numbers import Number, number
from insaterms.text.placeables import PlaceableKind, placeables
from insaterms.units import primary

__all__ = ["COUNTED", "Read", "Value", "ValueKind", "values"]

ValueKind = Literal[PlaceableKind, "ordinal", "time"]

# What is written in figures, and otherwise in another language.
COUNTED: frozenset[ValueKind] = frozenset({"number", "ordinal", "date", "time"})


class Value(NamedTuple):
    """A stretch of text that a translation carries over.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        kind: What it is; an ordinal is *3e* or *3rd*, a time *8:30*.
        text: As it stands.

    """

    start: int
    end: int
    kind: ValueKind
    text: str


class Read(NamedTuple):
    """A text with its values.

    Attributes:
        text: The text.
        language: In which it is.
        values: In order, none overlapping.

    """

    text: str
    language: str
    values: tuple[Value, ...]

    def shown(self, number: int) -> str:
        """Return a value in quotes, for a message."""
        return f"“{self.values[number].text}”"

    def number(self, value: Value) -> Number | None:
        """Return a value as a number; None where it is none, or its language is not known."""
        return number(value.text, self.language) if value.kind == "number" else None

    def date(self, value: Value) -> WrittenDate | None:
        """Return a value as a date; None where it is none, or cannot be read."""
        return written_date(value.text, self.language) if value.kind == "date" else None

    def time(self, value: Value) -> ClockTime | None:
        """Return a value as a clock time; None where it is none."""
        return clock_time(value.text) if value.kind == "time" else None

    def times(self) -> frozenset[Hour]:
        """Return the clock times of the text."""
        return frozenset(time.key for value in self.values if (time := self.time(value)))

    def key(self, value: Value) -> object:
        """Return what is the same for the same value in the same language."""
        if time := self.time(value):
            return time.key
        if read := self.number(value):
            return read.key
        if dated := self.date(value):
            return dated.key()
        return value.text


_ORDINAL = re.compile(r"[0-9]{1,9}(?:st|nd|rd|th|e|de|ste)")
# *donderdag* before a date, *vrijdag* behind one: *28 juni 2018 (donderdag)* is left alone.
_WORD_BEFORE = re.compile(r"([^\W\d_]+)(\.?,?[ \u00a0]+)\Z")
_LONGEST_NAME = 20


# Where a value stands, and what it is.
_Placed = tuple[int, int, ValueKind]


@lru_cache(maxsize=128)
def values(text: str, language: str, times: frozenset[Hour] | None = None) -> Read:
    """Return the values of a text.

    Args:
        text: A segment.
        language: Its language, as BCP 47 writes it.
        times: Which clock times it has for sure, besides those that are so clearly; None:
            clock times are not looked for, and *8:30* is two numbers.

    """
    found = []
    place = 0
    placed: tuple[_Placed, ...] = placeables(text, primary(language))
    for start, end, kind in placed if times is None else _with_times(text, placed, times):
        first = _with_weekday(text, start, place, language) if kind == "date" else start
        piece = text[first:end]
        is_ordinal = kind == "number" and _ORDINAL.fullmatch(piece)
        found.append(Value(first, end, "ordinal" if is_ordinal else kind, piece))
        place = end
    return Read(text, language, tuple(found))


def _with_times(text: str, found: tuple[_Placed, ...], times: frozenset[Hour]) -> list[_Placed]:
    """Return values with a clock time in the place of the numbers that it is made of."""
    ends = dict(clock_times(text, times))
    kept: list[_Placed] = []
    for each in found:
        kept.append(each)
        # The hour and, behind a colon, the minutes.
        for first in (-1, -2):
            beginning = kept[first:][:1]
            if (
                beginning
                and ends.get(beginning[0][0]) == each[1]
                and all(kind == "number" for _, _, kind in kept[first:])
            ):
                kept[first:] = [(beginning[0][0], each[1], "time")]
                break
    return kept


def _with_weekday(text: str, start: int, least: int, language: str) -> int:
    """Return where a date begins together with the day of the week before it."""
    found = _WORD_BEFORE.search(text, max(least, start - _LONGEST_NAME), start)
    if not found or (known := conventions(language)) is None:
        return start
    word = date_word(found[1], known)
    return found.start() if word and word.field == "weekday" else start
