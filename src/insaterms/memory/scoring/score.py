"""The score of a match: its base, less what differs beside it, and the evidence for both."""

import re

from msgspec import Struct

from insaterms.memory.matches import Context, Difference, Match, Penalty, Register, Warned
from insaterms.memory.scoring.differences import changes, differences
from insaterms.memory.scoring.negation import negation
from insaterms.memory.scoring.penalties import Sides, penalties
from insaterms.memory.scoring.pieces import Pieces, differing
from insaterms.memory.scoring.register import register as register_of
from insaterms.text.placeables import PlaceableKind
from insaterms.text.segments import folded
from insaterms.units import Unit, primary

__all__ = ["Query", "Weighed", "explained", "scored", "weighed"]

_FULL = 100
_SAME_CONTEXT = 101
_OTHER_CONTEXT = 2
_DRAFT = 3
_REVERSED = 1
_NOT_WANTED = 2
_OTHER_REGISTER = 1


class Query:
    """A segment to translate, prepared once for all of its matches.

    Attributes:
        text: The segment.
        language: Its language, as BCP 47 writes it.
        target_language: The language asked for.
        context: Where it stands.
        register: How a Dutch target should address its reader; None where it does not matter.
        folded: What the memory compares; empty for a segment of white space.
        compared: The sources that it was compared with: many have several translations.

    """

    __slots__ = (
        *("_pieces", "_placeables", "_register", "_register_read", "compared", "context"),
        *("folded", "language", "register", "target_language", "text"),
    )

    def __init__(
        self,
        text: str,
        language: str,
        target_language: str,
        context: Context | None = None,
        register: Register | None = None,
    ) -> None:
        """Fold a segment.

        Args:
            text: The segment.
            language: Its language, as BCP 47 writes it.
            target_language: The language asked for.
            context: Where it stands; None where that is not known.
            register: How a Dutch target should address its reader.

        """
        self.text = text
        self.language = language
        self.target_language = target_language
        self.context = Context() if context is None else context
        self.register = register
        self.folded, self._placeables = folded(text, language)
        self.compared: dict[str, _Comparison] = {}
        self._pieces: Pieces | None = None
        self._register: Register | None = None
        self._register_read = False

    @property
    def pieces(self) -> Pieces:
        """The segment in pieces, cut when they are first asked for."""
        if self._pieces is None:
            self._pieces = Pieces(self.text, self.language, self._placeables)
        return self._pieces

    @property
    def own_register(self) -> Register | None:
        """How the segment itself addresses its reader; None unless it is Dutch."""
        if not self._register_read:
            self._register_read = True
            if primary(self.language) == "nl":
                self._register = register_of(self.text)
        return self._register


class Weighed(Struct, frozen=True):
    """A unit with its score, before the score is explained.

    Attributes:
        unit: As it is stored.
        source: Its text in the language of the query.
        target: Its text in the language asked for.
        languages: Of source and target.
        base: 0 to 100: how alike the folded texts are.
        score: 0 to 101.
        penalties: Points taken off, by reason.
        comparison: How the texts differ; None if they are equal.

    """

    unit: Unit
    source: str
    target: str
    languages: tuple[str, str]
    base: int
    score: int
    penalties: dict[Penalty, int]
    comparison: "_Comparison | None"


def scored(
    query: Query,
    unit: Unit,
    *,
    reversed: bool,  # noqa: A002 -- the name of the penalty
    base: int,
) -> Match:
    """Return a unit as a match of a query, with its score and the evidence for it.

    The arguments are those of `weighed`.
    """
    return explained(query, weighed(query, unit, reversed=reversed, base=base))


def weighed(
    query: Query,
    unit: Unit,
    *,
    reversed: bool,  # noqa: A002 -- the name of the penalty
    base: int,
) -> Weighed:
    """Return a unit with its score, which is all that decides whether it is among the best.

    The score is the base less all penalties, and never under 0.  It is 101 where nothing
    at all differs and the context is the same: the same msgctxt, or no other msgctxt and
    the same neighbours, of which one is known.

    Args:
        query: What is asked.
        unit: A unit in the languages of the query.
        reversed: Whether its target is in the query's language.
        base: 0 to 100: how alike the folded texts are.

    """
    source, target = unit.source, unit.target
    # Those of the unit, not of the query: a region tells the order of a date's figures.
    languages = unit.source_language, unit.target_language
    if reversed:
        source, target, languages = target, source, languages[::-1]
    comparison = None
    lost: dict[Penalty, int] = {}
    if source != query.text:
        comparison = query.compared.get(source)
        if comparison is None:
            comparison = query.compared[source] = _Comparison(query, source, base)
        lost = comparison.penalties.copy()
    _circumstances(lost, query, unit, source, target)
    if reversed:
        lost["reversed"] = _REVERSED
    score = max(0, base - sum(lost.values())) if lost else base
    if base == _FULL and not lost and _same_context(query.context, unit):
        score = _SAME_CONTEXT
    return Weighed(unit, source, target, languages, base, score, lost, comparison)


