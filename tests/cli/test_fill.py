"""`insaterms fill`: catalogs filled, what is said of it, and what is refused."""

import errno
import json
import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from insaterms import Memory, Unit
from insaterms.errors import MemoryFileError
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import UnitFilter

Run = Callable[..., CompletedProcess[str]]

_HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: x\\n"
"PO-Revision-Date: 2020-01-01 00:00+0000\\n"
"Last-Translator: a <a@example.org>\\n"
"Language-Team: nl\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: nl\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""
_CATALOG = (
    _HEADER
    + """
#: a.c:1
msgid "Save the report"
msgstr ""

msgid "Save the reports"
msgstr ""

#, c-format
msgid "%d pupil"
msgid_plural "%d pupils"
msgstr[0] ""
msgstr[1] ""

msgid "done"
msgstr "klaar"

msgid "truant"
msgstr ""

msgid "Something that nobody has seen"
msgstr ""

#, fuzzy
msgid "Close the window"
msgstr "Raam dicht"
"""
)
_UNITS = [
    Unit("Save the report", "Verslag opslaan", "en", "nl", origin="a.po"),
    Unit("%d pupil", "%d leerling", "en", "nl", origin="a.po"),
    Unit("%d pupils", "%d leerlingen", "en", "nl", origin="a.po"),
    Unit("Close the window", "Venster sluiten", "en", "nl", origin="a.po"),
]


@pytest.fixture
def memory(tmp_path: Path) -> str:
    """Return the path of a memory."""
    path = tmp_path / "memory.db"
    with Memory.open(path, create=True) as made:
        made.add(_UNITS)
    return str(path)


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    """Return a catalog that is to be filled."""
    path = tmp_path / "nl.po"
    path.write_text(_CATALOG, encoding="utf-8")
    return path


@pytest.fixture
def fill(run: Run, small: str, memory: str) -> Run:
    """Return a function that calls the command on a memory and a glossary."""

    def call(*arguments: object, stdin: bytes = b"") -> CompletedProcess[str]:
        given = map(str, arguments)
        return run("fill", *given, "--memory", memory, "--glossary", small, stdin=stdin)

    return call


def test_one_message_is_not_some_of_them(fill: Run, catalog: Path) -> None:
    catalog.write_text(f'{_HEADER}\nmsgid "truant"\nmsgstr ""\n', encoding="utf-8")
    done = fill(catalog)
    assert done.stdout.splitlines()[0] == (
        f"{catalog}: 1 message, 0 translated before; 1 message filled, as fuzzy; 0 left"
    )


def test_a_catalog_is_filled_and_its_rest_is_as_it_was(fill: Run, catalog: Path) -> None:
    done = fill(catalog)
    assert (done.returncode, done.stderr) == (0, "")
    expected = (
        _CATALOG.replace('report"\nmsgstr ""', 'report"\nmsgstr "Verslag opslaan"')
        .replace(
            'msgid "Save the reports"\nmsgstr ""',
            '#, fuzzy\n#| msgid "Save the report"\nmsgid "Save the reports"\n'
            'msgstr "Verslag opslaan"',
        )
        .replace('msgstr[0] ""\nmsgstr[1] ""', 'msgstr[0] "%d leerling"\nmsgstr[1] "%d leerlingen"')
        .replace('msgid "truant"\nmsgstr ""', '#, fuzzy\nmsgid "truant"\nmsgstr "spijbelaar"')
        .replace('#, fuzzy\nmsgid "Close the window"', 'msgid "Close the window"')
        .replace("Raam dicht", "Venster sluiten")
    )
    assert catalog.read_text(encoding="utf-8") == expected
    assert done.stdout.splitlines() == [
        f"{catalog}: 7 messages, 1 translated before; 5 messages filled, 2 of them fuzzy; 1 left",
        "      3 from the same text",
        "      1 from a similar text (score 93)",
        "      1 from the glossary (1 fuzzy)",
        "      1 left: no match",
    ]


