"""Verifying a translation: the source's terms are rendered by their accepted translations.

Everything is recognised, in the source and in the target, never sought as a substring, so
that any form of any preferred or admitted term counts, and *website* is no *site*.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from insaterms.errors import demand_text
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.ahead import Ahead
from insaterms.glossary.verification.consistency import Use, departures, full, qualifier
from insaterms.glossary.verification.findings import Finding, Rendered, Segment, Verification
from insaterms.glossary.verification.judging import Judge, pair_evidence
from insaterms.glossary.verification.rendering import Reader, Renderings, first_offered
from insaterms.glossary.verification.waivers import Waiver
from insaterms.glossary.verification.waiving import Waiving
from insaterms.model import Concept, Language
from insaterms.ui_language import _

__all__ = ["verified"]

_AT_ONCE = 500  # segments
# How much less sure it is that two terms for one concept are a slip where the source has
# two as well.
_SOURCE_VARIES = 20
# The same where it has another term at just this place, or narrows it in another way:
# leerlingen *op het mbo* are students.
_SOURCE_DIFFERS = 50
# Marks a term of the target that the source has nothing for: students may be *studenten*.
_MORE = " +"


def verified(
    reader: Reader,
    segments: Iterable[Segment],
    languages: tuple[Language, Language],
    waivers: Sequence[Waiver] = (),
) -> Verification:
    """Verify segments, each on its own, and the consistency of them all together.

    Args:
        reader: The glossary.
        segments: Texts with their translations, in the order of the document.
        languages: Of the sources and of the targets.
        waivers: What may depart from the glossary, in any segment.

    Raises:
        TypeError: If a text or a translation is no text.

    """
    ahead = Ahead(reader.recognise, reader.may_hold)
    source, target = languages
    document = _Document(reader._replace(recognise=ahead.recognise), languages, waivers)
    clean = reader.clean
    segments = map(_of_texts, segments)
    if clean is not None:
        segments = [each for each in segments if (each.source, each.target) not in clean]
    remaining = iter(segments)
    while several := list(islice(remaining, _AT_ONCE)):
        # Most messages of a program have no term on either side.
        held = [
            (reader.may_hold(each.source, source), reader.may_hold(each.target, target))
            for each in several
        ]
        sides = list(zip(several, held, strict=True))
        if clean is None:
            ahead.read([each.source for each, may in sides if may[0]], source)
            ahead.read([each.target for each, may in sides if may[1]], target)
        for segment, may in sides:
            document.add(segment, may)
        ahead.forget()
    return document.verification()


def _of_texts(segment: Segment) -> Segment:
    demand_text(segment.source)
    demand_text(segment.target)
    return segment


class _Met:
    """What became of one concept."""

    def __init__(self, concept: Concept) -> None:
        self.concept = concept
        self.times = 0
        self.terms: set[str] = set()
        self.uses: list[tuple[int, Use]] = []
        self.renderings = Counter[str]()


class _Document:
    """Collects what the segments have."""

    def __init__(
        self, reader: Reader, languages: tuple[Language, Language], waivers: Sequence[Waiver]
    ) -> None:
        self._reader = reader
        self._languages = languages
        self._waiving = Waiving(waivers)
        self._introduced: dict[str, set[str]] = {}
        self._segments: list[Segment] = []
        self._findings: list[tuple[int, Finding]] = []
        self._met: dict[str, _Met] = {}

    def add(self, segment: Segment, may_hold: tuple[bool, bool]) -> None:
        number = len(self._segments)
        self._segments.append(segment)
        self._waiving.add(segment)
        texts = segment.source, segment.target
        clean = self._reader.clean
        if not any(may_hold) or self._says_nothing(segment, may_hold):
            if clean is not None:
                clean.add(texts)
            return
        alone = not any(self._introduced.values())
        renderings = Renderings(self._reader, texts, self._languages, self._introduced)
        judge = Judge(self._reader, segment, self._languages, renderings)
        findings, occurrences = judge.judged()
        self._findings += [(number, finding) for finding in findings]
        if clean is None:
            self._collect(number, judge, renderings, occurrences)
        elif alone and not findings and not any(self._introduced.values()):
            # Not by what texts above it introduce, which others may not have above them, and
            # it introduces nothing for those behind it.
            clean.add(texts)

    def _collect(
        self,
        number: int,
        judge: Judge,
        renderings: Renderings,
        occurrences: Iterable[Occurrence],
    ) -> None:
        """Write down which terms a segment uses, for the consistency of all of them."""
        for occurrence in occurrences:
            met = self._of(occurrence)
            met.times += 1
            if full(occurrence.term):
                met.terms.add(occurrence.term.text)
        for spot in renderings.targets:
            if spot.inner:
                continue
            meant = renderings.meant(spot)
            for occurrence in meant or renderings.wrong(spot)[:1]:
                if occurrence.concept.id in renderings.mentioned:
                    self._of(occurrence).renderings[occurrence.term.text] += 1
            if len(meant) == 1 and (source := judge.source(meant[0])) is not None:
                place, own = judge.place(meant[0], "target"), judge.place(source, "source")
                text = source.term.text
                if renderings.is_surplus(meant[0]):
                    text += _MORE
                self._of(meant[0]).uses.append((number, Use(meant[0], place, own, text)))

    def _says_nothing(self, segment: Segment, may_hold: tuple[bool, bool]) -> bool:
        """Whether the source has no term, and the target none that is wrong by itself."""
        source, target = self._languages
        if may_hold[0] and self._reader.recognise(segment.source, source):
            return False
        # An acronym in brackets is introduced, whatever the source has.
        if not may_hold[1] or "(" in segment.target:
            return not may_hold[1]
        return all(each.term.offered for each in self._reader.recognise(segment.target, target))

    def _of(self, occurrence: Occurrence) -> _Met:
        name = occurrence.concept.id
        if name not in self._met:
            self._met[name] = _Met(occurrence.concept)
        return self._met[name]

    def verification(self) -> Verification:
        for met in self._met.values():
            self._findings += self._inconsistent(met)
        self._findings.sort(key=lambda each: (each[0], _order(each[1])))
        findings = tuple(
            self._waiving.waived(finding, self._segments[number])
            for number, finding in self._findings
        )
        counts = Counter(finding.concept.id for finding in findings if finding.waived is None)
        concepts = tuple(
            Rendered(met.concept, met.times, tuple(met.renderings.most_common()), counts[name])
            for name, met in self._met.items()
            if met.times
        )
        return Verification(findings, concepts, self._waiving.unused(), *self._languages)

    def _inconsistent(self, met: _Met) -> list[tuple[int, Finding]]:
        concept = met.concept
        varies = len(met.terms) > 1
        numbers = {id(use): number for number, use in met.uses}
        found = []
        terms = concept.terms.get(self._languages[1], ())
        for use, first in departures([use for _number, use in met.uses], terms):
            wanted = first.occurrence.term
            differs = self._differs((numbers[id(use)], use), (numbers[id(first)], first))
            less, reason = 0, ""
            if differs:
                less, reason = _SOURCE_DIFFERS, _("The source differs there as well.")
            elif varies:
                less, reason = _SOURCE_VARIES, _("The source varies as well.")
            own = first_offered(concept, self._languages[0])
            level, body = pair_evidence(concept, own, wanted, self._languages[0])
            finding = Finding(
                "inconsistent",
                "target",
                self._languages,
                concept,
                use.occurrence.term,
                use.source,
                use.place,
                use.occurrence.match,
                use.occurrence.score - less,
                self._reader.rendering(use.occurrence, self._languages[1], wanted),
                level,
                body,
                reason,
                first.place,
            )
            found.append((numbers[id(use)], finding))
        return found

    def _differs(self, one: tuple[int, Use], other: tuple[int, Use]) -> bool:
        """Whether the source has two terms for two uses, or one that is narrowed otherwise."""
        if one[1].meant != other[1].meant:
            return True
        first, second = (
            qualifier(self._segments[number].source, use.source.end) for number, use in (one, other)
        )
        return first != second


def _order(finding: Finding) -> tuple[int, int, str]:
    """Return a key that puts findings in the order of the target, unplaced ones by source."""
    place = finding.target or finding.source
    source = finding.source.start if finding.source else 0
    return place.start if place else 0, source, finding.kind
