"""Blocks of Markdown's dialects that hold other blocks, as rules for markdown-it.

CommonMark knows none of them, and takes what is indented in them for code:

- `!!! note "Title"`, `??? tip`, `=== "A tab"` with four spaces before all that belongs to
  it (Python-Markdown and its extensions);
- `:   the definition of a term`, and `[^1]: a note`, which go on in the same way;
- `::: tip Title` up to `:::` (Pandoc, VitePress, Docusaurus), `:::{note}` with the options
  `:class: x` below it, and the same between backticks (MyST);
- `{{< figure … >}}` over several lines (Hugo).

The first line of such a block, and an option, are a paragraph of their own, whose text is the
whole line; its token says so in `meta["directive"]`.
"""

import re
from typing import Literal

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from insaterms.content.markdown_signs import Rule

__all__ = ["CONTAINERS", "SIGNS", "Directive", "begins"]

Directive = Literal["admonition", "container", "option"]
"""What such a line is; `meta["directive"]` of its token."""

_INDENT = 4
# As deep as a list counts, which is two tokens.
_LEVELS = 2

_ADMONITION = re.compile(
    r"(?:(?:!!!|\?\?\?\+?)(?=[ \t]+[\"\w])(?:[ \t]+[\w-]+)*+|===[!+]*(?=[ \t]+\"))"
    r"(?:[ \t]+\".*\")?[ \t]*\Z"
)
_DEFINITION = re.compile(r":[ \t]+")
# Its name may be several words.
_FOOTNOTE = re.compile(r"\[\^((?![\s\]])[^\]\r\n]+)\]:[ \t]*")
_COLONS = re.compile(r"(:{3,})[ \t]*(?:\{([a-zA-Z][\w:.+-]*)\})?")
_FENCE = re.compile(r"(`{3,}|~{3,})\{([a-z][\w:-]*)\}(?!.*`)")
_OPENING = re.compile(r"!!!|\?\?\?|===|:(?:[ \t]|::)|\[\^")
_OPTION = re.compile(r":[\w-]+:(?:[ \t]|\Z)")
_SHORTCODES = {"{{<": ">}}", "{{%": "%}}"}
# So long a shortcode is at most.
_LONGEST = 2000
# Directives of MyST in which no Markdown stands.
_VERBATIM = frozenset(
    """
    code code-block code-cell sourcecode math toctree image include literalinclude raw eval-rst
    csv-table bibliography contents mermaid plot graphviz index rubric highlight currentmodule
    automodule autoclass autofunction autosummary doctest testcode iframe embed bokeh
    """.split()
)
# Those between backticks in which it does; others are the language of a block of code.
_OF_TEXT = frozenset(
    """
    admonition attention aside card caution centered container danger definition deprecated div
    dropdown epigraph error example exercise figure glossary grid grid-item grid-item-card
    highlights hint important list-table margin note pull-quote seealso sidebar solution tab-item
    tab-set table tip topic versionadded versionchanged warning
    """.split()
)


def begins(line: str) -> bool:
    """Say whether a line begins one of these blocks, or may be its end.

    Args:
        line: Without white space before it.

    """
    return _OPENING.match(line) is not None and any(
        opening.match(line) for opening in (_ADMONITION, _DEFINITION, _FOOTNOTE, _COLONS)
    )


