"""How a language writes numbers and dates, as Babel's data (CLDR) has it."""

from functools import lru_cache
from typing import Literal, NamedTuple

from insaterms.units import primary

__all__ = ["Conventions", "DateOrder", "DateWord", "Width", "conventions"]

# Which of the day and the month comes first in a date in figures that ends with the year.
DateOrder = Literal["dmy", "mdy"]
Width = Literal["wide", "abbreviated"]


class DateWord(NamedTuple):
    """The name of a month or of a day of the week.

    Attributes:
        field: Which of the two.
        number: 1 to 12 for a month, 0 (Monday) to 6 for a day.
        widths: In what forms it is written so: *mei* is both at once.

    """

    field: Literal["month", "weekday"]
    number: int
    widths: tuple[Width, ...]


class Conventions(NamedTuple):
    """How a language, or one of its regions, writes numbers and dates.

    Attributes:
        decimal: The sign before decimals.
        group: The sign between thousands.
        words: Names of months and days, casefolded, an abbreviation without its dot.
        months: The names by width, that of January first.
        weekdays: The names by width, that of Monday first.
        order: That of a date in figures; None where the language has both and no region is
            given: 5/6/2018 is in June for the British and in May for Americans.

    """

    decimal: str
    group: str
    words: dict[str, DateWord]
    months: dict[Width, tuple[str, ...]]
    weekdays: dict[Width, tuple[str, ...]]
    order: DateOrder | None


# Regions that write both, whatever CLDR gives first.
_BOTH = frozenset({"en", "en_CA", "fr_CA"})
# What CLDR does not give, but everybody writes.
_ALSO: dict[str, dict[str, DateWord]] = {
    "en": {
        "sept": DateWord("month", 9, ("abbreviated",)),
        "tues": DateWord("weekday", 1, ("abbreviated",)),
        "thurs": DateWord("weekday", 3, ("abbreviated",)),
    },
    "nl": {"sept": DateWord("month", 9, ("abbreviated",))},
}


@lru_cache(maxsize=32)
def conventions(language: str) -> Conventions | None:
    """Return how a language writes numbers and dates; None where that is not known.

    Args:
        language: As BCP 47 writes it; of a region that is not known, the language counts.

    """
    # Here, not above: 50 ms, and most suggestions carry plain digits alone.
    from babel import Locale, UnknownLocaleError

    for name in (language, primary(language)):
        try:
            locale = Locale.parse(name, sep="-")
            symbols = locale.number_symbols["latn"]
        except (UnknownLocaleError, ValueError, KeyError):
            continue
        months = {width: _months(locale.months["format"][width]) for width in _WIDTHS}
        weekdays = {width: _weekdays(locale.days["format"][width]) for width in _WIDTHS}
        alone = {width: _months(locale.months["stand-alone"][width]) for width in _WIDTHS}
        words: dict[str, DateWord] = {}
        for by_width in (months, alone):
            for width, names in by_width.items():
                _learn(words, "month", width, names, 1)
        for width, names in weekdays.items():
            _learn(words, "weekday", width, names, 0)
        return Conventions(
            decimal=symbols["decimal"],
            group=symbols["group"],
            words=_ALSO.get(locale.language, {}) | words,
            months=months,
            weekdays=weekdays,
            order=_order(locale.datetime_skeletons["yMd"].pattern, str(locale)),
        )
    return None


_WIDTHS: tuple[Width, ...] = ("wide", "abbreviated")


def _months(names: dict[int, str]) -> tuple[str, ...]:
    return tuple(names[number] for number in range(1, 13))


def _weekdays(names: dict[int, str]) -> tuple[str, ...]:
    return tuple(names[number] for number in range(7))


def _learn(
    words: dict[str, DateWord],
    field: Literal["month", "weekday"],
    width: Width,
    names: tuple[str, ...],
    first: int,
) -> None:
    for number, name in enumerate(names, first):
        word = name.casefold().rstrip(".")
        known = words.get(word)
        # Of *mar.*, March or Tuesday in French, the month is what a date has.
        if known is None:
            words[word] = DateWord(field, number, (width,))
        elif known[:2] == (field, number) and width not in known.widths:
            words[word] = known._replace(widths=(*known.widths, width))


def _order(pattern: str, locale: str) -> DateOrder | None:
    if locale in _BOTH:
        return None
    places = [pattern.find(letter) for letter in "dMy"]
    if min(places) < 0:
        return None
    # Where the year comes first, a date that ends with it is not the language's own.
    if places[2] < max(places):
        return None
    return "dmy" if places[0] < places[1] else "mdy"
