"""Importing and exporting."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from msgspec.structs import replace

from insaterms.errors import MemoryFileError, Problem, ProblemsError
from insaterms.memory import importing, processes, reading_apart
from insaterms.memory.memory import Memory
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit, UnitFilter

Run = Callable[..., CompletedProcess[str]]

_TSV = "en\tnl\tstatus\nSchool\tSchool\t\nThe files\tDe\\nbestanden\tdraft\n"

_PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: nl\\n"

msgid "The school informs the municipality."
msgstr "De school informeert de gemeente."

msgid "Not yet translated"
msgstr ""

#, fuzzy
msgid "What is this?"
msgstr "Wat is dit?"
"""

_TMX = """<?xml version="1.0"?>
<tmx version="1.4"><header srclang="en"/><body>
<tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="nl"><seg>Een</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Two</seg></tuv><tuv xml:lang="nl"><seg></seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Three</seg></tuv><tuv xml:lang="nl"><seg>Drie</seg>
"""

_WRONG = (
    "en\tnl\n"
    "De school meldt het verzuim bij de gemeente.\tThe school reports absence to them.\n"
    "Wat gebeurt er als je daar niet heen gaat?\tWhat happens if you do not go there?\n"
)


def _units(path: str) -> list[Unit]:
    store = SqliteStore.open(path)
    found = list(store.find(UnitFilter()))
    store.close()
    return found


# -- import --------------------------------------------------------------------------


def test_import_makes_the_memory_and_says_what_came_in(run: Run) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    done = run("memory", "import", "a.tsv")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "a.tsv: 2 units read (en → nl), 0 skipped",
        "memory.db: 2 added, 0 updated, 0 there already",
    ]
    assert [(unit.target, unit.status, unit.origin) for unit in _units("memory.db")] == [
        ("School", "approved", "a.tsv"),
        ("De\nbestanden", "draft", "a.tsv"),
    ]


