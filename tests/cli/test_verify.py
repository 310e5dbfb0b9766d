import json
import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Golden = Callable[[str, str], None]

_DUTCH = """\
# Thuiszitters

De thuiszitter sprak met Ingrado. Het verzuim daalt.

Zij spijbelde. De spijbelaar lachte.
"""
_ENGLISH = """\
# Home sitters

The youth not at school spoke with Ingrade. The absence is falling.

<!-- insaterms: allow "spijbelde" said in other words -->
<!-- insaterms: allow "nothing" no more needed -->
She was away. The truant laughed; later a young person not attending school did.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of its own, with a text and its translation."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.nl.md").write_text(_DUTCH, encoding="utf-8")
    (tmp_path / "page.en.md").write_text(_ENGLISH, encoding="utf-8")
    return tmp_path


def _write(name: str, text: str) -> str:
    Path(name).write_text(text, encoding="utf-8", newline="")
    return name


# -- documents ---------------------------------------------------------------------------


def test_findings_stand_one_a_line_in_a_pipe(run: Run, small: str, golden: Golden) -> None:
    done = run("verify", "page.nl.md", "page.en.md", "--glossary", small)
    assert done.returncode == 1
    golden("verify-pipe", done.stdout)
    assert done.stderr == (
        'page.en.md:6: the waiver for "nothing" silences nothing\n'
        "3 findings, 1 waived; 5 concepts of the glossary in the source\n"
    )


@pytest.mark.parametrize("columns", [60, 100])
def test_a_terminal_shows_no_line_wider_than_it_is(
    run: Run, small: str, golden: Golden, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    done = run("verify", "page.nl.md", "page.en.md", "--glossary", small, on_terminal=True)
    golden(f"verify-terminal-{columns}", done.stdout)
    assert max(map(len, done.stdout.splitlines())) <= columns


def test_json_has_all_of_it(run: Run, small: str) -> None:
    done = run("verify", "page.nl.md", "page.en.md", "--json", "--glossary", small)
    assert done.returncode == 1
    answer = json.loads(done.stdout)
    assert (answer["source_language"], answer["target_language"]) == ("nl", "en")
    superseded, name, waived, inconsistent = answer["findings"]
    assert superseded == {
        "kind": "superseded",
        "side": "target",
        "concept": "thuiszitter",
        "term": "home sitter",
        "source": {"start": 2, "end": 14, "line": 1, "column": 3, "text": "Thuiszitters"},
        "target": {"start": 2, "end": 14, "line": 1, "column": 3, "text": "Home sitters"},
        "first": None,
        "match": "inflected",
        "score": 77,
        "write": "Young people not attending school",
        "accepted": ["young person not attending school", "youth not at school"],
        "evidence": "both-shown",
        "attested_by": "Network for Attendance: Country page Netherlands",
        "reason": "Until 2018.",
        "message": "“Home sitters”; write “Young people not attending school”. Until 2018.",
        "waived": None,
    }
    assert name["kind"] == "name"
    assert name["target"]["text"] == "Ingrade"
    assert waived["waived"] == "said in other words"
    assert inconsistent["first"]["line"] == 3
    assert answer["concepts"][0]["concept"] == "thuiszitter"
    assert answer["concepts"][0]["times"] == 2
    assert answer["unused_waivers"] == [{"term": "nothing", "reason": "no more needed", "line": 6}]
    assert answer["skipped"] == {}


def test_without_a_finding_the_exit_code_is_0(run: Run, small: str) -> None:
    _write("a.nl.txt", "\ufeffHet verzuim daalt.\r\n")
    _write("a.en.txt", "Absence is falling.\r\n")
    done = run("verify", "a.nl.txt", "a.en.txt", "--glossary", small)
    assert done.returncode == 0
    assert done.stdout == (
        "concept\tin source\trendered as\tfindings\nverzuim\t1\tabsence (1 ×)\t0\n"
    )
    assert done.stderr == "0 findings; 1 concept of the glossary in the source\n"


def test_nothing_of_the_glossary_is_nothing_to_show(run: Run, small: str) -> None:
    _write("a.nl.txt", "Niets.")
    _write("a.en.txt", "Nothing.")
    done = run("verify", "a.nl.txt", "a.en.txt", "--glossary", small)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_place_that_nobody_can_tell_is_that_of_the_source(run: Run, small: str) -> None:
    _write("a.nl.txt", "Een.\n\nHet verzuim daalt.\n")
    _write("a.en.txt", "It is falling.\n")
    done = run("verify", "a.nl.txt", "a.en.txt", "--glossary", small)
    first, second, *_ = done.stdout.splitlines()
    assert first == "a.nl.txt:3:5: missing: “verzuim” has no accepted translation; write “absence”"
    assert second == "    exact 100; proposed"


def test_a_wrong_term_of_the_source_stands_under_the_source(run: Run, small: str) -> None:
    _write("a.nl.txt", "De thuizitter lacht.")
    _write("a.en.txt", "The young person not attending school laughs.")
    done = run("verify", "a.nl.txt", "a.en.txt", "--glossary", small)
    first, second, *_ = done.stdout.splitlines()
    assert first == "a.nl.txt:1:4: misspelling: “thuizitter”; write “thuiszitter”"
    assert second.startswith("    a.en.txt:1:5 “young person not attending school”; exact 100; ")


def test_either_side_may_be_standard_input(run: Run, small: str) -> None:
    text = _ENGLISH.encode()
    done = run("verify", "page.nl.md", "-", "--glossary", small, stdin=text)
    assert done.returncode == 1
    assert done.stdout.startswith("<stdin>:1:3: superseded:")


def test_weak_findings_can_be_left_out(run: Run, small: str) -> None:
    _write("a.nl.txt", "Het verzuimcijfer daalt.")
    _write("a.en.txt", "It is falling.")
    for least, code in (("80", 1), ("81", 0)):
        done = run("verify", "a.nl.txt", "a.en.txt", "--min-score", least, "--glossary", small)
        assert done.returncode == code


def test_what_steers_a_terminal_is_cleaned(run: Run, small: str) -> None:
    _write("a.nl.txt", "Een thuis\u00adzitter.")
    _write("a.en.txt", 'A truant.<!-- insaterms: allow "truant" a \x1b[2J reason -->')
    done = run("verify", "a.nl.txt", "a.en.txt", "--glossary", small)
    assert done.returncode == 0
    assert "allowed: a \ufffd[2J reason" in done.stdout
    assert "\x1b" not in done.stdout


# -- languages ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "options"),
    [
        (("a.nl.txt", "b.txt"), ()),
        (("a.txt", "b.en.html"), ()),
        (("a_NL.txt", "b-en.txt"), ()),
        (("guide.nl.draft.md", "x.md"), ()),
        (("a.txt", "b.txt"), ("--source-language", "nl")),
        (("a.txt", "b.txt"), ("--target-language", "en")),
        (("a.en.txt", "b.nl.txt"), ("--source-language", "nl", "--target-language", "en")),
        # By what the texts look like.
        (("a.txt", "b.txt"), ()),
    ],
)
def test_languages_come_from_options_names_or_texts(
    run: Run, small: str, names: tuple[str, str], options: tuple[str, ...]
) -> None:
    _write(names[0], "Het verzuim van de leerlingen daalt.")
    _write(names[1], "The absence of the pupils is falling.")
    done = run("verify", *names, *options, "--json", "--glossary", small)
    answer = json.loads(done.stdout)
    assert (answer["source_language"], answer["target_language"]) == ("nl", "en")
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("texts", "options", "said"),
    [
        (("12", "34"), (), "which languages these are cannot be told; add --source-language"),
        (
            ("De man is hier.", "De vrouw is daar."),
            (),
            "source and target both seem to be Dutch; add --source-language nl or en",
        ),
        (
            ("The man is here.", "The woman is there."),
            ("--source-language", "en", "--target-language", "en"),
            "source and target cannot both be English",
        ),
    ],
)
def test_languages_that_cannot_be_told_are_an_error(
    run: Run, small: str, texts: tuple[str, str], options: tuple[str, ...], said: str
) -> None:
    _write("a.txt", texts[0])
    _write("b.txt", texts[1])
    done = run("verify", "a.txt", "b.txt", *options, "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


# -- pairs -------------------------------------------------------------------------------

_TABLE = """\
nl\ten\tnote
De thuiszitter.\tThe truant.\tallow "truant": a quotation; insaterms: allow "x" too much
Het verzuim.\tThe absence.\tto be looked at
Het verzuim.\tThe absenteeism.
Leeg.\t
"""


def test_a_table_of_pairs_is_verified_row_by_row(run: Run, small: str, golden: Golden) -> None:
    done = run("verify", "--pairs", _write("pairs.tsv", _TABLE), "--glossary", small)
    assert done.returncode == 1
    golden("verify-pairs", done.stdout)
    assert done.stderr == (
        'pairs.tsv:2: the waiver for "x" silences nothing\n'
        "1 finding, 1 waived; 2 concepts of the glossary in the source; "
        "passed over: 1 untranslated\n"
    )


def test_a_long_table_tells_its_languages_too(run: Run, small: str) -> None:
    rows = "Het verzuim van de leerlingen daalt.\tThe absence of the pupils is falling.\n" * 300
    done = run("verify", "--pairs", _write("pairs.tab", rows), "--glossary", small)
    assert done.returncode == 0


_CATALOG = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: {language}\\n"

# insaterms: allow "absence" it is about a person
# Look at this again.
msgid "Absence."
msgstr "Hij is weg."

msgid ""
"First line.\\n"
"The \\"truant\\" laughed."
msgstr ""
"Eerste regel.\\n"
"De \\"jongen\\" lachte."

#, fuzzy
msgid "truant"
msgstr "thuiszitter"

msgid "absence"
msgstr ""

#~ msgid "old"
#~ msgstr "oud"
"""


