"""Which terms of a text its translation renders, and how."""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.leniency import Words, glossed, introduced_behind, same_stem
from insaterms.glossary.verification.spots import Spot, spots
from insaterms.model import Concept, Language, Term
from insaterms.text.folding import fold
from insaterms.text.tokens import WORD

__all__ = ["Reader", "Renderings", "first_offered", "is_part", "unmistakable"]

_PARTS = frozenset({"compound", "suspended"})


class Reader(NamedTuple):
    """What verification asks of a glossary.

    Attributes:
        recognise: Returns the terms in a text, overlapping ones included.
        rendering: Returns a term of a language in the form of an occurrence, nothing for
            None.

    """

    recognise: Callable[[str, Language], list[Occurrence]]
    rendering: Callable[[Occurrence, Language, Term | None], str]


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
        self.sources = spots(reader.recognise(texts[0], languages[0]))
        self.targets = spots(reader.recognise(texts[1], languages[1]))
        self.mentioned: dict[str, Occurrence] = {}
        self.rendered: dict[str, list[Occurrence]] = {}
        self.inside: dict[str, str] = {}
        self.badly: set[str] = set()
        self._within: set[str] = set()
        self._words: Words | None = None
        self._kept: dict[str, Occurrence] | None = None
        self._count = Counter[str]()
        self._read_source()
        self._read_target()

    def _read_source(self) -> None:
        for spot in self.sources:
            for reading in spot.readings:
                name = reading.concept.id
                self.mentioned.setdefault(name, reading)
                if spot.inner or is_part(reading):
                    self._within.add(name)
                if not spot.inner:
                    self._count[name] += 1

    def _read_target(self) -> None:
        outer = ""
        for spot in self.targets:
            outer = outer if spot.inner else self._target[spot.start : spot.end]
            for reading in spot.readings:
                name = reading.concept.id
                if not reading.term.offered:
                    continue
                if spot.inner:
                    self.inside.setdefault(name, outer)
                    continue
                self.rendered.setdefault(name, []).append(reading)
                if acronym := introduced_behind(self._target, spot.end):
                    self._introduced.setdefault(name, set()).add(acronym)

    # -- the target --------------------------------------------------------------------

    def meant(self, spot: Spot) -> list[Occurrence]:
        """Return the accepted terms that may be meant at a place of the target."""
        return [r for r in spot.readings if r.term.offered and r.concept.id in self.mentioned]

    def wrong(self, spot: Spot) -> list[Occurrence]:
        """Return the terms at a place of the target that are not to be used there.

        Whether a term may be used depends on what the source speaks of: *truancy* renders
        *spijbelen*, and not *ongeoorloofd verzuim*.
        """
        if spot.inner or self.meant(spot):
            return []
        elsewhere = any(reading.term.offered for reading in spot.readings)
        found = [r for r in spot.readings if self._is_wrong(r, elsewhere=elsewhere)]
        # Of several concepts the one that is not rendered otherwise.
        return sorted(found, key=lambda reading: reading.concept.id in self.rendered)

    def _is_wrong(self, reading: Occurrence, *, elsewhere: bool) -> bool:
        if reading.term.offered:
            return False
        name = reading.concept.id
        if name not in self.mentioned:
            return not elsewhere and unmistakable(reading)
        if name not in self.rendered or unmistakable(reading):
            return True
        # Truancy stands for another concept if unauthorised absence is there for this one;
        # collaboration is a word like others where each partnership has its rendering.
        return not elsewhere and (" " in reading.term.text or not self.doubtful(reading))

    def doubtful(self, reading: Occurrence) -> bool:
        """Whether a term that is wrong for a concept may stand for something else.

        So it is where each occurrence of the concept has an accepted rendering besides.
        """
        name = reading.concept.id
        good = len(self.rendered.get(name, ()))
        return bool(good) and good >= self._count[name] and not unmistakable(reading)

    # -- the source --------------------------------------------------------------------

    def renders(self, reading: Occurrence) -> bool:
        """Whether the target has the concept of a source term in an accepted way."""
        name = reading.concept.id
        if name in self.rendered:
            return True
        if name in self.inside and (is_part(reading) or name in self._within):
            return True
        if name in self.badly:
            return False
        if self._has_word(reading):
            return True
        return self._has_derivation(reading.concept) or self._is_explained(name)

    def kept(self, name: str) -> Occurrence | None:
        """Return where a concept stands in the target in the language of the source."""
        if self._kept is None:
            self._kept = {}
            for spot in spots(self._reader.recognise(self._target, self._languages[0])):
                for reading in () if spot.inner else spot.readings:
                    self._kept.setdefault(reading.concept.id, reading)
        return self._kept.get(name)

    def _has_word(self, reading: Occurrence) -> bool:
        """Whether a word stands for the term that is one of its translations only in part."""
        if self._words is None:
            self._words = Words(self._target, self._languages[1])
        terms = reading.concept.terms.get(self._languages[1], ())
        texts = [term.text for term in terms if term.offered]
        if is_part(reading) and self._words.has_word_of(texts):
            return True
        return self._words.has_adjective_of(texts)

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
        return bool(introduced) and any(
            word.group() in introduced for word in WORD.finditer(self._target)
        )


def is_part(occurrence: Occurrence) -> bool:
    """Whether a term was found as a part of a compound."""
    return occurrence.match in _PARTS


def unmistakable(occurrence: Occurrence) -> bool:
    """Whether a term that is not to be used can mean nothing else: a slip, a former name."""
    term = occurrence.term
    former = term.status == "superseded" and occurrence.concept.kind != "term"
    return term.type == "misspelling" or former


def first_offered(concept: Concept, language: Language) -> Term | None:
    """Return the preferred term of a language."""
    return next((term for term in concept.terms.get(language, ()) if term.offered), None)
