"""Placeables: numbers, dates, addresses, placeholders and tags, which a translation carries over.

The kinds are the symbols that stand for them in a folded segment: one control character
each, so that *28 juni 2018* and *3 juli 2019* fold to the same text.

A number is none where it is part of a name: *Leerplichtwet 1969*, *artikel 4a*, a school
year, a code (*ISO 27001*, *H.264*, *A4*), a version (*1.2.3*), or a word (*mp3*, *5km*).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from insaterms.text.date_expressions import dates
from insaterms.text.named_numbers import named
from insaterms.text.numerals import DIGIT, DIGITS, SHORTEST_PHONE, numerals, phones
from insaterms.text.placeholders import OPENINGS, Closings, is_placeholder, is_tag

__all__ = ["SYMBOLS", "Placeable", "PlaceableKind", "placeables", "stretches"]

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


# What an address has in it; a class in front is found faster than a choice.
_INSIDE = re.compile(r"[.:](?=[A-Za-z/])(?:(?<=\.)[A-Za-z]|(?<=:)/|(?<=mailto:)|(?<=MAILTO:))")
# As long as no text has one of these, nothing more is compiled.
_SIGN = re.compile(rf"[{DIGIT}<{{%@$.:](?:(?<![.:])|(?=[A-Za-z/]))")
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
    found = stretches(text, language)
    return tuple(map(Placeable._make, found)) if found else ()


def stretches(text: str, language: str = "") -> Sequence[tuple[int, int, PlaceableKind]]:
    """Return placeables as plain tuples, for who reads a million of them; as `placeables`."""
    is_ascii = text.isascii()
    pattern = _STEPS.get(is_ascii)
    if pattern is None:
        if not _SIGN.search(text):
            return ()
        # For ASCII without \d, which takes twice as long to find.
        digit = "0-9" if is_ascii else DIGIT
        pattern = _STEPS[is_ascii] = re.compile(rf"[{digit}<{{%@$&]{_STEP}")
    language = language[:2].lower()
    found, first, digits = _found(text, pattern, language)
    longer: list[_Longer] = []
    if "@" in text or (("." in text or ":" in text) and _INSIDE.search(text)):
        longer += _addresses(text)
    if digits:
        longer += _with_digits(text, language, first, digits)
    if not longer:
        return found
    kept: list[tuple[int, int, PlaceableKind]] = []
    place = 0
    for each in sorted([*longer, *found], key=_order):
        start, end, kind = each
        if start >= place:
            place = end
            if kind != "name":
                kept.append((start, end, kind))
    return kept


def _order(each: tuple[int, int, str]) -> tuple[int, int]:
    return each[0], _RANK[each[2]]


_Longer = tuple[int, int, PlaceableKind | Literal["name"]]


def _with_digits(text: str, language: str, first: int, digits: int) -> list[_Longer]:
    """Return what has digits and more; `first` and `digits` as `_found` returns them."""
    found: list[_Longer] = []
    lower = text.lower()
    if len(lower) != len(text):  # İ becomes two
        first = 0
    for start, end in named(text, lower, first):
        found.append((start, end, "name"))
    if digits >= SHORTEST_PHONE:
        for start, end in phones(text):
            found.append((start, end, "address"))
    for start, end in dates(text, language, lower, first):
        found.append((start, end, "date"))
    return found


def _addresses(text: str) -> Iterator[tuple[int, int, Literal["address"]]]:
    from insaterms.text.passages import passages

    for start, end, kind in passages(text):
        # WERKDAG.INT and EURO.DE are names of functions.
        if kind == "address" and not _CAPITALS.fullmatch(text, start, end):
            yield start, _without_end(text, start, end), "address"


def _without_end(text: str, start: int, end: int) -> int:
    """Return where an address ends, without what ends the sentence or the bracket around it."""
    address = text[start:end]
    unopened = [close for close, opening in _BRACKETS.items() if opening not in address]
    return start + (len(address.rstrip("".join((_SENTENCE, *unopened)))) or end - start)


# By whether the text is ASCII; compiled when the first one has a sign, since that takes
# longer than most programs run.
_STEPS: dict[bool, re.Pattern[str]] = {}


def _found(
    text: str, pattern: re.Pattern[str], language: str
) -> tuple[list[tuple[int, int, PlaceableKind]], int, int]:
    """Return what begins with its sign or a digit.

    Args:
        text: The text.
        pattern: One of `_STEPS`.
        language: Whose ordinals are looked for.

    Returns:
        What was found, where the first digit is that is in no other placeable, and how many
        characters hang together with such digits, at least as many as there are digits.

    """
    found: list[tuple[int, int, PlaceableKind]] = []
    closings: Closings | None = None
    first = digits = place = 0
    while step := pattern.search(text, place):
        start, place = step.span()
        match step.lastgroup:
            case "digits":
                first = first if digits else start
                digits += place - start
                found += numerals(text, start, place, language)
            case "tag":
                closings = closings or Closings(text)
                if is_tag(step, closings):
                    found.append((start, place, "tag"))
                else:
                    place = start + 1
            case "percent" | "braces" | "block" | "variable" | "at" as kind:
                # Most that begin with % have no space before them, and need no second look.
                if (kind == "percent" and text[start - 1 : start] != " ") or is_placeholder(
                    text, step
                ):
                    found.append((start, place, "placeholder"))
    return found, first, digits
