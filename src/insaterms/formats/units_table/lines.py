"""The lines of a table, out of UTF-8 or UTF-16."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from insaterms.errors import Problem, ProblemsError
from insaterms.ui_language import _

__all__ = ["lines"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
_LINE_END = re.compile(r"\r\n|\n|\r")
_LONGEST = 16_777_216
_PIECE = 65_536


def lines(stream: BinaryIO, path: str) -> Iterator[str]:
    """Return the lines of a file with their ends; what is no text is a problem."""
    data = stream.read(_PIECE)
    encoding, mark = _encoding(data)
    decoder = codecs.getincrementaldecoder(encoding)()
    data = data[mark:]
    number = 1
    # The pieces of a line that has not ended yet, and how many code points they are.
    pieces: list[str] = []
    length = 0
    half = ""
    while True:
        text, wrong = _decoded(decoder, data, encoding)
        text = half + text
        # A CR at the very end may be half of a line end.
        half = "\r" if data and not wrong and text.endswith("\r") else ""
        text = text[: len(text) - len(half)]
        begin = 0
        for end in _LINE_END.finditer(text):
            pieces.append(text[begin : end.end()])
            yield "".join(pieces)
            pieces.clear()
            number += 1
            begin, length = end.end(), 0
        if begin < len(text):
            pieces.append(text[begin:])
            length += len(text) - begin
        column = length + 1
        if not wrong and length > _LONGEST:
            wrong, column = _("this line is longer than 16 million characters; this is no table"), 0
        if wrong:
            raise ProblemsError([Problem(path, number, column, wrong)])
        if not data:
            break
        data = stream.read(_PIECE)
    if pieces:
        yield "".join(pieces)


def _encoding(data: bytes) -> tuple[str, int]:
    """Return the encoding and the length of its mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return "utf-8", 0


def _decoded(decoder: codecs.IncrementalDecoder, data: bytes, encoding: str) -> tuple[str, str]:
    """Return a piece of text, and what is wrong behind it."""
    wrong = ""
    try:
        text = decoder.decode(data, not data)
    except UnicodeDecodeError as error:
        text = codecs.decode(error.object[: error.start], encoding)
        wrong = _("this is not {names}; save it as UTF-8").format(names=_NAMES[encoding])
    if (place := text.find("\0")) >= 0:
        return text[:place], _("this is no text; name a table in UTF-8 or UTF-16")
    return text, wrong
