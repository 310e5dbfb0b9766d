"""From a path to an open memory, or to the reason why it is none."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from insaterms.errors import MemoryFileError
from insaterms.memory.sqlite_store.failures import damaged, explained
from insaterms.memory.sqlite_store.schema import APPLICATION, TABLES, VERSION, create
from insaterms.ui_language import _

__all__ = ["IN_MEMORY", "connect"]

# What SQLite calls a database that is in no file; and one in a file that nobody sees.
IN_MEMORY = (":memory:", "")

_SETTINGS = (
    # A commit waits for the disk: what is committed survives a power cut as well.  With
    # batches of thousands of units this costs next to nothing.
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -65536",  # KiB; the hashes of some three million units
    # A look-up reads a few units from all over the file: a page that is mapped costs no call
    # of the system.  SQLite maps anew when another process has made the file shorter.
    "PRAGMA mmap_size = 1073741824",  # bytes
    # In pages of 4 KiB: an import writes the same pages of the hashes again and again.
    "PRAGMA wal_autocheckpoint = 4000",
    "PRAGMA journal_size_limit = 67108864",  # bytes
    # A memory comes by mail: nothing in its schema may call functions, and a damaged page
    # is noticed when it is read.
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def connect(
    path: str, *, make: bool, read_only: bool, patience: float
) -> tuple[sqlite3.Connection, bool]:
    """Open a memory.

    Args:
        path: The file, or one of `IN_MEMORY`.
        make: Whether it is made where there is none.
        read_only: Whether nothing is to be written.
        patience: In seconds: how long to wait for others that write.

    Returns:
        The connection, and whether it can only read.

    Raises:
        MemoryFileError: If there is none, it is none, or it cannot be opened.

    """
    if path in IN_MEMORY:
        private = _connected(path, patience, uri=False)
        _make(private)
        return private, False
    _look_at(path, make=make and not read_only)
    reason: sqlite3.Error | None = None
    for uri, only_read in _ways(path, make=make, read_only=read_only):
        connection: sqlite3.Connection | None = None
        try:
            connection = _connected(uri, patience, uri=True)
            if make and not only_read:
                _make(connection)
            _check(connection, path)
            if not only_read:
                # The mode stays with the file; setting it again only reads the header.
                connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.Error as error:
            _close(connection)
            if not _is_about_permission(error):
                raise explained(error, path) from error
            reason = reason or error
        except BaseException:
            _close(connection)
            raise
        else:
            return connection, only_read
    assert reason is not None  # noqa: S101 -- there is at least one way
    raise explained(reason, path) from reason


def _look_at(path: str, *, make: bool) -> None:
    """Say in plain words what SQLite would call "unable to open database file"."""
    if not os.path.lexists(path):
        if not make:
            message = _(
                "there is no memory {path}; "
                "`insaterms memory import FILE --memory {path}` makes one"
            )
            raise MemoryFileError(message.format(path=path))
        folder = os.path.dirname(os.path.abspath(path))
        if not os.path.isdir(folder):
            raise MemoryFileError(
                _(
                    "the memory {path} cannot be made: there is no folder {folder}; make it first"
                ).format(path=path, folder=folder)
            )
        return
    if os.path.isdir(path):
        raise MemoryFileError(
            _("{path} is a folder; name a file in it, such as memory.db").format(path=path)
        )
    if not os.path.isfile(path):
        raise MemoryFileError(_("{path} is no file; a memory must be one").format(path=path))
    # The file itself is not opened here: closing it would let go of every lock that this
    # process has on it, those of another connection included.
    if not _may(path, os.R_OK):
        raise MemoryFileError(
            _("the memory {path} cannot be read; get permission to read the file").format(path=path)
        )
    if not os.path.getsize(path) and not make:
        message = _(
            "{path} is empty, so it is no memory; "
            "`insaterms memory import FILE --memory {path}` makes one"
        )
        raise MemoryFileError(message.format(path=path))


def _ways(path: str, *, make: bool, read_only: bool) -> Iterator[tuple[str, bool]]:
    """Return the URIs to try in turn, and whether each of them only reads."""
    uri = Path(os.path.abspath(path)).as_uri()
    exists = os.path.exists(path)
    if not read_only and (not exists or _may(path, os.W_OK)):
        yield f"{uri}?mode={'rwc' if make else 'rw'}", False
    if not exists:
        return
    yield f"{uri}?mode=ro", True
    # SQLite keeps an index of the write-ahead log beside the file, so in a folder that may
    # only be read it opens no memory, unless told that nobody writes.  It then ignores the
    # log: what a crash left in it would be missing.
    log = f"{path}-wal"
    if os.path.exists(log) and os.path.getsize(log):
        raise MemoryFileError(
            _(
                "the memory {path} cannot be read where it is: its last changes are in {log}, "
                "and the folder may not be written; copy both files to another folder"
            ).format(path=path, log=log)
        )
    yield f"{uri}?mode=ro&immutable=1", True


def _may(path: str, mode: int) -> bool:
    """Return whether this process may read or write a file, as whom it runs now."""
    return os.access(path, mode, effective_ids=os.access in os.supports_effective_ids)


def _close(connection: sqlite3.Connection | None) -> None:
    if connection is not None:
        connection.close()


def _connected(name: str, patience: float, *, uri: bool) -> sqlite3.Connection:
    return sqlite3.connect(
        name,
        timeout=patience,
        isolation_level=None,  # transactions begin where they are written
        check_same_thread=False,  # `Database` has a lock
        uri=uri,
    )


def _is_about_permission(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}


def _make(connection: sqlite3.Connection) -> None:
    """Make the tables unless they are there; another process may be at it as well."""
    if _number(connection, "application_id"):
        return
    connection.execute("BEGIN IMMEDIATE")
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if not tables:
        create(connection)
    connection.execute("COMMIT")


def _check(connection: sqlite3.Connection, path: str) -> None:
    for setting in _SETTINGS:
        connection.execute(setting)
    application = _number(connection, "application_id")
    if application != APPLICATION:
        raise MemoryFileError(
            _(
                "{path} is another program's database, not a memory; "
                "`insaterms memory import FILE --memory NEW.db` makes one"
            ).format(path=path)
        )
    version = _number(connection, "user_version")
    if version > VERSION:
        raise MemoryFileError(
            _(
                "the memory {path} is from a newer version of insaterms (format {version}, this "
                "one reads {version2}); upgrade insaterms"
            ).format(path=path, version=version, version2=VERSION)
        )
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    if version < 1 or not {name for (name,) in rows} >= TABLES:
        raise damaged(path)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
