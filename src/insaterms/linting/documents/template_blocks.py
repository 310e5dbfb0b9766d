"""Blocks of a template that are not closed, or closed where none is open.

Only the statements of Jinja itself are known to have an end: `{% cache %}` of an extension may
have one or not.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from insaterms.content.translatable.jinja_tags import WHOLE, Tag, tags
from insaterms.content.translatable.page import page_form
from insaterms.errors import Problem
from insaterms.linting.documents.page import Page
from insaterms.ui_language import _

__all__ = ["blocks_left_open"]

_BLOCKS = frozenset(
    ("for", "if", "block", "macro", "call", "filter", "set", "with", "autoescape", "raw")
)
_ENDS = {f"end{name}": name for name in _BLOCKS}
# Tornado closes every block with `{% end %}`.
_TORNADO = "end"
# `{% set a = 1 %}` and `{% set (a, b) = c %}` have no end, and `{% set a | trim(x=1) %}` has one.
_ASSIGNED = re.compile(r"\{%[-+]?\s*set(?=[\s(])[\s\w.,()]+=")
# Twig writes `{% block title "Home" %}` without an end.
_LONG_BLOCK = re.compile(r"\{%[-+]?\s*block\s+\w+\s+(?!scoped\b|required\b|[-+]?%\})")
_SHOWN = re.compile(r"<(/?)(?:pre|code)\b", re.IGNORECASE)
_LONGEST_SHOWN = 60


def blocks_left_open(page: Page) -> Iterator[Problem]:
    """Yield the blocks of a template that are not closed, and the ends that close nothing.

    Args:
        page: A page; one that is no template has none.

    """
    if not page.form.startswith("jinja"):
        return
    text = page.text
    found = tags(text)
    if any(tag.name == _TORNADO for tag in found):
        return
    opened, ends = _unmatched(text, found)
    if not opened and not ends:
        return
    if page_form(page.path) == "html":
        # A page of HTML may show how templates are written.
        shown = _Shown(text)
        opened = [tag for tag in opened if not shown.holds(tag)]
        ends = [tag for tag in ends if not shown.holds(tag)]
    number = 0
    alone = []
    for tag in opened:
        while number < len(ends) and ends[number].start < tag.start:
            alone.append(ends[number])
            number += 1
        if number == len(ends):
            message = _("“{tag}” is not closed; write {end} behind what belongs to it").format(
                tag=_short(text, tag), end=f"{{% end{tag.name} %}}"
            )
            yield _problem(page, tag, message)
            continue
        end = ends[number]
        number += 1
        said = (
            _("“{end}” stands outside of the block in which “{tag}” of line {line} was opened")
            if end.name == f"end{tag.name}"
            else _("“{end}” does not close “{tag}” of line {line}, which is open here")
        )
        line, _column = page.lines.at(tag.start)
        message = said.format(end=_short(text, end), tag=_short(text, tag), line=line)
        yield _problem(page, end, message)
    for tag in [*alone, *ends[number:]]:
        message = _("“{tag}” closes nothing; take it out, or open what it closes")
        yield _problem(page, tag, message.format(tag=_short(text, tag)))


def _unmatched(text: str, found: list[Tag]) -> tuple[list[Tag], list[Tag]]:
    """Return the blocks without an end, and the ends without a block, in order."""
    opened: list[Tag] = []
    often = Counter[str]()
    left: list[Tag] = []
    ends: list[Tag] = []
    for tag in found:
        name = _ENDS.get(tag.name)
        if tag.kind != "statement":
            continue
        if name is not None and not often[name]:
            ends.append(tag)
        elif name is not None:
            while (inner := opened.pop()).name != name:
                left.append(inner)
                often[inner.name] -= 1
            often[name] -= 1
        elif tag.name in _BLOCKS and _has_end(text, tag):
            opened.append(tag)
            often[tag.name] += 1
            if tag.name == "raw" and not _is_closed(text, tag):
                break  # whatever follows is no tag
    return sorted([*left, *opened]), ends


def _is_closed(text: str, tag: Tag) -> bool:
    return WHOLE["raw"].search(text, tag.end) is not None


def _has_end(text: str, tag: Tag) -> bool:
    if tag.name == "set":
        return _ASSIGNED.match(text, tag.start, tag.end) is None
    return tag.name != "block" or _LONG_BLOCK.match(text, tag.start, tag.end) is None


class _Shown:
    """The stretches of a page that show code."""

    def __init__(self, text: str) -> None:
        self._places = [0]
        self._depths = [0]
        depth = 0
        for found in _SHOWN.finditer(text):
            depth = max(0, depth - 1) if found[1] else depth + 1
            self._places.append(found.start())
            self._depths.append(depth)

    def holds(self, tag: Tag) -> bool:
        return self._depths[bisect_right(self._places, tag.start) - 1] > 0


def _short(text: str, tag: Tag) -> str:
    said = " ".join(text[tag.start : tag.end].split())
    return said if len(said) <= _LONGEST_SHOWN else said[:_LONGEST_SHOWN] + "…"


def _problem(page: Page, tag: Tag, message: str) -> Problem:
    return Problem(page.path, *page.lines.at(tag.start), message)
