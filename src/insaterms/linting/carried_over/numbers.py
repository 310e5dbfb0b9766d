"""Numbers, dates and times of a text that its translation has not, or has otherwise.

Compared by value: 1,000.5 is 1.000,5 in Dutch, *June 28th 2018* is *28 juni 2018*, 2 p.m. is
14 uur, and 2 may be *twee*.  What may have a reason is no fault: only where a number of the
source is nowhere in the translation, in no form, is one reported.
"""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from insaterms.linting.carried_over.clock_hours import Clock, crossed_time, is_on_clock
from insaterms.linting.carried_over.counted_units import Counted, is_as_long, may_count, other_count
from insaterms.linting.carried_over.dated_months import Dated, is_met, other_month
from insaterms.linting.carried_over.number_words import is_spelled
from insaterms.memory.repair.clock_times import clock_time
from insaterms.memory.repair.ordinals import split_ordinal
from insaterms.memory.repair.values import COUNTED, Read, Value, values
from insaterms.units import primary

__all__ = ["NumberFault", "number_fault"]


class NumberFault(Struct, frozen=True, gc=False):
    """A number that a translation lacks.

    Attributes:
        meant: As the source has it.
        start: Where it stands there.
        end: Behind it.
        said: What the translation has in its place; empty where nothing, or nobody can tell.
        said_start: Where that stands in the translation; 0 where there is nothing.
        said_end: Behind it; 0 where there is nothing.

    """

    meant: str
    start: int
    end: int
    said: str = ""
    said_start: int = 0
    said_end: int = 0


_Placed = Counted | Dated | Clock

_DIGITS = re.compile(r"[0-9]+")
# What a translator converts, and its number with it: *11 in.* is 279 mm, 5 p.m. 17 uur.
_CONVERTED = re.compile(
    r"\b(?:inch(?:es)?|in\.|feet|foot|ft|miles?|yards?|pounds?|lbs?|ounces?|oz|gallons?|mph"
    r"|fahrenheit|dollars?|noon|midnight|o['’]clock|fortnights?|dozens?)(?!\w)|\$[0-9]|°"
    r"|[0-9]\s?[ap]\.?m\b",
    re.IGNORECASE,
)
# *above 17* is *van 18 jaar en ouder*, and *4th last* *drie na laatste*.
_SHIFTED = re.compile(
    r"\b(?:above|over|more|below|under|less|fewer|after|before|exceed\w*|greater|smaller|than"
    r"|up|last|until|till|from|retr\w+|t/m|meer|minder|boven|onder|ouder|jonger|laatste|vanaf|tot)\b",
    re.IGNORECASE,
)
# A translator chooses examples that readers know.
_EXAMPLE = re.compile(
    r"\b(?:e\.g\.|eg\b|for (?:example|instance)|such as|like|bijv|bijvoorbeeld|bv|zoals)"
    r"|(?<!\w)['\"“‘`]",
    re.IGNORECASE,
)
# <0>, </1>, <2/>: the number of a tag is no number of the text.
_NUMBERED_TAG = re.compile(r"</?[0-9]{1,3}/?>")
_HALVES = re.compile(r"half|halve|kwart|quarter", re.IGNORECASE)
_CENTS = re.compile(r"(?<!per )\bcents?\b", re.IGNORECASE)
_MIDDLES = re.compile(r"\b(?:noon|midnight|middernacht)\b", re.IGNORECASE)
_HALF_DAY = 12
_WORDS = re.compile(r"[^\W\d_]\S*\s|\s\S*[^\W\d_]")
# Longer ones are told again by their translator.
_LONGEST = 400
_LARGEST = 10**15
_THOUSANDS = (1000, 10**6, 10**9)


