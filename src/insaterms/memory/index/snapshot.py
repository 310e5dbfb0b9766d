"""The index at one moment, and what is found in it.

A search takes the moment that there is, so it needs no lock while another one follows.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Self

from insaterms.memory.index.batch_searching import Joined, similar
from insaterms.memory.index.comparing import Hit
from insaterms.memory.index.equal_texts import equal
from insaterms.memory.index.layout import Segment
from insaterms.memory.index.planning import Wanted
from insaterms.memory.index.recent import Recent, by_length, recent_hits
from insaterms.memory.index.searching import found_in

__all__ = ["Snapshot"]

_EQUAL = 100


class Snapshot(NamedTuple):
    """The index at one moment; never changed.

    Attributes:
        generation: Of the store, up to which it is complete; 0: it knows nothing.
        segments: The oldest first.  Of a unit that several know the newest one counts.
        changes: The latest ones, in no segment: folded texts of both sides by number.
        recent: The same, as each side is searched.

    """

    generation: int
    segments: tuple[Segment, ...]
    changes: Mapping[int, tuple[str, str]]
    recent: tuple[Recent, Recent]

    @classmethod
    def of(
        cls,
        generation: int = 0,
        segments: tuple[Segment, ...] = (),
        changes: Mapping[int, tuple[str, str]] | None = None,
    ) -> Self:
        """Return the moment that has these, as the attributes say; by default an empty one."""
        changes = changes or {}
        return cls(
            generation, segments, changes, (by_length(changes, side=0), by_length(changes, side=1))
        )

    def search(self, side: int, query: str, threshold: int) -> list[tuple[int, int]]:
        """Return every unit whose text is within a distance of a query; see `Index.search`.

        Raises:
            DamagedIndexError: If a part that is needed is not as it was written.

        """
        if not query:
            return []
        wanted = Wanted(query, threshold)
        hits = found_in([segment.sides[side] for segment in self.segments], wanted)
        return self._current(side, wanted, hits)

    def search_many(
        self, side: int, queries: Iterable[str], threshold: int
    ) -> dict[str, list[tuple[int, int]]]:
        """Return for each query what `search` returns.

        In a memory of some ten thousand units a search takes most of its time to call numpy,
        whose work is small; queries of one length have the same plan, so that one call serves
        several of them.  At a threshold of 100 equal texts are sought without counting.

        Raises:
            DamagedIndexError: If a part that is needed is not as it was written.

        """
        answers: dict[str, list[tuple[int, int]]] = {}
        queries_by_length: dict[int, list[str]] = {}
        for query in queries:
            if query not in answers:
                answers[query] = []
                queries_by_length.setdefault(len(query), []).append(query)
        queries_by_length.pop(0, None)
        bands = [segment.sides[side] for segment in self.segments]
        joined = Joined()
        # By length, so that the plans of one serve the next, which stand near in the files.
        for _, asked in sorted(queries_by_length.items()):
            found = (
                equal(bands, asked)
                if threshold == _EQUAL
                else similar(bands, asked, threshold, joined)
            )
            for query, hits in zip(asked, found, strict=True):
                answers[query] = self._current(side, Wanted(query, threshold), hits)
        return answers

    def _current(self, side: int, wanted: Wanted, hits: Iterable[Hit]) -> list[tuple[int, int]]:
        """Leave out units of which something newer knows, and add the latest changes."""
        changes, segments = self.changes, self.segments
        if not changes and len(segments) == 1:
            # Nothing is newer, which is how an import leaves it.
            current = [(-base, number) for _, base, number in hits]
        else:
            recent = recent_hits(self.recent[side], wanted)
            current = [(-base, number) for base, number in recent]
            for place, base, number in hits:
                newer = segments[place + 1 :]
                if number not in changes and not any(each.owns(number) for each in newer):
                    current.append((-base, number))
        current.sort()
        return [(-base, number) for base, number in current]
