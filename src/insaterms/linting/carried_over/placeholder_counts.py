"""Placeholders of a text that its translation lacks, or has besides.

For texts that do not say what fills them in; where a catalog does (`c-format`),
`catalogs.placeholders` knows what would go wrong.
"""

import re
from collections import Counter

from msgspec import Struct

from insaterms.text.placeables import stretches

__all__ = ["PlaceholderFault", "placeholder_fault"]


class PlaceholderFault(Struct, frozen=True, gc=False):
    """A placeholder that differs between a text and its translation.

    Attributes:
        missing: One that the translation lacks; empty where it lacks none.
        added: One that it has besides, perhaps in the place of the other; else empty.
        start: Where the one that is added stands in the translation; 0 where there is none.
        end: Behind it; 0 where there is none.
        traded: Whether the translation has all of them, in another order.

    """

    missing: str = ""
    added: str = ""
    start: int = 0
    end: int = 0
    traded: bool = False


_SIGN = re.compile(r"[%{$@]")
# What begins with such a sign, whatever it is; where that is the same, nothing differs.
_SIGNED = re.compile(
    r"%\([^()]{0,80}\)[^\sA-Za-z%]*[A-Za-z]?|%[^\sA-Za-z%]*[A-Za-z]{0,3}|\{[^{}]*\}?|[$@]\w*"
)
# What formats dates: a translator writes them in the order, and with the clock, of the language.
_DATES = re.compile(r"%[-_0^#EO]*[aAbBHIMpPyYRTD]")
_PLACED = re.compile(r"%(?P<place>[0-9]+)\$(?P<kind>.*)", re.DOTALL)
_PRINTED = re.compile(
    r"%[-+ #0'I]*(?:[0-9]+|\*)?(?:\.(?:[0-9]+|\*)?)?(?P<kind>(?:hh|h|ll|l|L|q|j|z|t)?"
    r"[diouxXeEfFgGcsp@])"
)
_NUMBERED = re.compile(r"%L?(?P<number>[1-9][0-9]?)[A-Za-z]?")
_NAMED = re.compile(
    r"%\([^()]+\)[-+ #0-9.]*[diouxXeEfFgGcrsa]|\{\{.*\}\}|\{%.*%\}"
    r"|[$%]?\{(?:[a-z_][a-z0-9_.]*|[0-9]*)(?:![rsa])?(?::[^{}]*)?\}"
    r"|\$[a-z_][a-z0-9_]*\$?|@[a-z][a-z0-9]{2,}(?:[_-][a-z0-9]+)*",
    re.DOTALL,
)
# \begin{tabular*}{width}: what TeX has between braces is prose.
_TEX = re.compile(r"\\[A-Za-z]+\*?\s?[{\[]")
# A program with placeholders of its own: @i is *inode* to e2fsck, and %Dn its name; Lisp's ~%.
_OWN = re.compile(r"(?<!\w)@[A-Za-z]{1,2}(?!\w)|~%")
# Longer ones are told again by their translator, and say `$PATH` where they like.
_LONGEST = 400
# %1 in *%1 of %2*, but not in %10s.
_HAS_NUMBERED = re.compile(r"%1(?![0-9$])")
# $n is any number of $1, $2.
_SHORTEST = 3
# An address has a space as %20.
_ESCAPED = re.compile(r"%(?:20|[0-9A-F]{2}%)")
_BRACES = re.compile(r"[$%]?\{[^{}]*\}|%[A-Za-z]")
_QUOTES = frozenset("\"'“”‘’`")
_NUMBER = re.compile(r"[0-9]+ (?:l|ll|z|j)?[diu]|%n|1|\{[a-z0-9_]*\}|%\([a-z_]+\)[diu]|\{\{.*\}\}")

_Found = tuple[str, str, int, int]


