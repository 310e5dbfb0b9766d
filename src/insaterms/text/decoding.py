"""Bytes that are to be text, and where they are none."""

import codecs
from typing import Literal, NamedTuple

__all__ = ["Undecodable", "decoded"]


class Undecodable(NamedTuple):
    """Where bytes are no text.

    Attributes:
        line: The line, from 1.
        column: The same, in code points.
        fault: "UTF-16" where a byte order mark says that it is this; "no text" where there
            is a NUL; "encoding" where it is not in the encoding that is tried.

    """

    line: int
    column: int
    fault: Literal["UTF-16", "no text", "encoding"]


def decoded(data: bytes, encoding: str = "utf-8") -> str | Undecodable:
    """Return bytes as text, without a byte order mark of UTF-8.

    Args:
        data: All that a file holds.
        encoding: One in which ASCII is itself, as Python names it.

    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Undecodable(1, 1, "UTF-16")
    data = data.removeprefix(codecs.BOM_UTF8)
    if (place := data.find(b"\0")) >= 0:
        return _at(data, place, "no text")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return _at(data, error.start, "encoding")


def _at(data: bytes, place: int, fault: Literal["no text", "encoding"]) -> Undecodable:
    begin = data.rfind(b"\n", 0, place) + 1
    column = len(data[begin:place].decode("utf-8", "replace")) + 1
    return Undecodable(data.count(b"\n", 0, place) + 1, column, fault)
