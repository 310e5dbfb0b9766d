"""From what a translation has to findings: what is wrong, where, how sure, what to write."""

from insaterms.glossary.hits import evidence
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.alignment import Alignment
from insaterms.glossary.verification.findings import (
    Finding,
    FindingKind,
    Place,
    Positions,
    Segment,
    Side,
)
from insaterms.glossary.verification.names import is_name, respelt
from insaterms.glossary.verification.rendering import Reader, Renderings, first_offered
from insaterms.model import Concept, Evidence, Language, Term

__all__ = ["Judge", "pair_evidence"]

# How much less sure a finding is: the name of a body that was left as it is; a term that
# stands only inside another one; a wrong term beside the right one.
_KEPT_NAME, _ONLY_INSIDE, _DOUBTFUL = 25, 20, 20


class Judge:
    """Says what is wrong with one translation.

    Attributes:
        occurrences: What was meant at each place of the source where a term stands; known
            once `findings` has been called.

    """

    def __init__(
        self,
        reader: Reader,
        segment: Segment,
        languages: tuple[Language, Language],
        renderings: Renderings,
    ) -> None:
        """Take a text with its translation, and what renders what."""
        self._reader = reader
        self._segment = segment
        self._languages = languages
        self._renderings = renderings
        self._source_positions = Positions(segment.source, segment.source_stretches)
        self._target_positions = Positions(segment.target, segment.target_stretches)
        self._alignment: Alignment | None = None
        self.occurrences: list[Occurrence] = []

    def findings(self) -> list[Finding]:
        """Return the findings on the terms of the target, and then on those of the source."""
        return [*self._in_target(), *self._in_source()]

    def place(self, occurrence: Occurrence, side: Side) -> Place:
        """Return where an occurrence stands."""
        positions = self._source_positions if side == "source" else self._target_positions
        return positions.place(occurrence.start, occurrence.end)

    # -- what is there ---------------------------------------------------------------

    def _in_target(self) -> list[Finding]:
        found = []
        for spot in self._renderings.targets:
            if wrong := self._renderings.wrong(spot):
                self._renderings.badly.update(reading.concept.id for reading in wrong)
                found.append(self._not_to_be_used(wrong[0], "target"))
            elif not spot.inner:
                found += [self._respelt(r) for r in spot.readings[:1] if self._is_respelt(r)]
        return found

    def _is_respelt(self, reading: Occurrence) -> bool:
        """Whether a name stands there that is not written as the source or the glossary has it."""
        met = self._renderings.mentioned.get(reading.concept.id)
        if met is None or reading.match != "folded" or not is_name(met.concept, *self._languages):
            return False
        names = [term.text for side in met.concept.terms.values() for term in side if term.offered]
        return respelt(reading.text, [*names, met.text])

    def _in_source(self) -> list[Finding]:
        found = []
        reported: set[str] = set()
        for spot in self._renderings.sources:
            if spot.inner:
                continue
            rendered = [r for r in spot.readings if self._renderings.renders(r)]
            offered = [r for r in spot.readings if r.term.offered]
            chosen = (*rendered, *offered, *spot.readings)[0]
            self.occurrences.append(chosen)
            names = {reading.concept.id for reading in spot.readings}
            badly = bool(names & self._renderings.badly)
            # Where it is not rendered so, a term that is wrong for one concept may mean
            # another: inclusive education is not always passend onderwijs.
            sure = bool(rendered) or badly or not _may_be_another(chosen.term)
            if not chosen.term.offered and sure:
                found.append(self._not_to_be_used(chosen, "source"))
            if rendered or badly or not sure or names & reported:
                continue
            if first_offered(chosen.concept, self._languages[1]) is not None:
                reported.add(chosen.concept.id)
                found.append(self._missing(chosen))
        return found

    # -- what a finding says -----------------------------------------------------------

    def _missing(self, occurrence: Occurrence) -> Finding:
        source, target = self._languages
        concept = occurrence.concept
        name = is_name(concept, source, target)
        less, reason = 0, ""
        if kept := self._renderings.kept(concept.id):
            place: Place | None = self.place(kept, "target")
            reason = "it is left untranslated, without a gloss"
            less = 0 if concept.kind == "term" else _KEPT_NAME
        else:
            place = self._insertion(occurrence.start, name=name)
            if outer := self._renderings.inside.get(concept.id):
                reason = f"it stands only inside “{' '.join(outer.split())}”, another term"
                less = _ONLY_INSIDE
        kind: FindingKind = "name" if name else "missing"
        wanted = first_offered(concept, target)
        return self._finding(
            (kind, "target"),
            occurrence,
            (self.place(occurrence, "source"), place),
            (_or_offered(occurrence.term, concept, source), wanted),
            (reason, less),
        )

    def _respelt(self, occurrence: Occurrence) -> Finding:
        concept, term = occurrence.concept, occurrence.term
        met = self._renderings.mentioned[concept.id]
        places = self.place(met, "source"), self.place(occurrence, "target")
        return self._finding(("name", "target"), occurrence, places, (met.term, term), ("", 0))

    def _not_to_be_used(self, occurrence: Occurrence, side: Side) -> Finding:
        source, target = self._languages
        concept, term = occurrence.concept, occurrence.term
        here = self.place(occurrence, side)
        places: tuple[Place | None, Place | None]
        if side == "target":
            met = self._renderings.mentioned.get(concept.id)
            places = (self.place(met, "source") if met else None, here)
            own = _or_offered(met.term if met else None, concept, source)
            pair = own, first_offered(concept, target)
        else:
            met = next(iter(self._renderings.rendered.get(concept.id, ())), None)
            places = (here, self.place(met, "target") if met else None)
            other = _or_offered(met.term if met else None, concept, target)
            pair = first_offered(concept, source), other
        kind: FindingKind = "misspelling"
        if term.type != "misspelling":
            kind = "superseded" if term.status == "superseded" else "deprecated"
        less = _DOUBTFUL if side == "target" and self._renderings.doubtful(occurrence) else 0
        until = f"Until {term.valid_until}." if term.valid_until else ""
        return self._finding((kind, side), occurrence, places, pair, (term.reason or until, less))

    def _finding(
        self,
        what: tuple[FindingKind, Side],
        occurrence: Occurrence,
        places: tuple[Place | None, Place | None],
        pair: tuple[Term | None, Term | None],
        why: tuple[str, int],
    ) -> Finding:
        kind, side = what
        reason, less = why
        source = self._languages[0]
        own = self._languages[side == "target"]
        wanted = first_offered(occurrence.concept, own)
        level, body = pair_evidence(occurrence.concept, *pair, source)
        return Finding(
            kind,
            side,
            self._languages,
            occurrence.concept,
            occurrence.term,
            *places,
            occurrence.match,
            occurrence.score - less,
            self._reader.rendering(occurrence, own, wanted),
            level,
            body,
            reason,
        )

    def _insertion(self, offset: int, *, name: bool) -> Place | None:
        """Return where something of the source belongs in the target, if that can be told."""
        if self._alignment is None:
            self._alignment = Alignment(self._segment.source, self._segment.target)
        changed = self._alignment.changed_name(offset) if name else None
        if changed is not None:
            return self._target_positions.place(*changed)
        start = self._alignment.insertion(offset)
        return None if start is None else self._target_positions.place(start, start)


def pair_evidence(
    concept: Concept, term: Term | None, wanted: Term | None, language: Language
) -> tuple[Evidence, str]:
    """Return the evidence that a term of the source language is rendered by another, if any."""
    if term is None or wanted is None:
        return "proposed", ""
    return evidence(concept, term, wanted, language)


def _or_offered(term: Term | None, concept: Concept, language: Language) -> Term | None:
    """Return a term, or the preferred one where it is not to be used itself."""
    return term if term is not None and term.offered else first_offered(concept, language)


def _may_be_another(term: Term) -> bool:
    return not term.offered and term.status == "deprecated" and term.type != "misspelling"
