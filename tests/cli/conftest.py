"""The program called inside the test's own process, and a small glossary to call it on."""

import io
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import TextIO

import pytest

from insaterms.cli import main

_FIXTURES = Path(__file__).parent / "fixtures"


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what whoever runs the tests has set for their own terminal."""
    for name in (
        *("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLORTERM", "LINES"),
        *("LANG", "LANGUAGE", "LC_CTYPE", "LC_MESSAGES", "INSATERMS_LANG"),
        *("PYTHONIOENCODING", "PYTHONUTF8"),
        *("TTY_COMPATIBLE", "TTY_INTERACTIVE"),
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., CompletedProcess[str]]:
    """Return a function that calls the program.

    It takes what stands on standard input, or what somebody answers at a terminal, and
    whether standard output is one.
    """

    def call(
        *arguments: str,
        stdin: bytes = b"",
        answers: tuple[str, ...] | None = None,
        on_terminal: bool = False,
    ) -> CompletedProcess[str]:
        given: TextIO
        if answers is None:
            given = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
        else:
            typed = "".join(f"{answer}\n" for answer in answers)
            given = _Terminal(io.BytesIO(typed.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", given)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: on_terminal)
        with pytest.raises(SystemExit) as left:
            main(arguments)
        shown = capsys.readouterr()
        code = left.value.code
        assert isinstance(code, int)
        return CompletedProcess(arguments, code, shown.out, shown.err)

    return call


@pytest.fixture
def small() -> str:
    """Return the path of a small glossary of two files."""
    return str(_FIXTURES / "glossary")


@pytest.fixture
def words() -> str:
    """Return the path of a word list."""
    return str(_FIXTURES / "words.csv")


@pytest.fixture
def own(tmp_path: Path, small: str) -> Path:
    """Return a copy of the small glossary that a test may change."""
    return Path(shutil.copytree(small, tmp_path / "glossary"))


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Return a function that compares a text with the file of this name in golden/."""

    def compare(name: str, text: str) -> None:
        path = Path(__file__).parent / "golden" / f"{name}.txt"
        if os.environ.get("INSATERMS_WRITE_GOLDEN") == "1":
            path.write_text(text, encoding="utf-8")  # read the difference before it is kept
        assert text == path.read_text(encoding="utf-8")

    return compare
