r"""Texts in lines of Markdown's dialects that are no running text.

The title of `!!! note "Title"`, `::: tip Title` and `:::tip[Title]`; the options `:alt: …` of
a directive; what a shortcode shows (`{{< figure alt="…" >}}`).
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from insaterms.content.markdown_containers import Directive
from insaterms.content.translatable.prose import collapsed, has_words
from insaterms.content.translatable.values import Part

__all__ = ["Label", "in_directive", "in_shortcode"]

_QUOTED = re.compile(r'"(.*)"')
_BRACKETS = re.compile(r":{3,}[ \t]*[\w-]+\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*+)\]")
# `:::{note} Title`, `::: tip Title {.wide}`; behind `::: {.note}` nothing but attributes.
_NAMED = re.compile(r"(?::{3,}|`{3,}|~{3,})[ \t]*(?:\{([\w:.+-]+)\}|[\w-]+(?=[ \t]))[ \t]*(.*)")
_ATTRIBUTES = re.compile(r"(?:[ \t]*\{[^{}]*\})?(?:[ \t]*:{3,})?[ \t]*\Z")
_IN_BRACES = re.compile(r"\{[^{}]*\}")
_OPTION = re.compile(r":([\w-]+):[ \t]*(.*)")
_PAIR = re.compile(
    r"(?<![\w-])([A-Za-z][\w-]*+)[ \t]*+=[ \t]*+"
    r"""("(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|`[^`]*+`)""",
    re.DOTALL,
)
_NAME = re.compile(r"[ \t]*\{(?:\{[<%]|%-?)[ \t\n]*(?:include[ \t]+)?([\w./-]*)")
# Of these directives what stands behind the name is a file or the like.
_NO_TITLE = frozenset("figure image include literalinclude code-block code toctree math".split())
_OPTIONS: dict[str, Part] = {
    **dict.fromkeys(("alt", "link-alt"), "alt"),
    "caption": "caption",
    **dict.fromkeys(("title", "subtitle", "header", "footer"), "label"),
}
_SHOWN: dict[str, Part] = {
    "alt": "alt",
    "caption": "caption",
    "description": "description",
    **dict.fromkeys(("title", "subtitle", "heading", "label", "summary", "button"), "label"),
    **dict.fromkeys(("text", "placeholder", "aria-label", "tooltip"), "attribute"),
}
# `{{< tab name="One" >}}`, `{{< tab header="One" >}}`
_TABS = frozenset({"name", "header"})
_ESCAPED = re.compile(r"\\([\"'\\])")


class Label(NamedTuple):
    """A text in such a line.

    Attributes:
        start: Where it begins in the content of the block.
        end: Where it ends.
        text: The message.
        part: What part it plays.
        detail: What a translator wants to know besides.
        written: Gives a translation as it is written there.

    """

    start: int
    end: int
    text: str
    part: Part
    detail: str
    written: Callable[[str], str]


def in_directive(line: str, directive: Directive) -> Iterator[Label]:
    """Find the texts in the first line of a container or in an option of it.

    Args:
        line: The line without what stands before it.
        directive: What it is.

    Yields:
        Its texts in order.

    """
    found: re.Match[str] | None
    if directive == "option":
        found = _OPTION.match(line)
        part = _OPTIONS.get(found[1]) if found is not None else None
        if found is not None and part is not None:
            detail = "image" if part == "alt" else found[1]
            yield from _label(line, *found.span(2), part, detail, collapsed)
    elif directive == "admonition":
        found = _QUOTED.search(line)
        if found is not None:
            yield from _label(line, *found.span(1), "label", directive, _in_quotes)
    elif (found := _BRACKETS.match(line)) is not None:
        yield from _label(line, *found.span(1), "label", "admonition", _in_brackets)
    else:
        yield from _behind_name(line)


def in_shortcode(content: str, start: int, end: int) -> Iterator[Label]:
    """Find the texts in a shortcode of Hugo, or a tag of Liquid; other lines have none.

    Args:
        content: The content of the block that it stands in.
        start: Where it begins.
        end: Where it ends.

    Yields:
        Its texts in order.

    """
    name = _NAME.match(content, start, end)
    if name is None:
        return
    tab = name[1].startswith("tab")
    escapes = name.group().lstrip().startswith("{{")
    for found in _PAIR.finditer(content, start, end):
        key = found[1].lower()
        part = _SHOWN.get(key, "label" if tab and key in _TABS else None)
        if part is None:
            continue
        quote = found[2][0]
        write = partial(_in_value, quote=quote, escapes=escapes)
        first, last = found.start(2) + 1, found.end(2) - 1
        unescape = escapes and quote != "`"
        yield from _label(content, first, last, part, key, write, unescape=unescape)


def _behind_name(line: str) -> Iterator[Label]:
    found = _NAMED.match(line)
    if found is not None and found[1] not in _NO_TITLE:
        attributes = _ATTRIBUTES.search(line, found.start(2))
        end = attributes.start() if attributes is not None else len(line)
        yield from _label(line, found.start(2), end, "label", "admonition", _in_line)
    for braces in _IN_BRACES.finditer(line):
        for pair in _PAIR.finditer(line, *braces.span()):
            if pair[1] in {"title", "label"}:
                write = partial(_in_value, quote=pair[2][0], escapes=True)
                first, last = pair.start(2) + 1, pair.end(2) - 1
                yield from _label(
                    line, first, last, "label", "admonition", write, unescape=pair[2][0] != "`"
                )


def _label(  # noqa: PLR0913, PLR0917 -- what a label is
    content: str,
    start: int,
    end: int,
    part: Part,
    detail: str,
    write: Callable[[str], str],
    *,
    unescape: bool = False,
) -> Iterator[Label]:
    said = content[start:end]
    start += len(said) - len(said.lstrip())
    end = start + len(said.strip())
    text = collapsed(_ESCAPED.sub(r"\1", content[start:end]) if unescape else content[start:end])
    if has_words(text, code=False):
        yield Label(start, end, text, part, detail, write)


def _in_line(translation: str) -> str:
    text = collapsed(translation)
    found = _ATTRIBUTES.search(text)
    if found is None or not found.group():
        return text
    attributes = found.group().replace("{", "&#123;").replace(":::", "&#58;::")
    return text[: found.start()] + attributes


def _in_quotes(translation: str) -> str:
    return collapsed(translation).replace('"', "&quot;")


def _in_brackets(translation: str) -> str:
    text = collapsed(translation)
    if _BRACKETS.fullmatch(f":::a[{text}]") is None:
        text = re.sub(r"[\[\]\\]", r"\\\g<0>", text)
    return text


def _in_value(translation: str, quote: str, *, escapes: bool) -> str:
    text = collapsed(translation)
    if quote == "`":
        return text.replace("`", "'")
    if escapes:
        return text.replace("\\", "\\\\").replace(quote, "\\" + quote)
    return text.replace(quote, "&quot;" if quote == '"' else "&#39;")
