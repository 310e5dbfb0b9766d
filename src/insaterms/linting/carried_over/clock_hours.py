"""Clock times in two languages: *until 5* is *tot 17 uur*, and times that trade their minutes."""

import re
from collections import Counter

from msgspec import Struct

__all__ = ["Clock", "crossed_time", "is_on_clock"]


class Clock(Struct, frozen=True, gc=False):
    """A clock time: *8.30*, *8:30*.

    Attributes:
        text: As it stands.
        start: Where it stands.
        end: Behind it.
        hour: From 0 to 24.
        minute: From 0 to 59.

    """

    text: str
    start: int
    end: int
    hour: int
    minute: int


_TIME = re.compile(r"(?<![\w:.,/-])([01]?[0-9]|2[0-4])[:.]([0-5][0-9])(?![\w:/%-]|[.,][0-9])")
_HOUR = re.compile(
    r"(?<![\w:.,/])([01]?[0-9]|2[0-4])(?:[:.]([0-5][0-9]))?(?![\w:/%]|[.,][0-9])"
    r"(?P<dutch>(?=[\s\u00a0]*(?:(?:tot|en|of|[-–])[\s\u00a0]*[0-9]{1,2}(?:[:.][0-9]{2})?"
    r"[\s\u00a0]*)?(?:uur|u)\b))?(?P<english>[\s\u00a0]*hours?\b)?",
    re.IGNORECASE,
)
_HALF_DAY = 12


def crossed_time(source: str, target: str) -> tuple[Clock, Clock] | None:
    """Return two times of which the hours and the minutes are those of others in the source.

    *8.30 and 10.15* has the same figures as *10.30 en 8.15*.

    Args:
        source: A text.
        target: Its translation.

    """
    meant = _times(source)
    if len(meant) < 2:  # noqa: PLR2004 -- one alone crosses none
        return None
    said = _times(target)
    for part in (_hour, _minute):
        if Counter(map(part, meant)) != Counter(map(part, said)):
            return None
    there = {_key(each) for each in said}
    here = {_key(each) for each in meant}
    lost = next((each for each in meant if _key(each) not in there), None)
    new = next((each for each in said if _key(each) not in here), None)
    return (lost, new) if lost is not None and new is not None else None


def is_on_clock(source: str, start: int, target: str, source_language: str) -> bool:
    """Tell whether a number of a text is an hour that its translation counts otherwise.

    English counts to twelve, and Dutch writes *uur* behind an hour of the afternoon.

    Args:
        source: A text.
        start: Where the number stands in it.
        target: Its translation.
        source_language: Dutch or English, without a region.

    """
    here = _HOUR.match(source, start)
    if here is None or here["english"]:
        return False
    hour, minute = int(here[1]), here[2] or "00"
    is_dutch = source_language == "nl"
    if is_dutch and here["dutch"] is None:
        return False
    wanted = {hour - _HALF_DAY if is_dutch else hour + _HALF_DAY}
    if here[2] == "00":
        # *10:00* is *10 uur* as well.
        wanted.add(hour)
    return any(
        int(each[1]) in wanted
        and (each[2] or "00") == minute
        and not each["english"]
        and (is_dutch or each["dutch"] is not None)
        for each in _HOUR.finditer(target)
    )


def _times(text: str) -> list[Clock]:
    return [
        Clock(each[0], each.start(), each.end(), int(each[1]), int(each[2]))
        for each in _TIME.finditer(text)
    ]


def _hour(time: Clock) -> int:
    return time.hour


def _minute(time: Clock) -> int:
    return time.minute


def _key(time: Clock) -> tuple[int, int]:
    return time.hour, time.minute
