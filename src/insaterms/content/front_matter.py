"""Front matter: YAML between two lines `---` at the top of a page, TOML between `+++`, or JSON.

Its title is what a reader sees above the page, its description what a search engine shows.
Other values are names of layouts, dates and the like, unless they are several words.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal

import yaml
from msgspec import Struct

from insaterms.content.blocks import Block
from insaterms.content.draft import Draft
from insaterms.content.translatable.values import UnreadablePageError

__all__ = ["FrontMatter", "beginning", "read"]

# More than anybody writes by hand; only so much is given to the YAML parser.
_LONGEST = 65_536
# Pages that are read lately, once for each who wants to know something of them.
_PAGES = 4
_OPENING = re.compile(r"[ \ufeff]?---[ \t]*(?:\r\n?|\n)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
_OPENING_TOML = re.compile(r"[ \ufeff]?\+\+\+[ \t]*(?:\r\n?|\n)")
_CLOSING_TOML = re.compile(r"^\+\+\+[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
# `{{ name }}` and `{: .class }` begin otherwise.
_OPENING_JSON = re.compile(r"[ \ufeff]?(?=\{[ \t]*(?:\"|\r|\n))")
_BEHIND_JSON = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")
# Comments, and then a key: else the line `---` is a rule, and what follows it is text.
_ENTRY = re.compile(r"""(?:[ \t]*+(?:\#[^\r\n]*+)?(?:\r\n?+|\n))*+["']?\w[^:\r\n]*:[ \t\r\n]""")
_LANGUAGES = ("lang", "language", "locale")
_SEVERAL = re.compile(r"\S\s+\S")
# A date and its time are no words.
_LETTER = re.compile(r"[^\W\d_]")
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{1,8})*")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|(?:\r\n?|\n)[ \t]*|.)")
_ESCAPES = {"'": re.compile("''"), '"': _ESCAPE, '"""': _ESCAPE}
_ESCAPED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029", "\n": "", "\r": "",
}  # fmt: skip


class FrontMatter(Struct, frozen=True):
    """What stands above a page.

    Attributes:
        end: Where the page itself begins in the source; 0 without front matter.
        inside: Where the data begins and ends, without the lines around it.
        language: The language tag that it declares, or empty.
        blocks: Its texts: the title, and labels.
        form: What the data is written in; empty without front matter.

    """

    end: int = 0
    language: str = ""
    blocks: tuple[Block, ...] = ()
    inside: tuple[int, int] = (0, 0)
    form: Literal["", "yaml", "toml", "json"] = ""


class _Value(Struct, frozen=True):
    """A text of the front matter, with where it is written in the source."""

    key: str
    text: str
    style: str
    start: int
    end: int


def read(text: str) -> FrontMatter:
    """Read the front matter of a page; where nothing can be made of it, its texts are left out.

    Args:
        text: The whole page.

    Returns:
        Where the page begins, and what stands before.

    """
    opening = _OPENING.match(text)
    if opening is None:
        return _toml(text) if "+++" in text[:4] else _json(text)
    start = opening.end()
    closing = _CLOSING.search(text, start, start + _LONGEST)
    if closing is None or _ENTRY.match(text, start, closing.start()) is None:
        return FrontMatter()
    return _of(text[: closing.end()], "yaml", (start, closing.start(), closing.end()))


def beginning(text: str) -> str:
    """Return what may be the data above a page, without reading it.

    Args:
        text: The whole page.

    Returns:
        At least what stands in the front matter; nothing for most pages without.

    """
    for opening, closing in (_OPENING, _CLOSING), (_OPENING_TOML, _CLOSING_TOML):
        if (begins := opening.match(text)) is not None:
            start = begins.end()
            ends = closing.search(text, start, start + _LONGEST)
            return text[start : ends.start()] if ends is not None else ""
    return text[:_LONGEST] if _OPENING_JSON.match(text) is not None else ""


def _toml(text: str) -> FrontMatter:
    """Read TOML at the top of a page."""
    opening = _OPENING_TOML.match(text)
    start = opening.end() if opening is not None else 0
    closing = _CLOSING_TOML.search(text, start, start + _LONGEST)
    if opening is None or closing is None:
        return FrontMatter()
    return _of(text[: closing.end()], "toml", (start, closing.start(), closing.end()))


