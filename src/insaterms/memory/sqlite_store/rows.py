"""Units as rows of the table, and back."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import msgspec

from insaterms.memory.sqlite_store.keys import LAST
from insaterms.ui_language import _
from insaterms.units import STATUSES, Unit, UnitStatus

__all__ = [
    "SELECTED",
    "Row",
    "facts_of",
    "microseconds",
    "moment",
    "number_of",
    "units_of",
]

Row = tuple[Any, ...]

SELECTED = (
    "source, target, languages, previous, next, msgctxt, origin, status, creator, created,"
    " changed, uses, note, properties, id"
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NUMBERS: dict[UnitStatus, int] = {status: number for number, status in enumerate(STATUSES)}
_read_properties = msgspec.json.Decoder(tuple[tuple[str, str], ...]).decode
_write_properties = msgspec.json.Encoder().encode


def number_of(status: UnitStatus) -> int:
    """Return the number that stands for a status."""
    return _NUMBERS[status]


@lru_cache(maxsize=4096)  # as below
def microseconds(when: datetime) -> int:
    """Return a moment as microseconds since 1970, UTC.

    Raises:
        ValueError: If it has no time zone.

    """
    if when.tzinfo is None:
        raise ValueError(
            _("the date {date} has no time zone; give it one").format(date=when.isoformat())
        )
    since = when - _EPOCH
    return (since.days * 86400 + since.seconds) * 1_000_000 + since.microseconds


@lru_cache(maxsize=4096)  # units of one import share their dates
def moment(number: int) -> datetime:
    """Return the moment that microseconds since 1970 stand for."""
    return _EPOCH + timedelta(microseconds=number)


def facts_of(unit: Unit, name: Callable[[str], int]) -> Row:
    """Return what is known of a unit beyond its key.

    Args:
        unit: The unit.
        name: Gives the number of a name.

    Returns:
        Status, origin, creator, created, changed, uses, note and properties, as columns.

    Raises:
        ValueError: If a date has no time zone, a number is out of range, or a text holds
            half a character.

    """
    created, changed, note, properties = unit.created, unit.changed, unit.note, unit.properties
    if not 0 <= unit.uses <= LAST:
        raise ValueError(_("a unit cannot have been used {uses} times").format(uses=unit.uses))
    if note:
        note.encode()
    return (
        _NUMBERS[unit.status],
        name(unit.origin) if unit.origin else 0,
        name(unit.creator) if unit.creator else 0,
        None if created is None else microseconds(created),
        None if changed is None else microseconds(changed),
        unit.uses,
        note,
        _write_properties(properties).decode() if properties else "",
    )


def units_of(
    rows: Iterable[Row], languages: dict[int, tuple[str, str]], names: dict[int, str]
) -> list[Unit]:
    """Return units from rows with the columns `SELECTED`.

    Args:
        rows: As they were read.
        languages: Source and target language by number.
        names: By number; 0 is no name.

    """
    units = []
    for (
        source,
        target,
        pair,
        previous,
        following,
        msgctxt,
        origin,
        status,
        creator,
        created,
        changed,
        uses,
        note,
        properties,
        number,
    ) in rows:
        source_language, target_language = languages[pair]
        units.append(
            Unit(
                source,
                target,
                source_language,
                target_language,
                previous,
                following,
                msgctxt,
                names[origin] if origin else "",
                STATUSES[status],
                names[creator] if creator else "",
                None if created is None else moment(created),
                None if changed is None else moment(changed),
                uses,
                note,
                _read_properties(properties) if properties else (),
                number,
            )
        )
    return units
