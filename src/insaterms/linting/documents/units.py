"""Units of a translation memory: a TMX file, or a memory of ours."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from insaterms.errors import Problem
from insaterms.formats.gettext_po.lines import Lines
from insaterms.linting.diagnostics import NOWHERE, Edit, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Pair, Text
from insaterms.units import Skipped, Unit

__all__ = ["PlacedUnit", "Units"]

_Stretches = tuple[tuple[int, int, int], ...]


class PlacedUnit(Struct, frozen=True, gc=False):
    """A unit and where its texts stand.

    Attributes:
        unit: The unit.
        source: Offset, line and column of each stretch of the source; empty in a memory.
        target: The same for the translation.

    """

    unit: Unit
    source: _Stretches = ()
    target: _Stretches = ()


class Units(Document):
    """A TMX file, or a memory; `kind` says which.

    Attributes:
        units: Its units; those that were rejected are none.
        skipped: What of a TMX became no unit, and why.
        untranslated: What became none because its translation is empty.

    """

    def __init__(  # noqa: PLR0913 -- what is known of a memory
        self,
        path: str,
        text: str,
        units: Sequence[PlacedUnit],
        *,
        skipped: Sequence[Problem] = (),
        untranslated: Sequence[Skipped] = (),
        is_memory: bool = False,
    ) -> None:
        """Keep what was read."""
        first = units[0].unit if units else None
        super().__init__(
            path,
            text,
            language=first.target_language if first else "",
            source_language=first.source_language if first else "",
        )
        self.kind = "memory" if is_memory else "units"
        self.units = units
        self.skipped = skipped
        self.untranslated = untranslated

    @cached_property
    def pairs(self) -> Sequence[Pair]:
        """Each unit's two texts."""
        return [
            Pair(
                Text(unit.source, "unit", unit.source_language, number=number, side="source"),
                Text(unit.target, "unit", unit.target_language, number=number, side="target"),
            )
            for number, unit in ((number, each.unit) for number, each in enumerate(self.units))
        ]

    @cached_property
    def texts(self) -> Sequence[Text]:
        """The translations."""
        return [pair.target for pair in self.pairs]

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    def span_of(self, text: Text, start: int = 0, end: int | None = None) -> Span:
        """Return where a text of a unit stands, or a part of it; nowhere in a memory."""
        placed = self.units[text.number]
        stretches = placed.source if text.side == "source" else placed.target
        if not stretches:
            return NOWHERE
        end = len(text.text) if end is None else end
        try:
            first = self._offset(stretches, start)
            last = self._offset(stretches, end - 1) + 1 if end > start else first
        except IndexError:
            # The parser counts no line at a lone carriage return, or one that we count none at.
            return NOWHERE
        return self.span(first, max(first, last))

    def edit(self, text: Text, written: str, start: int = 0, end: int | None = None) -> Edit | None:
        """Return None: who mends a memory does so with `insaterms memory edit`."""

    def _offset(self, stretches: _Stretches, offset: int) -> int:
        found = bisect_right(stretches, offset, key=lambda each: each[0])
        begin, line, column = stretches[max(0, found - 1)]
        return self._lines.at(line, column + offset - begin)
