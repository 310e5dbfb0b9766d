"""Where the values of a query belong in a translation.

By value, never by position alone: a value goes where the translation has that of the unit,
as often as the source has it.
"""

import re
from collections import Counter
from typing import NamedTuple

from insaterms.memory.repair.comparison import rest, words
from insaterms.memory.repair.conventions import conventions
from insaterms.memory.repair.ordinals import split_ordinal
from insaterms.memory.repair.telling_apart import told_apart
from insaterms.memory.repair.unsure import UnsureError
from insaterms.memory.repair.values import COUNTED, Read, Value
from insaterms.memory.repair.written_dates import same_day
from insaterms.memory.repair.written_numbers import is_translation
from insaterms.ui_language import _

__all__ = ["Move", "moves", "renders"]


class Move(NamedTuple):
    """A value that goes from the query into the translation.

    Attributes:
        number: Which value of query and source.
        place: Which value of the translation.

    """

    number: int
    place: int


# What is filled in by its order: %s and {}, but not %1$s, %1 or {name}.
_BY_ORDER = re.compile(r"%[-#0+ ']*[0-9]*(?:\.[0-9]+)?[A-Za-z]+|\{\}")
_BY_NUMBER = re.compile(r"%[0-9]+(?:\$.*)?|\{[0-9]+\}")


def moves(found: list[int], query: Read, source: Read, target: Read) -> list[Move]:
    """Return where in a translation the differing values go.

    Args:
        found: Which values differ, at least one.
        query: The text to translate.
        source: The unit's.
        target: Its translation.

    Raises:
        UnsureError: Where that is not sure.

    """
    places_of = _by_handle(target)
    same: dict[object, list[int]] = {}
    for number, value in enumerate(source.values):
        same.setdefault((value.kind, source.key(value)), []).append(number)
    left = set(found)
    is_copy: bool | None = None
    result: list[Move] = []
    for numbers in same.values():
        if left.isdisjoint(numbers):
            continue
        places = _places(places_of, target, source, source.values[numbers[0]])
        if len(places) != len(numbers):
            raise UnsureError(_miscounted(source.shown(numbers[0]), len(places), len(numbers)))
        if len({query.key(query.values[number]) for number in numbers}) > 1:
            # Equal ones that become different.  Of *%s - %s* nothing is translated.
            if is_copy is None:
                is_copy = words(rest(source)) == words(rest(target))
            if not is_copy or places != numbers:
                places = _in_turn(numbers, places, query, source, target)
        result += map(Move, numbers, places)
    if len({move.place for move in result}) != len(result):
        raise UnsureError(_("A value of the translation may belong to two of the source."))
    if any(source.values[move.number].kind in COUNTED for move in result):
        _demand_same(source, target)
    _demand_arguments(result, query, source, target)
    return result


def _miscounted(shown: str, said: int, meant: int) -> str:
    if not said:
        return _("{shown} is not in the translation as such.").format(shown=shown)
    return _(
        "{shown} is not as often in the translation as in the source: {said} and {meant}."
    ).format(shown=shown, said=said, meant=meant)


def _by_handle(target: Read) -> dict[object, list[int]]:
    """Return the places of a translation by what may be the same in the source."""
    places: dict[object, list[int]] = {}
    for place, said in enumerate(target.values):
        for handle in _handles(target, said):
            places.setdefault(handle, []).append(place)
    return places


def _handles(read: Read, value: Value) -> set[object]:
    """Return what a value shares with any that may be its translation."""
    handles: set[object] = {(value.kind, value.text)}
    if value.kind == "ordinal":
        handles.add((value.kind, split_ordinal(value.text)[0]))
    elif time := read.time(value):
        handles.add((value.kind, time.key))
    elif value.kind == "number":
        if (known := read.number(value)) and known.form == "standard":
            handles.add((value.kind, known.key))
    elif value.kind == "date" and (dated := read.date(value)):
        handles.update(day.bare for day in dated.days.values())
    return handles


def _places(
    places_of: dict[object, list[int]], target: Read, source: Read, meant: Value
) -> list[int]:
    candidates = {
        place for handle in _handles(source, meant) for place in places_of.get(handle, ())
    }
    if not candidates and meant.kind in COUNTED:
        _demand_conventions(source.language, target.language)
    return sorted(
        place for place in candidates if renders(target, target.values[place], source, meant)
    )


