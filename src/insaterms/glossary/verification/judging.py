"""From what a translation has to findings: what is wrong, where, how sure, what to write."""

from insaterms.glossary.hits import evidence
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.doubts import unmistakable
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
from insaterms.glossary.verification.spots import Standing
from insaterms.glossary.verification.substitution import Substitute, substitutes
from insaterms.model import Concept, Evidence, Language, Term
from insaterms.ui_language import _

__all__ = ["Judge", "pair_evidence"]

# How much less sure a finding is: the name of a body that was left as it is; a term that
# stands only inside another one; a wrong term beside the right one.
_KEPT_NAME, _ONLY_INSIDE, _DOUBTFUL = 25, 20, 20
# The same for a term that stands only as a part of a compound; one whose concept the source
# does not have; one of the source, which the translator cannot mend; and one that is
# rendered, but in another paragraph.
_COMPOUNDED, _ALONE, _OF_SOURCE, _ASTRAY = 30, 30, 50, 40
# Pupils who *need support* have a support need; but *a care duty* is no term.
_REORDERED = 60
# A term of another concept stands where one is rendered too few times.
_REPLACED = 50


class Judge:
    """Says what is wrong with one translation."""

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

    def judged(self) -> tuple[list[Finding], list[Occurrence]]:
        """Return the findings, and what is meant where the source has a term.

        The findings on the terms of the target come before those on the source.
        """
        of_source, occurrences = self._in_source()
        return [*self._in_target(), *of_source, *self._replaced()], occurrences

    def place(self, occurrence: Occurrence, side: Side) -> Place:
        """Return where an occurrence stands."""
        positions = self._source_positions if side == "source" else self._target_positions
        return positions.place(occurrence.start, occurrence.end)

    def source(self, occurrence: Occurrence) -> Occurrence | None:
        """Return where the source has what stands at a place of the target."""
        found = self._renderings.opposite(occurrence, "target")
        return found or self._renderings.mentioned.get(occurrence.concept.id)

    # -- what is there ---------------------------------------------------------------

    def _in_target(self) -> list[Finding]:
        found = []
        for spot in self._renderings.targets:
            if wrong := self._renderings.wrong(spot):
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

    def _in_source(self) -> tuple[list[Finding], list[Occurrence]]:
        found: list[Finding] = []
        occurrences = []
        reported: set[tuple[str, int | None]] = set()
        for spot in self._renderings.sources:
            if spot.inner:
                continue
            rendered = [r for r in spot.readings if self._renderings.renders(r)]
            offered = [r for r in spot.readings if r.term.offered]
            chosen = (*rendered, *offered, *spot.readings)[0]
            occurrences.append(chosen)
            names = {reading.concept.id for reading in spot.readings}
            badly = bool(names & self._renderings.badly)
            # Where it is not rendered so, a term that is wrong for one concept may mean
            # another: inclusive education is not always passend onderwijs.
            sure = bool(rendered) or badly or not _may_be_another(chosen.term)
            if not chosen.term.offered and sure:
                found.append(self._not_to_be_used(chosen, "source"))
            if not sure:
                continue
            astray = bool(rendered) or badly
            if astray and not all(map(self._renderings.astray, rendered or spot.readings)):
                continue
            unit = self._renderings.alignment.unit(spot.start, "source") if astray else None
            if any((name, unit) in reported or (name, None) in reported for name in names):
                continue
            if first_offered(chosen.concept, self._languages[1]) is not None:
                reported.add((chosen.concept.id, unit))
                found.append(self._missing(chosen, astray=astray))
        return found, occurrences

    def _replaced(self) -> list[Finding]:
        renderings = self._renderings
        found = substitutes(
            renderings.alignment, renderings.sources, renderings.targets, self._languages[1]
        )
        return [self._substituted(each) for each in found]

    # -- what a finding says -----------------------------------------------------------

    def _missing(self, occurrence: Occurrence, *, astray: bool) -> Finding:
        source, target = self._languages
        concept = occurrence.concept
        name = is_name(concept, source, target)
        less, reason = 0, ""
        if astray:
            place: Place | None = self._insertion(occurrence.start, name=name)
            reason, less = _("it is rendered elsewhere, but not in this paragraph"), _ASTRAY
        elif kept := self._renderings.kept(concept.id):
            place = self.place(kept, "target")
            reason = _("it is left untranslated, without a gloss")
            less = 0 if concept.kind == "term" else _KEPT_NAME
        else:
            place = self._insertion(occurrence.start, name=name)
            if outer := self._renderings.inside.get(concept.id):
                reason = _("it stands only inside “{outer}”, another term").format(
                    outer=self._whole(outer)
                )
                less = _ONLY_INSIDE
            elif self._renderings.only_compounds(concept.id):
                longer = self._renderings.rendered[concept.id][0]
                reason = _("it stands only inside “{text}”, a longer word").format(text=longer.text)
                less = _COMPOUNDED
            elif other := self._renderings.reordered(concept):
                reason = _("the words of “{other}” stand there in another order").format(
                    other=other
                )
                less = _REORDERED
        kind: FindingKind = "name" if name else "missing"
        wanted = first_offered(concept, target)
        return self._finding(
            (kind, "target"),
            occurrence,
            (self.place(occurrence, "source"), place),
            (_or_offered(occurrence.term, concept, source), wanted),
            (reason, less),
        )

    def _substituted(self, substitute: Substitute) -> Finding:
        meant, stands = substitute
        source, target = self._languages
        wanted = first_offered(meant.concept, target)
        reason = _("“{text}” stands there, a term for something else").format(text=stands.text)
        return self._finding(
            ("name" if is_name(meant.concept, source, target) else "missing", "target"),
            meant,
            (self.place(meant, "source"), self.place(stands, "target")),
            (_or_offered(meant.term, meant.concept, source), wanted),
            (reason, _REPLACED),
        )

    def _whole(self, outer: Standing) -> str:
        """Return a term as it stands, with the bracket that closes it: Article 5(b)."""
        text = self._segment.target[outer.start : outer.end]
        if text.count("(") > text.count(")"):
            text += self._segment.target[outer.end : outer.end + 1].strip(" ,.;:")
        return " ".join(text.split())

    def _respelt(self, occurrence: Occurrence) -> Finding:
        term = occurrence.term
        met = self.source(occurrence) or self._renderings.mentioned[occurrence.concept.id]
        places = self.place(met, "source"), self.place(occurrence, "target")
        return self._finding(("name", "target"), occurrence, places, (met.term, term), ("", 0))

    def _not_to_be_used(self, occurrence: Occurrence, side: Side) -> Finding:
        source, target = self._languages
        concept, term = occurrence.concept, occurrence.term
        here = self.place(occurrence, side)
        places: tuple[Place | None, Place | None]
        if side == "target":
            met = self.source(occurrence)
            places = (self.place(met, "source") if met else None, here)
            own = _or_offered(met.term if met else None, concept, source)
            pair = own, first_offered(concept, target)
        else:
            met = self._renderings.opposite(occurrence, "source")
            met = met or next(iter(self._renderings.rendered.get(concept.id, ())), None)
            places = (here, self.place(met, "target") if met else None)
            other = _or_offered(met.term if met else None, concept, target)
            pair = first_offered(concept, source), other
        kind: FindingKind = "misspelling"
        if term.type != "misspelling":
            kind = "superseded" if term.status == "superseded" else "deprecated"
        less = 0
        if side == "source":
            less = 0 if kind == "misspelling" else _OF_SOURCE
        elif met is None and not unmistakable(occurrence):
            less = _ALONE
        elif self._renderings.doubtful(occurrence):
            less = _DOUBTFUL
        until = _("Until {date}.").format(date=term.valid_until) if term.valid_until else ""
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
        changed = self._renderings.alignment.changed_name(offset) if name else None
        if changed is not None:
            return self._target_positions.place(*changed)
        start = self._renderings.alignment.insertion(offset)
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
