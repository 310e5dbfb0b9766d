"""One JSON document; its shape is a promise to other programs, which docs/lint.md describes."""

import json

from insaterms.linting.diagnostics import Diagnostic, Fix, Related, Span
from insaterms.linting.output.told import Told
from insaterms.linting.registry import rule_of

__all__ = ["document", "write"]


def write(told: Told, *, ascii_only: bool = False) -> str:
    """Return the findings as JSON, with escapes for all but ASCII if it must be so."""
    return json.dumps(document(told), ensure_ascii=ascii_only, indent=2) + "\n"


def document(told: Told) -> dict[str, object]:
    """Return the findings and their numbers, as JSON has them."""
    return {
        "findings": [_finding(each, told) for each in told.findings],
        "summary": {
            "findings": len(told.findings),
            "fixable": sum(map(told.fixable, told.findings)),
            "files": len(told.files),
            "files_with_findings": len({each.path for each in told.findings}),
            "silenced": told.silenced,
            "known": told.known,
            "mended": told.mended,
        },
    }


def _finding(finding: Diagnostic, told: Told) -> dict[str, object]:
    return {
        "code": finding.code,
        "slug": rule_of(finding.code).slug,
        "severity": finding.severity,
        "path": finding.path,
        **_place(finding.span),
        "message": finding.message,
        "text": finding.text,
        "write": finding.write,
        "source": finding.source,
        "fixable": told.fixable(finding),
        "fix": None if finding.fix is None else _fix(finding.fix),
        "related": [_related(each) for each in finding.related],
    }


def _place(span: Span) -> dict[str, int]:
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _fix(fix: Fix) -> dict[str, object]:
    return {
        "title": fix.title,
        "safe": fix.safe,
        "edits": [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in fix.edits],
    }


def _related(related: Related) -> dict[str, object]:
    return {"path": related.path, **_place(related.span), "message": related.message}