def number_fault(
    source: str, target: str, source_language: str, target_language: str
) -> NumberFault | None:
    """Return the first number of a text that its translation surely lacks.

    Args:
        source: A text.
        target: Its translation.
        source_language: Of the text, as BCP 47 writes it; Dutch or English.
        target_language: Of the translation; the other of them.

    """
    source, target = _without_tags(source), _without_tags(target)
    if source == target or len(source) > _LONGEST:
        return None
    found = _DIGITS.findall(source)
    fault = _of_figures(source, target, source_language, target_language, found) if found else None
    if fault is not None:
        return fault
    counts = may_count(source, has_figures=bool(found))
    if not (found or counts):
        return None
    languages = primary(source_language), primary(target_language)
    fault = _of_units(source, target, *languages) if counts else None
    return fault or (_of_moments(source, target, *languages) if found else None)


def _of_figures(
    source: str, target: str, source_language: str, target_language: str, found: Sequence[str]
) -> NumberFault | None:
    """Return a fault that the figures of both texts show; `found` are those of the source."""
    there = _DIGITS.findall(target)
    # 1,000 and 1.000; 28-06-2018 and 2018-06-28; most have the same, or the same elsewhere.
    if found == there or not Counter(found) - Counter(there):
        return None
    # *week_start:0* is a setting, and 22/02/2000 shows how a date is written.
    if not _WORDS.search(source):
        return None
    meant, said = (
        values(source, source_language, _NO_TIMES),
        values(target, target_language, _NO_TIMES),
    )
    left = Counter(each for value in said.values for each in _handles(said, value, told=True))
    figures = Counter(there)
    figures_there = "".join(there)
    for value in meant.values:
        if value.kind not in COUNTED:
            continue
        handles = _handles(meant, value)
        if any(left[each] > 0 for each in handles):
            continue
        parts = _DIGITS.findall(value.text)
        if all(figures[part] > 0 or figures[part.lstrip("0") or "0"] > 0 for part in parts):
            continue
        if "".join(parts) in figures_there:
            continue
        return _sure(value, meant, said)
    return None


def _of_units(
    source: str, target: str, source_language: str, target_language: str
) -> NumberFault | None:
    """Return a number with another unit behind it; the figures may all be the same ones."""
    both = other_count(source, target, source_language, target_language)
    return _in_place(source, *both) if both and not _may_be_near(source, *both) else None


def _of_moments(
    source: str, target: str, source_language: str, target_language: str
) -> NumberFault | None:
    """Return a date with another month by name, or a time with the minutes of another."""
    both = other_month(source, target, source_language, target_language)
    other = both or crossed_time(source, target)
    return _in_place(source, *other) if other else None


def _may_be_near(source: str, meant: Counted, said: Counted) -> bool:
    """Tell whether a number is the next one for a reason: *over 12 years*, *vanaf 13 jaar*."""
    return _SHIFTED.search(source) is not None and any(
        abs(one - other) <= 1 for one in meant.sizes for other in said.sizes
    )


def _in_place(source: str, meant: _Placed, said: _Placed) -> NumberFault | None:
    if _CONVERTED.search(source) or _EXAMPLE.search(source[: meant.start]):
        return None
    return NumberFault(meant.text, meant.start, meant.end, said.text, said.start, said.end)


def _without_tags(text: str) -> str:
    """Return a text with spaces in the place of tags that are numbers."""
    return _NUMBERED_TAG.sub(lambda tag: " " * len(tag[0]), text) if "<" in text else text


_NO_TIMES: frozenset[tuple[int, int]] = frozenset()


def _sure(value: Value, meant: Read, said: Read) -> NumberFault | None:
    """Return the fault that a value is not in the translation, where it surely is one."""
    if _is_told_otherwise(value, meant, said):
        return None
    others = [each for each in _others(meant, said) if each.kind == value.kind]
    if value.kind in {"number", "ordinal"}:
        size = _size(value, meant)
        if size is None or (size in {0, 1} and not others) or _is_told(size, meant, said):
            return None
    if len(others) != 1:
        return NumberFault(value.text, value.start, value.end)
    other = others[0]
    return NumberFault(value.text, value.start, value.end, other.text, other.start, other.end)


