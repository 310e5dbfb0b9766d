"""The journal: what units were before a change, and putting them back."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

from insaterms.memory.sqlite_store.database import Database, Writing
from insaterms.memory.sqlite_store.rows import Row, moment
from insaterms.memory.sqlite_store.schema import UNIT_COLUMNS
from insaterms.memory.store import Change
from insaterms.units import Unit

__all__ = ["Journal", "changes", "choose", "empty", "forget", "undo"]

# How many changes can be undone, and how many units the older ones of them may hold.
_CHANGES = 100
_UNITS = 1_000_000

_COLUMNS = ", ".join(UNIT_COLUMNS)
_SELECT_CHANGES = "SELECT number, done, what, units, merged, skipped FROM changes"
# Those that are as the change left them.
_AS_LEFT = (
    "INSERT INTO chosen SELECT kept.id FROM kept LEFT JOIN unit ON unit.id = kept.id"
    " LEFT JOIN gone ON gone.id = kept.id AND gone.languages = kept.languages"
    " WHERE kept.change = ?1 AND"
    " (unit.version = ?2 OR (unit.id IS NULL AND gone.generation = ?2))"
)
# Those whose place another unit has taken, one that stays as it is.
_DISPLACED = (
    "DELETE FROM chosen WHERE id IN (SELECT kept.id FROM kept"
    " JOIN unit ON unit.key = kept.key AND unit.id != kept.id WHERE kept.change = ?"
    " AND kept.id IN (SELECT id FROM chosen) AND unit.id NOT IN (SELECT id FROM chosen))"
    " RETURNING id"
)
_CHOSEN = "change = ? AND id IN (SELECT id FROM chosen)"
# An index of the languages that a unit leaves must hear of it.
_LEFT_PAIR = (
    "INSERT OR REPLACE INTO gone SELECT unit.id, unit.languages, ? FROM unit"
    " JOIN kept ON kept.id = unit.id AND kept.languages != unit.languages"
    " WHERE kept.change = ? AND kept.id IN (SELECT id FROM chosen)"
)
# So must it of texts that come back, but not of a status that was draft before.
_MARK = (
    f"UPDATE kept SET indexed = ? WHERE {_CHOSEN} AND NOT EXISTS (SELECT 1 FROM unit"
    " WHERE unit.id = kept.id AND unit.source = kept.source AND unit.target = kept.target"
    " AND unit.languages = kept.languages"
    " AND (unit.rejected IS NULL) = (kept.rejected IS NULL))"
)
# What was used since was used; only where uses were added up they are taken apart again.
_USES = (
    "UPDATE kept SET uses = (SELECT unit.uses FROM unit WHERE unit.id = kept.id)"
    f" WHERE {_CHOSEN} AND id IN (SELECT id FROM unit)"
)
_RESTORE = f"INSERT INTO unit SELECT {_COLUMNS} FROM kept WHERE {_CHOSEN}"


class Journal:
    """One change while it is being made; what it touches is kept as it was."""

    def __init__(self, database: Database, writing: Writing, what: str, now: int) -> None:
        """Begin.

        Args:
            database: What is changed.
            writing: The transaction.
            what: A word for it.
            now: In microseconds since 1970.

        """
        self._database = database
        writing.touched = True
        self.number = int(
            database.value(
                "INSERT INTO changes (done, what, generation, units, merged, skipped)"
                " VALUES (?, ?, ?, 0, 0, 0) RETURNING number",
                (now, what, writing.generation),
            )
        )

    def keep_chosen(self) -> None:
        """Keep the units in `chosen`."""
        self._database.rows(
            f"INSERT INTO kept SELECT ?, {_COLUMNS} FROM unit WHERE id IN (SELECT id FROM chosen)",
            (self.number,),
        )

    def keep(self, number: int) -> None:
        """Keep one unit, unless this change has touched it before."""
        self._database.rows(
            f"INSERT OR IGNORE INTO kept SELECT ?, {_COLUMNS} FROM unit WHERE id = ?",
            (self.number, number),
        )

    def kept(self, number: int) -> list[Unit]:
        """Return a unit as it was before this change; nothing if it was not touched."""
        return self._database.units("change = ? AND id = ?", (self.number, number), table="kept")

    def finish(self, *, merged: int = 0, skipped: int = 0) -> Change:
        """End the change, and let go of the oldest ones."""
        units = self._database.value("SELECT count(*) FROM kept WHERE change = ?", (self.number,))
        self._database.rows(
            "UPDATE changes SET units = ?, merged = ?, skipped = ? WHERE number = ?",
            (units, merged, skipped, self.number),
        )
        forget(self._database, _CHANGES, _UNITS)
        return changes(self._database)[0]


def choose(database: Database, condition: str, parameters: list[int | str]) -> int:
    """Put the numbers of units for which a condition holds into the table `chosen`.

    Returns:
        How many there are.

    """
    empty(database)
    database.rows(f"INSERT INTO chosen SELECT id FROM unit WHERE {condition}", parameters)
    return int(database.value("SELECT count(*) FROM chosen"))


def empty(database: Database) -> None:
    """Empty the table `chosen`, which only this connection sees."""
    database.rows("CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)")
    database.rows("DELETE FROM chosen")


def changes(database: Database) -> list[Change]:
    """Return what can be undone, the last one first."""
    rows = database.rows(f"{_SELECT_CHANGES} ORDER BY number DESC")
    return [_change(row) for row in rows]


def forget(database: Database, most: int, units: int) -> None:
    """Let go of all but the last changes; the very last one stays, however large.

    Args:
        database: In a transaction.
        most: How many stay; 0 means none.
        units: How many units those that stay may hold, the last one left out of account.

    """
    held = 0
    for place, change in enumerate(changes(database)):
        held += change.units
        if place >= most or (place and held > units):
            _drop(database, change.number, "<=")
            return


def undo(database: Database) -> Change | None:
    """Put the units of the last change back as they were, but for those changed since."""
    with database.writing() as writing:
        done = changes(database)
        if not done:
            return None
        last = done[0]
        generation = database.value(
            "SELECT generation FROM changes WHERE number = ?", (last.number,)
        )
        empty(database)
        database.rows(_AS_LEFT, (last.number, generation))
        # One that stays as it is may be in the place of yet another.
        while database.rows(_DISPLACED, (last.number,)):
            pass
        restored = int(database.value("SELECT count(*) FROM chosen"))
        if restored:
            if not last.merged:
                database.rows(_USES, (last.number,))
            _put_back(database, last.number, writing)
        _drop(database, last.number, "=")
    return Change(last.number, last.done, last.what, restored, last.merged, last.units - restored)


def _put_back(database: Database, change: int, writing: Writing) -> None:
    writing.touched = True
    for statement, parameters in (
        (_LEFT_PAIR, (writing.generation, change)),
        (_MARK, (writing.generation, change)),
        ("DELETE FROM unit WHERE id IN (SELECT id FROM chosen)", ()),
        (_RESTORE, (change,)),
    ):
        database.rows(statement, parameters)


def _drop(database: Database, number: int, compared: str) -> None:
    for table, column in (("kept", "change"), ("changes", "number")):
        database.rows(f"DELETE FROM {table} WHERE {column} {compared} ?", (number,))


def _change(row: Row) -> Change:
    number, done, what, units, merged, skipped = row
    return Change(number, moment(done), what, units, merged, skipped)
