"""`insaterms catalog glossary`."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

_FILES = [
    "en/LC_MESSAGES/glossary-nl.po",
    "glossary-nl.pot",
    "glossary.pot",
    "nl/LC_MESSAGES/glossary.po",
]

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def _files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_four_files_are_written_once(run: Run, own: Path, here: Path) -> None:
    done = run("catalog", "glossary", str(own))
    assert (done.returncode, done.stderr) == (0, "7 concepts: 4 of 4 files written\n")
    assert done.stdout.splitlines() == [
        "wrote locales/glossary.pot",
        "wrote locales/nl/LC_MESSAGES/glossary.po",
        "wrote locales/glossary-nl.pot",
        "wrote locales/en/LC_MESSAGES/glossary-nl.po",
    ]
    assert _files(here / "locales") == _FILES
    again = run("catalog", "glossary", str(own))
    assert (again.returncode, again.stdout) == (0, "")
    assert again.stderr == "7 concepts: 0 of 4 files written\n"


def test_the_glossary_may_be_named_in_either_way_but_not_in_two(
    run: Run, own: Path, here: Path
) -> None:
    assert run("--glossary", str(own), "catalog", "glossary", "-d", "a").returncode == 0
    assert run("catalog", "glossary", "--glossary", str(own), str(own), "-d", "b").returncode == 0
    assert _files(here / "a") == _files(here / "b") == _FILES
    done = run("catalog", "glossary", str(own), "--glossary", str(here))
    assert done.returncode == 2
    assert done.stderr.startswith("insaterms catalog glossary: --glossary names ")


def test_check_writes_nothing_and_tells(run: Run, own: Path, here: Path) -> None:
    done = run("catalog", "glossary", str(own), "--check")
    assert done.returncode == 1
    assert done.stdout.startswith("would write locales/glossary.pot\n")
    assert done.stderr == "7 concepts: 4 of 4 files out of date\n"
    assert not list(here.iterdir())
    run("catalog", "glossary", str(own))
    assert run("catalog", "glossary", str(own), "--check").returncode == 0
    # As git may check it out on Windows.
    for name in _FILES:
        path = here / "locales" / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("catalog", "glossary", str(own), "--check").returncode == 0


@pytest.mark.parametrize("content", [b'msgid "a"\nmsgstr "b"\n', b"", b"\xff\xfe\x00"])
def test_a_catalog_that_somebody_wrote_is_left_alone(
    run: Run, own: Path, here: Path, content: bytes
) -> None:
    path = here / "locales" / "nl" / "LC_MESSAGES" / "glossary.po"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    done = run("catalog", "glossary", str(own))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        "locales/nl/LC_MESSAGES/glossary.po: this catalog was not made from a glossary, so it "
        "stays as it is; move it away, or name another folder (--output-dir)\n"
    )
    assert path.read_bytes() == content
    assert _files(here) == ["locales/nl/LC_MESSAGES/glossary.po"]


def test_a_glossary_with_problems_writes_nothing(run: Run, own: Path, here: Path) -> None:
    (own / "broken.yaml").write_text("concepts:\n- id: a\n  colour: red\n", encoding="utf-8")
    done = run("catalog", "glossary", str(own))
    assert done.returncode == 2
    assert "broken.yaml:3:3: " in done.stderr
    assert not list(here.iterdir())


@pytest.mark.parametrize("name", ["nothing", ""])
def test_a_glossary_that_is_not_there_is_one_line(run: Run, here: Path, name: str) -> None:
    done = run("catalog", "glossary", name)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert not list(here.iterdir())


def test_a_folder_that_cannot_be_made_is_one_line(run: Run, own: Path, here: Path) -> None:
    (here / "file").touch()
    for output in ("file", "file/locales"):
        done = run("catalog", "glossary", str(own), "-d", output)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert done.stdout == ""