@pytest.mark.parametrize("language", ["nl_NL", "nl", ""])
def test_a_catalog_is_verified_message_by_message(run: Run, small: str, language: str) -> None:
    path = _write("nl.po", _CATALOG.replace("{language}", language).replace("\n", "\r\n"))
    done = run("verify", "--pairs", path, "--glossary", small)
    assert done.returncode == 1
    first, second, _, third, *_ = done.stdout.splitlines()
    assert first == (
        "nl.po:16:2: missing: “truant” has no accepted translation; write “spijbelaar”"
    )
    assert second == "    nl.po:13:8 “truant”; exact 100; proposed"
    assert third == "Waived"
    assert done.stderr.endswith(
        "1 finding, 1 waived; 2 concepts of the glossary in the source; "
        "passed over: 1 untranslated, 1 fuzzy, 1 obsolete\n"
    )


def test_an_english_catalog_has_a_dutch_source(run: Run, small: str) -> None:
    text = '"Language: en\\n"\n\nmsgid "verzuim"\nmsgstr "absence"\n'
    path = _write("en.po", 'msgid ""\nmsgstr ""\n' + text)
    done = run("verify", "--pairs", path, "--json", "--glossary", small)
    assert json.loads(done.stdout)["source_language"] == "nl"
    assert done.returncode == 0


