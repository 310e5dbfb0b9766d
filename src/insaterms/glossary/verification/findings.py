"""What verification answers: where a translation departs from the glossary, and what to write."""

from bisect import bisect_right
from typing import Literal

from msgspec import Struct

from insaterms.glossary.hits import Match
from insaterms.glossary.verification.waivers import Waiver
from insaterms.model import Concept, Evidence, Language, Term
from insaterms.text.positions import Lines
from insaterms.ui_language import _

__all__ = ["Finding", "FindingKind", "Place", "Rendered", "Segment", "Side", "Verification"]

FindingKind = Literal["missing", "deprecated", "superseded", "misspelling", "name", "inconsistent"]
Side = Literal["source", "target"]

# Offset, line and column where a stretch of a text begins in its file.
Origin = tuple[int, int, int]


class Place(Struct, frozen=True, gc=False):
    """A stretch of a source or target text.

    Attributes:
        start: Its first code point, from 0, in the text that was given.
        end: The one behind its last; equal to `start` where something is to be put in.
        text: What stands there.
        line: The line of its first character, from 1.
        column: The column, in code points from 1.

    """

    start: int
    end: int
    text: str
    line: int
    column: int


class Segment(Struct, frozen=True):
    """A text and its translation: a row of a table, a message, or two whole documents.

    Attributes:
        source: The text.
        target: Its translation.
        source_stretches: For a text that was cut from a file: offset, line and column of
            each stretch that stands in the file as it stands here.  Without any the text
            is a file of its own.
        target_stretches: The same for the translation.
        waivers: What holds for this segment only.

    """

    source: str
    target: str
    source_stretches: tuple[Origin, ...] = ()
    target_stretches: tuple[Origin, ...] = ()
    waivers: tuple[Waiver, ...] = ()


class Positions:
    """Where the offsets of a text stand in the file that it comes from."""

    def __init__(self, text: str, stretches: tuple[Origin, ...]) -> None:
        """Use the stretches, or the lines of the text itself."""
        self._text = text
        self._stretches = stretches
        self._lines: Lines | None = None

    def place(self, start: int, end: int) -> Place:
        """Return a stretch of the text as a place."""
        return Place(start, end, self._text[start:end], *self.at(start))

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset."""
        if self._stretches:
            found = bisect_right(self._stretches, offset, key=lambda each: each[0])
            begin, line, column = self._stretches[max(0, found - 1)]
            return line, column + offset - begin
        if self._lines is None:
            self._lines = Lines(self._text)
        return self._lines.at(offset)


class Finding(Struct, frozen=True):
    """One departure from the glossary.

    Attributes:
        kind: `missing`: no accepted translation of a source term stands in the target;
            `name`: a name that stays as it is was changed; `deprecated`, `superseded`,
            `misspelling`: a term that is not to be used; `inconsistent`: a second term
            for one concept.
        side: Whether the source or the target is to be mended.
        languages: Of the source and of the target.
        concept: What is meant.
        term: The term that is missing a translation, or is not to be used.
        source: Where the concept stands in the source; None if only the target has it.
        target: Where it stands in the target; for a missing term where the line or
            paragraph begins that it belongs to, None where nobody can tell.
        match: How the term was recognised.
        score: 0 to 100, how sure the finding is; it follows the recognition's score.
        write: What to write, in the form and with the capitals of what stands there.
        evidence: The strongest evidence for what to write.
        attested_by: The body and the document of that evidence; empty if proposed.
        reason: Why: the glossary's own reason, or what was found instead.
        first: For `inconsistent`: where the other term stands first.
        waived: The waiver that silences the finding.

    """

    kind: FindingKind
    side: Side
    languages: tuple[Language, Language]
    concept: Concept
    term: Term
    source: Place | None
    target: Place | None
    match: Match
    score: int
    write: str
    evidence: Evidence
    attested_by: str
    reason: str = ""
    first: Place | None = None
    waived: Waiver | None = None

    @property
    def place(self) -> Place | None:
        """The place that is to be mended."""
        if self.side == "source":
            return self.source
        return self.target

    @property
    def accepted(self) -> tuple[str, ...]:
        """Every term that may be written, in its dictionary form, the preferred one first."""
        language = self.languages[self.side == "target"]
        return tuple(term.text for term in self.concept.terms.get(language, ()) if term.offered)

    @property
    def message(self) -> str:
        """One line that says what is wrong and what to write."""
        place = self.source if self.kind in {"missing", "name"} else self.place
        shown = f"“{_one_line(place.text) if place else self.term.text}”"
        if self.match in {"compound", "suspended"}:
            # What to write renders only a part of what stands there.
            shown = _("{text} (with “{term}”)").format(text=shown, term=self.term.text)
        reason = _one_line(self.reason)
        if self.kind == "missing":
            reason = reason.rstrip(".")
            said = (
                _("{text} has no accepted translation: {reason}; write “{write}”")
                if reason
                else _("{text} has no accepted translation; write “{write}”")
            )
            return said.format(text=shown, reason=reason, write=self.write)
        if self.kind == "name":
            said = _("{text} is a name that stays as it is").format(text=shown)
            return f"{said}: {reason}" if reason else said
        said = _("{text}; write “{write}”")
        line = column = 0
        first = ""
        if self.kind == "inconsistent" and self.first is not None:
            said = _(
                "{text} for what is “{first}” in line {line}, column {column}; write “{write}”"
            )
            first, line, column = _one_line(self.first.text), self.first.line, self.first.column
        said = said.format(text=shown, first=first, line=line, column=column, write=self.write)
        return f"{said}. {reason}" if reason else said


class Rendered(Struct, frozen=True):
    """A concept of the source and what became of it.

    Attributes:
        concept: What is meant.
        times: How many times it stands in the source.
        renderings: What it is rendered by in the target, each with its number, the most
            frequent one first.
        findings: How many findings there are on it, waived ones left out.

    """

    concept: Concept
    times: int
    renderings: tuple[tuple[str, int], ...]
    findings: int


class Verification(Struct, frozen=True):
    """All that was found in one document, or in a list of segments.

    Attributes:
        findings: In the order of the text; waived ones among them.
        concepts: The concepts of the source, in the order of their first occurrence.
        unused: The waivers that silence nothing.
        source_language: The language of the source.
        target_language: The language of the target.

    """

    findings: tuple[Finding, ...]
    concepts: tuple[Rendered, ...]
    unused: tuple[Waiver, ...]
    source_language: Language
    target_language: Language


def _one_line(text: str) -> str:
    return " ".join(text.split())
