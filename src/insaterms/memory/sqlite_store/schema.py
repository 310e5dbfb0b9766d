"""The tables of a memory, and how a file is known to be one."""

import os
import sqlite3

__all__ = [
    "APPLICATION",
    "TABLES",
    "UNIT_COLUMNS",
    "VERSION",
    "create",
]

# "isat" in the file's header; `file` and other programs tell a memory by it.
APPLICATION = 0x69736174
# Of the tables; one that is newer than this is refused.
VERSION = 1

# Small numbers first: SQLite reads a row up to the last column that it needs.
# `key` is a hash of what makes the unit this one (see keys.py); `rejected` is a hash of its
# pair of texts, and only there while it is rejected.  `indexed` is the generation in which
# what an index follows last changed; `version` that in which the row as it stands was
# written, by which an undo sees whether somebody was there since.
_UNIT = {
    "languages": "INTEGER NOT NULL",
    "status": "INTEGER NOT NULL",
    "indexed": "INTEGER NOT NULL",
    "version": "INTEGER NOT NULL",
    "origin": "INTEGER NOT NULL",
    "creator": "INTEGER NOT NULL",
    "created": "INTEGER",
    "changed": "INTEGER",
    "uses": "INTEGER NOT NULL",
    "key": "INTEGER NOT NULL",
    "rejected": "INTEGER",
    "source": "TEXT NOT NULL",
    "target": "TEXT NOT NULL",
    "msgctxt": "TEXT NOT NULL",
    "previous": "TEXT NOT NULL",
    "next": "TEXT NOT NULL",
    "note": "TEXT NOT NULL",
    "properties": "TEXT NOT NULL",
}
UNIT_COLUMNS = ("id", *_UNIT)
_DEFINED = ", ".join(f"{name} {kind}" for name, kind in _UNIT.items())

# Numbers of languages, origins and people are never given anew: other processes know them.
_STATEMENTS = (
    (
        "CREATE TABLE memory (identity TEXT NOT NULL, generation INTEGER NOT NULL,"
        " next_unit INTEGER NOT NULL)"
    ),
    "CREATE TABLE generations (number INTEGER PRIMARY KEY)",
    (
        "CREATE TABLE languages (id INTEGER PRIMARY KEY, source TEXT NOT NULL,"
        " target TEXT NOT NULL, direction TEXT NOT NULL, UNIQUE (source, target))"
    ),
    "CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    f"CREATE TABLE unit (id INTEGER PRIMARY KEY, {_DEFINED})",
    "CREATE UNIQUE INDEX unit_key ON unit (key)",
    "CREATE INDEX unit_indexed ON unit (languages, indexed)",
    "CREATE INDEX unit_rejected ON unit (rejected) WHERE rejected IS NOT NULL",
    (
        "CREATE TABLE gone (id INTEGER NOT NULL, languages INTEGER NOT NULL,"
        " generation INTEGER NOT NULL, PRIMARY KEY (id, languages)) WITHOUT ROWID"
    ),
    "CREATE INDEX gone_generation ON gone (languages, generation)",
    (
        "CREATE TABLE changes (number INTEGER PRIMARY KEY AUTOINCREMENT, done INTEGER NOT NULL,"
        " what TEXT NOT NULL, generation INTEGER NOT NULL, units INTEGER NOT NULL,"
        " merged INTEGER NOT NULL, skipped INTEGER NOT NULL)"
    ),
    f"CREATE TABLE kept (change INTEGER NOT NULL, id INTEGER NOT NULL, {_DEFINED})",
    "CREATE UNIQUE INDEX kept_unit ON kept (change, id)",
)
TABLES = frozenset({"memory", "generations", "languages", "names", "unit", "gone", "changes"})


def create(connection: sqlite3.Connection) -> None:
    """Make the tables, in the transaction that is open."""
    for statement in _STATEMENTS:
        connection.execute(statement)
    connection.execute("INSERT INTO memory VALUES (?, 0, 1)", (os.urandom(16).hex(),))
    # Pragmas take no parameters; these are numbers of ours.
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
