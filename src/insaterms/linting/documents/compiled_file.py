"""A compiled catalog (MO), of which the lint asks only whether it is that of its source."""

from insaterms.linting.diagnostics import Edit, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text

__all__ = ["CompiledFile"]


class CompiledFile(Document):
    """A compiled catalog.

    Attributes:
        data: Its bytes.
        file_path: Where it is, to find its source beside it.

    """

    kind = "compiled"

    def __init__(self, path: str, data: bytes, file_path: str) -> None:
        """Keep what was read."""
        super().__init__(path, "")
        self.data = data
        self.file_path = file_path

    def span_of(self, text: Text, start: int = 0, end: int | None = None) -> Span:
        """Return the place of a text that `texts` gave; it gives none."""
        raise LookupError(text, start, end)

    def edit(self, text: Text, written: str, start: int = 0, end: int | None = None) -> Edit | None:
        """Return None: it is compiled again."""
