"""The text of an XML file, whatever its encoding: pieces of it, and where each begins."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from insaterms.errors import Problem, ProblemsError
from insaterms.ui_language import N_, _

__all__ = ["PIECE", "Decoded"]

# How many bytes are read at a time.
PIECE = 262_144

# A longer mark comes first: that of UTF-32 begins as that of UTF-16 does.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How `<` looks without a mark: appendix F of XML 1.0.
_BEGINNINGS = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
)
# `<?xm` in EBCDIC; which of its code pages it is stands in the declaration.
_EBCDIC = b"\x4c\x6f\xa7\x94"
_DECLARED = re.compile(
    r"""<\?xml\s[^<>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.:-]{0,60})["']""", re.ASCII
)
# Codecs of Python that are no encodings of files.
_NO_ENCODING = frozenset(
    "idna punycode raw-unicode-escape undefined unicode-escape utf-7 mbcs oem".split()
)
_ARCHIVES = (
    (b"PK\x03\x04", N_("a ZIP archive; unpack it, and name the .tmx file in it")),
    (b"\x1f\x8b", N_("compressed with gzip; unpack it first")),
    (b"SQLite format 3\0", N_("an SQLite database, no TMX")),
)


class Decoded:
    """The text of a file in pieces, as UTF-8.

    Attributes:
        encoding: As Python names it.
        declared: Whether the file itself says so.

    """

    def __init__(self, stream: BinaryIO, path: str) -> None:
        """Read the beginning, which says the encoding.

        Args:
            stream: The file.
            path: How the user named it, for the problems.

        Raises:
            ProblemsError: If it is no text, or in an encoding that nobody knows.

        """
        self._stream = stream
        self._path = path
        self._line, self._column = 1, 1
        self._after_cr = False
        self._first = stream.read(PIECE)
        self.encoding, mark, self.declared = self._encoding(self._first)
        self._first = self._first[mark:]

    def __iter__(self) -> Iterator[bytes]:
        """Return the text in pieces.

        Raises:
            ProblemsError: Where bytes are no text in the encoding; what stands before them
                is returned first.

        """
        decoder = codecs.getincrementaldecoder(self.encoding)()
        data = self._first
        self._first = b""
        while data:
            yield from self._piece(decoder, data)
            data = self._stream.read(PIECE)
        yield from self._piece(decoder, b"")

    def _piece(self, decoder: codecs.IncrementalDecoder, data: bytes) -> Iterator[bytes]:
        try:
            text = decoder.decode(data, not data)
        except UnicodeDecodeError as error:
            wrong = error.object[error.start : error.start + 1]
            # Up to there it was decoded once already, so that it can be again.
            text = codecs.decode(error.object[: error.start], self.encoding)
            if text:
                yield text.encode()
            self._count(text.encode())
            raise ProblemsError([self._problem(wrong)]) from None
        if text:
            piece = text.encode()
            yield piece
            self._count(piece)

    def _problem(self, wrong: bytes) -> Problem:
        name = self.encoding.upper()
        said = (
            _("this is not {encoding}, though the file says so")
            if self.declared
            else _("this is not {encoding}")
        ).format(encoding=name)
        if self.encoding == "utf-8":
            meant = wrong.decode("cp1252", "replace")
            said += _(
                '; if this should be “{meant}”, declare encoding="windows-1252", or save the '
                "file as UTF-8"
            ).format(meant=meant)
        else:
            said += _("; save the file as UTF-8")
        return Problem(self._path, self._line, self._column, said)

    def _count(self, piece: bytes) -> None:
        """Follow the lines; a line ends as XML has it, at LF, CR, or both."""
        ends = piece.count(b"\n")
        if b"\r" in piece or self._after_cr:
            ends += piece.count(b"\r") - piece.count(b"\r\n")
            # The two halves of one end may stand in two pieces.
            ends -= self._after_cr and piece[:1] == b"\n"
        self._after_cr = piece[-1:] == b"\r"
        if ends:
            self._line += ends
            self._column = 1
        last = max(piece.rfind(b"\n"), piece.rfind(b"\r"))
        self._column += len(piece[last + 1 :].decode())

    def _encoding(self, first: bytes) -> tuple[str, int, bool]:
        """Return the encoding, how long its mark is, and whether the file says it."""
        if not first:
            raise self._refused(_("this file is empty"))
        for magic, what in _ARCHIVES:
            if first.startswith(magic):
                raise self._refused(_("this is {what}").format(what=_(what)))
        for mark, name in _MARKS:
            if first.startswith(mark):
                return name, len(mark), True
        for beginning, name in _BEGINNINGS:
            if first.startswith(beginning):
                return name, 0, True
        ebcdic = first.startswith(_EBCDIC)
        head = first[:1024].decode("cp037" if ebcdic else "latin-1")
        found = _DECLARED.match(head)
        if found is None:
            return "utf-8", 0, False
        if found[1].lower().startswith(("utf-16", "utf-32")):
            # Programs that write into a string declare UTF-16 and save UTF-8.
            return "utf-8", 0, False
        return self._codec(found[1]), 0, True

    def _codec(self, declared: str) -> str:
        """Return Python's name of an encoding."""
        try:
            name = codecs.lookup(declared).name
            # Not every codec is one of text.
            b"<".decode(name)
        except (LookupError, UnicodeError):
            name = ""
        if not name or name.replace("_", "-") in _NO_ENCODING:
            raise self._refused(
                _(
                    "the file says that its encoding is {encoding}, which is not known; "
                    "save it as UTF-8"
                ).format(encoding=declared),
                1,
            )
        return name

    def _refused(self, message: str, line: int = 0) -> ProblemsError:
        return ProblemsError([Problem(self._path, line, line, message)])