def _in_turn(
    numbers: list[int], places: list[int], query: Read, source: Read, target: Read
) -> list[int]:
    """Return the places of equal values that become different ones, in the values' order."""
    if _is_filled_in_turn(numbers, query, source, target):
        return places
    sure = told_apart(numbers, places, source, target)
    open_numbers = [number for number in numbers if number not in sure]
    if len({query.key(query.values[number]) for number in open_numbers}) > 1:
        raise UnsureError(
            _(
                "{numbers} stands for different values of the query, and which is which in the "
                "translation is not sure."
            ).format(numbers=source.shown(numbers[0]))
        )
    taken = set(sure.values())
    free = (place for place in places if place not in taken)
    return [sure[number] if number in sure else next(free) for number in numbers]


def _is_filled_in_turn(numbers: list[int], query: Read, source: Read, target: Read) -> bool:
    """Tell whether a program fills values in by their order, whatever the words: %s and %d.

    *%1* and *%2* of a query are filled in likewise, but a name says what it stands for.
    """
    if not all(
        _BY_ORDER.fullmatch(source.values[number].text)
        and any(each.fullmatch(query.values[number].text) for each in (_BY_ORDER, _BY_NUMBER))
        for number in numbers
    ):
        return False
    meant, said = (
        [value.text for value in read.values if _BY_ORDER.fullmatch(value.text)]
        for read in (source, target)
    )
    return meant == said


def _demand_same(source: Read, target: Read) -> None:
    """Refuse where a translation counts more than its source, or less.

    *groep 3*, translated as *group 3 (Year 1)*, has a number that changes with the other;
    *vijf* may be anything.
    """
    free = _by_handle(target)
    used: set[int] = set()
    for meant in source.values:
        if meant.kind not in COUNTED:
            continue
        for handle in _handles(source, meant):
            places = free.get(handle, [])
            while places and places[-1] in used:
                places.pop()
            if places and renders(target, target.values[places[-1]], source, meant):
                used.add(places.pop())
                break
        else:
            raise UnsureError(
                _("The source has “{text}”, the translation has not.").format(text=meant.text)
            )
    for place, said in enumerate(target.values):
        if said.kind in COUNTED and place not in used:
            raise UnsureError(
                _("The translation has “{text}”, the source has not.").format(text=said.text)
            )


def _demand_arguments(result: list[Move], query: Read, source: Read, target: Read) -> None:
    """Refuse where placeholders that are filled in by their order would trade places.

    *%2$s to %1$s* says which is which, *%s to %s* does not.
    """
    kinds = Counter(query.values[move.number].kind for move in result)
    if not kinds["placeholder"]:
        return
    asked = [value.text for value in query.values if value.kind == "placeholder"]
    if len(asked) < 2 or not any(map(_BY_ORDER.fullmatch, asked)):  # noqa: PLR2004 - an order
        return
    meant = [value.text for value in source.values if value.kind == "placeholder"]
    if meant != [value.text for value in target.values if value.kind == "placeholder"]:
        raise UnsureError(_("Placeholders are filled in by their order, and the order is another."))


def renders(target: Read, said: Value, source: Read, meant: Value) -> bool:
    """Tell whether a value of a translation is recognisably that of its source.

    Args:
        target: The translation.
        said: One of its values.
        source: What it translates.
        meant: One of its values.

    Raises:
        UnsureError: Where nobody knows how a language writes numbers or dates.

    """
    if said.kind != meant.kind:
        return False
    if meant.kind == "number":
        one, other = source.number(meant), target.number(said)
        if one and other:
            return is_translation(one, other)
    elif meant.kind == "date":
        day, other_day = source.date(meant), target.date(said)
        if day and other_day:
            return same_day(day, other_day)
    elif meant.kind == "ordinal":
        return split_ordinal(meant.text)[0] == split_ordinal(said.text)[0]
    else:
        return target.key(said) == source.key(meant)
    _demand_conventions(source.language, target.language)
    return False


def _demand_conventions(*languages: str) -> None:
    for language in languages:
        if conventions(language) is None:
            raise UnsureError(
                _("How the language “{language}” writes numbers and dates is not known.").format(
                    language=language
                )
            )
