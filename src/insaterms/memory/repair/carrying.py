"""Carrying over: a unit's translation with the query's own values.

Nothing is guessed.  A value goes where the translation has that of the unit, and only if no
word around it would have to change.
"""

import re
from collections import Counter
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from insaterms.memory.repair.agreement import (
    article_changes,
    counts,
    halves_day,
    has_dash,
    is_labelled,
    is_numbering,
    is_section,
    names_weekday,
    quantity,
    tells_time,
)
from insaterms.memory.repair.alignment import Move, moves, renders
from insaterms.memory.repair.clock_times import Hour, retimed
from insaterms.memory.repair.comparison import differing, rest, words
from insaterms.memory.repair.measures import is_measured
from insaterms.memory.repair.ordinals import split_ordinal, suffix
from insaterms.memory.repair.redating import redated
from insaterms.memory.repair.unsure import UnsureError
from insaterms.memory.repair.values import COUNTED, Read, Value, values
from insaterms.memory.repair.written_numbers import rewritten
from insaterms.ui_language import N_, _
from insaterms.units import primary

__all__ = ["Carried", "carried"]


class Carried(Struct, frozen=True):
    """What became of a translation.

    Attributes:
        text: The translation with the query's own values; None where they cannot be
            carried over for sure.
        reason: Why not, for a person to read; empty where they were.

    """

    text: str | None
    reason: str = ""


def carried(query: str, source: str, target: str, languages: tuple[str, str]) -> Carried:
    """Return a unit's translation with the values of another source text.

    Values are numbers, ordinals, dates, addresses, placeholders and tags.

    Args:
        query: The text to translate; the same as `source` but for its values, or much like
            it: of a text with other words, a value is carried only if the same words stand
            beside it.
        source: The unit's source.
        target: The unit's translation.
        languages: Of both sources and of the translation, as BCP 47 writes them.

    """
    if query == source:
        return Carried(target)
    texts = query, source, target
    result = _carried(texts, languages, timed=False)
    if result.text is None and any(map(_TIME.search, texts)):
        # *8:30* is two numbers, of which a translation has one: *8.30 uur*.
        in_time = _carried(texts, languages, timed=True)
        return result if in_time.text is None else in_time
    return result


_TIME = re.compile(r"[0-9]:[0-9]{2}|[0-9]\.[0-9]{2}[\s\u00a0\u202f](?:uur|u|h)\b")


def _carried(texts: tuple[str, str, str], languages: tuple[str, str], *, timed: bool) -> Carried:
    """Return a translation with the values of another source text.

    Args:
        texts: The query, the unit's source and its translation.
        languages: As of `carried`.
        timed: Whether clock times are read as such.

    """
    times = frozenset[Hour]() if timed else None
    asked, unit = (values(text, languages[0], times) for text in texts[:2])
    try:
        found = differing(asked, unit)
        if not found:
            return Carried(texts[2])
        translation = values(texts[2], languages[1], unit.times() if timed else None)
        moved = moves(found, asked, unit, translation)
        new = {move.place: _written(move, asked, unit, translation) for move in moved}
        _demand_no_trace(moved, asked, unit, translation)
        return Carried(_joined(new, moved, asked, translation))
    except UnsureError as unsure:
        return Carried(None, str(unsure))


def _written(move: Move, asked: Read, unit: Read, translation: Read) -> str:
    """Return a value of the query as the translation writes it."""
    query, source = asked.values[move.number], unit.values[move.number]
    target = translation.values[move.place]
    places = ((asked, query), (unit, source), (translation, target))
    match query.kind:
        case "number":
            new = _number(places)
        case "date":
            new = _date(places)
        case "time":
            new = _time(places)
        case "ordinal":
            new = _ordinal(query.text, target.text, translation.language)
        case _:
            return query.text
    if article_changes(translation, target, new):
        raise UnsureError(_("“{new}” may need another article, a or an.").format(new=new))
    return new


_COUNTED_OTHERWISE = N_("Clock times are counted otherwise in the other language.")
# A value of the query, of the source and of the translation, each in its text.
_Places = tuple[tuple[Read, Value], tuple[Read, Value], tuple[Read, Value]]


