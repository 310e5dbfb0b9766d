"""HTML as a row of tags and texts, cut as a browser cuts it, in one pass.

The parser of the standard library is not used: its time grows with the square of a million
`</`, `<?` or `<a b='`, it raises on `<![`, and what it makes of a slip differs from one
patch of Python to the next.  Only what a reader of text needs is here; where the source
ends inside a tag or a comment the rest is dropped, as a browser does.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

__all__ = ["Piece", "scan"]

_MARKUP = re.compile(r"<(?:/?[a-zA-Z]|[!?]|/[^a-zA-Z])")
_COMMENT_END = re.compile(r"--!?>")
_NAME = re.compile(r"[a-zA-Z][^ \t\n\f\r/>]*")
_BETWEEN = re.compile(r"[ \t\n\f\r/]*")
_ATTRIBUTE = re.compile(r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]*")
_EQUALS = re.compile(r"[ \t\n\f\r]*=[ \t\n\f\r]*")
_UNQUOTED = re.compile(r"[^ \t\n\f\r>]*")
# Inside these a browser looks for nothing but their own end; the first are no text.
_RAW = ("iframe", "noembed", "noframes", "script", "style", "xmp")
_TEXT_ONLY = ("textarea", "title")
_ENDS = {
    name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE) for name in (*_RAW, *_TEXT_ONLY)
}


class Piece(NamedTuple):
    """A text, a start tag or an end tag.

    Attributes:
        kind: Which of the three.
        start: Where it begins in the source, in code points.
        end: Where it ends.
        name: The tag's name in lower case; empty for a text.
        attributes: The start and end of each value (without its quotes) by the
            attribute's name in lower case; the first of two equal names counts.
        closed: Whether the tag is written `<br/>`.

    """

    kind: Literal["text", "start", "end"]
    start: int
    end: int
    name: str = ""
    attributes: dict[str, tuple[int, int]] = {}  # noqa: RUF012 -- never written to
    closed: bool = False


def scan(text: str, *, xml: bool = False) -> Iterator[Piece]:
    """Cut HTML into texts and tags; comments, declarations and scripts are left out.

    Args:
        text: Any text.
        xml: Whether it is XML, in which `<title/>` has no content.

    Yields:
        The pieces, in the order of the source.

    """
    place = 0
    while (markup := _MARKUP.search(text, place)) is not None:
        start = markup.start()
        if start > place:
            yield Piece("text", place, start)
        if text[start + 1] in "!?" or not markup.group()[-1].isalpha():
            place = _behind_comment(text, start)
            continue
        ending = text[start + 1] == "/"
        piece = _tag(text, start, start + 1 + ending, "end" if ending else "start")
        if piece is None:
            return
        yield piece
        place = piece.end
        if piece.kind == "start" and piece.name in _ENDS and not (xml and piece.closed):
            end = _ENDS[piece.name].search(text, place)
            behind = end.start() if end is not None else len(text)
            if piece.name in _TEXT_ONLY and behind > place:
                yield Piece("text", place, behind)
            place = behind
    if place < len(text):
        yield Piece("text", place, len(text))


def _behind_comment(text: str, start: int) -> int:
    """Return where a comment, declaration or `</3>` that begins at a place ends."""
    if not text.startswith("<!--", start):
        end = text.find(">", start + 2)
        return end + 1 if end >= 0 else len(text)
    for empty in ("<!-->", "<!--->"):
        if text.startswith(empty, start):
            return start + len(empty)
    found = _COMMENT_END.search(text, start + 4)
    return found.end() if found is not None else len(text)


def _tag(text: str, start: int, name_start: int, kind: Literal["start", "end"]) -> Piece | None:
    """Read a tag; None if the source ends within it."""
    place = _end(_NAME, text, name_start)
    name = text[name_start:place].lower()
    attributes: dict[str, tuple[int, int]] = {}
    while True:
        place = _end(_BETWEEN, text, place)
        if place == len(text):
            return None
        if text[place] == ">":
            closed = text[place - 1] == "/"
            return Piece(kind, start, place + 1, name, attributes, closed)
        behind = _end(_ATTRIBUTE, text, place)
        attribute = text[place:behind].lower()
        place = behind
        value = (place, place)
        if (equals := _EQUALS.match(text, place)) is not None:
            place = equals.end()
            if text[place : place + 1] in {'"', "'"}:
                behind = text.find(text[place], place + 1)
                if behind < 0:
                    return None
                value = (place + 1, behind)
                place = behind + 1
            else:
                behind = _end(_UNQUOTED, text, place)
                value = (place, behind)
                place = behind
        attributes.setdefault(attribute, value)


def _end(pattern: re.Pattern[str], text: str, place: int) -> int:
    """Return where a match that begins at a place ends; there if there is none."""
    found = pattern.match(text, place)
    return found.end() if found is not None else place
