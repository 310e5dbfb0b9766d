import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]


# -- the card ------------------------------------------------------------------------


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_card_keeps_to_the_width(
    run: Run, small: str, golden: Golden, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    done = run("lookup", "thuiszitters", "--glossary", small)
    golden(f"lookup-thuiszitters-{columns}", done.stdout)
    assert max(map(len, done.stdout.splitlines())) <= columns


@pytest.mark.parametrize(
    "query",
    [
        "absense",
        "ingrado",
        "leerplicht",
        "spijbelen",
        "thuiszittersverzuim",
        "thuizitter",
        "truant",
    ],
)
def test_card_for_each_way_of_being_found(run: Run, small: str, golden: Golden, query: str) -> None:
    limit = ("--limit", "1") if query == "thuiszittersverzuim" else ()
    done = run("lookup", query, *limit, "--glossary", small)
    assert (done.returncode, done.stderr) == (0, "")
    golden(f"lookup-{query}", done.stdout)


def test_first_line_is_the_translation_in_the_form_of_the_query(run: Run, small: str) -> None:
    done = run("lookup", "Thuiszitters", "--glossary", small)
    assert done.stdout.splitlines()[0] == "Young people not attending school"


def test_colours_change_nothing_but_colours(
    run: Run, small: str, golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    golden("lookup-truant-colour", run("lookup", "truant", "--glossary", small).stdout)


def test_control_characters_of_a_query_do_not_reach_the_terminal(run: Run, small: str) -> None:
    done = run("lookup", "thuis\x1b[2Jzitters", "--glossary", small)
    assert "\x1b" not in done.stdout + done.stderr


def test_control_characters_in_a_glossary_are_a_problem(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text('concepts:\n- id: x\n  nl: "klok\\e[2J"\n  en: clock\n', encoding="utf-8")
    done = run("show", "x", "--glossary", str(path))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("x.yaml:3:7: the character U+001B may not stand in a text\n")


# -- queries -------------------------------------------------------------------------


def test_unquoted_words_form_one_query(run: Run, small: str) -> None:
    done = run("lookup", "inspectie", "van", "het", "onderwijs", "--json", "--glossary", small)
    answer = json.loads(done.stdout)
    assert answer["query"] == "inspectie van het onderwijs"
    assert answer["hits"][0]["concept"] == "onderwijsinspectie"


@pytest.mark.parametrize(
    ("language", "concepts"), [("nl", []), ("en", ["spijbelaar", "thuiszitter"])]
)
def test_from_says_which_language_the_query_is_in(
    run: Run, small: str, language: str, concepts: list[str]
) -> None:
    done = run("lookup", "truant", "--from", language, "--json", "--glossary", small)
    assert [hit["concept"] for hit in json.loads(done.stdout)["hits"]] == concepts


@pytest.mark.parametrize(("limit", "count"), [("1", 1), ("2", 2), ("9" * 30, 2)])
def test_limit_is_the_greatest_number_of_hits(run: Run, small: str, limit: str, count: int) -> None:
    done = run("lookup", "truant", "--limit", limit, "--json", "--glossary", small)
    assert len(json.loads(done.stdout)["hits"]) == count


def test_query_may_begin_with_a_hyphen_after_two(run: Run, small: str) -> None:
    done = run("lookup", "--glossary", small, "--", "-verzuim")
    assert done.returncode == 0


def test_nothing_found_is_exit_code_1_and_one_line(run: Run, small: str) -> None:
    done = run("lookup", "blockchain", "--glossary", small)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == 'nothing found for "blockchain"\n'


def test_long_query_is_repeated_in_part(run: Run, small: str) -> None:
    done = run("lookup", "x" * 1000, "--glossary", small)
    assert done.stderr == f'nothing found for "{"x" * 200}…"\n'


@pytest.mark.parametrize("query", ["", "   ", "\t\n"])
def test_empty_query_is_a_wrong_call(run: Run, small: str, query: str) -> None:
    done = run("lookup", query, "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "insaterms lookup: the query is empty; write a word or a name\n"


def test_query_that_is_not_utf_8_is_a_wrong_call(run: Run, small: str) -> None:
    done = run("lookup", "caf\udce9", "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "insaterms lookup: the query is not UTF-8; write it in UTF-8\n"


@pytest.mark.skipif(
    sys.getfilesystemencoding() != "utf-8", reason="surrogates stand for other bytes"
)
def test_utf_8_in_another_locale_is_understood(run: Run, small: str) -> None:
    # What Python makes of "é" where the locale is ASCII.
    done = run("lookup", "\udcc3\udca9", "--json", "--glossary", small)
    assert json.loads(done.stdout)["query"] == "é"


# -- JSON ----------------------------------------------------------------------------


def test_json_is_one_document_of_the_promised_shape(run: Run, small: str) -> None:
    done = run("lookup", "thuiszitters", "--json", "--glossary", small)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "query": "thuiszitters",
        "hits": [
            {
                "concept": "thuiszitter",
                "language": "nl",
                "term": "thuiszitter",
                "status": "preferred",
                "match": "inflected",
                "score": 97,
                "form": "young people not attending school",
                "translations": [
                    {
                        "term": "young person not attending school",
                        "status": "preferred",
                        "evidence": "both-shown",
                        "source": "Network for Attendance: Country page Netherlands",
                    },
                    {
                        "term": "youth not at school",
                        "status": "admitted",
                        "evidence": "proposed",
                        "source": "",
                    },
                ],
            }
        ],
    }


def test_json_of_a_compound_names_its_parts(run: Run, small: str) -> None:
    done = run("lookup", "thuiszittersverzuim", "--json", "--glossary", small)
    first = json.loads(done.stdout)["hits"][0]
    assert (first["match"], first["modifier"], first["head"]) == (
        "compound",
        "thuiszitter",
        "verzuim",
    )


def test_json_of_nothing_is_a_document_too(run: Run, small: str) -> None:
    done = run("lookup", "blockchain", "--json", "--glossary", small)
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads(done.stdout) == {"query": "blockchain", "hits": []}


# -- standard input ------------------------------------------------------------------


def test_each_line_is_answered_by_one_line(run: Run, small: str) -> None:
    done = run("lookup", "-", "--glossary", small, stdin=b"thuiszitters\n\nxyzzy\nverzuim")
    assert done.stdout.splitlines() == [
        "thuiszitters\tyoung people not attending school\tinflected 97\tthuiszitter",
        "\t\t\t",
        "xyzzy\t\t\t",
        "verzuim\tabsence\texact 100\tverzuim",
    ]
    assert (done.returncode, done.stderr) == (0, "")


def test_each_line_is_answered_by_one_json_document(run: Run, small: str) -> None:
    text = "\ufeffthuiszitter\r\nblockchain\r\n"
    done = run("lookup", "-", "--json", "--glossary", small, stdin=text.encode())
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["query"] for answer in answers] == ["thuiszitter", "blockchain"]
    assert [len(answer["hits"]) for answer in answers] == [1, 0]


@pytest.mark.parametrize(
    ("text", "code"), [("", 1), ("xyzzy\n", 1), ("xyzzy\nverzuim\n", 0), ("\n", 1)]
)
def test_exit_code_says_whether_any_line_found_something(
    run: Run, small: str, text: str, code: int
) -> None:
    assert run("lookup", "-", "--glossary", small, stdin=text.encode()).returncode == code


def test_line_that_is_not_utf_8_is_named_and_the_others_are_answered(run: Run, small: str) -> None:
    done = run("lookup", "-", "--glossary", small, stdin=b"verzuim\ncaf\xe9\nleerplicht\n")
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == [
        "verzuim",
        "caf\ufffd",
        "leerplicht",
    ]
    assert done.stderr == "<stdin>:2: not UTF-8; write it in UTF-8\n"
    assert done.returncode == 2


def test_term_without_translation_leaves_its_cell_empty(run: Run, small: str) -> None:
    done = run("lookup", "-", "--glossary", small, stdin=b"leerplicht\n")
    assert done.stdout == "leerplicht\t\texact 100\tleerplicht\n"


@pytest.mark.parametrize("query", ["samenwerkings  verband ", "\tverzuim\x9b", "e\u0301cole"])
def test_query_is_repeated_alike_from_the_call_and_from_standard_input(
    run: Run, small: str, query: str
) -> None:
    called = run("lookup", os.fsdecode(query.encode()), "--json", "--glossary", small)
    read = run("lookup", "-", "--json", "--glossary", small, stdin=query.encode())
    assert json.loads(called.stdout) == json.loads(read.stdout)
    assert json.loads(called.stdout)["query"] == " ".join(query.split())


def test_json_keeps_what_steers_a_terminal_as_an_escape(run: Run, small: str) -> None:
    query = "a\x9b\u202e\x7fb"
    done = run("lookup", os.fsdecode(query.encode()), "--json", "--glossary", small)
    assert '"a\\u009b\\u202e\\u007fb"' in done.stdout
    assert json.loads(done.stdout)["query"] == query
