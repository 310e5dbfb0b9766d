"""YAML data: navigation, settings, tables of texts; each text in the style in which it stands.

Comments, order, anchors and line ends stay as they are, for nothing but the texts is
written anew.  An alias is not followed: its text is translated where the anchor stands.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any

import yaml

from insaterms.content.translatable.data_locales import says_so
from insaterms.content.translatable.data_texts import DataText, Place, texts
from insaterms.content.translatable.data_values import DEEPEST, Node, Pairs, Scalar
from insaterms.content.translatable.data_yaml_styles import (
    folded,
    is_string,
    literal,
    one_line,
)
from insaterms.content.translatable.values import Slot, UnreadablePageError
from insaterms.ui_language import _

__all__ = ["documents", "slots"]

# The C parser is many times faster; the pure Python one serves where it is missing.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_BLANK = " \t\r\n\x85\u2028\u2029"
_STRING_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})
# `!!str &anchor` before a text.
_PROPERTIES = re.compile(r"(?:[&!][^ \t\r\n]*+(?:[ \t\r\n]++(?:#[^\r\n]*+)?+)*+)*+")
_HEADER = re.compile(r"[|>][-+0-9]*[^\r\n]*(?:\r\n?|\n)")
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
# Nor may a translation end a line in a way that only some parsers know.
_UNWRITABLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_TRAILING = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
_BLANKS = re.compile(r"[ \t]+")
_SPACES = re.compile(r" +")
# Data that was read lately, once for each who wants something of it: what stands above a page.
_PAGES = 4
_SHORT = 65_536
# A key must end within 1,024 characters on its line.
_LONGEST_KEY = 500


def slots(  # noqa: PLR0913 -- what is known of a file of data
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    locale: bool = False,
    language: str = "",
    twofold: bool = False,
) -> list[Slot]:
    """Find the places of the texts in YAML.

    Args:
        text: The source.
        start: Where the YAML begins in it, in code points: behind the first line of a front
            matter.
        end: Where it ends; None for the end of the source.
        locale: Whether every value is a text, as in `i18n/en.yaml`.
        language: Of the texts, as BCP 47 writes it; empty if it is not known.
        twofold: Whether keys may name a language, as in `Place`.

    Returns:
        The places in the order of the source.

    Raises:
        UnreadablePageError: If it is no YAML, or lies too deep.

    """
    end = len(text) if end is None else end
    start += text.startswith("\ufeff", start)
    line_end = found.group() if (found := re.search(r"\r\n?|\n", text)) else "\n"
    return [
        slot
        for root in documents(text, start, end)
        for found in texts(root, Place(locale=locale or says_so(root, language), twofold=twofold))
        if (slot := _slot(text, found, line_end)) is not None
    ]


class _Open:
    """A list or a mapping whose end is still to come."""

    __slots__ = ("flow", "key", "node")

    def __init__(self, node: list[Node] | Pairs, *, flow: bool) -> None:
        self.node = node
        self.flow = flow
        self.key: Scalar | None = None

    def add(self, node: Node, nothing: Scalar) -> None:
        """Take an item, a key or a value."""
        if isinstance(self.node, list):
            self.node.append(node)
        elif self.key is None:
            self.key = node if isinstance(node, Scalar) else nothing
        else:
            self.node.items.append((self.key, node))
            self.key = None


def documents(text: str, start: int, end: int) -> Iterable[Node]:
    """Read YAML; every document is a tree, which is left as it is."""
    return _read(text, start, end) if end > _SHORT else _remembered(text[:end], start)


@lru_cache(maxsize=_PAGES)
def _remembered(text: str, start: int) -> Sequence[Node]:
    return list(_read(text, start, len(text)))


def _read(text: str, start: int, end: int) -> Iterator[Node]:
    stack: list[_Open] = []
    for event in _events(text, start, end):
        node: Node
        if isinstance(event, yaml.CollectionEndEvent):
            node = stack.pop().node
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(stack) == DEEPEST:
                message = _("more than {number} levels lie in one another here")
                mark: Any = event.start_mark
                raise _unreadable(text, start + mark.index, message.format(number=DEEPEST))
            container: list[Node] | Pairs = (
                [] if isinstance(event, yaml.SequenceStartEvent) else Pairs([])
            )
            flow = bool(getattr(event, "flow_style", False))
            stack.append(_Open(container, flow=flow or (bool(stack) and stack[-1].flow)))
            continue
        elif isinstance(event, yaml.NodeEvent):
            node = _scalar(event, text, start, flow=bool(stack) and stack[-1].flow)
        else:
            continue
        if stack:
            stack[-1].add(node, Scalar("", 0, 0, is_text=False))
        elif not isinstance(node, Scalar):
            yield node


def _events(text: str, start: int, end: int) -> Iterator[Any]:
    """Yield the parser's events; what it refuses gives one error."""
    excerpt = text[start:end] if start or end < len(text) else text
    if (found := _FORBIDDEN.search(excerpt)) is not None:
        code = f"U+{ord(found.group()):04X}"
        message = _("the character {code} may not stand in YAML; remove it").format(code=code)
        raise _unreadable(text, start + found.start(), message)
    try:
        yield from yaml.parse(excerpt, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = _("this is not YAML: {reason}; mend it here or in the lines above").format(
            reason=error.problem or error.context
        )
        raise _unreadable(text, start + (mark.index if mark else 0), message) from None
    except yaml.YAMLError as error:
        message = _("this is not YAML: {reason}").format(reason=str(error).split("\n", 1)[0])
        raise _unreadable(text, start, message) from None


def _unreadable(text: str, place: int, message: str) -> UnreadablePageError:
    line, begin = 1, 0
    for line, found in enumerate(re.finditer(r"\r\n?|\n", text[:place]), start=2):  # noqa: B007 -- the last one counts
        begin = found.end()
    return UnreadablePageError(line, place - begin + 1, message)


def _scalar(event: Any, text: str, shift: int, *, flow: bool) -> Scalar:  # noqa: ANN401 -- PyYAML's events share no type that has marks
    start, end = shift + event.start_mark.index, shift + event.end_mark.index
    if isinstance(event, yaml.AliasEvent):
        return Scalar("", start, end, is_text=False)
    if event.anchor is not None or event.tag is not None:
        properties = _PROPERTIES.match(text, start, end)
        start = properties.end() if properties is not None else start
    style = event.style or ""
    style = "" if style == ":" else style
    is_text = event.tag in _STRING_TAGS and (
        bool(style) or event.tag is not None or is_string(event.value)
    )
    return Scalar(event.value, start, end, style, is_text, flow)


def _slot(text: str, found: DataText, line_end: str) -> Slot | None:
    scalar = found.scalar
    value = scalar.text
    core = value.strip(_BLANK)
    # A tab that somebody wrote as `\t` is meant to be one.
    tabs = "\t" in core and scalar.style == '"' and "\\t" in text[scalar.start : scalar.end]
    blanks = _SPACES if tabs else _BLANKS
    shown = _TRAILING.sub("", core) if "\n" in core else blanks.sub(" ", core)
    if scalar.style in {"|", ">"}:
        return _block(text, found, shown, line_end)
    at = value.find(core)
    written = partial(
        _written,
        scalar=scalar,
        source=text[scalar.start : scalar.end],
        around=(value[:at], value[at + len(core) :]),
        is_key=found.is_key,
    )
    return Slot(shown, found.part, scalar.start, scalar.end, written, found.detail)


def _meant(translation: str) -> str | None:
    """Return a translation as it is to be read back; None if no YAML can hold it."""
    translation = translation.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\n")
    return None if not translation or _UNWRITABLE.search(translation) else translation


def _written(
    translation: str, scalar: Scalar, source: str, around: tuple[str, str], *, is_key: bool
) -> str:
    """Write a translation plain or in quotes; the source where YAML cannot hold it."""
    meant = _meant(translation)
    if meant is None:
        return source
    value = around[0] + meant + around[1]
    # White space at the ends of a text (a no-break space is none) came in double quotes.
    style = scalar.style or ("'" if value != meant else "")
    written = one_line(value, style, flow=scalar.flow)
    return source if is_key and len(written) > _LONGEST_KEY else written


def _block(text: str, found: DataText, shown: str, line_end: str) -> Slot | None:
    """Return the place of a text in a block: its lines, without what is above and below."""
    scalar = found.scalar
    header = _HEADER.match(text, scalar.start, scalar.end)
    if header is None:
        return None
    body = text[header.end() : scalar.end]
    end = header.end() + len(body.rstrip(_BLANK))
    start = scalar.end - len(body.lstrip(_BLANK))
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    # What the first line has beyond the indent of the block is part of the text.
    value = scalar.text
    lead = value[: len(value) - len(value.lstrip(_BLANK))]
    set_in = len(lead) - lead.rfind("\n") - 1
    indent = text[line : start - set_in]
    if scalar.style == "|":
        lines = partial(literal, indent=indent, line_end=line_end)
    else:
        width = max(map(len, text[line:end].splitlines()), default=0) - len(indent)
        lines = partial(folded, indent=indent, line_end=line_end, width=width, set_in=bool(set_in))
    written = partial(_written_block, source=text[start:end], lines=lines)
    return Slot(shown, found.part, start, end, written, found.detail)


def _written_block(translation: str, source: str, lines: Callable[[str], str]) -> str:
    meant = _meant(translation)
    return source if meant is None else lines(meant)
