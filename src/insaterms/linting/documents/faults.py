"""What is wrong with a file as such, as findings: why it cannot be read, or not all of it."""

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from insaterms.errors import Problem
from insaterms.formats.gettext_po.lines import Lines
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Severity, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.rule import Rule
from insaterms.ui_language import ngettext

__all__ = ["MOST", "findings_of", "place_of", "places_in"]

MOST = 20
"""So many faults of a file are told one by one: more of them have one cause."""


def findings_of(
    rule: Rule,
    path: str,
    problems: Sequence[Problem],
    span: Callable[[int, int], Span],
    severity: Severity | None = None,
) -> Iterator[Diagnostic]:
    """Yield a finding for each fault of a file, up to `MOST`, and one that counts the others.

    Args:
        rule: Whose findings they are.
        path: The file, as messages name it.
        problems: The faults, in the order of the file.
        span: Returns the stretch that a line and a column mean.
        severity: Of the findings; None: that of the rule.

    """
    for problem in problems[:MOST]:
        found = rule.found(path, span(problem.line, problem.column), problem.message)
        yield _as_heavy(found, severity)
    if more := len(problems) - MOST:
        if more < 0:
            return
        message = ngettext(
            "… and {n} more fault; mend these first",
            "… and {n} more faults; mend these first",
            more,
        ).format(n=more)
        last = problems[MOST]
        yield _as_heavy(rule.found(path, span(last.line, last.column), message), severity)


def places_in(document: Document) -> Callable[[int, int], Span]:
    """Return what turns a line and a column, counted from 1, into a stretch of a file."""
    lines = Lines(document.text)

    def span(line: int, column: int) -> Span:
        try:
            start = lines.at(line, max(column, 1)) if line else 0
        except IndexError:
            # A parser may count lines otherwise, behind a form feed for example.
            return place_of(line, column)
        return document.span(start, start) if column else place_of(line, column)

    return span


def place_of(line: int, column: int) -> Span:
    """Return where a line and a column are, of a file whose text nobody has."""
    return Span(0, 0, line, column, line, column) if line else NOWHERE


def _as_heavy(found: Diagnostic, severity: Severity | None) -> Diagnostic:
    return found if severity is None else replace(found, severity=severity)
