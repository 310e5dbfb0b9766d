"""`insaterms analyse`: tables, CSV and JSON; languages are checked; errors are one line."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from insaterms import cli
from insaterms.memory.memory import Memory
from insaterms.units import Unit

Run = Callable[..., CompletedProcess[str]]

_CATALOG = r"""msgid ""
msgstr "Language: nl\n"

msgid "The school is open today."
msgstr ""

msgid "Pupils must attend school."
msgstr "Leerlingen moeten naar school."

msgid "Pupils must attend schools."
msgid_plural "The parents are not at home."
msgstr[0] ""
msgstr[1] ""

#, fuzzy
msgid "The teacher writes a very long letter to the parents."
msgstr "Brief"

#~ msgid "Gone"
#~ msgstr "Weg"
"""
_PAGE = """# The school is open today.

Pupils must attend school. Dr. Smith isn't here, e.g. today. The school is open today.
The school was open today.

    code = "is no text"
"""


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a memory and two files, in which the program runs."""
    monkeypatch.delenv("INSATERMS_MEMORY", raising=False)
    monkeypatch.setitem(cli._COMMANDS, "analyse", "analysing")
    monkeypatch.chdir(tmp_path)
    with Memory.open("memory.db", create=True) as memory:
        memory.add(
            [
                Unit(
                    "Pupils must attend school.",
                    "Leerlingen moeten naar school.",
                    "en",
                    "nl",
                    previous="The school is open today.",
                    next="Pupils must attend schools.",
                ),
                Unit("The parents are at home.", "De ouders zijn thuis.", "en", "nl"),
            ]
        )
    Path("nl.po").write_text(_CATALOG, encoding="utf-8")
    Path("page.md").write_text(_PAGE, encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("job")
def test_the_tables_are_these(run: Run, golden: Callable[[str, str], None]) -> None:
    done = run("analyse", "nl.po", "page.md")
    assert (done.returncode, done.stderr) == (0, "passed over: 1 obsolete\n")
    golden("analyse", done.stdout)


@pytest.mark.usefixtures("job")
def test_internal_leverage_moves_what_is_like_an_earlier_segment(
    run: Run, golden: Callable[[str, str], None]
) -> None:
    done = run("analyse", "nl.po", "page.md", "--internal")
    assert done.returncode == 0
    golden("analyse-internal", done.stdout)


@pytest.mark.usefixtures("job")
def test_csv_and_json_say_the_same(run: Run) -> None:
    table = list(
        csv.DictReader(io.StringIO(run("analyse", "nl.po", "page.md", "--format", "csv").stdout))
    )
    document = json.loads(run("analyse", "nl.po", "page.md", "--format", "json").stdout)
    assert {key: document[key] for key in ("source", "target", "threshold", "internal")} == {
        "source": "en",
        "target": "nl",
        "threshold": 50,
        "internal": False,
    }
    rows = [
        {"file": name, "band": band} | {key: str(number) for key, number in counts.items()}
        for name, each in [
            *((file["path"], file) for file in document["files"]),
            ("total", document["total"]),
        ]
        for band, counts in [*each["bands"].items(), ("total", each["total"])]
    ]
    assert table == rows
    assert len(rows) == 30
    for field, number in document["total"]["total"].items():
        of_files = [row for row in table if row["file"] != "total"]
        assert number == sum(int(row[field]) for row in of_files if row["band"] == "total")
        assert number == sum(int(row[field]) for row in of_files if row["band"] != "total")
        assert number == sum(file["total"][field] for file in document["files"])
    assert "95-99" in document["total"]["bands"]


_SEGMENTS = [
    ("nl.po", 4, "no match", 0, "The school is open today."),
    ("nl.po", 7, "101", 101, "Pupils must attend school."),
    ("nl.po", 10, "95-99", 96, "Pupils must attend schools."),
    ("nl.po", 10, "85-94", 85, "The parents are not at home."),
    ("nl.po", 16, "no match", 0, "The teacher writes a very long letter to the parents."),
    ("page.md", 1, "repetitions across files", None, "The school is open today."),
    ("page.md", 3, "repetitions across files", None, "Pupils must attend school."),
    ("page.md", 3, "no match", 0, "Dr. Smith isn't here, e.g. today."),
    ("page.md", 3, "repetitions in a file", None, "The school is open today."),
    ("page.md", 4, "no match", 0, "The school was open today."),
]


@pytest.mark.usefixtures("job")
def test_each_segment_is_shown_if_that_is_asked_for(run: Run) -> None:
    call = ("analyse", "nl.po", "page.md", "--segments")
    table = list(csv.DictReader(io.StringIO(run(*call, "--format", "csv").stdout)))
    assert [
        (
            row["file"],
            int(row["line"]),
            row["band"],
            int(row["score"]) if row["score"] else None,
            row["text"],
        )
        for row in table
    ] == _SEGMENTS
    assert table[0]["words"] == "5"
    document = json.loads(run(*call, "--format", "json").stdout)
    assert [
        (file["path"], each["line"], each["band"], each["score"], each["text"])
        for file in document["files"]
        for each in file["segments"]
    ] == _SEGMENTS
    lines = run(*call).stdout.splitlines()
    assert lines[:3] == [
        'nl.po:4: no match "The school is open today."',
        'nl.po:7: 101 "Pupils must attend school."',
        'nl.po:10: 95–99 96 "Pupils must attend schools."',
    ]
    assert lines[len(_SEGMENTS)] == "nl.po"


@pytest.mark.usefixtures("job")
def test_csv_of_one_file_has_its_total_once(run: Run) -> None:
    rows = run("analyse", "nl.po", "--format", "csv").stdout.splitlines()
    assert [row.split(",")[:2] for row in rows[-2:]] == [["nl.po", "no match"], ["nl.po", "total"]]


@pytest.mark.usefixtures("job")
@pytest.mark.parametrize("empty", ["", "\ufeff", " \n\t\r\n"])
def test_an_empty_file_counts_as_nothing(run: Run, empty: str) -> None:
    for name in ("empty.txt", "empty.md", "empty.po", "empty.html"):
        Path(name).write_text(empty, encoding="utf-8")
        done = run("analyse", name, "page.md", "--format", "json")
        assert (done.returncode, done.stderr) == (0, "")
        found = json.loads(done.stdout)
        assert found["source"] == "en"
        assert [file["total"]["segments"] for file in found["files"]] == [0, 5]
    done = run("analyse", "empty.txt", "--format", "json")
    assert json.loads(done.stdout)["total"]["total"]["words"] == 0


@pytest.mark.usefixtures("job")
def test_only_the_untranslated_can_be_counted(run: Run) -> None:
    done = run("analyse", "nl.po", "--untranslated", "--format", "json")
    assert json.loads(done.stdout)["total"]["total"]["segments"] == 4
    assert done.stderr == "passed over: 1 obsolete, 1 translated\n"


@pytest.mark.usefixtures("job")
def test_a_higher_threshold_leaves_no_match_below_it(run: Run) -> None:
    bands = json.loads(run("analyse", "nl.po", "--threshold", "99", "--format", "json").stdout)
    bands = bands["files"][0]["bands"]
    assert [bands[band]["segments"] for band in ("101", "85-94", "no match")] == [1, 0, 4]


@pytest.mark.usefixtures("job")
def test_standard_input_is_a_catalog_or_a_page(run: Run) -> None:
    of_catalog = run("analyse", "-", "--format", "csv", stdin=_CATALOG.encode())
    assert of_catalog.stdout == run("analyse", "nl.po", "--format", "csv").stdout.replace(
        "nl.po", "<stdin>"
    )
    of_page = run("analyse", "-", stdin=b"De leerlingen zijn vandaag niet op school.")
    assert of_page.returncode == 0
    assert of_page.stdout.startswith("<stdin>\n")


def test_a_memory_of_other_languages_is_refused(run: Run, job: Path) -> None:
    with Memory.open("other.db", create=True) as memory:
        memory.add([Unit("Schule", "school", "de", "en")])
    done = run("analyse", "nl.po", "--memory", "other.db")
    assert done.returncode == 2
    assert done.stderr == (
        "insaterms: other.db holds de–en, and these files are translated from en into nl; "
        "name another memory, or other languages by --source and --target\n"
    )
    assert (job / "other.db").exists()


@pytest.mark.usefixtures("job")
@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (["missing.po"], "", "missing.po: No such file or directory"),
        (["nl.po", "./nl.po"], "", "./nl.po is named twice"),
        (["-", "-"], "", "<stdin> is named twice"),
        (["x.tmx"], "", "x.tmx: a .tmx file cannot be analysed; name a catalog (.po), text"),
        (["page.md", "--source", "nl"], "", "page.md seems to be English, but by --source it is"),
        (["page.md", "--target", "en"], "", "page.md seems to be English, but by --source it is"),
        (["nl.po", "--source", "nl"], "", "by its header nl.po is translated into nl, not into en"),
        (["nl.po", "--source", "en", "--target", "en"], "", "cannot both be English"),
        (["-"], "12.", "which language <stdin> is in cannot be told; add --source nl or en"),
        (["-"], "\0", "<stdin>:1:1: this is no text"),
        (["-"], 'msgid "a"\nmsgstr "b\n', "<stdin>:2:8: "),
        (
            ["-"],
            'msgid "De leerlingen zijn niet op school"\nmsgstr ""\n',
            "the messages of <stdin> seem to be Dutch, but by default they are English; write",
        ),
        (
            ["-"],
            'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "a"\nmsgstr ""\n',
            "into en, not into nl; say which language its messages are in: --source nl",
        ),
        (
            ["-"],
            'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "a"\nmsgstr ""\n',
            "by its header <stdin> is translated into de, not into nl; name another file",
        ),
        (
            ["nl.po", "-"],
            "De leerlingen zijn vandaag niet op school.",
            "nl.po is English, but <stdin> is Dutch; analyse files of one language at a time",
        ),
        (["nl.po", "--memory", "no.db"], "", "there is no memory no.db"),
        (["nl.po", "--threshold", "49"], "", "49 is not in the range 50<=x<=100"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    run: Run, arguments: list[str], stdin: str, said: str
) -> None:
    done = run("analyse", *arguments, stdin=stdin.encode())
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.usefixtures("job")
def test_the_faults_of_all_files_are_told(run: Run) -> None:
    Path("one.po").write_text("nonsense\n", encoding="utf-8")
    Path("two.md").write_bytes(b"\xff\xff")
    done = run("analyse", "one.po", "nl.po", "two.md")
    assert done.returncode == 2
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["one.po", "two.md"]


@pytest.mark.usefixtures("job")
def test_many_segments_are_looked_up_as_one_is(run: Run) -> None:
    messages = [f'msgid "Pupils must attend school {n}."\nmsgstr ""\n' for n in range(120)]
    Path("many.pot").write_text("\n".join(messages), encoding="utf-8")
    found = json.loads(run("analyse", "many.pot", "--format", "json").stdout)
    assert found["total"]["total"]["segments"] == 120
    assert found["total"]["bands"]["no match"]["segments"] == 0


@pytest.mark.usefixtures("job")
def test_a_terminal_sees_the_titles_in_bold(run: Run) -> None:
    assert run("analyse", "page.md", on_terminal=True).stdout.startswith("\x1b[1mpage.md\x1b[0m\n")