def test_msgfmt_accepts_what_was_filled(
    fill: Run, catalog: Path, peer: Callable[[str], str]
) -> None:
    fill(catalog)
    command = [peer("msgfmt"), "-c", "-o", "/dev/null", str(catalog)]
    assert subprocess.run(command, capture_output=True, check=False).stderr == b""


def test_filled_again_nothing_changes(fill: Run, catalog: Path) -> None:
    fill(catalog)
    once = catalog.read_bytes()
    done = fill(catalog)
    assert catalog.read_bytes() == once
    assert "0 messages filled; 3 left" in done.stdout


def test_a_dry_run_writes_nothing(fill: Run, catalog: Path) -> None:
    done = fill(catalog, "--dry-run")
    assert catalog.read_text(encoding="utf-8") == _CATALOG
    assert "5 messages would be filled, 2 of them fuzzy; 1 left" in done.stdout


def test_each_message_gets_a_line_if_that_is_asked_for(fill: Run, catalog: Path) -> None:
    done = fill(catalog, "--verbose", "--dry-run")
    assert [line.removeprefix(f"{catalog}:") for line in done.stdout.splitlines()[:6]] == [
        '14:1: exact 100 "Save the report" → "Verslag opslaan" (a.po)',
        '17:1: fuzzy 93 "Save the reports" → "Verslag opslaan" (fuzzy, a.po)',
        '21:1: exact 100 "%d pupil" → "%d leerling | %d leerlingen" (a.po)',
        '29:1: glossary 100 "truant" → "spijbelaar" (fuzzy, proposed, spijbelaar)',
        '32:1: left "Something that nobody has seen": no match',
        '36:1: exact 100 "Close the window" → "Venster sluiten" (a.po)',
    ]


def test_json_says_the_same(fill: Run, catalog: Path) -> None:
    found = json.loads(fill(catalog, "--json").stdout)
    [file] = found["files"]
    decisions = file.pop("decisions")
    assert found["written"] is True
    assert file == {
        "path": str(catalog),
        "source": "en",
        "target": "nl",
        "messages": 7,
        "translated": 1,
        "filled": {"context": 0, "exact": 3, "fuzzy": 1, "glossary": 1},
        "fuzzy": 2,
        "left": {"no match": 1},
    }
    assert decisions[1] == {
        "line": 17,
        "column": 1,
        "msgctxt": None,
        "msgid": "Save the reports",
        "from": "fuzzy",
        "score": 93,
        "targets": ["Verslag opslaan"],
        "fuzzy": True,
        "previous": "Save the report",
        "origins": ["a.po"],
        "notes": [],
        "others": [],
    }
    assert decisions[2]["msgid_plural"] == "%d pupils"
    assert decisions[4]["left"] == "no match"


def test_texts_with_several_translations_are_counted(fill: Run, catalog: Path, memory: str) -> None:
    with Memory.open(memory) as opened:
        opened.add([Unit("Save the report", "Rapport opslaan", "en", "nl")])
    done = fill(catalog)
    said = "      3 from the same text (1 fuzzy, 1 with several translations)"
    assert said in done.stdout.splitlines()


def test_where_nothing_tells_several_translations_apart_the_others_are_shown(
    fill: Run, catalog: Path, memory: str
) -> None:
    text, day = "Something that nobody has seen", datetime(2024, 5, 1, tzinfo=UTC)
    with Memory.open(memory) as opened:
        for target in ("Iets dat niemand zag", "Wat niemand zag"):
            opened.add([Unit(text, target, "en", "nl", changed=day)])
    done = fill(catalog, "-v", "--dry-run")
    said = f'"{text}" → "Iets dat niemand zag" (fuzzy, several translations); or "Wat niemand zag"'
    assert said in done.stdout
    found = json.loads(fill(catalog, "--json").stdout)["files"][0]["decisions"]
    assert found[4]["others"] == ["Wat niemand zag"]


