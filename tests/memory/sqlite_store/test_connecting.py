"""What can stand in the way of opening a memory, and what is then said."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from insaterms.errors import MemoryFileError
from insaterms.memory.sqlite_store import schema
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.memory.store import Store
from insaterms.units import Unit, UnitFilter

_ALL = UnitFilter()
_SAVE = Unit("Save", "Opslaan", "en", "nl")
_WRITES: list[Callable[[Store], object]] = [
    lambda store: store.add([_SAVE]),
    lambda store: store.used([1]),
    lambda store: store.delete(_ALL),
    lambda store: store.set_status(_ALL, "draft"),
    lambda store: store.rewrite([(_SAVE, _SAVE)], "replace"),
    lambda store: store.dedupe(),
    lambda store: store.undo(),
    lambda store: store.compact(),
    lambda store: store.compact(forget_changes=True),
]


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of a user whom permissions bind, as whom the test runs; root may do all."""
    folder = Path(tempfile.mkdtemp())
    root = os.geteuid() == 0
    if root:
        os.chown(folder, 65534, 65534)
        os.seteuid(65534)
    yield folder
    if root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def _filled(path: Path) -> None:
    store = SqliteStore.open(path, create=True)
    store.add([_SAVE])
    store.close()


def _refused(path: Path | str, *, create: bool = False, read_only: bool = False) -> str:
    with pytest.raises(MemoryFileError) as caught:
        SqliteStore.open(path, create=create, read_only=read_only)
    message = str(caught.value)
    assert str(path) in message
    assert "\n" not in message
    return message


def test_a_memory_that_is_not_there_is_made_only_when_asked(path: Path) -> None:
    assert "there is no memory" in _refused(path)
    assert "insaterms memory import FILE" in _refused(path, create=True, read_only=True)
    assert not path.exists()
    _filled(path)
    store = SqliteStore.open(path)
    assert store.count(_ALL) == 1
    store.close()
    assert [each.name for each in path.parent.iterdir()] == ["memory.db"]


def test_opening_with_create_keeps_what_is_there(path: Path) -> None:
    _filled(path)
    store = SqliteStore.open(path, create=True)
    assert store.count(_ALL) == 1
    store.close()


def test_an_empty_file_is_no_memory_but_may_become_one(path: Path) -> None:
    path.touch()
    assert "is empty" in _refused(path)
    _filled(path)


def test_a_folder_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    assert "is a folder; name a file in it" in _refused(tmp_path)
    assert "there is no folder" in _refused(tmp_path / "none" / "m.db", create=True)
    assert "there is no memory" in _refused("nul\0.db")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "is no file" in _refused(pipe)
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert "is no file" in _refused(tmp_path / "link", create=True)