def _number(places: _Places) -> str:
    asked, meant, said = (read.number(value) for read, value in places)
    if asked is None or meant is None or said is None:
        # Where they were compared, their languages were known.
        raise UnsureError(_("A number cannot be read."))
    if any(tells_time(read, value, asked) for read, value in places):
        raise UnsureError(_(_COUNTED_OTHERWISE))
    languages = places[0][0].language, places[2][0].language
    if (
        meant.text == said.text
        and "," not in asked.text
        and is_section(*places[0])
        and is_section(*places[2])
    ):
        # *version 3* and *versie 3*: 3.1 is no decimal number, whatever the language.
        return asked.text
    new = rewritten(asked, meant, said, languages[1])
    if (
        new != asked.text == f"{asked.whole}.{asked.decimals}"
        and not meant.decimals
        and any(is_numbering(read, value) for read, value in places)
        and not any(is_measured(read, value) for read, value in places)
    ):
        # *Python 3* may become 3.12, which is no decimal number either.
        raise UnsureError(
            _("“{text}” may be a version, which is written otherwise.").format(text=asked.text)
        )
    if new != asked.text and has_dash(*places[2]):
        # *€ 5,-* has no place for decimals.
        raise UnsureError(
            _("“{text}” does not fit before the dash behind the amount.").format(text=asked.text)
        )
    if (
        new != asked.text
        and meant.text == meant.whole
        and any(_has_foreign(read.text, read.language) for read, _ in places)
    ):
        raise UnsureError(
            _("Numbers beside “{text}” are not written as their language writes them.").format(
                text=asked.text
            )
        )
    if (
        any(quantity(asked, name) != quantity(meant, name) for name in languages)
        and not all(is_labelled(read, value) for read, value in places)
        and any(counts(read, value) for read, value in places)
    ):
        raise UnsureError(
            _("From “{text}” to “{other}” the words around it may change: one and many.").format(
                text=meant.text, other=asked.text
            )
        )
    return new


@lru_cache(maxsize=16)
def _has_foreign(text: str, language: str) -> bool:
    """Tell whether any number of a text is written as in another language."""
    read = values(text, language)
    return any((known := read.number(value)) and known.form == "foreign" for value in read.values)


# Dates that show how a translation abbreviates; the first ones do.
_BESIDE = 8


def _date(places: _Places) -> str:
    asked, meant, said = (read.date(value) for read, value in places)
    if asked is None or meant is None or said is None or not asked.days:
        raise UnsureError(
            _("“{text}” is no date that exists, or its weekday is wrong.").format(
                text=places[0][1].text
            )
        )
    read, place = places[2]
    others = (date for value in read.values if value is not place and (date := read.date(value)))
    return redated(asked, meant, said, tuple(islice(others, _BESIDE)), read.language)


def _time(places: _Places) -> str:
    asked, meant, said = (read.time(value) for read, value in places)
    if asked is None or meant is None or said is None:
        raise UnsureError(_("A time cannot be read."))
    if any(halves_day(read, value) for read, value in places) and not _is_before_noon(places):
        raise UnsureError(_(_COUNTED_OTHERWISE))
    return retimed(asked, meant, said, primary(places[0][0].language))


_AM = re.compile(r"[ \u00a0\u202f]?a\.?m\b", re.IGNORECASE)
_NOON = 12


def _is_before_noon(places: _Places) -> bool:
    """Tell whether *8:45 a.m.* becomes *9:15 a.m.*, which any clock counts as 9.15.

    The other way round nothing tells that *9.15 uur* is in the morning; after noon, and in
    the hour behind midnight, the clocks differ.
    """
    *asked, (translation, target) = places
    return not halves_day(translation, target) and all(
        _AM.match(read.text, value.end) and (time := read.time(value)) and 1 <= time.hour < _NOON
        for read, value in asked
    )


def _ordinal(query: str, target: str, language: str) -> str:
    figures, ending = split_ordinal(query)[0], split_ordinal(target)[1]
    new = suffix(int(figures), ending, language)
    if new is None:
        raise UnsureError(
            _("How the language “{language}” writes ordinal numbers is not known.").format(
                language=language
            )
        )
    return figures + new


_RUNS = re.compile(r"[0-9]+")


def _demand_no_trace(moved: list[Move], asked: Read, unit: Read, translation: Read) -> None:
    """Refuse where the translation has an old value in a name or word as well."""
    replaced = [unit.values[move.number] for move in moved]
    old = {run for value in replaced if value.kind in COUNTED for run in _RUNS.findall(value.text)}
    left = rest(translation)
    if old and (found := _figures(translation, left)):
        expected = _figures(asked, rest(asked))
        if more := sorted(run for run in old if found[run] > expected[run]):
            raise UnsureError(
                _("The translation has “{more}” in another place as well.").format(more=more[0])
            )
    if any(value.kind == "date" for value in replaced) and names_weekday(
        words(left), translation.language
    ):
        raise UnsureError(_("A day of the week stands apart from its date."))


def _figures(read: Read, left: str) -> Counter[str]:
    """Return the figures of a text that are no numbers, with those of its addresses and tags."""
    others = [value.text for value in read.values if value.kind not in COUNTED]
    return Counter(_RUNS.findall(" ".join((left, *others))))


def _joined(new: dict[int, str], moved: list[Move], asked: Read, translation: Read) -> str:
    """Return the translation with its new values, if it reads back as the same."""
    parts = []
    expected = []
    place = 0
    for number, value in enumerate(translation.values):
        written = new.get(number, value.text)
        expected.append((value.kind, written))
        parts += [translation.text[place : value.start], written]
        place = value.end
    parts.append(translation.text[place:])
    times = asked.times() if any(kind == "time" for kind, _ in expected) else None
    again = values("".join(parts), translation.language, times)
    if [(value.kind, value.text) for value in again.values] != expected or not all(
        renders(again, again.values[move.place], asked, asked.values[move.number]) for move in moved
    ):
        raise UnsureError(_("The result cannot be read back as the same values."))
    return again.text
