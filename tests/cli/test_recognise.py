import json
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

_TEXT = """\
De thuiszitters en een spijbelaar.
Zie https://example.org/thuiszitter; Ingrado
vraagt naar één thuizitter.
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.md"
    path.write_text(_TEXT, encoding="utf-8")
    return str(path)


def test_json_gives_each_occurrence_with_its_place(run: Run, small: str, page: str) -> None:
    done = run("recognise", page, "--language", "nl", "--json", "--glossary", small)

    assert done.returncode == 0
    occurrences = json.loads(done.stdout)
    assert [(o["line"], o["column"], o["text"]) for o in occurrences] == [
        (1, 4, "thuiszitters"),
        (1, 24, "spijbelaar"),
        (2, 38, "Ingrado"),
        (3, 17, "thuizitter"),
    ]
    assert occurrences[0] == {
        "start": 3,
        "end": 15,
        "line": 1,
        "column": 4,
        "text": "thuiszitters",
        "concept": "thuiszitter",
        "term": "thuiszitter",
        "match": "inflected",
        "score": 97,
    }
    assert all(_TEXT[o["start"] : o["end"]] == o["text"] for o in occurrences)


def test_json_of_a_compound_names_its_parts(run: Run, small: str) -> None:
    done = run(
        "recognise", "--language", "nl", "--json", "--glossary", small, stdin=b"verzuimbeleid"
    )

    (occurrence,) = json.loads(done.stdout)
    assert (occurrence["modifier"], occurrence["head"]) == ("verzuim", "beleid")


def test_json_of_several_inputs_is_an_object_by_path(run: Run, small: str, page: str) -> None:
    done = run(
        "recognise", page, "-", "--json", "--language=nl", "--glossary", small, stdin=b"Geen."
    )

    document = json.loads(done.stdout)
    assert list(document) == [page, "-"]
    assert len(document[page]) == 4
    assert document["-"] == []


def test_a_pipe_gets_a_line_for_each_term(run: Run, small: str, page: str) -> None:
    done = run("recognise", page, "--language", "nl", "--glossary", small)

    assert done.stdout.splitlines() == [
        f"{page}:1:4\tthuiszitters\tyoung person not attending school\tinflected 97\tthuiszitter",
        f"{page}:1:24\tspijbelaar\ttruant\texact 100\tspijbelaar",
        f"{page}:2:38\tIngrado\tIngrado\texact 100\tingrado",
        f"{page}:3:17\tthuizitter\tyoung person not attending school\texact 100\tthuiszitter",
    ]


def test_a_terminal_shows_the_text_with_its_terms_marked(
    run: Run, small: str, page: str, golden: Callable[[str, str], None]
) -> None:
    done = run("recognise", page, "--language", "nl", "--glossary", small, on_terminal=True)

    golden("recognise-terminal", done.stdout)


def test_without_colours_the_terms_stand_in_brackets(
    run: Run,
    small: str,
    page: str,
    golden: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    done = run(
        *("recognise", page, "-", "--language", "nl", "--glossary", small),
        stdin=b"a\r\n\tverzuim\n",
        on_terminal=True,
    )

    golden("recognise-terminal-plain", done.stdout.replace(page, "page.md"))


def test_overlapping_terms_are_marked_once(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    (tmp_path / "g.csv").write_text("nl,en\nonderwijs,education\nspeciaal onderwijs,\n", "utf-8")
    done = run(
        *("recognise", "--language", "nl", "--overlapping", "--glossary", str(tmp_path / "g.csv")),
        stdin=b"Het speciaal onderwijs.",
        on_terminal=True,
    )

    assert done.stdout.splitlines()[0] == "Het [speciaal onderwijs]."
    assert "2 terms of 2 concepts" in done.stdout
    assert "speciaal onderwijs → no translation yet" in done.stdout


def test_the_language_is_found_out_where_it_is_not_named(run: Run, small: str) -> None:
    dutch = run("recognise", "--glossary", small, stdin=b"De spijbelaar is er niet.")
    english = run("recognise", "--glossary", small, stdin=b"The truants are not here.")

    assert "\tspijbelaar\t" in dutch.stdout
    assert "\ttruants\t" in english.stdout


def test_the_name_of_a_file_says_its_language(run: Run, small: str, tmp_path: Path) -> None:
    path = tmp_path / "a.nl.txt"
    path.write_text("1 2 3 verzuim", "utf-8")
    done = run("recognise", str(path), "--glossary", small)

    assert done.stdout == f"{path}:1:7\tverzuim\tabsence\texact 100\tverzuim\n"


def test_terms_of_the_other_language_can_be_sought(run: Run, small: str, page: str) -> None:
    done = run("recognise", page, "--language", "en", "--glossary", small)

    assert done.stdout == f"{page}:2:38\tIngrado\tIngrado\texact 100\tingrado\n"


def test_a_text_of_no_clear_language_asks_for_it(run: Run, small: str) -> None:
    done = run("recognise", "-", "--glossary", small, stdin=b"1 2 3")

    assert done.returncode == 2
    assert done.stderr == (
        "insaterms recognise: which language <stdin> is in cannot be told; "
        "add --language nl or en\n"
    )


def test_several_inputs_named_give_an_object_even_if_they_are_one(
    run: Run, small: str, page: str
) -> None:
    done = run("recognise", page, page, "--json", "--language=nl", "--glossary", small)

    assert [len(found) for found in json.loads(done.stdout).values()] == [4]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t\xc2\xa0\n"])
def test_an_empty_text_holds_nothing_in_any_language(run: Run, small: str, data: bytes) -> None:
    done = run("recognise", "--glossary", small, stdin=data)
    as_json = run("recognise", "--glossary", small, "--json", stdin=data)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "no term of the glossary stands in the text\n"
    assert (as_json.returncode, json.loads(as_json.stdout)) == (1, [])


def test_files_that_cannot_be_read_do_not_keep_the_others_back(
    run: Run, small: str, page: str, tmp_path: Path
) -> None:
    (tmp_path / "binary").write_bytes(b"ab\0")
    (tmp_path / "numbers").write_bytes(b"1 2 3")
    bad = [str(tmp_path / name) for name in ("none", "binary", "numbers")]
    done = run("recognise", bad[0], page, *bad[1:], "--json", "--glossary", small)

    assert done.returncode == 2
    assert {path: len(found) for path, found in json.loads(done.stdout).items()} == {page: 4}
    missing, binary, numbers = done.stderr.splitlines()
    assert missing == f"insaterms: {bad[0]}: No such file or directory"
    assert binary.startswith(f"{bad[1]}:1:3: ")
    assert numbers.startswith(f"insaterms recognise: which language {bad[2]} is in cannot")


def test_where_nothing_can_be_read_nothing_is_printed(run: Run, tmp_path: Path) -> None:
    done = run("recognise", str(tmp_path / "a"), str(tmp_path / "b"), "--json")

    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 2


def test_an_unreadable_file_beside_an_empty_one_is_exit_code_2(
    run: Run, small: str, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    done = run(
        *("recognise", str(tmp_path / "empty.txt"), str(tmp_path / "b"), "--glossary", small)
    )

    assert done.returncode == 2
    assert done.stderr.splitlines()[1:] == ["no term of the glossary stands in the text"]


def test_a_terminal_sees_what_many_or_big_files_are_at(
    run: Run, small: str, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = ("recognise", page, "-", "--language=nl", "--glossary", small)
    quiet = run(*call)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    quick = run(*call)
    monkeypatch.setattr("insaterms.cli.waiting._BIG", 10)
    big = run(*call)

    assert quiet.stderr == quick.stderr == ""
    assert "recognising" in big.stderr
    assert quiet.stdout == quick.stdout == big.stdout


def test_finding_nothing_is_exit_code_1(run: Run, small: str, page: str) -> None:
    done = run("recognise", "-", "--language", "nl", "--glossary", small, stdin=b"Niets.")
    both = run("recognise", page, "-", "--language", "nl", "--glossary", small, stdin=b"Niets.")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "no term of the glossary stands in the text\n"
    assert (both.returncode, both.stderr) == (0, "")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"goed\na\xc3\xa9b \xff", "<stdin>:2:5: not UTF-8; save it as UTF-8"),
        (b"\xff\xfea\0", "<stdin>:1:1: this is UTF-16; save it as UTF-8"),
        (b"PK\0\1", "<stdin>:1:3: this is no text; name a text file in UTF-8"),
    ],
)
def test_what_is_no_text_gives_one_clear_error(run: Run, data: bytes, message: str) -> None:
    done = run("recognise", "--language", "nl", stdin=data)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", message + "\n")


def test_a_file_that_is_not_there_gives_one_clear_error(run: Run, tmp_path: Path) -> None:
    done = run("recognise", str(tmp_path / "none.txt"), "--language", "nl")

    assert done.returncode == 2
    assert done.stderr == f"insaterms: {tmp_path}/none.txt: No such file or directory\n"


def test_a_byte_order_mark_is_no_part_of_the_text(run: Run, small: str) -> None:
    done = run(
        "recognise", "--language=nl", "--json", "--glossary", small, stdin=b"\xef\xbb\xbfverzuim"
    )

    assert json.loads(done.stdout)[0]["start"] == 0