def explained(query: Query, found: Weighed) -> Match:
    """Return the match, with what to write, what to look at and what differs.

    Args:
        query: What was asked.
        found: A unit that was weighed for it.

    """
    suggestion = found.target
    warnings: tuple[tuple[Warned, str], ...] = ()
    differing_in: tuple[Difference, ...] = ()
    if found.comparison is not None:
        evidence = found.comparison.evidence(primary(query.language))
        warnings, differing_in = evidence.warnings, evidence.differences
        if evidence.carries:
            carried, reason = _carried(query, found.source, found.target, found.languages)
            suggestion = carried or ""
            if carried is None:
                warnings = (*warnings, ("values not carried over", reason))
    return Match(
        unit=found.unit,
        source=found.source,
        target=found.target,
        score=found.score,
        base=found.base,
        penalties=found.penalties,
        suggestion=suggestion,
        warnings=warnings,
        differences=differing_in,
    )


class _Evidence(Struct, frozen=True):
    """What a query and a source alone say of a match, and whether values are to be carried."""

    warnings: tuple[tuple[Warned, str], ...]
    differences: tuple[Difference, ...]
    carries: bool


class _Comparison:
    """How a query and a source differ.

    Attributes:
        penalties: What that costs.

    """

    __slots__ = ("_base", "_changes", "_evidence", "_sides", "penalties")

    def __init__(self, query: Query, source: str, base: int) -> None:
        new, old = differing(query.pieces, source, query.language)
        self._changes = found = changes(new, old)
        self._sides = Sides(
            new,
            old,
            new.prose([(start, end) for start, end, _, _ in found]),
            old.prose([(start, end) for _, _, start, end in found]),
        )
        self._base = base
        self._evidence: _Evidence | None = None
        self.penalties = penalties(self._sides, base)

    def evidence(self, language: str) -> _Evidence:
        """Return what beside the points is to be said, found when it is first asked for."""
        if self._evidence is None:
            new, old = self._sides.query, self._sides.source
            warnings: tuple[tuple[Warned, str], ...] = ()
            # Where the folded texts are equal, so are the words.
            if self._base < _FULL:
                denied = negation(self._sides.new.words, self._sides.old.words, language)
                if denied:
                    warnings = (("negation", denied),)
            # The figures of names are no values, but theirs are not the translation's either.
            carries = bool(new.values or old.values or "numbers" in self.penalties)
            carries = carries and not _same_values(new, old)
            found = differences(new, old, self._changes)
            self._evidence = _Evidence(warnings, found, carries)
        return self._evidence


def _same_values(query: Pieces, source: Pieces) -> bool:
    """Tell whether two texts have the same values for sure, so that none is carried over.

    Numbers and dates may have words beside them that belong to them (a day of the week, *pm*),
    and figures in names are compared as well: where there are any, `carried` decides.
    """
    values = _values(query)
    return values is not None and values == _values(source)


_FIGURES = frozenset({"number", "date"})
_FIGURE = re.compile(r"[0-9]")


def _values(pieces: Pieces) -> list[tuple[PlaceableKind, str]] | None:
    """Return kind and text of each value; None where there are figures besides."""
    found: list[tuple[PlaceableKind, str]] = []
    text, place = pieces.text, 0
    for start, end, kind in pieces.placeables:
        if kind in _FIGURES or _FIGURE.search(text, place, start):
            return None
        found.append((kind, text[start:end]))
        place = end
    return None if _FIGURE.search(text, place) else found


def _circumstances(
    lost: dict[Penalty, int], query: Query, unit: Unit, source: str, target: str
) -> None:
    """Add what the unit's circumstances cost."""
    asked = query.context.msgctxt
    # Whoever has none may mean any.
    if asked and unit.msgctxt and asked != unit.msgctxt:
        lost["context"] = _OTHER_CONTEXT
    if unit.status == "draft":
        lost["draft"] = _DRAFT
    if query.register is not None or query.own_register is not None:
        points = _other_register(query, source, target)
        if points:
            lost["register"] = points


def _carried(
    query: Query, source: str, target: str, languages: tuple[str, str]
) -> tuple[str | None, str]:
    # Here, not above: most matches have no values to carry over.
    from insaterms.memory.repair.carrying import carried

    result = carried(query.text, source, target, languages)
    return result.text, result.reason


def _other_register(query: Query, source: str, target: str) -> int:
    if query.register is not None and primary(query.target_language) == "nl":
        found = register_of(target)
        return _NOT_WANTED if found not in {None, query.register} else 0
    own = query.own_register
    if own is None or source == query.text:
        return 0
    return _OTHER_REGISTER if register_of(source) not in {None, own} else 0


def _same_context(context: Context, unit: Unit) -> bool:
    if context.msgctxt != unit.msgctxt:
        return False
    if context.msgctxt:
        return True
    neighbours = context.previous, context.next
    return any(neighbours) and neighbours == (unit.previous, unit.next)
