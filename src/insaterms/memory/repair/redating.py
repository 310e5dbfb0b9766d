"""Writing a date as a translation writes its own: 28-06-2018, or *Thursday 28 June*."""

from datetime import date
from typing import NamedTuple

from insaterms.memory.repair.conventions import Conventions, DateOrder, Width, conventions
from insaterms.memory.repair.ordinals import suffix
from insaterms.memory.repair.unsure import UnsureError
from insaterms.memory.repair.written_dates import (
    FULL_YEAR,
    Day,
    Part,
    WrittenDate,
    date_word,
    orders,
)
from insaterms.ui_language import N_, _

__all__ = ["redated"]

_NOT_ALIKE = N_("The date cannot be written as the translation writes its own.")
# Source and query, the last of those that show how months are abbreviated.
_NOT_BESIDE = 2


def redated(
    query: WrittenDate,
    source: WrittenDate,
    target: WrittenDate,
    beside: tuple[WrittenDate, ...],
    language: str,
) -> str:
    """Return the query's date as the translation writes its own.

    Args:
        query: The date to write.
        source: The one that the unit has in its place.
        target: What the unit's translation makes of it.
        beside: The other dates of the translation, which show how it abbreviates.
        language: Of the translation.

    Raises:
        UnsureError: Where that is not sure.

    """
    known = conventions(language)
    if known is None:
        raise UnsureError(
            _("How the language “{language}” writes dates is not known.").format(language=language)
        )
    manner = _Manner(target, (*beside, source, query), _is_padded(target, query), language, known)
    written = set()
    for one, other in orders(source, target):
        for reading, day in query.days.items():
            # The unit shows in which order its figures are read, so the query's are as well.
            if None not in {one, reading} and one != reading:
                continue
            if not _same_fields(day, source):
                raise UnsureError(
                    _("“{text}” has other parts than “{other}”.").format(
                        text=query.text, other=source.text
                    )
                )
            written.add(_write(day, other, manner))
    if len(written) != 1:
        raise UnsureError(
            _("In “{text}” it is not sure which is the day and month.").format(text=query.text)
        )
    return written.pop()


def _same_fields(day: Day, source: WrittenDate) -> bool:
    """Tell whether a date has a year, a month, a day and a weekday where the other has them."""
    other = next(iter(source.days.values()))
    return (len(day.year), bool(day.month), bool(day.day), day.weekday is None) == (
        len(other.year),
        bool(other.month),
        bool(other.day),
        other.weekday is None,
    )


class _Manner(NamedTuple):
    """How a translation writes its date."""

    target: WrittenDate
    shown: tuple[WrittenDate, ...]
    is_padded: bool
    language: str
    known: Conventions


def _write(day: Day, order: DateOrder | None, manner: _Manner) -> str:
    return "".join(_written(part, day, order, manner) for part in manner.target.parts)


def _written(part: Part, day: Day, order: DateOrder | None, manner: _Manner) -> str:
    field = part.field
    if field in {"first", "second"}:
        field = "day" if (field == "first") is (order == "dmy") else "month"
    if field in {"day", "month"} and part.word is None:
        number = day.day if field == "day" else day.month
        return f"{number:02d}" if manner.is_padded else str(number)
    match field:
        case "ordinal":
            return _suffix(day.day, part.text, manner.language)
        case "month":
            width, is_dotted = _width(part, manner.shown)
            name = manner.known.months[width][day.month - 1]
            return _named(name, part, manner.known, is_dotted)
        case "weekday":
            return _weekday(day, part, manner.known)
        case "year" if len(part.text) != len(day.year):
            raise UnsureError(_(_NOT_ALIKE))
        case "year":
            return day.year
    return part.text


def _is_padded(target: WrittenDate, query: WrittenDate) -> bool:
    padded = _padded(target)
    if padded is None:
        return _has_name(target) == _has_name(query) and bool(_padded(query))
    return padded


def _padded(written: WrittenDate) -> bool | None:
    """Tell whether days and months below ten have a zero; None where there are none."""
    figures = [
        part.text
        for part in written.parts
        if part.field in {"day", "first", "second", "month"} and part.text.isdigit()
    ]
    if any(text.startswith("0") for text in figures):
        return True
    return False if any(len(text) == 1 for text in figures) else None


def _has_name(written: WrittenDate) -> bool:
    return any(part.field == "month" and part.word for part in written.parts)


def _suffix(day: int, old: str, language: str) -> str:
    new = suffix(day, old, language)
    if new is None:
        raise UnsureError(_(_NOT_ALIKE))
    return new


def _width(part: Part, shown: tuple[WrittenDate, ...]) -> tuple[Width, bool]:
    """Return in what form to write a month, and whether a dot goes behind it.

    *May* and *mei* do not show whether other months would be abbreviated; then the dates
    beside it do, the source, or else the query.
    """
    if part.word and len(part.word.widths) == 1:
        return part.word.widths[0], part.text.endswith(".")
    for number, written in enumerate(shown):
        for other in written.parts:
            if other.field == "month" and other.word and len(other.word.widths) == 1:
                width = other.word.widths[0]
                # *mei 2018* for *Apr. 2018*: whether *apr* has a dot only the translation shows.
                if width != "wide" and number >= len(shown) - _NOT_BESIDE:
                    raise UnsureError(_(_NOT_ALIKE))
                return width, other.text.endswith(".")
    return "wide", False


def _named(name: str, old: Part, known: Conventions, is_dotted: bool) -> str:  # noqa: FBT001 - of the month
    name = name.rstrip(".")
    letters = old.text.rstrip(".")
    if letters.isupper() and len(letters) > 1:
        name = name.upper()
    elif letters[0].isupper():
        name = name[0].upper() + name[1:]
    # *mei* is no abbreviation, and has no dot among those that are.
    new = date_word(name, known)
    return name + "." if is_dotted and not (new and "wide" in new.widths) else name


def _weekday(day: Day, part: Part, known: Conventions) -> str:
    number = day.weekday
    if number is None:
        if len(day.year) != FULL_YEAR or not day.day:
            raise UnsureError(_(_NOT_ALIKE))
        number = date(int(day.year), day.month, day.day).weekday()
    width = part.word.widths[0] if part.word else "wide"
    return _named(known.weekdays[width][number], part, known, part.text.endswith("."))
