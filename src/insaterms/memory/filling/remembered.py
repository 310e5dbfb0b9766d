"""What the memory has for a message, as it would be written there."""

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from insaterms.memory.filling.decisions import Note, Remembered
from insaterms.memory.filling.edges import (
    accelerator,
    ends_alike,
    with_accelerator,
    with_edges,
)
from insaterms.memory.matches import Match

__all__ = ["Answer", "in_ranks", "remembered"]

# What the memory has for a text, the best first: all of it, or a rank at a time as it is
# asked for (`Memory.lookup_ranks`).
Answer = Sequence[Match] | Iterator[Sequence[Match]]

_EXACT, _IN_CONTEXT = 100, 101


def in_ranks(answer: Answer, threshold: int) -> Iterator[Sequence[Match]]:
    """Return matches in ranks: the exact ones together, then those of one score each.

    Args:
        answer: What the memory has for a text.
        threshold: 1 to 100: ranks below it are left out.

    """
    if isinstance(answer, Sequence):
        ordered = groupby(answer, key=lambda match: min(_EXACT, match.score))
        answer = (list(rank) for _, rank in ordered)
    return takewhile(lambda rank: rank[0].score >= threshold, answer)


def remembered(text: str, matches: Sequence[Match]) -> Iterator[Remembered]:
    """Return what to write for a text, and what makes it doubtful.

    A match whose line ends cannot be made those of the text is left out.

    Args:
        text: The message, or one form of it.
        matches: What the memory has for it.

    """
    for match in matches:
        notes: list[Note] = []
        target = match.suggestion or match.target
        if match.score < _EXACT:
            target = with_edges(text, target, blanks=match.source != text)
            if match.source != text and accelerator(text) != accelerator(match.source):
                marked = with_accelerator(text, target)
                notes += ["accelerator"] if marked != target else []
                target = marked
        else:
            target = with_edges(text, target, blanks=False)
        if not target or not ends_alike(text, target):
            continue
        if match.unit.status != "approved":
            notes.append("draft")
        if match.breaks and not any(kind == "breaks the glossary" for kind, _ in match.warnings):
            notes.append("breaks the glossary")
        notes += [kind for kind, _ in match.warnings]
        doubtful = bool(notes) or match.score < _EXACT
        same = match.source == text
        yield Remembered(
            target,
            "context"
            if match.score >= _IN_CONTEXT
            else "exact"
            if match.score >= _EXACT
            else "fuzzy",
            match.score,
            doubtful,
            match.source if match.score < _EXACT or not same else "",
            match.unit.msgctxt,
            match.unit.origin,
            tuple(dict.fromkeys(notes)),
            unit=match.unit,
        )
