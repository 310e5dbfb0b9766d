"""How a language writes numbers and dates, as Babel's data (CLDR) has it."""

from functools import lru_cache
from typing import Literal, NamedTuple

from insaterms.units import primary

__all__ = [
    "Conventions",
    "DateOrder",
    "DateWord",
    "Width",
    "conventions",
    "conventions_of_babel",
]

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


# What Babel gives for the languages of nearly every unit: reading its data takes tens of
# milliseconds, for which the first look-up of a segment with a number like 1.500 would wait.
_ENGLISH: dict[Width, tuple[str, ...]] = {
    "wide": tuple(
        "January February March April May June July August September October November"
        " December".split()
    ),
    "abbreviated": tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
}
_BRITISH: dict[Width, tuple[str, ...]] = _ENGLISH | {
    "abbreviated": tuple("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split())
}
_ENGLISH_DAYS: dict[Width, tuple[str, ...]] = {
    "wide": tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    "abbreviated": tuple("Mon Tue Wed Thu Fri Sat Sun".split()),
}
_DUTCH: dict[Width, tuple[str, ...]] = {
    "wide": tuple(
        "januari februari maart april mei juni juli augustus september oktober november"
        " december".split()
    ),
    "abbreviated": tuple("jan feb mrt apr mei jun jul aug sep okt nov dec".split()),
}
_DUTCH_DAYS: dict[Width, tuple[str, ...]] = {
    "wide": tuple("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()),
    "abbreviated": tuple("ma di wo do vr za zo".split()),
}
_Names = tuple[dict[Width, tuple[str, ...]], dict[Width, tuple[str, ...]], DateOrder | None]
_OWN: dict[str, _Names] = {
    "en": (_ENGLISH, _ENGLISH_DAYS, None),
    "en-us": (_ENGLISH, _ENGLISH_DAYS, "mdy"),
    "en-gb": (_BRITISH, _ENGLISH_DAYS, "dmy"),
    "nl": (_DUTCH, _DUTCH_DAYS, "dmy"),
    "nl-nl": (_DUTCH, _DUTCH_DAYS, "dmy"),
    "nl-be": (_DUTCH, _DUTCH_DAYS, "dmy"),
}


@lru_cache(maxsize=32)
def conventions(language: str) -> Conventions | None:
    """Return how a language writes numbers and dates; None where that is not known.

    Args:
        language: As BCP 47 writes it; of a region that is not known, the language counts.

    """
    own = _OWN.get(language.lower())
    if own is None:
        return conventions_of_babel(language)
    months, weekdays, order = own
    spoken = primary(language)
    return Conventions(
        decimal="," if spoken == "nl" else ".",
        group="." if spoken == "nl" else ",",
        words=_words(spoken, (months,), weekdays),
        months=months,
        weekdays=weekdays,
        order=order,
    )


def conventions_of_babel(language: str) -> Conventions | None:
    """Return what Babel gives; as `conventions`."""
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
        return Conventions(
            decimal=symbols["decimal"],
            group=symbols["group"],
            words=_words(locale.language, (months, alone), weekdays),
            months=months,
            weekdays=weekdays,
            order=_order(locale.datetime_skeletons["yMd"].pattern, str(locale)),
        )
    return None


def _words(
    language: str,
    months: tuple[dict[Width, tuple[str, ...]], ...],
    weekdays: dict[Width, tuple[str, ...]],
) -> dict[str, DateWord]:
    """Return what the names mean, those that CLDR does not give included."""
    words: dict[str, DateWord] = {}
    for by_width in months:
        for width, names in by_width.items():
            _learn(words, "month", width, names, 1)
    for width, names in weekdays.items():
        _learn(words, "weekday", width, names, 0)
    return _ALSO.get(language, {}) | words


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
