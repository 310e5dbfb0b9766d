"""`insaterms catalog compile`: what programs load, and what is refused."""

import gettext
import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


def test_a_catalog_is_compiled_beside_itself(run: Run, site: Path, catalog: Path) -> None:
    done = run("catalog", "compile", catalog.name)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "nl.mo: 2 translated, 1 fuzzy left out, 1 untranslated\n"
    with (site / "nl.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert compiled.pgettext("heading", "Contact") == "Contact opnemen"
    assert compiled.gettext("A school") == "A school"


def test_fuzzy_translations_are_compiled_if_that_is_asked_for(
    run: Run, site: Path, catalog: Path
) -> None:
    done = run("catalog", "compile", "--use-fuzzy", ".")
    assert done.stdout == "nl.mo: 2 translated, 1 fuzzy, 1 untranslated\n"
    assert catalog.exists()
    with (site / "nl.mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("A school") == "Een schooltje"


def test_what_would_crash_a_program_is_refused_and_the_others_are_compiled(
    run: Run, site: Path, catalog: Path
) -> None:
    wrong = site / "de.po"
    text = catalog.read_text("utf-8") + '\n#, python-format\nmsgid "%(n)s x"\nmsgstr "x"\n'
    wrong.write_text(text.replace("Language: nl", "Language: de"), encoding="utf-8")
    line = text.count("\n") - 1
    done = run("catalog", "compile", ".")
    assert done.returncode == 1
    assert done.stderr == f'de.po:{line}:1: the placeholder "%(n)" is missing\n'
    assert done.stdout.startswith("nl.mo: ")
    assert not (site / "de.mo").exists()


def test_a_catalog_that_cannot_be_read_stops_no_other(run: Run, site: Path, catalog: Path) -> None:
    folder = site / "l"
    folder.mkdir()
    catalog.rename(folder / "nl.po")
    (folder / "a.po").write_text('msgid "a"\nmsgstr "b\n', encoding="utf-8")
    (folder / "b.po").write_bytes(b"\0\1")
    done = run("catalog", "compile", "l")
    path = os.path.join("l", "nl.mo")
    assert done.returncode == 2
    assert done.stdout == f"{path}: 2 translated, 1 fuzzy left out, 1 untranslated\n"
    first, second = done.stderr.splitlines()
    assert first.startswith(os.path.join("l", "a.po:2:"))
    assert second.startswith(os.path.join("l", "b.po:1:1:"))
    assert sorted(each.name for each in folder.glob("*.mo")) == ["nl.mo"]


def test_a_place_that_cannot_be_written_stops_no_other(run: Run, site: Path, catalog: Path) -> None:
    (site / "a.po").write_bytes(catalog.read_bytes())
    # A folder stands there.
    (site / "a.mo").mkdir()
    done = run("catalog", "compile", "a.po", "nl.po")
    assert (done.returncode, done.stderr) == (2, "a.mo: Is a directory\n")
    assert done.stdout.startswith("nl.mo: ")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.po", b'msgid "a\n', "a.po:1:"),
        ("a.po", b"\0\1\2", "a.po:1:1:"),
        ("a.po", b'msgid ""\nmsgstr "Content-Type: text/plain; charset=nope\\n"\n', "a.po:2:"),
        ("folder", None, "folder: there is no catalog (.po) in this folder"),
        ("nothing.po", None, "nothing.po: there is no such file or folder"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(
    run: Run, site: Path, name: str, data: bytes | None, said: str
) -> None:
    (site / "folder").mkdir()
    if data is not None:
        (site / name).write_bytes(data)
    done = run("catalog", "compile", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(said)
    assert "Traceback" not in done.stderr
