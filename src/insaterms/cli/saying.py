"""What the program says: a line at a time, with nothing in it that steers a terminal."""

from collections.abc import Callable

import click

__all__ = ["counted", "escaped", "printable", "say"]


def say(*cells: str, err: bool = False) -> None:
    """Print one line, to stderr if it is a message; several cells are parted by tabs.

    Whatever stands in a file, a name or a call, it is one line on the terminal: a key
    with a line end in it does not make two messages, and one with an escape code sends
    no command.
    """
    click.echo("\t".join(map(printable, cells)), err=err)


def printable(text: str) -> str:
    """Return a text with � for what steers a terminal or turns the text around."""
    return _without_unwanted(text, lambda _: "\ufffd")


def escaped(text: str) -> str:
    """Return a line of JSON with such characters in its texts written as JSON escapes."""
    return _without_unwanted(text, lambda character: f"\\u{ord(character):04x}")


def counted(number: int, thing: str) -> str:
    """Return "1 concept", "2 concepts"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _without_unwanted(text: str, instead: Callable[[str], str]) -> str:
    if text.isprintable():
        return text
    from insaterms.text.folding import unwanted_character

    while found := unwanted_character(text):
        text = text.replace(found, instead(found))
    return text
