"""What a run of the lint has found."""

from msgspec import Struct

from insaterms.linting.diagnostics import Diagnostic, Severity

__all__ = ["LintReport"]


class LintReport(Struct, frozen=True):
    """What a run of the lint has found.

    Attributes:
        findings: What is wrong, in the order of the files and of the places in them; no two
            are the same.
        files: The files that were looked at, as findings name them, in order.
        rules: The codes of the rules that looked at them, in order.
        silenced: How many findings comments, front matter and `per-file-ignores` silence.
        known: How many findings the baseline knows, which are not among `findings`.
        stale: What the baseline knows, but was not found any more: path, code and text of
            each, and how often it was missed.

    """

    findings: tuple[Diagnostic, ...] = ()
    files: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    silenced: int = 0
    known: int = 0
    stale: tuple[tuple[str, str, str, int], ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    def count(self, severity: Severity) -> int:
        """Return how many findings are so heavy."""
        return sum(finding.severity == severity for finding in self.findings)
