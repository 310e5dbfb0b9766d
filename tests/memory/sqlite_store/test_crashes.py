"""No committed unit is lost: processes killed, disks full, two writers at once."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from insaterms.errors import MemoryFileError
from insaterms.memory.sqlite_store import adding
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.memory.store import LanguagePair
from insaterms.units import Unit, UnitFilter

_ALL = UnitFilter()
_PAIR = LanguagePair("en", "nl")

# Adds batches for ever, and says after each how many units are committed.
_IMPORTER = """
import sys
from insaterms.memory.sqlite_store import adding
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit

adding._UNITS, adding._LARGEST = 50, 1
store = SqliteStore.open(sys.argv[1])

def units():
    number = 0
    while True:
        yield Unit(f"{sys.argv[2]} {number}", "x" * 500, "en", "nl")
        number += 1
        if number % 50 == 1 and number > 1:
            print(number - 1, flush=True)

store.add(units())
"""

# Makes a memory, or finds that another has, when it is told to.
_MAKER = """
import sys
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit

with open(0) as start:
    start.readline()
store = SqliteStore.open(sys.argv[1], create=True)
print(store.add([Unit(sys.argv[2], "x", "en", "nl")]).added, store.identity())
store.close()
"""

# Adds a hundred units, in batches of seven.
_WRITER = """
import sys
from insaterms.memory.sqlite_store import adding
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit

adding._UNITS = 7
store = SqliteStore.open(sys.argv[1])
store.add([Unit("both", "beide", "en", "nl")])
print(store.add(Unit(f"{sys.argv[2]} {n}", "x", "en", "nl") for n in range(100)).added)
store.close()
"""


def _python(code: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_killed_while_importing_every_committed_unit_is_there(path: Path) -> None:
    SqliteStore.open(path, create=True).close()
    committed = {}
    for name in ("one", "two"):
        with _python(_IMPORTER, str(path), name) as child:
            assert child.stdout is not None
            # Long enough that the log has been written back to the file at least once.
            for line in child.stdout:
                committed[name] = int(line)
                if committed[name] >= 5000:
                    break
            os.kill(child.pid, signal.SIGKILL)
        # What was written before the signal came.
        assert Path(f"{path}-wal").stat().st_size
        store = SqliteStore.open(path)
        found = store.count(UnitFilter(text=f"{name} "))
        assert found >= committed[name]
        assert found % 50 == 0
        assert store._database.value("PRAGMA integrity_check") == "ok"
        # The generation covers all that is there, and the numbers go on.
        held = {each.id for each in store.changed(_PAIR, 0)}
        assert held == {unit.id for unit in store.find(_ALL)}
        assert list(store.changed(_PAIR, store.generation())) == []
        assert store.add([Unit(f"after {name}", "x", "en", "nl")]).added == 1
        store.close()


def test_killed_while_making_a_memory_it_can_be_made_again(path: Path) -> None:
    # What is left: a file with nothing in it, and its rollback journal.
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE memory (identity TEXT)")
    connection.execute("ROLLBACK")
    connection.close()
    store = SqliteStore.open(path, create=True)
    assert store.add([Unit("a", "b", "en", "nl")]).added == 1
    store.close()


def test_a_full_disk_keeps_everything_up_to_the_last_batch(
    store: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_UNITS", 10)
    monkeypatch.setattr(adding, "_LARGEST", 1)
    database = store._database
    pages = database.value("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages + 30}")
    units = [
        Unit(f"Save {number}", "x" * 1000, "en", "nl", origin=f"{number}") for number in range(500)
    ]
    with pytest.raises(MemoryFileError, match=r"disk is full; everything up to the last batch"):
        store.add(units)
    kept = store.count(_ALL)
    assert 0 < kept < 500
    assert kept % 10 == 0
    assert [unit.origin for unit in store.find(_ALL)] == [unit.origin for unit in units[:kept]]
    with pytest.raises(MemoryFileError, match="disk is full"):
        store.rewrite(
            ((read, Unit("n", "y" * 9999, "en", "nl", origin="n")) for read in store.get([1, 2])),
            "x",
        )
    assert store.count(_ALL) == kept
    # With room again the same import is finished.
    database.rows("PRAGMA max_page_count = 100000")
    result = store.add(units)
    assert (result.added, result.unchanged) == (500 - kept, kept)
    store.close()
    again = SqliteStore.open(path)
    assert again.count(_ALL) == 500
    assert [unit.origin for unit in again.find(_ALL)] == [unit.origin for unit in units]
    again.close()


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (sqlite3.SQLITE_FULL, r"twice its size \(5 MB\).*nothing has changed"),
        (sqlite3.SQLITE_BUSY, "is in use"),
    ],
)
def test_compacting_on_a_full_disk_says_how_much_it_needs(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch, code: int, message: str
) -> None:
    store.add(Unit(f"Save {n}", "x" * 100, "en", "nl") for n in range(100))

    connection = store._database.connection

    class Full:
        in_transaction = False

        def execute(self, sql: str, parameters: tuple[int, ...] = ()) -> sqlite3.Cursor:
            if sql == "VACUUM":
                error = sqlite3.OperationalError("no luck")
                error.sqlite_errorcode = code
                raise error
            return connection.execute(sql, parameters)

    monkeypatch.setattr(store._database, "connection", Full())
    monkeypatch.setattr("insaterms.memory.sqlite_store.surveying.size", lambda _: 5_000_000)
    with pytest.raises(MemoryFileError, match=message):
        store.compact()
    monkeypatch.setattr(store._database, "connection", connection)
    assert store.count(_ALL) == 100


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (sqlite3.SQLITE_IOERR_FSYNC, "the disk or the network reports an error"),
        (sqlite3.SQLITE_LOCKED, "another part of this program"),
        (sqlite3.SQLITE_TOOBIG, "leave it out"),
        (sqlite3.SQLITE_NOMEM, "SQLite says no luck"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "is damaged"),
        (None, "SQLite says no luck"),
    ],
)
def test_what_sqlite_says_is_explained(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch, code: int | None, message: str
) -> None:
    class Failing:
        in_transaction = False

        def execute(self, *_: object) -> None:
            error = sqlite3.OperationalError("no luck")
            if code is not None:
                error.sqlite_errorcode = code
            raise error

        backup = executemany = execute

    connection = store._database.connection
    monkeypatch.setattr(store._database, "connection", Failing())
    failing: list[Callable[[], object]] = [
        store.generation,
        store.compact,
        lambda: store._database.many("", []),
        lambda: store.add([], dry_run=True),
    ]
    for each in failing:
        with pytest.raises(MemoryFileError, match=message):
            each()
    monkeypatch.setattr(store._database, "connection", connection)


def test_two_processes_write_at_once_and_see_each_others_units(
    store: SqliteStore, path: Path
) -> None:
    generation = store.generation()
    children = [_python(_WRITER, str(path), name) for name in ("one", "two")]
    for child in children:
        output, _ = child.communicate(timeout=60)
        assert (output, child.returncode) == ("100\n", 0)
    assert store.generation() > generation
    assert store.count(_ALL) == 201
    assert len(list(store.changed(_PAIR, generation))) == 201
    ids = [unit.id for unit in store.find(_ALL)]
    assert ids == list(range(1, 202))


def test_several_processes_make_one_memory(path: Path) -> None:
    children = [_python(_MAKER, str(path), str(number)) for number in range(4)]
    for child in children:
        assert child.stdin is not None
        child.stdin.close()
    outputs = set()
    for child in children:
        assert child.stdout is not None
        with child:
            outputs.add(child.stdout.read())
        assert child.returncode == 0
    assert len(outputs) == 1
    store = SqliteStore.open(path)
    assert store.count(_ALL) == 4
    store.close()


def test_an_interrupted_change_leaves_nothing(store: SqliteStore) -> None:
    store.add([Unit("a", "b", "en", "nl")])
    before = store.generation(), list(store.find(_ALL))

    def interrupted() -> Iterator[tuple[Unit, Unit]]:
        yield store.get([1])[0], Unit("a", "c", "en", "nl")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.rewrite(interrupted(), "replace")
    assert (store.generation(), list(store.find(_ALL))) == before
    assert store.changes() == []
    assert store.add([Unit("c", "d", "en", "nl")]).added == 1


def test_old_generations_are_let_go(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    from insaterms.memory.sqlite_store import database

    monkeypatch.setattr(database, "_REMEMBERED", 2)
    monkeypatch.setattr(database, "_STEP", 2)
    for number in range(128):
        store.add([Unit(str(number), "x", "en", "nl")])
    generations = [number for (number,) in store._database.rows("SELECT * FROM generations")]
    assert generations == [127, 128]
    assert len(list(store.changed(_PAIR, 126))) == 128
    assert len(list(store.changed(_PAIR, 127))) == 1
