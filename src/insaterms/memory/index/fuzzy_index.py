"""The index of one pair of languages: segments, the latest changes, and how they are kept.

What changes goes into a short list that is written with the manifest and looked through at
each search.  When it is long it becomes a segment; segments of similar size are merged, so
that there are few.  A segment says nothing of units of which a newer one, or the list, knows.
"""

import contextlib
import os
import re
from collections.abc import Iterable, Mapping

from insaterms.memory.index.blocks import Block
from insaterms.memory.index.building import build
from insaterms.memory.index.layout import DamagedIndexError, Segment
from insaterms.memory.index.manifest import Manifest, lock, read_manifest, write_manifest
from insaterms.memory.index.snapshot import Snapshot

__all__ = ["DamagedIndexError", "Index"]

# So many changes are kept in the list.
_RECENT = 1000
# While units come in: so many become a block of arrays, blocks of so many bytes a segment.
_BLOCK_UNITS = 50_000
_BLOCK_CHARACTERS = 4_000_000
_SEGMENT_BYTES = 24_000_000
# A segment is merged with newer ones that together have at least this part of its units.
_MERGED = 4
# How often a manifest is read again whose segments another process has just removed.
_TRIES = 5

_Texts = tuple[str, str]
_Changes = dict[int, _Texts]


