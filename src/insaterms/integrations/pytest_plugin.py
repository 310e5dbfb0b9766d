"""`pytest --insaterms`: each file that the lint checks is a test.

pytest loads this module in every run of everybody who has insaterms installed, so nothing of
the package is imported before somebody asks for it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms.linting.diagnostics import Diagnostic

__all__ = ["pytest_addoption", "pytest_collection_modifyitems"]

_PATHS = "insaterms_paths"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option and the setting."""
    parser.getgroup("insaterms").addoption(
        "--insaterms",
        action="store_true",
        help="check that the Dutch and English of the site agree, a test for each file",
    )
    parser.addini(
        _PATHS, "files and folders for --insaterms (default: the whole project)", type="paths"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Add a test for each file, before others choose among the tests.

    Raises:
        pytest.UsageError: If the lint cannot run, with every reason.

    """
    if config.getoption("--insaterms"):
        for file in _files(session, config):
            # As pytest collects a file of tests, so that all who count them see these.
            items += session.genitems(file)


def _files(session: pytest.Session, config: pytest.Config) -> Iterator["LintFile"]:
    from insaterms.errors import InsatermsError
    from insaterms.linting.engine import lint

    try:
        report = lint([str(path) for path in config.getini(_PATHS)])
    except (InsatermsError, OSError) as error:
        raise pytest.UsageError(str(error)) from None
    found: dict[str, list[Diagnostic]] = {path: [] for path in report.files}
    for finding in report.findings:
        found.setdefault(finding.path, []).append(finding)
    for path, findings in sorted(found.items()):
        file: LintFile = LintFile.from_parent(session, path=Path.cwd() / path)
        file.findings = findings
        yield file


class LintFile(pytest.File):
    """A file that was checked."""

    findings: list["Diagnostic"]

    def collect(self) -> Iterator["LintTest"]:
        """Yield its test."""
        test: LintTest = LintTest.from_parent(self, name="insaterms")
        test.findings = self.findings
        yield test


class LintTest(pytest.Item):
    """The test of a file, which fails with what was found in it."""

    findings: list["Diagnostic"]

    def runtest(self) -> None:
        """Fail if anything was found."""
        if self.findings:
            from insaterms.linting.output.concise import line

            pytest.fail("\n".join(map(line, self.findings)), pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return where the first finding is."""
        first = self.findings[0].span.line if self.findings else 0
        return self.path, first - 1 if first else None, f"insaterms: {self.path.name}"
