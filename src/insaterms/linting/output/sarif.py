"""SARIF 2.1.0, which GitHub's code scanning and other dashboards read."""

import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from urllib.parse import quote

from insaterms._version import __version__
from insaterms.linting.baselines.baseline import fingerprint
from insaterms.linting.diagnostics import Diagnostic, Edit, Fix, Span
from insaterms.linting.documentation import documentation, summary
from insaterms.linting.output.file_texts import FileText, FileTexts
from insaterms.linting.output.told import Told
from insaterms.linting.registry import FAMILIES, rule_of
from insaterms.ui_language import _

__all__ = ["write"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
# The number rises when the same finding gets another fingerprint.
_FINGERPRINT = "insaterms/v1"

_Object = dict[str, object]


def write(told: Told, texts: FileTexts, *, ascii_only: bool = False) -> str:
    """Return one run as SARIF.

    Args:
        told: What there is to tell.
        texts: The texts that fixes change.
        ascii_only: Whether all but ASCII is escaped.

    """
    codes = sorted({each.code for each in told.findings})
    driver = {"name": "insaterms", "version": __version__, "rules": [_rule(each) for each in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            _ROOT: {"description": {"text": "The folder in which insaterms was run."}}
        },
        "results": [
            _result(finding, number, codes.index(finding.code), texts)
            for finding, number in _numbered(told.findings)
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=ascii_only, indent=2) + "\n"


def _numbered(findings: Sequence[Diagnostic]) -> Iterator[tuple[Diagnostic, int]]:
    """Yield each finding and which of its like it is, from 0."""
    seen: Counter[str] = Counter()
    for finding in findings:
        alike = fingerprint(finding)
        yield finding, seen[alike]
        seen[alike] += 1


def _rule(code: str) -> _Object:
    rule = rule_of(code)
    said, told = summary(rule), documentation(rule)
    return {
        "id": code,
        "name": rule.slug,
        "shortDescription": {"text": said},
        "fullDescription": {"text": said},
        "help": {"text": told, "markdown": told},
        "defaultConfiguration": {"level": rule.severity, "enabled": rule.on},
        "properties": {"tags": ["translation", FAMILIES[code[:3]]]},
    }


def _result(finding: Diagnostic, number: int, index: int, texts: FileTexts) -> _Object:
    said = finding.message
    if finding.write:
        said = _("{message}; write “{text}”").format(message=said, text=finding.write)
    result: _Object = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": said},
        "locations": [_location(finding.path, finding.span)],
        "partialFingerprints": {_FINGERPRINT: fingerprint(finding, number)},
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": place,
                **_location(each.path, each.span),
                "message": {"text": each.message or each.path},
            }
            for place, each in enumerate(finding.related, 1)
        ]
    file = None if finding.fix is None else texts.of(finding.path)
    if finding.fix is not None and finding.fix.edits and file is not None:
        result["fixes"] = [_fix(finding.path, finding.fix, file)]
    return result


def _location(path: str, span: Span) -> _Object:
    # Of a whole file the first line: code scanning shows nothing that has no line.
    region = {"startLine": max(1, span.line)}
    if span.column:
        region |= {
            "startColumn": span.column,
            "endLine": max(span.line, span.end_line),
            "endColumn": max(1, span.end_column),
        }
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}


def _artifact(path: str) -> _Object:
    file = PurePath(path)
    if file.is_absolute():
        return {"uri": file.as_uri()}
    if file.parts[:1] == (os.pardir,):
        # It is outside the folder, so that nothing relative names it.
        return {"uri": PurePath(os.path.abspath(path)).as_uri()}
    # A name that is not UTF-8 keeps its bytes.
    return {"uri": quote(os.fsencode(path.replace(os.sep, "/"))), "uriBaseId": _ROOT}


def _fix(path: str, fix: Fix, file: FileText) -> _Object:
    return {
        "description": {"text": fix.title},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(path),
                "replacements": [_replacement(edit, file) for edit in fix.edits],
            }
        ],
    }


def _replacement(edit: Edit, file: FileText) -> _Object:
    line, column = file.lines.at(edit.start)
    end_line, end_column = file.lines.at(edit.end)
    return {
        "deletedRegion": {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        },
        "insertedContent": {"text": edit.text},
    }
