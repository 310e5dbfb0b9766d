"""Dates in running text, in Dutch, English and the ISO form.

Which day is meant is not decided here, only where a date stands: *28 juni 2018*,
*Thursday, June 28th, 2018*, *28-06-2018*, *2018-06-28*, *juni 2018*, *1 januari*.
"""

import re
from functools import cache

__all__ = ["dates", "is_numeric_date"]

_DUTCH_MONTH = (
    "(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.?(?!\w))"
)
_DUTCH_WEEKDAY = (
    r"(?i:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\.),?\s{1,2}"
)
# An English month has a capital: "you may 5 times", "we march 3 miles".
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_ENGLISH_MONTH = (
    f"(?:{'|'.join(_MONTHS)}|{'|'.join(_MONTHS).upper()}"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?!\w))"
)
_ENGLISH_WEEKDAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thurs?|Fri|Sat|Sun)\.?)"
    r",?\s{1,2}"
)
_DAY = r"(?<![\w.,/:–-])(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"[12]\d{3}(?!\w)"
_DUTCH = (
    rf"(?:\b{_DUTCH_WEEKDAY})?{_DAY}(?:\.|e|ste|de)?\s{{1,2}}{_DUTCH_MONTH}(?!\w)(?:\s{{1,2}}{_YEAR})?"
    rf"|\b{_DUTCH_MONTH}\s{{1,2}}{_YEAR}"
)
_ORDINAL = "(?:st|nd|rd|th)?"
_ENGLISH = (
    rf"(?:\b{_ENGLISH_WEEKDAY})?(?:"
    rf"{_DAY}{_ORDINAL}\s{{1,2}}(?:of\s)?{_ENGLISH_MONTH}(?!\w)(?:,?\s{{1,2}}{_YEAR})?"
    rf"|\b{_ENGLISH_MONTH}\s{{1,2}}(?:0?[1-9]|[12]\d|3[01]){_ORDINAL}(?![\w%]|[.,:/-]\d)(?:,?\s{{1,2}}{_YEAR})?)"
    rf"|\b{_ENGLISH_MONTH},?\s{{1,2}}{_YEAR}"
)
_DATES = {"nl": _DUTCH, "en": _ENGLISH, "": f"{_ENGLISH}|{_DUTCH}"}
# Whatever names a month has one of these; the text is in small letters.
_HINT = re.compile(
    r"(?:jan|feb|ma[ary]|mrt|mei|apr|ju[nl]|aug|sep|o[ck]t|nov|dec)(?<!\w...)[a-z]{0,6}\b"
)

# In characters, generously: "september,  2018", "28th  of June", "Wednesday,  28th  of June".
_BEFORE_DIGIT, _BEHIND_DIGIT, _BEFORE_MONTH = 16, 10, 40
_ANY_DIGIT = re.compile(r"\d")

_NUMERIC = re.compile(
    r"(?:(?P<one>\d{1,2})(?P<sign>[-/.])(?P<other>\d{1,2})(?P=sign)(?:\d{4}|(?<!\.)\d\d)"
    r"|\d{4}(?P<iso>[-/])(?P<month>\d{1,2})(?P=iso)(?P<day>\d{1,2}))"
)


def dates(text: str, language: str, lower: str, first: int = 0) -> list[tuple[int, int]]:
    """Return where a text has a date with the name of a month: start and end, in order.

    Args:
        text: Any text.
        language: `nl` or `en`, without a region; anything else: dates of either.
        lower: The text in small letters, in which hints are looked for.
        first: Where in both the first digit may be.

    """
    found: list[tuple[int, int]] = []
    place = 0
    for hint in _HINT.finditer(lower, max(0, first - _BEFORE_DIGIT)):
        start, end = hint.span()
        if start < place or not _ANY_DIGIT.search(lower, max(0, start - _BEHIND_DIGIT), end + 5):
            continue
        pattern = _pattern(language if language in _DATES else "")
        if len(lower) != len(text):  # İ becomes two: places in one are not those in the other
            return [date.span() for date in pattern.finditer(text)]
        date = pattern.search(text, max(place, start - _BEFORE_MONTH))
        if date is None:
            break
        found.append(date.span())
        place = date.end()
    return found


@cache
def _pattern(language: str) -> re.Pattern[str]:
    # Compiled when the first text has a month: that takes longer than most programs run.
    return re.compile(_DATES[language])


def is_numeric_date(text: str) -> bool:
    """Tell whether a text is a date in digits: 28-06-2018, 6/28/18, 2018-06-28."""
    found = _NUMERIC.fullmatch(text)
    if not found:
        return False
    one, other = int(found["one"] or found["day"]), int(found["other"] or found["month"])
    # Either order is somebody's; neither has a thirteenth month.
    return 1 <= min(one, other) <= 12 and 1 <= max(one, other) <= 31
