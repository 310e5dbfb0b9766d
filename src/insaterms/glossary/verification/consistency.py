"""One term for one concept: which terms of a concept count as the same."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.findings import Place
from insaterms.model import Language, Term
from insaterms.text.folding import fold
from insaterms.text.inflection import forms

__all__ = ["Use", "departures", "full", "qualifier"]

# In the sentence behind a term, with the two words that follow.
_QUALIFIER = re.compile(
    r"[ \u00a0](?:(?:aan|bij|in|met|op|over|uit|van|voor|zonder|at|for|from|in|of|on|to|with"
    r"|without)"
    r"(?:\s\w{1,40}){1,2}|[A-Z]\w{1,40})"
)
_SHORTENED = frozenset({"acronym", "abbreviation", "short form", "variant", "misspelling"})


class Use(NamedTuple):
    """A term that renders a concept at one place of the target.

    Attributes:
        occurrence: The term.
        place: Where it stands.
        source: Where the source has the concept.
        meant: The source's term.

    """

    occurrence: Occurrence
    place: Place
    source: Place
    meant: str = ""


def departures(uses: list[Use], preferred: Sequence[Term] = ()) -> list[tuple[Use, Use]]:
    """Return the first use of each further term of a concept, with that of the agreed term.

    The agreed term is the preferred one if it is used, otherwise the first that is.
    Acronyms, short forms and variants are no further terms, nor is a number, a spelling or
    another part of speech of the same one, nor what is left of a term that was introduced
    in full: *the partnership* behind *the school partnership*.

    Args:
        uses: Of one concept, in the order of the text.
        preferred: The terms of the concept, the preferred one first.

    """
    known: dict[str, list[Use]] = {}
    seen: set[str] = set()
    for use in uses:
        term = use.occurrence.term
        if not full(term) or term.text in seen:
            continue
        seen.add(term.text)
        same = known.setdefault(term.part_of_speech, [])
        if not any(_alike(term, use.occurrence.language, each.occurrence.term) for each in same):
            same.append(use)
    found = []
    for same in known.values():
        agreed = next((use for term in preferred for use in same if _is(term, use)), same[0])
        found += [(use, agreed) for use in same if use is not agreed]
    return found


def _is(preferred: Term, use: Use) -> bool:
    """Whether a term in use is a preferred one; what is admitted has no precedence."""
    term = use.occurrence.term
    if preferred.status != "preferred" or preferred.part_of_speech != term.part_of_speech:
        return False
    return preferred.text == term.text


def qualifier(text: str, end: int) -> str:
    """Return what narrows a term from behind: leerlingen *op het mbo*, gemeente *Utrecht*."""
    found = _QUALIFIER.match(text, end)
    return " ".join(found.group().split()).casefold() if found else ""


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
