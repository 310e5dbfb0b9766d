import json
import os
import subprocess
import sys
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
    found = {finding["kind"]: finding for finding in answer["findings"]}
    superseded, name, waived, inconsistent = (
        found[kind] for kind in ("superseded", "name", "missing", "inconsistent")
    )
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
    assert name["target"]["text"] == "Ingrade"
    assert waived["waived"] == {
        "term": "spijbelde",
        "reason": "said in other words",
        "path": "page.en.md",
        "line": 5,
    }
    assert inconsistent["first"]["line"] == 7
    assert answer["concepts"][0]["concept"] == "thuiszitter"
    assert answer["concepts"][0]["times"] == 2
    unused = {"term": "nothing", "reason": "no more needed", "path": "page.en.md", "line": 6}
    assert answer["unused_waivers"] == [unused]
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
    assert "allowed in a.en.txt:1: a \ufffd[2J reason" in done.stdout
    assert "\x1b" not in done.stdout


# -- languages ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "options"),
    [
        (("a.nl.txt", "b.txt"), ()),
        (("a.txt", "b.en.html"), ()),
        (("a_NL.txt", "b-en.txt"), ()),
        (("guide.nl.draft.md", "x.md"), ()),
        (("onderwijs-en-zorg.md", "jaarplan_en_begroting.txt"), ()),
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


_DUTCH_TEXT = "Het verzuim van de leerlingen daalt."
_ENGLISH_TEXT = "The absence of the pupils is falling."


@pytest.mark.parametrize(
    ("names", "options", "said"),
    [
        (
            ("s.txt", "t.txt"),
            ("--source-language", "en"),
            (
                "s.txt seems to be Dutch, but by --source-language it is English; "
                "write --source-language nl, or name another file"
            ),
        ),
        (
            ("s.txt", "t.txt"),
            ("--target-language", "nl"),
            "s.txt seems to be Dutch, but by --target-language it is English",
        ),
        (
            ("s.en.txt", "t.txt"),
            (),
            (
                "s.en.txt seems to be Dutch, but by its name it is English; "
                "add --source-language nl, or rename it"
            ),
        ),
        (("s.txt", "t_nl.txt"), (), "t_nl.txt seems to be English, but by its name it is Dutch"),
        (("s.nl.txt", "t.nl.txt"), (), "t.nl.txt seems to be English, but by its name"),
    ],
)
def test_a_text_in_another_language_than_is_said_is_an_error(
    run: Run, small: str, names: tuple[str, str], options: tuple[str, ...], said: str
) -> None:
    _write(names[0], _DUTCH_TEXT)
    _write(names[1], _ENGLISH_TEXT)
    done = run("verify", *names, *options, "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_text_that_nobody_can_tell_is_believed_to_be_what_is_said(run: Run, small: str) -> None:
    _write("s.txt", "1 2 3")
    _write("t.txt", "4 5 6")
    done = run("verify", "s.txt", "t.txt", "--source-language", "en", "--glossary", small)
    assert done.returncode == 0


def _catalog(language: str, source: str, target: str) -> str:
    return f'msgid ""\nmsgstr "Language: {language}\\n"\n\nmsgid "{source}"\nmsgstr "{target}"\n'


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        (
            f"nl\ten\n{_DUTCH_TEXT}\t{_ENGLISH_TEXT}\n",
            ("--source-language", "en"),
            "by its header the sources of x are Dutch, not English; leave --source-language out",
        ),
        (
            f"en\tnl\n{_DUTCH_TEXT}\t{_ENGLISH_TEXT}\n",
            (),
            "the sources of x seem to be Dutch, but by the header they are English; mend the",
        ),
        (
            _catalog("nl", _ENGLISH_TEXT, _DUTCH_TEXT),
            ("--target-language", "en"),
            "by its header the translations of x are Dutch, not English",
        ),
        (
            _catalog("enm", _DUTCH_TEXT, _ENGLISH_TEXT),
            (),
            "x: the header says Language: enm; it must be nl or en",
        ),
    ],
)
def test_pairs_in_another_language_than_is_said_are_an_error(
    run: Run, small: str, text: str, options: tuple[str, ...], said: str
) -> None:
    form = "po" if text.startswith("msgid") else "tsv"
    path = _write("x", text)
    done = run("verify", "--pairs", path, "--pairs-format", form, *options, "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


@pytest.mark.parametrize(
    ("texts", "options", "said"),
    [
        (("12", "34"), (), "which languages these are cannot be told; add --source-language"),
        (("abc", "xyz"), (), "which languages these are cannot be told; add --source-language"),
        (("The man is here.", "xyz"), (), "which languages these are cannot be told; add"),
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


@pytest.mark.parametrize("options", [(), ("--json",)])
@pytest.mark.parametrize(("english", "code"), [("It is so.", 1), ("The absence is so.", 0)])
def test_a_reader_that_leaves_takes_no_exit_code_along(
    small: str, options: tuple[str, ...], english: str, code: int
) -> None:
    _write("a.nl.txt", "Het verzuim is zo.\n")
    _write("a.en.txt", english)
    reading, writing = os.pipe()
    os.close(reading)
    call = [sys.executable, "-m", "insaterms", "verify", "a.nl.txt", "a.en.txt", *options]
    try:
        done = subprocess.run(
            [*call, "--glossary", small],
            check=False,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
        )
    finally:
        os.close(writing)
    assert done.returncode == code
    assert "Error" not in done.stderr


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


def test_a_table_that_names_one_language_is_an_error(run: Run, small: str) -> None:
    path = _write("pairs.tsv", "id\tnl\nfoo\tbar\n")
    done = run("verify", "--pairs", path, "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('pairs.tsv:1: the header names "nl", but no column for the')


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


_ROWS = b"De thuiszitter.\tThe truant.\n"
_MESSAGES = (
    b'#~ msgid "old"\n#~ msgstr "oud"\n\n'
    b'msgid "The youth not at school."\nmsgstr "De spijbelaar."\n'
)


@pytest.mark.parametrize(
    ("data", "options", "first"),
    [
        (_ROWS, (), "<stdin>:1:21: deprecated:"),
        (_ROWS, ("--pairs-format", "tsv"), "<stdin>:1:21: deprecated:"),
        (_MESSAGES, (), "<stdin>:5:9: missing:"),
        (_MESSAGES, ("--pairs-format", "po"), "<stdin>:5:9: missing:"),
    ],
)
def test_pairs_may_stand_on_standard_input(
    run: Run, small: str, data: bytes, options: tuple[str, ...], first: str
) -> None:
    done = run("verify", "--pairs", "-", *options, "--glossary", small, stdin=data)
    assert done.returncode == 1
    assert done.stdout.startswith(first)


def test_a_file_of_another_name_is_of_the_format_that_is_said(run: Run, small: str) -> None:
    path = _write("pairs.txt", _ROWS.decode())
    done = run("verify", "--pairs", path, "--pairs-format", "tsv", "--glossary", small)
    assert done.returncode == 1


def test_a_catalog_is_read_in_the_encoding_that_it_declares(run: Run, small: str) -> None:
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\nLanguage: nl\\n"\n\n'
    text = header + 'msgid "Café absence."\nmsgstr "Café-bezoek één."\n'
    Path("nl.po").write_bytes(text.encode("latin-1"))
    done = run("verify", "--pairs", "nl.po", "--json", "--glossary", small)
    [finding] = json.loads(done.stdout)["findings"]
    assert finding["source"]["column"] == 13


def test_a_catalog_is_decoded_as_the_memory_decodes_it(run: Run, small: str) -> None:
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\nLanguage: nl\\n"\n\n'
    text = header + 'msgid "Café absence."\nmsgstr "Café-bezoek één."\n'
    Path("nl.po").write_bytes(text.encode("utf-8"))
    done = run("verify", "--pairs", "nl.po", "--json", "--glossary", small)
    [finding] = json.loads(done.stdout)["findings"]
    # The é is two characters of the encoding that the header declares.
    assert finding["source"]["column"] == 14


# -- translation memories ------------------------------------------------------------------

_MEMORY = """\
<?xml version="1.0"?>
<tmx version="1.4"><header srclang="{header}"/><body>
<tu><note>insaterms: allow "truant" a quotation</note>
  <tuv xml:lang="NL-nl"><seg>Een <bpt i="1">&lt;b></bpt>thuiszitter<ept i="1">&lt;/b></ept></seg>
  </tuv><tuv xml:lang="en-GB"><seg>R&amp;D: a
truant.</seg></tuv></tu>
<tu><tuv xml:lang="nl"><seg>De &lt;thuiszitter.</seg></tuv>
  <tuv xml:lang="en"><seg>A &amp; b: the truant.</seg></tuv></tu>
<tu srclang="en"><tuv xml:lang="nl"><seg>Het verzuim.</seg></tuv>
  <tuv xml:lang="en"><seg>The absence.</seg></tuv></tu>
<tu><tuv xml:lang="nl"><seg>Leeg.</seg></tuv></tu>
</body></tmx>
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("standard_input", [True, False])
def test_a_memory_is_verified_unit_by_unit(
    run: Run, small: str, encoding: str, *, standard_input: bool
) -> None:
    data = _MEMORY.format(header="nl").encode(encoding)
    Path("x.tmx").write_bytes(data)
    path = "-" if standard_input else "x.tmx"
    done = run("verify", "--pairs", path, "--json", "--glossary", small, stdin=data)
    assert done.returncode == 1
    waived, finding = json.loads(done.stdout)["findings"]
    assert (waived["target"]["line"], waived["target"]["column"]) == (6, 1)
    assert (waived["source"]["line"], waived["source"]["column"]) == (4, 57)
    assert waived["waived"]["reason"] == "a quotation"
    assert (finding["source"]["line"], finding["source"]["column"]) == (7, 36)
    assert (finding["target"]["line"], finding["target"]["column"]) == (8, 42)


def test_a_summary_says_which_units_of_a_memory_were_passed_over(run: Run, small: str) -> None:
    path = _write("x.tmx", _MEMORY.format(header="nl"))
    done = run("verify", "--pairs", path, "--glossary", small)
    assert "passed over: 1 in the other direction, 1 no translation" in done.stderr


def test_a_memory_says_its_languages(run: Run, small: str) -> None:
    path = _write("x.tmx", _MEMORY.format(header="nl"))
    done = run("verify", "--pairs", path, "--source-language", "en", "--glossary", small)
    assert done.returncode == 2
    assert "by its header the sources of x.tmx are Dutch" in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<tmx><header/><body></body></tmx>", "x.tmx: no unit of this memory has a Dutch and"),
        ("<html></html>", "x.tmx:1:1: this is <html>, no TMX"),
        ("<tmx><body>&</body></tmx>", "x.tmx:1:13: a lone & must be written &amp;"),
    ],
)
def test_what_is_no_memory_is_one_error(run: Run, small: str, text: str, said: str) -> None:
    done = run("verify", "--pairs", _write("x.tmx", text), "--glossary", small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


# -- repetition --------------------------------------------------------------------------

_OFTEN = "De thuiszitter rust.\n\n" * 3, "The truant rests.\n\n" * 3


def test_a_reason_is_said_once_for_a_term(run: Run, small: str) -> None:
    _write("a.nl.txt", _OFTEN[0])
    _write("a.en.txt", _OFTEN[1] + '<!-- insaterms: allow "truant" a film -->')
    done = run("verify", "a.nl.txt", "a.en.txt", "--glossary", small)
    lines = done.stdout.splitlines()
    assert done.stdout.count("A truant stays away by choice.") == 1
    assert done.stdout.count("Country page") == 1
    short = "deprecated: “truant”; write “young person not attending school”"
    assert lines[2] == f"a.en.txt:3:5: {short} (a.nl.txt:3:4 “thuiszitter”; exact 100)"
    assert lines[3] == f"a.en.txt:5:5: {short} (a.nl.txt:5:4 “thuiszitter”; exact 100)"


def test_each_waiver_is_listed_with_its_reason_and_place(run: Run, small: str) -> None:
    _write("a.nl.txt", _OFTEN[0])
    comments = [f'The truant rests. <!-- insaterms: allow "truant" no. {n} -->' for n in (1, 2, 3)]
    _write("a.en.txt", "\n\n".join(comments))
    done = run("verify", "a.nl.txt", "a.en.txt", "--glossary", small)
    assert done.returncode == 0
    assert done.stderr.startswith("0 findings, 3 waived")
    assert "    allowed in a.en.txt:1: no. 1\n" in done.stdout
    assert "exact 100; allowed in a.en.txt:5: no. 3)\n" in done.stdout


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
    assert "allowed in allowed.yaml:1: It is the title.\n" in done.stdout
    assert "allowed.yaml:4: the waiver for " in done.stderr


# -- what cannot be verified -------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "name SOURCE and TARGET, or --pairs FILE"),
        (("page.nl.md",), "name the translation as well"),
        (("page.nl.md", "page.en.md", "--pairs", "x.tsv"), "or --pairs FILE, not both"),
        (("page.nl.md", "--pairs", "x.tsv"), "or --pairs FILE, not both"),
        (("page.nl.md", "page.en.md", "--pairs-format", "po"), "--pairs-format goes with --pairs"),
        (
            ("--pairs", "page.nl.md", "--pairs-format", "xlf"),
            "'xlf' is not one of 'tsv', 'po', 'tmx'",
        ),
        (("-", "-"), "only one of SOURCE and TARGET can be standard input"),
        (("page.nl.md", "none.md"), "none.md: No such file"),
        (("--pairs", "none.tsv"), "none.tsv: No such file"),
        (("--pairs", "none.tmx"), "none.tmx: No such file"),
        (("--pairs", "table.xlsx"), "for another name, say --pairs-format tsv, po or tmx"),
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
        ("x.tsv", b"a\nb\tc", "x.tsv:1: there is no tab in this line"),
        ("x.tsv", "a\tb".encode("utf-16"), "x.tsv:1:1: this is UTF-16"),
        ("x.po", b"nothing of it", "x.po:1:1: this is no part of a catalog; write msgid"),
        ("x.po", b'msgid "a"\nmsgstr "b\n', "x.po:2:8: this text has no closing quote"),
        ("x.po", b'msgid "a"\nmsgstr "\xff"\n', "x.po:2:9: not UTF-8; save it as UTF-8"),
        (
            "x.po",
            b'msgid ""\nmsgstr "Content-Type: text/plain; charset=cp1252\\n"\n# \x81\n',
            "x.po:3:3: not cp1252, though its header says so; save it as UTF-8, and let it say so",
        ),
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


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "x.en.txt",
            'The truant.\n\n<!-- insaterms: allow "truant" -->\n',
            "x.en.txt:3:1: a waiver needs a reason",
        ),
        ("x.tsv", 'De thuiszitter.\tThe truant.\tallow "truant"', "x.tsv:1:29: a waiver needs"),
        (
            "x.po",
            '# insaterms: no\nmsgid "The youth not at school."\nmsgstr "De spijbelaar."\n',
            "x.po:1:1: write: allow",
        ),
    ],
)
def test_a_wrong_waiver_is_an_error_below_the_findings(
    run: Run, small: str, name: str, text: str, said: str
) -> None:
    _write("x.nl.txt", "De thuiszitter.")
    _write(name, text)
    arguments = ("x.nl.txt", name) if name.endswith(".txt") else ("--pairs", name)
    done = run("verify", *arguments, "--glossary", small)
    assert done.returncode == 2
    assert done.stdout.startswith(name)
    assert done.stderr.splitlines()[-1].startswith(said)
    done = run("verify", *arguments, "--json", "--glossary", small)
    assert done.returncode == 2
    assert json.loads(done.stdout)["findings"]
    assert done.stderr.startswith(said)


def test_what_a_waiver_names_is_not_used_there(run: Run, small: str) -> None:
    _write("a.nl.txt", "De thuiszitter rust.")
    waiver = '[//]: # (insaterms: allow "truant" as (they) say)'
    _write("a.en.txt", f"{waiver}\n\nThe truant rests.")
    done = run("verify", "a.nl.txt", "a.en.txt", "--json", "--glossary", small)
    assert done.returncode == 0
    [finding] = json.loads(done.stdout)["findings"]
    assert finding["waived"]["reason"] == "as (they) say"
    assert finding["target"]["line"] == 3


def test_an_empty_list_of_waivers_waives_nothing(run: Run, small: str) -> None:
    path = _write("allowed.yaml", "# Nothing yet.\n")
    done = run("verify", "page.nl.md", "page.en.md", "--waivers", path, "--glossary", small)
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("a.en.txt:1", ' where the paragraph has "a.en.txt:1"; for a line write "where: 1"'),
        ("laughs", ' where the paragraph has "laughs"'),
        ("7", " in line 7"),
        ("", ""),
    ],
)
def test_a_waiver_that_silences_nothing_says_where_it_looks(
    run: Run, small: str, where: str, said: str
) -> None:
    _write("a.nl.txt", "Het verzuim daalt.")
    _write("a.en.txt", "Absence is falling.")
    path = _write("allowed.yaml", f"- {{term: truant, where: {where}, reason: r}}\n")
    done = run("verify", "a.nl.txt", "a.en.txt", "--waivers", path, "--glossary", small)
    assert done.returncode == 0
    first = done.stderr.splitlines()[0]
    assert first == f'allowed.yaml:1: the waiver for "truant" silences nothing{said}'


def test_a_wrong_list_of_waivers_is_an_error(run: Run, small: str) -> None:
    path = _write("allowed.yaml", "- {term: x}\n")
    done = run("verify", "page.nl.md", "page.en.md", "--waivers", path, "--glossary", small)
    assert done.returncode == 2
    assert done.stderr == f'{os.path.basename(path)}:1:3: a waiver needs a "reason"\n'


def test_a_target_that_was_left_untranslated_is_full_of_findings(run: Run, tmp_path: Path) -> None:
    for name in ("a.nl.txt", "a.en.txt"):
        (tmp_path / name).write_text("De leerlingen krijgen hulp bij hun verzuim.\n", "utf-8")
    done = run("verify", str(tmp_path / "a.nl.txt"), str(tmp_path / "a.en.txt"))

    assert done.returncode == 1
    assert "“verzuim” has no accepted translation" in done.stdout
    assert "a.en.txt seems to be Dutch: is it translated?\n" in done.stderr
