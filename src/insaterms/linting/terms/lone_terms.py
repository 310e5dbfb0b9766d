"""Terms that are not to be used on a page that is no translation.

Without a source nobody says which concept is meant, so only what can mean nothing else is
found: a misspelling; a name that is not the body's own; and, on a page that clearly speaks of
the field, a term of several words.  *Further education* is a false friend for *voortgezet
onderwijs* and right for something else, so a term that any concept offers is none.
"""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from msgspec import Struct

from insaterms.glossary.hits import preferred_evidence
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.doubts import is_part
from insaterms.glossary.verification.rendering import first_offered
from insaterms.glossary.verification.spots import Standing
from insaterms.linting.context import Context
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text
from insaterms.linting.terms.attesting import said_of
from insaterms.linting.terms.field_terms import language_of, page_terms
from insaterms.linting.terms.mentions import is_spoken_of
from insaterms.linting.terms.subject_field import weight

__all__ = ["LoneTerm", "lone_terms"]

# What the concepts near by must weigh where a term of several words may be somebody's own.
_CLEARLY = 3
_SURELY = 2


class LoneTerm(Struct, frozen=True):
    """A term that is not to be used, on a page that is no translation.

    Attributes:
        text: The text of the page.
        start: Where the term begins in it.
        end: Where it ends.
        write: What to write instead, in its form; empty if the glossary has nothing.
        source: Who writes that.
        reason: The glossary's own reason.

    """

    text: Text
    start: int
    end: int
    write: str
    source: str
    reason: str


def lone_terms(document: Document, context: Context) -> Iterator[LoneTerm]:
    """Yield the terms of a page that are not to be used; none of what is a translation."""
    language = language_of(document.language)
    if document.kind != "page" or document.source_language or language is None:
        return
    texts = document.texts
    found = page_terms(document, language, context)
    for number, several in found.standings:
        for place, standing in enumerate(several):
            if standing.inner or any(each.term.offered for each in standing.readings):
                continue
            text, reading = texts[number], standing.readings[0]
            if is_spoken_of(text.text, reading):
                continue
            # islice would step over all that stand before.
            behind = map(several.__getitem__, range(place + 1, len(several)))
            enough = _enough(reading, behind)
            if enough is not None and (not enough or found.company.around(number, enough=enough)):
                write = context.glossary.rendering(
                    reading, language, first_offered(reading.concept, language)
                )
                yield _found(text, reading, write)


def _enough(reading: Occurrence, behind: Iterable[Standing]) -> int | None:
    """Return what must stand near by: nothing beside a slip; None where it may be anything.

    A term that speaks of the field itself, and holds another one of it, needs no company:
    *truancy officer*; but *further education*, *educational psychologist* do.
    """
    term = reading.term
    if is_part(reading) or term.status == "superseded":
        return None
    if term.type == "misspelling":
        return 0
    if " " not in term.text:
        return None
    if reading.concept.kind != "term" or _is_clear(reading, behind):
        return 1
    return _CLEARLY


def _is_clear(reading: Occurrence, behind: Iterable[Standing]) -> bool:
    """Whether a term can mean nothing else; what stands in it comes first of what is behind."""
    return weight(reading) == _SURELY and any(
        each.term.offered and not each.term.everyday
        for standing in takewhile(lambda inner: inner.start < reading.end, behind)
        if standing.end <= reading.end
        for each in standing.readings
    )


def _found(text: Text, reading: Occurrence, write: str) -> LoneTerm:
    level, body = preferred_evidence(reading.concept)
    reason = " ".join(reading.term.reason.split())
    source = said_of(level, body) if write else ""
    return LoneTerm(text, reading.start, reading.end, write, source, reason)