def test_a_large_file_is_read_apart_and_said_to_be_the_same(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("a.tmx").write_text(_TMX, encoding="utf-8")
    Path("b.tsv").write_text(_TSV * 3, encoding="utf-8")
    Path("c.tsv").write_text(_WRONG, encoding="utf-8")
    files = "a.tmx", "b.tsv", "c.tsv"
    here = run("memory", "import", *files, "--memory", "x.db", "--report", "here.txt")
    monkeypatch.setattr(reading_apart, "_LARGE", 0)
    monkeypatch.setattr(reading_apart, "cores", lambda: 2)
    Path("x.db").rename("y.db")
    apart = run("memory", "import", *files, "--memory", "x.db", "--report", "apart.txt")
    assert (apart.returncode, apart.stdout, apart.stderr) == (2, here.stdout, here.stderr)
    assert Path("apart.txt").read_text(encoding="utf-8") == Path("here.txt").read_text("utf-8")
    assert [unit.target for unit in _units("x.db")] == [unit.target for unit in _units("y.db")]


def test_where_adding_fails_no_process_goes_on_reading(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "".join(f"The file {number}\tHet bestand {number}\n" for number in range(50_000))
    Path("a.tsv").write_text(f"en\tnl\n{lines}", encoding="utf-8")
    started: list[subprocess.Popen[bytes]] = []

    def start(module: str, job: str, stdin: int) -> subprocess.Popen[bytes]:
        started.append(processes.start(module, job, stdin))
        return started[-1]

    def add(_: Memory, units: Iterator[Unit], **__: object) -> None:
        next(units)
        raise MemoryFileError("the disk is full")

    monkeypatch.setattr(reading_apart, "_LARGE", 0)
    monkeypatch.setattr(reading_apart, "cores", lambda: 2)
    monkeypatch.setattr(reading_apart, "start", start)
    monkeypatch.setattr(Memory, "add", add)
    done = run("memory", "import", "a.tsv")
    assert done.returncode == 2
    assert "the disk is full" in done.stderr
    assert [process.returncode is not None for process in started] == [True]


def test_an_origin_that_is_no_text_is_refused(run: Run) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    done = run("memory", "import", "a.tsv", "--origin", "a\udcff")
    assert done.returncode == 2
    assert "--origin is not UTF-8" in done.stderr
    assert not Path("memory.db").exists()


def test_what_is_imported_again_comes_in_once(run: Run) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    run("memory", "import", "a.tsv")
    done = run("memory", "import", "a.tsv", "a.tsv")
    assert done.stdout.splitlines()[-1] == "memory.db: 0 added, 0 updated, 4 there already"
    assert done.stdout.splitlines()[2].startswith("in all: 4 units read (en → nl)")
    assert len(_units("memory.db")) == 2


def test_what_was_rejected_stays_out_unless_it_is_revived(run: Run) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    run("memory", "import", "a.tsv")
    run("memory", "reject", "1")
    for dry_run, stay in ((("--dry-run",), "would stay"), ((), "stays")):
        done = run("memory", "import", "a.tsv", *dry_run)
        assert f", 1 was rejected before and {stay} out\n" in done.stdout
        loud = run("memory", "import", "a.tsv", *dry_run, "--verbose", "--report", "out.txt")
        assert loud.stderr == 'a.tsv: was rejected before: "School" → "School"\n'
        assert Path("out.txt").read_text(encoding="utf-8") == loud.stderr
        assert _units("memory.db")[0].status == "rejected"
    assert run("memory", "import", "a.tsv", "--revive").returncode == 0
    assert _units("memory.db")[0].status == "approved"


@pytest.mark.parametrize("there", [False, True])
def test_a_dry_run_tells_the_truth_and_changes_nothing(run: Run, there: bool) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    if there:
        Path("b.tsv").write_text("en\tnl\nSchool\tSchool\n", encoding="utf-8")
        run("memory", "import", "b.tsv")
    before = {name: Path(name).read_bytes() for name in os.listdir() if os.path.isfile(name)}
    done = run("memory", "import", "a.tsv", "--dry-run")
    after = {name: Path(name).read_bytes() for name in os.listdir() if os.path.isfile(name)}
    # Whoever only reads a memory may not take away what SQLite needs for that.
    assert not after.pop("memory.db-wal", b"")
    after.pop("memory.db-shm", None)
    assert after == before
    told = json.loads(run("memory", "import", "a.tsv", "--dry-run", "--json").stdout)
    really = json.loads(run("memory", "import", "a.tsv", "--json").stdout)
    assert (told.pop("dry_run"), really.pop("dry_run")) == (True, False)
    assert told == really
    would = f"memory.db: {told['added']} would be added, {told['updated']} would be updated"
    assert done.stdout.splitlines()[-1].startswith(would)


def test_what_is_skipped_is_counted_by_reason_with_its_places(run: Run) -> None:
    Path("nl.po").write_text(_PO, encoding="utf-8")
    done = run("memory", "import", "nl.po")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "nl.po: 1 unit read (en → nl), 2 skipped",
        "memory.db: 1 added, 0 updated, 0 there already",
        "          1 skipped: untranslated (nl.po:9:1)",
        "          1 skipped: fuzzy (nl.po:13:1)",
        "  --verbose shows every entry that was skipped, --report FILE writes them down",
    ]
    loud = run("memory", "import", "nl.po", "--verbose", "--report", "skipped.txt")
    assert loud.stderr.splitlines() == ["nl.po:9:1: untranslated", "nl.po:13:1: fuzzy"]
    assert Path("skipped.txt").read_text(encoding="utf-8") == loud.stderr
    assert "--verbose" not in loud.stdout


def test_fuzzy_messages_come_in_as_drafts_where_they_are_asked_for(run: Run) -> None:
    Path("nl.po").write_text(_PO, encoding="utf-8")
    run("memory", "import", "nl.po", "--fuzzy", "--origin", "site")
    assert [(unit.status, unit.origin) for unit in _units("memory.db")] == [
        ("approved", "site"),
        ("draft", "site"),
    ]


def test_of_a_broken_file_what_stands_before_comes_in(run: Run) -> None:
    Path("a.tmx").write_text(_TMX, encoding="utf-8")
    Path("b.tsv").write_text(_TSV, encoding="utf-8")
    done = run("memory", "import", "a.tmx", "none.tmx", "b.tsv")
    assert done.returncode == 2
    lines = done.stdout.splitlines()
    assert lines[0] == "a.tmx: 1 unit read (en → nl), 1 skipped, and then it is broken"
    assert lines[1] == "none.tmx: nothing was imported"
    assert lines[3] == "in all: 3 units read (en → nl), 1 skipped"
    first, second = done.stderr.splitlines()
    assert first.startswith("a.tmx:")
    assert second == "none.tmx: No such file or directory"
    assert [unit.source for unit in _units("memory.db")] == ["One", "School", "The files"]
    [account, *_] = json.loads(run("memory", "import", "a.tmx", "--json").stdout)["files"]
    assert account["problems"][0]["line"] > 1
    assert account["skipped"][0]["entries"] == 1


def test_a_file_that_cannot_be_read_makes_no_memory(run: Run) -> None:
    Path("a.tmx").write_text("<html>", encoding="utf-8")
    done = run("memory", "import", "a.tmx")
    assert (done.returncode, done.stdout.splitlines()[0]) == (2, "a.tmx: nothing was imported")
    assert not Path("memory.db").exists()


def test_of_many_problems_the_first_are_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> Iterator[Unit]:
        raise ProblemsError(Problem("a.tmx", line, 1, "wrong") for line in range(1, 10))

    monkeypatch.setattr(importing, "units_of", read)
    Path("a.tmx").touch()
    done = run("memory", "import", "a.tmx")
    assert done.returncode == 2
    assert done.stderr.splitlines()[4:] == ["a.tmx:5:1: wrong", "a.tmx: … and 4 more"]


def test_files_without_one_unit_are_exit_code_1(run: Run) -> None:
    Path("a.tsv").write_text("en\tnl\nSchool\t\n", encoding="utf-8")
    done = run("memory", "import", "a.tsv")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[0] == "a.tsv: 0 units read, 1 skipped"


def test_a_file_the_wrong_way_round_is_refused(run: Run) -> None:
    Path("a.tsv").write_text(_WRONG, encoding="utf-8")
    done = run("memory", "import", "a.tsv")
    assert done.returncode == 2
    assert done.stderr.startswith("a.tsv: the sources seem to be Dutch and the targets seem")
    assert not Path("memory.db").exists()
    assert "(a.tsv:2, a.tsv:3)" in done.stderr
    assert "--swap" in done.stderr
    assert run("memory", "import", "a.tsv", "--believe").returncode == 0
    assert len(_units("memory.db")) == 2
    assert run("memory", "import", "a.tsv", "--swap", "--memory", "b.db").returncode == 0
    assert {(unit.source_language, unit.target_language) for unit in _units("b.db")} == {
        ("nl", "en")
    }


def test_a_language_that_neither_a_catalog_nor_its_user_says_is_asked_for(run: Run) -> None:
    Path("de.po").write_text(_PO.replace('"Language: nl\\n"\n', ""), encoding="utf-8")
    done = run("memory", "import", "--source", "en", "de.po")
    assert done.returncode == 2
    assert done.stderr.startswith("de.po: the header does not say the language of the transl")
    assert "--target" in done.stderr
    assert run("memory", "import", "--target", "nl", "de.po").returncode == 0


def test_a_language_that_is_named_is_found_in_files_that_have_it(run: Run) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    assert run("memory", "import", "a.tsv", "--source", "en").returncode == 0
    done = run("memory", "import", "a.tsv", "--source", "de")
    assert (done.returncode, done.stderr) == (1, "")
    assert "2 skipped: not in the language asked for (a.tsv:2, a.tsv:3)" in done.stdout


def test_copies_of_the_source_are_counted_with_their_places(run: Run) -> None:
    Path("a.tsv").write_text("en\tnl\nThe files\tDe bestanden\n" + "The file is not here\t" * 2)
    done = run("memory", "import", "a.tsv")
    assert done.stdout.splitlines()[2:] == [
        "          1 came in with the status draft: only repeats the source (a.tsv:3)",
        "  --verbose shows every one of them, --report FILE writes them down",
    ]
    loud = run("memory", "import", "a.tsv", "--verbose")
    assert loud.stderr == "a.tsv:3: came in with the status draft: only repeats the source\n"
    assert [unit.status for unit in _units("memory.db")] == ["approved", "draft"]
    [account] = json.loads(run("memory", "import", "a.tsv", "--json").stdout)["files"]
    assert account["remarks"] == [
        {
            "remark": "came in with the status draft: only repeats the source",
            "units": 1,
            "first": [[3, 0]],
        }
    ]


def test_of_a_broken_catalog_what_stands_before_comes_in_as_it_will_when_it_is_mended(
    run: Run,
) -> None:
    broken = _PO.replace('msgid "What is this?"', 'msgid "What is this?')
    Path("nl.po").write_text(broken, encoding="utf-8")
    done = run("memory", "import", "nl.po")
    assert done.returncode == 2
    assert done.stdout.startswith("nl.po: 1 unit read (en → nl), 1 skipped, and then it is broken")
    Path("nl.po").write_text(_PO, encoding="utf-8")
    assert "0 added, 0 updated, 1 there already" in run("memory", "import", "nl.po").stdout


def test_the_origin_is_the_name_of_the_file_in_every_format(run: Run) -> None:
    Path("in").mkdir()
    for name, content in (("a.po", _PO), ("b.tsv", _TSV), ("c.tmx", _TMX)):
        Path("in", name).write_text(content, encoding="utf-8")
    run("memory", "import", "in/a.po", "in/b.tsv", "in/c.tmx")
    assert {unit.origin for unit in _units("memory.db")} == {"a.po", "b.tsv", "c.tmx"}


@pytest.mark.parametrize("form", ["tsv", "po", "tmx"])
def test_standard_input_is_read_where_its_format_is_said(run: Run, form: str) -> None:
    content = {"tsv": _TSV, "po": _PO, "tmx": _TMX}[form].encode()
    done = run("memory", "import", "-", "--format", form, stdin=content)
    assert done.returncode == (2 if form == "tmx" else 0)
    assert done.stdout.startswith("<stdin>: ")
    assert _units("memory.db")


def test_an_import_that_is_stopped_says_what_becomes_of_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*_: object) -> Iterator[Unit]:
        yield Unit("One", "Een", "en", "nl")
        raise KeyboardInterrupt

    monkeypatch.setattr(importing, "units_of", read)
    Path("a.tmx").touch()
    done = run("memory", "import", "a.tmx", "--believe")
    assert done.returncode == 130
    assert done.stderr.splitlines() == [
        "memory.db keeps what was added so far; import again for the rest",
        "insaterms: stopped",
    ]


