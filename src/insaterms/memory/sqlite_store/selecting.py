"""What a filter means, as a condition of SQL with its parameters."""

# ruff: noqa: S608 -- put together from names and conditions of ours; what users say is a parameter

import unicodedata
from collections.abc import Iterator
from datetime import datetime

from msgspec import json

from insaterms.memory.sqlite_store.database import Database
from insaterms.memory.sqlite_store.keys import LAST
from insaterms.memory.sqlite_store.rows import microseconds, number_of
from insaterms.units import Unit, UnitFilter

__all__ = ["condition", "contains", "found", "numbers"]

# Few enough that no page is long in coming, and enough that asking costs little.
_PAGE = 500

Parameter = int | str


def condition(database: Database, wanted: UnitFilter) -> tuple[str, list[Parameter]]:
    """Return the condition that holds for the units that a filter names.

    Args:
        database: Where they are.
        wanted: The filter; an empty one holds for all.

    Raises:
        ValueError: If a date has no time zone.

    """
    clauses: list[str] = []
    parameters: list[Parameter] = []

    def clause(text: str, *values: Parameter) -> None:
        clauses.append(text)
        parameters.extend(values)

    if wanted.ids:
        clause("id IN (SELECT value FROM json_each(?))", numbers(wanted.ids))
    if wanted.statuses:
        clause(_one_of("status", len(wanted.statuses)), *map(number_of, wanted.statuses))
    if wanted.source_language or wanted.target_language:
        fitting = [
            number
            for number, (source, target) in database.languages.all().items()
            if _means(wanted.source_language, source) and _means(wanted.target_language, target)
        ]
        # The plus keeps SQLite from going by the index of languages, and sorting by number.
        clause(_one_of("+languages", len(fitting)), *fitting)
    if wanted.origin:
        compared, origin = _pattern(wanted.origin)
        clause(f"origin IN (SELECT id FROM names WHERE name {compared} ?)", origin)
    for when, compared in ((wanted.since, ">="), (wanted.until, "<")):
        if isinstance(when, datetime):
            clause(f"coalesce(changed, created) {compared} ?", microseconds(when))
    if wanted.text:
        # Last, since it is the slowest.
        clause("contains(?, source, target)", _folded(wanted.text))
    return " AND ".join(clauses) or "TRUE", parameters


def found(database: Database, wanted: UnitFilter) -> Iterator[Unit]:
    """Return the units that a filter names, by number, a page at a time."""
    held, parameters = condition(database, wanted)
    last = 0
    while page := database.units(
        f"id > ? AND {held} ORDER BY id LIMIT {_PAGE}", [last, *parameters]
    ):
        yield from page
        last = page[-1].id


def contains(sought: str, source: str, target: str) -> bool:
    """Return whether either text contains what is sought, which is folded already."""
    return sought in _folded(source) or sought in _folded(target)


def numbers(ids: tuple[int, ...] | list[int]) -> str:
    """Return numbers of units as one parameter, each once, without those that cannot be."""
    return json.encode(sorted({number for number in ids if 0 < number <= LAST})).decode()


def _folded(text: str) -> str:
    """Fold case in every script: *één* is found by *ÉÉN*, however its accents are written."""
    folded = text.casefold()
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded)


def _one_of(column: str, count: int) -> str:
    return f"{column} IN ({', '.join('?' * count)})"


def _means(wanted: str, language: str) -> bool:
    """Return whether a language is the one wanted, or one of its regions."""
    wanted, language = wanted.lower(), language.lower()
    return not wanted or language == wanted or language.startswith(f"{wanted}-")


def _pattern(origin: str) -> tuple[str, str]:
    if "*" not in origin and "?" not in origin:
        return "=", origin
    # GLOB has a third special sign, which here stands for itself.
    return "GLOB", origin.replace("[", "[[]")
