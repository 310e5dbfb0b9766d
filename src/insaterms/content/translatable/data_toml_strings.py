r"""How a text is written in TOML: in single or double quotes, on one line or on several.

Single quotes hold what they hold literally; what they cannot hold goes in double quotes.
"""

import re
import sys

__all__ = ["core", "meaning", "multi_line", "one_line"]

_ESCAPE = re.compile(
    r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|[ \t]*(?:\r?\n)[ \t\r\n]*|.)"
)
_ESCAPED = {
    "b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b", '"': '"', "\\": "\\",
}  # fmt: skip
_PIECE = re.compile(rf"{_ESCAPE.pattern}|[ \t\r\n]+|[^\\ \t\r\n]+")
_BLANK = " \t\r\n"
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SPECIAL = re.compile(r'[\\"\n\t\r]')
_WRITTEN = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# A quote beside another or beside the closing ones would be one of them.
_CLOSE_QUOTE = re.compile(r'"(?=")|(?<=")"|\A"|"\Z')


def meaning(inner: str, quotes: str) -> str:
    """Return what stands between quotes as it is read.

    Args:
        inner: What stands there, valid TOML.
        quotes: The opening quotes: one or three, single or double.

    """
    if len(quotes) > 1:
        # The line end behind the opening quotes is not part of the text.
        inner = inner.replace("\r\n", "\n").removeprefix("\n")
    if quotes[0] == "'" or "\\" not in inner:
        return inner
    return _ESCAPE.sub(lambda found: _read(found.group()), inner)


def _read(escape: str) -> str:
    letter = escape[1]
    if len(escape) > 2 and letter in "uUx":  # noqa: PLR2004 -- a backslash and a letter
        number = int(f"0x{escape[2:]}", 0)
        return chr(number) if number <= sys.maxunicode else ""
    return "" if letter in " \t\r\n" else _ESCAPED.get(letter, letter)


def core(inner: str, quotes: str) -> tuple[int, int]:
    """Return where the text begins and ends between quotes, without white space around it."""
    if quotes[0] == "'":
        return len(inner) - len(inner.lstrip(_BLANK)), len(inner.rstrip(_BLANK))
    start = end = 0
    for found in _PIECE.finditer(inner):
        piece = found.group()
        if not (_read(piece) if piece[0] == "\\" else piece).strip(_BLANK):
            continue
        start = start if end else found.start()
        end = found.end()
    return start, end


def one_line(text: str, quotes: str) -> str:
    r"""Write a text on one line, with its quotes; line ends become `\n`.

    Args:
        text: The text.
        quotes: How the text before it was written; empty for a bare key.

    """
    if not quotes and _BARE.fullmatch(text):
        return text
    if quotes == "'" and "'" not in text and "\n" not in text:
        return f"'{text}'"
    return '"' + _SPECIAL.sub(lambda found: _WRITTEN[found.group()], text) + '"'


def multi_line(text: str, line_end: str) -> str:
    """Write a text as the lines between three double quotes, which are not added."""
    escaped = _CLOSE_QUOTE.sub('\\\\"', text.replace("\\", "\\\\"))
    return escaped.replace("\n", line_end)
