"""What runs of the lint keep for the next one: a file for each project, in the user's cache.

An entry is found by what it was made from, never by time: whatever decides about it is part of
its key.  The file is written aside and renamed, so two runs at once do no harm; what is
damaged, or was written by something else, is as if it were not there.  Nothing in it can run.
"""

import contextlib
import os
import re
import struct
import zlib
from typing import IO

import msgspec

from insaterms.cache_folder import cache_folder
from insaterms.linting.running.digests import digest

__all__ = ["LintCache"]

_MAGIC = b"insaterms lint 1\n"
# Behind it: how long the table is, and its checksum.
_HEAD = struct.Struct("<QI")
_KEPT = re.compile(r"[0-9a-f]{32}\.lint")
_ASIDE = re.compile(r"[0-9a-f]{32}\.lint\.\d+\.new")
# As glossary/caching.py has it: projects whose findings are kept; seconds after which what was
# written aside was left behind.
_PROJECTS = 12
_ABANDONED = 3600

# An entry's owner, its place behind the table, its length, and its checksum.
_Table = dict[bytes, tuple[str, int, int, int]]
_decode = msgspec.msgpack.Decoder(_Table).decode


class LintCache:
    """What is kept for a project.

    What belongs to a file stays as long as the file is there and was not looked at by a later
    run; of a file that was, only what this run asked for or put.
    """

    def __init__(self, root: str, *, wanted: bool = True) -> None:
        """Open what is kept.

        Args:
            root: The folder of the project.
            wanted: Whether there is to be a cache at all.

        """
        folder = cache_folder() if wanted else None
        self._folder = folder
        self._path = ""
        self._file: IO[bytes] | None = None
        self._table: _Table = {}
        self._begin = 0
        self._owners: set[str] = set()
        self._used: dict[bytes, tuple[str, bytes | None]] = {}
        self._new = False
        if folder:
            self._path = os.path.join(folder, digest([os.path.realpath(root)]).hex() + ".lint")
            self._open()

    @property
    def is_empty(self) -> bool:
        """Whether no earlier run has left anything."""
        return not self._table

    def get(self, key: bytes, owner: str) -> bytes | None:
        """Return what was put under a key; None if nothing was, or it is damaged.

        Args:
            key: What decides about the entry.
            owner: The path of the file that it belongs to; empty for what is of all of them.

        """
        self._owners.add(owner)
        data = self._read(key)
        if data is not None:
            self._used[key] = owner, None
        return data

    def put(self, key: bytes, owner: str, data: bytes) -> None:
        """Keep something; it is written by `close`."""
        if self._path:
            self._owners.add(owner)
            self._used[key] = owner, data
            self._new = True

    def close(self) -> None:
        """Write what is new, if anything is; where nothing can be written, nothing is kept."""
        try:
            if self._new:
                with contextlib.suppress(OSError):
                    self._write()
            elif self._file is not None:
                with contextlib.suppress(OSError):
                    # What is used stays when others are pruned.
                    os.utime(self._path)
        finally:
            if self._file is not None:
                self._file.close()
                self._file = None

    def _open(self) -> None:
        with contextlib.suppress(OSError):
            self._file = open(self._path, "rb")  # noqa: SIM115 -- until `close`
        if self._file is None:
            return
        try:
            head = self._file.read(len(_MAGIC) + _HEAD.size)
            size, checksum = _HEAD.unpack(head[len(_MAGIC) :])
            table = self._file.read(min(size, os.fstat(self._file.fileno()).st_size))
            if head.startswith(_MAGIC) and zlib.crc32(table) == checksum:
                self._table = _decode(table)
                self._begin = len(head) + size
        except (OSError, struct.error, msgspec.MsgspecError):
            self._table = {}

    def _read(self, key: bytes) -> bytes | None:
        found = self._table.get(key)
        if found is None or self._file is None:
            return None
        _owner, place, size, checksum = found
        try:
            self._file.seek(self._begin + place)
            data = self._file.read(size)
        except (OSError, ValueError, OverflowError):
            return None
        return data if len(data) == size and zlib.crc32(data) == checksum else None

    def _entries(self) -> dict[bytes, tuple[str, bytes]]:
        """Return what is to be kept: what was used, and that of files not looked at."""
        entries: dict[bytes, tuple[str, bytes]] = {}
        there: dict[str, bool] = {}
        for key, (owner, *_place) in self._table.items():
            if owner in self._owners:
                continue
            if owner not in there:
                there[owner] = os.path.lexists(owner)
            if there[owner] and (data := self._read(key)) is not None:
                entries[key] = owner, data
        for key, (owner, new) in self._used.items():
            data = self._read(key) if new is None else new
            if data is not None:
                entries[key] = owner, data
        return entries

    def _write(self) -> None:
        entries = self._entries()
        table: _Table = {}
        place = 0
        for key, (owner, data) in entries.items():
            table[key] = owner, place, len(data), zlib.crc32(data)
            place += len(data)
        encoded = msgspec.msgpack.encode(table)
        head = _MAGIC + _HEAD.pack(len(encoded), zlib.crc32(encoded))
        if self._file is not None:
            self._file.close()
            self._file = None
        folder = os.path.dirname(self._path)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        aside = f"{self._path}.{os.getpid()}.new"
        # Findings quote the files, which others may not be allowed to read.
        with open(aside, "xb", opener=_private) as file:
            try:
                file.writelines([head, encoded, *(data for _owner, data in entries.values())])
                file.close()
                os.replace(aside, self._path)
            except BaseException:
                with contextlib.suppress(OSError):
                    file.close()
                with contextlib.suppress(OSError):
                    os.unlink(aside)
                raise
        _prune(folder, os.stat(self._path).st_mtime)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _prune(folder: str, now: float) -> None:
    """Remove the findings of projects that were looked at least lately."""
    kept = []
    for entry in os.scandir(folder):
        if _KEPT.fullmatch(entry.name):
            kept.append((entry.stat().st_mtime, entry.path))
        elif _ASIDE.fullmatch(entry.name) and entry.stat().st_mtime < now - _ABANDONED:
            os.unlink(entry.path)
    for _, path in sorted(kept, reverse=True)[_PROJECTS:]:
        os.unlink(path)
