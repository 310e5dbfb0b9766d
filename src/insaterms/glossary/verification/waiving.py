"""Which finding a waiver silences."""

import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from insaterms.glossary.verification.findings import Finding, Place, Segment
from insaterms.glossary.verification.paragraphs import Paragraphs
from insaterms.glossary.verification.pieces import Pieces
from insaterms.glossary.verification.waivers import Waiver
from insaterms.model import LANGUAGES, PartOfSpeech
from insaterms.text.folding import Folded, fold
from insaterms.text.inflection import forms

__all__ = ["Waiving"]

# A waiver, and which of all it is: the same one may be given twice.
_Numbered = tuple[int, Waiver]
_NEVER = float("inf")


class Waiving:
    """Hands out waivers, each of them once."""

    def __init__(self, waivers: Sequence[Waiver]) -> None:
        """Take the waivers that hold for all segments."""
        self._all = list(waivers)
        self._used: set[int] = set()
        self._everywhere = _Offered(list(enumerate(waivers)), self._used)
        self._numbered: dict[int, list[_Numbered]] = {}
        self._own: dict[int, _Offered] = {}
        self._texts: tuple[Segment, _Around] | None = None

    def add(self, segment: Segment) -> None:
        """Take the waivers of a segment, which the caller keeps.

        A segment that is added twice has them twice.
        """
        if segment.waivers:
            first = len(self._all)
            self._all += segment.waivers
            numbered = self._numbered.setdefault(id(segment), [])
            numbered += enumerate(segment.waivers, start=first)

    def waived(self, finding: Finding, segment: Segment) -> Finding:
        """Return a finding, with the waiver that silences it if there is one.

        Args:
            finding: One of the findings, in the order of the segments.
            segment: The segment that it is about.

        """
        name = id(segment)
        if name in self._numbered and name not in self._own:
            self._own[name] = _Offered(self._numbered[name], self._used)
        pools = [pool for pool in (self._own.get(name), self._everywhere) if pool and pool.any]
        if not pools:
            return finding
        if self._texts is None or self._texts[0] is not segment:
            self._texts = segment, _Around(segment)
        keys = _keys(finding)
        for offered in pools:
            number = offered.taken(keys, finding, self._texts[1])
            if number is not None:
                self._used.add(number)
                return replace(finding, waived=self._all[number])
        return finding

    def unused(self) -> tuple[Waiver, ...]:
        """Return the waivers that silenced nothing."""
        return tuple(waiver for number, waiver in enumerate(self._all) if number not in self._used)


class _Around:
    """The paragraphs of a segment, on one line each, and which pieces stand in them."""

    def __init__(self, segment: Segment) -> None:
        self._texts = segment.source, segment.target
        self._paragraphs: dict[bool, Paragraphs] = {}
        self._pieces: dict[tuple[int, bool, int], dict[Folded, list[list[_Numbered]]]] = {}

    def named(
        self, offered: "_Offered", finding: Finding
    ) -> Iterator[dict[Folded, list[list[_Numbered]]]]:
        """Return by their terms the waivers that name a piece of a finding's paragraphs."""
        for is_target, place in ((True, finding.target), (False, finding.source)):
            if place is None:
                continue
            text = self._texts[is_target]
            if is_target not in self._paragraphs:
                self._paragraphs[is_target] = Paragraphs(text)
            paragraphs = self._paragraphs[is_target]
            name = id(offered), is_target, paragraphs.number(place.start)
            if name not in self._pieces:
                paragraph = " ".join(paragraphs.around(place.start).split())
                self._pieces[name] = offered.of_paragraph(paragraph)
            yield self._pieces[name]


