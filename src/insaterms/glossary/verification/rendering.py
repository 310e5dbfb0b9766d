"""Which terms of a text its translation renders, and how."""

from collections.abc import Callable, MutableSet
from functools import cached_property
from typing import NamedTuple

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.alignment import Alignment
from insaterms.glossary.verification.doubts import (
    is_cognate,
    is_part,
    may_be_compounded,
    unmistakable,
)
from insaterms.glossary.verification.findings import Side
from insaterms.glossary.verification.leniency import (
    Leniency,
    glossed,
    introduced_behind,
    is_literal,
    same_stem,
)
from insaterms.glossary.verification.paragraphwise import Paragraphwise
from insaterms.glossary.verification.spots import Standing, standings
from insaterms.model import Concept, Language, Term
from insaterms.text.folding import fold, words
from insaterms.text.tokens import WORD

__all__ = ["Reader", "Renderings", "first_offered"]


class Reader(NamedTuple):
    """What verification asks of a glossary.

    Attributes:
        recognise: Returns the terms in a text, overlapping ones included.
        rendering: Returns a term of a language in the form of an occurrence, nothing for
            None.
        may_hold: Whether a term may stand in a text; quick, and False is sure.
        clean: The sources and targets in which nothing was found before, whatever stands
            around them, which are passed over; new ones come in.  Where there is no such
            set, consistency is looked at, for which all of them count.

    """

    recognise: Callable[[str, Language], list[Occurrence]]
    rendering: Callable[[Occurrence, Language, Term | None], str]
    may_hold: Callable[[str, Language], bool] = lambda _text, _language: True
    clean: MutableSet[tuple[str, str]] | None = None


