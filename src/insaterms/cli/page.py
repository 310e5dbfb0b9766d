"""Text for people: lines of styled pieces, wrapped to the width, plain when piped."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator

import click

__all__ = ["Line", "Piece", "coloured", "put", "width", "wrapped"]

# A piece of text and its style: a name of rich's ("bold", "green"), or nothing.
Piece = tuple[str, str]
Line = list[Piece]


def coloured() -> bool:
    """Whether the reader sees colours: on a terminal, unless NO_COLOR says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Return the width to write in; `COLUMNS` overrides what the terminal says."""
    return max(30, min(shutil.get_terminal_size((80, 24)).columns, 100))


def wrapped(pieces: Iterable[Piece], first: str, rest: str, columns: int) -> Iterator[Line]:
    """Break pieces into lines between words.

    Args:
        pieces: The text.
        first: What stands before the first line.
        rest: What stands before the others, usually as many spaces.
        columns: The greatest length of a line.

    """
    line: Line = [(first, "")]
    used = len(first)
    fresh = True
    for text, style in pieces:
        for number, word in enumerate(text.split(" ")):
            gap = 1 if number and not fresh else 0
            if used + gap + len(word) > columns and not fresh and gap:
                yield line
                line, used, fresh, gap = [(rest, "")], len(rest), True, 0
            if not word:
                continue
            line.append((" " * gap + word, style))
            used += gap + len(word)
            fresh = False
    yield line


def put(lines: Iterable[Line]) -> None:
    """Print lines, with colours where they are seen."""
    if not coloured():
        for line in lines:
            click.echo("".join(text for text, _ in line).rstrip())
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(force_terminal=True, highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*line, end=""))
