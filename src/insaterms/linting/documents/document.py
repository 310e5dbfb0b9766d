"""A file as rules see it: its texts, its pairs, and where each of them stands."""

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from insaterms.linting.diagnostics import Edit, Span
from insaterms.linting.documents.texts import Pair, Text
from insaterms.text.positions import Lines

__all__ = ["Document", "Kind"]

Kind = Literal["page", "catalog", "units", "memory", "glossary", "compiled"]
"""What a file is: `units` is a TMX, `compiled` a catalog that a program reads (MO)."""


class Document:
    """A file that was read.

    Attributes:
        kind: What it is.
        path: How messages name it: from the current folder, with forward slashes.
        text: What stands in it, decoded; line ends and a byte order mark as they are.
        language: The language that it is in, as BCP 47 writes it; of a catalog or a memory
            that of the translations; empty where nothing says so.
        source_language: Of what it is a translation of; empty where it is none.

    """

    kind: Kind

    def __init__(
        self, path: str, text: str, *, language: str = "", source_language: str = ""
    ) -> None:
        """Keep what was read."""
        self.path = path
        self.text = text
        self.language = language
        self.source_language = source_language

    @property
    def texts(self) -> Sequence[Text]:
        """Its texts, in the order of the file; of a catalog the translations."""
        return ()

    @property
    def pairs(self) -> Sequence[Pair]:
        """Its texts beside those that they are translations of; empty translations too."""
        return ()

    @cached_property
    def lines(self) -> Lines:
        """Where its lines begin."""
        return Lines(self.text)

    def span(self, start: int, end: int) -> Span:
        """Return a stretch of the file, given in code points from 0."""
        return Span(start, end, *self.lines.at(start), *self.lines.at(max(start, end)))

    def span_of(self, text: Text, start: int = 0, end: int | None = None) -> Span:
        """Return where a text of this file stands, or a part of it.

        Args:
            text: One of its texts.
            start: The part's first code point in `text.text`.
            end: The one behind its last; None: the end of the text.

        Returns:
            The stretch; where nobody can tell where the part stands, that of the whole text.

        """
        raise NotImplementedError

    def edit(self, text: Text, written: str, start: int = 0, end: int | None = None) -> Edit | None:
        """Return how other words are written in the place of a text, or of a part of it.

        Args:
            text: One of its texts.
            written: The words, as a reader sees them.
            start: The part's first code point in `text.text`.
            end: The one behind its last; None: the end of the text.

        Returns:
            The edit, in the file's own style; None where it cannot be written there.

        """
        raise NotImplementedError