def test_languages_of_a_table_can_be_said(run: Run) -> None:
    Path("a.tsv").write_text("source\ttarget\nSchool\tSchool\n", encoding="utf-8")
    assert run("memory", "import", "a.tsv").returncode == 2
    # Of which language the sources are nobody has said.
    assert run("memory", "import", "a.tsv", "--target", "nl").returncode == 2
    assert run("memory", "import", "a.tsv", "--source", "en", "--target", "nl").returncode == 0
    [unit] = _units("memory.db")
    assert (unit.source_language, unit.target_language) == ("en", "nl")


@pytest.mark.parametrize(
    "arguments",
    [
        ("a.docx",),
        ("-",),
        ("-", "-", "--format", "tsv"),
        ("a.tsv", "--source", "nl", "--target", "nl"),
        ("a.tsv", "--source", "x1"),
        ("a.tsv", "--report", "none/skipped.txt"),
        (),
    ],
)
def test_an_unusable_call_is_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    done = run("memory", "import", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert not Path("memory.db").exists()


def test_a_terminal_sees_progress(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f"The file {number}\tHet bestand {number}\n" for number in range(1200))
    Path("a.tsv").write_text(f"en\tnl\n{rows}", encoding="utf-8")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    done = run("memory", "import", "a.tsv")
    assert done.stdout.splitlines()[0] == "a.tsv: 1,200 units read (en → nl), 0 skipped"
    assert "reading a.tsv" in done.stderr
    assert "500 units" in done.stderr or "1,000 units" in done.stderr


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ("a.tsv", "--report: a.tsv is read as well; name another file"),
        ("link.txt", "--report: link.txt is read as well; name another file"),
        ("memory.db", "--report: memory.db is the memory; name another file"),
        ("memory.db-wal", "--report: memory.db-wal belongs to the memory; name another file"),
        ("b.tsv", "--report: b.tsv is there already, and by its name it is no report"),
    ],
)
def test_a_report_overwrites_nothing_that_holds_translations(
    run: Run, report: str, said: str
) -> None:
    for name in ("a.tsv", "b.tsv"):
        Path(name).write_text(_TSV, encoding="utf-8")
    Path("link.txt").symlink_to("a.tsv")
    run("memory", "import", "a.tsv")
    before = Path("memory.db").read_bytes()
    for more in ((), ("--dry-run",)):
        done = run("memory", "import", "a.tsv", "--report", report, *more)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert Path("memory.db").read_bytes() == before
        assert Path("a.tsv").read_text(encoding="utf-8") == _TSV
        assert Path("b.tsv").read_text(encoding="utf-8") == _TSV