def _is_told_otherwise(value: Value, meant: Read, said: Read) -> bool:
    """Tell whether a translation may have a value in another unit, on another clock, in words."""
    if _CONVERTED.search(meant.text) or _EXAMPLE.search(meant.text[: value.start]):
        return True
    # € 0,50 is 50 cents.
    if _CENTS.search(said.text) and not _CENTS.search(meant.text):
        return True
    languages = primary(meant.language), primary(said.language)
    both = meant.text, value.start, said.text
    return (
        is_on_clock(*both, languages[0])
        or is_as_long(*both, *languages)
        or is_met(*both, *languages)
        or (value.kind == "time" and _is_told_time(value.text, said))
    )


def _is_told_time(time: str, said: Read) -> bool:
    """Tell whether a translation has a time in words: *half past eight*, *acht uur*, *noon*."""
    if _HALVES.search(said.text):
        return True
    hour, *minutes = _DIGITS.findall(time)
    if minutes != ["00"]:
        return False
    hours = {int(hour) % _HALF_DAY or _HALF_DAY, int(hour)} - {0}
    return _MIDDLES.search(said.text) is not None or any(
        is_spelled(each, said.text, primary(said.language)) for each in hours
    )


def _is_told(size: float, meant: Read, said: Read) -> bool:
    """Tell whether a translation may tell a number otherwise: in words, or counted from 1."""
    language = primary(said.language)
    if not size.is_integer():
        return _HALVES.search(said.text) is not None
    if is_spelled(int(size), said.text, language):
        return True
    sizes = {found for value in said.values if (found := _size(value, said)) is not None}
    # 48000 Hz is 48 kHz.
    if any(size / each in sizes or size * each in sizes for each in _THOUSANDS):
        return True
    return _SHIFTED.search(meant.text) is not None and any(
        near in sizes or is_spelled(int(near), said.text, language)
        for near in (size - 1, size + 1)
        if near >= 0
    )


def _others(meant: Read, said: Read) -> list[Value]:
    """Return the values of a translation that its source has not, in figures or in words."""
    known = Counter(each for value in meant.values for each in _handles(meant, value, told=True))
    figures = Counter(_DIGITS.findall(meant.text))
    found = []
    for value in said.values:
        if value.kind not in COUNTED:
            continue
        if any(known[each] > 0 for each in _handles(said, value)):
            continue
        if all(figures[part] > 0 for part in _DIGITS.findall(value.text)):
            continue
        size = _size(value, said)
        if size is not None and is_spelled(int(size), meant.text, primary(meant.language)):
            continue
        found.append(value)
    return found


def _size(value: Value, read: Read) -> float | None:
    if value.kind == "ordinal":
        return float(split_ordinal(value.text)[0])
    number = read.number(value)
    size = number.size if number is not None else None
    return size if size is not None and size < _LARGEST else None


def _handles(read: Read, value: Value, *, told: bool = False) -> tuple[object, ...]:
    """Return what a value has in common with the same one in another language.

    Args:
        read: The text.
        value: One of its values.
        told: Whether something else is held against it.  *28 juni* tells *June 28th 2018*, of
            which the year may be understood, and *28 juni 2019* does not.

    """
    match value.kind:
        case "number":
            number = read.number(value)
            size = number.size if number is not None else None
            return (value.text,) if size is None else (value.text, size)
        case "ordinal":
            figures = split_ordinal(value.text)[0]
            return (value.text, float(figures))
        case "time":
            time = clock_time(value.text)
            return (value.text,) if time is None else (value.text, time.key)
        case "date":
            date = read.date(value)
            days = date.days.values() if date is not None else ()
            found: list[object] = [value.text]
            for each in days:
                day, year = (each.month, each.day), each.year[-2:]
                # Without a year it goes with any; with one, with the same, and with none.
                others = ("any", year) if told else (year, "") if year else ("any",)
                found += [(*day, other) for other in others]
            return tuple(found)
        case _:
            return ()
