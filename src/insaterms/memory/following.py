"""Keeps the indexes in step with the store, whichever process wrote to it last."""

import contextlib
import os

# Private, but `hashlib` loads OpenSSL with it: 2.5 ms instead of 0.3 at every start.
from _blake2 import blake2b
from collections.abc import Callable, Iterator

from insaterms.memory.index.segments import DamagedIndexError, Index
from insaterms.memory.store import LanguagePair, Store
from insaterms.text.segments import fold_segment

__all__ = ["Indexes"]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# What decides how a segment is folded: an index made by other code is of no use.
_FOLDING = (
    "text/date_expressions.py",
    "text/named_numbers.py",
    "text/numerals.py",
    "text/passages.py",
    "text/placeables.py",
    "text/placeholders.py",
    "text/segments.py",
)

Progress = Callable[[str, int], object]


class Indexes:
    """One index for each pair of languages, opened and brought up to date when it is asked for."""

    def __init__(self, store: Store, folder: str | None, progress: Progress) -> None:
        """Open nothing yet.

        Args:
            store: What is indexed.
            folder: Where indexes are kept; None keeps them in memory.
            progress: Called with "indexing" and the number of units done.

        """
        self._store = store
        self._folder = folder
        self._progress = progress
        self._identity = f"{store.identity()} {_folding_code()}"
        self._open: dict[LanguagePair, Index] = {}

    def search(
        self, pair: LanguagePair, side: int, query: str, threshold: int
    ) -> list[tuple[int, int]]:
        """Return base and number of every unit that qualifies; see `Index.search`."""
        try:
            return self.of(pair).search(side, query, threshold)
        except DamagedIndexError:
            # It is empty now, and is made anew.
            return self.of(pair).search(side, query, threshold)

    def of(self, pair: LanguagePair) -> Index:
        """Return the index of a pair, complete up to the store's last commit."""
        index = self._open.get(pair)
        if index is None:
            prefix = None
            if self._folder is not None:
                prefix = os.path.join(self._folder, f"{pair.one}-{pair.other}")
            index = self._open[pair] = Index.open(prefix, self._identity)
        generation = self._store.generation()
        if index.generation != generation:
            index.refresh()
        if index.generation != generation:
            index = self._open[pair] = self._updated(index, pair, generation)
        return index

    def _updated(self, index: Index, pair: LanguagePair, generation: int) -> Index:
        if not self._store.read_only:
            with contextlib.suppress(OSError):
                try:
                    index.update(self._changes(pair, index.generation), generation)
                except DamagedIndexError:
                    index.update(self._changes(pair, index.generation), generation)
                return index
        # Nothing can be written here, or the disk is full: it is kept in memory.
        own = Index.open(None, self._identity)
        own.update(self._changes(pair, 0), generation)
        return own

    def follow(self) -> None:
        """Bring the index of every pair up to date."""
        for pair in self._store.pairs():
            self.of(pair)

    def close(self) -> None:
        """Let go of the mapped files."""
        for index in self._open.values():
            index.close()
        self._open.clear()

    def _changes(self, pair: LanguagePair, since: int) -> Iterator[tuple[int, str, str]]:
        for done, each in enumerate(self._store.changed(pair, since), start=1):
            yield each.id, fold_segment(each.one, pair.one), fold_segment(each.other, pair.other)
            if done % 1000 == 0:
                self._progress("indexing", done)


def _folding_code() -> str:
    digest = blake2b(digest_size=16)
    for part in _FOLDING:
        with open(os.path.join(_PACKAGE, part), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()
