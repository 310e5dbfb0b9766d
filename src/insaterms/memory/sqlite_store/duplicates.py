"""Units that differ in context, origin or region alone, merged into one."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

from datetime import UTC, datetime

from insaterms.memory.sqlite_store.changing import Rewriting
from insaterms.memory.sqlite_store.database import Database
from insaterms.memory.sqlite_store.rows import number_of
from insaterms.memory.store import Change

__all__ = ["dedupe"]

_GROUPS = (
    " FROM unit JOIN languages ON languages.id = unit.languages WHERE status != ?"
    " GROUP BY direction, unit.source, unit.target HAVING count(*) > 1"
)
_PAGE = 200  # groups


def dedupe(database: Database, *, dry_run: bool) -> Change | None:
    """Merge them; None if there are none.

    Args:
        database: Where they are.
        dry_run: Whether nothing is to change; the answer is what it would be.

    """
    rejected = number_of("rejected")
    if dry_run:
        units, groups = database.rows(
            f"SELECT coalesce(sum(units), 0), count(*) FROM (SELECT count(*) AS units{_GROUPS})",
            (rejected,),
        )[0]
        if not units:
            return None
        return Change(0, datetime.now(UTC), "dedupe", units, units - groups)
    with database.writing() as writing:
        rewriting = Rewriting(database, writing, "dedupe")
        # Aside, since the units change while the groups are gone through.
        database.rows("CREATE TEMP TABLE IF NOT EXISTS alike (ids TEXT NOT NULL)")
        database.rows("DELETE FROM alike")
        database.rows(
            f"INSERT INTO alike SELECT json_group_array(unit.id){_GROUPS}",
            (rejected,),
        )
        last = 0
        while page := database.rows(
            "SELECT rowid, ids FROM alike WHERE rowid > ? ORDER BY rowid LIMIT ?", (last, _PAGE)
        ):
            for _, ids in page:
                rewriting.merge(database.units("id IN (SELECT value FROM json_each(?))", (ids,)))
            last = page[-1][0]
        change = rewriting.finish()
        database.rows("DELETE FROM alike")
        return change
