"""Placeholders and tags: what a program or a page puts in the place of, or around, words.

`%s`, `%(name)s`, `%1$s`, `%1`, `{name}`, `{{ name }}`, `${name}`, `@count`; `<b>`, `</a>`,
`<br/>`, `<g1>`.  `<file>` in the usage of a command is a word for its reader, and no tag.
"""

import re

__all__ = ["OPENINGS", "Closings", "is_placeholder", "is_tag"]

# What follows the sign that one begins with; the group that took part tells what it is.
OPENINGS = (
    r"(?<=<)(?P<tag>(?:!--[^<>]*--|[?%][^<>]*[?%]|(?P<slash>[/!]?)"
    r"(?P<name>[A-Za-z][\w:.-]*)(?=[\s/>])[^<>]*)>)"
    r"|(?<=%)(?:%|(?P<percent>(?:\([^()\s]{1,80}\))?(?:\d{1,2}\$)?(?:[\#0+']|-(?=[\d.*]))*"
    r"(?:(?!1[A-Za-z])\d{1,4}|\*)?(?:\.(?:\d{1,4}|\*))?(?:hh|ll|I64|[hlzjtqL](?=[diouxXeEfFgGs]))?"
    r"[diouxXeEfFgGaAcCsSpnmrYHMBbyIjUZTDRWVNhkK@]|L?\d{1,2}(?!\d)))"
    r"|(?<=\{)(?P<block>\{[^{}]{1,200}\}\}|[%\#][^{}]{1,200}[%\#]\})"
    r"|(?P<braces>(?:(?<=\{)|(?<=[$%])\{)[^{}\s]{0,80}\})"
    r"|(?<=(?<![\w$])\$)(?P<variable>[A-Za-z_]\w*\$?)"
    r"|(?<=(?<![\w.@/])@)(?P<at>[a-z][\w-]*)"
    r"|(?<=&)(?P<entity>\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
)

# Tags that nobody writes as a word in brackets: <title> may be one, <br> is not.
_HTML = frozenset(
    "a abbr b bdi bdo big blockquote body br center cite code dd del dfn div dl dt em font h1 h2"
    " h3 h4 h5 h6 head hr html i img input ins kbd li meta nobr ol p pre q qt s samp script small"
    " span strike strong style sub sup table tbody td th thead tr tt u ul var wbr".split()
)
# Stand-ins of translation programs: <g1>, <x2>, <bpt3>.
_STAND_IN = re.compile(r"[a-z]{1,3}\d{1,3}")
_CLOSING = re.compile(r"</([A-Za-z][\w:.-]*)")
# \textbf{word}: what a command of TeX has between its braces is prose.
_COMMAND = re.compile(r"\\[A-Za-z]{1,40}\Z")
_LONGEST_COMMAND = 41


class Closings:
    """The names of the tags that a text closes, looked for when they are first asked for."""

    def __init__(self, text: str) -> None:
        """Remember the text."""
        self._text = text
        self._names: frozenset[str] | None = None

    def __contains__(self, name: str) -> bool:
        """Tell whether the text has a closing tag of this name."""
        if self._names is None:
            self._names = frozenset(_CLOSING.findall(self._text))
        return name in self._names


def is_tag(found: re.Match[str], closings: Closings) -> bool:
    """Tell whether what stands between < and > is a tag.

    Args:
        found: A match of `OPENINGS` whose group `tag` took part.
        closings: Those of the same text.

    """
    if found["slash"] or not (name := found["name"]):
        return True
    inner = found["tag"]
    return (
        inner.endswith("/>")
        or "=" in inner
        or (len(inner) == len(name) + 1 and name.lower() in _HTML)
        or _STAND_IN.fullmatch(name) is not None
        or name in closings
    )


def is_placeholder(text: str, found: re.Match[str]) -> bool:
    """Tell whether what looks like a placeholder is one.

    Args:
        text: The text.
        found: A match of `OPENINGS` in it, of no tag.

    """
    kind = found.lastgroup
    start, end = found.span()
    if kind == "percent":
        # *100%* and *50 %off* are prose, *%1%2* two placeholders.
        before = text[start - 1 : start]
        if before == " " and text[start - 2 : start - 1].isdecimal():
            return not text[end : end + 1].isalpha()
        return True
    if kind == "braces":
        before = text[start - 1 : start]
        return not (
            before.isalpha() and _COMMAND.search(text, max(0, start - _LONGEST_COMMAND), start)
        )
    return kind in {"block", "variable", "at"}
