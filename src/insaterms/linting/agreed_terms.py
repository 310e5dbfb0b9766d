"""Where translations of a document depart from the glossary: verified once, for every rule."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from weakref import WeakKeyDictionary

from msgspec import Struct
from msgspec.structs import replace

from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.findings import Finding, Place, Segment
from insaterms.glossary.verification.waivers import (
    Waiver,
    waivers_in,
    without_waivers,
)
from insaterms.linting.context import Context
from insaterms.linting.documents import Document
from insaterms.linting.field_terms import Sides, sides_of, source_terms
from insaterms.linting.left_as_it_is import MISSING, is_left_as_it_is
from insaterms.linting.page import Page
from insaterms.linting.subject_field import Company
from insaterms.linting.texts import Text
from insaterms.model import Language

__all__ = [
    "Departure",
    "departures",
    "home_of_sources",
]

_OURS = "insaterms"
_BETWEEN = "\n\n"
# Both sides name the concept, so that it is meant, whatever else stands there.
_OF_TARGET = frozenset({"deprecated", "superseded", "misspelling"})


class Departure(Struct, frozen=True):
    """A translation that departs from the glossary.

    Attributes:
        finding: What is wrong; the lines of its places say nothing.
        source: The text in which the concept stands; None if only the translation has it.
        target: The text that is to be mended; None where nobody can tell which.
        source_span: Where the concept stands in `source`.
        target_span: Where the fault stands in `target`; empty where something is missing.
        is_message: Whether both are of a message of a catalog.

    """

    finding: Finding
    source: Text | None
    target: Text | None
    source_span: tuple[int, int] = (0, 0)
    target_span: tuple[int, int] = (0, 0)
    is_message: bool = False


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
    by (`insaterms.linting.subject_field`).

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
        numbers = [number for number, own in found.terms if _may_be_wrong(own, target)]
    if not numbers:
        return
    places = _Places(document, work)
    segments = [places.segment(number) for number in numbers]
    waivers = _page_waivers(document, places.texts)
    verified = context.glossary.verify_segments(segments, source, target, waivers=waivers)
    told: set[tuple[str, str, int, int]] = set()
    for finding in verified.findings:
        number = places.number_of(finding)
        if number is None or not _counts(finding, number, company, context):
            continue
        if finding.kind in MISSING and is_left_as_it_is(
            finding, work.sources[number], work.targets[number], context
        ):
            continue
        if finding.source is None and finding.target is not None:
            # A text between two others stands in the segments of both.
            key = finding.kind, finding.concept.id, finding.target.line, finding.target.column
            if key in told:
                continue
            told.add(key)
        yield places.departure(finding, number)


def _counts(finding: Finding, number: int, company: Company, context: Context) -> bool:
    """Whether a finding is sure enough, and of the field."""
    if finding.waived is not None or finding.kind == "inconsistent":
        return False
    if finding.score < context.project.lint.min_score:
        return False
    if finding.kind in _OF_TARGET and finding.source and finding.target:
        return True
    return company.around(number)


class _Places:
    """Where the texts of a document stand in the segments that are verified.

    The line of a place in a source is the number of its pair, that of a place in a target the
    number of its text, both from 1.

    Attributes:
        texts: The texts that may stand in a target, by their numbers.

    """

    def __init__(self, document: Document, work: Sides) -> None:
        self._document = document
        self._work = work
        on_page = document.kind == "page"
        self.texts = document.texts if on_page else work.targets
        self._numbers = [text.number for text in work.targets] if on_page else None
        self._pairs = {text: number for number, text in enumerate(self._numbers or ())}

    def segment(self, number: int) -> Segment:
        """Return a pair, with the texts beside its translation that translate nothing."""
        work = self._work
        before, behind = work.neighbours.get(number, ((), ()))
        own = self._numbers[number] if self._numbers is not None else number
        first = own - len(before)
        texts = [_text(self._document, text) for text in (*before, work.targets[number], *behind)]
        return Segment(
            work.sources[number].text,
            _BETWEEN.join(texts),
            ((0, number + 1, 1),),
            _stretches(texts, first + 1),
            work.waivers.get(number, ()),
        )

    def number_of(self, finding: Finding) -> int | None:
        """Return the number of the pair that a finding is about, or of one beside it."""
        if finding.source is not None:
            return finding.source.line - 1
        if finding.target is None:
            return None
        text = finding.target.line - 1
        if self._numbers is None:
            return text
        # Of a text that translates nothing: the pair before it, which it stands beside.
        return self._pairs.get(text, max(0, bisect_right(self._numbers, text) - 1))

    def departure(self, finding: Finding, number: int) -> Departure:
        """Return a finding with its texts."""
        source, target = None, self._work.targets[number]
        spans = [(0, 0), (0, 0)]
        if finding.source is not None:
            source = self._work.sources[number]
            spans[0] = _span(finding.source)
        if finding.target is not None and finding.target.end > finding.target.start:
            target = self.texts[finding.target.line - 1]
            spans[1] = _span(finding.target)
        is_message = self._document.kind == "catalog"
        return Departure(finding, source, target, spans[0], spans[1], is_message)


def _span(place: Place) -> tuple[int, int]:
    return place.column - 1, place.column - 1 + place.end - place.start


def _may_be_wrong(occurrences: Sequence[Occurrence], language: Language) -> bool:
    """Whether a concept has a term in the other language that is not to be used."""
    return any(
        not term.offered for each in occurrences for term in each.concept.terms.get(language, ())
    )


def _stretches(texts: Sequence[str], first: int) -> tuple[tuple[int, int, int], ...]:
    starts = accumulate((len(text) + len(_BETWEEN) for text in texts), initial=0)
    return tuple((start, number, 1) for number, start in enumerate(starts, start=first))[:-1]


def _text(document: Document, text: Text) -> str:
    """Return a translation without the comments that allow something; nothing moves."""
    ours = document.kind == "page" and _OURS in text.text
    return without_waivers(text.text) if ours else text.text


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
