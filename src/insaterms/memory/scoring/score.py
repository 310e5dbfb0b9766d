"""The score of a match: its base, less what differs beside it, and the evidence for both."""

from typing import NamedTuple

from insaterms.memory.matches import Context, Difference, Match, Penalty, Register, Warned
from insaterms.memory.scoring.differences import changes, differences
from insaterms.memory.scoring.negation import negation
from insaterms.memory.scoring.penalties import Sides, penalties
from insaterms.memory.scoring.pieces import Pieces
from insaterms.memory.scoring.register import register as register_of
from insaterms.text.segments import folded
from insaterms.units import Unit, primary

__all__ = ["Query", "scored"]

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

    """

    __slots__ = (
        *("_pieces", "_placeables", "_register", "_register_read", "context", "folded"),
        *("language", "register", "target_language", "text"),
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


def scored(
    query: Query,
    unit: Unit,
    *,
    reversed: bool,  # noqa: A002 -- the name of the penalty
    base: int,
) -> Match:
    """Return a unit as a match of a query, with its score and the evidence for it.

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
    evidence = _Evidence({}, target, (), ())
    if source != query.text:
        evidence = _compared(query, source, target, languages, base)
    lost = evidence.penalties | _circumstances(query, unit, source, target)
    if reversed:
        lost["reversed"] = _REVERSED
    score = max(0, base - sum(lost.values()))
    if base == _FULL and not lost and _same_context(query.context, unit):
        score = _SAME_CONTEXT
    return Match(
        unit=unit,
        source=source,
        target=target,
        score=score,
        base=base,
        penalties=lost,
        suggestion=evidence.suggestion,
        warnings=evidence.warnings,
        differences=evidence.differences,
    )


class _Evidence(NamedTuple):
    """What the texts alone say of a match."""

    penalties: dict[Penalty, int]
    suggestion: str
    warnings: tuple[tuple[Warned, str], ...]
    differences: tuple[Difference, ...]


def _compared(
    query: Query, source: str, target: str, languages: tuple[str, str], base: int
) -> _Evidence:
    new, old = query.pieces, Pieces(source, query.language)
    found = changes(new, old)
    sides = Sides(
        new,
        old,
        new.prose((start, end) for start, end, _, _ in found),
        old.prose((start, end) for _, _, start, end in found),
    )
    warnings: list[tuple[Warned, str]] = []
    # Where the folded texts are equal, so are the words.
    denied = negation(sides.new.words, sides.old.words, primary(query.language))
    if denied and base < _FULL:
        warnings.append(("negation", denied))
    suggestion: str | None = target
    if new.values or old.values:
        suggestion, reason = _carried(query, source, target, languages)
        if suggestion is None:
            warnings.append(("values not carried over", reason))
    return _Evidence(
        penalties(sides, base), suggestion or "", tuple(warnings), differences(new, old, found)
    )


def _circumstances(query: Query, unit: Unit, source: str, target: str) -> dict[Penalty, int]:
    lost: dict[Penalty, int] = {}
    asked = query.context.msgctxt
    # Whoever has none may mean any.
    if asked and unit.msgctxt and asked != unit.msgctxt:
        lost["context"] = _OTHER_CONTEXT
    if unit.status == "draft":
        lost["draft"] = _DRAFT
    if points := _other_register(query, source, target):
        lost["register"] = points
    return lost


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