class Index:
    """Finds the units of one pair of languages by the folded text of either side."""

    def __init__(self, prefix: str | None, identity: str) -> None:
        """Keep an empty index; `open` reads what there is."""
        self._prefix = prefix
        self._identity = identity
        self._snapshot = Snapshot.of()
        # What the manifest's file looked like when it was read.
        self._seen: tuple[int, ...] = ()

    @classmethod
    def open(cls, prefix: str | None, identity: str) -> "Index":
        """Open what was kept under a path, or an empty index if that is of no use.

        Args:
            prefix: How the paths of all its files begin; None keeps it in memory.
            identity: Tells what is indexed from anything else.

        """
        index = cls(prefix, identity)
        index.refresh()
        return index

    @property
    def generation(self) -> int:
        """Up to which generation of the store it is complete; 0: it knows nothing."""
        return self._snapshot.generation

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Of which it consists, the oldest first; what changed last is in none."""
        return self._snapshot.segments

    def refresh(self) -> bool:
        """Read what another process may have written since; return whether it did."""
        if self._prefix is None:
            return False
        for _ in range(_TRIES):
            seen = self._look()
            if seen == self._seen:
                return False
            state = self._read()
            # Where a segment is missing, the manifest may be one that was just replaced.
            if state is not None or seen == self._look():
                break
        self._seen = seen
        self._snapshot = state or Snapshot.of()
        return True

    def update(self, changes: Iterable[tuple[int, str, str]], generation: int) -> None:
        """Follow the store.

        Args:
            changes: Every unit that changed since `self.generation`, as it stands at
                `generation` or later: number and folded texts of both sides, empty ones if
                it is gone.  Later ones replace earlier ones.
            generation: Up to which it will be complete.

        Raises:
            OSError: If it can't be written; it is as it was.
            DamagedIndexError: If a part of it is not as it was written; it is empty now.

        """
        if self._prefix is None:
            self._follow(changes, generation)
            return
        folder = os.path.dirname(self._prefix)
        if folder:
            os.makedirs(folder, exist_ok=True)
        with lock(self._prefix + ".lock"):
            mine = self._snapshot
            self.refresh()
            theirs = self._snapshot
            if theirs.generation == mine.generation:
                self._follow(changes, generation)
            elif theirs.generation < generation:
                # Where all units come, and where another process began anew, what that one
                # has is no base for these changes; what it has beyond them comes once more.
                if not mine.generation or theirs.generation < mine.generation:
                    self._snapshot = mine
                self._follow(changes, generation, whole=True)

    def search(self, side: int, query: str, threshold: int) -> list[tuple[int, int]]:
        """Return every unit whose text is within a distance of a query.

        A text qualifies if `100·d ≤ (100 − threshold)·max`, d the Levenshtein distance of
        the folded texts and max the longer length, both in code points.

        Args:
            side: 0 or 1: in which language.
            query: A folded text; for an empty one nothing is found.
            threshold: 1 to 100.

        Returns:
            Base, `100·(max − d)/max` rounded down, and number of each unit, the highest
            base first, then the lowest number.

        Raises:
            DamagedIndexError: If a part that is needed is not as it was written; the index
                is empty now and waits for an update with all units.

        """
        try:
            return self._snapshot.search(side, query, threshold)
        except DamagedIndexError:
            self._snapshot = Snapshot.of()
            raise

    def search_many(
        self, side: int, queries: Iterable[str], threshold: int
    ) -> dict[str, list[tuple[int, int]]]:
        """Return for each query what `search` returns; thousands take far less time together.

        Args:
            side: 0 or 1: in which language.
            queries: Folded texts; the same one several times is answered once.
            threshold: 1 to 100.

        Raises:
            DamagedIndexError: As `search`.

        """
        try:
            return self._snapshot.search_many(side, queries, threshold)
        except DamagedIndexError:
            self._snapshot = Snapshot.of()
            raise

    def close(self) -> None:
        """Let go of the mapped files."""
        self._snapshot = Snapshot.of()
        self._seen = ()

    def _look(self) -> tuple[int, ...]:
        try:
            status = os.stat(f"{self._prefix}.manifest")
        except OSError:
            return ()
        return status.st_ino, status.st_mtime_ns, status.st_size

    def _read(self) -> Snapshot | None:
        try:
            manifest = read_manifest(f"{self._prefix}.manifest")
            if manifest.identity != self._identity:
                return None
            known = {segment.name: segment for segment in self._snapshot.segments if segment.name}
            segments = []
            for name, size in manifest.segments:
                segment = known.get(name) or Segment.open(f"{self._prefix}.{name}", name)
                if segment.size != size:
                    return None
                segments.append(segment)
        except (OSError, DamagedIndexError):
            return None
        changes = {
            number: (one.decode("utf-8", "surrogatepass"), other.decode("utf-8", "surrogatepass"))
            for number, one, other in manifest.recent
        }
        return Snapshot.of(manifest.generation, tuple(segments), changes)

    def _follow(
        self, changes: Iterable[tuple[int, str, str]], generation: int, *, whole: bool = False
    ) -> None:
        """Take changes in, and keep what comes of it.

        Args:
            changes: As `update` takes them.
            generation: The same.
            whole: Whether to write everything anew, since the files may be gone.

        """
        state = self._snapshot
        made: list[Segment] = []
        try:
            recent, blocks = self._taken(changes, made)
            new: Mapping[int, _Texts] = {**state.changes, **recent}
            segments = state.segments
            if whole or made or blocks or len(new) > _RECENT:
                sources: list[Block | Segment] = [*segments, Block(state.changes), *made, *blocks]
                sources.append(Block(recent))
                segments = self._merged(sources, 0 if whole else len(segments))
                new = {}
            following = Snapshot.of(generation, segments, new)
            if self._prefix is not None:
                self._keep(following)
        except BaseException as error:
            if isinstance(error, DamagedIndexError):
                self._snapshot = Snapshot.of()
            raise
        self._snapshot = following

    def _taken(
        self, changes: Iterable[tuple[int, str, str]], made: list[Segment]
    ) -> tuple[_Changes, list[Block]]:
        """Turn changes into blocks, and blocks into segments where they grow large."""
        blocks: list[Block] = []
        taken: _Changes = {}
        characters = 0
        for number, one, other in changes:
            taken[number] = one, other
            characters += len(one) + len(other)
            if len(taken) >= _BLOCK_UNITS or characters >= _BLOCK_CHARACTERS:
                blocks.append(Block(taken))
                taken, characters = {}, 0
                if sum(block.size for block in blocks) >= _SEGMENT_BYTES:
                    made.append(self._build([*blocks], oldest=False))
                    blocks = []
        return taken, blocks

    def _merged(self, sources: list[Block | Segment], old: int) -> tuple[Segment, ...]:
        """Make one segment of what is new, and of older segments that are not much larger."""
        units = sum(source.units for source in sources[old:])
        while old:
            older = sources[old - 1]
            if older.units > _MERGED * units:
                break
            units += older.units
            old -= 1
        kept = [source for source in sources[:old] if isinstance(source, Segment)]
        rest = [source for source in sources[old:] if source.units]
        return (*kept, self._build(rest, oldest=not old))

    def _build(self, sources: list[Block | Segment], *, oldest: bool) -> Segment:
        if self._prefix is None:
            return build(sources, None, oldest=oldest)
        name = f"{os.urandom(8).hex()}.segment"
        return build(sources, f"{self._prefix}.{name}", oldest=oldest, name=name)

    def _keep(self, state: Snapshot) -> None:
        """Write the manifest, and remove files that are no part of the index any more."""
        manifest = Manifest(
            identity=self._identity,
            generation=state.generation,
            segments=[(segment.name, segment.size) for segment in state.segments],
            recent=[
                (number, one.encode("utf-8", "surrogatepass"), two.encode("utf-8", "surrogatepass"))
                for number, (one, two) in state.changes.items()
            ],
        )
        write_manifest(f"{self._prefix}.manifest", manifest)
        self._seen = self._look()
        folder, own = os.path.split(str(self._prefix))
        file = re.compile(re.escape(own) + r"\.([0-9a-f]{16}\.segment|manifest\.[0-9a-f]{16}\.new)")
        kept = {name for name, _ in manifest.segments}
        for name in os.listdir(folder or "."):
            if (match := file.fullmatch(name)) and match[1] not in kept:
                # On Windows a file that is mapped stays until somebody else writes.
                with contextlib.suppress(OSError):
                    os.unlink(os.path.join(folder, name))
