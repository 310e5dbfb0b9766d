"""What people do to units: approve, reject, delete, edit, replace, merge; all can be undone."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import structs

from insaterms.memory.sqlite_store.adding import checked, half
from insaterms.memory.sqlite_store.database import Database, Writing
from insaterms.memory.sqlite_store.keys import following, packed_pair, slot
from insaterms.memory.sqlite_store.merging import combined, rank
from insaterms.memory.sqlite_store.rows import facts_of, microseconds, moment, number_of
from insaterms.memory.sqlite_store.schema import UNIT_COLUMNS
from insaterms.memory.sqlite_store.selecting import condition
from insaterms.memory.sqlite_store.undoing import Journal, choose
from insaterms.memory.store import Change
from insaterms.units import STATUSES, Unit, UnitFilter, UnitStatus

__all__ = ["Rewriting", "delete", "rewrite", "set_status"]

_DONE: dict[UnitStatus, str] = {"approved": "approve", "draft": "draft", "rejected": "reject"}
_REJECTED = number_of("rejected")
_CHOSEN = "id IN (SELECT id FROM chosen)"
_GONE = "INSERT OR REPLACE INTO gone SELECT id, languages, ? FROM unit WHERE "
_REJECT = (
    "UPDATE unit SET status = ?, rejected = pair_slot(languages, source, target),"
    f" changed = ?, version = ?, indexed = ? WHERE {_CHOSEN}"
)
# An index follows only what comes back from among the rejected.
_ADMIT = (
    "UPDATE unit SET status = ?, rejected = NULL, changed = ?, version = ?,"
    f" indexed = iif(status = {_REJECTED}, ?, indexed) WHERE {_CHOSEN}"
)
# The number comes last in the one, so it does in the other.
_INSERT = (
    f"INSERT INTO unit ({', '.join(UNIT_COLUMNS[1:])}, id)"
    f" VALUES ({', '.join('?' * len(UNIT_COLUMNS))})"
)
_WRITE = f"UPDATE unit SET {', '.join(f'{name} = ?' for name in UNIT_COLUMNS[1:])} WHERE id = ?"


def set_status(database: Database, wanted: UnitFilter, status: UnitStatus) -> Change | None:
    """Give the units that a filter names a status; None if all have it already."""
    now = microseconds(datetime.now(UTC))
    number = number_of(status)
    with database.writing() as writing:
        held, parameters = condition(database, wanted)
        if not choose(database, f"status != ? AND {held}", [number, *parameters]):
            return None
        journal = Journal(database, writing, _DONE[status], now)
        journal.keep_chosen()
        generation = writing.generation
        statement = _REJECT if status == "rejected" else _ADMIT
        database.rows(statement, (number, now, generation, generation))
        return journal.finish()


def delete(database: Database, wanted: UnitFilter) -> Change | None:
    """Delete the units that a filter names; None if there are none."""
    now = microseconds(datetime.now(UTC))
    with database.writing() as writing:
        if not choose(database, *condition(database, wanted)):
            return None
        journal = Journal(database, writing, "delete", now)
        journal.keep_chosen()
        database.rows(_GONE + _CHOSEN, (writing.generation,))
        database.rows(f"DELETE FROM unit WHERE {_CHOSEN}")
        return journal.finish()


def rewrite(database: Database, changes: Iterable[tuple[Unit, Unit]], what: str) -> Change | None:
    """Put units in the place of others; see `Store.rewrite`."""
    with database.writing() as writing:
        rewriting = Rewriting(database, writing, what)
        for read, wanted in changes:
            rewriting.put(read, wanted)
        return rewriting.finish()


class Rewriting:
    """A change that gives units other texts, or describes them otherwise."""

    def __init__(self, database: Database, writing: Writing, what: str) -> None:
        """Change nothing yet.

        Args:
            database: Where the units are.
            writing: The transaction.
            what: A word for the change.

        """
        self._database = database
        self._writing = writing
        self._what = what
        self._now = microseconds(datetime.now(UTC))
        self._journal: Journal | None = None
        self._merged = self._skipped = 0
        # By the number of one that was merged into another: that other one without it.
        self._without: dict[int, Unit] = {}

    def put(self, read: Unit, wanted: Unit) -> None:
        """Put a unit in the place of another, if that one is still as it was read.

        One that has its key is merged into it, and the better status stays.  It is left
        alone if that one is rejected, or if somebody rejected the pair of texts that it
        would become: what is out must not come back by the way.

        Raises:
            ValueError: If the unit cannot be stored.

        """
        number = read.id
        unit = structs.replace(wanted, id=number)
        key = checked(unit)
        there = self._database.units("id = ?", (number,))
        # Units may trade places: the first then swallows the second, which comes back here.
        swallowed = [] if there or self._journal is None else self._journal.kept(number)
        old = next(iter(there or swallowed), None)
        # That it was used meanwhile is no reason to leave it alone.
        if old is None or structs.replace(old, uses=read.uses) != read:
            self._skipped += 1
            return
        if unit.uses == read.uses:
            unit = structs.replace(unit, uses=old.uses)
        if unit == old:
            return
        place, other = self._place(unit, slot(key))
        if self._kept_out(unit, old, other):
            self._skipped += 1
            return
        if unit.changed == old.changed:
            # Who sets no other date has changed it now.
            unit = structs.replace(unit, changed=moment(self._now))
        if swallowed:
            self._merged -= 1
            self._give_back(number)
            place, other = self._place(unit, slot(key))
        if other is not None:
            self._merged += 1
            self._without[other.id] = unit
            status = min(unit.status, other.status, key=STATUSES.index)
            together = combined(unit, [other])
            unit = structs.replace(together, changed=unit.changed, status=status)
            self.remove(other)
        self._write(unit, old, place, there=bool(there))

    def _kept_out(self, unit: Unit, old: Unit, other: Unit | None) -> bool:
        """Whether somebody rejected what a unit would become, or would have it approved."""
        rejected = unit.status == "rejected"
        if other is not None and (other.status == "rejected") != rejected:
            return True
        pair = _pair(unit)
        if rejected or pair == _pair(old):
            return False
        rows = self._database.rows(
            "SELECT languages, source, target FROM unit WHERE rejected = ? AND id != ?",
            (slot(pair), unit.id),
        )
        languages = self._database.languages.by_number
        return any(packed_pair(languages[each], *texts) == pair for each, *texts in rows)

    def _give_back(self, number: int) -> None:
        """Make the unit that swallowed one what it is without it."""
        alone = self._without.pop(number)
        for holder in self._database.units("id = ?", (alone.id,)):
            ((place,),) = self._database.rows("SELECT key FROM unit WHERE id = ?", (alone.id,))
            self._write(alone, holder, place, there=True)

    def remove(self, unit: Unit) -> None:
        """Delete a unit that was merged into another."""
        self._kept(unit.id)
        self._database.rows(f"{_GONE}id = ?", (self._writing.generation, unit.id))
        self._database.rows("DELETE FROM unit WHERE id = ?", (unit.id,))

    def finish(self) -> Change | None:
        """End the change; None if nothing differs, number 0 if all was left alone."""
        if self._journal is None:
            if not self._skipped:
                return None
            return Change(0, moment(self._now), self._what, 0, skipped=self._skipped)
        return self._journal.finish(merged=self._merged, skipped=self._skipped)

    def merge(self, units: list[Unit]) -> None:
        """Merge units into the best of them."""
        best, *others = sorted(units, key=rank)
        self._merged += len(others)
        for other in others:
            self.remove(other)
        ((place,),) = self._database.rows("SELECT key FROM unit WHERE id = ?", (best.id,))
        self._write(combined(best, others), best, place, there=True)

    def _place(self, unit: Unit, place: int) -> tuple[int, Unit | None]:
        """Return the hash that a unit will have, and another unit that has its key."""
        own = None
        while holders := self._database.units("key = ?", (place,)):
            if holders[0].id == unit.id:
                own = place
            elif holders[0].key == unit.key:
                return place, holders[0]
            place = following(place)
        return place if own is None else own, None

    def _kept(self, number: int) -> None:
        if self._journal is None:
            self._journal = Journal(self._database, self._writing, self._what, self._now)
        self._journal.keep(number)

    def _write(self, unit: Unit, old: Unit, place: int, *, there: bool) -> None:
        database, generation = self._database, self._writing.generation
        self._kept(unit.id)
        pair = unit.source_language, unit.target_language
        if pair != (old.source_language, old.target_language):
            database.rows(f"{_GONE}id = ?", (generation, unit.id))
        try:
            facts = facts_of(unit, database.names.number)
        except UnicodeEncodeError as error:
            raise half(unit) from error
        status, origin, creator, created, changed, uses, note, properties = facts
        rejected = status == _REJECTED
        followed = (
            not there or unit.key[:4] != old.key[:4] or rejected != (old.status == "rejected")
        )
        indexed = database.value("SELECT indexed FROM unit WHERE id = ?", (unit.id,))
        database.rows(
            _WRITE if there else _INSERT,
            (
                database.languages.number(*pair),
                status,
                generation if followed else indexed,
                generation,
                origin,
                creator,
                created,
                changed,
                uses,
                place,
                slot(_pair(unit)) if rejected else None,
                unit.source,
                unit.target,
                unit.msgctxt,
                unit.previous,
                unit.next,
                note,
                properties,
                unit.id,
            ),
        )


def _pair(unit: Unit) -> bytes:
    return packed_pair((unit.source_language, unit.target_language), unit.source, unit.target)
