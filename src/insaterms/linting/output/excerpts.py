"""A line of a file on a terminal: the fault and what stands around it, as far as it fits."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from insaterms.text.folding import unwanted_character

__all__ = ["Excerpt", "cells", "excerpt", "harmless"]

_TAB = "    "
_CUT = "…"
# A letter may carry so many signs; what has more is cut.
_SIGNS = 4


class Excerpt(NamedTuple):
    """A line in three parts.

    Attributes:
        before: What stands before the fault.
        fault: What is at fault.
        behind: What stands behind it.

    """

    before: str
    fault: str
    behind: str


def harmless(text: str) -> str:
    """Return a text with four spaces for a tab and � for what steers a terminal."""
    if text.isprintable():
        return text
    text = text.replace("\t", _TAB)
    unwanted = {ord(found): "\ufffd" for found in set(text) if unwanted_character(found)}
    return text.translate(unwanted)


def cells(text: str) -> int:
    """Return how many columns of a terminal a text takes that is harmless."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def excerpt(text: str, place: tuple[int, int, int, int], room: int) -> Excerpt:
    """Cut out of a line what fits, with the fault in it.

    Args:
        text: The text that the line stands in.
        place: The line's begin and end and those of the fault, as offsets in the text.
        room: How many columns there are, at least 10.

    """
    begin, end, first, last = place
    # However long the line is, no more of it is looked at than may be shown.
    most = _SIGNS * room
    before = harmless(text[max(begin, first - most) : first])
    fault = harmless(text[first : min(last, first + most)])
    behind = harmless(text[last : min(end, last + most)])
    left, right = first - begin > most, end - last > most
    whole = not left and not right and last - first <= most
    if whole and cells(before) + cells(fault) + cells(behind) <= room:
        return Excerpt(before, fault, behind)
    # A sign for what is left out may stand on both sides.
    room -= 2
    shown = _fitting(fault, room)
    if len(shown) < len(fault) or last - first > most:
        return Excerpt(_CUT if before else "", shown, _CUT)
    room -= cells(shown)
    # Where one side is short, the other has its room.
    lead = min(cells(before), max(room // 2, room - cells(behind)))
    kept = _ending(before, lead)
    follow = _fitting(behind, room - cells(kept))
    return Excerpt(
        (_CUT if left or len(kept) < len(before) else "") + kept,
        shown,
        follow + (_CUT if right or len(follow) < len(behind) else ""),
    )


def _fitting(text: str, room: int) -> str:
    return text[: _number(text, room)]


def _ending(text: str, room: int) -> str:
    # A sign stands behind its letter, and is left out with it.
    number = _number(reversed(text), room)
    kept = text[len(text) - number :]
    while kept and number < len(text) and not _cells(kept[0]):
        kept = kept[1:]
    return kept


def _number(characters: Iterable[str], room: int) -> int:
    """Return how many characters fit."""
    number = 0
    for character in characters:
        room -= _cells(character)
        if room < 0:
            break
        number += 1
    return number
