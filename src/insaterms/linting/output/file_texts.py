"""The texts of the files that findings stand in, read when a line of them is shown."""

import os
import re
from collections.abc import Mapping
from typing import NamedTuple

from insaterms.linting.diagnostics import Span
from insaterms.text.positions import Lines

__all__ = ["FileText", "FileTexts", "decoded"]

_LINE_END = re.compile(r"\r\n|\r|\n")
_CATALOGS = ".po", ".pot"


class FileText(NamedTuple):
    """A text and where its lines begin.

    Attributes:
        text: As the lint decodes it.
        begins: The offset of the first character of each line.
        lines: For the other direction, from offsets to lines.

    """

    text: str
    begins: list[int]
    lines: Lines

    def stretch(self, span: Span) -> tuple[int, int, int, int] | None:
        """Return where the first line of a stretch begins and ends, and the stretch in it.

        Returns:
            Four offsets: the line's begin, its end without the characters that end it, the
            first and the last place of the stretch, which goes no further than the line.
            None if there is no such line.

        """
        if not 0 < span.line <= len(self.begins):
            return None
        begin = self.begins[span.line - 1]
        end = len(self.text)
        if span.line < len(self.begins):
            end = self.begins[span.line]
            while end > begin and self.text[end - 1] in "\r\n":
                end -= 1
        first = min(begin + max(0, span.column - 1), end)
        last = end
        if span.column and span.end_line <= span.line:
            last = min(max(first, begin + span.end_column - 1), end)
        return begin, end, first, last


class FileTexts:
    """The texts of files, by the paths that findings name; the last one is remembered."""

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        """Read nothing yet.

        Args:
            known: Texts that stand in no file, such as that of standard input.

        """
        self._known = known or {}
        self._last: tuple[str, FileText | None] = "", None

    def of(self, path: str) -> FileText | None:
        """Return the text of a file; None if it cannot be read any more."""
        if self._last[0] != path:
            self._last = path, self._read(path)
        return self._last[1]

    def _read(self, path: str) -> FileText | None:
        text = self._known.get(path)
        if text is None:
            text = _read(path)
        if text is None:
            return None
        begins = [0, *(found.end() for found in _LINE_END.finditer(text))]
        return FileText(text, begins, Lines(text))


def decoded(data: bytes, path: str) -> str:
    """Decode a file as the lint does, be it with signs for what is no text."""
    if path.lower().endswith(_CATALOGS):
        from insaterms.errors import ProblemsError
        from insaterms.formats.gettext_po.encoding import decoded_catalog

        try:
            return decoded_catalog(data, path).text
        except ProblemsError:
            pass
    return data.decode("utf-8", "replace")


def _read(path: str) -> str | None:
    try:
        if not os.path.isfile(path):
            return None
        with open(path, "rb") as file:
            return decoded(file.read(), path)
    except (OSError, ValueError):
        return None
