"""Without the extra, whoever needs it is told its name and the command that installs it."""

import subprocess
import sys
from pathlib import Path

import pytest

_WITHOUT = """
import sys
sys.modules[sys.argv[1]] = None
from insaterms.cli import main
main(sys.argv[2:])
"""


def run(missing: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _WITHOUT, missing, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "pairs.tsv"
    path.write_text("en\tnl\nSave the file.\tBewaar het bestand.\n", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("command", ["import", "lookup"])
def test_the_memory_names_the_extra_where_numpy_is_missing(
    tmp_path: Path, table: str, command: str
) -> None:
    memory = str(tmp_path / "memory.db")
    if command == "lookup":
        assert run("nothing", "memory", "import", table, "--memory", memory).returncode == 0
    asked = table if command == "import" else "Save the file."
    done = run("numpy", "memory", command, asked, "--memory", memory)
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.endswith("needs the extra `memory`: pip install 'insaterms[memory]'")
    # Nothing was added that no look-up would find.
    assert (command == "import") != Path(memory).exists()


def test_analyse_names_the_extra_where_the_segmenter_is_missing(tmp_path: Path, table: str) -> None:
    memory = str(tmp_path / "memory.db")
    assert run("nothing", "memory", "import", table, "--memory", memory).returncode == 0
    page = tmp_path / "page.md"
    page.write_text("Save the file. Save the other file.\n", encoding="utf-8")
    done = run("sentencex", "analyse", str(page), "--source", "en", "--memory", memory)
    assert done.returncode == 2
    assert "pip install 'insaterms[memory]'" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", [("lookup", "thuiszitter"), ("--version",)])
def test_the_rest_needs_neither_numpy_nor_a_database(command: tuple[str, ...]) -> None:
    for missing in ("numpy", "sqlite3", "sentencex"):
        assert run(missing, *command).returncode == 0