class _Offered:
    """Waivers by term and by how they name their place; what was taken is taken out when met."""

    def __init__(self, waivers: Iterable[_Numbered], used: set[int]) -> None:
        self._used = used
        self._anywhere: dict[Folded, list[_Numbered]] = {}
        self._by_line: dict[tuple[Folded, int], list[_Numbered]] = {}
        self._by_piece: dict[str, dict[Folded, list[_Numbered]]] = {}
        self._pieces: Pieces | None = None
        ranges: dict[Folded, list[_Numbered]] = {}
        self._named: set[Folded] = set()
        # The last of a list is taken first.
        for numbered in reversed(list(waivers)):
            waiver = numbered[1]
            for key in _names(waiver.term):
                self._named.add(key)
                if isinstance(waiver.where, str) and (piece := " ".join(waiver.where.split())):
                    table = self._by_piece.setdefault(piece, {})
                    table.setdefault(key, []).append(numbered)
                elif waiver.until:
                    ranges.setdefault(key, []).append(numbered)
                elif isinstance(waiver.where, int):
                    self._by_line.setdefault((key, waiver.where), []).append(numbered)
                else:
                    self._anywhere.setdefault(key, []).append(numbered)
        self._ranges = {key: _Ranges(listed, used) for key, listed in ranges.items()}
        self.any = bool(self._named)

    def taken(self, keys: list[Folded], finding: Finding, around: _Around) -> int | None:
        """Return the number of the waiver that silences a finding, the most exact one first."""
        keys = [key for key in keys if key in self._named]
        if not keys:
            return None
        numbers = self._numbers(keys, finding, around)
        return next((number for number in numbers if number is not None), None)

    def _numbers(
        self, keys: list[Folded], finding: Finding, around: _Around
    ) -> Iterator[int | None]:
        for place in _places(finding):
            for key in keys:
                yield self._last(self._by_line.get((key, place.line), []))
        for key in keys:
            if key in self._ranges:
                yield self._ranges[key].taken(finding.target)
        if self._by_piece:
            for table in around.named(self, finding):
                for key in keys:
                    yield from map(self._last, _met(table, key))
        for key in keys:
            yield self._last(self._anywhere.get(key, []))

    def of_paragraph(self, paragraph: str) -> dict[Folded, list[list[_Numbered]]]:
        """Return the waivers that name a piece of this paragraph, by their terms."""
        if self._pieces is None:
            self._pieces = Pieces(self._by_piece)
        found: dict[Folded, list[list[_Numbered]]] = {}
        for piece in self._pieces.within(paragraph):
            for key, listed in self._by_piece[piece].items():
                found.setdefault(key, []).append(listed)
        return found

    def _last(self, listed: list[_Numbered]) -> int | None:
        while listed and listed[-1][0] in self._used:
            listed.pop()
        return listed[-1][0] if listed else None


class _Ranges:
    """Waivers that hold from one line to another, in the order of their last lines.

    A tree of the smallest first line of each stretch of them finds one in steps by the
    logarithm of their number.
    """

    def __init__(self, listed: list[_Numbered], used: set[int]) -> None:
        self._used = used
        self._listed = sorted(listed, key=lambda each: (_last_line(each[1]), each[0]))
        self._last_lines = [_last_line(waiver) for _, waiver in self._listed]
        self._leaves = 1 << (len(listed) - 1).bit_length()
        firsts: list[float] = [_first_line(waiver) for _, waiver in self._listed]
        firsts += [_NEVER] * (self._leaves - len(listed))
        self._least = [_NEVER] * self._leaves + firsts
        for node in range(self._leaves - 1, 0, -1):
            self._least[node] = min(self._least[2 * node : 2 * node + 2])

    def taken(self, target: Place | None) -> int | None:
        """Take the waiver that ends first, since the next finding may need the other.

        Without a place any will do: nobody can tell which comment of the target stands
        where the term should be.
        """
        start = 0 if target is None else bisect_left(self._last_lines, target.line)
        most = sys.maxsize if target is None else target.line
        while (found := self._leftmost(start, most)) is not None:
            self._take_out(found)
            if self._listed[found][0] not in self._used:
                return self._listed[found][0]
        return None

    def _leftmost(self, start: int, most: int) -> int | None:
        """Return the first waiver, from one on, whose first line is no greater than this."""
        if start >= len(self._listed):
            return None
        node = self._leaves + start
        while self._least[node] > most:
            while node % 2:
                node //= 2
            if not node:
                return None
            node += 1
        while node < self._leaves:
            node = 2 * node if self._least[2 * node] <= most else 2 * node + 1
        return node - self._leaves

    def _take_out(self, number: int) -> None:
        node = self._leaves + number
        self._least[node] = _NEVER
        while node := node // 2:
            self._least[node] = min(self._least[2 * node : 2 * node + 2])


def _first_line(waiver: Waiver) -> int:
    return waiver.where if isinstance(waiver.where, int) else 0


def _last_line(waiver: Waiver) -> int:
    return max(_first_line(waiver), waiver.until)


def _met(table: dict[Folded, list[list[_Numbered]]], key: Folded) -> Iterator[list[_Numbered]]:
    """Return lists that may have a waiver; one that has none left is taken out."""
    lists = table.get(key, [])
    while lists:
        yield lists[-1]
        lists.pop()


def _places(finding: Finding) -> list[Place]:
    """Return where a finding stands, the place that is to be mended first."""
    places = finding.place, finding.target, finding.source
    return [place for place in places if place is not None]


def _keys(finding: Finding) -> list[Folded]:
    """Return what a waiver may call the term of a finding."""
    stands = [place.text for place in (finding.target, finding.source) if place is not None]
    texts = [*stands, finding.term.text, finding.concept.id, finding.write]
    keys = [key for text in texts if (key := fold(text))]
    for text in (finding.term.text, finding.write, *stands):
        keys += _names(text, finding.term.part_of_speech)
    return list(dict.fromkeys(keys))


@lru_cache(maxsize=4096)
def _names(text: str, part_of_speech: PartOfSpeech = "noun") -> tuple[Folded, ...]:
    """Return a term in every form: whoever waives vrijstellingen means the term vrijstelling."""
    inflected = (
        fold(form.text) for language in LANGUAGES for form in forms(text, language, part_of_speech)
    )
    return tuple(dict.fromkeys(key for key in (fold(text), *inflected) if key))
