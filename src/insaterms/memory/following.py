"""Keeps the indexes in step with the store, whichever process wrote to it last."""

import contextlib
import os
import re
import unicodedata
import warnings

# Private, but `hashlib` loads OpenSSL with it: 2.5 ms instead of 0.3 at every start.
from _blake2 import blake2b
from collections.abc import Callable, Generator, Sequence

from insaterms.errors import reason_of
from insaterms.glossary.caching import code_of
from insaterms.memory.folding_apart import folded_changes
from insaterms.memory.index.fuzzy_index import DamagedIndexError, Index
from insaterms.memory.store import LanguagePair, Store
from insaterms.ui_language import _

__all__ = ["Indexes"]

# What decides how a segment is folded: an index made by other code is of no use.
_FOLDING = (
    "text/date_expressions.py",
    "text/folding.py",
    "text/named_numbers.py",
    "text/numerals.py",
    "text/passages.py",
    "text/placeables.py",
    "text/placeholders.py",
    "text/segments.py",
)
_LANGUAGE = re.compile("[a-z]{2,3}")
# What an index consists of; nothing else in the folder is ever removed.
_FILE = re.compile(r".+\.(manifest(\.[0-9a-f]{16}\.new)?|[0-9a-f]{16}\.segment)")

Progress = Callable[[str, int], object]


class Indexes:
    """One index for each pair of languages, opened and brought up to date when it is asked for."""

    def __init__(self, store: Store, folder: str | None, progress: Progress) -> None:
        """Open nothing yet.

        Args:
            store: What is indexed.
            folder: Where indexes are kept; None keeps them in memory.
            progress: Called with "indexing" and the number of units done.

        Where the folder cannot be written a warning says so, once.

        """
        self._store = store
        self._folder = folder
        self._progress = progress
        self._identity = f"{store.identity()} {_folding()}"
        self._warned = False
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

    def search_known(
        self, pair: LanguagePair, side: int, query: str, threshold: int
    ) -> tuple[int, list[tuple[int, int]]] | None:
        """Return what `search` would if the store had not changed since the last look-up.

        Returns:
            Of which generation of the store it is, and what was found; None if nobody has
            looked anything up, or the index is of no use.

        """
        index = self._open.get(pair)
        if index is None:
            return None
        generation = index.generation
        try:
            return generation, index.search(side, query, threshold)
        except DamagedIndexError:
            return None

    def search_many(
        self, pair: LanguagePair, side: int, queries: Sequence[str], threshold: int
    ) -> dict[str, list[tuple[int, int]]]:
        """Return for each query what `search` returns; see `Index.search_many`."""
        try:
            return self.of(pair).search_many(side, queries, threshold)
        except DamagedIndexError:
            return self.of(pair).search_many(side, queries, threshold)

    def of(self, pair: LanguagePair) -> Index:
        """Return the index of a pair, complete up to the store's last commit."""
        index = self._open.get(pair)
        if index is None:
            prefix = None
            if self._folder is not None:
                prefix = os.path.join(self._folder, _name(pair))
            index = self._open[pair] = Index.open(prefix, self._identity)
        generation = self._store.generation()
        if index.generation != generation:
            index.refresh()
        if index.generation != generation:
            index = self._open[pair] = self._updated(index, pair, generation)
        return index

    def _updated(self, index: Index, pair: LanguagePair, generation: int) -> Index:
        if not self._store.read_only:
            try:
                with contextlib.suppress(DamagedIndexError):  # it is empty now, and made anew
                    self._update(index, pair, generation)
                    return index
                self._update(index, pair, generation)
            except OSError as error:
                self._warn(error)
            else:
                return index
        # Nothing can be written here, or the disk is full: it is kept in memory.
        own = Index.open(None, self._identity)
        self._update(own, pair, generation)
        return own

    def _update(self, index: Index, pair: LanguagePair, generation: int) -> None:
        with contextlib.closing(self._changes(pair, index.generation)) as changes:
            index.update(changes, generation)

    def _warn(self, error: OSError) -> None:
        if not self._warned:
            self._warned = True
            warnings.warn(
                _(
                    "the index in {folder} cannot be written ({reason}): whoever opens the memory "
                    "indexes all of it anew, which takes long; make room on the disk, or let the "
                    "folder be written"
                ).format(folder=self._folder, reason=reason_of(error)),
                RuntimeWarning,
                stacklevel=2,
            )

    def follow(self) -> None:
        """Bring the index of every pair up to date."""
        for pair in self._store.pairs():
            self.of(pair)

    def renew(self) -> None:
        """Make every index anew: what is in the store no more is then in no file either.

        Raises:
            OSError: If a file of an index cannot be taken away.

        """
        self.close()
        if self._folder is not None and not self._store.read_only:
            with contextlib.suppress(FileNotFoundError):
                for entry in os.scandir(self._folder):
                    if _FILE.fullmatch(entry.name):
                        os.unlink(entry)
        self.follow()

    def close(self) -> None:
        """Let go of the mapped files."""
        for index in self._open.values():
            index.close()
        self._open.clear()

    def _changes(
        self, pair: LanguagePair, since: int
    ) -> Generator[tuple[int, str, str], None, None]:
        with contextlib.closing(folded_changes(self._store.changed(pair, since), pair)) as folded:
            for done, each in enumerate(folded, start=1):
                yield each
                if done % 1000 == 0:
                    self._progress("indexing", done)


def _name(pair: LanguagePair) -> str:
    """Return how the files of a pair's index begin.

    A memory may come from anywhere: only what is a language becomes part of a path.
    """
    if _LANGUAGE.fullmatch(pair.one) and _LANGUAGE.fullmatch(pair.other):
        return f"{pair.one}-{pair.other}"
    written = f"{pair.one}\n{pair.other}".encode("utf-8", "surrogatepass")
    return blake2b(written, digest_size=16).hexdigest()


def _folding() -> str:
    digest = blake2b(digest_size=16)
    for code in code_of(_FOLDING):
        digest.update(code)
    # Letters fold as this Python's tables say.
    return f"{digest.hexdigest()} {unicodedata.unidata_version}"