def _json(text: str) -> FrontMatter:
    """Read JSON at the top of a page."""
    opening = _OPENING_JSON.match(text)
    if opening is None:
        return FrontMatter()
    start = opening.end()
    try:
        found, length = json.JSONDecoder().raw_decode(text[start : start + _LONGEST])
    except (ValueError, RecursionError):
        return FrontMatter()
    closing = _BEHIND_JSON.match(text, start + length)
    if not found or closing is None:
        return FrontMatter()
    end = start + length
    return _of(text[: closing.end()], "json", (start, end, closing.end()))


def _known(
    read_values: Callable[[str, int], Iterator[_Value]], text: str, start: int, end: int
) -> list[_Value]:
    """Return the values between two places; none where they cannot be read."""
    try:
        return list(read_values(text[start:end], start))
    except (yaml.YAMLError, UnicodeEncodeError, UnreadablePageError):
        return []


@lru_cache(maxsize=_PAGES)
def _of(
    text: str, form: Literal["yaml", "toml", "json"], places: tuple[int, int, int]
) -> FrontMatter:
    """Return front matter: its data begins, ends, and the page begins at the places."""
    start, end, behind = places
    # JSON is YAML.
    values = _known(_toml_values if form == "toml" else _values, text, start, end)
    languages = (value.text for value in values if value.key in _LANGUAGES)
    language = next(filter(_TAG.fullmatch, languages), "")
    blocks = (_block(value, text, language) for value in values)
    return FrontMatter(
        behind,
        language,
        tuple(block for block in blocks if block is not None),
        (start, end),
        form,
    )


def _values(source: str, at: int) -> Iterator[_Value]:
    """Yield the texts that stand directly under a key of the mapping."""
    depth = 0
    key: str | None = None
    for event in yaml.parse(source, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.NodeEvent):
            text = event.value if isinstance(event, yaml.ScalarEvent) else ""
            if depth == 1 and key is None:
                key = text
            elif depth == 1:
                start, end = event.start_mark, event.end_mark
                if isinstance(event, yaml.ScalarEvent) and start is not None and end is not None:
                    style = event.style or ""
                    yield _Value(key or "", text, style, at + start.index, at + end.index)
                key = None
            depth += isinstance(event, yaml.CollectionStartEvent)


def _toml_values(source: str, at: int) -> Iterator[_Value]:
    """Yield the texts that stand in TOML before the first table."""
    from insaterms.content.translatable.data_values import Scalar
    from insaterms.content.translatable.toml_data import tables

    for place, pairs in tables(source, 0, len(source)):
        for key, value in pairs.items if not place.detail else ():
            if isinstance(value, Scalar) and value.is_text:
                yield _Value(key.text, value.text, value.style, at + value.start, at + value.end)


def _block(value: _Value, text: str, language: str) -> Block | None:
    """Return a value as a block; None if it is no text, or its places cannot be told."""
    titled = value.key == "title"
    words = _SEVERAL.search(value.text) and _LETTER.search(value.text)
    if not titled and not words:
        return None
    written, meant = Draft(), Draft()
    _write(written, value, text)
    meant.text(value.text, 0)
    block = written.block("title" if titled else "label", language)
    known = meant.block("label", "")
    return block if block is not None and known is not None and block.text == known.text else None


def _write(draft: Draft, value: _Value, text: str) -> None:
    """Add a value as it is written: plain, in quotes, or as lines of a block."""
    start, end = value.start, value.end
    if value.style in {"|", ">"}:
        start += len(text[start:end].split("\n", 1)[0])
    elif value.style:
        start, end = start + len(value.style), end - len(value.style)
    if value.style in _ESCAPES:
        for found in _ESCAPES[value.style].finditer(text, start, end):
            draft.text(text[start : found.start()], start)
            draft.decoded(_meaning(found.group()), found.start())
            start = found.end()
    draft.text(text[start:end], start)


def _meaning(escape: str) -> str:
    r"""Return what `\n`, `\u00e9` or, between single quotes, `''` stands for."""
    letter = escape[1]
    if len(escape) > 2 and letter in "xuU":  # noqa: PLR2004 -- a backslash and a letter
        number = int(f"0x{escape[2:]}", 0)
        return chr(number) if number <= sys.maxunicode else ""
    return _ESCAPED.get(letter, letter)
