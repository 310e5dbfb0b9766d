"""Approving, rejecting, editing, deleting, replacing, merging, and taking it back."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from subprocess import CompletedProcess

import click
import pytest
from msgspec.structs import replace

from insaterms.memory.memory import Memory
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit, UnitFilter

Run = Callable[..., CompletedProcess[str]]


def _units(path: str) -> dict[int, Unit]:
    store = SqliteStore.open(path)
    found = {unit.id: unit for unit in store.find(UnitFilter())}
    store.close()
    return found


def _statuses(path: str) -> list[str]:
    return [unit.status for unit in _units(path).values()]


# -- approve and reject --------------------------------------------------------------


def test_units_are_approved_by_number_and_the_change_is_taken_back(run: Run, memory: str) -> None:
    done = run("memory", "approve", "#2")
    assert done.returncode == 0
    assert done.stderr == ("1 unit is approved now\n`insaterms memory undo` takes it back\n")
    assert _statuses(memory) == ["approved"] * 4
    back = run("memory", "undo")
    assert back.stderr.startswith("taken back: approve of 1 unit at ")
    assert _statuses(memory)[1] == "draft"


def test_units_are_rejected_by_a_filter(run: Run, memory: str) -> None:
    assert run("memory", "reject", "--text", "TRUANT", "--source", "en").returncode == 0
    assert _statuses(memory) == ["approved", "rejected", "approved", "approved"]


def test_what_is_approved_already_is_said_so(run: Run, memory: str) -> None:
    assert memory
    done = run("memory", "approve", "1", "3")
    assert (done.returncode, done.stderr) == (0, "2 units are approved already\n")


def test_a_dry_run_of_a_status_shows_and_changes_nothing(run: Run, memory: str) -> None:
    done = run("memory", "reject", "--all", "--dry-run")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 5
    assert done.stderr == "4 units would be rejected\n"
    assert "rejected" not in _statuses(memory)


@pytest.mark.parametrize("name", ["approve", "reject", "delete"])
def test_a_unit_that_is_not_there_is_exit_code_1(run: Run, memory: str, name: str) -> None:
    assert memory
    done = run("memory", name, "99")
    assert (done.returncode, done.stderr) == (1, "there is no such unit\n")


def test_approving_by_a_filter_brings_nothing_back_that_was_rejected(run: Run, memory: str) -> None:
    assert run("memory", "reject", "1").returncode == 0
    for named in (("--all",), ("--origin", "web.po")):
        done = run("memory", "approve", *named)
        said = done.stderr.splitlines()
        assert said[0] == "1 unit that was rejected stays so; --status rejected names such units"
        assert said[1] == "1 unit is approved now"
        assert _statuses(memory) == ["rejected", "approved", "approved", "approved"]
        assert run("memory", "undo").returncode == 0
    dry = run("memory", "approve", "--all", "--dry-run")
    assert dry.stderr.splitlines()[-1] == "1 unit would be approved"
    only = run("memory", "approve", "--text", "pupils")
    assert (only.returncode, only.stderr.splitlines()[-1]) == (1, "there is no such unit")


@pytest.mark.parametrize("named", [("1", "2"), ("--status", "rejected", "--status", "draft")])
def test_what_was_rejected_is_approved_where_it_is_named(
    run: Run, memory: str, named: tuple[str, ...]
) -> None:
    assert run("memory", "reject", "1").returncode == 0
    done = run("memory", "approve", *named)
    assert done.stderr.splitlines()[0] == "2 units are approved now, 1 of them rejected before"
    assert _statuses(memory) == ["approved"] * 4


# -- delete --------------------------------------------------------------------------


def test_delete_shows_asks_and_deletes(run: Run, memory: str) -> None:
    done = run("memory", "delete", "1", "3", answers=("y",))
    assert done.returncode == 0
    assert "Bestand niet gevonden" in done.stdout
    assert "Delete 2 units? [y/N]: " in done.stderr
    assert done.stderr.endswith("2 units deleted; `insaterms memory undo` takes it back\n")
    assert sorted(_units(memory)) == [2, 4]
    assert run("memory", "undo").returncode == 0
    assert sorted(_units(memory)) == [1, 2, 3, 4]


def test_no_is_an_answer(run: Run, memory: str) -> None:
    done = run("memory", "delete", "1", answers=("n",))
    assert done.returncode == 1
    assert done.stderr.endswith("nothing was deleted\n")
    assert 1 in _units(memory)


def test_delete_without_a_terminal_needs_yes(run: Run, memory: str) -> None:
    done = run("memory", "delete", "1")
    assert done.returncode == 2
    assert "add --yes, or --dry-run to see what it would do" in done.stderr
    assert run("memory", "delete", "1", "--yes").returncode == 0
    assert sorted(_units(memory)) == [2, 3, 4]


def test_a_dry_run_deletes_nothing(run: Run, memory: str) -> None:
    done = run("memory", "delete", "--origin", "web*", "--dry-run")
    assert (done.returncode, done.stderr) == (0, "2 units would be deleted\n")
    assert len(_units(memory)) == 4


def test_of_many_units_the_first_are_shown(run: Run, memory: str) -> None:
    store = SqliteStore.open(memory)
    store.add(Unit(f"{number}", "x", "en", "nl", origin="many") for number in range(30))
    store.close()
    done = run("memory", "delete", "--origin", "many", "--yes")
    assert len(done.stdout.splitlines()) == 11
    assert done.stderr == (
        "… and 20 more\n30 units deleted; `insaterms memory undo` takes it back\n"
    )
    dry = run("memory", "reject", "--all", "--dry-run")
    assert len(_units(memory)) == 4
    assert "4 units would be rejected" in dry.stderr


# -- edit ----------------------------------------------------------------------------


def test_edit_changes_what_is_named_and_shows_how(run: Run, memory: str) -> None:
    before = _units(memory)[3]
    done = run(
        *("memory", "edit", "3", "--target", "Het bestand is niet gevonden"),
        *("--status", "draft", "--note", "ask"),
    )
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "target   [-Bestand-]{+Het bestand is+} niet gevonden",
        "note     {+ask+}",
        "status   [-approved-]{+draft+}",
    ]
    after = _units(memory)[3]
    assert (after.source, after.target) == (before.source, "Het bestand is niet gevonden")
    assert (after.status, after.note, after.msgctxt) == ("draft", "ask", "error")
    assert before.changed is not None
    assert after.changed is not None
    assert after.changed > before.changed
    assert run("memory", "undo").returncode == 0
    assert _units(memory)[3] == before


def test_an_empty_text_takes_away_what_may_be_empty(run: Run, memory: str) -> None:
    assert run("memory", "edit", "3", "--msgctxt", "").returncode == 0
    assert _units(memory)[3].msgctxt == ""


def test_what_changes_nothing_is_exit_code_1(run: Run, memory: str) -> None:
    assert memory
    done = run("memory", "edit", "3", "--msgctxt", "error")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "nothing changes\n")


def test_editing_a_unit_that_is_not_there_is_exit_code_1(run: Run, memory: str) -> None:
    assert memory
    done = run("memory", "edit", "99", "--note", "x")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("insaterms: there is no unit 99")


def test_without_texts_the_editor_opens_with_the_translation(
    run: Run, memory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def edit(text: str, **_: object) -> str:
        shown.append(text)
        return "Niet gevonden\n"

    monkeypatch.setattr(click, "edit", edit)
    assert run("memory", "edit", "3", answers=()).returncode == 0
    assert shown == ["Bestand niet gevonden\n"]
    assert _units(memory)[3].target == "Niet gevonden"
    monkeypatch.setattr(click, "edit", lambda *_, **__: None)
    assert run("memory", "edit", "3", answers=()).returncode == 1


def _meanwhile(
    monkeypatch: pytest.MonkeyPatch, name: str, answer: object, path: str, note: str = "by Jan"
) -> None:
    """Let another process approve unit 2 and write a note while somebody answers."""

    def answered(*_: object, **__: object) -> object:
        store = SqliteStore.open(path)
        store.set_status(UnitFilter(ids=(2,)), "approved")
        store.edit(2, replace(store.get([2])[0], note=note))
        store.close()
        return answer

    monkeypatch.setattr(click, name, answered)


def test_an_edit_takes_nothing_away_that_another_process_wrote(
    run: Run, memory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _meanwhile(monkeypatch, "edit", "De spijbelaars zijn weg.\n", memory)
    done = run("memory", "edit", "2", answers=())
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("somebody has changed unit 2 meanwhile; nothing was changed")
    unit = _units(memory)[2]
    assert (unit.target, unit.note) == ("De spijbelaars zijn thuis.", "by Jan")


def test_an_edit_brings_no_pair_back_that_was_rejected(run: Run, memory: str) -> None:
    assert run("memory", "reject", "3").returncode == 0
    arguments = ("--source", "File not found", "--target", "Bestand niet gevonden")
    done = run("memory", "edit", "2", *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("a unit with these texts is there with another status")
    assert _units(memory)[2].source == "The truants are at home."


def test_what_is_no_segment_is_refused(run: Run, memory: str) -> None:
    done = run("memory", "edit", "2", "--target", "a" * 100_001)
    assert done.returncode == 2
    assert "unit 2 would be nothing that a memory takes: longer than 100,000" in done.stderr
    done = run("memory", "replace", "spijbelaars", "a" * 100_001, "--yes")
    assert done.returncode == 2
    assert "unit 2 would be nothing that a memory takes: longer than 100,000" in done.stderr
    assert _units(memory)[2].target == "De spijbelaars zijn thuis."


# -- replace -------------------------------------------------------------------------


def test_replace_shows_asks_and_replaces(run: Run, memory: str) -> None:
    done = run("memory", "replace", "spijbelaars", "thuiszitters", answers=("y",))
    assert done.returncode == 0
    assert done.stdout == "#2       De [-spijbelaars-]{+thuiszitters+} zijn thuis.\n"
    assert "Change 1 unit? [y/N]: " in done.stderr
    assert _units(memory)[2].target == "De thuiszitters zijn thuis."
    assert run("memory", "undo").stderr.startswith("taken back: replace of 1 unit at ")
    assert _units(memory)[2].target == "De spijbelaars zijn thuis."


def test_replace_takes_nothing_away_that_another_process_wrote(
    run: Run, memory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _meanwhile(monkeypatch, "confirm", True, memory)
    done = run("memory", "replace", "spijbelaar", "x", "--in", "both", answers=())
    assert done.returncode == 0
    assert done.stderr.splitlines()[-2:] == [
        (
            "1 unit left alone: changed by somebody else meanwhile, or it would become a pair "
            "that was rejected"
        ),
        "1 unit changed; `insaterms memory undo` takes it back",
    ]
    unit = _units(memory)[2]
    assert (unit.target, unit.note) == ("De spijbelaars zijn thuis.", "by Jan")
    _meanwhile(monkeypatch, "confirm", True, memory, "by Piet")
    done = run("memory", "replace", "spijbelaars", "x", answers=())
    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, "nothing was changed")


def test_replace_leaves_what_was_rejected_so_that_it_stays_out(run: Run, memory: str) -> None:
    rejected = _units(memory)[2]
    assert run("memory", "reject", "2").returncode == 0
    done = run("memory", "replace", "spijbelaar", "x", "--in", "both", "--yes")
    assert done.stderr.splitlines() == [
        "1 rejected unit left alone; --status rejected names them",
        "1 unit changed; `insaterms memory undo` takes it back",
    ]
    assert _units(memory)[2].target == rejected.target
    only = run("memory", "replace", "spijbelaars", "x", "--yes")
    assert only.returncode == 1
    named = run("memory", "replace", "spijbelaars", "x", "--yes", "--status", "rejected")
    assert named.returncode == 0
    assert _units(memory)[2].target == "De x zijn thuis."


def test_replace_says_which_units_have_become_one(run: Run, memory: str) -> None:
    store = SqliteStore.open(memory)
    store.add([replace(_units(memory)[2], target="De x zijn thuis.", id=0, status="approved")])
    store.close()
    done = run("memory", "replace", "spijbelaars", "x", "--yes")
    assert done.stderr.splitlines()[-1] == (
        "1 unit changed, 1 merged into others that are the same now; "
        "`insaterms memory undo` takes it back"
    )
    assert _units(memory)[2].status == "approved"


@pytest.mark.parametrize(
    ("arguments", "numbers"),
    [
        (("truant", "x", "--in", "source"), ["#2"]),
        (("truant", "x"), ["#4"]),
        (("truant", "x", "--in", "both"), ["#2", "#4"]),
        (("truant", "x", "--in", "both", "--whole-words"), ["#4"]),
        (("TRUANT", "x", "--in", "both"), []),
        (("TRUANT", "x", "--in", "both", "--ignore-case"), ["#2", "#4"]),
        ((r"(spijbel)aars?", r"\1ende", "--in", "both", "--regex"), ["#2", "#4"]),
        (("spijbelaar", "x", "--in", "both", "--source", "nl"), ["#4"]),
        (("spijbelaar", "x", "--in", "both", "--text", "thuis"), ["#2"]),
        ((r".", "x", "--in", "both"), ["#1", "#2", "#4"]),
    ],
)
def test_replace_finds_what_it_is_told_and_a_dry_run_changes_nothing(
    run: Run, memory: str, arguments: tuple[str, ...], numbers: list[str]
) -> None:
    before = _units(memory)
    done = run("memory", "replace", *arguments, "--dry-run")
    found = [line.split()[0] for line in done.stdout.splitlines() if line.startswith("#")]
    assert list(dict.fromkeys(found)) == numbers
    assert done.returncode == (0 if numbers else 1)
    assert _units(memory) == before


def test_nothing_is_replaced_where_the_answer_is_no(run: Run, memory: str) -> None:
    done = run("memory", "replace", "spijbelaars", "x", answers=("",))
    assert done.returncode == 1
    assert done.stderr.endswith("nothing was changed\n")
    assert _units(memory)[2].target == "De spijbelaars zijn thuis."


def test_of_many_changes_the_first_are_shown(run: Run, memory: str) -> None:
    store = SqliteStore.open(memory)
    store.add(Unit(f"{number}", "oud", "en", "nl", origin="many") for number in range(12))
    store.close()
    done = run("memory", "replace", "oud", "nieuw", "--yes", "--origin", "many")
    assert len(done.stdout.splitlines()) == 10
    assert done.stderr.startswith("… and 2 more; --dry-run shows them all\n12 units changed")


# -- dedupe, undo, compact, stats ----------------------------------------------------


def test_units_that_say_the_same_are_merged(run: Run, memory: str) -> None:
    done = run("memory", "dedupe")
    assert (done.returncode, done.stderr) == (0, "there are no two units that say the same\n")
    store = SqliteStore.open(memory)
    store.add([Unit("File not found", "Bestand niet gevonden", "en", "nl")])
    store.close()
    dry = run("memory", "dedupe", "--dry-run")
    assert (dry.returncode, dry.stderr) == (0, "1 unit would be merged into others\n")
    assert len(_units(memory)) == 5
    assert run("memory", "dedupe").stderr.startswith("1 unit merged into others; ")
    assert len(_units(memory)) == 4
    assert run("memory", "undo").returncode == 0
    assert len(_units(memory)) == 5


def test_changes_are_listed_and_taken_back_one_after_another(run: Run, memory: str) -> None:
    run("memory", "approve", "2")
    run("memory", "delete", "1", "3", "--yes")
    listed = run("memory", "undo", "--list")
    assert listed.returncode == 0
    assert [line.split("\t")[1:] for line in listed.stdout.splitlines()] == [
        ["what", "units"],
        ["delete", "2"],
        ["approve", "1"],
    ]
    assert run("memory", "undo").returncode == run("memory", "undo").returncode == 0
    assert _statuses(memory) == ["approved", "draft", "approved", "approved"]
    for arguments in ((), ("--list",)):
        done = run("memory", "undo", *arguments)
        assert (done.returncode, done.stderr) == (1, "there is nothing to take back\n")


def test_a_unit_changed_since_is_left_as_it_is(run: Run, memory: str) -> None:
    run("memory", "reject", "1", "2")
    store = SqliteStore.open(memory)
    [unit] = store.get([2])
    store.add([replace(unit, id=0, note="seen", changed=datetime(2030, 1, 1, tzinfo=UTC))])
    store.close()
    done = run("memory", "undo")
    assert done.returncode == 0
    assert done.stderr.splitlines()[1:] == ["1 unit changed since, and left as it is"]
    assert _units(memory)[2].note == "seen"


def test_compact_says_what_it_gives_back(run: Run, memory: str) -> None:
    assert memory
    done = run("memory", "compact", "--forget-changes")
    assert done.returncode == 0
    assert done.stderr.endswith(" given back\n")
    assert run("memory", "undo").returncode == 1


@pytest.mark.parametrize("which", [("--all",), ("1",)])
def test_compacting_that_forgets_leaves_no_text_of_a_deleted_unit_in_any_file(
    run: Run, memory: str, which: tuple[str, ...]
) -> None:
    with Memory.open(memory) as opened:
        opened.add([Unit(f"Pupil {number}", "Leerling", "en", "nl") for number in range(1200)])
        opened.add([Unit("Late addition", "Nakomer", "en", "nl")])
    files = [Path(memory), *Path(f"{memory}.index").iterdir()]
    assert any(b"pupils must attend" in path.read_bytes() for path in files[1:])
    assert run("memory", "delete", *which, "--yes").returncode == 0
    assert run("memory", "compact", "--forget-changes").returncode == 0
    files = [Path(memory), *Path(f"{memory}.index").iterdir()]
    assert not any(b"pupils must attend" in path.read_bytes().lower() for path in files)
    with Memory.open(memory, read_only=True) as opened:
        assert len(opened.lookup("Late addition")) == (which == ("1",))


def test_compacting_keeps_the_index_in_step(run: Run, memory: str) -> None:
    with Memory.open(memory) as opened:
        opened.lookup("File not found")
    assert run("memory", "delete", "3", "--yes").returncode == 0
    assert run("memory", "compact").returncode == 0
    manifest = Path(f"{memory}.index", "en-nl.manifest").read_bytes()
    assert b"file not found" not in manifest


def test_stats_count_by_languages_status_and_origin(run: Run, memory: str) -> None:
    lines = [line.split("\t") for line in run("memory", "stats").stdout.splitlines()]
    assert lines[:7] == [
        ["what", "which", "count"],
        ["units", "", "4"],
        ["en → nl", "approved", "2"],
        ["en → nl", "draft", "1"],
        ["nl → en", "approved", "1"],
        ["origin", "web.po", "2"],
        ["origin", "app.mo", "1"],
    ]
    assert ["changed", "last", "2026-02-02"] in lines
    store = SqliteStore.open(memory)
    store.add(Unit("x", "y", "en", "nl", msgctxt=str(n), origin=f"o{n:02}") for n in range(30))
    store.close()
    document = json.loads(run("memory", "stats", "--json").stdout)
    assert document["units"] == [
        {"source": "en", "target": "nl", "approved": 32, "draft": 1, "rejected": 0},
        {"source": "nl", "target": "en", "approved": 1, "draft": 0, "rejected": 0},
    ]
    assert len(document["origins"]) == 33
    assert "origin\t13 more\t13" in run("memory", "stats").stdout


def test_an_empty_memory_has_statistics(run: Run) -> None:
    SqliteStore.open("memory.db", create=True).close()
    assert run("memory", "stats").returncode == 0
    document = json.loads(run("memory", "stats", "--json").stdout)
    assert (document["units"], document["oldest"]) == ([], None)


# -- search --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "numbers"),
    [
        ((), [1, 2, 3, 4]),
        (("truant",), [2, 4]),
        (("FILE", "not"), [3]),
        (("--text", "spijbel"), [2, 4]),
        (("--status", "draft"), [2]),
        (("--status", "draft", "--status", "approved"), [1, 2, 3, 4]),
        (("--origin", "web.po"), [1, 2]),
        (("--origin", "*.??"), [1, 2, 3]),
        (("--source", "nl"), [4]),
        (("--target", "NL"), [1, 2, 3]),
        (("--since", "2026-01-31"), [1, 2, 4]),
        (("--since", "2026-01-31T12:00:01"), [2, 4]),
        (("--until", "2026-01-31"), [1, 3]),
        (("--until", "2026-01-31T12:00+00:00"), [3]),
        (("--since", "2026-02-01", "--until", "2026-02-01"), [2]),
        (("nothing",), []),
    ],
)
def test_search_finds_what_the_filters_say(
    run: Run, memory: str, arguments: tuple[str, ...], numbers: list[int]
) -> None:
    assert memory
    done = run("memory", "search", *arguments)
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert [int(cells[0]) for cells in lines[1:]] == numbers
    assert done.returncode == (0 if numbers else 1)
    document = json.loads(run("memory", "search", "--json", *arguments).stdout)
    assert [unit["id"] for unit in document["units"]] == numbers
    assert document["total"] == len(numbers)


def test_search_says_when_there_is_more(run: Run, memory: str) -> None:
    assert memory
    done = run("memory", "search", "--limit", "3")
    assert len(done.stdout.splitlines()) == 4
    assert done.stderr == "… 3 of 4 units; --limit shows more\n"
    assert json.loads(run("memory", "search", "--limit", "3", "--json").stdout)["total"] == 4


def test_a_text_of_several_lines_is_one_row(run: Run, memory: str) -> None:
    assert memory
    done = run("memory", "search", "meldt")
    assert done.stdout.splitlines()[1:] == [
        "4\tEen spijbelaar↵meldt zich.\tA truant↵reports.\tapproved\tletters.tmx\t2026-02-02"
    ]
    assert run("memory", "search", "meldt", on_terminal=True).returncode == 0


def test_a_memory_that_may_not_be_written_can_be_read(run: Run, memory: str) -> None:
    Path(memory).chmod(0o444)
    assert run("memory", "search").returncode == 0
