"""Fixes put into a text, each whole or not at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

from insaterms.linting.diagnostics import Diagnostic, Edit

__all__ = ["Plan", "edits_of", "plan"]


class Plan(Struct, frozen=True):
    """A text with fixes in it.

    Attributes:
        text: The text.
        applied: The findings that are mended in it.
        left: The others: those without a fix, with one that is not safe, or with one that
            another stood in the way of.

    """

    text: str
    applied: tuple[Diagnostic, ...] = ()
    left: tuple[Diagnostic, ...] = ()


def plan(text: str, diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> Plan:
    """Put fixes into a text, as far as they do not stand in one another's way.

    Of two fixes that overlap, the one that begins first is done.  Two that are the same are
    done once.

    Args:
        text: The file, decoded as its document has it.
        diagnostics: Findings in it.
        unsafe: Whether fixes are done that somebody should look at.

    """
    found = list(diagnostics)
    wanted = [
        number
        for number, each in enumerate(found)
        if each.fix is not None and (each.fix.safe or unsafe) and _is_possible(each, text)
    ]
    wanted.sort(key=lambda number: (edits_of(found[number]), found[number].order))
    taken: list[Edit] = []
    whole: set[tuple[Edit, ...]] = set()
    applied = set()
    for number in wanted:
        edits = edits_of(found[number])
        if edits not in whole:
            if any(_meets(taken, edit) for edit in edits):
                continue
            for edit in edits:
                taken.insert(bisect_right(taken, edit), edit)
            whole.add(edits)
        applied.add(number)
    return Plan(
        _spliced(text, taken),
        tuple(each for number, each in enumerate(found) if number in applied),
        tuple(each for number, each in enumerate(found) if number not in applied),
    )


def edits_of(diagnostic: Diagnostic) -> tuple[Edit, ...]:
    """Return the edits of a finding's fix; none where it has none."""
    return diagnostic.fix.edits if diagnostic.fix is not None else ()


def _is_possible(diagnostic: Diagnostic, text: str) -> bool:
    """Whether a fix has edits that lie in the text, do not overlap and change something."""
    place = 0
    differs = False
    for edit in edits_of(diagnostic):
        if not place <= edit.start <= edit.end <= len(text):
            return False
        differs |= text[edit.start : edit.end] != edit.text
        place = edit.end
    return differs


def _meets(taken: Sequence[Edit], edit: Edit) -> bool:
    """Whether an edit overlaps one of others, which are sorted and do not overlap.

    What is put in at a place does not overlap what ends or begins there, but something else
    that is put in at the same place: which of them comes first nobody can tell.
    """
    number = bisect_left(taken, edit)
    for other in taken[max(0, number - 1) : number + 1]:
        if other.start < edit.end and edit.start < other.end:
            return True
        if other.start == other.end == edit.start == edit.end:
            return True
    return False


def _spliced(text: str, edits: Iterable[Edit]) -> str:
    pieces = []
    place = 0
    for edit in edits:
        pieces += [text[place : edit.start], edit.text]
        place = edit.end
    return "".join([*pieces, text[place:]])
