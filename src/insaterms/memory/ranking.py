"""Which of the qualifying units come first, and what the glossary says of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from insaterms.memory.matches import Match
from insaterms.model import LANGUAGES, Language
from insaterms.units import STATUSES, primary

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary

__all__ = ["marked", "ranked"]

# What a reviser would mend in a translation that is used once more.  How consistent a
# single segment is says nothing, and a weak finding is no reason to rank a match lower.
_BREAKING = frozenset({"missing", "deprecated", "superseded", "misspelling", "name"})
_SURE = 80


def ranked(matches: Sequence[Match], limit: int | None, glossary: "Glossary | None") -> list[Match]:
    """Return the best matches, in order.

    The order: final score, whether the target keeps the glossary, status (approved
    first), the newest first, id.  The limit cuts last, so a match that keeps the glossary
    is never cut for an equal one that breaks it.

    Args:
        matches: Every qualifying match that may be among the best.
        limit: How many are wanted; None means all.
        glossary: What the targets are held against; None for nothing.

    """
    ordered = sorted(matches, key=_rank)
    if glossary is not None:
        if limit is not None and len(ordered) > limit:
            least = ordered[limit - 1].score
            ordered = [match for match in ordered if match.score >= least]
        ordered = sorted((marked(match, glossary) for match in ordered), key=_rank)
    return ordered[:limit]


def _rank(match: Match) -> tuple[int, bool, int, float, int]:
    unit = match.unit
    new = unit.dated.timestamp() if unit.dated else 0.0
    return -match.score, bool(match.breaks), STATUSES.index(unit.status), -new, unit.id


def marked(match: Match, glossary: "Glossary") -> Match:
    """Return a match with what its target breaks of the glossary, and a warning that says it."""
    languages = primary(match.unit.source_language), primary(match.unit.target_language)
    if "reversed" in match.penalties:
        languages = languages[::-1]
    pair = tuple(_own(language) for language in languages)
    if pair[0] is None or pair[1] is None or pair[0] == pair[1]:
        return match
    findings = [
        finding
        for finding in glossary.verify(match.source, match.target, pair[0], pair[1])
        if finding.kind in _BREAKING and finding.score >= _SURE and finding.side == "target"
    ]
    if not findings:
        return match
    return replace(
        match,
        breaks=tuple(
            dict.fromkeys(f"{finding.term.text} → {finding.write}" for finding in findings)
        ),
        warnings=(
            *match.warnings,
            *(("breaks the glossary", finding.message) for finding in findings),
        ),
    )


def _own(language: str) -> Language | None:
    return next((own for own in LANGUAGES if own == language), None)
