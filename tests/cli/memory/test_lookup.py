"""Looking up, in the memory and in its concordance."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from insaterms.cli.memory.match_card import match_card
from insaterms.cli.page import put
from insaterms.memory.matches import Difference, Match
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]

_MATCH = Match(
    Unit(
        "On May 3rd 2019 the school informs the parents\nof 12 pupils.",
        "Op 3 mei 2019 informeert de school de ouders\nvan 12 leerlingen.",
        "en",
        "nl",
        origin="letters.tmx",
        status="draft",
        creator="Anna",
        msgctxt="letter",
        uses=3,
        note="ask the ministry",
        id=12,
    ),
    "On May 3rd 2019 the school informs the parents\nof 12 pupils.",
    "Op 3 mei 2019 informeert de school de ouders\nvan 12 leerlingen.",
    84,
    89,
    {"numbers": 2, "draft": 3},
    "Op 4 mei 2019 informeert de school de ouders\nvan 13 leerlingen.",
    (("negation", "“not” stands in the query alone."),),
    (
        Difference((3, 10), (3, 10)),
        Difference((27, 31), (27, 27)),
        Difference((54, 56), (50, 52)),
    ),
    ("parent → ouder",),
)
_QUERY = "On May 4th 2019 the school not informs the parents\nof 13 pupils."


# -- the card ------------------------------------------------------------------------


@pytest.mark.parametrize("columns", [40, 80])
def test_the_card_keeps_to_the_width(
    golden: Golden, capsys: pytest.CaptureFixture[str], columns: int
) -> None:
    put(match_card(_QUERY, _MATCH, columns))
    shown = capsys.readouterr().out
    assert max(map(len, shown.splitlines())) <= columns
    golden(f"memory-match-{columns}", shown)


def test_a_match_of_the_same_text_needs_no_explaining(
    capsys: pytest.CaptureFixture[str],
) -> None:
    unit = Unit("a\tb", "c\r\nd", "en", "nl", id=7)
    put(match_card("a\tb", Match(unit, unit.source, unit.target, 100, 100, {}, unit.target), 80))
    assert capsys.readouterr().out == "100  a⇥b\n     c␍↵d\n     approved · #7\n"


def test_colours_take_the_place_of_signs(
    golden: Golden, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    put(match_card(_QUERY, _MATCH, 80))
    shown = capsys.readouterr().out
    assert "[-" not in shown
    golden("memory-match-colour", shown)


# -- lookup --------------------------------------------------------------------------


def test_the_same_text_is_a_100(run: Run, memory: str, small: str) -> None:
    assert memory
    done = run("memory", "lookup", "Pupils must attend school.", "--glossary", small)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "100  Pupils must attend school.",
        "     Leerlingen moeten naar school.",
        "     web.po · approved · 2026-01-31 · #1",
    ]


def test_the_answer_as_json_has_the_shape_that_is_promised(
    run: Run, memory: str, small: str
) -> None:
    assert memory
    done = run("memory", "lookup", "Pupils must go to school.", "--json", "--glossary", small)
    answer = json.loads(done.stdout)
    assert list(answer) == ["query", "matches"]
    [match] = answer["matches"]
    assert {"score", "base", "penalties", "source", "target", "origin"} < set(match)
    assert {"status", "suggestion", "warnings", "differences", "breaks"} < set(match)
    assert (match["source"], match["id"]) == ("Pupils must attend school.", 1)
    assert (match["source_language"], match["target_language"]) == ("en", "nl")
    assert match["reversed"] is False
    assert match["score"] == match["base"] - sum(match["penalties"].values())


def test_a_unit_serves_the_other_direction_too(run: Run, memory: str, small: str) -> None:
    assert memory
    call = ("memory", "lookup", "De spijbelaars zijn thuis.", "--json", "--glossary", small)
    [match] = json.loads(run(*call).stdout)["matches"]
    assert (match["target"], match["reversed"]) == ("The truants are at home.", True)
    assert (match["source_language"], match["target_language"]) == ("nl", "en")
    assert match["penalties"] == {"draft": 3, "reversed": 1}


def test_the_same_context_is_a_101(run: Run, memory: str, small: str) -> None:
    assert memory
    call = ("memory", "lookup", "File not found", "--json", "--glossary", small)
    [plain] = json.loads(run(*call).stdout)["matches"]
    [same] = json.loads(run(*call, "--msgctxt", "error").stdout)["matches"]
    assert (plain["score"], same["score"]) == (100, 101)


def test_several_matches_stand_apart(run: Run, memory: str, small: str) -> None:
    store = SqliteStore.open(memory)
    store.add([Unit("File not found", "Niet gevonden", "en", "nl")])
    store.close()
    done = run("memory", "lookup", "File not found", "--glossary", small)
    assert done.stdout.count("100  File not found") == 2
    assert "" in done.stdout.splitlines()
    one = run("memory", "lookup", "File not found", "--limit", "1", "--glossary", small)
    assert one.stdout.count("100  File not found") == 1


def test_where_nothing_is_found_the_exit_code_is_1(run: Run, memory: str, small: str) -> None:
    assert memory
    done = run("memory", "lookup", "The dog is here.", "--glossary", small)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == 'nothing in the memory is 70\xa0% like "The dog is here." (en → nl)\n'
    as_json = run("memory", "lookup", "The dog is here.", "--json", "--glossary", small)
    assert json.loads(as_json.stdout) == {"query": "The dog is here.", "matches": []}
    assert as_json.returncode == 1


def test_of_a_word_that_says_no_language_the_memory_knows_it(
    run: Run, memory: str, small: str
) -> None:
    store = SqliteStore.open(memory)
    store.add([Unit("Xyzzy", "Plugh", "en", "nl"), Unit("Foobar", "Foobar", "en", "nl")])
    store.close()
    for word in ("Xyzzy", "Plugh"):
        assert run("memory", "lookup", word, "--glossary", small).returncode == 0
    none = run("memory", "lookup", "Qwqwqwq", "--glossary", small)
    assert none.stderr.endswith('"Qwqwqwq" (nl → en or en → nl)\n')
    both = run("memory", "lookup", "Foobar", "--source", "nl", "--glossary", small)
    assert both.returncode == 0


def test_a_word_that_is_the_same_in_both_needs_its_language(
    run: Run, memory: str, small: str
) -> None:
    store = SqliteStore.open(memory)
    store.add([Unit("Foobar", "Foobar", "en", "nl"), Unit("Foobar", "Foobar", "nl", "en")])
    store.close()
    done = run("memory", "lookup", "Foobar", "--glossary", small)
    assert done.returncode == 2
    assert done.stderr.endswith("cannot be told; say --source en or --source nl\n")


def test_each_line_of_standard_input_is_answered_by_one(run: Run, memory: str, small: str) -> None:
    assert memory
    lines = b"\xef\xbb\xbfFile not found\n\nThe dog is here.\r\n"
    call = ("memory", "lookup", "-", "--glossary", small)
    done = run(*call, stdin=lines)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "File not found\t100\tBestand niet gevonden\t3",
        "\t\t\t",
        "The dog is here.\t\t\t",
    ]
    as_json = run(*call, "--json", stdin=lines)
    answers = [json.loads(line) for line in as_json.stdout.splitlines()]
    assert [len(answer["matches"]) for answer in answers] == [1, 0, 0]
    assert run(*call, stdin=b"The dog is here.\n").returncode == 1


def test_a_line_that_cannot_be_read_is_a_message_and_the_others_are_answered(
    run: Run, memory: str, small: str
) -> None:
    store = SqliteStore.open(memory)
    store.add([Unit("Foobar", "Foobar", "en", "nl"), Unit("Foobar", "Foobar", "nl", "en")])
    store.close()
    call = ("memory", "lookup", "-", "--glossary", small)
    done = run(*call, stdin=b"\xff\nFoobar\nFile not found\n")
    assert done.returncode == 2
    first, second = done.stderr.splitlines()
    assert first == "<stdin>:1: not UTF-8; write it in UTF-8"
    assert second.startswith('<stdin>:2: which language "Foobar" is in cannot be told')
    assert done.stdout.splitlines()[2] == "File not found\t100\tBestand niet gevonden\t3"


# -- concordance ---------------------------------------------------------------------


def test_what_is_found_is_marked_and_so_is_its_translation(
    run: Run, memory: str, small: str
) -> None:
    assert memory
    done = run("memory", "concordance", "spijbelaar", "--glossary", small)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "nl   Een [spijbelaar]↵meldt zich.",
        "en   A {truant}↵reports.",
        "     letters.tmx · approved · 2026-02-02 · #4",
        "",
        "en   The {truants} are at home.",
        "nl   De [spijbelaars] zijn thuis.",
        "     web.po · draft · 2026-02-01 · Anna · #2",
        "",
    ]
    assert done.stderr == "2 units, page 1 of 1; [found], {its translation in the glossary}\n"


def test_the_concordance_in_colour(
    run: Run, memory: str, small: str, golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert memory
    monkeypatch.setenv("FORCE_COLOR", "1")
    done = run("memory", "concordance", "spijbelaar", "--glossary", small)
    assert done.stderr == "2 units, page 1 of 1\n"
    golden("memory-concordance-colour", done.stdout)


def test_the_concordance_as_json(run: Run, memory: str, small: str) -> None:
    assert memory
    done = run("memory", "concordance", "spijbelaars", "--json", "--glossary", small)
    answer = json.loads(done.stdout)
    assert list(answer) == ["query", "total", "page", "pages", "hits"]
    assert (answer["query"], answer["total"]) == ("spijbelaars", 2)
    assert answer["hits"][0]["found"] == {"source": [[4, 14]], "target": []}
    assert answer["hits"][0]["renderings"] == {"source": [], "target": [[2, 8]]}


def test_pages_of_the_concordance(run: Run, memory: str, small: str) -> None:
    assert memory
    call = ("memory", "concordance", "spijbelaar", "--per-page", "1", "--glossary", small)
    assert "#2" in run(*call, "--page", "2").stdout
    done = run(*call, "--page", "3")
    assert (done.returncode, done.stderr) == (1, "there are only 2 pages\n")
    one = run("memory", "concordance", "reports", "--page", "2", "--glossary", small)
    assert one.stderr == ("there is only one page\n")


def test_words_that_stand_nowhere_are_exit_code_1(run: Run, memory: str, small: str) -> None:
    assert memory
    done = run("memory", "concordance", "hond", "--language", "nl", "--glossary", small)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "no unit contains hond\n"


def test_a_memory_that_may_not_be_written_is_looked_up(run: Run, memory: str, small: str) -> None:
    Path(memory).chmod(0o444)
    done = run("memory", "lookup", "File not found", "--glossary", small)
    assert done.returncode == 0


def test_an_index_that_cannot_be_written_is_said_in_one_line(run: Run, memory: str) -> None:
    Path(f"{memory}.index").write_bytes(b"")
    done = run("memory", "lookup", "File not found", "--source", "en")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert done.stderr.startswith(f"the index in {memory}.index cannot be written (")
    assert done.stderr.endswith("make room on the disk, or let the folder be written\n")
