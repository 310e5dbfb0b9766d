"""A connection with its lock: reading, writing, and the numbers that stand for names."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

import random
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec

from insaterms.memory.sqlite_store.failures import damaged, explained
from insaterms.memory.sqlite_store.keys import packed_pair, slot
from insaterms.memory.sqlite_store.rows import SELECTED, Row, units_of
from insaterms.units import Unit, primary

__all__ = ["Database", "Writing"]

# How far apart generations may be: so rarely do two copies of a memory that went separate
# ways share one.
_STEP = 1 << 20
# Of commits; who knows an older one reads everything anew.
_REMEMBERED = 100_000
# So many names are kept in memory; a file may give each unit an origin of its own.
_NAMES = 50_000
_NAMED = " UNION ".join(
    f"SELECT {column} FROM {table}"
    for table in ("unit", "kept")
    for column in ("origin", "creator")
)


class Writing:
    """A transaction.

    Attributes:
        generation: What the store's generation will be, if a unit is touched.
        touched: Whether one is.

    """

    __slots__ = ("generation", "touched")

    def __init__(self, generation: int) -> None:
        """Touch nothing yet."""
        self.generation = generation
        self.touched = False


class Database:
    """An open memory; several threads may share one, and wait for each other.

    A process that was forked must open its own.
    """

    def __init__(self, connection: sqlite3.Connection, path: str, *, read_only: bool) -> None:
        """Use an open connection.

        Args:
            connection: In autocommit mode.
            path: As the user named it.
            read_only: Whether it cannot be written.

        """
        self.connection = connection
        self.path = path
        self.read_only = read_only
        self.lock = threading.RLock()
        self.languages = _Languages(self)
        self.names = _Names(self)
        # Another number each time that another connection has written.
        self._version = 0
        # Texts of a pair to the number of the pair; only statements of ours call it.
        connection.create_function("pair_slot", 3, self._pair_slot)

    def rows(self, sql: str, parameters: Iterable[Any] = ()) -> list[Row]:
        """Return what a query gives, or what a statement returns.

        Raises:
            MemoryFileError: If it cannot be carried out.

        """
        try:
            with self.lock:
                return self.connection.execute(sql, tuple(parameters)).fetchall()
        except sqlite3.Error as error:
            raise explained(error, self.path) from error

    def value(self, sql: str, parameters: Iterable[Any] = ()) -> Any:  # noqa: ANN401 -- a column
        """Return the first column of the first row; None if there is none."""
        rows = self.rows(sql, parameters)
        return rows[0][0] if rows else None

    def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Carry out a statement for each row."""
        try:
            with self.lock:
                self.connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise explained(error, self.path) from error

    def units(
        self, condition: str, parameters: Iterable[Any] = (), *, table: str = "unit"
    ) -> list[Unit]:
        """Return the units for which a condition holds, with what may follow a condition.

        Args:
            condition: With question marks for what a user says.
            parameters: In their places.
            table: Where they are: `unit`, or `kept` for what they were before a change.

        """
        return self.selected(f"SELECT {SELECTED} FROM {table} WHERE {condition}", parameters)

    def selected(self, sql: str, parameters: Iterable[Any] = ()) -> list[Unit]:
        """Return units from a query that gives the columns `SELECTED`."""
        return self.read(self.rows(sql, parameters))

    def read(self, rows: Iterable[Row]) -> list[Unit]:
        """Return units from rows with the columns `SELECTED`.

        Raises:
            MemoryFileError: If they make no sense.

        """
        try:
            return units_of(rows, self.languages.by_number, self.names.by_number)
        except (LookupError, OverflowError, msgspec.MsgspecError) as error:
            raise damaged(self.path) from error

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Write as one transaction; everything is taken back if an error passes through.

        Raises:
            MemoryFileError: If the memory cannot be written.

        """
        if self.read_only:
            # Without asking SQLite: for an immutable file it would say so only at the end.
            raise explained(_read_only(), self.path)
        with self.lock:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                self._look_about()
                generation = self.connection.execute("SELECT generation FROM memory").fetchone()[0]
                step = random.randrange(1, _STEP)  # noqa: S311 -- against coincidence, not attack
                writing = Writing(generation + step)
                yield writing
                if writing.touched:
                    self._remember(writing.generation)
                self.connection.execute("COMMIT")
            except BaseException as error:
                self._roll_back()
                if isinstance(error, sqlite3.Error):
                    raise explained(error, self.path) from error
                raise

    def close(self) -> None:
        """Close the connection; a second time does nothing."""
        with self.lock:
            self.connection.close()

    def _look_about(self) -> None:
        """Forget the numbers of names if another process has written: it may have dropped some."""
        version = self.connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self.names.forget()
            self._version = version

    def _remember(self, generation: int) -> None:
        self.connection.execute("UPDATE memory SET generation = ?", (generation,))
        self.connection.execute("INSERT INTO generations VALUES (?)", (generation,))
        if not generation % 64:  # now and then is often enough
            self.connection.execute(
                "DELETE FROM generations WHERE number <= (SELECT number FROM generations"
                " ORDER BY number DESC LIMIT 1 OFFSET ?)",
                (_REMEMBERED,),
            )

    def _roll_back(self) -> None:
        # Numbers that were given to new names in this transaction hold no longer.
        self.languages.forget()
        self.names.forget()
        # After some errors, a full disk among them, SQLite has done it already.
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def _pair_slot(self, languages: int, source: str, target: str) -> int:
        return slot(packed_pair(self.languages.by_number[languages], source, target))


def _read_only() -> sqlite3.Error:
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY
    return error


class _Languages:
    """The numbers that pairs of languages have in a memory, in the direction of their units."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.by_number: dict[int, tuple[str, str]] = _Languages._Loaded(self)
        self._numbers: dict[tuple[str, str], int] = {}

    class _Loaded(dict[int, tuple[str, str]]):
        def __init__(self, languages: "_Languages") -> None:
            super().__init__()
            self._languages = languages

        def __missing__(self, number: int) -> tuple[str, str]:
            self.update(self._languages.all())
            if number not in self:
                raise LookupError(number)
            return self[number]

    def all(self) -> dict[int, tuple[str, str]]:
        """Return all that were ever used."""
        rows = self._database.rows("SELECT id, source, target FROM languages")
        return {number: (source, target) for number, source, target in rows}

    def number(self, source: str, target: str) -> int:
        """Return the number of a pair; in a transaction, since it may be new."""
        number = self._numbers.get((source, target))
        if number is None:
            direction = f"{primary(source)} {primary(target)}"
            self._database.rows(
                "INSERT INTO languages (source, target, direction) VALUES (?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (source, target, direction),
            )
            number = self._numbers[source, target] = int(
                self._database.value(
                    "SELECT id FROM languages WHERE source = ? AND target = ?", (source, target)
                )
            )
        return number

    def forget(self) -> None:
        self.by_number.clear()
        self._numbers.clear()


