"""What the tests of integrations share: real tools in processes of their own, and recipes."""

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Mapping
from pathlib import Path

import polib
import pytest

_DOCS = Path(__file__).parents[2] / "docs"
_BLOCK = re.compile(r"^```(\w+)(?: title=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OPTION = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def run(cache_folder: str) -> Run:
    """Return a function that runs a program of this environment, in a folder."""
    scripts = sysconfig.get_path("scripts")
    environment = os.environ | {
        "INSATERMS_CACHE_DIR": cache_folder,
        "LC_ALL": "C.UTF-8",
        "PATH": os.pathsep.join([scripts, os.environ.get("PATH", "")]),
        "PYTHONWARNINGS": "default",
    }

    def run(*command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        program, *arguments = command
        start = [sys.executable] if program == "python" else [os.path.join(scripts, program)]
        return subprocess.run(
            [*start, *arguments],
            cwd=folder,
            env=environment | variables,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


class Recipe:
    """The code of a page of the documentation.

    Attributes:
        files: The blocks with a title, by that: the path of a file.
        commands: What stands behind a `$` in the blocks of a console, in order.
        options: What the first column of its tables names.

    """

    def __init__(self, text: str) -> None:
        self.files: dict[str, str] = {}
        self.commands: list[str] = []
        self.options: list[str] = _OPTION.findall(text)
        for kind, title, code in _BLOCK.findall(text):
            if title:
                self.files[title] = self.files.get(title, "") + code
            elif kind == "console":
                lines = code.splitlines()
                self.commands += [line[2:] for line in lines if line.startswith("$ ")]

    def write(self, folder: Path, before: Mapping[str, str] = {}) -> None:
        """Write the files, each behind what a project has there already."""
        for name, text in {**dict.fromkeys(before, ""), **self.files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(before.get(name, "") + text, encoding="utf-8")


@pytest.fixture(scope="session")
def recipe() -> Callable[[str], Recipe]:
    """Return a function that reads a page of the documentation."""
    return lambda name: Recipe((_DOCS / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def compiled() -> Callable[[Mapping[str, str]], bytes]:
    """Return a function that makes a compiled Dutch catalog of texts and their translations."""

    def compiled(texts: Mapping[str, str]) -> bytes:
        catalog = polib.POFile()
        catalog.metadata = {
            "Language": "nl",
            "Content-Type": "text/plain; charset=UTF-8",
            "Plural-Forms": "nplurals=2; plural=(n != 1);",
        }
        catalog.extend(polib.POEntry(msgid=text, msgstr=other) for text, other in texts.items())
        return catalog.to_binary()

    return compiled
