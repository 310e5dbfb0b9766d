"""A query beside the source of a unit: which values differ, and whether they surely answer."""

import re
from itertools import pairwise

from insaterms.memory.repair.measures import MULTIPLIERS
from insaterms.memory.repair.unsure import UnsureError
from insaterms.memory.repair.values import COUNTED, Read
from insaterms.ui_language import _

__all__ = ["differing", "rest", "words"]

_MARK = "\x00"
# Beside a mark stands no word; *an 8-day leave* is *a 9-day leave*.
_SAME = {_MARK: "", "an": "a"}
_DIGITS = re.compile(r"\w*[0-9]\w*")
# What makes two texts different for a translator: words, and signs like €, °C and +.
_TOKENS = re.compile(r"°\s?[^\W\d_]+|[^\W\d_]{1,3}\$|\w+|[^\w\s.,;:!?…'\"“”„‘’()\[\]/\\–—-]")
_QUOTED = re.compile("[\"'“”„‘’«»]{2}")
_DASHES = str.maketrans("–—‐‑−", "-----")
_WORD = re.compile(r"[^\W_]")


def rest(read: Read) -> str:
    """Return a text with a mark in place of each value."""
    parts = []
    place = 0
    for value in read.values:
        parts.append(read.text[place : value.start])
        place = value.end
    parts.append(read.text[place:])
    return f" {_MARK} ".join(part.replace(_MARK, " ") for part in parts)


def words(text: str) -> list[str]:
    """Return the words of what is left of a text, and its signs, casefolded."""
    return _TOKENS.findall(text.casefold())


def differing(query: Read, source: Read) -> list[int]:
    """Return which values of a unit's source are others in the query, in order.

    Raises:
        UnsureError: Where it is not sure which answers to which.

    """
    if [value.kind for value in query.values] != [value.kind for value in source.values]:
        raise UnsureError(_("The query has other values than the unit, or in another order."))
    left, other_left = rest(query), rest(source)
    if _DIGITS.findall(left.casefold()) != _DIGITS.findall(other_left.casefold()):
        raise UnsureError(
            _("The digits of names, articles, school years or codes differ, and stay as they are.")
        )
    found = [
        number
        for number, (new, old) in enumerate(zip(query.values, source.values, strict=True))
        if new.text != old.text and query.key(new) != source.key(old)
    ]
    if found:
        around, other_around = words(left), words(other_left)
        if around != other_around:
            _demand_neighbours(found, around, other_around, query)
        elif len(around) == len(query.values) > 1 and not all(
            query.values[number].kind in COUNTED for number in found
        ):
            # *%d-%m-%Y* and *%m/%d/%Y*, which no word tells apart.
            raise UnsureError(_("Between the values stand no words."))
        _demand_joints(found, query, source)
    return found


def _demand_joints(found: list[int], query: Read, source: Read) -> None:
    """Refuse if numbers hang together by other signs: 5-10 is not 5/10, nor 5 the text "5"."""
    joints, other_joints = _joints(query), _joints(source)
    for number in found:
        if joints[number : number + 2] != other_joints[number : number + 2] or _is_quoted(
            query, number
        ) is not _is_quoted(source, number):
            raise UnsureError(
                _("What joins {number} to what is beside it differs.").format(
                    number=query.shown(number)
                )
            )


def _is_quoted(read: Read, number: int) -> bool:
    value = read.values[number]
    around = read.text[max(0, value.start - 1) : value.start] + read.text[value.end : value.end + 1]
    return value.kind in COUNTED and _QUOTED.fullmatch(around) is not None


def _joints(read: Read) -> list[str]:
    """Return what stands before, between and behind numbers and dates, where no word does."""
    joints = [""]
    for one, other in pairwise(read.values):
        between = read.text[one.end : other.start]
        if {one.kind, other.kind} <= COUNTED and not _WORD.search(between):
            joints.append("".join(between.translate(_DASHES).split()))
        else:
            joints.append("")
    return [*joints, ""]


def _demand_neighbours(
    found: list[int], around: list[str], other_around: list[str], query: Read
) -> None:
    """Refuse unless the words beside a value are the same in query and unit, and there are any.

    *In 2018 there were 12 schools* has the kinds of values that *There were 12 schools in
    2017* has, in the same order; and *8 miles* is translated otherwise than *5 km*.  Beside
    a placeholder or an address, which no word measures, one will do.
    """
    neighbours, other_neighbours = _neighbours(around), _neighbours(other_around)
    for number in found:
        one, other = neighbours[number], other_neighbours[number]
        is_sure = one == other and any(one)
        if not is_sure and query.values[number].kind not in COUNTED:
            is_sure = any(word == another != "" for word, another in zip(one, other, strict=False))
        if not is_sure:
            raise UnsureError(
                _("With other words around it, it is not sure where {number} goes.").format(
                    number=query.shown(number)
                )
            )


def _neighbours(around: list[str]) -> list[tuple[str, ...]]:
    """Return the words before and behind each value; empty where there is none."""
    padded = ["", *(_SAME.get(word, word) for word in around), ""]
    return [
        (padded[place], *_behind(padded, place + 2))
        for place, word in enumerate(around)
        if word == _MARK
    ]


def _behind(padded: list[str], place: int) -> list[str]:
    """Return the words from a place on, up to the one that is counted: *million euros*."""
    end = place
    while padded[end] in MULTIPLIERS:
        end += 1
    return padded[place : end + 1]
