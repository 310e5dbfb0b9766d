"""The files of a run: which there are, what they hold, and which belong together."""

import os
from collections.abc import Callable, Mapping

import msgspec
from msgspec import Struct

from insaterms.errors import MemoryFileError
from insaterms.linting.documents.document import Kind
from insaterms.linting.running.caching import LintCache
from insaterms.linting.running.digests import digest, digest_of_code, state_of_memory
from insaterms.linting.sites.finding import FoundFiles, LintFile
from insaterms.linting.sites.site import Facts, Site, SiteFile, facts_of, site_of
from insaterms.project import Project

__all__ = ["LARGEST", "LARGEST_PAGE", "Seen", "Survey"]

LARGEST_PAGE = 2_000_000
"""In bytes; what is larger has been written by a program."""
LARGEST = 100_000_000
"""In bytes, of other files than pages."""
_decode_facts = msgspec.msgpack.Decoder(Facts).decode


class Seen(Struct, frozen=True):
    """A file, and what was found out without understanding it.

    Attributes:
        file: Where it is, and what.
        size: In bytes.
        digest: Of its bytes; empty where nobody can tell whether it has changed.
        error: Why it cannot be read; None if it can.
        too_large: Whether it is, and is not read at all.

    """

    file: LintFile
    size: int = 0
    digest: bytes = b""
    error: OSError | None = None
    too_large: bool = False

    @property
    def owner(self) -> str:
        """What the cache calls it."""
        return os.path.abspath(self.file.path)


class Survey:
    """The files of a run.

    Attributes:
        files: Those that are looked at, in order.
        beside: Pages that are read as counterparts only.

    """

    def __init__(
        self,
        found: FoundFiles,
        contents: Mapping[str, bytes],
        progress: Callable[[str, int, int], object],
    ) -> None:
        """Read the files, for their digests.

        Args:
            found: Which there are.
            contents: What stands in files, by their paths, for those not read from disk.
            progress: As that of `lint`.

        """
        self._contents = contents
        self._sources: dict[str, bytes] = {}
        total = len(found.files)
        self.files: list[Seen] = []
        for number, file in enumerate(found.files):
            progress("reading", number, total)
            self.files.append(self._seen(file))
        self.beside = [self._seen(file) for file in found.beside]

    def state(self) -> list[bytes | str]:
        """Return what changes when a file changes, comes or goes."""
        parts: list[bytes | str] = []
        for files in (self.files, self.beside):
            parts.append(str(len(files)))
            for seen in files:
                said = f"{seen.too_large} {seen.error and seen.error.errno}"
                parts += [seen.file.shown, seen.file.kind, seen.digest, said]
                if seen.file.kind == "compiled":
                    parts.append(self.source_of_compiled(seen.file.path))
        return parts

    @property
    def size(self) -> int:
        """How many bytes are looked at."""
        return sum(seen.size for seen in self.files)

    @property
    def told(self) -> bool:
        """Whether `state` tells of every change."""
        files = (*self.files, *self.beside)
        return all(seen.digest or seen.error or seen.too_large for seen in files)

    def site(self, project: Project, cache: LintCache) -> Site:
        """Say in which language the files are, and which belong together."""
        files = []
        for seen in (*self.files, *self.beside):
            file = seen.file
            if seen.error is None and not seen.too_large:
                facts = self._facts(seen, cache)
                files.append(SiteFile(file.path, file.shown, file.kind, file.root, facts))
        return site_of(files, project)

    def source_of_compiled(self, path: str) -> bytes:
        """Return a digest of the catalog beside a compiled one; empty if there is none."""
        source = f"{os.path.splitext(path)[0]}.po"
        known = self._sources.get(source)
        if known is None:
            try:
                known = digest([self._read(source)])
            except OSError:
                known = b""
            self._sources[source] = known
        return known

    def _seen(self, file: LintFile) -> Seen:
        try:
            if file.kind == "memory":
                # Its latest changes may stand in its log.
                return Seen(file, 0, digest([state_of_memory(file.path)]))
            size = self._size(file.path)
            if size > _largest(file.kind):
                return Seen(file, size, too_large=True)
            return Seen(file, size, digest([self._read(file.path)]))
        except MemoryFileError:
            return Seen(file)  # Who opens it tells why.
        except OSError as error:
            return Seen(file, error=error)

    def _size(self, path: str) -> int:
        data = self._contents.get(path)
        return os.stat(path).st_size if data is None else len(data)

    def _read(self, path: str) -> bytes:
        if (data := self._contents.get(path)) is not None:
            return data
        with open(path, "rb") as file:
            return file.read()

    def _facts(self, seen: Seen, cache: LintCache) -> Facts:
        key = digest(["facts", digest_of_code(), seen.file.path, seen.file.kind, seen.digest])
        kept = cache.get(key, seen.owner)
        if kept is not None:
            try:
                return _decode_facts(kept)
            except msgspec.MsgspecError:
                pass
        try:
            facts = facts_of(self._read(seen.file.path), seen.file.path, seen.file.kind)
        except OSError:
            return Facts()  # It is gone; who reads it tells why.
        cache.put(key, seen.owner, msgspec.msgpack.encode(facts))
        return facts


def _largest(kind: Kind) -> int:
    return LARGEST_PAGE if kind == "page" else LARGEST
