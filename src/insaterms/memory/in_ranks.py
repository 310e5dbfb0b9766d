"""Looking many segments up, each as far as somebody asks: a rank of matches at a time.

Who fills a catalog writes the best translation of each message: where the same text is there
nobody asks for similar ones, and what is not written need not be explained.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from insaterms.memory.following import Indexes
from insaterms.memory.looking_up import Asked, below, first_of_many, unexplained
from insaterms.memory.matches import Context, Match
from insaterms.memory.ranking import Candidate, Marks, by_rank, first_rank
from insaterms.memory.scoring.score import Query
from insaterms.memory.store import Store

__all__ = ["InRanks"]

# So many are looked up together, in some seconds; the more of them are equally long, the less
# each one takes.
_AT_ONCE = 1 << 15
# So many are held against the glossary together: other processes look the next ones up meanwhile.
_MARKED_AT_ONCE = 1 << 13
_EXACT = 100


class InRanks:
    """Looks segments up, and ranks what is found; see `Memory.lookup_ranks`."""

    def __init__(
        self,
        store: Store,
        indexes: Indexes,
        asked: Asked,
        marks: Marks | None = None,
        *,
        noted: bool = True,
    ) -> None:
        """Take what stays the same from one segment to the next."""
        self._store = store
        self._indexes = indexes
        self._asked = asked
        self._marks = marks
        self._noted = noted

    def first(self, texts: Sequence[tuple[str, Context]]) -> Iterator[list[Candidate]]:
        """Return for each segment its exact matches, or else those with the most points."""
        asked = self._asked
        for begin in range(0, len(texts), _AT_ONCE):
            queries = [
                Query(text, *asked.languages, context, asked.register)
                for text, context in texts[begin : begin + _AT_ONCE]
            ]
            found = first_of_many(self._store, self._indexes, queries, asked)
            for query, some in zip(queries, found, strict=True):
                yield [unexplained(query, each) for each in some]

    def ranks(
        self, texts: Iterable[tuple[str, Context]], found: Iterable[list[Candidate]]
    ) -> Iterator[Iterator[list[Match]]]:
        """Return the ranks of each segment.

        Args:
            texts: The segments.
            found: What `first` returns for each of them.

        """
        remaining, answers = iter(texts), iter(found)
        while several := list(islice(answers, _MARKED_AT_ONCE)):
            if self._marks is not None:
                first = (first_rank(each, noted=self._noted) for each in several)
                self._marks.read(chain.from_iterable(first))
            for each in several:
                yield self._ranks(*next(remaining), each)

    def _ranks(
        self, text: str, context: Context, first: Sequence[Candidate]
    ) -> Iterator[list[Match]]:
        """Return the rank of what was found first, and those below it."""
        wanted, points = self._asked.limit, 0
        for rank in by_rank(first, wanted, self._marks, noted=self._noted):
            yield rank
            points = min(_EXACT, rank[0].score)
            wanted = None if wanted is None else wanted - len(rank)
        if points and wanted != 0:
            segment = text, context
            found = below(points, self._store, self._indexes, segment, self._asked)
            yield from by_rank(found, wanted, self._marks, noted=self._noted)
