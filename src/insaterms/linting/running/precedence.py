"""One fault, one finding: what a heavier finding about the same text makes superfluous.

A title that nobody translated (`IT201`) is English on a Dutch page as well (`IT301`), lacks the
agreed term (`IT401`) and differs from its translation elsewhere (`IT404`).  Who translates it
mends them all, so only the first is shown.  One table says which code makes which others
superfluous, on the same stretch of the same file; one that has no stretch, since what it speaks
of is not there, is superfluous where the text that is missing holds what it speaks of: a term,
or the text of a key.

Everything that was found counts, shown or not: a text that is meant to stay as it is, with a
comment that silences `IT201`, is no fault of terms either.  So the outcome depends on no order,
and a rule that is not selected, which finds nothing, makes nothing superfluous.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Span

__all__ = ["SUPERFLUOUS", "superfluous"]

_STRUCTURE = frozenset({f"IT5{number:02}" for number in range(1, 11)})
_TERMS = frozenset({"IT401", "IT402", "IT403", "IT404", "IT406"})
# What nobody has translated says nothing of how it is translated.
_UNTRANSLATED = _TERMS | _STRUCTURE | {"IT303", "IT304"}

SUPERFLUOUS: dict[str, frozenset[str]] = {
    "IT101": _UNTRANSLATED | {"IT201", "IT301", "IT302"},
    "IT102": _UNTRANSLATED | {"IT201", "IT301", "IT302"},
    "IT106": frozenset({"IT110", "IT509"}),
    "IT110": _UNTRANSLATED | {"IT201", "IT301", "IT302"},
    "IT201": _UNTRANSLATED | {"IT301", "IT302"},
    "IT301": _UNTRANSLATED,
    "IT302": _UNTRANSLATED | {"IT301"},
    # Who says its language has seen it; a gloss is asked for where nobody has.
    "IT304": frozenset({"IT303"}),
    "IT503": frozenset({"IT506"}),
}
"""By the code of a finding those of the findings on the same text that say nothing more."""

# Links are compared in the whole page, tags in one text: only where both mean the same stretch
# do they mean the same link.
_EXACT = frozenset({"IT503"})
# A key and its text stand in one line of the source.
_KEY = "IT509"
# Each term without a place is looked for in all of the texts.
_MOST_LOOKS = 100


def superfluous(findings: Iterable[Diagnostic]) -> frozenset[Diagnostic]:
    """Return the findings that say nothing which another one does not say.

    Args:
        findings: All that was found in one file, in any order.

    """
    by_code: dict[str, list[Diagnostic]] = {}
    for each in findings:
        by_code.setdefault(each.code, []).append(each)
    found: set[Diagnostic] = set()
    for code, others in SUPERFLUOUS.items():
        superior = by_code.get(code)
        if superior is None:
            continue
        inferior = [each for other in others for each in by_code.get(other, ())]
        if not inferior:
            continue
        stretches = _Stretches(superior, exact=code in _EXACT)
        found.update(each for each in inferior if stretches.hold(each))
        terms = [each for each in inferior if each.span == NOWHERE and each.code in _TERMS]
        if len(terms) <= _MOST_LOOKS:
            found.update(each for each in terms if stretches.speak_of(each.text))
    return frozenset(found)


class _Stretches:
    """The stretches of the findings of one rule."""

    def __init__(self, findings: Sequence[Diagnostic], *, exact: bool) -> None:
        placed = [each for each in findings if each.span != NOWHERE]
        self._exact = {(each.span.start, each.span.end) for each in placed} if exact else None
        ranges = sorted(_reach(each.span) for each in placed)
        self._starts = [start for start, _end in ranges]
        # Of each stretch and those before it, how far the longest reaches.
        self._ends: list[int] = []
        for _start, end in ranges:
            self._ends.append(max(end, self._ends[-1]) if self._ends else end)
        self._texts = "\n".join(each.text for each in placed).casefold()
        # A page without a title has no place for it, and its source has.
        self._beside = {place for each in findings for place in _beside(each)}

    def hold(self, finding: Diagnostic) -> bool:
        """Tell whether a finding of another rule is about one of these stretches."""
        if finding.span == NOWHERE:
            return finding.code == _KEY and any(map(self._beside.__contains__, _beside(finding)))
        if self._exact is not None:
            return (finding.span.start, finding.span.end) in self._exact
        start, end = _reach(finding.span)
        number = bisect_right(self._starts, end)
        return number > 0 and self._ends[number - 1] >= start

    def speak_of(self, term: str) -> bool:
        """Tell whether one of their texts holds a term."""
        return bool(term) and term.casefold() in self._texts


def _beside(finding: Diagnostic) -> Iterator[tuple[str, int]]:
    """Yield the lines of other places that a finding speaks of."""
    return ((each.path, each.span.line) for each in finding.related if each.span.line)


def _reach(span: Span) -> tuple[int, int]:
    """Return a stretch such that two of them share a number if and only if they overlap.

    An empty one, where a text is missing, belongs to what it stands in or beside.
    """
    if span.start == span.end:
        return 4 * span.start - 1, 4 * span.start + 1
    return 4 * span.start + 1, 4 * span.end - 1
