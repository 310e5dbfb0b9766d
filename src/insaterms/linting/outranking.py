"""One finding for one fault: what is not translated at all lacks every single term as well."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from insaterms.linting.diagnostics import Diagnostic

__all__ = ["foremost"]

# By the code of a rule: those that say of the same text what explains its finding.
# `## School refusal` on a Dutch page is unchanged (IT201); that it is English (IT301), and that
# *schoolweigering* is not in it (IT401), says nothing more.
_OUTRANKED: Mapping[str, Sequence[str]] = {
    "IT301": ("IT201",),
    "IT302": ("IT201", "IT301"),
    "IT303": ("IT201", "IT301", "IT302"),
    "IT304": ("IT201", "IT301", "IT302"),
    "IT401": ("IT201", "IT301", "IT302"),
}


def foremost(findings: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Leave out what another finding on the same text explains.

    Args:
        findings: Those in one file, of the rules that are selected.

    Returns:
        The others, in their order.

    """
    spans: dict[str, list[tuple[int, int]]] = {}
    for each in findings:
        if each.span.end > each.span.start:
            spans.setdefault(each.code, []).append((each.span.start, each.span.end))
    above = {
        code: _Stretches([span for other in others for span in spans.get(other, ())])
        for code, others in _OUTRANKED.items()
        if code in spans
    }
    return [
        each
        for each in findings
        if each.code not in above or not above[each.code].hold(each.span.start, each.span.end)
    ]


class _Stretches:
    """Stretches of a text, each looked up in no time."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        spans.sort()
        self._starts = [start for start, _end in spans]
        self._ends = list(accumulate((end for _start, end in spans), max))

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them holds a stretch that is not empty."""
        at = bisect_right(self._starts, start)
        return start < end and at > 0 and self._ends[at - 1] >= end