def _admonition(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's interface
    """Read an admonition or a tab: its line, and what is indented below it."""
    if state.is_code_block(line) or not _ADMONITION.match(state.src, *_ends(state, line)):
        return False
    if silent:
        return True
    indent = state.sCount[line] + _INDENT
    behind = line + 1
    while behind < end and (state.isEmpty(behind) or state.sCount[behind] >= indent):
        behind += 1
    _line(state, line, "admonition")
    _inside(state, line + 1, behind, indent)
    state.line = behind
    return True


# Behind these `: x` is a line like any other.
_NO_TERM = frozenset({"heading_close", "hr", "html_block", "blockquote_open", "list_item_open"})


def _definition(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read the definition of a term, with all its paragraphs and lists."""
    # Where it is no part of the paragraph before it, something must stand there to define.
    if not silent and (not state.tokens or state.tokens[-1].type in _NO_TERM):
        return False
    return _hanging(state, line, end, _DEFINITION, silent=silent)


def _footnote(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read the text of a footnote, and write down its name."""
    found = _hanging(state, line, end, _FOOTNOTE, silent=silent)
    if found and not silent and (named := _FOOTNOTE.match(state.src, *_ends(state, line))):
        state.env.setdefault("notes", set()).add(named[1])
    return found


def _hanging(
    state: StateBlock, line: int, end: int, opening: re.Pattern[str], *, silent: bool
) -> bool:
    """Read blocks of which the first begins in the line of the sign before them."""
    if state.is_code_block(line):
        return False
    found = opening.match(state.src, *_ends(state, line))
    if found is None or silent:
        return found is not None
    before = state.bMarks[line], state.tShift[line], state.sCount[line]
    # `: a` may go on below the `a`, which is less.
    indent = before[2] + min(_INDENT, max(2, found.end() - found.start()))
    state.bMarks[line], state.tShift[line], state.sCount[line] = found.end(), 0, indent
    _inside(state, line, end, indent)
    state.line = max(state.line, line + 1)
    state.bMarks[line], state.tShift[line], state.sCount[line] = before
    return True


def _colons(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read a line `:::`, which begins or ends a container; its blocks are like all others."""
    if state.is_code_block(line):
        return False
    found = _COLONS.match(state.src, *_ends(state, line))
    if found is None or silent:
        return found is not None
    _line(state, line, "container")
    state.line = line + 1
    if found[2] is not None:
        state.line = _options(state, line + 1, end)
    if found[2] in _VERBATIM:
        behind = _closing(state, state.line, end, found[1])
        _verbatim(state, state.line, behind, state.sCount[line])
        state.line = min(behind + 1, end)
    return True


def _fence(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read a directive between backticks in which Markdown stands, not code."""
    if state.is_code_block(line):
        return False
    found = _FENCE.match(state.src, *_ends(state, line))
    if found is None or found[2] not in _OF_TEXT | _VERBATIM:
        return False
    if silent:
        return True
    behind = _closing(state, line + 1, end, found[1])
    _line(state, line, "container")
    begin = _options(state, line + 1, behind)
    if found[2] in _OF_TEXT:
        _inside(state, begin, behind, state.blkIndent)
    else:
        _verbatim(state, begin, behind, state.sCount[line])
    state.line = min(behind + 1, end)
    return True


def _shortcode(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read a shortcode of several lines, of which the last, `>}}`, would be a quote."""
    start, stop = _ends(state, line)
    closing = _SHORTCODES.get(state.src[start : start + 3])
    if closing is None or state.is_code_block(line) or closing in state.src[start:stop]:
        return False
    place = state.src.find(closing, stop, stop + _LONGEST)
    behind = line + 1
    while behind < end and state.eMarks[behind] < place:
        behind += 1
    if place < 0 or behind >= end or state.src[place + 3 : state.eMarks[behind]].strip(" \t"):
        return False
    if not silent:
        _lines(state, line, behind + 1)
        state.line = behind + 1
    return True


def _ends(state: StateBlock, line: int) -> tuple[int, int]:
    return state.bMarks[line] + state.tShift[line], state.eMarks[line]


def _line(state: StateBlock, line: int, directive: Directive) -> None:
    """Add a line of a container as a paragraph."""
    _lines(state, line, line + 1).meta["directive"] = directive


def _lines(state: StateBlock, line: int, end: int) -> Token:
    """Add lines as a paragraph and return the token of their text."""
    token = state.push("paragraph_open", "p", 1)
    token.map = [line, end]
    inline = state.push("inline", "", 0)
    inline.content = "\n".join(
        state.src[slice(*_ends(state, number))].rstrip(" \t") for number in range(line, end)
    )
    inline.map = [line, end]
    inline.children = []
    state.push("paragraph_close", "p", -1)
    return inline


def _inside(state: StateBlock, line: int, end: int, indent: int) -> None:
    """Read the blocks in a container, up to the first line that is indented less."""
    before = state.blkIndent, state.lineMax, state.parentType, state.tight
    state.blkIndent, state.parentType = indent, "container"
    state.lineMax = end
    state.level += _LEVELS
    state.line = line
    state.md.block.tokenize(state, line, end)
    state.level -= _LEVELS
    state.blkIndent, state.lineMax, state.parentType, state.tight = before


def _verbatim(state: StateBlock, line: int, end: int, indent: int) -> None:
    """Add lines as code."""
    token = state.push("fence", "code", 0)
    token.map = [line - 1, end]
    token.content = state.getLines(line, end, indent, keepLastLF=True)


def _options(state: StateBlock, line: int, end: int) -> int:
    """Read the options below the first line of a directive and return the line behind them."""
    while line < end and _OPTION.match(state.src, *_ends(state, line)):
        _line(state, line, "option")
        line += 1
    return line


def _closing(state: StateBlock, line: int, end: int, fence: str) -> int:
    """Return the line that closes a fence, or the one behind its container."""
    while line < end:
        start, stop = _ends(state, line)
        if start < stop and state.sCount[line] < state.blkIndent:
            return line
        said = state.src[start:stop].rstrip(" \t")
        if said.startswith(fence) and not said.strip(fence[0]):
            return line
        line += 1
    return line


CONTAINERS: dict[str, Rule] = {
    "admonition": _admonition,
    "definition": _definition,
    "footnote": _footnote,
    "colons": _colons,
    "directive": _fence,
    "shortcode": _shortcode,
}
"""The rules, which come before markdown-it's own."""

SIGNS: dict[Rule, str] = {
    _admonition: "!?=",
    _definition: ":",
    _footnote: "[",
    _colons: ":",
    _fence: "`~",
    _shortcode: "{",
}
"""With which signs a line begins that a rule takes."""
