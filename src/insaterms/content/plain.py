"""Plain text: pasted pages, one paragraph a line, and paragraphs broken into lines by hand.

A blank line ends a paragraph.  Within a group of lines each bullet begins an item and a
long line is a paragraph of its own; other lines are joined where a line breaks because the
next word had no room.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from insaterms.content.blocks import Block, BlockKind
from insaterms.content.draft import Draft

__all__ = ["read"]

_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(r"(?:[•◦▪▫‣⁃∙·●○■□➢►*+-]|(\d{1,3}|[a-z])[.)])\s+(?=\S)")
# A dash begins an item too, but also goes on with a sentence: "De aanpak\n– zo blijkt –".
_DASH = re.compile(r"[–—]\s+(?=\S)")
_RULE = re.compile(r"([-=_*~#])\1{2,}")
# Nobody breaks lines by hand that are longer, or has a column that is narrower.
_LONGEST = 100
_NARROWEST = 30
_USUAL = 60
_LONGEST_HEADING = 80
_SENTENCE_ENDS = ".!?…:;,"


class _Line(NamedTuple):
    """A line without white space around it, and where it begins in the source."""

    text: str
    at: int


def read(text: str) -> Iterator[Block]:
    """Read plain text.

    Args:
        text: Any text.

    Yields:
        Paragraphs, items (without their bullets) and headings: a short line without a full
        stop between blank lines.

    """
    for group in _groups(text):
        yield from _blocks(group)


def _groups(text: str) -> Iterator[list[_Line]]:
    """Yield the lines between blank ones."""
    group: list[_Line] = []
    behind = 0
    for found in _LINE.finditer(text):
        # Two ends of lines: `\n\n`, `\r\r` or `\r\n\r\n`.
        ends = text.count("\n", behind, found.start()) or found.start() - behind
        behind = found.end()
        line = found.group().strip()
        apart = not line or _RULE.fullmatch(line) is not None
        if group and (ends > 1 or apart):
            yield group
            group = []
        if not apart:
            group.append(_Line(line, found.start() + found.group().index(line[0])))
    if group:
        yield group


def _blocks(group: list[_Line]) -> Iterator[Block]:
    short = [len(line.text) for line in group if len(line.text) <= _LONGEST]
    width = max(short, default=_LONGEST)
    width = _USUAL if width < _NARROWEST else width
    paragraph: list[_Line] = []
    kind: BlockKind = "paragraph"
    before = ""
    for line in group:
        bullet = _bullet(line.text, paragraph, kind)
        if paragraph and (bullet or not _goes_on(before, line.text, width)):
            yield from _block(paragraph, kind)
            paragraph, kind = [], "paragraph"
        if bullet:
            kind = "item"
        before = line.text
        paragraph.append(_Line(line.text[bullet:], line.at + bullet))
    if len(group) == 1 and kind == "paragraph" and _is_heading(group[0].text):
        kind = "heading"
    yield from _block(paragraph, kind)


def _bullet(line: str, before: list[_Line], kind: BlockKind) -> int:
    """Return the length of the bullet that a line begins with; 0 if it has none."""
    inside = bool(before) and kind == "paragraph"
    if (found := _BULLET.match(line)) is not None:
        # "… in the year\n12. …": amid a paragraph only a 1 begins a list, as in Markdown.
        return 0 if inside and found[1] not in {None, "1", "a"} else found.end()
    found = _DASH.match(line)
    return 0 if found is None or inside else found.end()


def _goes_on(line: str, following: str, width: int) -> bool:
    """Say whether a line was broken by hand, so that the following one goes on with it."""
    if len(line) > _LONGEST or len(following) > _LONGEST:
        return False
    if following[0].islower():
        return True
    word = following.split(maxsplit=1)[0]
    return len(line) + 1 + len(word) > width


def _is_heading(line: str) -> bool:
    return len(line) <= _LONGEST_HEADING and line[-1] not in _SENTENCE_ENDS


def _block(lines: list[_Line], kind: BlockKind) -> list[Block]:
    draft = Draft()
    for line in lines:
        draft.white(line.at - 1)
        draft.text(line.text, line.at)
    block = draft.block(kind, "")
    return [] if block is None else [block]
