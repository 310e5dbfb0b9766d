"""Dutch compounds that are written with a space: *leerplicht ambtenaar*.

A term of the glossary that is one word is recognised where a writer splits it, if it is a long
one; `short_compounds` finds others.  Of a compound
that the glossary does not have, two terms that stand side by side are no proof: *dat de school
leerlingen schorst* has a subject and an object.  The article tells: in *de verzuim coördinator*
it goes with the second word, and not with the first.  What a text sets apart, in italics, quotes
or another language, is somebody else's: *(expert team)* is English.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from insaterms.glossary.hits import WHOLE
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.spots import standings
from insaterms.linting.context import Context
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Text
from insaterms.linting.terms.field_terms import language_of, page_terms, sides_of, source_terms
from insaterms.linting.terms.mentions import is_apart
from insaterms.linting.terms.short_compounds import is_short, short_compounds
from insaterms.linting.terms.side_by_side import are_two
from insaterms.model import Term
from insaterms.text.folding import fold

__all__ = ["SplitTerm", "joined", "split_terms"]

_SPLIT = re.compile(r"[^\W\d_]+(?:[ \u00a0][^\W\d_]+)+")
# Two vowels that would be read as one: *auto-import*, *zee-egel*.
_CLASHES = frozenset("aa ae ai au ee ei eu ie ii ij oe oi oo ou ui uu".split())
_BEFORE = re.compile(r"\b(de|deze|onze|het|dit|ons)[ \u00a0]\Z", re.IGNORECASE)
_WINDOW = 8
_COMMON = frozenset({"de", "masculine", "feminine"})
_OF_COMMON = frozenset({"de", "deze", "onze"})


class SplitTerm(Struct, frozen=True):
    """A compound written as two words.

    Attributes:
        text: The text.
        start: Where it begins in it.
        end: Where it ends.
        write: The compound as one word; empty where nobody knows what joins its parts.

    """

    text: Text
    start: int
    end: int
    write: str


def split_terms(document: Document, context: Context) -> Iterator[SplitTerm]:
    """Yield the compounds of a Dutch document that are written as several words.

    Of a translation only if its source speaks of the field of the glossary.
    """
    if language_of(document.language) != "nl":
        return
    for text, occurrences in _dutch(document, context):
        known = set()
        for each in _split(text, occurrences):
            known.add(each.start)
            if not is_apart(text.text, each.start, each.end):
                yield each
        for whole in short_compounds(text.text, context.glossary):
            if not (
                whole.start in known
                or are_two(text.text, whole, occurrences)
                or is_apart(text.text, whole.start, whole.end)
            ):
                yield SplitTerm(text, whole.start, whole.end, joined(whole.text, whole.term))


def _split(text: Text, occurrences: Sequence[Occurrence]) -> Iterator[SplitTerm]:
    found = [s for s in standings(occurrences) if not s.inner]
    for standing in found:
        whole = next((r for r in standing.readings if _is_split(r)), None)
        if whole is not None and not are_two(text.text, whole, occurrences):
            yield SplitTerm(text, whole.start, whole.end, joined(whole.text, whole.term))
    firsts = [standing.readings for standing in found]
    for one, other in pairwise(firsts):
        if _belong(text.text, one, other):
            yield SplitTerm(text, one[0].start, other[0].end, "")


def joined(text: str, term: Term) -> str:
    """Return a split compound as one word, with a hyphen where Dutch wants it.

    Args:
        text: What is written: "RMC functie".
        term: The term that is meant, which may have a hyphen: RMC-functie.

    """
    parts = text.split()
    written = parts[0]
    for part in parts[1:]:
        letters = len(fold(written))
        hyphen = letters in _hyphens(term.text) or _needs_hyphen(written, part)
        written += f"-{part}" if hyphen else part
    return written


def _hyphens(term: str) -> set[int]:
    """Return behind how many letters of a term a hyphen stands."""
    return {len(fold(term[: met.start()])) for met in re.finditer(r"[-‐‑]", term)}


def _needs_hyphen(first: str, second: str) -> bool:
    pair = (first[-1:] + second[:1]).lower()
    return pair in _CLASHES or (len(first) > 1 and first.isupper())


def _dutch(document: Document, context: Context) -> Iterator[tuple[Text, Sequence[Occurrence]]]:
    """Yield the Dutch texts that may be looked at, with their terms."""
    if isinstance(document, Page):
        terms = dict(page_terms(document, "nl", context).terms)
        for text in document.in_its_language:
            yield text, terms.get(text.number, ())
        return
    sides = sides_of(document)
    if sides is None or not source_terms(document, sides, context).company:
        return
    for text in sides.targets:
        yield text, context.glossary.recognise(text.text, "nl", overlapping=True)


def _is_split(reading: Occurrence) -> bool:
    term = reading.term
    if " " in term.text or reading.match not in WHOLE or term.part_of_speech != "noun":
        return False
    if is_short(term):
        return False  # *artsen* of *jeugd artsen* may be an object
    if not _SPLIT.fullmatch(reading.text):
        return False
    # Leerplicht Ambtenaar may be the title of something.
    return not any(word[:1].isupper() for word in reading.text.split()[1:])


def _belong(text: str, one: Sequence[Occurrence], other: Sequence[Occurrence]) -> bool:
    """Whether the article before two nouns goes with the second and not with the first."""
    first, second = one[0], other[0]
    if len(one) > 1 or len(other) > 1 or text[first.end : second.start] not in {" ", "\u00a0"}:
        return False
    if not (_is_noun(first) and _is_noun(second)) or first.feature != "base":
        return False
    if second.text[:1].isupper():
        return False
    before = _BEFORE.search(text[max(0, first.start - _WINDOW) : first.start])
    if before is None:
        return False
    common = before[1].lower() in _OF_COMMON
    own = first.term.gender in _COMMON
    theirs = second.term.gender in _COMMON or second.feature == "plural"
    return own != common and theirs == common


def _is_noun(reading: Occurrence) -> bool:
    term = reading.term
    return (
        reading.match in WHOLE
        and term.part_of_speech == "noun"
        and term.gender is not None
        and reading.text.isalpha()
        and not reading.text.isupper()
    )
