"""A term and what renders it, paragraph by paragraph."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.alignment import Alignment
from insaterms.glossary.verification.anaphora import may_stand_for_a_term
from insaterms.glossary.verification.findings import Side
from insaterms.glossary.verification.leniency import Leniency
from insaterms.glossary.verification.spots import Standing
from insaterms.model import Language
from insaterms.text.tokens import WORD

__all__ = ["Paragraphwise"]

# Occurrences by concept and paragraph; those inside longer terms apart.
_Table = dict[tuple[str, int | None], tuple[list[Occurrence], list[Occurrence]]]
_NONE: tuple[list[Occurrence], list[Occurrence]] = [], []


class Paragraphwise:
    """Puts the occurrences of a concept in a text beside those in its translation."""

    def __init__(
        self,
        alignment: Alignment,
        languages: tuple[Language, Language],
        sources: Iterable[Standing],
        targets: Iterable[Standing],
    ) -> None:
        """Take the terms of both sides."""
        self._alignment = alignment
        self._languages = languages
        self._sources = self._table(sources, "source")
        self._targets = self._table(targets, "target")
        self._pronouns: dict[int, bool] = {}
        self._leniency: dict[int, Leniency] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._lacking: dict[tuple[str, int], bool] = {}

    def _table(self, standings: Iterable[Standing], side: Side) -> _Table:
        table: _Table = {}
        for standing in standings:
            unit = self._alignment.unit(standing.start, side)
            for reading in standing.readings:
                key = reading.concept.id, unit
                if key not in table:
                    table[key] = [], []
                table[key][standing.inner].append(reading)
        return table

    def opposite(self, occurrence: Occurrence, side: Side) -> Occurrence | None:
        """Return where the other side has the concept, None if it does not in this paragraph."""
        key = occurrence.concept.id, self._alignment.unit(occurrence.start, side)
        own, others = self._sources, self._targets
        if side == "target":
            own, others = others, own
        outer, inner = others.get(key, _NONE)
        if not (found := outer or inner):
            return None
        beside = own.get(key, _NONE)[0]
        place = bisect_left(beside, occurrence.start, key=lambda each: each.start)
        return found[min(place, len(found) - 1)]

    def is_surplus(self, occurrence: Occurrence) -> bool:
        """Whether the paragraph of the source has fewer of a concept than stand here before."""
        key = occurrence.concept.id, self._alignment.unit(occurrence.start, "target")
        outer, inner = self._sources.get(key, _NONE)
        beside = self._targets.get(key, _NONE)[0]
        place = bisect_left(beside, occurrence.start, key=lambda each: each.start)
        return place >= len(outer) + len(inner)

    def lacks(
        self, occurrence: Occurrence, texts: Sequence[str], introduced: Collection[str]
    ) -> bool:
        """Whether the paragraph that translates an occurrence's has nothing that stands for it.

        Args:
            occurrence: A term of the source that the target renders somewhere.
            texts: Its translations.
            introduced: Acronyms that stand for it.

        """
        name = occurrence.concept.id
        unit = self._alignment.unit(occurrence.start, "source")
        if unit is None or (name, unit) in self._targets:
            return False
        if (name, unit) not in self._lacking:
            self._lacking[name, unit] = self._lacks(name, unit, texts, introduced)
        return self._lacking[name, unit]

    def _lacks(
        self, name: str, unit: int, texts: Sequence[str], introduced: Collection[str]
    ) -> bool:
        for beside in (unit - 1, unit + 1):
            # A paragraph was cut elsewhere, and what is missing here stands there.
            if self._times(self._targets, name, beside) > self._times(self._sources, name, beside):
                return False
        source, target = self._alignment.texts(unit)
        if unit not in self._pronouns:
            self._pronouns[unit] = may_stand_for_a_term(source, target, self._languages)
            self._leniency[unit] = Leniency(target, self._languages[1], source)
            self._words[unit] = frozenset(WORD.findall(target))
        if self._pronouns[unit] or self._leniency[unit].says(texts, part=False, word=True):
            return False
        return self._words[unit].isdisjoint(introduced)

    @staticmethod
    def _times(table: _Table, name: str, unit: int) -> int:
        outer, inner = table.get((name, unit), _NONE)
        return len(outer) + len(inner)
