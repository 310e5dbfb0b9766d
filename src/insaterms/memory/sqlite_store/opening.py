"""The store that a memory in a file opens."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Self

from insaterms.errors import MemoryFileError, NotFoundError
from insaterms.memory.sqlite_store import adding, changing, duplicates, surveying, undoing
from insaterms.memory.sqlite_store.connecting import connect
from insaterms.memory.sqlite_store.database import Database
from insaterms.memory.sqlite_store.failures import explained
from insaterms.memory.sqlite_store.keys import LAST
from insaterms.memory.sqlite_store.rows import SELECTED
from insaterms.memory.sqlite_store.selecting import condition, contains, found
from insaterms.memory.store import Added, Change, Changed, LanguagePair, Statistics, Texts
from insaterms.ui_language import _
from insaterms.units import Unit, UnitFilter, UnitStatus

__all__ = ["SqliteStore"]

# In seconds: a batch of another process takes a fifth of one; replacing texts in a large
# memory, which is one transaction, several.
_PATIENCE = 30.0
# How many numbers `get` asks for at once.  Each of its statements is prepared once, and a
# list of parameters is read faster than a table of them.
_MANY = 64
_AMONG = [
    f"SELECT {SELECTED} FROM unit WHERE id IN ({', '.join('?' * size)})"
    for size in range(_MANY + 1)
]
# One statement rather than two: to begin one costs more than to read some units.
_CURRENT = [
    f"SELECT {SELECTED}, generation FROM memory LEFT JOIN unit"
    f" ON unit.id IN ({', '.join('?' * size)})"
    for size in range(_MANY + 1)
]


class SqliteStore:
    """Units in a file of SQLite, in WAL mode: others read while one writes.

    What is committed survives the end of the process, however sudden, and a power cut, as
    far as the disk keeps what it says it has written.  The file must be on a disk of this
    machine: the log is shared by way of memory, which network file systems cannot do.

    Several threads may use one store, and wait for each other; a process that was forked
    opens its own.
    """

    def __init__(self, database: Database) -> None:
        """Use an open database; `open` is the way to come by a store."""
        self._database = database
        database.connection.create_function("contains", 3, contains, deterministic=True)

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        create: bool = False,
        read_only: bool = False,
        patience: float = _PATIENCE,
    ) -> Self:
        """Open a memory.

        In a folder that cannot be written it is opened for reading, under the assumption
        that nobody else writes to it meanwhile.

        Args:
            path: The file; `:memory:` for one in no file.
            create: Whether it is made where there is none.
            read_only: Whether nothing is to be written.
            patience: In seconds: how long to wait for others that write.

        Raises:
            MemoryFileError: If there is none, it is no memory, is from a newer version, is
                damaged, or cannot be opened.

        """
        name = os.fspath(path)
        connection, only_read = connect(name, make=create, read_only=read_only, patience=patience)
        return cls(Database(connection, name, read_only=only_read))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._database.read_only

    def generation(self) -> int:
        """Return the number of the last commit that touched a unit, from any process."""
        return int(self._database.value("SELECT generation FROM memory"))

    def identity(self) -> str:
        """Return what tells this store from one that was made separately."""
        return str(self._database.value("SELECT identity FROM memory"))

    def add(self, units: Iterable[Unit], *, revive: bool = False, dry_run: bool = False) -> Added:
        """Add units, or update those that are there; see `Store.add`."""
        if not dry_run:
            return adding.add(self._database, units, revive=revive)
        # In a copy that nobody sees and that is gone when it is closed: no one waits, and
        # what comes twice in the file is counted as it will be.
        try:
            copy = sqlite3.connect("", isolation_level=None)
            try:
                with self._database.lock:
                    self._database.connection.backup(copy)
                rehearsed = Database(copy, self._database.path, read_only=False)
                return adding.add(rehearsed, units, revive=revive)
            finally:
                copy.close()
        except sqlite3.Error as error:
            raise explained(error, self._database.path) from error

    def get(self, ids: Sequence[int]) -> list[Unit]:
        """Return the units with these numbers that are there, in this order."""
        there: dict[int, Unit] = {}
        for start in range(0, len(ids), _MANY):
            asked = [number for number in ids[start : start + _MANY] if 0 < number <= LAST]
            for unit in self._database.selected(_AMONG[len(asked)], asked):
                there[unit.id] = unit
        return [there[number] for number in ids if number in there]

    def get_current(self, ids: Sequence[int]) -> tuple[int, list[Unit]]:
        """Return the generation and what `get` returns; see `Store.get_current`."""
        asked = [number for number in ids[:_MANY] if 0 < number <= LAST]
        rows = self._database.rows(_CURRENT[len(asked)], asked)
        units = self._database.read([row[:-1] for row in rows if row[-2] is not None])
        there = {unit.id: unit for unit in units}
        first = [there[number] for number in asked if number in there]
        return int(rows[0][-1]), first + self.get(ids[_MANY:]) if len(ids) > _MANY else first

    def find(self, wanted: UnitFilter) -> Iterator[Unit]:
        """Return the units that a filter names, by number; see `Store.find`."""
        return found(self._database, wanted)

    def count(self, wanted: UnitFilter) -> int:
        """Return how many units a filter names."""
        held, parameters = condition(self._database, wanted)
        return int(self._database.value(f"SELECT count(*) FROM unit WHERE {held}", parameters))

    def pairs(self) -> list[LanguagePair]:
        """Return the pairs of languages that units have."""
        return surveying.pairs(self._database)

    def changed(self, pair: LanguagePair, since: int) -> Iterator[Changed]:
        """Return what an index must follow after a generation; see `Store.changed`."""
        return surveying.changed(self._database, pair, since)

    def texts(self, pair: LanguagePair) -> Iterator[Texts]:
        """Return all usable texts of a pair, many at once; see `Store.texts`."""
        return surveying.texts(self._database, pair)

    def ranked(self, ids: Iterable[int]) -> list[int]:
        """Return the numbers of those of some units that are there, the best first."""
        return surveying.ranked(self._database, ids)

    def set_status(self, wanted: UnitFilter, status: UnitStatus) -> Change | None:
        """Approve, reject, or make a draft of the units that a filter names."""
        return changing.set_status(self._database, wanted, status)

    def edit(self, number: int, unit: Unit, *, read: Unit | None = None) -> Change | None:
        """Put a unit in the place of the one with this number; see `Store.edit`."""
        found = self.get([number])
        if not found:
            raise NotFoundError(
                _("there is no unit {number} in the memory {path}").format(
                    number=number, path=self._database.path
                )
            )
        return changing.rewrite(self._database, [(read or found[0], unit)], "edit")

    def delete(self, wanted: UnitFilter) -> Change | None:
        """Delete the units that a filter names; that a pair was rejected is forgotten too."""
        return changing.delete(self._database, wanted)

    def rewrite(self, changes: Iterable[tuple[Unit, Unit]], what: str) -> Change | None:
        """Put units in the place of others, as one change; see `Store.rewrite`."""
        return changing.rewrite(self._database, changes, what)

    def dedupe(self, *, dry_run: bool = False) -> Change | None:
        """Merge units that differ in context, origin or region of the language alone."""
        return duplicates.dedupe(self._database, dry_run=dry_run)

    def changes(self) -> list[Change]:
        """Return what can be undone, the last one first."""
        return undoing.changes(self._database)

    def undo(self) -> Change | None:
        """Take the last change back, and say which it was; see `Store.undo`."""
        return undoing.undo(self._database)

    def used(self, ids: Sequence[int]) -> None:
        """Count one more use of these units."""
        with self._database.writing():
            self._database.many(
                "UPDATE unit SET uses = uses + 1 WHERE id = ? AND uses < ?",
                [(number, LAST) for number in ids if 0 < number <= LAST],
            )

    def statistics(self) -> Statistics:
        """Return what is in the store."""
        return surveying.statistics(self._database)

    def compact(self, *, forget_changes: bool = False) -> int:
        """Give unused space back, and return how many bytes; see `Store.compact`."""
        database = self._database
        before = surveying.size(database)
        with database.writing():  # which says so where nothing can be written
            if forget_changes:
                undoing.forget(database, 0, 0)
            database.names.drop_unused()
        try:
            with database.lock:
                database.connection.execute("PRAGMA optimize")
                database.connection.execute("VACUUM")
                database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise self._uncompacted(error) from error
        return max(0, before - surveying.size(database))

    def close(self) -> None:
        """Close it; what was committed is safe."""
        self._database.close()

    def _uncompacted(self, error: sqlite3.Error) -> MemoryFileError:
        path = self._database.path
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            size = surveying.size(self._database) / 1e6
            return MemoryFileError(
                _(
                    "the memory {path} cannot be compacted: that needs up to twice its size "
                    "({size} MB) of free disk, and the disk is full; nothing has changed"
                ).format(path=path, size=f"{size:.0f}")
            )
        return explained(error, path)