@pytest.mark.parametrize("content", [b"en\tnl\nSave\tOpslaan\n", b"SQLite format 2\0" * 99])
def test_another_kind_of_file_is_no_memory(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for create in (False, True):
        assert "is none, but another kind of file" in _refused(path, create=create)
    assert path.read_bytes() == content


def test_a_broken_header_is_no_memory(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"x" * 9999)
    assert "is none" in _refused(path)


def test_the_database_of_another_program_is_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE unit (id INTEGER PRIMARY KEY)")
    connection.close()
    content = path.read_bytes()
    for create in (False, True):
        assert "is another program's database" in _refused(path, create=create)
    assert path.read_bytes() == content


def _set(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_memory_from_a_newer_version_asks_for_an_upgrade(path: Path) -> None:
    _filled(path)
    _set(path, f"PRAGMA user_version = {schema.VERSION + 1}")
    assert "newer version of insaterms (format 2, this one reads 1); upgrade" in _refused(path)


@pytest.mark.parametrize("statement", ["DROP TABLE gone", "PRAGMA user_version = 0"])
def test_a_memory_without_its_tables_is_damaged(path: Path, statement: str) -> None:
    _filled(path)
    _set(path, statement)
    assert "is damaged; restore a backup" in _refused(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE unit SET properties = '{'",
        "UPDATE unit SET status = 7",
        "UPDATE unit SET languages = 9",
        "UPDATE unit SET origin = 9",
        "UPDATE unit SET created = 9223372036854775807",
        "UPDATE unit SET source = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_row_that_cannot_be_is_damage(path: Path, statement: str) -> None:
    _filled(path)
    _set(path, statement)
    store = SqliteStore.open(path)
    with pytest.raises(MemoryFileError, match=r"is damaged; restore a backup"):
        list(store.find(_ALL))
    store.close()


def test_a_damaged_page_is_noticed(path: Path) -> None:
    store = SqliteStore.open(path, create=True)
    store.add(Unit(f"Save {number}" * 20, "Opslaan", "en", "nl") for number in range(2000))
    store.close()
    content = bytearray(path.read_bytes())
    content[8192:] = b"\x5a" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(MemoryFileError, match=r"is damaged; restore a backup.*\.recover"):
        _reads(path)


def _reads(path: Path) -> None:
    store = SqliteStore.open(path)
    try:
        list(store.find(_ALL))
    finally:
        store.close()


def test_a_closed_memory_says_so_and_closes_twice(store: SqliteStore) -> None:
    store.close()
    store.close()
    with pytest.raises(MemoryFileError, match="is closed; open it again"):
        store.generation()


@pytest.mark.parametrize("write", _WRITES)
def test_opened_for_reading_every_write_says_so(
    path: Path, write: Callable[[Store], object]
) -> None:
    _filled(path)
    store = SqliteStore.open(path, read_only=True)
    assert store.read_only
    with pytest.raises(MemoryFileError, match=r"may only be read; to change it"):
        write(store)
    assert store.add([_SAVE, Unit("a", "b", "en", "nl")], dry_run=True).added == 1
    assert list(store.find(_ALL))[0].source == "Save"  # noqa: RUF015 -- the only one
    store.close()


def test_a_reader_sees_what_another_writes(path: Path) -> None:
    _filled(path)
    reader, writer = SqliteStore.open(path, read_only=True), SqliteStore.open(path)
    generation = reader.generation()
    writer.add([Unit("Open", "Openen", "en", "nl", origin="new")])
    assert reader.generation() > generation
    assert [unit.origin for unit in reader.find(_ALL)] == ["", "new"]
    reader.close()
    writer.close()


def test_in_a_folder_that_may_only_be_read_a_memory_is_read(unprivileged: Path) -> None:
    path = unprivileged / "memory.db"
    _filled(path)
    unprivileged.chmod(0o500)
    for read_only in (False, True):
        store = SqliteStore.open(path, read_only=read_only)
        assert store.read_only
        assert [unit.source for unit in store.find(_ALL)] == ["Save"]
        with pytest.raises(MemoryFileError, match="may only be read"):
            store.add([_SAVE])
        store.close()
    assert os.listdir(unprivileged) == ["memory.db"]
    assert "cannot be opened" in _refused(unprivileged / "new.db", create=True)


def test_a_file_that_may_only_be_read_is_read(unprivileged: Path) -> None:
    path = unprivileged / "memory.db"
    _filled(path)
    path.chmod(0o400)
    for mode in (0o700, 0o500):
        unprivileged.chmod(mode)
        store = SqliteStore.open(path, create=True)
        assert store.count(_ALL) == 1
        assert store.read_only
        with pytest.raises(MemoryFileError, match="may only be read"):
            store.add([_SAVE])
        store.close()
    path.chmod(0)
    unprivileged.chmod(0o700)
    assert "cannot be read; get permission" in _refused(path)


def test_what_a_crash_left_in_the_log_is_never_passed_over(unprivileged: Path) -> None:
    path = unprivileged / "memory.db"
    store = SqliteStore.open(path, create=True)
    store.add([_SAVE])
    aside = unprivileged / "crashed"
    aside.mkdir()
    # As a crash leaves them: the file, and the log with the last commits.
    for name in ("memory.db", "memory.db-wal"):
        shutil.copy(unprivileged / name, aside / name)
    store.close()
    aside.chmod(0o500)
    crashed = aside / "memory.db"
    assert "copy both files to another folder" in _refused(crashed, read_only=True)
    aside.chmod(0o700)
    store = SqliteStore.open(crashed)
    assert store.count(_ALL) == 1
    store.close()


def test_a_memory_that_another_program_holds_is_in_use(path: Path) -> None:
    _filled(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    store = SqliteStore.open(path, patience=0.01)
    assert store.count(_ALL) == 1
    with pytest.raises(MemoryFileError, match="is in use: another program"):
        store.add([_SAVE])
    holder.execute("ROLLBACK")
    assert store.add([_SAVE]).unchanged == 1
    store.close()
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(MemoryFileError, match="is in use: another program"):
        SqliteStore.open(path, patience=0.01)
    holder.close()


def test_a_path_with_signs_of_a_uri_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a?mode=memory&x=%41#é.db"
    _filled(path)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    linked = tmp_path / "link.db"
    linked.symlink_to(path)
    store = SqliteStore.open(linked)
    assert store.count(_ALL) == 1
    store.close()
