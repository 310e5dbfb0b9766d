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
from insaterms.linting.page import Page
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
    texts = [_text(document, text) for text in work.targets] if work.together else ()
    segments = [_whole(work, texts)] if work.together else _segments(document, work, numbers)
    waivers = _page_waivers(document, work.targets)
    verified = context.glossary.verify_segments(segments, source, target, waivers=waivers)
    for finding in verified.findings:
        place = finding.source or finding.target
        if finding.waived is not None or place is None or finding.kind == "inconsistent":
            continue
        if finding.score < context.project.lint.min_score:
            continue
        both = finding.kind in _OF_TARGET and finding.source and finding.target
        if both or company.around(place.line - 1):
            yield _departure(finding, work, is_message=document.kind == "catalog")


def _departure(finding: Finding, work: Sides, *, is_message: bool) -> Departure:
    source = target = None
    spans = [(0, 0), (0, 0)]
    if finding.source is not None:
        source = work.sources[finding.source.line - 1]
        spans[0] = _span(finding.source)
        target = None if work.together else work.targets[finding.source.line - 1]
    if finding.target is not None:
        target = work.targets[finding.target.line - 1]
        spans[1] = _span(finding.target)
    return Departure(finding, source, target, spans[0], spans[1], is_message)


def _span(place: Place) -> tuple[int, int]:
    return place.column - 1, place.column - 1 + place.end - place.start


def _may_be_wrong(occurrences: Sequence[Occurrence], language: Language) -> bool:
    """Whether a concept has a term in the other language that is not to be used."""
    return any(
        not term.offered for each in occurrences for term in each.concept.terms.get(language, ())
    )


def _segments(document: Document, work: Sides, numbers: Sequence[int]) -> list[Segment]:
    segments = []
    for number in numbers:
        stretches = ((0, number + 1, 1),)
        texts = work.sources[number].text, _text(document, work.targets[number])
        segments.append(Segment(*texts, stretches, stretches, work.waivers.get(number, ())))
    return segments


def _whole(work: Sides, targets: Sequence[str]) -> Segment:
    """Return all texts of two pages as one segment, a paragraph each."""
    sources = [text.text for text in work.sources]
    joined = _BETWEEN.join(sources), _BETWEEN.join(targets)
    return Segment(*joined, _stretches(sources), _stretches(targets))


def _stretches(texts: Sequence[str]) -> tuple[tuple[int, int, int], ...]:
    starts = accumulate((len(text) + len(_BETWEEN) for text in texts), initial=0)
    return tuple((start, number, 1) for number, start in enumerate(starts, start=1))[:-1]


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
