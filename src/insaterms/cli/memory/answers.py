"""Units and matches as JSON; their shape is a promise to other programs."""

from collections.abc import Sequence
from datetime import datetime

from insaterms.memory.matches import Match
from insaterms.units import Unit

__all__ = ["matches_document", "unit_document"]


def unit_document(unit: Unit) -> dict[str, object]:
    """Return everything that is known of a unit."""
    return {
        "id": unit.id,
        "source": unit.source,
        "target": unit.target,
        "source_language": unit.source_language,
        "target_language": unit.target_language,
        "previous": unit.previous,
        "next": unit.next,
        "msgctxt": unit.msgctxt,
        "origin": unit.origin,
        "status": unit.status,
        "creator": unit.creator,
        "created": _moment(unit.created),
        "changed": _moment(unit.changed),
        "uses": unit.uses,
        "note": unit.note,
        "properties": [list(each) for each in unit.properties],
    }


def matches_document(query: str, matches: Sequence[Match]) -> dict[str, object]:
    """Return `{"query": …, "matches": […]}`."""
    return {"query": query, "matches": [_match(match) for match in matches]}


def _match(match: Match) -> dict[str, object]:
    unit = match.unit
    # A unit that is stored the other way round is turned: so are its languages.
    languages = unit.source_language, unit.target_language
    turned = (match.source, match.target) != (unit.source, unit.target)
    source_language, target_language = languages[::-1] if turned else languages
    return {
        "score": match.score,
        "base": match.base,
        "penalties": dict(match.penalties),
        "source": match.source,
        "target": match.target,
        "source_language": source_language,
        "target_language": target_language,
        "origin": unit.origin,
        "status": unit.status,
        "suggestion": match.suggestion,
        "warnings": [{"kind": kind, "message": message} for kind, message in match.warnings],
        "differences": [
            {"query": list(each.query), "source": list(each.source)} for each in match.differences
        ],
        "breaks": list(match.breaks),
        "id": unit.id,
        "reversed": turned,
        "previous": unit.previous,
        "next": unit.next,
        "msgctxt": unit.msgctxt,
        "creator": unit.creator,
        "created": _moment(unit.created),
        "changed": _moment(unit.changed),
        "uses": unit.uses,
        "note": unit.note,
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
