"""What a rule finds: where, what is wrong, what to write instead, and who writes that."""

from typing import Literal

from msgspec import Struct

__all__ = ["NOWHERE", "SEVERITIES", "Diagnostic", "Edit", "Fix", "Related", "Severity", "Span"]

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""The heaviest first."""


class Span(Struct, frozen=True, order=True, gc=False):
    """A stretch of a file.

    Attributes:
        start: Its first code point, from 0, in the decoded text.
        end: The one behind its last.
        line: The line of its first character, from 1; 0 where the whole file is meant.
        column: Its column, in code points from 1; 0 where the whole line is meant.
        end_line: The line behind its last character.
        end_column: The column behind its last character.

    """

    start: int = 0
    end: int = 0
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0


NOWHERE = Span()
"""The whole file."""


class Edit(Struct, frozen=True, order=True, gc=False):
    """A stretch of a file and what is written in its place.

    Attributes:
        start: Its first code point, from 0, in the decoded text.
        end: The one behind its last; equal to `start` where something is put in.
        text: What is written there, as the file writes it: escaped, in quotes.

    """

    start: int
    end: int
    text: str


class Fix(Struct, frozen=True, gc=False):
    """How a finding is mended; all of its edits, or none.

    Attributes:
        title: What it does, as a command: "Write “samenwerkingsverband”".
        edits: In the file of the finding, by their places; no two overlap.
        safe: Whether nobody need look at it: what is written is attested, or nothing of what
            the text says changes.  Others are done with `--unsafe-fixes` only.

    """

    title: str
    edits: tuple[Edit, ...]
    safe: bool = True


class Related(Struct, frozen=True, gc=False):
    """Another place that a finding speaks of: the source of a translation.

    Attributes:
        path: The file, as `Diagnostic.path`.
        span: Where in it.
        message: What stands there.

    """

    path: str
    span: Span
    message: str


class Diagnostic(Struct, frozen=True, gc=False):
    """One finding of a rule.

    Attributes:
        path: The file, as messages name it: from the current folder, with forward slashes.
        code: The rule's code, `IT101`.
        severity: How heavy it is.
        message: What is wrong, one line, without an end point.
        span: Where; `NOWHERE` for the whole file.
        text: The text that is at fault, as a reader sees it: with the rule and the path it
            says which finding this is, wherever its line has moved to.
        write: What to write instead; empty where nobody can tell.
        source: Who writes it: "attested, Network for Attendance: Country page"; empty where
            `write` is, or where it follows from the text alone.
        related: Other places that it speaks of.
        fix: How it is mended; None where a person must decide.

    """

    path: str
    code: str
    severity: Severity
    message: str
    span: Span = NOWHERE
    text: str = ""
    write: str = ""
    source: str = ""
    related: tuple[Related, ...] = ()
    fix: Fix | None = None

    @property
    def order(self) -> tuple[str, Span, str, str]:
        """A key that sorts findings as a reader goes through the files."""
        return self.path, self.span, self.code, self.message
