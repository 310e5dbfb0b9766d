import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]

_PAGE = """\
# Reading in the Netherlands

The Reading Pals (‘Leesmaatjes’, or LM) help pupils who find it hard to read.
A home sitter (‘thuiszitter’) reads at home; a truant (‘spijbelaar’) at the beach.
A regular absentee (‘thuiszitter’) reads nowhere, says Stichting Lezen en Leren.
"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("reading.md").write_text(_PAGE, encoding="utf-8")
    return "reading.md"


def test_people_get_a_list_with_status_and_score(
    run: Run, small: str, page: str, golden: Golden
) -> None:
    done = run("harvest", page, "--glossary", small)
    assert done.returncode == 0
    golden("harvest", done.stdout)
    assert done.stderr == "4 pairs (1 new, 1 known, 2 contradicts), 1 name without a translation\n"


def test_json_has_pairs_and_names(run: Run, small: str, page: str) -> None:
    done = run("harvest", "--json", page, "--glossary", small)
    found = json.loads(done.stdout)
    assert list(found) == ["pairs", "unglossed"]
    first = found["pairs"][0]
    assert 0 < first.pop("score") <= 100
    assert first == {
        "en": "Reading Pals",
        "nl": "Leesmaatjes",
        "acronym": "LM",
        "line": 3,
        "column": 5,
        "status": "new",
    }
    assert found["unglossed"] == [{"text": "Stichting Lezen en Leren", "line": 5, "column": 56}]


def test_several_pages_are_an_object_by_path(run: Run, small: str, page: str) -> None:
    Path("empty.txt").touch()
    done = run("harvest", "--json", page, "empty.txt", "--glossary", small)
    found = json.loads(done.stdout)
    assert list(found) == [page, "empty.txt"]
    assert found["empty.txt"] == {"pairs": [], "unglossed": []}


def test_several_pages_are_listed_one_after_the_other(run: Run, small: str, page: str) -> None:
    Path("b.txt").write_text("The Quiet Hour (‘Stil Uur’) is at nine.", encoding="utf-8")
    done = run("harvest", page, "b.txt", "--glossary", small)
    lines = done.stdout.splitlines()
    assert lines[0] == page
    assert lines[lines.index("b.txt") - 1] == ""
    assert lines[-1].startswith("    1  new")


def test_yaml_can_stand_in_the_glossary(run: Run, own: Path, page: str) -> None:
    done = run("harvest", "--yaml", page, "--glossary", str(own))
    assert done.returncode == 0
    assert "- id: leesmaatjes" in done.stdout
    assert done.stderr.endswith("what the glossary has already is left out\n")
    (own / "harvested.yaml").write_text(done.stdout, encoding="utf-8")
    assert run("validate", str(own)).returncode == 0
    assert run("format", "--check", str(own)).returncode == 0
    again = run("harvest", page, "--glossary", str(own))
    assert again.stderr.startswith("4 pairs (4 known)")


def test_yaml_of_what_is_all_new_leaves_nothing_out(run: Run, small: str, page: str) -> None:
    text = "The Quiet Hour (‘Stil Uur’) is at nine."
    done = run("harvest", "--yaml", "-", "--glossary", small, stdin=text.encode())
    assert done.stderr == "1 pair (1 new), 0 names without a translation\n"
    assert "document: standard input" in done.stdout
    assert page


def test_low_scores_can_be_left_out(run: Run, small: str, page: str) -> None:
    done = run("harvest", "--json", "--min-score", "100", page, "--glossary", small)
    assert done.returncode == 1
    assert json.loads(done.stdout)["pairs"] == []


def test_standard_input_may_be_html(run: Run, small: str) -> None:
    text = "<!doctype html><p>The <i>Quiet Hour</i> (<i>Stil Uur</i>) is at nine.</p>"
    done = run("harvest", "--json", "-", "--glossary", small, stdin=text.encode())
    [pair] = json.loads(done.stdout)["pairs"]
    assert (pair["en"], pair["nl"]) == ("Quiet Hour", "Stil Uur")


def test_no_pair_is_exit_code_1(run: Run, small: str) -> None:
    done = run("harvest", "-", "--glossary", small, stdin=b"Nothing here.")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "0 pairs, 0 names without a translation\n"


def test_names_alone_are_listed_without_an_empty_line(run: Run, small: str) -> None:
    text = "This page is for those who want to read more with Stichting Lezen en Leren."
    done = run("harvest", "-", "--glossary", small, stdin=text.encode())
    assert done.returncode == 1
    assert done.stdout == "Names without a translation\n    1  Stichting Lezen en Leren\n"


def test_one_page_that_cannot_be_read_leaves_the_others_answered(
    run: Run, small: str, page: str
) -> None:
    Path("bad.txt").write_bytes(b"abc\n\xff")
    done = run("harvest", "--json", page, "nope", "bad.txt", "--glossary", small)
    assert done.returncode == 2
    assert list(json.loads(done.stdout)) == [page]
    first, second, last = done.stderr.splitlines()
    assert first.startswith("insaterms: nope: ")
    assert second.startswith("bad.txt:2:1: ")
    assert last.startswith("4 pairs")


def test_json_and_yaml_exclude_each_other(run: Run, small: str, page: str) -> None:
    done = run("harvest", "--json", "--yaml", page, "--glossary", small)
    assert done.returncode == 2
    assert "choose one" in done.stderr


def test_a_page_that_cannot_be_read_is_exit_code_2(run: Run, small: str, page: str) -> None:
    assert page
    done = run("harvest", "missing.md", "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("insaterms: missing.md: ")
    done = run("harvest", "-", "--glossary", small, stdin=b"abc\n\xff")
    assert done.returncode == 2
    assert "UTF-8" in done.stderr
