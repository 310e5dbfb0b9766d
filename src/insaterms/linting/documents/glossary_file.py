"""A file of a glossary, as the lint sees it."""

from collections.abc import Sequence

from insaterms.errors import Problem
from insaterms.linting.diagnostics import Edit, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text
from insaterms.model import Concept

__all__ = ["GlossaryFile"]


class GlossaryFile(Document):
    """A file of a glossary.

    Attributes:
        concepts: Its concepts, each with where its id stands: line and column, from 1; 0
            in a table.
        problems: What is wrong with it, in the order of the file.

    """

    kind = "glossary"

    def __init__(
        self,
        path: str,
        text: str,
        concepts: Sequence[tuple[Concept, tuple[int, int]]],
        problems: Sequence[Problem] = (),
    ) -> None:
        """Keep what was read."""
        super().__init__(path, text)
        self.concepts = concepts
        self.problems = problems

    def span_of(self, text: Text, start: int = 0, end: int | None = None) -> Span:
        """Return the place of a text that `texts` gave; it gives none."""
        raise LookupError(text, start, end)

    def edit(self, text: Text, written: str, start: int = 0, end: int | None = None) -> Edit | None:
        """Return None: glossaries are edited by hand."""
