"""Annotations of GitHub Actions: a workflow command a line."""

from insaterms.linting.diagnostics import SEVERITIES, Diagnostic, Severity
from insaterms.linting.output.excerpts import harmless
from insaterms.linting.output.told import Told
from insaterms.linting.registry import rule_of
from insaterms.ui_language import _, ngettext

__all__ = ["write"]

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def write(told: Told) -> str:
    """Return a command for each finding, the heaviest first, and one that counts them.

    GitHub shows ten of each level for a step; the number of all is the first of its level.
    """
    lines: list[str] = []
    for severity in SEVERITIES:
        if severity == "note" and told.findings:
            lines.append(_total(len(told.findings)))
        lines += [_command(each) for each in told.findings if each.severity == severity]
    return "".join(f"{line}\n" for line in lines)


def _total(number: int) -> str:
    said = ngettext("{n} finding in all", "{n} findings in all", number).format(n=number)
    return f"::notice title=insaterms::{_data(said)}"


def _command(finding: Diagnostic) -> str:
    span = finding.span
    named = {"title": f"{finding.code} {rule_of(finding.code).slug}", "file": finding.path}
    if span.line:
        named |= {"line": str(span.line), "endLine": str(max(span.line, span.end_line))}
        # GitHub refuses columns of what goes over several lines.
        if span.column and span.end_line == span.line:
            named |= {"col": str(span.column), "endColumn": str(span.end_column)}
    said = finding.message
    # What the message ends with already need not be said again.
    if finding.write and not said.endswith(_("write “{text}”").format(text=finding.write)):
        said = _("{message}; write “{text}”").format(message=said, text=finding.write)
    properties = ",".join(f"{name}={_property(value)}" for name, value in named.items())
    return f"::{_COMMANDS[finding.severity]} {properties}::{_data(said)}"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return harmless(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
