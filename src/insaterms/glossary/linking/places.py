"""Where in the source of a page a mark may stand: around whole words, crossing nothing."""

import re
import unicodedata
from html import unescape
from typing import NamedTuple

from insaterms.content.blocks import Block
from insaterms.glossary.linking.marks import Form

__all__ = ["Place", "place"]

# Lines that extensions of Markdown read as a whole: admonitions, tabs, abbreviations.
_DIRECTIVE = re.compile(r"[ \t>]*(?:!!!|\?\?\?|===|:::|\*\[)")
_LONGEST_DIRECTIVE = 500
_QUOTED = re.compile(r"[\r\n][>\s]+")
_RULE_OF_TABLE = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\||[\r\n]|\Z)")
_LONGEST_ROW = 5000
_DELIMITERS = "*_~"
_LONGEST_RUN = 8


class Place(NamedTuple):
    """A stretch of the source that can be marked.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        delicate: Whether a mark there may change how Markdown reads the emphasis around it.

    """

    start: int
    end: int
    delicate: bool = False


def place(source: str, block: Block, start: int, end: int, form: Form) -> Place | None:
    """Return where a stretch of a block can be marked in the source.

    Args:
        source: The page.
        block: One of its blocks.
        start: The first code point of the stretch in the block's text.
        end: The one behind its last.
        form: What the page is written in.

    Returns:
        The place, or None if markup stands within it or nothing may stand around it.

    """
    first, last = block.source(start), block.source(end - 1)
    if source[last : last + 1] != block.text[end - 1] or last - first > 2 * (end - start) + 80:
        return None
    written = source[first : last + 1]
    if written != block.text[start:end]:
        if form == "markdown":
            written = _QUOTED.sub(" ", written)
        if " ".join(unescape(written).split()) != " ".join(block.text[start:end].split()):
            return None
    if form == "html":
        return Place(first, last + 1)
    return _in_markdown(source, block, first, last + 1)


def _in_markdown(source: str, block: Block, start: int, end: int) -> Place | None:
    if source[start - 1 : start] == "\\" or _is_directive(source, start):
        return None
    if block.kind == "cell" and _is_head_of_table(source, end):
        return None
    before, behind = start, end
    while before and start - before < _LONGEST_RUN and source[before - 1] in _DELIMITERS:
        before -= 1
    while behind - end < _LONGEST_RUN and source[behind : behind + 1] in set(_DELIMITERS):
        behind += 1
    # In *~*term the first sign is no emphasis, but would be before a tag.
    delicate = len(set(source[before:start])) > 1 or len(set(source[end:behind])) > 1
    for touched, beside in (
        (before < start, source[before - 1 : before] if before else ""),
        (behind > end, source[behind : behind + 1]),
    ):
        # Emphasis begins behind white space whatever it holds: **<dfn>. Behind a letter it
        # would not, and between two signs it may as well end there.
        if touched and beside and not beside.isspace():
            if unicodedata.category(beside)[0] not in "PS":
                return None
            delicate = True
    return Place(start, end, delicate)


def _is_directive(source: str, start: int) -> bool:
    least = max(0, start - _LONGEST_DIRECTIVE)
    line = max(source.rfind("\n", least, start), source.rfind("\r", least, start)) + 1
    return (line > 0 or not least) and _DIRECTIVE.match(source, line, start) is not None


def _is_head_of_table(source: str, end: int) -> bool:
    following = re.compile(r"\r\n?|\n").search(source, end, end + _LONGEST_ROW)
    return following is not None and _RULE_OF_TABLE.match(source, following.end()) is not None
