"""The bytes of a catalog and its text, there and back without losing any."""

import codecs
import re

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.reading import charset, declares_charset, unknown_charset
from insaterms.text.decoding import Undecodable, decoded
from insaterms.ui_language import _

__all__ = ["CatalogText", "decoded_catalog", "seems_catalog"]

_MESSAGE = re.compile(rb"^[ \t]*(?:#~[ \t]*)?msgid[ \t]*(?:\"|$)", re.MULTILINE)
# Only so many bytes are looked at.
_SNIFFED = 65_536
# The longer marks first: that of UTF-16 begins that of UTF-32.
_MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}
# How a catalog begins: with a comment, a keyword, a quote or white space.
_WIDE = {
    "utf-32-le": re.compile(rb"[#md\"\s]\0\0\0"),
    "utf-32-be": re.compile(rb"\0\0\0[#md\"\s]"),
    "utf-16-le": re.compile(rb"[#md\"\s]\0"),
    "utf-16-be": re.compile(rb"\0[#md\"\s]"),
}


class CatalogText(Struct, frozen=True):
    """A catalog decoded.

    Attributes:
        text: What stands in it, line ends as they are, without a byte order mark.
        encoding: As Python names it.
        marked: Whether it begins with a byte order mark.
        unlike: Its bytes, where the encoding would write the same text in other ones, as
            those may that say a thing in several ways (ISO-2022-JP).

    """

    text: str
    encoding: str
    marked: bool = False
    unlike: bytes = b""

    def encoded(self, text: str) -> bytes:
        """Return another text as bytes of the same kind; the same text as the same bytes.

        Raises:
            UnicodeEncodeError: If the encoding lacks a character.

        """
        if self.unlike and text == self.text:
            return self.unlike
        return (_MARKS[self.encoding] if self.marked else b"") + text.encode(self.encoding)

    def lacks(self, text: str) -> str:
        """Return the first character of a text that the encoding lacks, or nothing."""
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError as error:
            return error.object[error.start]
        return ""


def decoded_catalog(data: bytes, path: str) -> CatalogText:
    """Decode a catalog by its byte order mark or by the encoding that its header declares.

    UTF-16 and UTF-32, in which no header can be read before it is decoded, are known by
    their beginning even without a mark.

    Args:
        data: What stands in the file.
        path: How the user named it, for the problem.

    Raises:
        ProblemsError: If it is no text, in another encoding, or in one that nobody knows.

    """
    marked, encoding = _marked(data)
    if not encoding:
        unknown, line = unknown_charset(data)
        if unknown:
            message = _(
                'the header names an encoding that is not known, "{name}"; '
                "save the file as UTF-8, and let it say charset=UTF-8"
            )
            raise ProblemsError([Problem(path, line, 0, message.format(name=unknown))])
        encoding = charset(data)
        # A file of ASCII alone may be given letters with accents.
        encoding = "utf-8" if encoding == "ascii" else encoding
    wide = encoding in _WIDE
    text = _decoded_wide(data, encoding, marked=marked) if wide else decoded(data, encoding)
    if isinstance(text, str):
        found = CatalogText(text, encoding, marked)
        return found if encoding == "utf-8" else _as_it_was(found, data)
    raise ProblemsError([Problem(path, text.line, text.column, _told(text, data, encoding))])


def seems_catalog(data: bytes) -> bool:
    """Whether bytes look like a catalog: the beginning of a message stands near theirs."""
    beginning = data[:_SNIFFED]
    _mark, encoding = _marked(beginning)
    if encoding in _WIDE:
        beginning = beginning.decode(encoding, "ignore").encode("utf-8", "ignore")
    return _MESSAGE.search(beginning) is not None


def _marked(data: bytes) -> tuple[bool, str]:
    """Return whether there is a mark, and the encoding that the first bytes say."""
    for encoding, mark in _MARKS.items():
        if data.startswith(mark):
            return True, encoding
    for encoding, beginning in _WIDE.items():
        if beginning.match(data):
            return False, encoding
    return False, ""


def _decoded_wide(data: bytes, encoding: str, *, marked: bool) -> str | Undecodable:
    begin = len(_MARKS[encoding]) if marked else 0
    try:
        text = data[begin:].decode(encoding)
    except UnicodeDecodeError as error:
        before = data[begin : begin + error.start].decode(encoding, "ignore")
        return Undecodable(*_place(before), "encoding")
    place = text.find("\0")
    return text if place < 0 else Undecodable(*_place(text[:place]), "no text")


def _place(before: str) -> tuple[int, int]:
    """Return line and column of what stands behind a text."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _as_it_was(found: CatalogText, data: bytes) -> CatalogText:
    """Keep the bytes of a text that its encoding would write otherwise."""
    try:
        same = found.encoded(found.text) == data
    except UnicodeEncodeError:
        same = False
    return found if same else CatalogText(found.text, found.encoding, found.marked, data)


def _told(fault: Undecodable, data: bytes, encoding: str) -> str:
    if fault.fault != "encoding":
        return _("this is no text; name a catalog (.po)")
    if encoding in _WIDE:
        message = _("not {name}, though it begins as such; save it as UTF-8")
    elif encoding == "utf-8" and not declares_charset(data):
        message = _("not {name}; save it as UTF-8")
    else:
        message = _("not {name}, though its header says so; save it as UTF-8, and let it say so")
    return message.format(name=encoding.upper() if encoding.startswith("utf") else encoding)
