"""Placeables: numbers, dates, addresses, placeholders and tags, which a translation carries over.

The kinds are the symbols that stand for them in a folded segment: one control character
each, so that *28 juni 2018* and *3 juli 2019* fold to the same text.

A number is none where it is part of a name: *Leerplichtwet 1969*, *artikel 4a*, a school
year, a code (*ISO 27001*, *H.264*, *A4*), a version (*1.2.3*), or a word (*mp3*, *5km*).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from insaterms.text.date_expressions import dates
from insaterms.text.named_numbers import named
from insaterms.text.numerals import DIGIT, DIGITS, numerals, phones
from insaterms.text.placeholders import OPENINGS, Closings, is_placeholder, is_tag

__all__ = ["SYMBOLS", "Placeable", "PlaceableKind", "placeables"]

PlaceableKind = Literal["number", "date", "address", "placeholder", "tag"]

SYMBOLS: dict[PlaceableKind, str] = {
    "number": "\x01",
    "date": "\x02",
    "address": "\x03",
    "placeholder": "\x04",
    "tag": "\x05",
}


class Placeable(NamedTuple):
    """A stretch of text that a translation carries over.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        kind: What it is.

    """

    start: int
    end: int
    kind: PlaceableKind


# Most segments have none of these signs, and nothing is looked for.  A class in front is
# found ten times as fast as a choice, and one without \d, which does for ASCII, twice as fast
# as one with it.
_SIGN = r"[{digit}<{{%@$.:](?:(?<![.:])|(?=[A-Za-z/]))"
_ASCII_SIGN, _ANY_SIGN = (re.compile(_SIGN.format(digit=digit)) for digit in ("0-9", DIGIT))
_ADDRESSES = ("@", ":/", "mailto:", "MAILTO:")
_DOMAIN = re.compile(r"\.[A-Za-z]")
_STEP = rf"(?:(?<=[{DIGIT}])(?P<digits>{DIGITS})|{OPENINGS})"
_CAPITALS = re.compile(r"[A-Z]+\.[A-Z]+")
# What ends a sentence or closes a bracket is not the address's own.
_SENTENCE = ".,;:!?'’\"”*_`"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
# Where several may begin: the name of a law before its year, a tag before its attributes.
_RANK = {"name": 0, "tag": 1, "date": 2, "address": 3, "placeholder": 4, "number": 5}


def placeables(text: str, language: str = "") -> tuple[Placeable, ...]:
    """Return the placeables of a text in order, none overlapping.

    An ordinal is a number with its ending (*3e*, *1st*), a telephone number an address;
    the sign of a percentage or of money is text.

    Args:
        text: A segment.
        language: Whose dates and ordinals are looked for (`nl`, `en-GB`); empty: those of
            either.

    """
    sign = (_ASCII_SIGN if text.isascii() else _ANY_SIGN).search(text)
    if not sign:
        return ()
    language = language[:2].lower()
    # The digits of &#39; are no number: an entity may begin before the first sign.
    found, has_digits = _found(text, 0 if "&" in text else sign.start(), language)
    longer: list[tuple[int, int, PlaceableKind | Literal["name"]]] = []
    if ("." in text and _DOMAIN.search(text)) or any(map(text.__contains__, _ADDRESSES)):
        longer += _addresses(text)
    if has_digits:
        lower = text.lower()
        longer += [(start, end, "name") for start, end in named(text, lower)]
        longer += [(start, end, "address") for start, end in phones(text)]
        longer += [(start, end, "date") for start, end in dates(text, language, lower)]
    if not longer:
        return tuple(found)
    kept: list[Placeable] = []
    place = 0
    for each in sorted([*longer, *found], key=_order):
        start, end, kind = each
        if start >= place:
            place = end
            if kind != "name":
                kept.append(Placeable(start, end, kind))
    return tuple(kept)


def _order(each: tuple[int, int, str]) -> tuple[int, int]:
    return each[0], _RANK[each[2]]


def _addresses(text: str) -> Iterator[Placeable]:
    from insaterms.text.passages import passages

    for start, end, kind in passages(text):
        # WERKDAG.INT and EURO.DE are names of functions.
        if kind == "address" and not _CAPITALS.fullmatch(text, start, end):
            yield Placeable(start, _without_end(text, start, end), "address")


def _without_end(text: str, start: int, end: int) -> int:
    """Return where an address ends, without what ends the sentence or the bracket around it."""
    address = text[start:end]
    unopened = [close for close, opening in _BRACKETS.items() if opening not in address]
    return start + (len(address.rstrip("".join((_SENTENCE, *unopened)))) or end - start)


@cache
def _step(digit: str) -> re.Pattern[str]:
    # Compiled when the first text has a sign: that takes longer than most programs run.
    return re.compile(rf"[{digit}<{{%@$&]{_STEP}")


def _found(text: str, place: int, language: str) -> tuple[list[Placeable], bool]:
    """Return what begins with its sign or a digit, and whether there is a digit.

    Args:
        text: The text.
        place: Where the first sign may be.
        language: Whose ordinals are looked for.

    """
    found: list[Placeable] = []
    closings: Closings | None = None
    has_digits = False
    pattern = _step("0-9" if text.isascii() else DIGIT)
    while step := pattern.search(text, place):
        start, place = step.span()
        match step.lastgroup:
            case "digits":
                has_digits = True
                found += [Placeable(*each) for each in numerals(text, start, place, language)]
            case "tag":
                closings = closings or Closings(text)
                if is_tag(step, closings):
                    found.append(Placeable(start, place, "tag"))
                else:
                    place = start + 1
            case "percent" | "braces" | "block" | "variable" | "at":
                if is_placeholder(text, step):
                    found.append(Placeable(start, place, "placeholder"))
    return found, has_digits
