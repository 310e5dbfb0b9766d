"""Dates as a language writes them: *June 28th 2018* is *28 juni 2018* in Dutch.

A date is kept as the parts that it was written in, so that another one can be written the
same way (`redating`).
"""

import re
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from insaterms.memory.repair.conventions import (
    Conventions,
    DateOrder,
    DateWord,
    conventions,
)
from insaterms.memory.repair.ordinals import ORDINALS
from insaterms.units import primary

__all__ = [
    "FULL_YEAR",
    "Day",
    "Part",
    "WrittenDate",
    "date_word",
    "orders",
    "same_day",
    "written_date",
]

Field = Literal["weekday", "day", "ordinal", "month", "year", "first", "second"]


class Day(NamedTuple):
    """What a date means.

    Attributes:
        year: Its digits as they were written, two or four; empty where there are none.
        month: 1 to 12; 0 where there is none.
        day: 1 to 31; 0 where there is none.
        weekday: 0 (Monday) to 6; None where it is not written.

    """

    year: str
    month: int
    day: int
    weekday: int | None = None

    @property
    def bare(self) -> tuple[str, int, int]:
        """Without the day of the week."""
        return self.year, self.month, self.day

    @property
    def exists(self) -> bool:
        """Whether there is such a day, and it has that weekday."""
        try:
            found = date(
                int(self.year) if len(self.year) == FULL_YEAR else _LEAP, self.month, self.day
            )
        except ValueError:
            # A month without a day.
            return not self.day and 1 <= self.month <= _MONTHS
        return (
            self.weekday is None or len(self.year) != FULL_YEAR or found.weekday() == self.weekday
        )


class Part(NamedTuple):
    """A part of a date.

    Attributes:
        field: What it is; `first` and `second` are the day and month in either order.
        text: As it stands.
        word: What the name of a month or day means.

    """

    field: Field | None
    text: str
    word: DateWord | None = None


class WrittenDate(NamedTuple):
    """A date as it is written.

    Attributes:
        text: As it stands.
        parts: All of it, what stands between the fields included.
        days: What it means, by the order in which it is read.  None is the order of a date
            that can be read in one way only; without any, there is no such day.

    """

    text: str
    parts: tuple[Part, ...]
    days: dict[DateOrder | None, Day]

    def key(self) -> tuple[object, ...]:
        """Return what is the same for the same day in the same language."""
        days = set(self.days.values())
        return tuple(days.pop()) if len(days) == 1 else (self.text,)


# A year without a century; the year of a date without one may be a leap year.
FULL_YEAR = 4
_LEAP = 2000
_MONTHS = 12
_TOKENS = re.compile(r"[0-9]+|[^\W\d_]+\.?|(?:[^\w]|_)+|.", re.DOTALL)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
# What may stand between the parts of a date in words.
_BETWEEN = re.compile(r"[\s,.'’-]+")
_FIGURES = frozenset("0123456789")
_FILLERS = frozenset({"of", "the", "de", "den", "van", "der", "le", "du", "del", "do"})
_LONGEST = 60


def date_word(word: str, known: Conventions) -> DateWord | None:
    """Return what the name of a month or day means, with or without the dot behind it."""
    return known.words.get(word.casefold().rstrip("."))


@lru_cache(maxsize=512)
def written_date(text: str, language: str) -> WrittenDate | None:
    """Return a date as it is written; None where it cannot be read.

    Args:
        text: The date alone.
        language: In which it is written.

    """
    known = conventions(language)
    if known is None or len(text) > _LONGEST:
        return None
    return _in_figures(text, known) or _in_words(text, language, known)


def _in_figures(text: str, known: Conventions) -> WrittenDate | None:
    if found := _YEAR_FIRST.fullmatch(text):
        year, sign, month, day = found.groups()
        between = Part(None, sign)
        parts = (Part("year", year), between, Part("month", month), between, Part("day", day))
        return _with_days(text, parts, {None: Day(year, int(month), int(day))})
    if not (found := _YEAR_LAST.fullmatch(text)):
        return None
    first, sign, second, year = found.groups()
    between = Part(None, sign)
    parts = (Part("first", first), between, Part("second", second), between, Part("year", year))
    readings: dict[DateOrder | None, Day] = {
        "dmy": Day(year, int(second), int(first)),
        "mdy": Day(year, int(first), int(second)),
    }
    if known.order:
        readings = {known.order: readings[known.order]}
    return _with_days(text, parts, readings)


def _with_days(
    text: str, parts: tuple[Part, ...], days: dict[DateOrder | None, Day]
) -> WrittenDate:
    return WrittenDate(text, parts, {order: day for order, day in days.items() if day.exists})


def _in_words(text: str, language: str, known: Conventions) -> WrittenDate | None:
    parts: list[Part] = []
    fields: dict[Field, Part] = {}
    for token in _TOKENS.findall(text):
        part = _part(token, fields, parts[-1].field if parts else None, language, known)
        if part is None or (part.field is not None and part.field in fields):
            return None
        parts.append(part)
        if part.field:
            fields[part.field] = part
    if "month" not in fields or not ("day" in fields or "year" in fields):
        return None
    weekday = fields.get("weekday")
    day = Day(
        fields["year"].text if "year" in fields else "",
        _number_of(fields["month"]),
        int(fields["day"].text) if "day" in fields else 0,
        _number_of(weekday) if weekday else None,
    )
    if "day" in fields and not day.day:
        return None
    return _with_days(text, tuple(parts), {None: day})


def _number_of(part: Part) -> int:
    # Only parts with a word come here.
    return part.word.number if part.word else 0


def _part(
    token: str,
    fields: dict[Field, Part],
    before: Field | None,
    language: str,
    known: Conventions,
) -> Part | None:
    """Return what a token of a date is; None where it has no place in one."""
    if token[0] in _FIGURES:
        if len(token) == FULL_YEAR:
            return Part("year", token)
        return Part("day", token) if len(token) <= 2 and "day" not in fields else None  # noqa: PLR2004
    if token[0].isalpha():
        if word := date_word(token, known):
            return Part(word.field, token, word)
        plain = token.casefold()
        if before == "day" and plain in ORDINALS.get(primary(language), ()):
            return Part("ordinal", token)
        return Part(None, token) if plain in _FILLERS else None
    return Part(None, token) if _BETWEEN.fullmatch(token) else None


def same_day(source: WrittenDate, target: WrittenDate) -> bool:
    """Tell whether a date of a translation is that of the source, in some way of reading both."""
    return bool(orders(source, target))


def orders(
    source: WrittenDate, target: WrittenDate
) -> list[tuple[DateOrder | None, DateOrder | None]]:
    """Return in which orders a date and its translation can be read so that both are the same."""
    return [
        (one, other)
        for one, meant in source.days.items()
        for other, said in target.days.items()
        if meant.bare == said.bare
        and (None in {meant.weekday, said.weekday} or meant.weekday == said.weekday)
    ]