def placeholder_fault(
    source: str, target: str, *, plural: bool = False, one: bool = False
) -> PlaceholderFault | None:
    """Return how the placeholders of a translation differ from those of its source, if they do.

    What is filled in by its order (`%s`, `%d`) may not trade places unless it says so (`%2$s`).
    What has a number or a name may stand several times.

    Args:
        source: A text.
        target: Its translation.
        plural: Whether both are forms of a message with a plural.
        one: Whether the form is that for one, which need not say the number.

    """
    if source == target or not (_SIGN.search(source) or _SIGN.search(target)):
        return None
    if _SIGNED.findall(source) == _SIGNED.findall(target):
        return None
    # *{City}* alone shows how something is written.
    alone = not any(map(str.isalpha, _BRACES.sub("", source)))
    meant, said = _found(source, alone=alone), _found(target, alone=alone)
    if [each[1] for each in meant] == [each[1] for each in said] or _is_own(source, target):
        return None
    wanted, given = ({each[0] for each in side} for side in (meant, said))
    missing = [each for each in meant if each[0] not in given]
    added = [each for each in said if each[0] not in wanted]
    if one or plural:
        # *One page* says as much as *1 page*, and which form says the number is free.
        missing = [each for each in missing if not (one and _NUMBER.fullmatch(each[0]))]
        added = [each for each in added if not _NUMBER.fullmatch(each[0])]
    are_all_there = sorted(each[1] for each in meant) == sorted(each[1] for each in said)
    if are_all_there or not (missing or added):
        return _traded(meant, said)
    if missing and added and _is_spoken_of(source, missing[0]) and added[0][1][-1] == "}":
        return None
    shown = missing[0][1] if missing else ""
    return PlaceholderFault(shown, *added[0][1:]) if added else PlaceholderFault(shown)


def _is_spoken_of(source: str, found: _Found) -> bool:
    """Tell whether a placeholder is an example: *run 'mount {device}'*, not *“{name}” is gone*."""
    _key, name, start, end = found
    before, behind = source[start - 1 : start], source[end : end + 1]
    return name[-1] == "}" and (before in _QUOTES) is not (behind in _QUOTES)


def _traded(meant: list[_Found], said: list[_Found]) -> PlaceholderFault | None:
    """Return what trades places though it is filled in by its order: %s and %.250s."""
    ones, others = (
        [each for each in side if _PRINTED.fullmatch(each[1])] for side in (meant, said)
    )
    if Counter(each[1] for each in ones) != Counter(each[1] for each in others):
        return None
    for one, other in zip(ones, others, strict=True):
        if one[1] != other[1]:
            return PlaceholderFault(one[1], *other[1:], traded=True)
    return None


def _is_own(source: str, target: str) -> bool:
    """Tell whether what looks like placeholders follows rules that nobody knows here."""
    return (
        (_DATES.search(source) and _DATES.search(target)) is not None
        or _OWN.search(source) is not None
        or _TEX.search(source) is not None
        or _ESCAPED.search(source) is not None
    )


def _found(text: str, *, alone: bool) -> list[_Found]:
    """Return the placeholders of a text: by what they are filled with, as written, and where.

    The second of `%s` and `%d` is `2 d`, and `%2$d` likewise.
    """
    if not _SIGN.search(text):
        return []
    found: list[_Found] = []
    numbered = _HAS_NUMBERED.search(text) is not None
    place = 0
    for start, end, kind in stretches(text):
        if kind != "placeholder":
            continue
        name = text[start:end]
        if placed := _PLACED.fullmatch(name):
            printed = _PRINTED.fullmatch(f"%{placed['kind']}")
            if printed is None:
                continue
            key = f"{placed['place']} {printed['kind']}"
        elif (number := _NUMBERED.fullmatch(name)) and (numbered or name[-1].isdecimal()):
            key = number["number"]
        elif printed := _PRINTED.fullmatch(name):
            place += 1
            key = f"{place} {printed['kind']}"
        elif _NAMED.fullmatch(name) and _is_filled(text, name, start, end, alone=alone):
            key = name
        else:
            continue
        found.append((key, name, start, end))
    return found


def _is_filled(text: str, name: str, start: int, end: int, *, alone: bool) -> bool:
    """Tell whether a program fills in what has a name, or its reader does."""
    if name[:2] in {"%(", "{{", "{%"}:
        return True
    before = text[start - 1 : start]
    if name[0] == "@":
        return (not before or before in " \n(\"'“‘>") and text[end : end + 1] != "{"
    return (
        not alone
        and len(text) <= _LONGEST
        and not (name == "{}" and before and before in "[]()<>")
        and not (name[0] == "$" and len(name) < _SHORTEST)
    )
