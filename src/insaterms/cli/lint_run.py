"""A call of the lint: once, and again with files that were mended in memory."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from insaterms.cli.lint_progress import LintProgress
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.report import LintReport
from insaterms.project import Project

__all__ = ["LintRun"]

_NOTHING: Mapping[str, bytes] = MappingProxyType({})


class LintRun(Struct, frozen=True, kw_only=True):
    """What a call asks for.

    Attributes:
        project: The settings.
        paths: Files and folders; none: the whole project.
        select: Rules instead of the usual ones.
        extend_select: Rules beside them.
        ignore: Rules that are left out.
        stdin_filename: The file in which standard input is to stand; None where it is not
            read.
        stdin: What stands on standard input.

    """

    project: Project
    paths: Sequence[str] = ()
    select: Sequence[str] = ()
    extend_select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    stdin_filename: str | None = None
    stdin: bytes = b""

    def report(self, contents: Mapping[str, bytes] = _NOTHING) -> LintReport:
        """Check the files, with progress on a terminal.

        Args:
            contents: What is to stand in files in the place of what does, by their paths.

        Raises:
            InsatermsError: As `insaterms.lint`.

        """
        from insaterms.linting.engine import lint, lint_text

        if self.stdin_filename is not None:
            return lint_text(
                next(iter(contents.values()), self.stdin),
                self.stdin_filename,
                project=self.project,
                select=self.select,
                ignore=self.ignore,
                extend_select=self.extend_select,
            )
        with LintProgress() as progress:
            return lint(
                self.paths,
                project=self.project,
                select=self.select,
                ignore=self.ignore,
                extend_select=self.extend_select,
                progress=progress.show,
                contents=contents,
            )

    def again(self, contents: Mapping[str, bytes]) -> Sequence[Diagnostic]:
        """Check the files with other bytes in the place of some, by their paths."""
        return self.report(contents).findings

    def texts(self, files: Sequence[str]) -> dict[str, str]:
        """Return what stands in no file, by the paths that findings name."""
        if not self.is_stdin:
            return {}
        from insaterms.linting.output.file_texts import decoded

        return {path: decoded(self.stdin, path) for path in files}

    @property
    def is_stdin(self) -> bool:
        """Whether it is standard input that is checked."""
        return self.stdin_filename is not None