# -- waivers -----------------------------------------------------------------------------


def test_a_list_of_waivers_silences_findings(run: Run, small: str) -> None:
    path = _write(
        "allowed.yaml",
        "- {term: home sitter, where: 1, reason: It is the title.}\n"
        "- {term: Ingrado, where: spoke with, reason: Another body.}\n"
        "- {term: youth not at school, reason: It varies.}\n"
        "- {term: young person not attending school, reason: It varies.}\n",
    )
    done = run("verify", "page.nl.md", "page.en.md", "--waivers", path, "--glossary", small)
    assert done.returncode == 0
    assert done.stdout.startswith("Waived\n")
    assert "allowed: It is the title.\n" in done.stdout
    assert "allowed.yaml:3: the waiver for " in done.stderr


# -- what cannot be verified -------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "name SOURCE and TARGET, or --pairs FILE"),
        (("page.nl.md",), "name the translation as well"),
        (("page.nl.md", "page.en.md", "--pairs", "x.tsv"), "name SOURCE and TARGET, or --pairs"),
        (("-", "-"), "only one of SOURCE and TARGET can be standard input"),
        (("page.nl.md", "none.md"), "none.md: No such file"),
        (("--pairs", "none.tsv"), "none.tsv: No such file"),
        (("--pairs", "memory.tmx"), "memory.tmx: a translation memory cannot be read yet"),
        (("--pairs", "table.xlsx"), "table.xlsx: a table of pairs is a .tsv or a .po file"),
        (("page.nl.md", "page.en.md", "--min-score", "101"), "101 is not in the range"),
        (("page.nl.md", "page.en.md", "--waivers", "none.yaml"), "none.yaml: No such file"),
    ],
)
def test_a_call_that_makes_no_sense_is_an_error(
    run: Run, small: str, arguments: tuple[str, ...], said: str
) -> None:
    done = run("verify", *arguments, "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.en.md", b"a\n\xff", "x.en.md:2:1: not UTF-8"),
        ("x.en.md", b"a\0b", "x.en.md:1:2: this is no text"),
        ("x.en.md", b'<!-- insaterms: allow "x" -->', "x.en.md:1:1: a waiver needs a reason"),
        ("x.tsv", b"a\nb\tc", "x.tsv:1: there is no tab in this line"),
        ("x.tsv", b'a\tb\tallow "x"', "x.tsv:1:5: a waiver needs a reason"),
        ("x.tsv", "a\tb".encode("utf-16"), "x.tsv:1:1: this is UTF-16"),
        ("x.po", b"nothing of it", "x.po:1: this line is no part of a gettext catalog"),
        ("x.po", b'# insaterms: no\nmsgid "a"\nmsgstr "b"\n', "x.po:1:1: write: allow"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_error(
    run: Run, small: str, name: str, data: bytes, said: str
) -> None:
    Path(name).write_bytes(data)
    arguments = ("page.nl.md", name) if name.endswith(".md") else ("--pairs", name)
    done = run("verify", *arguments, "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


def test_a_wrong_list_of_waivers_is_an_error(run: Run, small: str) -> None:
    path = _write("allowed.yaml", "- {term: x}\n")
    done = run("verify", "page.nl.md", "page.en.md", "--waivers", path, "--glossary", small)
    assert done.returncode == 2
    assert done.stderr == f'{os.path.basename(path)}:1:3: a waiver needs a "reason"\n'
