"""A catalog as it was read, and as the bytes that it becomes."""

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.encoding import CatalogText, decoded_catalog
from insaterms.formats.gettext_po.messages import Messages, read_messages
from insaterms.ui_language import _

__all__ = ["CatalogFile", "read_catalog"]


class CatalogFile(Struct, frozen=True):
    """A catalog, or a template, as it was read.

    Attributes:
        path: How the user named it.
        data: Its bytes.
        text: The same decoded.
        catalog: Its messages.
        faults: What msgfmt would refuse; the messages around it are read all the same.

    """

    path: str
    data: bytes
    text: CatalogText
    catalog: Messages
    faults: tuple[Problem, ...] = ()

    def field(self, name: str) -> str:
        """Return a field of the header as it is written; empty where there is none."""
        message = self.catalog.header_message
        for line in message.targets[0].split("\n") if message is not None else ():
            key, _colon, value = line.partition(":")
            if key.strip().lower() == name.lower():
                return value.strip()
        return ""

    def encoded(self, text: str) -> bytes:
        """Return another text as bytes of the same encoding.

        Raises:
            ProblemsError: If the encoding lacks a character.

        """
        lacking = self.text.lacks(text)
        if lacking:
            message = _(
                'its encoding, {encoding}, has no "{character}"; '
                "save it as UTF-8, and let its header say so"
            ).format(encoding=self.text.encoding, character=lacking)
            raise ProblemsError([Problem(self.path, 0, 0, message)])
        return self.text.encoded(text)


def read_catalog(data: bytes, path: str, *, lenient: bool = True) -> CatalogFile:
    """Read a catalog, be it one with a header alone.

    Args:
        data: What stands in the file.
        path: How the user named it.
        lenient: Whether what can be understood is read in spite of faults.

    Raises:
        ProblemsError: If it is no catalog, or has faults and is not read leniently.

    """
    text = decoded_catalog(data, path)
    try:
        catalog, problems = read_messages(text.text, path, lenient=True)
    except ProblemsError as error:
        # It is something else: what is wrong with its other lines helps nobody.
        raise ProblemsError(error.problems[:1]) from None
    if problems and not lenient:
        raise ProblemsError(problems)
    return CatalogFile(path, data, text, catalog, tuple(sorted(problems)))
