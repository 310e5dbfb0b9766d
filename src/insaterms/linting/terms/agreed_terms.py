"""Where translations of a document depart from the glossary: verified once, for every rule."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from weakref import WeakKeyDictionary

from msgspec.structs import replace

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.findings import Finding
from insaterms.glossary.verification.waivers import Waiver, waivers_in
from insaterms.linting.context import Context
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Text
from insaterms.linting.terms.doubting import doubt
from insaterms.linting.terms.field_terms import (
    Sides,
    language_of,
    page_terms,
    says_its_field,
    sides_of,
    source_terms,
)
from insaterms.linting.terms.left_as_it_is import MISSING, is_left_as_it_is
from insaterms.linting.terms.mentions import is_apart
from insaterms.linting.terms.verified_places import Departure, Places
from insaterms.model import Language

__all__ = ["departures", "home_of_sources"]

_OURS = "insaterms"
# Both sides name the concept, so that it is meant, whatever else stands there.
_OF_TARGET = frozenset({"deprecated", "superseded", "misspelling"})
# It can mean nothing else, whatever its source says.
_SLIP = "misspelling"


def home_of_sources(document: Document) -> Document:
    """Return the file in which the sources of a document's pairs stand."""
    if isinstance(document, Page) and document.source is not None:
        return document.source
    return document


_KNOWN: WeakKeyDictionary[Document, tuple[Departure, ...]] = WeakKeyDictionary()


def departures(document: Document, context: Context) -> tuple[Departure, ...]:
    """Return where the translations of a document depart from the glossary.

    Left out are departures that a comment allows, those that are less sure than the settings
    want, and those of words that mean something else where nothing of the field stands near
    by (`insaterms.linting.terms.subject_field`).

    Args:
        document: Any; asked twice for the same, it is verified once.
        context: The glossary and the settings.

    """
    if document not in _KNOWN:
        _KNOWN[document] = tuple(_departures(document, context))
    return _KNOWN[document]


def _departures(document: Document, context: Context) -> Iterator[Departure]:
    work = sides_of(document)
    if work is None:
        return
    source, target = work.languages
    found = source_terms(document, work, context)
    company = found.company
    numbers: Sequence[int] = range(len(work.sources))
    if not company:
        # What is left are terms that the translation has, and should not.
        wrong = {number for number, own in found.terms if _may_be_wrong(own, target)}
        numbers = sorted(wrong | _misspelt(document, work, context))
    if not numbers:
        return
    places = Places(document, work)
    segments = [places.segment(number) for number in numbers]
    waivers = _page_waivers(document, places.texts)
    verified = context.glossary.verify_segments(segments, source, target, waivers=waivers)
    declared = says_its_field(document, context)
    told: set[tuple[str, str, int, int]] = set()
    for finding in verified.findings:
        number = places.number_of(finding)
        if number is None or finding.waived is not None or finding.kind == "inconsistent":
            continue
        if finding.score - doubt(finding, declared=declared) < context.project.lint.min_score:
            continue
        both = finding.kind in _OF_TARGET and finding.source and finding.target
        meant = both or finding.kind == _SLIP or company.around(number)
        if not meant or _is_right(finding, number, places, context):
            continue
        if finding.source is None and finding.target is not None:
            # A text between two others stands in the segments of both.
            key = finding.kind, finding.concept.id, finding.target.line, finding.target.column
            if key in told:
                continue
            told.add(key)
        yield places.departure(finding, number)


def _is_right(finding: Finding, number: int, places: Places, context: Context) -> bool:
    """Whether a translation may be as it is, whatever it lacks or has."""
    source, target = places.pair(number)
    if finding.kind in MISSING and (
        is_left_as_it_is(finding, source, target, context)
        or places.stands_near_by(finding, number, context)
    ):
        return True
    return _is_quoted(places.departure(finding, number), source)


def _is_quoted(departure: Departure, source: Text) -> bool:
    """Whether words stand set apart in a translation, as they do in its source: *instemmingrecht*.

    Such words are spoken of: *instemmingrecht is a slip*; also where the source only alludes
    to them.
    """
    (start, end), target = departure.target_span, departure.target
    if target is None or start == end:
        return False
    known = departure.source is None or target.text[start:end] in source.text
    return known and is_apart(target.text, start, end)


def _may_be_wrong(occurrences: Sequence[Occurrence], language: Language) -> bool:
    """Whether a concept has a term in the other language that is not to be used."""
    return any(
        not term.offered for each in occurrences for term in each.concept.terms.get(language, ())
    )


def _misspelt(document: Document, work: Sides, context: Context) -> set[int]:
    """Return the numbers of the pairs of a page whose translation has a misspelling.

    Of a text that translates nothing: the pair before it, which it stands beside.
    """
    if document.kind != "page" or work.languages[1] != language_of(document.language):
        return set()
    targets = [text.number for text in work.targets]
    return {
        max(0, bisect_right(targets, number) - 1)
        for number, own in page_terms(document, work.languages[1], context).terms
        if targets and any(each.term.type == _SLIP for each in own)
    }


def _page_waivers(document: Document, targets: Sequence[Text]) -> list[Waiver]:
    """Return the waivers in the comments of a page, for the numbers of its texts."""
    if document.kind != "page" or _OURS not in document.text:
        return []
    begins = [document.lines.at(text.start)[0] for text in targets]
    ends = [document.lines.at(text.end)[0] for text in targets]
    found = []
    for waiver in waivers_in(document.text, document.path)[0]:
        line = waiver.where if isinstance(waiver.where, int) else waiver.line
        first, behind = bisect_left(ends, line), bisect_right(begins, waiver.until)
        if first < behind:
            found.append(replace(waiver, where=first + 1, until=behind))
    return found
