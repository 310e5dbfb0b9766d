"""Adding units: in batches, each a transaction of its own."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

from msgspec import Struct, json

from insaterms.memory.sqlite_store.database import Database, Writing
from insaterms.memory.sqlite_store.keys import following, packed, packed_pair, slot
from insaterms.memory.sqlite_store.merging import dated, merged
from insaterms.memory.sqlite_store.rows import Row, facts_of, microseconds, number_of
from insaterms.memory.sqlite_store.schema import UNIT_COLUMNS
from insaterms.memory.store import Added
from insaterms.ui_language import _
from insaterms.units import Unit

__all__ = ["add", "checked", "half"]

# A batch is written in a fifth of a second, for which others that write must wait.  In a
# large memory it is larger: hashes are spread over all pages of their index, so that every
# batch writes most of these pages, and fewer batches write fewer.
_UNITS = 8_000
_SHARE = 25
_LARGEST = 6
_CHARACTERS = 8_000_000

# So many of those that stay out are named.
_NAMED = 1_000

# In microseconds: files name a moment to the second.
_SECOND = 1_000_000
# Further ahead than this no clock is: what has such a date has it from its file.
_SOON = 60 * _SECOND

_REJECTED = number_of("rejected")
_INSERT = f"INSERT INTO unit VALUES ({', '.join('?' * len(UNIT_COLUMNS))})"
_UPDATE = (
    "UPDATE unit SET status = ?, origin = ?, creator = ?, created = ?, changed = ?, uses = ?,"
    " note = ?, properties = ?, indexed = coalesce(?, indexed), version = ?, rejected = ?"
    " WHERE id = ?"
)
_AT_SLOTS = (
    "SELECT key, id, languages, source, target, msgctxt, previous, next, status, origin,"
    " creator, created, changed, uses, note, properties FROM unit"
    " WHERE key IN (SELECT value FROM json_each(?))"
)
_NEXT = "SELECT next_unit FROM memory"
_LAST_CREATED = "SELECT created FROM unit ORDER BY id DESC LIMIT 1"
_ANY_REJECTED = "SELECT 1 FROM unit WHERE rejected IS NOT NULL LIMIT 1"
_REJECTED_AT = (
    "SELECT languages, source, target FROM unit WHERE rejected IN (SELECT value FROM json_each(?))"
)


def add(database: Database, units: Iterable[Unit], *, revive: bool) -> Added:
    """Add units, or update those that are there.

    Args:
        database: Where.
        units: In any order; none is asked for while a transaction is open.
        revive: Whether those that were rejected come back.

    Raises:
        MemoryFileError: If the memory cannot be written.
        ValueError: If a unit cannot be stored.

    """
    adding = _Adding(database, revive=revive)
    added = updated = unchanged = rejected = 0
    kept_out: list[Unit] = []
    for batch in _batches(units, lambda: _size(database)):
        counts = adding.write(batch)
        added += counts.added
        updated += counts.updated
        unchanged += counts.unchanged
        rejected += counts.rejected
        kept_out += counts.kept_out[: _NAMED - len(kept_out)]
    return Added(added, updated, unchanged, rejected, tuple(kept_out))


def checked(unit: Unit) -> bytes:
    """Return what makes a unit this one.

    Raises:
        ValueError: If no memory takes it (`Unit.unfit`), or it holds half a character.

    """
    if reason := unit.unfit:
        raise ValueError(
            _("no memory takes a unit like this: {reason}: {unit}").format(
                reason=reason, unit=f"{unit!r:.500}"
            )
        )
    try:
        return packed(unit.key)
    except UnicodeEncodeError as error:
        raise half(unit) from error


def half(unit: Unit) -> ValueError:
    """Return the error for a text that is no Unicode."""
    return ValueError(
        _("a unit holds half a character (a lone surrogate): {unit}").format(unit=f"{unit!r}")
    )


def _size(database: Database) -> int:
    there = int(database.value(_NEXT)) // _SHARE
    return min(max(_UNITS, there), _LARGEST * _UNITS)


def _batches(units: Iterable[Unit], size: Callable[[], int]) -> Iterator[list[tuple[bytes, Unit]]]:
    most = size()
    batch: list[tuple[bytes, Unit]] = []
    characters = 0
    for unit in units:
        key = checked(unit)
        batch.append((key, unit))
        characters += len(key) + _described(unit)
        if len(batch) >= most or characters >= _CHARACTERS:
            yield batch
            batch, characters, most = [], 0, size()
    if batch:
        yield batch


def _described(unit: Unit) -> int:
    """Return how many characters what is said of a unit beyond its key has."""
    about = len(unit.note) + len(unit.origin) + len(unit.creator)
    if not unit.properties:
        return about
    return about + sum(len(kind) + len(value) for kind, value in unit.properties)


class _Entry(Struct, gc=False):
    """A unit as it stands in the database, or will.

    Thousands live at once, and none leads back to itself: Python need not look for rings.

    Attributes:
        number: Of the unit.
        facts: As `facts_of` gives them.
        indexed: Whether an index must follow what was changed.

    """

    number: int
    facts: Row
    indexed: bool = False


class _Adding:
    def __init__(self, database: Database, *, revive: bool) -> None:
        self._database = database
        self._revive = revive
        self._now = _moment(database)
        # Pairs of texts that this very call brought along as rejected: a file that holds one
        # both rejected and, in another context, approved is taken at its word.
        self._own: set[bytes] = set()

    def write(self, batch: list[tuple[bytes, Unit]]) -> Added:
        slots = [slot(key) for key, _ in batch]
        with self._database.writing() as writing:
            return self._write(batch, slots, writing)

    def _write(self, batch: list[tuple[bytes, Unit]], slots: list[int], writing: Writing) -> Added:
        name = self._database.names.number
        there = _There(self._database, slots)
        entries = there.entries
        out = self._kept_out(batch, entries)
        first = int(self._database.value(_NEXT))
        new: list[tuple[int, Unit, _Entry]] = []
        changed: dict[int, tuple[Unit, _Entry]] = {}
        updated = unchanged = 0
        rejected: list[Unit] = []
        for (key, unit), place in zip(batch, slots, strict=True):
            try:
                facts = facts_of(unit, name)
            except UnicodeEncodeError as error:
                raise half(unit) from error
            entry = entries.get(key)
            if entry is None and place in there.taken:
                place = there.probe(place, key)  # noqa: PLW2901 -- its place from now on
                entry = entries.get(key)
            if entry is None:
                if key in out and facts[0] != _REJECTED:
                    rejected.append(unit)
                    continue
                there.taken.add(place)
                entries[key] = entry = _Entry(first + len(new), dated(facts, self._now))
                new.append((place, unit, entry))
                continue
            known = merged(entry.facts, facts, revive=self._revive)
            if known is None:
                rejected.append(unit)
            elif known == entry.facts:
                unchanged += 1
            else:
                entry.indexed |= (known[0] == _REJECTED) != (entry.facts[0] == _REJECTED)
                entry.facts = known
                updated += 1
                if entry.number < first:
                    changed[entry.number] = unit, entry
        self._insert(new, writing)
        self._update(changed, writing)
        return Added(len(new), updated, unchanged, len(rejected), tuple(rejected[:_NAMED]))

    def _kept_out(
        self, batch: list[tuple[bytes, Unit]], entries: dict[bytes, _Entry]
    ) -> set[bytes]:
        """Return the keys of those that are new, but whose pair of texts was rejected."""
        if self._revive or not self._database.rows(_ANY_REJECTED):
            return set()
        pairs = {key: _pair(unit) for key, unit in batch if key not in entries}
        slots = sorted({slot(pair) for pair in pairs.values()})
        languages = self._database.languages.by_number
        rows = self._database.rows(_REJECTED_AT, (json.encode(slots).decode(),))
        rejected = {packed_pair(languages[pair], *texts) for pair, *texts in rows} - self._own
        return {key for key, pair in pairs.items() if pair in rejected}

    def _insert(self, new: list[tuple[int, Unit, _Entry]], writing: Writing) -> None:
        if not new:
            return
        generation, language = writing.generation, self._database.languages.number
        rows = []
        for place, unit, entry in new:
            status, origin, creator, created, changed, uses, note, properties = entry.facts
            rows.append(
                (
                    entry.number,
                    language(unit.source_language, unit.target_language),
                    status,
                    generation,
                    generation,
                    origin,
                    creator,
                    created,
                    changed,
                    uses,
                    place,
                    self._rejected_slot(unit) if status == _REJECTED else None,
                    unit.source,
                    unit.target,
                    unit.msgctxt,
                    unit.previous,
                    unit.next,
                    note,
                    properties,
                )
            )
        self._database.many(_INSERT, rows)
        self._database.rows("UPDATE memory SET next_unit = ?", (rows[-1][0] + 1,))
        writing.touched = True

    def _update(self, changed: dict[int, tuple[Unit, _Entry]], writing: Writing) -> None:
        if not changed:
            return
        rows = [
            (
                *entry.facts,
                writing.generation if entry.indexed else None,
                writing.generation,
                self._rejected_slot(unit) if entry.facts[0] == _REJECTED else None,
                number,
            )
            for number, (unit, entry) in changed.items()
        ]
        self._database.many(_UPDATE, rows)
        writing.touched = True

    def _rejected_slot(self, unit: Unit) -> int:
        pair = _pair(unit)
        self._own.add(pair)
        return slot(pair)


def _moment(database: Database) -> int:
    """Return the moment of adding, later than that of the call before."""
    now = microseconds(datetime.now(UTC)) // _SECOND * _SECOND
    last = database.value(_LAST_CREATED)
    # Two files that come in within one second are still one after the other.
    return last + _SECOND if last is not None and now <= last < now + _SOON else now


def _pair(unit: Unit) -> bytes:
    return packed_pair((unit.source_language, unit.target_language), unit.source, unit.target)


class _There:
    """What is in the database where the hashes of a batch point.

    Attributes:
        taken: The hashes that units have.
        entries: Those units, by what makes them the ones they are.

    """

    def __init__(self, database: Database, slots: list[int]) -> None:
        self._database = database
        self.taken: set[int] = set()
        self.entries: dict[bytes, _Entry] = {}
        self._look(slots)

    def probe(self, place: int, key: bytes) -> int:
        """Return the first free hash from one that another unit has, or the unit's own."""
        while place in self.taken and key not in self.entries:
            place = following(place)
            if place not in self.taken:
                self._look([place])
        return place

    def _look(self, slots: list[int]) -> None:
        languages = self._database.languages.by_number
        # Each hash once, in order: the index is read from one end to the other.
        asked = json.encode(sorted(set(slots))).decode()
        for row in self._database.rows(_AT_SLOTS, (asked,)):
            place, number, pair = row[:3]
            self.taken.add(place)
            self.entries[packed((*languages[pair], *row[3:8]))] = _Entry(number, row[8:])
