"""Text for people: lines of styled pieces, wrapped to the width, plain when piped."""

import os
import sys
from collections.abc import Iterable, Iterator

import click

from insaterms.cli.saying import printable, say

__all__ = ["Line", "Piece", "coloured", "put", "width", "wrapped"]

# A piece of text and its style: words of _CODES ("bold green"), or nothing.
Piece = tuple[str, str]
Line = list[Piece]

_USUAL_WIDTH = 80

# Select Graphic Rendition, ECMA-48; rich would take as long to import as the answer does.
_CODES = {
    "bold": "1",
    "dim": "2",
    "italic": "3",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "magenta": "35",
    "cyan": "36",
}


def coloured() -> bool:
    """Whether the reader sees colours: on a terminal, unless NO_COLOR says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Return the width to write in; `COLUMNS` overrides what the terminal says."""
    # shutil knows this too, and loads three compressors with it.
    named = os.environ.get("COLUMNS", "")
    if named.isdecimal() and int(named):
        columns = int(named)
    else:
        try:
            columns = os.get_terminal_size(sys.stdout.fileno()).columns or _USUAL_WIDTH
        except (OSError, ValueError):
            columns = _USUAL_WIDTH
    return max(30, min(columns, 100))


def wrapped(pieces: Iterable[Piece], first: str, rest: str, columns: int) -> Iterator[Line]:
    """Break pieces into lines between words; a no-break space keeps two together.

    Args:
        pieces: The text.
        first: What stands before the first line.
        rest: What stands before the others, usually as many spaces.
        columns: The greatest length of a line; a longer word has a line to itself.

    """
    line: Line = [(first, "")]
    used = len(first)
    fresh = True
    for word in _words(pieces):
        length = sum(len(text) for text, _ in word)
        if not fresh and used + 1 + length > columns:
            yield line
            line, used, fresh = [(rest, "")], len(rest), True
        gap = "" if fresh else " "
        used += len(gap) + length
        fresh = False
        for text, style in word:
            shown = gap + text.replace("\xa0", " ")
            gap = ""
            if len(line) > 1 and line[-1][1] == style:
                line[-1] = (line[-1][0] + shown, style)
            else:
                line.append((shown, style))
    yield line


def _words(pieces: Iterable[Piece]) -> Iterator[Line]:
    """Cut pieces at spaces; a word may consist of several pieces."""
    word: Line = []
    for text, style in pieces:
        for number, part in enumerate(text.split(" ")):
            if number and word:
                yield word
                word = []
            if part:
                word.append((part, style))
    if word:
        yield word


def put(lines: Iterable[Line]) -> None:
    """Print lines, with colours where they are seen."""
    if not coloured():
        for line in lines:
            say("".join(text for text, _ in line).rstrip())
        return
    for line in lines:
        click.echo("".join(_styled(printable(text), style) for text, style in line), color=True)


def _styled(text: str, style: str) -> str:
    codes = ";".join(_CODES[word] for word in style.split())
    return f"\x1b[{codes}m{text}\x1b[0m" if codes and text else text
