"""Texts in quotes: what their escapes stand for, and where each stretch of them stands."""

import re

from msgspec import Struct, field

__all__ = ["Stretch", "Text", "opened", "quoted", "take"]

# Offset in the text; line and column, from 1, where a stretch of it begins in the file.
Stretch = tuple[int, int, int]

_STRING = re.compile(r'"((?:[^"\\]++|\\.)*+)"')
# One that nobody has closed.
_OPENED = re.compile(r'"((?:[^"\\]++|\\.)*+)')
_ESCAPE = re.compile(r"((?:\\[0-7]{1,3}|\\x[0-9a-fA-F]{1,8})++)|\\(.)")
_NUMBER = re.compile(r"\\x([0-9a-fA-F]+)|\\([0-7]+)")
_ESCAPED = dict(zip('\\"ntrvbfa', '\\"\n\t\r\v\b\f\a', strict=True))


# They hold nothing that could hold them: the collector of cycles need not look at them.
class Text(Struct, gc=False):
    """The strings behind one keyword, and where each stretch of them stands.

    Attributes:
        line: The line of the keyword, from 1.
        column: Its column, from 1.
        end: The line and the column behind the last closing quote; behind the keyword
            where there is no string.
        pieces: The text, cut at each string and escape.
        stretches: Where each stretch of it stands in the file.
        length: The length of it all, in code points.

    """

    line: int
    column: int
    end: tuple[int, int] = (0, 0)
    pieces: list[str] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    length: int = 0

    @property
    def joined(self) -> str:
        """The whole text."""
        pieces = self.pieces
        return pieces[0] if len(pieces) == 1 else "".join(pieces)

    def add(self, piece: str) -> None:
        """Go on with a piece."""
        self.pieces.append(piece)
        self.length += len(piece)

    def begin(self, line: int, column: int) -> None:
        """Say where in the file the next piece begins."""
        self.stretches.append((self.length, line, column))


def quoted(line: str, place: int) -> re.Match[str] | None:
    """Return the string that begins at a quote, what is between its quotes as group 1."""
    return _STRING.match(line, place)


def opened(line: str, place: int) -> re.Match[str] | None:
    """Return the same for a string that is not closed."""
    return _OPENED.match(line, place)


def take(text: Text, number: int, found: re.Match[str]) -> list[tuple[int, str]]:
    r"""Go on with a text by a string.

    Args:
        text: The text so far.
        number: The line, from 1.
        found: The string, as `quoted` gives it.

    Returns:
        Escapes that stand for nothing, such as \q, and so for themselves: where in the
        line, from 0, and the character behind the backslash.

    """
    unknown = []
    line = found.string
    before, end = found.span(1)
    text.begin(number, before + 1)
    if line.find("\\", before, end) >= 0:
        for escape in _ESCAPE.finditer(line, before, end):
            text.add(line[before : escape.start()])
            if escape[1]:
                text.add(_numbered(escape[1]))
            elif escape[2] in _ESCAPED:
                text.add(_ESCAPED[escape[2]])
            else:
                unknown.append((escape.start(), escape[2]))
                text.add(escape[0])
            before = escape.end()
            text.begin(number, before + 1)
    text.add(line[before:end])
    text.end = number, found.end() + 1
    return unknown


def _numbered(escapes: str) -> str:
    r"""Return what a run of \303\251 or \xc3\xa9 stands for: bytes, in UTF-8 as a rule."""
    numbers = (
        int(each[1], 16) if each[1] else int(each[2], 8) for each in _NUMBER.finditer(escapes)
    )
    data = bytes(number & 0xFF for number in numbers)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
