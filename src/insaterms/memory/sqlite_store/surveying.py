"""What is in a memory, and what of it has changed."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

import os
from collections.abc import Iterable, Iterator

from msgspec import json

from insaterms.memory.sqlite_store.connecting import IN_MEMORY
from insaterms.memory.sqlite_store.database import Database
from insaterms.memory.sqlite_store.rows import moment, number_of
from insaterms.memory.sqlite_store.selecting import numbers
from insaterms.memory.store import SEPARATOR, Changed, LanguagePair, Statistics, Texts
from insaterms.units import STATUSES, UnitStatus, primary

__all__ = ["changed", "pairs", "ranked", "size", "statistics", "texts"]

_PAGE = 5_000
# So many are read one by one; where more have changed, a pass over all units is faster, and
# their numbers need not be held in memory.
_FEW = 50_000
# So many texts come in one piece: few enough that a piece without a rare word is common.
_JOINED = 2_000
_REJECTED = number_of("rejected")


def pairs(database: Database) -> list[LanguagePair]:
    """Return the pairs of languages that units have."""
    # One look into the index for each pair; a list of the units would take a pass over all.
    rows = database.rows(
        "SELECT source, target FROM languages"
        " WHERE EXISTS (SELECT 1 FROM unit WHERE unit.languages = languages.id)"
    )
    return sorted({LanguagePair(*sorted((primary(one), primary(other)))) for one, other in rows})


def changed(database: Database, pair: LanguagePair, since: int) -> Iterator[Changed]:
    """Return what an index of a pair must follow after a generation.

    Args:
        database: Where the units are.
        pair: Of languages.
        since: The generation; after 0, and after one that is not this memory's, all.

    """
    turned = _turned(database, pair)
    among = ", ".join("?" * len(turned))
    if since and not database.rows("SELECT 1 FROM generations WHERE number = ?", (since,)):
        yield from _everything(database, turned)
        return
    if not since:
        yield from _usable(database, turned)
        return
    touched = [
        f"SELECT id FROM {table} WHERE languages IN ({among}) AND {generation} > ? LIMIT {_FEW}"
        for table, generation in (("unit", "indexed"), ("gone", "generation"))
    ]
    ids = {number for query in touched for (number,) in database.rows(query, (*turned, since))}
    if len(ids) < _FEW:
        yield from _these(database, turned, sorted(ids))
    else:
        yield from _merged(_since(database, turned, since), _gone(database, turned, since))


def texts(database: Database, pair: LanguagePair) -> Iterator[Texts]:
    """Return all texts of a pair that are not rejected, many at once.

    SQLite joins them, which takes half the time of handing over each by itself.
    """
    turned = _turned(database, pair)
    other_way = json.encode([number for number, other in turned.items() if other]).decode()
    one, other = "source", "target"
    if any(turned.values()):
        turns = "languages IN (SELECT value FROM json_each(?3))"
        one = f"CASE WHEN {turns} THEN target ELSE source END"
        other = f"CASE WHEN {turns} THEN source ELSE target END"
    page = (
        f"SELECT id, {one} AS one, {other} AS other FROM unit WHERE id > ?1 AND status != ?2"
        f" AND +languages IN (SELECT value FROM json_each(?4)) ORDER BY id LIMIT {_JOINED}"
    )
    whole = (
        "SELECT json_group_array(id), CAST(group_concat(one, ?5) AS BLOB),"
        f" CAST(group_concat(other, ?5) AS BLOB) FROM ({page})"
    )
    among = json.encode(list(turned)).decode()
    between = SEPARATOR.decode()
    last = 0
    while True:
        parameters = last, _REJECTED, other_way, among
        [(listed, *found)] = database.rows(whole, (*parameters, between))
        ids = json.decode(listed, type=list[int])
        if not ids:
            return
        if any(each.count(0) != len(ids) - 1 for each in found):
            # There is a NUL in a text.
            rows = database.rows(page, parameters)
            ids = [row[0] for row in rows]
            found = [
                between.join(row[column].replace("\0", "\1") for row in rows).encode()
                for column in (1, 2)
            ]
        yield Texts(ids, *found)
        last = max(ids)


def ranked(database: Database, ids: Iterable[int]) -> list[int]:
    """Return the numbers of those of some units that are there, the best first."""
    rows = database.rows(
        "SELECT id FROM unit WHERE id IN (SELECT value FROM json_each(?))"
        " ORDER BY status, coalesce(changed, created) DESC, id",
        (numbers(list(ids)),),
    )
    return [number for (number,) in rows]


def statistics(database: Database) -> Statistics:
    """Return what is in the memory."""
    units: dict[tuple[str, str], dict[UnitStatus, int]] = {}
    characters = 0
    moments = []
    for direction, status, count, length, oldest, newest in database.rows(
        "SELECT direction, status, count(*), sum(length(unit.source) + length(unit.target)),"
        " min(coalesce(changed, created)), max(coalesce(changed, created))"
        " FROM unit JOIN languages ON languages.id = unit.languages"
        " GROUP BY direction, status ORDER BY direction, status"
    ):
        source, _, target = direction.partition(" ")
        units.setdefault((source, target), {})[STATUSES[status]] = count
        characters += length
        moments += [each for each in (oldest, newest) if each is not None]
    origins = database.rows(
        "SELECT name, units FROM (SELECT origin, count(*) AS units FROM unit WHERE origin"
        " GROUP BY origin) JOIN names ON names.id = origin ORDER BY units DESC, name"
    )
    return Statistics(
        units=units,
        origins=tuple((name, count) for name, count in origins),
        characters=characters,
        bytes=size(database),
        oldest=moment(min(moments)) if moments else None,
        newest=moment(max(moments)) if moments else None,
    )


def size(database: Database) -> int:
    """Return the size of the file and of the log beside it, in bytes."""
    if database.path in IN_MEMORY:
        pages = database.value("PRAGMA page_count")
        return int(pages * database.value("PRAGMA page_size"))
    log = f"{database.path}-wal"
    kept = os.path.getsize(log) if os.path.exists(log) else 0
    return os.path.getsize(database.path) + kept


def _turned(database: Database, pair: LanguagePair) -> dict[int, bool]:
    """Return the numbers of the languages of a pair, and whether they go the other way."""
    return {
        number: primary(source) != pair.one
        for number, (source, target) in database.languages.all().items()
        if LanguagePair(*sorted((primary(source), primary(target)))) == pair
    }


def _usable(database: Database, turned: dict[int, bool]) -> Iterator[Changed]:
    """Return all units of a pair that are not rejected."""
    return (each for each in _since(database, turned, 0) if each.one)


def _since(database: Database, turned: dict[int, bool], since: int) -> Iterator[Changed]:
    """Return the units of a pair that changed, in a pass over all; rejected ones are empty."""
    last = 0
    # The plus keeps SQLite from going by the index of languages, and sorting by number.
    among = f"+languages IN ({', '.join('?' * len(turned))})"
    while rows := database.rows(
        "SELECT id, languages, status, source, target FROM unit"
        f" WHERE id > ? AND +indexed > ? AND {among} ORDER BY id LIMIT {_PAGE}",
        (last, since, *turned),
    ):
        for number, languages, status, source, target in rows:
            if status == _REJECTED:
                yield Changed(number, "", "")
            elif turned[languages]:
                yield Changed(number, target, source)
            else:
                yield Changed(number, source, target)
        last = rows[-1][0]


def _gone(database: Database, turned: dict[int, bool], since: int) -> Iterator[int]:
    """Return the numbers of units that left a pair, whether or not they came back."""
    last = 0
    among = f"+languages IN ({', '.join('?' * len(turned))})"
    while rows := database.rows(
        f"SELECT DISTINCT id FROM gone WHERE id > ? AND +generation > ? AND {among}"
        f" ORDER BY id LIMIT {_PAGE}",
        (last, since, *turned),
    ):
        yield from (number for (number,) in rows)
        last = rows[-1][0]


def _merged(changed: Iterator[Changed], gone: Iterator[int]) -> Iterator[Changed]:
    """Return both by number; what is there is not gone."""
    number = next(gone, None)
    for each in changed:
        while number is not None and number <= each.id:
            if number < each.id:
                yield Changed(number, "", "")
            number = next(gone, None)
        yield each
    if number is not None:
        yield Changed(number, "", "")
        yield from (Changed(number, "", "") for number in gone)


def _everything(database: Database, turned: dict[int, bool]) -> Iterator[Changed]:
    """Return every number that was ever given: as a unit, or as gone."""
    expected = 1
    for each in _usable(database, turned):
        yield from (Changed(number, "", "") for number in range(expected, each.id))
        yield each
        expected = each.id + 1
    following = int(database.value("SELECT next_unit FROM memory"))
    yield from (Changed(number, "", "") for number in range(expected, following))


def _these(database: Database, turned: dict[int, bool], ids: list[int]) -> Iterator[Changed]:
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        rows = database.rows(
            "SELECT id, languages, source, target FROM unit WHERE status != ?"
            " AND id IN (SELECT value FROM json_each(?))",
            (_REJECTED, json.encode(page).decode()),
        )
        there = {row[0]: row for row in rows}
        for number in page:
            _, languages, source, target = there.get(number, (0, 0, "", ""))
            if languages not in turned:
                source = target = ""
            elif turned[languages]:
                source, target = target, source
            yield Changed(number, source, target)
