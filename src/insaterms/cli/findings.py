"""Showing what verification found: for people, for editors that follow places, as JSON."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from insaterms.cli.page import Line, Piece, put, width, wrapped
from insaterms.cli.saying import counted, say
from insaterms.cli.table import put_table
from insaterms.glossary.verification.findings import Finding, Place, Rendered, Verification

__all__ = ["document", "show"]

_STYLES = {
    "missing": "bold red",
    "name": "bold red",
    "deprecated": "bold yellow",
    "superseded": "bold yellow",
    "misspelling": "bold yellow",
    "inconsistent": "bold cyan",
}
_INDENT = "    "


def show(found: Verification, told: Sequence[Finding], paths: tuple[str, str]) -> None:
    """Print findings, waived ones below them, and what each concept is rendered by.

    Args:
        found: The verification.
        told: Those of its findings that are to be shown.
        paths: Of source and target, as the user named them.

    """
    open_ones = [finding for finding in told if finding.waived is None]
    waived = [finding for finding in told if finding.waived is not None]
    for finding in open_ones:
        _show(finding, paths)
    if waived:
        put([*([[]] if open_ones else []), [("Waived", "bold")]])
        for finding in waived:
            _show(finding, paths)
    if found.concepts:
        put([[]] if told else [])
        counts = Counter(finding.concept.id for finding in open_ones)
        rows = [_row(each, counts[each.concept.id]) for each in found.concepts]
        put_table(("concept", "in source", "rendered as", "findings"), rows)


def _row(rendered: Rendered, number: int) -> tuple[str, str, str, str]:
    terms = ", ".join(f"{term} ({times} ×)" for term, times in rendered.renderings)
    if not sys.stdout.isatty():
        return rendered.concept.id, str(rendered.times), terms, str(number)
    said = counted(number, "finding") if number else ""
    return rendered.concept.id, f"{rendered.times} ×", terms or "not rendered", said


def _show(finding: Finding, paths: tuple[str, str]) -> None:
    here, there = _places(finding, paths)
    first: list[Piece] = [
        (f"{here}: ", ""),
        (f"{finding.kind}:", _STYLES[finding.kind]),
        (f" {finding.message}", ""),
    ]
    rest: list[Piece] = [("; ".join(_details(finding, there)), "dim")]
    lines: list[list[Piece]] = [rest]
    if finding.waived is not None:
        lines.append([(f"allowed: {finding.waived.reason}", "italic")])
    if not sys.stdout.isatty():
        # An editor, or grep, wants a finding in one line.
        say("".join(text for text, _ in first))
        for line in lines:
            say(_INDENT + "".join(text for text, _ in line))
        return
    put(_wrapped(first, lines))


def _wrapped(first: list[Piece], lines: list[list[Piece]]) -> Iterator[Line]:
    columns = width()
    yield from wrapped(first, "", _INDENT, columns)
    for line in lines:
        yield from wrapped(line, _INDENT, _INDENT, columns)


def _places(finding: Finding, paths: tuple[str, str]) -> tuple[str, str]:
    """Return where to mend, and where the other side stands; what has no place is left out.

    What is missing in the target, nobody can tell where, is shown where the source has it.
    """
    source, target = (
        f"{path}:{place.line}:{place.column}" if place else ""
        for path, place in zip(paths, (finding.source, finding.target), strict=True)
    )
    if finding.side == "source" or not target:
        return source, target
    return target, source


def _details(finding: Finding, there: str) -> Iterator[str]:
    """Say where the other side stands, how sure it is, and who writes what is proposed."""
    other = finding.source if finding.side == "target" else finding.target
    if there and other is not None:
        shown = f" “{' '.join(other.text.split())}”" if other.text else ""
        yield f"{there}{shown}"
    yield f"{finding.match} {finding.score}"
    by = f", {finding.attested_by}" if finding.attested_by else ""
    yield f"{finding.evidence}{by}"


# -- JSON ------------------------------------------------------------------------------


def document(
    found: Verification, told: Sequence[Finding], skipped: dict[str, int]
) -> dict[str, object]:
    """Return a verification as a JSON document; its shape is a promise to other programs.

    Args:
        found: The verification.
        told: Those of its findings that are to be shown.
        skipped: How many pairs were passed over, by the reason.

    """
    counts = Counter(finding.concept.id for finding in told if finding.waived is None)
    return {
        "source_language": found.source_language,
        "target_language": found.target_language,
        "findings": [_finding(finding) for finding in told],
        "concepts": [
            {
                "concept": each.concept.id,
                "times": each.times,
                "renderings": [{"term": term, "times": times} for term, times in each.renderings],
                "findings": counts[each.concept.id],
            }
            for each in found.concepts
        ],
        "unused_waivers": [
            {"term": waiver.term, "reason": waiver.reason, "line": waiver.line}
            for waiver in found.unused
        ],
        "skipped": skipped,
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind,
        "side": finding.side,
        "concept": finding.concept.id,
        "term": finding.term.text,
        "source": _document_place(finding.source),
        "target": _document_place(finding.target),
        "first": _document_place(finding.first),
        "match": finding.match,
        "score": finding.score,
        "write": finding.write,
        "accepted": list(finding.accepted),
        "evidence": finding.evidence,
        "attested_by": finding.attested_by,
        "reason": finding.reason,
        "message": finding.message,
        "waived": None if finding.waived is None else finding.waived.reason,
    }


def _document_place(place: Place | None) -> dict[str, object] | None:
    if place is None:
        return None
    return {
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "text": place.text,
    }
