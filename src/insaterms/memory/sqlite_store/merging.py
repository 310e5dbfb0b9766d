"""One unit where there were two: what of each is kept."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import structs

from insaterms.memory.sqlite_store.rows import Row, number_of
from insaterms.units import Unit

__all__ = ["combined", "dated", "merged", "rank"]

_DRAFT = number_of("draft")
_REJECTED = number_of("rejected")


def merged(old: Row, new: Row, *, revive: bool) -> Row | None:
    """Return what is known of a unit that is added again.

    Args:
        old: What `facts_of` gave for the one that is there.
        new: The same for the one that comes.
        revive: Whether one that was rejected comes back.

    Returns:
        The same for the unit from now on; None if it was rejected and stays so.

    """
    if old == new:
        return old
    status, origin, creator, created, changed, uses, note, properties = old
    status_, origin_, creator_, created_, changed_, uses_, note_, properties_ = new
    known = _latest(created, changed)
    known_ = _latest(created_, changed_)
    older = known is not None and known_ is not None and known_ < known
    if status == _REJECTED and status_ != _REJECTED and not revive:
        return None
    # An approval without a date may be older than the draft that somebody made of it.
    lifted = status == _DRAFT and (known_ is not None or not _touched(created, changed))
    if status == _REJECTED or (not older and (status_ == _REJECTED or lifted)):
        status = status_
    if older:
        creator, creator_ = creator_, creator
        note, note_, properties, properties_ = note_, note, properties_, properties
    first = created if created_ is None else _earliest(created, created_)
    last = _latest(changed, changed_)
    latest = _latest(known, known_)
    if latest is not None and latest != _latest(first, last):
        last = latest  # that it was made once more is a change
    return (
        status,
        origin or origin_,
        creator_ or creator,
        first,
        last,
        max(uses, uses_),
        note_ or note,
        properties_ or properties,
    )


def dated(facts: Row, now: int) -> Row:
    """Return what is known of a new unit: without any date it was made and changed now."""
    if facts[3] is not None or facts[4] is not None:
        return facts
    return (*facts[:3], now, now, *facts[5:])


def _touched(created: int | None, changed: int | None) -> bool:
    """Whether a unit was changed since it was made."""
    return changed is not None and changed != created


def _earliest(one: int | None, other: int) -> int:
    return other if one is None or other < one else one


def _latest(one: int | None, other: int | None) -> int | None:
    if one is None or (other is not None and other > one):
        return other
    return one


def rank(unit: Unit) -> tuple[bool, float, int]:
    """Return by what units with the same texts are ordered, the best one first."""
    new = unit.dated.timestamp() if unit.dated else 0.0
    return unit.status != "approved", -new, unit.id


def combined(unit: Unit, others: list[Unit]) -> Unit:
    """Return a unit into which others are merged: uses added up, nothing said of them lost.

    Args:
        unit: The one that stays, with its texts, context, status and number.
        others: The best one first.

    """
    together = [unit, *others]
    return structs.replace(
        unit,
        origin=next((each.origin for each in together if each.origin), ""),
        creator=next((each.creator for each in together if each.creator), ""),
        created=min(_known(each.created for each in together), default=None),
        changed=max(_known(each.changed for each in together), default=None),
        uses=sum(each.uses for each in together),
        note="\n".join(dict.fromkeys(each.note for each in together if each.note)),
        properties=tuple(dict.fromkeys(pair for each in together for pair in each.properties)),
    )


def _known(moments: Iterable[datetime | None]) -> list[datetime]:
    return [when for when in moments if when is not None]