def test_each_unit_that_fills_a_message_is_counted_as_used(
    fill: Run, catalog: Path, memory: str
) -> None:
    def uses() -> dict[str, int]:
        with Memory.open(memory) as opened:
            return {unit.source: unit.uses for unit in opened.store.find(UnitFilter())}

    fill(catalog, "--dry-run")
    assert set(uses().values()) == {0}
    fill(catalog)
    # The report is the same text once and a similar one once.
    assert uses() == {
        "Save the report": 2,
        "%d pupil": 1,
        "%d pupils": 1,
        "Close the window": 1,
    }
    fill(catalog)
    assert uses()["%d pupil"] == 1


def test_a_memory_that_cannot_be_written_fills_all_the_same(
    fill: Run, catalog: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise MemoryFileError("it is read-only")

    monkeypatch.setattr(SqliteStore, "used", refused)
    done = fill(catalog)
    assert (done.returncode, done.stderr) == (
        0,
        "the uses of its units are not counted: it is read-only\n",
    )
    assert "Verslag opslaan" in catalog.read_text(encoding="utf-8")


def test_no_catalog_takes_the_place_of_the_memory(fill: Run, catalog: Path, memory: str) -> None:
    before = Path(memory).read_bytes()
    done = fill(catalog, "--output", memory)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"--output: {memory} is the memory; name another file" in done.stderr
    assert Path(memory).read_bytes() == before


def test_without_a_memory_the_glossary_fills_alone(
    run: Run, small: str, catalog: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INSATERMS_MEMORY", raising=False)
    monkeypatch.chdir(tmp_path)
    done = run("fill", str(catalog), "--glossary", small)
    assert done.stderr == "there is no memory memory.db; the glossary alone fills\n"
    assert "1 message filled" in done.stdout
    assert not Path("memory.db").exists()
    # Where one is named, or nothing is left to fill from, it is an error.
    for more in (["--memory", "memory.db"], ["--no-glossary"]):
        done = run("fill", str(catalog), "--glossary", small, *more)
        assert done.returncode == 2
        assert "there is no memory memory.db" in done.stderr


@pytest.mark.parametrize("named", [None, "{path}"])
def test_a_full_disk_names_the_file(
    fill: Run, catalog: Path, monkeypatch: pytest.MonkeyPatch, named: str | None
) -> None:
    def full(path: str, *_: object) -> None:
        name = None if named is None else named.format(path=path)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), name)

    monkeypatch.setattr("insaterms.formats.files.replace_file", full)
    done = fill(catalog)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{catalog}: No space left on device" in done.stderr


def test_the_threshold_and_the_glossary_are_the_callers(fill: Run, catalog: Path) -> None:
    done = fill(catalog, "--threshold", 95, "--no-glossary")
    assert "3 messages filled; 3 left" in done.stdout


def test_another_file_is_written_if_one_is_named(fill: Run, catalog: Path, tmp_path: Path) -> None:
    fill(catalog, "-o", tmp_path / "new.po")
    assert catalog.read_text(encoding="utf-8") == _CATALOG
    assert "Verslag opslaan" in (tmp_path / "new.po").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [("-",), ("-", "-o", "-")])
def test_standard_input_goes_to_standard_output(fill: Run, arguments: tuple[str, ...]) -> None:
    done = fill(*arguments, stdin=_CATALOG.encode())
    assert done.stdout.startswith(_HEADER)
    assert 'msgstr "Verslag opslaan"' in done.stdout
    assert done.stderr.startswith("<stdin>: 7 messages, 1 translated before; 5 messages filled")


def test_files_in_other_encodings_stay_in_them(fill: Run, tmp_path: Path, memory: str) -> None:
    with Memory.open(memory) as opened:
        opened.add([Unit("one euro", "één €", "en", "nl"), Unit("one", "één", "en", "nl")])
    path = tmp_path / "latin.po"
    text = _HEADER.replace("UTF-8", "ISO-8859-1") + '\nmsgid "one"\nmsgstr ""\n'
    text = text.replace("\n", "\r\n")
    path.write_bytes((text + 'msgid "one euro"\nmsgstr ""\n').encode("latin-1"))
    done = fill(path, "-v")
    assert '"one euro": not in the encoding (€)' in done.stdout
    expected = text.replace('one"\r\nmsgstr ""', 'one"\r\nmsgstr "één"')
    assert path.read_bytes() == (expected + 'msgid "one euro"\nmsgstr ""\n').encode("latin-1")


