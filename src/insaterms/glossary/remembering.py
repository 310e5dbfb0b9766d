"""A glossary for many texts at once, in which the same ones come again and again.

The navigation of a site stands on each of its pages, its headings on many, and several rules
ask for the terms of one text.  So what was answered is remembered, within bounds.  What is
given back is shared: whoever asks changes nothing of it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from insaterms.errors import demand_text
from insaterms.glossary.compiled import Compiled
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.hits import Hit
from insaterms.glossary.occurrences import Occurrence
from insaterms.model import Concept, Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import MutableSet

    from insaterms.glossary.verification.findings import Segment, Verification
    from insaterms.glossary.verification.waivers import Waiver

__all__ = ["RememberingGlossary"]

# How many are remembered: texts with their terms, a kilobyte or two each; what is asked about
# a phrase; concepts, which take more.
_TEXTS, _PHRASES, _CONCEPTS = 10_000, 20_000, 2_000
# A text, its language, and whether terms inside longer ones are wanted.
_Asked: TypeAlias = tuple[str, Language, bool]
# In characters; of a longer text nobody expects that it comes again.
_LONGEST = 1_000


class RememberingGlossary(Glossary):
    """A glossary that remembers what it was asked."""

    def __init__(self, index: Compiled, prefer: Mapping[str, str] | None = None) -> None:
        """Use an opened index."""
        super().__init__(index, prefer)
        self._decoded: Callable[[int], Concept] = lru_cache(_CONCEPTS)(super()._concept)
        self._known_languages = lru_cache(_PHRASES)(super().languages)
        self._known_hits = lru_cache(_PHRASES)(super().lookup)
        # By the language of the sources: texts and translations in which nothing was found.
        self._clean: dict[Language, set[tuple[str, str]]] = {}
        # Those of the texts that were met last, and those before them.
        self._terms: dict[_Asked, list[Occurrence]] = {}
        self._earlier_terms: dict[_Asked, list[Occurrence]] = {}

    def languages(self, text: str, /) -> frozenset[Language]:
        """Return the languages in which a text is a term, as `Glossary.languages`."""
        demand_text(text)
        ask = self._known_languages if len(text) <= _LONGEST else super().languages
        return ask(text)

    def lookup(
        self, query: str, language: Language | None = None, limit: int | None = 10
    ) -> list[Hit]:
        """Find the concepts that a word or name belongs to, as `Glossary.lookup`."""
        demand_text(query)
        ask = self._known_hits if len(query) <= _LONGEST else super().lookup
        return ask(query, language, limit)

    def may_hold(self, text: str, language: Language) -> bool:
        """Whether a term may stand in a text, as `Glossary.may_hold`."""
        demand_text(text)
        key = text, language, True
        known = self._remembered(key)
        if known is None:
            if super().may_hold(text, language):
                return True
            self._remember(key, [])
        return bool(known)

    def recognise(
        self, text: str, language: Language, *, overlapping: bool = False
    ) -> list[Occurrence]:
        """Find the terms that stand in a text, as `Glossary.recognise`."""
        demand_text(text)
        key = text, language, overlapping
        known = self._remembered(key)
        if known is None:
            known = []
            # Most texts have none, and are dismissed more quickly than they are read.
            if super().may_hold(text, language):
                known = super().recognise(text, language, overlapping=overlapping)
            self._remember(key, known)
        return known

    def _remembered(self, key: _Asked) -> list[Occurrence] | None:
        known = self._terms.get(key)
        if known is None and (known := self._earlier_terms.get(key)) is not None:
            self._remember(key, known)
        return known

    def _remember(self, key: _Asked, found: list[Occurrence]) -> None:
        if len(key[0]) <= _LONGEST:
            # Half of them at once: to look for the oldest one each time takes longer.
            if len(self._terms) >= _TEXTS // 2:
                self._earlier_terms, self._terms = self._terms, {}
            self._terms[key] = found

    def verify_segments(
        self,
        segments: Iterable["Segment"],
        source_language: Language,
        target_language: Language,
        *,
        waivers: Sequence["Waiver"] = (),
        clean: "MutableSet[tuple[str, str]] | None" = None,
    ) -> "Verification":
        """Verify segments each on its own, as `Glossary.verify_segments`, and no consistency."""
        if clean is None:
            clean = self._clean.setdefault(source_language, set())
            if len(clean) > _TEXTS:
                clean.clear()
        return super().verify_segments(
            segments, source_language, target_language, waivers=waivers, clean=clean
        )

    def _concept(self, number: int) -> Concept:
        return self._decoded(number)
