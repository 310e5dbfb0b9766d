"""The comments of a YAML file, which its parser drops.

A comment belongs to what it stands before, or, at the end of a line, to what begins
in that line.  Where keys or concepts change places, their comments go with them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import yaml
from msgspec import Struct, field

from insaterms.formats.glossary_yaml.tree import BREAK, Mapping, Node, Scalar, Sequence

__all__ = ["Anchor", "Comment", "Comments", "attach", "cut_texts", "find"]

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# "absence #card": whoever writes this may not know that YAML drops the second word.
_WORD = re.compile(r"#[^\W\d_]")
_TEXTS = frozenset(
    {"nl", "en", "text", "plural", "forms", "note", "reason", "examples", "definition"}
)

# (line, column, 0 for an item of a list or 1 for a key): what a comment can belong to.
Anchor = tuple[int, int, int]


class Comment(Struct, frozen=True):
    """One comment.

    Attributes:
        text: From the `#` to the end of the line.
        line: 1-based.
        own_line: Whether nothing else stands in its line.
        gap: Whether an empty line follows.

    """

    text: str
    line: int
    own_line: bool
    gap: bool


class Comments(Struct):
    """Comments by what they belong to."""

    before: dict[Anchor, list[Comment]] = field(default_factory=dict)
    behind: dict[Anchor, list[Comment]] = field(default_factory=dict)
    end: list[Comment] = field(default_factory=list)


def find(text: str) -> list[Comment]:
    """Return the comments of a text that parses."""
    breaks = list(BREAK.finditer(text))
    starts = [0, *(found.end() for found in breaks)]
    stops = [*(found.start() for found in breaks), len(text)]
    lines = [text[start:stop] for start, stop in zip(starts, stops, strict=True)]
    comments = []
    for begin, end in _gaps(text):
        place = text.find("#", begin, end)
        while place >= 0:
            row = bisect_right(starts, place) - 1
            comments.append(
                Comment(
                    text[place : stops[row]].rstrip(),
                    row + 1,
                    not text[starts[row] : place].strip(),
                    row + 1 < len(lines) and not lines[row + 1].strip(),
                )
            )
            place = text.find("#", stops[row], end)
    return comments


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    """Return the stretches between the tokens, where `#` begins a comment."""
    done = 0
    for token in yaml.scan(text, Loader=_LOADER):
        start = token.start_mark.index
        if isinstance(token, yaml.ScalarToken) and token.style in {"|", ">"}:
            # The token begins with its header, `>-  # such a comment`.
            header = BREAK.search(text, start)
            start = header.start() if header else len(text)
        if start > done:
            yield done, start
        done = max(done, token.end_mark.index)
    yield done, len(text)


def attach(comments: list[Comment], root: Node) -> Comments:
    """Say of each comment what it belongs to."""
    anchors = sorted(set(_anchors(root)))
    attached = Comments()
    for comment in comments:
        if not anchors:
            attached.end.append(comment)
        elif comment.own_line:
            place = bisect_left(anchors, (comment.line, 0, 0))
            if place < len(anchors):
                attached.before.setdefault(anchors[place], []).append(comment)
            else:
                attached.end.append(comment)
        else:
            place = bisect_left(anchors, (comment.line + 1, 0, 0))
            anchor = anchors[max(place - 1, 0)]
            attached.behind.setdefault(anchor, []).append(comment)
    return attached


def _anchors(node: Node) -> Iterator[Anchor]:
    if isinstance(node, Sequence):
        for item in node.items:
            yield (item.line, item.column, 0)
            yield from _anchors(item)
    elif isinstance(node, Mapping):
        for key, value in node.items:
            yield (key.line, key.column, 1)
            yield from _anchors(value)


def cut_texts(text: str, root: Node) -> list[tuple[int, int]]:
    """Return where a comment without a space behind its `#` follows a plain text."""
    words = [found for found in find(text) if not found.own_line and _WORD.match(found.text)]
    behind = attach(words, root).behind
    lines = BREAK.split(text)
    places = []
    for anchor, scalar in _plain(root, ""):
        for comment in behind.get(anchor, ()):
            before = lines[comment.line - 1].rstrip().removesuffix(comment.text)
            # Something else may have ended in between, such as a list in brackets.
            if before.rstrip().endswith(scalar.text.split()[-1]):
                places.append((comment.line, len(before) + 1))
    return places


def _plain(node: Node, key: str) -> Iterator[tuple[Anchor, Scalar]]:
    """Return the texts without quotes by what a comment behind them belongs to."""
    if isinstance(node, Sequence):
        pairs = [((item.line, item.column, 0), item, key) for item in node.items]
    elif isinstance(node, Mapping):
        pairs = [
            ((name.line, name.column, 1), value, key if key == "forms" else name.text)
            for name, value in node.items
        ]
    else:
        return
    for anchor, value, named in pairs:
        if not isinstance(value, Scalar):
            yield from _plain(value, named)
        elif named in _TEXTS and not value.style and value.text.strip():
            yield anchor, value
