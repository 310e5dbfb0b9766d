"""Running text of HTML as a message, and a translation as running text of HTML.

A message is what stands between the tags of a block, with the tags in the line kept.  Of
character references only `&amp;`, `&lt;` and `&gt;` stay; a no-break space is itself.
"""

import re
from collections.abc import Iterable, Sequence
from html.entities import html5

from insaterms.content.elements import EMPTY
from insaterms.content.entities import pieces
from insaterms.content.tags import Piece, scan
from insaterms.content.translatable.open_elements import is_block
from insaterms.content.translatable.prose import collapsed

__all__ = ["escaped", "matches", "message", "written"]

_KEPT = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SIGNS = re.compile(r"[&<>]")
_REFERENCE = re.compile(
    r"&(?:(\#[0-9]{1,7};|\#[xX][0-9a-fA-F]{1,6};)|([a-zA-Z][a-zA-Z0-9]{1,31};))?"
)


def message(text: str, start: int, end: int, tags: Iterable[Piece] | None = None) -> str:
    """Return a stretch of HTML as a translator sees it.

    Args:
        text: What it stands in.
        start: Where it begins.
        end: Where it ends.
        tags: The texts and tags in it, in order; None if it is text without a tag.

    """
    if "&" not in text[start:end]:
        return collapsed(text[start:end])
    parts = []
    place = start
    for piece in tags if tags is not None else (Piece("text", start, end),):
        parts.append(text[place : piece.start])
        place = piece.end
        if piece.kind == "text":
            parts += [
                seen if literal else _SIGNS.sub(lambda sign: _KEPT[sign.group()], seen)
                for seen, _, literal in pieces(text, piece.start, piece.end)
            ]
        else:
            parts.append(text[piece.start : piece.end])
    return collapsed("".join(parts))


def matches(tags: Sequence[Piece], *, xml: bool = False) -> list[int | None]:
    """Return for each piece which one it belongs to: a start tag to its end tag and back.

    Args:
        tags: Texts and tags.
        xml: Whether `<b/>` is an empty element.

    Returns:
        The number of the piece that it belongs to; its own for a text and for an empty
        element; None for a tag that has no other.

    """
    found: list[int | None] = [None] * len(tags)
    waiting: list[int] = []
    count: dict[str, int] = {}
    for number, piece in enumerate(tags):
        name = piece.name
        if piece.kind == "text" or (
            piece.kind == "start" and (name in EMPTY or (xml and piece.closed))
        ):
            found[number] = number
        elif piece.kind == "start":
            waiting.append(number)
            count[name] = count.get(name, 0) + 1
        elif count.get(name):
            while tags[opened := waiting.pop()].name != name:
                count[tags[opened].name] -= 1
            count[name] -= 1
            found[number], found[opened] = opened, number
    return found


def escaped(text: str) -> str:
    """Return plain text as HTML; a character reference that stands in it becomes text too."""
    return _SIGNS.sub(lambda sign: _KEPT[sign.group()], text)


def written(translation: str, *, spaces: bool, xml: bool) -> str:
    """Return a translation as running text that ends where it ends.

    What would change the page around it becomes text: a tag that is opened and not closed,
    a heading, a script.

    Args:
        translation: The text with its tags.
        spaces: Whether no-break spaces are written `&nbsp;`.
        xml: Whether the page is XML.

    """
    text = collapsed(translation)
    if "<" in text or "&" in text:
        text = _with_tags(text, xml=xml)
    return text.replace("\xa0", "&nbsp;") if spaces else text


def _with_tags(text: str, *, xml: bool) -> str:
    found = [
        piece
        for piece in scan(text, xml=xml)
        if piece.kind == "text" or not (is_block(piece.name) or piece.name == "title")
    ]
    parts = []
    place = 0
    for piece, pair in zip(found, matches(found, xml=xml), strict=True):
        parts.append(_between(text[place : piece.start]))
        place = piece.end
        source = text[piece.start : piece.end]
        if piece.kind == "text":
            parts.append(_plain(source))
        else:
            parts.append(source.replace("<", "&lt;") if pair is None else source)
    parts.append(_between(text[place:]))
    return "".join(parts)


def _between(text: str) -> str:
    """Return what the scanner passed over: a comment stays one."""
    if text.startswith("<!--") and text.endswith("-->") and "<" not in text[1:]:
        return text
    return _plain(text)


def _plain(text: str) -> str:
    return _REFERENCE.sub(_ampersand, text).replace("<", "&lt;")


def _ampersand(found: re.Match[str]) -> str:
    known = found[1] is not None or found[2] in html5
    return found.group() if known else "&amp;" + found.group()[1:]
