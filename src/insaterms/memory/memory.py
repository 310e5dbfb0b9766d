"""The memory: opened once, asked many times."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self

from insaterms.errors import MemoryFileError, MissingExtraError, demand_text, reason_of
from insaterms.memory.matches import Context, Match, Register
from insaterms.memory.ranking import Marks, ranked
from insaterms.memory.store import Added, Store
from insaterms.ui_language import _
from insaterms.units import Unit

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary
    from insaterms.memory.candidate_search import CandidateSearch
    from insaterms.memory.concordance import Concordance
    from insaterms.memory.following import Indexes
    from insaterms.memory.looking_up import Asked

__all__ = ["Memory"]

NO_CONTEXT = Context()


class Memory:
    """Segments with their translations, in a file, found again exactly.

    Open one with `Memory.open()`; it is a context manager.  Several processes may use one
    file at once: what one commits the others find with their next look-up.
    """

    def __init__(
        self,
        store: Store,
        folder: str | None = None,
        *,
        path: str | None = None,
        glossary: "Glossary | None" = None,
        progress: Callable[[str, int], object] = lambda *_: None,
    ) -> None:
        """Use an opened store; `open` is the usual way to come by a memory.

        Args:
            store: Where the units are kept.
            folder: Where its indexes are kept; None keeps them in memory.
            path: What other processes open to ask the same store; None where they cannot.
            glossary: What translations are held against in every look-up.
            progress: Called with what is being done and how many units are done.

        """
        self.store = store
        self._folder = folder
        self._path = path
        self._glossary = glossary
        self._marks = None if glossary is None else Marks(glossary)
        self._progress = progress
        self._search: CandidateSearch | None = None

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        create: bool = False,
        read_only: bool = False,
        glossary: "Glossary | None" = None,
        progress: Callable[[str, int], object] = lambda *_: None,
    ) -> "Memory":
        """Open a memory.

        Args:
            path: The file; its indexes stand beside it, in a folder `PATH.index`.
                `:memory:` is one in no file.
            create: Whether it is made where there is none.
            read_only: Whether nothing is to be written, not even an index.
            glossary: What translations are held against in every look-up.
            progress: Called with what is being done and how many units are done.

        Raises:
            MemoryFileError: If it is no memory, or cannot be opened.
            MissingExtraError: If one is to be made and numpy is not installed.

        """
        from insaterms.memory.sqlite_store.connecting import IN_MEMORY
        from insaterms.memory.sqlite_store.opening import SqliteStore

        name = os.fspath(path)
        if create:
            _indexes()  # nothing is kept that could not be found again
        store = SqliteStore.open(name, create=create, read_only=read_only)
        if name in IN_MEMORY:
            return cls(store, glossary=glossary, progress=progress)
        # Whoever asks later may have gone to another folder.
        full = os.path.abspath(name)
        return cls(store, f"{full}.index", path=full, glossary=glossary, progress=progress)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the file; what was added is safe."""
        if self._search is not None:
            self._search.indexes.close()
            self._search = None
        self.store.close()

    def add(self, units: Iterable[Unit], *, revive: bool = False) -> Added:
        """Add units, or update those that are there, and index them.

        Args:
            units: In any order, of any languages.
            revive: Whether units that were rejected come back.

        """
        following = self.candidate_search().indexes
        added = self.store.add(units, revive=revive)
        following.follow()
        return added

    def lookup(  # noqa: PLR0913 -- options, all by name
        self,
        text: str,
        *,
        source: str = "en",
        target: str = "nl",
        threshold: int = 70,
        limit: int | None = 5,
        context: Context = NO_CONTEXT,
        register: Register | None = None,
    ) -> list[Match]:
        """Find the units whose source is like a text, the best first.

        Every unit is considered, always: one qualifies when
        `100·d ≤ (100 − threshold)·max`, d being the Levenshtein distance of the folded
        texts and max the length of the longer one.

        Args:
            text: A segment.
            source: Its language.
            target: The language of the translations.
            threshold: 1 to 100: the least base of a match.
            limit: At most so many matches; None means all.
            context: Where the segment stands; the same context gives 101.
            register: How a Dutch target should address its reader.

        Returns:
            By score; then those that keep the glossary, approved ones, the newest, by id.

        Raises:
            MissingExtraError: If numpy is not installed.
            TypeError: If the text is none.
            ValueError: If the threshold, the limit or the register is none.

        """
        demand_text(text)
        asked = self._asked((source, target), threshold, limit, register)
        search = self.candidate_search()
        if self._marks is None:
            return search.best_for_segment(text, context, asked)
        return ranked(search.for_segment(text, context, asked), limit, self._marks)

    def lookup_many(  # noqa: PLR0913 -- options, all by name
        self,
        texts: Iterable[str | tuple[str, Context]],
        *,
        source: str = "en",
        target: str = "nl",
        threshold: int = 70,
        limit: int | None = 5,
        register: Register | None = None,
        processes: int | None = None,
    ) -> Iterator[list[Match]]:
        """Look many segments up, on every core; one list a segment, in their order.

        Args:
            texts: Segments, each alone or with its context.
            source: Their language.
            target: The language of the translations.
            threshold: 1 to 100: the least base of a match.
            limit: At most so many matches for each; None means all.
            register: How a Dutch target should address its reader.
            processes: How many; None means one a core.

        Raises:
            MissingExtraError: If numpy is not installed.
            TypeError, ValueError: As `lookup`.

        """
        asked = self._asked((source, target), threshold, limit, register)
        pairs = map(_in_context, texts)
        for found in self.candidate_search().for_segments(pairs, asked, processes):
            yield ranked(found, limit, self._marks)

    def lookup_ranks(  # noqa: PLR0913 -- options, all by name
        self,
        texts: Sequence[tuple[str, Context]],
        *,
        source: str = "en",
        target: str = "nl",
        threshold: int = 70,
        limit: int | None = 5,
        register: Register | None = None,
        noted: bool = True,
        processes: int | None = None,
    ) -> Iterator[Iterator[list[Match]]]:
        """Look many segments up, each as far as somebody asks.

        The matches of a segment are those of `lookup_many` in the same order, in ranks: the
        first has those with a score of 100 or 101 if there are any, each further one those
        of one score.  A rank is explained and held against the glossary when it is asked
        for, and those behind the first are sought only then.

        Args:
            texts: Segments with their contexts.
            source: Their language.
            target: The language of the translations.
            threshold: 1 to 100: the least base of a match.
            limit: At most so many matches for each; None means all.
            register: How a Dutch target should address its reader.
            noted: Whether a match below 100 that is alone in its rank is held against the
                glossary, which does not change the order.  If not, ranks below 100 come in
                two parts: the first match, and the others.
            processes: How many; None means one a core.

        Raises:
            MissingExtraError: If numpy is not installed.
            TypeError, ValueError: As `lookup`.

        """
        for text, _context in texts:
            demand_text(text)
        asked = self._asked((source, target), threshold, limit, register)
        search = self.candidate_search()
        return search.ranks_for_segments(texts, asked, self._marks, processes, noted=noted)

    def candidate_search(self) -> "CandidateSearch":
        """Return what finds the matches of segments, for whoever ranks them elsewhere.

        Raises:
            MissingExtraError: If numpy is not installed.

        """
        if self._search is None:
            indexes = _indexes()(self.store, self._folder, self._progress)
            from insaterms.memory.candidate_search import CandidateSearch

            self._search = CandidateSearch(self.store, indexes, self._path)
        return self._search

    def concordance(
        self, text: str, *, language: str | None = None, page: int = 1, per_page: int = 20
    ) -> "Concordance":
        """Find the units that contain words, in any form, a page at a time.

        Args:
            text: One word or several.
            language: The language they are in; None means either.
            page: From 1.
            per_page: How many units a page has.

        Raises:
            TypeError: If the text is none.

        """
        demand_text(text)
        from insaterms.memory.concordance import concordance

        return concordance(self.store, self._glossary, text, language, page, per_page)

    def compact(self, *, forget_changes: bool = False) -> int:
        """Give unused space of the file and its indexes back.

        Args:
            forget_changes: Whether what could be undone goes too; what was deleted is then
                in none of the files any more.

        Returns:
            How many bytes the file of the memory has given back.

        Raises:
            MemoryFileError: If it cannot be written, or there is too little free disk.

        """
        following = self.candidate_search().indexes
        freed = self.store.compact(forget_changes=forget_changes)
        try:
            if forget_changes:
                following.renew()
            else:
                following.follow()
        except OSError as error:
            message = _("the index in {folder} cannot be made anew: {reason}").format(
                folder=self._folder, reason=reason_of(error)
            )
            raise MemoryFileError(message) from error
        return freed

    def _asked(
        self,
        languages: tuple[str, str],
        threshold: int,
        limit: int | None,
        register: Register | None,
    ) -> "Asked":
        self.candidate_search()  # names the extra where numpy is missing
        from insaterms.memory.looking_up import asked_for

        return asked_for(languages, threshold, limit, register)


def _in_context(given: str | tuple[str, Context]) -> tuple[str, Context]:
    """Return a segment with its context, of which it may have none."""
    if isinstance(given, tuple):
        demand_text(given[0])
        return given
    demand_text(given)
    return given, NO_CONTEXT


def _indexes() -> "type[Indexes]":
    """Return what needs numpy, or say what installs it."""
    try:
        from insaterms.memory.following import Indexes
    except ModuleNotFoundError as error:
        if error.name != "numpy":
            raise
        raise MissingExtraError(_("the translation memory"), "memory") from error
    return Indexes
