"""Quotation marks as people type them: of every kind, mixed, doubled up or left out.

A mark is read by where it stands and not by what it is: ‘ and ’ open and close alike
(‘Autisme Kennisnetwerk Overijssel ‘), and inside a word it is an apostrophe (foto’s).
"""

import re
from itertools import islice

__all__ = ["closing_quote", "is_clipped", "is_quote", "opening_quote", "opens", "within_quotes"]

_FAMILIES = ("‘’'‚‛`´′‹›", '“”"„‟«»″', "*_")
_FAMILY = {mark: number for number, family in enumerate(_FAMILIES) for mark in family}

_MARK = re.compile(f"[{re.escape(''.join(_FAMILIES))}]")
# Among so many marks the other one of a quotation is found.
_MOST_MARKS = 30

# ’s ochtends, ’t Gooi, 'n: an apostrophe at the front of a word opens nothing.
_CLIPPED = re.compile(r"['’‘`´](?:[stnkmr]|em|tis|twas|cause|\d0s?|\d\d)(?!\w)", re.IGNORECASE)
# What may stand behind the quotation inside a gloss: (‘Samen Sterker’, or SS).
_BEHIND = re.compile(
    r"\s*(?:$|[,;:.)\]/–—(\[*_-]|(?:or|of|and|en|also|better|hereafter|hereinafter|since|in|"
    r"abbreviated|for short|literally|meaning|afgekort|kortweg|hierna|ook|sinds|letterlijk)\b)"
)


def is_quote(character: str, word: str = "") -> bool:
    """Whether a character can be a quotation mark.

    Args:
        character: The character; empty is none.
        word: What begins with it, if it may be an apostrophe: ’s ochtends.

    """
    return character in _FAMILY and not _CLIPPED.match(word)


def is_clipped(text: str, place: int) -> bool:
    """Whether an apostrophe at this place begins a word: *'s-Hertogenbosch*."""
    return _CLIPPED.match(text, place) is not None


def opens(text: str, place: int) -> bool:
    """Whether the mark at this place stands where a quotation begins."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return (
        not before.isalnum()
        and before not in {".", ",", "!", "?", "…"}
        and bool(after)
        and not after.isspace()
        and not _CLIPPED.match(text, place)
    )


def closes(text: str, place: int) -> bool:
    """Whether the mark at this place stands where a quotation ends."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return bool(before) and not after.isalnum() and before not in {"(", "["}


def opening_quote(text: str, place: int, floor: int) -> int | None:
    """Return where the quotation that ends with the mark at this place begins.

    The nearest mark of the same kind counts, single or double; where there is none, that
    of another kind: ‘Op de fiets".

    Args:
        text: The text.
        place: The closing mark.
        floor: Where to stop looking.

    Returns:
        The offset of the opening mark; None if there is none.

    """
    family = _FAMILY[text[place]]
    mixed = None
    marks = [floor + found.start() for found in _MARK.finditer(text[floor:place])]
    for here in marks[: -_MOST_MARKS - 1 : -1]:
        if here + 1 == place or not _may_open(text, here):
            continue
        if _FAMILY[text[here]] == family:
            return here
        if mixed is None:
            mixed = here
    return mixed


def _may_open(text: str, place: int) -> bool:
    # ( ‘ ontlezing ‘ ): a space on both sides, as some write in French.
    spaced = text[place - 1 : place] in {"(", "["} and text[place + 1 : place + 2].isspace()
    return spaced or opens(text, place)


def closing_quote(text: str, place: int, ceiling: int) -> int | None:
    """Return where the quotation that begins with the mark at this place ends.

    Args:
        text: The text.
        place: The opening mark.
        ceiling: Where to stop looking: the end of what stands in the brackets.

    Returns:
        The offset of the closing mark; None if there is none.

    """
    family = _FAMILY[text[place]]
    inside = text[place:ceiling]
    doubtful = mixed = None
    for found in islice(_MARK.finditer(inside, 2), _MOST_MARKS):
        offset = found.start()
        if not closes(text, place + offset):
            continue
        ends = _BEHIND.match(inside, offset + 1) is not None
        if _FAMILY[inside[offset]] == family:
            if ends:
                return place + offset
            # ‘ouders’ rechten’: perhaps an apostrophe, if another mark follows.
            doubtful = doubtful or place + offset
        elif ends:
            mixed = place + offset
    return mixed if doubtful is None else doubtful


def within_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the spaces and quotation marks at its ends."""
    while start < end and (
        text[start].isspace() or (is_quote(text[start]) and not _CLIPPED.match(text, start))
    ):
        start += 1
    while end > start and (text[end - 1].isspace() or is_quote(text[end - 1])):
        end -= 1
    return start, end
