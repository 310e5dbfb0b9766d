"""Months by name beside a day or a year: *25 October 2026* is not *25 november 2026*."""

import re

from msgspec import Struct

__all__ = ["Dated", "is_met", "other_month"]


class Dated(Struct, frozen=True, gc=False):
    """A month with the day or the year beside it.

    Attributes:
        text: As it stands.
        start: Where it stands.
        end: Behind it.
        month: From 1 to 12.
        day: From 1; 0 where none stands there.

    """

    text: str
    start: int
    end: int
    month: int
    day: int = 0


_NAMES: dict[str, tuple[str, ...]] = {
    "en": (
        *("January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun"),
        *("July|Jul", "August|Aug", "September|Sept?", "October|Oct", "November|Nov"),
        "December|Dec",
    ),
    "nl": (
        *("januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun"),
        *("juli|jul", "augustus|aug", "september|sept?", "oktober|okt", "november|nov"),
        "december|dec",
    ),
}


def _any_month(language: str) -> str:
    return "|".join(f"(?P<m{each}>{names})" for each, names in enumerate(_NAMES[language], 1))


def _pattern(language: str) -> re.Pattern[str]:
    # *May* and *March* are months with a capital only; Dutch writes small letters.
    case = "" if language == "en" else "(?i:"
    close = "" if language == "en" else ")"
    name = f"{case}{_any_month(language)}{close}"
    # Dutch has the day in front: of *in juni 2 mensen* the 2 counts people.
    day = r"|(?P<day_after>[0-9]{1,2})(?P<th>st|nd|rd|th)?" if language == "en" else ""
    return re.compile(
        rf"(?:(?<![\w.,:/-])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|e|ste|de)?\.?[\s\u00a0]+"
        rf"(?:of[\s\u00a0]+)?)?\b(?:{name})\b"
        rf"(?P<after>\.?,?[\s\u00a0]+(?:[12][0-9]{{3}}{day})(?![\w:%]))?"
    )


_PATTERNS = {language: _pattern(language) for language in _NAMES}
# *In May 2 people came*: a day would be *on* it.
_IN = re.compile(r"\bin[\s\u00a0]+\Z", re.IGNORECASE)
_LONGEST_IN = 6
# *until July* is *tot en met juni*.
_BOUND = re.compile(
    r"(?:\b(?:until|till?|before|by|from|since|after|through|thru|to|including|end(?:s|ing)?|of"
    r"|than|tot|met|voor|vóór|vanaf|na|per|uiterlijk|sinds|eind|einde)|\bt/?m)\b[^0-9]*\Z",
    re.IGNORECASE,
)
_LONGEST_BOUND = 30
_SHORTEST_MONTH = 28
_MONTHS = 12
# What every name of a month begins with; most texts have none, and this is found fast.
_HINTS = re.compile("jan|feb|mar|maa|mrt|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec")


def other_month(
    source: str, target: str, source_language: str, target_language: str
) -> tuple[Dated, Dated] | None:
    """Return a date of a text and the one with another month in its translation.

    Args:
        source: A text.
        target: Its translation.
        source_language: Dutch or English, without a region.
        target_language: The other of them.

    Returns:
        Both, where the month of either is nowhere in the other text, by name or by number, and
        they do not meet: *before 1 July* is *tot en met 30 juni*.

    """
    if not _HINTS.search(source.lower()):
        return None
    meant, named = _dated(source, source_language)
    if not meant:
        return None
    said, named_there = _dated(target, target_language)
    lost = next((each for each in meant if each.month not in named_there), None)
    new = next((each for each in said if each.month not in named), None)
    if lost is None or new is None or _has_figure(target, source, lost.month):
        return None
    return None if _meet(lost, new, source, target) else (lost, new)


def is_met(
    source: str, start: int, target: str, source_language: str, target_language: str
) -> bool:
    """Tell whether a date is told by the one beside it: *before 1 July*, *t/m 30 juni*.

    Args:
        source: A text.
        start: Where something of the date stands in it.
        target: Its translation.
        source_language: Dutch or English, without a region.
        target_language: The other of them.

    """
    here, _named = _dated(source, source_language)
    there, _named = _dated(target, target_language)
    return any(
        _meet(each, other, source, target)
        for each in here
        if each.start <= start < each.end
        for other in there
    )


def _meet(lost: Dated, new: Dated, source: str, target: str) -> bool:
    """Tell whether one month may be named for the one that it ends or begins at."""
    if (new.month - lost.month) % _MONTHS == 1:
        first, second = lost, new
    elif (lost.month - new.month) % _MONTHS == 1:
        first, second = new, lost
    else:
        return False
    if 0 < first.day < _SHORTEST_MONTH or second.day > 1:
        return False
    return bool(first.day and second.day) or any(
        _BOUND.search(text, max(0, date.start - _LONGEST_BOUND), date.start)
        for text, date in ((source, lost), (target, new))
    )


def _dated(text: str, language: str) -> tuple[list[Dated], frozenset[int]]:
    """Return the months with a day or a year beside them, and all that are named."""
    found, named = [], set()
    for each in _PATTERNS[language].finditer(text):
        month = next(number for number in range(1, 13) if each[f"m{number}"])
        named.add(month)
        groups = each.groupdict()
        behind = groups.get("day_after")
        if behind and not (each["day"] or groups["th"]) and _is_in(text, each.start()):
            continue
        if each["day"] or each["after"]:
            day = int(each["day"] or behind or 0)
            found.append(Dated(each[0], each.start(), each.end(), month, day))
    return found, frozenset(named)


def _is_in(text: str, start: int) -> bool:
    return _IN.search(text, max(0, start - _LONGEST_IN), start) is not None


def _has_figure(text: str, other: str, month: int) -> bool:
    """Tell whether a month stands in figures in a text, and not in the other: *25-10-2026*."""
    figure = re.compile(rf"(?<![0-9])0?{month}(?![0-9])")
    return len(figure.findall(text)) > len(figure.findall(other))
