"""The HTML tags of a Markdown page, each read by itself.

Markdown ends its HTML at a blank line, so that a comment or a quote that is never closed
swallows no more than its paragraph; read as one piece of HTML, the page would end there.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from insaterms.content.tags import Piece, scan

__all__ = ["markdown_tags"]

_LINE_END = r"(?:\r\n?|\n)(?![ \t]*[\r\n])"  # not at a blank line
_VALUE = rf"(?:[^\s\"'<>`]++|'(?:[^'\r\n]|{_LINE_END})*+'|\"(?:[^\"\r\n]|{_LINE_END})*+\")"
_TAG = re.compile(
    r"<!--|</?[a-zA-Z][a-zA-Z0-9-]*+"
    rf"(?:\s++[a-zA-Z_:][\w:.-]*+(?:\s*+=\s*+{_VALUE})?+)*+\s*+/?>"
)
_BLANK_LINE = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)")


def markdown_tags(text: str, shown: Sequence[int]) -> Iterator[Piece]:
    """Yield the tags of a Markdown page, in the order of the source.

    Args:
        text: The page, without what looks like a tag in its code.
        shown: Where stretches begin that a reader sees, in order.  A comment in a quote or
            an item that nobody closes ends with it, before the line of the next of them.

    """
    behind = blank = comment_end = -1
    for found in _TAG.finditer(text):
        start = found.start()
        if start < behind:
            continue
        if found.group() != "<!--":
            yield from _piece(found)
            continue
        # Both are sought again only behind what was found: a million <!-- take one search.
        if comment_end < start:
            comment_end = _or_end(text.find("-->", start), text)
        if blank < start:
            line = _BLANK_LINE.search(text, start)
            blank = line.start() if line else len(text)
        behind = min(comment_end, blank)
        following = bisect_left(shown, start)
        if following < len(shown) and shown[following] < behind:
            begins = max(text.rfind(sign, start, shown[following]) for sign in "\r\n")
            behind = begins if begins >= 0 else shown[following]


def _piece(found: re.Match[str]) -> Iterator[Piece]:
    shift = found.start()
    for piece in scan(found.group()):
        attributes = {
            name: (start + shift, end + shift) for name, (start, end) in piece.attributes.items()
        }
        start, end = piece.start + shift, piece.end + shift
        yield piece._replace(start=start, end=end, attributes=attributes)


def _or_end(place: int, text: str) -> int:
    return place if place >= 0 else len(text)
