"""Character references: `&eacute;`, `&#233;` and `&#xE9;`, and the old ones without `;`."""

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

__all__ = ["pieces", "plain"]

_REFERENCE = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+);?|[a-zA-Z][a-zA-Z0-9]{0,31};?)")
# The largest code point has seven digits; a number of a million would take minutes to read.
_DIGITS = 8
_SHORTEST = 2  # `&lt` and `&gt`


def pieces(
    text: str, start: int, end: int, *, attribute: bool = False
) -> Iterator[tuple[str, int, bool]]:
    """Take a stretch of HTML text apart where it has character references.

    Args:
        text: The source.
        start: Where the stretch begins, in code points.
        end: Where it ends.
        attribute: Whether it is the value of an attribute, where a browser leaves a name
            without `;` alone before a letter: `?a=1&copy=2` has no ©.

    Yields:
        The text as a reader sees it, where it begins in the source, and whether it stands
        there literally.

    """
    place = start
    for found in _REFERENCE.finditer(text, start, end):
        assigned = attribute and text.startswith("=", found.end())
        seen, length = _meaning(found.group(), whole=attribute, assigned=assigned)
        if not length:
            continue
        if place < found.start():
            yield text[place : found.start()], place, True
        yield seen, found.start(), False
        place = found.start() + length
    if place < end:
        yield text[place:end], place, True


def plain(text: str, start: int, end: int, *, attribute: bool = False) -> str:
    """Return a stretch of HTML text as a reader sees it; the arguments are those of `pieces`."""
    return "".join(seen for seen, *_ in pieces(text, start, end, attribute=attribute))


def _meaning(reference: str, *, whole: bool, assigned: bool) -> tuple[str, int]:
    """Return what a reference stands for, and how much of it; 0 if it is none.

    Args:
        reference: `&`, a name or a number, and perhaps `;`.
        whole: Whether the name must be the whole of it: `&copyright` is no ©right.
        assigned: Whether `=` follows, as in the address `?a=1&copy=2`.

    """
    if reference[1] == "#":
        digits = reference[2:].rstrip(";")
        base, digits = ("x", digits[1:]) if digits[0] in "xX" else ("", digits)
        number = digits.lstrip("0") or "0"
        if len(number) > _DIGITS:
            return "\ufffd", len(reference)
        return unescape(f"&#{base}{number};"), len(reference)
    name = reference[1:]
    if name in html5:
        return ("", 0) if assigned and not name.endswith(";") else (html5[name], len(reference))
    if not whole:
        for length in range(len(name) - 1, _SHORTEST - 1, -1):
            if name[:length] in html5:
                return html5[name[:length]], length + 1
    return "", 0
