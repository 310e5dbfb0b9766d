"""The matches of segments before they are ranked: found here, or on every core."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from insaterms.memory.following import Indexes
from insaterms.memory.in_ranks import InRanks
from insaterms.memory.looking_up import Asked, best_matches, looked_up
from insaterms.memory.matches import Context, Match
from insaterms.memory.processes import cores
from insaterms.memory.ranking import Candidate, Marks, as_candidate
from insaterms.memory.store import Store

__all__ = ["CandidateSearch"]

# So few segments are looked up sooner than other processes have started.
_FEW = 256
# The same where they are looked up together, as `InRanks` does.
_FEW_TOGETHER = 8192


class CandidateSearch:
    """Finds every match that may be among the best for a segment; a memory ranks them.

    Whoever looks up in one process and ranks in another uses it by itself.
    """

    def __init__(self, store: Store, indexes: Indexes, path: str | None = None) -> None:
        """Take where to look.

        Args:
            store: The units.
            indexes: Where their texts are.
            path: What other processes open to ask the same store; None where they cannot.

        """
        self.indexes = indexes
        self._store = store
        self._path = path

    def for_segment(self, text: str, context: Context, asked: Asked) -> list[Match]:
        """Return the candidates for a segment, in no order."""
        return looked_up(self._store, self.indexes, text, context, asked)

    def best_for_segment(self, text: str, context: Context, asked: Asked) -> list[Match]:
        """Return the best matches of a segment, in order; no glossary has a say in it."""
        return best_matches(self._store, self.indexes, text, context, asked)

    def for_segments(
        self, texts: Iterable[tuple[str, Context]], asked: Asked, processes: int | None
    ) -> Iterator[list[Match]]:
        """Return the candidates for each segment, in their order.

        Args:
            texts: Segments with their contexts.
            asked: What is asked for.
            processes: How many may look; None means one a core.

        Raises:
            MemoryFileError: If a process cannot open the memory, or dies.

        """
        remaining = iter(texts)
        first = list(islice(remaining, _FEW))
        processes = processes or cores()
        if self._path is None or processes == 1 or len(first) < _FEW:
            for text, context in chain(first, remaining):
                yield self.for_segment(text, context, asked)
            return
        everything = chain(first, remaining)
        yield from self._elsewhere(self._path, everything, asked, processes, exact_first=False)

    def first_for_segments(
        self, texts: Sequence[tuple[str, Context]], asked: Asked
    ) -> Iterator[list[Candidate]]:
        """Return for each segment its exact matches, or else those with the most points.

        It is what `ranks_for_segments` ranks first; this process alone looks.
        """
        return InRanks(self._store, self.indexes, asked).first(texts)

    def ranks_for_segments(
        self,
        texts: Sequence[tuple[str, Context]],
        asked: Asked,
        marks: Marks | None,
        processes: int | None,
        *,
        noted: bool,
    ) -> Iterator[Iterator[list[Match]]]:
        """Return the ranks of each segment, as `Memory.lookup_ranks` says.

        Args:
            texts: Segments with their contexts.
            asked: What is asked for.
            marks: Holds translations against a glossary.
            processes: How many may look; None means one a core.
            noted: Whether a match below 100 that is alone in its rank is marked.

        Raises:
            MemoryFileError: If a process cannot open the memory, or dies.

        """
        ranks = InRanks(self._store, self.indexes, asked, marks, noted=noted)
        processes = processes or cores()
        if self._path is None or processes == 1 or len(texts) <= _FEW_TOGETHER:
            return ranks.ranks(texts, ranks.first(texts))
        found = self._elsewhere(self._path, texts, asked, processes, exact_first=True)
        return ranks.ranks(texts, (list(map(as_candidate, each)) for each in found))

    def _elsewhere(
        self,
        path: str,
        texts: Iterable[tuple[str, Context]],
        asked: Asked,
        processes: int,
        *,
        exact_first: bool,
    ) -> Iterator[list[Match]]:
        """Ask other processes."""
        from insaterms.memory.workers import Job, answered

        self.indexes.of(asked.pair)  # once, rather than in each process
        job = Job(
            path,
            self._store.read_only,
            asked.languages,
            asked.threshold,
            asked.limit,
            asked.register,
            exact_first,
        )
        return answered(job, texts, processes)
