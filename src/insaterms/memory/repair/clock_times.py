"""Clock times as a language writes them: *8:30* is *8.30 uur* in Dutch."""

import re
from typing import NamedTuple

from insaterms.memory.repair.unsure import UnsureError
from insaterms.ui_language import _

__all__ = ["ClockTime", "Hour", "clock_time", "clock_times", "retimed"]

# Hour and minute.
Hour = tuple[int, int]


class ClockTime(NamedTuple):
    """A clock time as it is written.

    Attributes:
        hour: 0 to 24.
        minute: 0 to 59.
        sign: What stands between them, a colon or a point.
        is_padded: Whether an hour below ten has a zero; None for one of two figures.

    """

    hour: int
    minute: int
    sign: str
    is_padded: bool | None

    @property
    def key(self) -> Hour:
        """The same for the same time."""
        return self.hour, self.minute


_TIME = r"(?<![\w:.,/])(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9](?![\w:/]|[.,][0-9])"
_TIMES = re.compile(_TIME)
# 8.30 is a time before *uur*, and so is 8.30 in *8.30 tot 9.15 uur*.
_HOURS = re.compile(
    rf"(?:[\s\u00a0]*(?:[-–—]|t/m|tot|en|of|to|and|or)[\s\u00a0]*{_TIME}){{0,3}}"
    r"[\s\u00a0\u202f]*(?:uur|u|h)(?!\w)",
    re.IGNORECASE,
)
_TWELVE = 12
_AFTERNOON = range(1, 7)


def clock_time(text: str) -> ClockTime | None:
    """Return a text as a clock time; None if it is none."""
    if not _TIMES.fullmatch(text):
        return None
    hour = text[:-3]
    padded = None if hour[0] in "12" and len(hour) > 1 else len(hour) > 1
    return ClockTime(int(hour), int(text[-2:]), text[-3], padded)


def clock_times(text: str, also: frozenset[Hour]) -> list[tuple[int, int]]:
    """Return where a text has clock times: start and end, in order.

    Args:
        text: Any text.
        also: What is known to be one: 8.30 may be a number, unless *uur* stands behind it.

    """
    return [
        found.span()
        for found in _TIMES.finditer(text)
        if ":" in found[0]
        or _HOURS.match(text, found.end())
        or ((read := clock_time(found[0])) and read.key in also)
    ]


def retimed(query: ClockTime, source: ClockTime, target: ClockTime, language: str) -> str:
    """Return the query's time as the translation writes its own.

    Args:
        query: The time to write.
        source: The one that the unit has in its place.
        target: What the unit's translation makes of it.
        language: Of the query and the source, without a region.

    Raises:
        UnsureError: Where that is not sure.

    """
    if (
        language == "en"
        and not query.is_padded
        and query.hour in _AFTERNOON
        and source.hour not in _AFTERNOON
        and source.hour <= _TWELVE
    ):
        # School may begin at 8:30 and end at 2:30, which is 14.30 in Dutch.
        raise UnsureError(_("Whether it is a time before noon or after is not said."))
    padded = query.is_padded if target.is_padded is None else target.is_padded
    return f"{query.hour:0{2 if padded else 1}d}{target.sign}{query.minute:02d}"
