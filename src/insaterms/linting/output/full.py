"""Findings for people: the line that each stands in, the fault underlined, what to write."""

from collections.abc import Iterator

from insaterms.linting.diagnostics import Diagnostic, Related, Severity
from insaterms.linting.output.concise import place
from insaterms.linting.output.excerpts import cells, excerpt, harmless
from insaterms.linting.output.file_texts import FileTexts
from insaterms.linting.output.told import Told
from insaterms.linting.registry import rule_of
from insaterms.ui_language import _

__all__ = ["Line", "lines", "write"]

# Pieces of text, each with its style: words such as "bold red", or nothing.
Line = list[tuple[str, str]]

_STYLES: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
_LEAST_ROOM = 20


def write(told: Told, texts: FileTexts, columns: int) -> str:
    """Return the findings without colours; the arguments are those of `lines`."""
    return "".join(
        "".join(text for text, _style in line).rstrip() + "\n"
        for line in lines(told, texts, columns)
    )


def lines(told: Told, texts: FileTexts, columns: int) -> Iterator[Line]:
    """Yield the lines that show the findings, with an empty one between two of them.

    Args:
        told: What there is to tell.
        texts: The texts that the findings stand in.
        columns: How wide a line of a file may be; longer ones are cut around the fault.

    """
    for number, finding in enumerate(told.findings):
        if number:
            yield []
        yield from _finding(finding, told, texts, columns)


def _finding(finding: Diagnostic, told: Told, texts: FileTexts, columns: int) -> Iterator[Line]:
    style = _STYLES[finding.severity]
    head = f"{finding.code} {rule_of(finding.code).slug}:"
    yield [
        (harmless(f"{place(finding)}: "), "bold"),
        (head, style),
        (harmless(f" {finding.message}"), ""),
    ]
    gutter = max(4, len(str(finding.span.line)) + 2)
    yield from _shown_line(finding, texts, columns, gutter)
    lead = (" " * (gutter + 1) + "= ", "dim")
    if (said := _mending(finding, told)) is not None:
        yield [lead, *said]
    for related in finding.related:
        yield [lead, (_see(related), "dim")]


def _shown_line(finding: Diagnostic, texts: FileTexts, columns: int, gutter: int) -> Iterator[Line]:
    if not finding.span.line or (file := texts.of(finding.path)) is None:
        return
    stretch = file.stretch(finding.span)
    if stretch is None:
        return
    room = max(_LEAST_ROOM, columns - gutter - 3)
    before, fault, behind = excerpt(file.text, stretch, room)
    style = _STYLES[finding.severity]
    yield [
        (f"{finding.span.line:>{gutter}} | ", "dim"),
        (before, ""),
        (fault, style),
        (behind, ""),
    ]
    if finding.span.column:
        carets = "^" * max(1, cells(fault))
        more = " …" if finding.span.end_line > finding.span.line else ""
        yield [
            (" " * gutter + " | ", "dim"),
            (" " * cells(before), ""),
            (carets + more, style),
        ]


def _mending(finding: Diagnostic, told: Told) -> Line | None:
    """Say what to write, who writes it, and which option does so."""
    said: Line = []
    if finding.write:
        written = _("write “{text}”").format(text=finding.write)
        said.append((harmless(written), "green"))
        if finding.source:
            said.append((harmless(f" ({finding.source})"), "dim"))
    elif finding.fix is not None:
        title = finding.fix.title
        said.append((harmless(title[:1].lower() + title[1:]), "green"))
    if finding.fix is not None:
        option = "--fix" if finding.fix.safe else "--fix --unsafe-fixes"
        said.append((f" [{option}]", "cyan" if told.fixable(finding) else "dim"))
    return said or None


def _see(related: Related) -> str:
    stands = related.path
    if related.span.line:
        stands += f":{related.span.line}"
        if related.span.column:
            stands += f":{related.span.column}"
    return harmless(f"{stands}: {related.message}" if related.message else stands)
