"""The bytes of a catalog and its text, there and back without losing any."""

import codecs

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.reading import charset

__all__ = ["CatalogText", "decoded_catalog"]


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
        ProblemsError: If it is no text, or in another encoding.

    """
    marked = data.startswith(codecs.BOM_UTF8)
    encoding = "utf-8" if marked else charset(data)
    # A file of ASCII alone may be given letters with accents.
    encoding = "utf-8" if encoding == "ascii" else encoding
    place = data.find(b"\0")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        place, message = 0, "this is UTF-16; save it as UTF-8"
    elif place >= 0:
        message = "this is no text; name a catalog (.po)"
    else:
        try:
            body = data[len(codecs.BOM_UTF8) :] if marked else data
            return CatalogText(body.decode(encoding), encoding, marked)
        except UnicodeDecodeError as error:
            place = error.start + (len(data) - len(body))
            name = "UTF-8" if encoding == "utf-8" else encoding
            message = f"not {name}, as its header says; save it as UTF-8, and let it say so"
    begin = data.rfind(b"\n", 0, place) + 1
    column = len(data[begin:place].decode("utf-8", "replace")) + 1
    raise ProblemsError([Problem(path, data.count(b"\n", 0, place) + 1, column, message)])
