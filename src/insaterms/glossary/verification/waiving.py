"""Which finding a waiver silences."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from insaterms.glossary.verification.findings import Finding, Segment
from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.glossary.verification.waivers import Waiver
from insaterms.text.folding import Folded, fold

__all__ = ["Waiving"]


class Waiving:
    """Hands out waivers, each of them once."""

    def __init__(self, waivers: Sequence[Waiver]) -> None:
        """Take the waivers that hold for all segments."""
        self._everywhere = _Offered(waivers)
        self._all = list(waivers)
        self._used: set[int] = set()
        self._own: tuple[Segment | None, _Offered] = None, _Offered(())
        self._paragraphs: dict[str, Paragraphs] = {}

    def add(self, segment: Segment) -> None:
        """Take the waivers of a segment."""
        self._all += segment.waivers

    def waived(self, finding: Finding, segment: Segment) -> Finding:
        """Return a finding, with the waiver that silences it if there is one.

        Args:
            finding: One of the findings, in the order of the segments.
            segment: The segment that it is about.

        """
        if self._own[0] is not segment:
            self._own = segment, _Offered(segment.waivers)
            self._paragraphs = {}
        for offered in (self._own[1], self._everywhere):
            if offered.any:
                waiver = offered.taken(_keys(finding), finding, self._around(finding, segment))
                if waiver is not None:
                    self._used.add(id(waiver))
                    return replace(finding, waived=waiver)
        return finding

    def unused(self) -> tuple[Waiver, ...]:
        """Return the waivers that silenced nothing."""
        return tuple(waiver for waiver in self._all if id(waiver) not in self._used)

    def _around(self, finding: Finding, segment: Segment) -> list[str]:
        """Return the paragraphs that a finding is about, on one line each."""
        found = []
        for text, place in ((segment.target, finding.target), (segment.source, finding.source)):
            if place is not None:
                if text not in self._paragraphs:
                    self._paragraphs[text] = Paragraphs(text)
                found.append(" ".join(self._paragraphs[text].around(place.start).split()))
        return found


class _Offered:
    """Waivers that nobody has taken yet, by term and by how they name their place."""

    def __init__(self, waivers: Iterable[Waiver]) -> None:
        self._by_line: dict[Folded, list[Waiver]] = {}
        self._others: dict[Folded, list[Waiver]] = {}
        for waiver in waivers:
            table = self._by_line if isinstance(waiver.where, int) else self._others
            table.setdefault(fold(waiver.term), []).append(waiver)
        for listed in self._by_line.values():
            listed.sort(key=_last)
        self.any = bool(self._by_line or self._others)

    def taken(self, keys: list[Folded], finding: Finding, around: list[str]) -> Waiver | None:
        for key in keys:
            waiver = _of_line(self._by_line.get(key, []), finding)
            if waiver is None:
                waiver = _of_text(self._others.get(key, []), around)
            if waiver is not None:
                return waiver
        return None


def _of_line(waivers: list[Waiver], finding: Finding) -> Waiver | None:
    if waivers and finding.target is None and waivers[0].until:
        # Nobody can tell which comment of the target stands where the term should be.
        return waivers.pop(0)
    place = finding.target or finding.source
    line = place.line if place else 0
    # The one that ends first, since the next finding may need the other.
    number = bisect_left(waivers, line, key=_last)
    if number < len(waivers) and _first(waivers[number]) <= line:
        return waivers.pop(number)
    return None


def _of_text(waivers: list[Waiver], around: list[str]) -> Waiver | None:
    for place, waiver in enumerate(waivers):
        where = waiver.where
        if where is None or any(" ".join(str(where).split()) in text for text in around):
            return waivers.pop(place)
    return None


def _first(waiver: Waiver) -> int:
    return waiver.where if isinstance(waiver.where, int) else 0


def _last(waiver: Waiver) -> int:
    return max(_first(waiver), waiver.until)


def _keys(finding: Finding) -> list[Folded]:
    """Return what a waiver may call the term of a finding."""
    texts = [finding.concept.id, finding.term.text, finding.write]
    texts += [place.text for place in (finding.source, finding.target) if place is not None]
    return list(dict.fromkeys(key for text in texts if (key := fold(text))))
