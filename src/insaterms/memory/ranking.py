"""Which of the qualifying units come first, and what the glossary says of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from insaterms.memory.matches import Match
from insaterms.model import LANGUAGES, Language
from insaterms.units import STATUSES, Unit, primary

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary
    from insaterms.glossary.verification.findings import Finding

__all__ = [
    "Candidate",
    "Marks",
    "as_candidate",
    "by_rank",
    "first_rank",
    "marked",
    "order",
    "ranked",
]

# What a reviser would mend in a translation that is used once more.  How consistent a
# single segment is says nothing, and a weak finding is no reason to rank a match lower.
_BREAKING = frozenset({"missing", "deprecated", "superseded", "misspelling", "name"})
_SURE = 80
_FULL = 100
# So many translations are remembered with what is wrong with them, which is mostly nothing.
_REMEMBERED = 20_000

# A source, its translation and the languages of both.
_Pair = tuple[str, str, Language, Language]


def ranked(
    matches: Sequence[Match], limit: int | None, glossary: "Glossary | Marks | None"
) -> list[Match]:
    """Return the best matches, in order.

    The order: final score, whether the target keeps the glossary, status (approved
    first), the newest first, id.  The limit cuts last, so a match that keeps the glossary
    is never cut for an equal one that breaks it.

    Args:
        matches: Every qualifying match that may be among the best.
        limit: How many are wanted; None means all.
        glossary: What the targets are held against, or what remembers that; None for
            nothing.

    """
    marks = glossary if glossary is None or isinstance(glossary, Marks) else Marks(glossary)
    return list(chain.from_iterable(by_rank(map(as_candidate, matches), limit, marks)))


def order(score: int, unit: Unit, *, breaks: bool = False) -> tuple[int, bool, int, float, int]:
    """Return by what matches are sorted, the best having the least.

    Args:
        score: Of the match.
        unit: What it is a match of.
        breaks: Whether its target breaks the glossary.

    """
    dated = unit.dated
    new = dated.timestamp() if dated else 0.0
    return -score, breaks, STATUSES.index(unit.status), -new, unit.id


def _rank(match: Match) -> tuple[int, bool, int, float, int]:
    return order(match.score, match.unit, breaks=bool(match.breaks))


class Candidate(NamedTuple):
    """A match that may be among the best.

    Attributes:
        score: 0 to 101.
        explain: Returns the match.
        unit: As it is stored.
        source: Its text in the language of the query.
        target: Its text in the language asked for.
        languages: Of both, as BCP 47 writes them.

    """

    score: int
    explain: Callable[[], Match]
    unit: Unit
    source: str
    target: str
    languages: tuple[str, str]


def as_candidate(match: Match) -> Candidate:
    """Return a match that is explained already."""
    languages = match.unit.source_language, match.unit.target_language
    if "reversed" in match.penalties:
        languages = languages[::-1]
    itself = partial(_itself, match)
    return Candidate(match.score, itself, match.unit, match.source, match.target, languages)


def _itself(match: Match) -> Match:
    return match


class Marks:
    """Holds targets against a glossary, the same source with the same target once."""

    def __init__(self, glossary: "Glossary") -> None:
        """Use a glossary."""
        self._glossary = glossary
        self._known: dict[_Pair, list[Finding]] = {}

    def read(self, candidates: Iterable["Candidate"]) -> None:
        """Look many translations through at once, which takes less time than one by one."""
        from insaterms.glossary.verification.apart import findings_apart
        from insaterms.glossary.verification.findings import Segment

        new: dict[tuple[Language, Language], dict[tuple[str, str], Segment]] = {}
        for each in islice(candidates, _REMEMBERED):
            languages = _languages(each.languages)
            if languages and (each.source, each.target, *languages) not in self._known:
                pair = each.source, each.target
                new.setdefault(languages, {})[pair] = Segment(*pair)
        recognise = partial(self._glossary.recognise, overlapping=True)
        for languages, pairs in new.items():
            segments = list(pairs.values())
            if len(self._known) + len(segments) > _REMEMBERED:
                self._known.clear()
            for segment, findings in zip(
                segments, findings_apart(recognise, segments, languages), strict=True
            ):
                # What is wrong is told when it is asked for.
                if not any(map(_is_breaking, findings)):
                    self._known[segment.source, segment.target, *languages] = []

    def marked(self, match: Match) -> Match:
        """Return a match with what its target breaks of the glossary, and a warning for each."""
        languages = _languages(as_candidate(match).languages)
        findings = () if languages is None else self._findings(match, languages)
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

    def _findings(self, match: Match, languages: tuple[Language, Language]) -> "Sequence[Finding]":
        pair = match.source, match.target, *languages
        findings = self._known.get(pair)
        if findings is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._glossary.verify(match.source, match.target, *languages)
            findings = self._known[pair] = [each for each in found if _is_breaking(each)]
        return findings


def _is_breaking(finding: "Finding") -> bool:
    return finding.kind in _BREAKING and finding.score >= _SURE and finding.side == "target"


def _languages(said: tuple[str, str]) -> tuple[Language, Language] | None:
    """Return the languages of a translation; None where the glossary does not have both."""
    own, other = _own(primary(said[0])), _own(primary(said[1]))
    return None if own is None or other is None or own == other else (own, other)


def marked(match: Match, glossary: "Glossary") -> Match:
    """Return a match with what its target breaks of the glossary, and a warning that says it."""
    return Marks(glossary).marked(match)


def by_rank(
    matches: Iterable[Candidate],
    limit: int | None,
    marks: Marks | None,
    *,
    noted: bool = True,
) -> Iterator[list[Match]]:
    """Return the best matches in the order of `ranked`, a rank at a time as they are asked for.

    The first rank has those with a score of 100 or 101, each further one those of one
    score.  A rank is explained and held against the glossary when it is asked for.

    Args:
        matches: Every one that may be among the best.
        limit: How many are wanted; None means all.
        marks: Holds targets against the glossary; None for nothing.
        noted: Whether that is wanted where it decides nothing: of a match below 100 that
            is alone in its rank.  If not, a rank below 100 comes in two parts, its first
            match and the others, for which mostly nobody asks.

    """
    ordered = sorted(matches, key=_score, reverse=True)
    remaining = len(ordered) if limit is None else limit
    for points, group in groupby(ordered, key=_points_of_rank):
        for found in _in_parts(list(group), marks, all_at_once=noted or points >= _FULL):
            yield found[:remaining]
            remaining -= len(found)
            if remaining <= 0:
                return


def _in_parts(
    rank: Sequence[Candidate], marks: Marks | None, *, all_at_once: bool
) -> Iterator[list[Match]]:
    """Return the matches of a rank in order, either all or the first one and then the others."""
    if marks is None:
        yield sorted((each.explain() for each in rank), key=_rank)
        return
    if all_at_once:
        yield sorted((marks.marked(each.explain()) for each in rank), key=_rank)
        return
    if len(rank) == 1:
        yield [rank[0].explain()]
        return
    ordered = sorted(rank, key=_order)
    seen: list[Match] = []
    for each in ordered:
        seen.append(marks.marked(each.explain()))
        if not seen[-1].breaks:
            break
    others = (marks.marked(each.explain()) for each in ordered[len(seen) :])
    # Where every one breaks the glossary, that decides nothing.
    yield [seen.pop(0 if seen[-1].breaks else -1)]
    yield sorted([*seen, *others], key=_rank)


def first_rank(matches: Sequence[Candidate], *, noted: bool) -> Sequence[Candidate]:
    """Return those of the first rank of `by_rank` that are held against the glossary first."""
    highest = max(map(_points_of_rank, matches), default=0)
    first = [each for each in matches if _points_of_rank(each) == highest]
    if noted or highest >= _FULL:
        return first
    return [min(first, key=_order)] if len(first) > 1 else ()


def _points_of_rank(match: Candidate) -> int:
    return min(_FULL, match.score)


def _score(match: Candidate) -> int:
    return match.score


def _order(match: Candidate) -> tuple[int, bool, int, float, int]:
    return order(match.score, match.unit)


def _own(language: str) -> Language | None:
    return next((own for own in LANGUAGES if own == language), None)