def test_a_byte_order_mark_stays(fill: Run, catalog: Path) -> None:
    catalog.write_bytes(b"\xef\xbb\xbf" + _CATALOG.encode())
    fill(catalog)
    assert catalog.read_bytes().startswith(b'\xef\xbb\xbfmsgid ""\nmsgstr ""\n')


def test_several_files_are_filled_and_added_up(fill: Run, catalog: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.po"
    other.write_text(_CATALOG, encoding="utf-8")
    done = fill(catalog, other)
    assert done.stdout.splitlines()[-1] == ("2 files: 10 messages filled, 4 of them fuzzy; 2 left")


def test_one_broken_file_leaves_the_others_as_they_are(
    fill: Run, catalog: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.po"
    broken.write_text('msgid "a\n', encoding="utf-8")
    done = fill(catalog, broken)
    assert done.returncode == 2
    assert done.stderr == f'{broken}:1:7: this text has no closing quote; end it with "\n'
    assert catalog.read_text(encoding="utf-8") == _CATALOG


def test_a_file_that_changed_meanwhile_is_not_overwritten(
    fill: Run, catalog: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insaterms.cli import filling

    texts = iter([_CATALOG.encode(), b"something else"])
    monkeypatch.setattr(filling, "read_bytes", lambda _: next(texts))
    done = fill(catalog)
    assert done.returncode == 2
    assert done.stderr.startswith(f"{catalog}: it was changed by somebody else meanwhile")
    assert catalog.read_text(encoding="utf-8") == _CATALOG


@pytest.mark.parametrize(
    ("language", "arguments", "said"),
    [
        ("", (), "does not say the language of the translations; add --target nl or en"),
        ("de", (), "holds en–nl, and {path} is translated from en into de; name another memory"),
        ("de", ("--target", "nl"), "is translated into de, not into nl; leave --target out"),
        ("en", (), "and so are its messages; say which language these are in: --source nl"),
        ("en", ("--source", "nl"), "the messages of {path} seem to be English, but by --source"),
    ],
)
def test_languages_are_checked_and_not_guessed(
    fill: Run, catalog: Path, language: str, arguments: tuple[str, ...], said: str
) -> None:
    text = _CATALOG.replace("Language: nl", f"Language: {language}")
    catalog.write_text(text, encoding="utf-8")
    done = fill(catalog, *arguments)
    assert done.returncode == 2
    assert said.format(path=catalog) in done.stderr
    assert done.stderr.count("\n") == 1
    assert catalog.read_text(encoding="utf-8") == text


def test_dutch_messages_are_translated_into_english(fill: Run, catalog: Path) -> None:
    text = _HEADER.replace("Language: nl", "Language: en_GB")
    text += '\nmsgid "Verslag opslaan"\nmsgstr ""\n\nmsgid "Spijbelaars"\nmsgstr ""\n'
    catalog.write_text(text, encoding="utf-8")
    done = fill(catalog, "--source", "nl", "-v")
    assert '"Verslag opslaan" → "Save the report"' in done.stdout
    assert '"Spijbelaars" → "Truants"' in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Missing argument 'FILE...'"),
        (("{0}", "{0}"), "{0} is named twice"),
        (("{0}", "b.po", "-o", "x"), "--output goes with one FILE; 2 are named"),
        (("{0}", "-"), "standard input goes with one FILE; 2 are named"),
        (("missing.po",), "missing.po: No such file or directory"),
        (("{0}", "--threshold", "0"), "0 is not in the range 1<=x<=100"),
    ],
)
def test_a_call_that_makes_no_sense_says_why(
    fill: Run, catalog: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = fill(*(each.format(catalog) for each in arguments))
    assert done.returncode == 2
    assert said.format(catalog) in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_memory_that_is_not_there_says_how_to_make_one(
    run: Run, catalog: Path, tmp_path: Path
) -> None:
    done = run("fill", str(catalog), "--memory", str(tmp_path / "none.db"))
    assert done.returncode == 2
    assert "insaterms memory import" in done.stderr
