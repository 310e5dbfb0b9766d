"""Showing what verification found: for people, for editors that follow places, as JSON."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from insaterms.cli.names import name_of
from insaterms.cli.page import Line, Piece, put, width, wrapped
from insaterms.cli.saying import say
from insaterms.cli.table import put_table
from insaterms.glossary.verification.findings import Finding, Place, Rendered, Verification
from insaterms.glossary.verification.waivers import Waiver
from insaterms.ui_language import N_, _, ngettext

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


def show(
    found: Verification,
    told: Sequence[Finding],
    paths: tuple[str, str],
    stands: Callable[[Waiver], str],
) -> None:
    """Print findings, waived ones below them, and what each concept is rendered by.

    Why a term is wrong and who writes the other is said once; what has the same reason
    follows with a line for each place.

    Args:
        found: The verification.
        told: Those of its findings that are to be shown.
        paths: Of source and target, as the user named them.
        stands: Says where a waiver stands.

    """
    open_ones = [finding for finding in told if finding.waived is None]
    waived = [finding for finding in told if finding.waived is not None]
    _show_all(open_ones, paths, stands)
    if waived:
        put([*([[]] if open_ones else []), [(_("Waived"), "bold")]])
        _show_all(waived, paths, stands)
    if found.concepts:
        put([[]] if told else [])
        counts = Counter(finding.concept.id for finding in open_ones)
        rows = [_row(each, counts[each.concept.id]) for each in found.concepts]
        columns = N_("concept"), N_("in source"), N_("rendered as"), N_("findings")
        put_table(columns, rows)


def _show_all(
    findings: Sequence[Finding], paths: tuple[str, str], stands: Callable[[Waiver], str]
) -> None:
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        same = finding.concept.id, finding.kind, finding.side, finding.term.text, finding.reason
        groups.setdefault((*same, _source(finding)), []).append(finding)
    for first, *others in groups.values():
        here, there = _places(first, paths)
        pieces = _beginning(first, here, first.message)
        details = "; ".join([*_details(first, there), _source(first)])
        lines: list[list[Piece]] = [[(details, "dim")]]
        if first.waived is not None:
            lines.append([(_allowed(first.waived, stands), "italic")])
        _put_lines(pieces, lines)
        for finding in others:
            _put_lines(_further(finding, paths, stands), [])


def _beginning(finding: Finding, here: str, message: str) -> list[Piece]:
    return [
        (f"{here}: ", ""),
        (f"{name_of(finding.kind)}:", _STYLES[finding.kind]),
        (f" {message}", ""),
    ]


def _further(
    finding: Finding, paths: tuple[str, str], stands: Callable[[Waiver], str]
) -> list[Piece]:
    """Return one more place of what was said above, in one line."""
    here, there = _places(finding, paths)
    details = list(_details(finding, there))
    if finding.waived is not None:
        details.append(_allowed(finding.waived, stands))
    pieces = _beginning(finding, here, replace(finding, reason="").message)
    return [*pieces, (f" ({'; '.join(details)})", "dim")]


def _allowed(waiver: Waiver, stands: Callable[[Waiver], str]) -> str:
    return _("allowed in {place}: {reason}").format(place=stands(waiver), reason=waiver.reason)


def _row(rendered: Rendered, number: int) -> tuple[str, str, str, str]:
    terms = ", ".join(f"{term} ({times} ×)" for term, times in rendered.renderings)
    if not sys.stdout.isatty():
        return rendered.concept.id, str(rendered.times), terms, str(number)
    said = ngettext("{n} finding", "{n} findings", number).format(n=number) if number else ""
    return rendered.concept.id, f"{rendered.times} ×", terms or _("not rendered"), said


def _put_lines(first: list[Piece], lines: list[list[Piece]]) -> None:
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
    """Say where the other side stands, and how sure the finding is."""
    other = finding.source if finding.side == "target" else finding.target
    if there and other is not None:
        shown = f" “{' '.join(other.text.split())}”" if other.text else ""
        yield f"{there}{shown}"
    yield f"{name_of(finding.match)} {finding.score}"


def _source(finding: Finding) -> str:
    """Say who writes what is proposed."""
    by = f", {finding.attested_by}" if finding.attested_by else ""
    return f"{name_of(finding.evidence)}{by}"


# -- JSON ------------------------------------------------------------------------------


def document(
    found: Verification,
    told: Sequence[Finding],
    skipped: dict[str, int],
    path: Callable[[Waiver], str],
) -> dict[str, object]:
    """Return a verification as a JSON document; its shape is a promise to other programs.

    Args:
        found: The verification.
        told: Those of its findings that are to be shown.
        skipped: How many pairs were passed over, by the reason.
        path: Says in which file a waiver stands.

    """
    counts = Counter(finding.concept.id for finding in told if finding.waived is None)
    return {
        "source_language": found.source_language,
        "target_language": found.target_language,
        "findings": [_finding(finding, path) for finding in told],
        "concepts": [
            {
                "concept": each.concept.id,
                "times": each.times,
                "renderings": [{"term": term, "times": times} for term, times in each.renderings],
                "findings": counts[each.concept.id],
            }
            for each in found.concepts
        ],
        "unused_waivers": [_waiver(waiver, path) for waiver in found.unused],
        "skipped": skipped,
    }


def _waiver(waiver: Waiver, path: Callable[[Waiver], str]) -> dict[str, object]:
    return {
        "term": waiver.term,
        "reason": waiver.reason,
        "path": path(waiver),
        "line": waiver.line,
    }


def _finding(finding: Finding, path: Callable[[Waiver], str]) -> dict[str, object]:
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
        "waived": None if finding.waived is None else _waiver(finding.waived, path),
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
