"""What a run of the lint has to tell, whatever the format that it is written in."""

from msgspec import Struct

from insaterms.linting.diagnostics import Diagnostic

__all__ = ["Told"]


class Told(Struct, frozen=True):
    """What a run has to tell.

    Attributes:
        findings: Those to be shown, in the order of the files.
        files: Every file that was checked, in order.
        silenced: How many findings comments and settings silence.
        known: How many the baseline knows.
        mended: How many were mended.
        unsafe: Whether fixes that somebody must look at count as well.

    """

    findings: tuple[Diagnostic, ...]
    files: tuple[str, ...] = ()
    silenced: int = 0
    known: int = 0
    mended: int = 0
    unsafe: bool = False

    def fixable(self, finding: Diagnostic) -> bool:
        """Whether `--fix` mends a finding, with the other options of this run."""
        return finding.fix is not None and (self.unsafe or finding.fix.safe)