class Renderings:
    """The terms of a text, and what renders them in its translation.

    Attributes:
        sources: The places of the source where a term stands.
        targets: The same of the target.
        mentioned: The first occurrence of each concept of the source, inside longer terms
            too.
        rendered: The accepted terms of each concept in the target.
        inside: The longer term of the target that an accepted one is a part of.
        badly: Concepts that the target has in a term that is not to be used.

    """

    def __init__(
        self,
        reader: Reader,
        texts: tuple[str, str],
        languages: tuple[Language, Language],
        introduced: dict[str, set[str]],
    ) -> None:
        """Recognise the terms of both.

        Args:
            reader: The glossary.
            texts: Source and target.
            languages: Their languages.
            introduced: By concept, what was explained further above and may now stand
                alone, "(SWV)" or a term with a gloss; what this target introduces is added.

        """
        self._reader = reader
        self._source, self._target = texts
        self._languages = languages
        self._introduced = introduced
        self.alignment = Alignment(*texts)
        self.sources = standings(reader.recognise(texts[0], languages[0]))
        self.targets = standings(reader.recognise(texts[1], languages[1]))
        self.mentioned: dict[str, Occurrence] = {}
        self.rendered: dict[str, list[Occurrence]] = {}
        self.inside: dict[str, Standing] = {}
        self.badly: set[str] = set()
        self._within: set[str] = set()
        self._former: set[str] = set()
        self._count: dict[str, int] = {}
        self._all: dict[str, list[Occurrence]] = {}
        self._known: dict[tuple[str, bool], bool] = {}
        self._wrong: dict[tuple[int, int], list[Occurrence]] = {}
        self._read_source()
        self._read_target()
        for standing in self.targets:
            if wrong := self._wrong_at(standing):
                self._wrong[standing.start, standing.end] = wrong
                self.badly.update(reading.concept.id for reading in wrong)

    def _read_source(self) -> None:
        for standing in self.sources:
            for reading in standing.readings:
                name = reading.concept.id
                self.mentioned.setdefault(name, reading)
                self._all.setdefault(name, []).append(reading)
                if standing.inner or is_part(reading):
                    self._within.add(name)
                if not standing.inner:
                    self._count[name] = self._count.get(name, 0) + 1
                if reading.term.status == "superseded":
                    self._former.add(name)

    def _read_target(self) -> None:
        outer: Standing | None = None
        for standing in self.targets:
            if not standing.inner:
                outer = standing
            for reading in standing.readings:
                name = reading.concept.id
                if not self._is_accepted(reading):
                    continue
                if standing.inner and outer is not None:
                    self.inside.setdefault(name, outer)
                    continue
                self.rendered.setdefault(name, []).append(reading)
                if acronym := introduced_behind(self._target, standing.end):
                    self._introduced.setdefault(name, set()).add(acronym)

    def _is_accepted(self, reading: Occurrence) -> bool:
        # Until 2020 it was the Ministry of Security and Justice, in both languages.
        former = reading.term.status == "superseded" and reading.concept.id in self._former
        return reading.term.offered or former

    # -- the target --------------------------------------------------------------------

    def meant(self, standing: Standing) -> list[Occurrence]:
        """Return the accepted terms that may be meant at a place of the target."""
        return [
            r for r in standing.readings if r.concept.id in self.mentioned and self._is_accepted(r)
        ]

    def wrong(self, standing: Standing) -> list[Occurrence]:
        """Return the terms at a place of the target that are not to be used there.

        Whether a term may be used depends on what the source speaks of: *truancy* renders
        *spijbelen*, and not *ongeoorloofd verzuim*.
        """
        return self._wrong.get((standing.start, standing.end), [])

    def _wrong_at(self, standing: Standing) -> list[Occurrence]:
        if standing.inner or all(reading.term.offered for reading in standing.readings):
            return []
        if self.meant(standing) or is_literal(self._target, standing.start):
            return []
        elsewhere = any(reading.term.offered for reading in standing.readings)
        found = [r for r in standing.readings if self._is_wrong(r, elsewhere=elsewhere)]
        # Of several concepts the one that is not rendered otherwise.
        return sorted(found, key=lambda reading: reading.concept.id in self.rendered)

    def _is_wrong(self, reading: Occurrence, *, elsewhere: bool) -> bool:
        if reading.term.offered:
            return False
        name = reading.concept.id
        if name not in self.mentioned:
            if elsewhere or is_part(reading):
                return False
            return unmistakable(reading) or self._is_out_of_place(reading)
        if name not in self.rendered or unmistakable(reading):
            return True
        # Truancy stands for another concept if unauthorised absence is there for this one;
        # collaboration is a word like others where each partnership has its rendering.
        return not elsewhere and (" " in reading.term.text or not self.doubtful(reading))

    def _is_out_of_place(self, reading: Occurrence) -> bool:
        """Whether a term is wrong although the source does not have its concept.

        A single word may stand for anything, *collaboration* too; *home sitter* for nothing
        else.  But inclusive education renders *inclusief onderwijs*.
        """
        if " " not in reading.term.text and reading.concept.kind == "term":
            return False
        return not is_cognate(reading.term.text, self._source_words)

    @cached_property
    def _source_words(self) -> frozenset[str]:
        return frozenset(words(self._source))

    def doubtful(self, reading: Occurrence) -> bool:
        """Whether a term that is wrong for a concept may stand for something else.

        So it is where each occurrence of the concept has an accepted rendering besides.
        """
        name = reading.concept.id
        good = len(self.rendered.get(name, ()))
        return bool(good) and good >= self._count.get(name, 0) and not unmistakable(reading)

    def opposite(self, occurrence: Occurrence, side: Side) -> Occurrence | None:
        """Return where the other side has the concept of an occurrence.

        The first occurrence corresponds to the first, the second to the second, within
        paragraphs where those correspond.

        Args:
            occurrence: A term.
            side: The side on which it stands.

        """
        return self._paragraphwise.opposite(occurrence, side)

    def is_surplus(self, occurrence: Occurrence) -> bool:
        """Whether a term of the target comes behind as many as the source has."""
        return self._paragraphwise.is_surplus(occurrence)

    @cached_property
    def _paragraphwise(self) -> Paragraphwise:
        return Paragraphwise(self.alignment, self._languages, self.sources, self.targets)

    # -- the source --------------------------------------------------------------------

    def renders(self, reading: Occurrence) -> bool:
        """Whether the target has the concept of a source term in an accepted way."""
        name = reading.concept.id
        if name in self.rendered and not self.only_compounds(name):
            return True
        key = name, is_part(reading)
        if key not in self._known:
            self._known[key] = self._renders(reading)
        return self._known[key]

    def _renders(self, reading: Occurrence) -> bool:
        name = reading.concept.id
        if name in self.inside and (is_part(reading) or name in self._within):
            return True
        if name in self.badly:
            return False
        # De gemeenteraad is not what the municipality is; verzuimbeleid has absence in it.
        if name in self.rendered and (
            is_part(reading) or may_be_compounded(self._source, self._all[name])
        ):
            return True
        texts = _offered(reading.concept, self._languages[1])
        if self._leniency.says(texts, part=is_part(reading)):
            return True
        if self._is_said_with_more(texts):
            return True
        return self._has_derivation(reading.concept) or self._is_explained(name)

    def reordered(self, concept: Concept) -> str:
        """Return a translation whose words stand in the target otherwise, or nothing."""
        return self._leniency.reorders(_offered(concept, self._languages[1]))

    def only_compounds(self, name: str) -> bool:
        """Whether the target has a concept only as the first part of longer words."""
        own = self.rendered.get(name, ())
        return bool(own) and all(_is_modifier(each) for each in own)

    def _is_said_with_more(self, texts: list[str]) -> bool:
        """Whether a longer term of the target holds a translation and what the source adds.

        An exemption under Article 5(b) is *vrijstelling* … *op grond van artikel 5 onder b*,
        and verzuimbeleid a *policy on absence*.
        """
        for text in texts:
            own = fold(text)
            if any(own in longer for longer in self._spread):
                return True
        return False

    @cached_property
    def _spread(self) -> frozenset[str]:
        """The terms of the target, folded, whose words the source has, but not as one term."""
        found = set()
        for standing in self.targets:
            for reading in standing.readings:
                if reading.concept.id in self.mentioned or not reading.term.offered:
                    continue
                for text in _offered(reading.concept, self._languages[0]):
                    # Of one word nothing can stand apart.
                    if " " in text and set(words(text)) <= self._source_words:
                        found.add(fold(reading.term.text))
        return frozenset(found)

    def kept(self, name: str) -> Occurrence | None:
        """Return where a concept stands in the target in the language of the source."""
        return next(iter(self._kept.get(name, ())), None)

    @cached_property
    def _kept(self) -> dict[str, list[Occurrence]]:
        found: dict[str, list[Occurrence]] = {}
        for standing in standings(self._reader.recognise(self._target, self._languages[0])):
            for reading in () if standing.inner else standing.readings:
                found.setdefault(reading.concept.id, []).append(reading)
        return found

    @cached_property
    def _leniency(self) -> Leniency:
        return Leniency(self._target, self._languages[1])

    def _has_derivation(self, concept: Concept) -> bool:
        """Whether a related concept of the same stem stands there: playing truant, truants."""
        return any(
            same_stem(concept, self.rendered[name][0].concept, self._languages[0])
            for name in (*concept.related, *concept.broader, *concept.narrower)
            if name in self.rendered and name not in self.mentioned
        )

    def _is_explained(self, name: str) -> bool:
        """Whether the term stays in the language of the source, and is explained."""
        introduced = self._introduced.setdefault(name, set())
        kept = self.kept(name)
        if kept is not None:
            if glossed(self._target, kept.start, kept.end):
                introduced.add(fold(kept.text))
                return True
            if fold(kept.text) in introduced:
                return True
        return not introduced.isdisjoint(self._written)

    @cached_property
    def _written(self) -> frozenset[str]:
        return frozenset(WORD.findall(self._target))

    def astray(self, reading: Occurrence) -> bool:
        """Whether the target renders a term elsewhere, but not in the paragraph it belongs to."""
        if is_part(reading):
            return False
        name = reading.concept.id
        texts = _offered(reading.concept, self._languages[1])
        if not self._paragraphwise.lacks(reading, texts, self._introduced.get(name, ())):
            return False
        unit = self.alignment.unit(reading.start, "source")
        kept = (self.alignment.unit(each.start, "target") for each in self._kept.get(name, ()))
        return unit not in kept


def first_offered(concept: Concept, language: Language) -> Term | None:
    """Return the preferred term of a language."""
    return next((term for term in concept.terms.get(language, ()) if term.offered), None)


def _offered(concept: Concept, language: Language) -> list[str]:
    return [term.text for term in concept.terms.get(language, ()) if term.offered]


def _is_modifier(occurrence: Occurrence) -> bool:
    compound = occurrence.compound
    return (
        is_part(occurrence)
        and compound is not None
        and fold(compound.head) != fold(occurrence.term.text)
    )
