"""Where the texts of a document stand while they are verified, and what is found in them."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct

from insaterms.glossary.verification.findings import Finding, Place, Segment
from insaterms.glossary.verification.waivers import without_waivers
from insaterms.linting.context import Context
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text
from insaterms.linting.terms.field_terms import Sides, page_terms

__all__ = ["Departure", "Places"]

_OURS = "insaterms"
_BETWEEN = "\n\n"
# In so many texts before and behind it the translation of a text may stand.
_NEAR = 5


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


class Places:
    """Where the texts of a document stand in the segments that are verified.

    The line of a place in a source is the number of its pair, that of a place in a target the
    number of its text, both from 1.

    Attributes:
        texts: The texts that may stand in a target, by their numbers.

    """

    def __init__(self, document: Document, work: Sides) -> None:
        """Take the texts that are compared."""
        self._document = document
        self._work = work
        on_page = document.kind == "page"
        self.texts = document.texts if on_page else work.targets
        self._numbers = [text.number for text in work.targets] if on_page else None
        self._concepts: dict[int, set[str]] | None = None
        self._pairs = {text: number for number, text in enumerate(self._numbers or ())}

    def pair(self, number: int) -> tuple[Text, Text]:
        """Return a text and its translation."""
        return self._work.sources[number], self._work.targets[number]

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

    def stands_near_by(self, finding: Finding, number: int, context: Context) -> bool:
        """Tell whether a text near by has the concept, and may be the translation instead.

        Where the texts of two pages have not the same numbers, the order was lost somewhere.
        """
        own, source = self._work.targets[number].number, self._work.sources[number]
        if self._numbers is None or source.number == own or source.side == "source":
            return False
        if self._concepts is None:
            terms = page_terms(self._document, self._work.languages[1], context).terms
            self._concepts = {
                text: {each.concept.id for each in found if each.term.offered}
                for text, found in terms
            }
        near = range(own - _NEAR, own + _NEAR + 1)
        return any(finding.concept.id in self._concepts.get(text, ()) for text in near)

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


def _stretches(texts: Sequence[str], first: int) -> tuple[tuple[int, int, int], ...]:
    starts = accumulate((len(text) + len(_BETWEEN) for text in texts), initial=0)
    return tuple((start, number, 1) for number, start in enumerate(starts, start=first))[:-1]


def _text(document: Document, text: Text) -> str:
    """Return a translation without the comments that allow something; nothing moves."""
    ours = document.kind == "page" and _OURS in text.text
    return without_waivers(text.text) if ours else text.text
