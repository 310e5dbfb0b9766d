"""One term for one concept: which terms of a concept count as the same."""

from functools import lru_cache
from typing import NamedTuple

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.findings import Place
from insaterms.model import Language, Term
from insaterms.text.folding import fold
from insaterms.text.inflection import forms

__all__ = ["Use", "departures", "full"]

_SHORTENED = frozenset({"acronym", "abbreviation", "short form", "variant", "misspelling"})


class Use(NamedTuple):
    """A term that renders a concept at one place of the target."""

    occurrence: Occurrence
    place: Place
    source: Place


def departures(uses: list[Use]) -> list[tuple[Use, Use]]:
    """Return the first use of each further term of a concept, with that of the first term.

    Acronyms, short forms and variants are no further terms, nor is a number, a spelling or
    another part of speech of the same one, nor what is left of a term that was introduced
    in full: *the partnership* behind *the school partnership*.

    Args:
        uses: Of one concept, in the order of the text.

    """
    known: dict[str, list[Use]] = {}
    found = []
    seen: set[str] = set()
    for use in uses:
        term = use.occurrence.term
        if not full(term) or term.text in seen:
            continue
        seen.add(term.text)
        same = known.setdefault(term.part_of_speech, [])
        if not any(_alike(term, use.occurrence.language, each.occurrence.term) for each in same):
            if same:
                found.append((use, same[0]))
            same.append(use)
    return found


def full(term: Term) -> bool:
    """Whether a term is a full one: no acronym, short form, variant or misspelling."""
    return term.offered and term.type not in _SHORTENED


def _alike(later: Term, language: Language, earlier: Term) -> bool:
    keys = _keys(later.text, later.plural, language)
    others = _keys(earlier.text, earlier.plural, language)
    if keys & others:
        return True
    return f" {later.text.casefold()} " in f" {earlier.text.casefold()} "


@lru_cache(maxsize=2048)
def _keys(text: str, plural: str, language: Language) -> frozenset[str]:
    # The rules' own forms too: *young people* is a plural of *young person*, whatever the
    # glossary gives as the usual one.
    found = {fold(form.text) for form in forms(text, language)}
    return frozenset(found | ({fold(plural)} if plural.strip("-") else set()))
