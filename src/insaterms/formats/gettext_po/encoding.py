"""The bytes of a catalog and its text, there and back without losing any."""

import codecs
import re

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.reading import charset, declares_charset, unknown_charset
from insaterms.text.decoding import decoded

__all__ = ["CatalogText", "decoded_catalog", "seems_catalog"]

_MESSAGE = re.compile(rb"^[ \t]*(?:#~[ \t]*)?msgid[ \t]*(?:\"|$)", re.MULTILINE)
# Only so many bytes are looked at.
_SNIFFED = 65_536


class CatalogText(Struct, frozen=True):
    """A catalog decoded.

    Attributes:
        text: What stands in it, line ends as they are, without a byte order mark.
        encoding: As Python names it.
        marked: Whether it begins with a byte order mark.

    """

    text: str
    encoding: str
    marked: bool = False

    def encoded(self, text: str) -> bytes:
        """Return another text as bytes of the same kind.

        Raises:
            UnicodeEncodeError: If the encoding lacks a character.

        """
        return (codecs.BOM_UTF8 if self.marked else b"") + text.encode(self.encoding)

    def lacks(self, text: str) -> str:
        """Return the first character of a text that the encoding lacks, or nothing."""
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError as error:
            return error.object[error.start]
        return ""


def decoded_catalog(data: bytes, path: str) -> CatalogText:
    """Decode a catalog by the encoding that its header declares, as msgfmt does.

    Args:
        data: What stands in the file.
        path: How the user named it, for the problem.

    Raises:
        ProblemsError: If it is no text, in another encoding, or in one that nobody knows.

    """
    marked = data.startswith(codecs.BOM_UTF8)
    unknown, line = unknown_charset(data)
    if unknown and not marked:
        message = f'the header names an encoding that is not known, "{unknown}"'
        message += "; save the file as UTF-8, and let it say charset=UTF-8"
        raise ProblemsError([Problem(path, line, 0, message)])
    encoding = "utf-8" if marked else charset(data)
    # A file of ASCII alone may be given letters with accents.
    encoding = "utf-8" if encoding == "ascii" else encoding
    text = decoded(data, encoding)
    if isinstance(text, str):
        return CatalogText(text, encoding, marked)
    name = "UTF-8" if encoding == "utf-8" else encoding
    message = {
        "UTF-16": "this is UTF-16; save it as UTF-8",
        "no text": "this is no text; name a catalog (.po)",
        "encoding": f"not {name}, as its header says; save it as UTF-8, and let it say so",
    }[text.fault]
    if text.fault == "encoding" and not declares_charset(data):
        message = "not UTF-8; save it as UTF-8"
    raise ProblemsError([Problem(path, text.line, text.column, message)])


def seems_catalog(data: bytes) -> bool:
    """Whether bytes look like a catalog: the beginning of a message stands near theirs."""
    return _MESSAGE.search(data[:_SNIFFED]) is not None
