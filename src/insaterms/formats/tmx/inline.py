"""Inline codes: what they become in a plain text, and which stretches of one they are."""

import re
from functools import lru_cache
from typing import NamedTuple

from insaterms.text.passages import passages

__all__ = ["Code", "codes", "is_code", "stand_in"]

_KINDS = frozenset({"markup", "placeholder"})
_TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)[^<>]*?(/?)>")
# A tag that stands for a code: <g1>, </g1>, <x1/>.
_STAND_IN = re.compile(r"<(?:g([1-9]\d{0,8})>|/g([1-9]\d{0,8})>|x([1-9]\d{0,8})/>)")
# Tags of HTML that nothing closes.
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# XML cannot hold it, in a code or elsewhere.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# No text without one of these has a code in it, and most texts have none.
_MAYBE = re.compile(r"[<{%]|\]\(")


class Code(NamedTuple):
    """A stretch of a text that is a code.

    Attributes:
        start: Its first code point.
        end: The one behind its last.
        kind: `bpt` and `ept` open and close a pair; `it` is one half of a pair whose other
            half is not there; `ph` is all other codes.
        pair: The number of the pair, from 1; 0 where it is none.
        opening: Whether it is the first half.

    """

    start: int
    end: int
    kind: str
    pair: int
    opening: bool


@lru_cache(maxsize=4096)
def is_code(content: str) -> bool:
    """Whether a text is nothing but markup and placeholders, and will be taken for it again."""
    place = 0
    for start, end, kind in passages(content):
        if start != place or kind not in _KINDS:
            return False
        place = end
    return place == len(content) > 0


def codes(text: str) -> list[Code]:
    """Return the codes of a text that can be written as such, in order.

    Tags are paired by their names, the inner ones first; pairs may overlap, as they may
    in TMX.
    """
    if not _MAYBE.search(text):
        return []
    found: list[Code] = []
    open_tags: dict[str, list[int]] = {}
    pairs = 0
    for start, end, kind in passages(text):
        content = text[start:end]
        if kind not in _KINDS or not is_code(content) or _UNWRITABLE.search(content):
            continue
        tag = _TAG.fullmatch(content)
        if tag is None or tag[3] or tag[2].lower() in _VOID:
            found.append(Code(start, end, "ph", 0, opening=False))
            continue
        name = tag[2]
        if not tag[1]:
            open_tags.setdefault(name, []).append(len(found))
            found.append(Code(start, end, "it", 0, opening=True))
        elif openings := open_tags.get(name):
            pairs += 1
            place = openings.pop()
            found[place] = found[place]._replace(kind="bpt", pair=pairs)
            found.append(Code(start, end, "ept", pairs, opening=False))
        else:
            found.append(Code(start, end, "it", 0, opening=False))
    return found


def stand_in(tag: str) -> int:
    """Return the number in a tag that stands for a code; 0 if it is another tag."""
    found = _STAND_IN.fullmatch(tag)
    return int(next(filter(None, found.groups()))) if found else 0