def test_a_report_replaces_an_earlier_one_when_it_is_whole(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("nl.po").write_text(_PO, encoding="utf-8")
    Path("skipped.txt").write_text("earlier", encoding="utf-8")
    with monkeypatch.context() as patch:

        def stop(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        patch.setattr("insaterms.memory.memory.Memory.add", stop)
        assert run("memory", "import", "nl.po", "--report", "skipped.txt").returncode == 130
    assert Path("skipped.txt").read_text(encoding="utf-8") == "earlier"
    assert run("memory", "import", "nl.po", "--report", "skipped.txt").returncode == 0
    assert Path("skipped.txt").read_text(encoding="utf-8").startswith("nl.po:9:1: untranslated")


def test_a_report_that_cannot_be_written_is_named(run: Run) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    done = run("memory", "import", "a.tsv", "--report", "none/skipped.txt")
    assert done.returncode != 0
    assert "none/skipped.txt: cannot be written: No such file" in done.stderr


def test_a_dry_run_opens_the_memory_for_reading(
    run: Run, memory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("a.tsv").write_text(_TSV, encoding="utf-8")
    opened: list[tuple[str, bool]] = []
    really = SqliteStore.open

    def opening(path: str, **options: bool) -> SqliteStore:
        opened.append((path, options["read_only"]))
        return really(path, **options)

    monkeypatch.setattr(SqliteStore, "open", opening)
    done = run("memory", "import", "a.tsv", "--dry-run", "--memory", memory)
    assert "2 would be added" in done.stdout
    assert opened == [(memory, True)]


# -- export --------------------------------------------------------------------------


def _bare(unit: Unit) -> Unit:
    return replace(unit, id=0)


@pytest.mark.parametrize("form", ["tmx", "tsv", "csv"])
def test_what_is_exported_can_be_imported_again(run: Run, memory: str, form: str) -> None:
    done = run("memory", "export", f"out.{form}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"out.{form}: 4 units\n")
    assert run("memory", "import", f"out.{form}", "--memory", "other.db").returncode == 0
    assert list(map(_bare, _units("other.db"))) == list(map(_bare, _units(memory)))


def test_filters_say_what_is_exported(run: Run, memory: str) -> None:
    assert memory
    done = run(
        *("memory", "export", "-", "--format", "tsv", "--origin", "web.po"),
        *("--status", "approved", "--since", "2026-01-01", "--until", "2026-12-31"),
        *("--text", "school", "--source", "en", "--target", "nl"),
    )
    assert done.returncode == 0
    header, row = done.stdout.splitlines()
    assert header.startswith("en\tnl")
    assert row.startswith("Pupils must attend school.\tLeerlingen moeten naar school.")


def test_nothing_to_export_is_exit_code_1_and_leaves_the_file(run: Run, memory: str) -> None:
    assert memory
    Path("out.tsv").write_text("old", encoding="utf-8")
    done = run("memory", "export", "out.tsv", "--text", "nothing like it")
    assert (done.returncode, done.stderr) == (1, "there is no such unit; nothing was written\n")
    assert Path("out.tsv").read_text(encoding="utf-8") == "old"


def test_placeholders_are_codes_or_plain_text_as_the_level_says(run: Run) -> None:
    Path("a.tsv").write_text("en\tnl\n%s files\t%s bestanden\n", encoding="utf-8")
    run("memory", "import", "a.tsv")
    assert ">%s</ph>" in run("memory", "export", "-", "--format", "tmx").stdout
    plain = run("memory", "export", "-", "--format", "tmx", "--level", "1").stdout
    assert "<seg>%s files</seg>" in plain


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("memory.db", "memory.db is the memory; name another file"),
        ("link.tmx", "link.tmx is the memory; name another file"),
        ("memory.db-shm", "memory.db-shm belongs to the memory; name another file"),
    ],
)
def test_no_export_takes_the_place_of_the_memory(
    run: Run, memory: str, name: str, said: str
) -> None:
    Path("link.tmx").symlink_to(memory)
    before = Path(memory).read_bytes()
    done = run("memory", "export", "--format", "tmx", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert Path(memory).read_bytes() == before


def test_a_file_that_cannot_be_written_is_one_line(run: Run, memory: str) -> None:
    assert memory
    done = run("memory", "export", "none/out.tmx")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "insaterms: none/out.tmx: cannot be written: No such file or directory\n"
    )