class _Names:
    """The numbers that origins and people have in a memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.by_number: dict[int, str] = _Names._Loaded(database)
        self._numbers: dict[str, int] = {}

    class _Loaded(dict[int, str]):
        def __init__(self, database: Database) -> None:
            super().__init__()
            self._database = database

        def __missing__(self, number: int) -> str:
            if len(self) >= _NAMES:
                self.clear()
            name = self._database.value("SELECT name FROM names WHERE id = ?", (number,))
            if name is None:
                raise LookupError(number)
            self[number] = name
            return str(name)

    def number(self, name: str) -> int:
        """Return the number of a name; in a transaction, since it may be new."""
        number = self._numbers.get(name)
        if number is None:
            if len(self._numbers) >= _NAMES:
                self._numbers.clear()
            self._database.rows(
                "INSERT INTO names (name) VALUES (?) ON CONFLICT DO NOTHING", (name,)
            )
            number = self._numbers[name] = int(
                self._database.value("SELECT id FROM names WHERE name = ?", (name,))
            )
        return number

    def forget(self) -> None:
        self.by_number.clear()
        self._numbers.clear()

    def drop_unused(self) -> None:
        """Let go of the names that no unit has, in a transaction.

        A number is never given to another name: others may show what they have read with it.
        So the greatest one stays, without its name.
        """
        last = "(SELECT max(id) FROM names)"
        for change in (
            f"UPDATE names SET name = hex(randomblob(16)) WHERE id = {last}",
            f"DELETE FROM names WHERE id < {last}",
        ):
            self._database.rows(f"{change} AND id NOT IN ({_NAMED})")
        self.forget()
