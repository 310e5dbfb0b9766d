"""A finding a line, which editors and grep can follow."""

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.output.excerpts import harmless
from insaterms.linting.output.told import Told

__all__ = ["line", "place", "write"]


def write(told: Told) -> str:
    """Return `path:line:column: code message` for each finding."""
    return "".join(f"{line(finding)}\n" for finding in told.findings)


def line(finding: Diagnostic) -> str:
    """Return one finding on one line."""
    return harmless(f"{place(finding)}: {finding.code} {finding.message}")


def place(finding: Diagnostic) -> str:
    """Return where a finding stands, `path:line:column`, as far as that is known."""
    span = finding.span
    shown = finding.path
    if span.line:
        shown += f":{span.line}"
        if span.column:
            shown += f":{span.column}"
    return shown
