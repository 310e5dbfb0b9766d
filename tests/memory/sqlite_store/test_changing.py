"""What people do to units, and taking it back."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from insaterms.errors import NotFoundError
from insaterms.memory.sqlite_store import undoing
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.memory.store import Change, Changed, LanguagePair
from insaterms.units import Unit, UnitFilter

_ALL = UnitFilter()
_PAIR = LanguagePair("en", "nl")
_DAY = datetime(2024, 5, 1, tzinfo=UTC)
_SAVE = Unit("Save", "Opslaan", "en", "nl", changed=_DAY)
_OPEN = Unit("Open", "Openen", "en", "nl", changed=_DAY)
_UNITS = [_SAVE, _OPEN, Unit("Sluiten", "Close", "nl", "en", changed=_DAY)]


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
    store.add(_UNITS)
    return store


def _units(store: SqliteStore) -> list[Unit]:
    return list(store.find(_ALL))


def _did(change: Change | None) -> tuple[str, int, int, int]:
    assert change is not None
    return change.what, change.units, change.merged, change.skipped


def test_approving_stamps_the_moment_and_touches_only_what_differs(filled: SqliteStore) -> None:
    began = datetime.now(UTC)
    assert _did(filled.set_status(UnitFilter(ids=(1,)), "draft")) == ("draft", 1, 0, 0)
    assert _did(filled.set_status(_ALL, "approved")) == ("approve", 1, 0, 0)
    assert filled.set_status(_ALL, "approved") is None
    saved, opened, _ = _units(filled)
    assert saved.changed is not None
    assert saved.changed >= began
    assert opened.changed == _DAY


@pytest.mark.parametrize("what", ["delete", "edit", "approve", "reject", "draft", "replace"])
def test_undo_restores_every_unit_as_it_was(filled: SqliteStore, what: str) -> None:
    filled.set_status(UnitFilter(ids=(2,)), "rejected")
    before = _units(filled)
    match what:
        case "delete":
            change = filled.delete(UnitFilter(ids=(1, 3)))
        case "edit":
            change = filled.edit(1, structs.replace(_SAVE, target="Bewaren", origin="x"))
        case "replace":
            found = [(unit, structs.replace(unit, source=f"{unit.source}!")) for unit in before]
            change = filled.rewrite(found, "replace")
        case "approve":
            change = filled.set_status(_ALL, "approved")
        case "reject":
            change = filled.set_status(_ALL, "rejected")
        case _:
            change = filled.set_status(_ALL, "draft")
    assert change is not None
    assert change.what == what
    assert _units(filled) != before
    undone = filled.undo()
    assert undone is not None
    assert undone == change
    assert _units(filled) == before


def test_several_changes_are_undone_one_by_one_the_last_one_first(filled: SqliteStore) -> None:
    states = [_units(filled)]
    filled.edit(1, structs.replace(_SAVE, target="Bewaren"))
    states.append(_units(filled))
    filled.set_status(_ALL, "draft")
    states.append(_units(filled))
    filled.delete(UnitFilter(ids=(1,)))
    assert [change.what for change in filled.changes()] == ["delete", "draft", "edit"]
    while states:
        assert filled.undo() is not None
        assert _units(filled) == states.pop()
    assert filled.undo() is None


def test_undo_leaves_alone_what_somebody_changed_since(filled: SqliteStore) -> None:
    filled.set_status(_ALL, "draft")
    filled.add([structs.replace(_SAVE, note="mine", status="draft", changed=None)])
    assert _did(filled.undo()) == ("draft", 2, 0, 1)
    saved, opened, _ = _units(filled)
    assert (saved.status, saved.note) == ("draft", "mine")
    assert opened.status == "approved"


@pytest.mark.parametrize("what", ["edit", "draft", "replace"])
def test_undo_takes_no_use_away(filled: SqliteStore, what: str) -> None:
    before = _units(filled)
    match what:
        case "edit":
            filled.edit(1, structs.replace(before[0], target="Bewaren"))
        case "draft":
            filled.set_status(_ALL, "draft")
        case _:
            changes = [(each, structs.replace(each, source=f"{each.source}!")) for each in before]
            filled.rewrite(changes, "replace")
    filled.used([1, 1])
    filled.undo()
    assert _units(filled) == [structs.replace(before[0], uses=2), *before[1:]]


def test_undo_takes_uses_apart_that_were_added_up(filled: SqliteStore) -> None:
    filled.add([structs.replace(_SAVE, msgctxt="menu", uses=2)])
    filled.used([1])
    before = _units(filled)
    assert _did(filled.dedupe()) == ("dedupe", 2, 1, 0)
    filled.undo()
    assert _units(filled) == before


def test_undo_makes_no_second_one_of_a_unit_that_was_added_again(filled: SqliteStore) -> None:
    filled.delete(UnitFilter(ids=(1, 2)))
    filled.add([_SAVE])
    assert _did(filled.undo()) == ("delete", 1, 0, 1)
    assert sorted(unit.source for unit in filled.find(_ALL)) == ["Open", "Save", "Sluiten"]


def test_undo_leaves_what_cannot_return_since_another_is_in_its_place(
    filled: SqliteStore,
) -> None:
    third = Unit("Third", "Derde", "en", "nl")
    filled.add([third])
    # Each moves to where the one before it was; the first place is then taken anew.
    chain = [(1, "First"), (2, "Save"), (4, "Open")]
    for number, source in chain:
        old = filled.get([number])[0]
        target = {"First": "A", "Save": "Opslaan", "Open": "Openen"}[source]
        filled.rewrite([(old, structs.replace(old, source=source, target=target))], "replace")
    assert filled.count(_ALL) == 4
    filled.add([third])
    assert _did(filled.undo()) == ("replace", 0, 0, 1)
    assert _did(filled.undo()) == ("replace", 0, 0, 1)


def test_a_rewritten_unit_swallows_the_one_whose_place_it_takes(filled: SqliteStore) -> None:
    filled.add([structs.replace(_SAVE, msgctxt="menu", note="a", uses=2)])
    filled.used([1])
    before = _units(filled)
    change = filled.edit(4, structs.replace(before[3], msgctxt=""))
    assert _did(change) == ("edit", 2, 1, 0)
    (unit,) = filled.find(UnitFilter(text="opslaan"))
    assert (unit.id, unit.uses, unit.note) == (4, 3, "a")
    assert list(filled.changed(_PAIR, 1))  # a generation that it does not know
    filled.undo()
    assert _units(filled) == before


def test_replacing_may_make_units_trade_places_without_losing_one(filled: SqliteStore) -> None:
    filled.set_status(UnitFilter(ids=(1,)), "draft")
    filled.used([2])
    saved, opened, _ = before = _units(filled)
    traded = [
        (saved, structs.replace(saved, source="Open", target="Openen")),
        (opened, structs.replace(opened, source="Save", target="Opslaan")),
    ]
    change = filled.rewrite(traded, "replace")
    assert _did(change) == ("replace", 2, 0, 0)
    after = [(unit.source, unit.status, unit.uses) for unit in _units(filled)]
    assert after == [("Open", "draft", 0), ("Save", "approved", 1), ("Sluiten", "approved", 0)]
    filled.undo()
    assert _units(filled) == before


def test_replacing_reads_from_the_memory_that_it_writes(filled: SqliteStore) -> None:
    found = filled.find(_ALL)
    change = filled.rewrite(
        ((unit, structs.replace(unit, target=f"{unit.target}.")) for unit in found), "replace"
    )
    assert _did(change) == ("replace", 3, 0, 0)
    assert [unit.target for unit in _units(filled)] == ["Opslaan.", "Openen.", "Close."]


def test_nothing_is_written_where_nothing_differs(filled: SqliteStore) -> None:
    generation = filled.generation()
    assert filled.edit(1, _SAVE) is None
    assert filled.rewrite(((unit, unit) for unit in filled.find(_ALL)), "replace") is None
    assert filled.delete(UnitFilter(ids=(99,))) is None
    assert filled.dedupe() is None
    assert filled.dedupe(dry_run=True) is None
    assert (filled.generation(), filled.changes()) == (generation, [])


def test_a_unit_that_is_gone_is_reported_not_made_anew(filled: SqliteStore) -> None:
    with pytest.raises(NotFoundError, match="there is no unit 99"):
        filled.edit(99, _SAVE)
    gone = structs.replace(_SAVE, id=99)
    opened = filled.get([2])[0]
    changes = [(gone, structs.replace(gone, note="x")), (opened, structs.replace(opened, note="x"))]
    assert _did(filled.rewrite(changes, "replace")) == ("replace", 1, 0, 1)
    assert filled.count(_ALL) == 3


def test_what_somebody_changed_since_it_was_read_is_left_alone(filled: SqliteStore) -> None:
    read = _units(filled)
    filled.set_status(UnitFilter(ids=(1,)), "draft")
    filled.used([2])
    changes = [(unit, structs.replace(unit, target=f"{unit.target}.")) for unit in read]
    assert _did(filled.rewrite(changes, "replace")) == ("replace", 2, 0, 1)
    saved, opened, closed = _units(filled)
    assert (saved.target, saved.status) == ("Opslaan", "draft")
    assert (opened.target, opened.uses, closed.target) == ("Openen.", 1, "Close.")


def test_a_change_that_leaves_everything_alone_is_none_to_undo(filled: SqliteStore) -> None:
    [read] = filled.get([1])
    filled.edit(1, structs.replace(read, note="mine"))
    generation = filled.generation()
    change = filled.edit(1, structs.replace(read, note="yours"), read=read)
    assert change is not None
    assert (change.number, change.units, change.skipped) == (0, 0, 1)
    assert (filled.get([1])[0].note, filled.generation()) == ("mine", generation)
    assert [each.what for each in filled.changes()] == ["edit"]


def test_a_draft_that_becomes_an_approved_unit_is_approved(filled: SqliteStore) -> None:
    filled.add([structs.replace(_SAVE, target="Oplsaan", status="draft")])
    [draft] = filled.get([4])
    change = filled.edit(4, structs.replace(draft, target="Opslaan"))
    assert _did(change) == ("edit", 2, 1, 0)
    assert [unit.status for unit in _units(filled)] == ["approved"] * 3


@pytest.mark.parametrize("msgctxt", ["", "menu"])
def test_nothing_becomes_a_pair_that_somebody_rejected(filled: SqliteStore, msgctxt: str) -> None:
    filled.add([structs.replace(_SAVE, target="Oplsaan", msgctxt=msgctxt)])
    filled.set_status(UnitFilter(ids=(1,)), "rejected")
    before = _units(filled)
    wrong = before[-1]
    change = filled.edit(4, structs.replace(wrong, target="Opslaan"))
    assert _did(change) == ("edit", 0, 0, 1)
    assert _units(filled) == before
    assert filled.add([structs.replace(_SAVE, note="again")]).rejected == 1


def test_no_unit_takes_the_place_of_another_by_rejecting_it(filled: SqliteStore) -> None:
    filled.add([structs.replace(_SAVE, target="Oplsaan", status="rejected")])
    before = _units(filled)
    assert _did(filled.edit(4, structs.replace(before[-1], target="Opslaan"))) == ("edit", 0, 0, 1)
    assert _units(filled) == before


def test_one_that_was_merged_into_another_and_stays_as_it_is_stays_merged(
    filled: SqliteStore,
) -> None:
    filled.used([1, 2])
    saved, opened, _ = _units(filled)
    changes = [
        (saved, structs.replace(saved, source="Open", target="Openen")),
        (opened, opened),
    ]
    assert _did(filled.rewrite(changes, "replace")) == ("replace", 2, 1, 0)
    assert filled.get([1])[0].uses == 2
    assert filled.get([2]) == []


def test_an_edit_stamps_the_moment_unless_it_sets_one(filled: SqliteStore) -> None:
    began = datetime.now(UTC)
    filled.edit(1, structs.replace(_SAVE, note="x"))
    filled.edit(2, structs.replace(_OPEN, note="x", changed=_DAY + timedelta(1)))
    saved, opened, _ = _units(filled)
    assert saved.changed is not None
    assert saved.changed >= began
    assert opened.changed == _DAY + timedelta(1)


@pytest.mark.parametrize("change", [{"target": ""}, {"note": "\ud800"}, {"source": "\ud800"}])
def test_an_edit_that_cannot_be_stored_changes_nothing(
    filled: SqliteStore, change: dict[str, object]
) -> None:
    before = _units(filled)
    with pytest.raises(ValueError, match="a unit"):
        filled.edit(1, structs.replace(_SAVE, **change))
    assert (_units(filled), filled.changes()) == (before, [])


def test_an_edited_unit_finds_a_free_hash_where_hashes_collide(
    filled: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insaterms.memory.sqlite_store import adding, changing, keys

    monkeypatch.setattr(changing, "slot", lambda _: keys.LAST)
    monkeypatch.setattr(adding, "slot", lambda _: keys.LAST)
    filled.edit(1, structs.replace(_SAVE, target="A"))
    filled.edit(2, structs.replace(_OPEN, target="B"))
    filled.edit(1, structs.replace(_SAVE, target="C"))
    assert [unit.target for unit in _units(filled)] == ["C", "B", "Close"]
    assert filled.edit(1, structs.replace(_OPEN, target="B")) is not None
    assert filled.count(_ALL) == 2


def test_rejecting_by_hand_and_deleting_the_rejected_forgets_it(filled: SqliteStore) -> None:
    filled.set_status(UnitFilter(ids=(1,)), "rejected")
    assert filled.add([_SAVE]).rejected == 1
    filled.delete(UnitFilter(statuses=("rejected",)))
    assert filled.add([_SAVE]).added == 1


def test_an_edit_may_reject_and_admit(filled: SqliteStore) -> None:
    generation = filled.generation()
    filled.edit(1, structs.replace(_SAVE, status="rejected"))
    assert list(filled.changed(_PAIR, generation)) == [Changed(1, "", "")]
    assert filled.add([structs.replace(_SAVE, msgctxt="x")]).rejected == 1
    filled.edit(1, _SAVE)
    assert filled.add([structs.replace(_SAVE, msgctxt="x")]).added == 1


def test_duplicates_are_merged_into_the_best_one(store: SqliteStore) -> None:
    store.add(
        [
            structs.replace(_SAVE, status="draft", changed=_DAY + timedelta(9), uses=1, note="a"),
            structs.replace(_SAVE, msgctxt="x", uses=2, origin="old", properties=(("p", "1"),)),
            structs.replace(_SAVE, source_language="en-GB", changed=_DAY + timedelta(1), uses=4),
            structs.replace(_SAVE, msgctxt="y", status="rejected"),
            Unit("Opslaan", "Save", "nl", "en"),
            structs.replace(_SAVE, target="Bewaren"),
        ]
    )
    before = _units(store)
    tried = store.dedupe(dry_run=True)
    assert _did(tried) == ("dedupe", 3, 2, 0)
    assert _units(store) == before
    assert _did(store.dedupe()) == ("dedupe", 3, 2, 0)
    assert [unit.id for unit in _units(store)] == [3, 4, 5, 6]
    best = store.get([3])[0]
    assert best == structs.replace(
        before[2],
        uses=7,
        note="a",
        origin="old",
        properties=(("p", "1"),),
        changed=_DAY + timedelta(9),
    )
    store.undo()
    assert _units(store) == before


def test_the_oldest_changes_are_forgotten_but_never_the_last(
    filled: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "_CHANGES", 3)
    for number in range(5):
        filled.edit(1, structs.replace(_SAVE, note=str(number)))
    assert [change.number for change in filled.changes()] == [5, 4, 3]
    monkeypatch.setattr(undoing, "_UNITS", 2)
    filled.set_status(_ALL, "draft")
    assert [change.number for change in filled.changes()] == [6]
    assert filled._database.value("SELECT count(*) FROM kept") == 3


def test_an_index_hears_of_a_unit_that_leaves_its_pair_and_comes_back(
    filled: SqliteStore,
) -> None:
    german = LanguagePair("de", "en")
    known = filled.generation()
    filled.edit(1, structs.replace(_SAVE, target="Sichern", target_language="de"))
    assert list(filled.changed(_PAIR, known)) == [Changed(1, "", "")]
    assert list(filled.changed(german, known)) == [Changed(1, "Sichern", "Save")]
    known = filled.generation()
    filled.undo()
    assert list(filled.changed(_PAIR, known)) == [Changed(1, "Save", "Opslaan")]
    assert list(filled.changed(german, known)) == [Changed(1, "", "")]


def test_an_index_does_not_hear_of_what_it_does_not_keep(filled: SqliteStore) -> None:
    known = filled.generation()
    filled.set_status(_ALL, "draft")
    filled.edit(1, structs.replace(_SAVE, note="x", msgctxt="menu"))
    filled.undo()
    filled.undo()
    assert list(filled.changed(_PAIR, known)) == []
    assert filled.generation() > known


_CHANGES = st.lists(
    st.tuples(st.sampled_from("rgtdeD"), st.sets(st.integers(1, 6), max_size=3), st.integers(0, 3)),
    max_size=8,
)


def _change(store: SqliteStore, what: str, ids: set[int], text: int) -> Change | None:
    wanted = UnitFilter(ids=tuple(ids) or (1,))
    match what:
        case "r":
            return store.set_status(wanted, "rejected")
        case "g":
            return store.set_status(wanted, "approved")
        case "t":
            return store.set_status(wanted, "draft")
        case "d":
            return store.delete(wanted)
        case "D":
            return store.dedupe()
    # Texts that others have: units are merged, and trade places.
    units = store.get(sorted(ids))
    return store.rewrite(
        (
            (unit, structs.replace(unit, source=f"s{(text + place) % 4}", msgctxt=""))
            for place, unit in enumerate(units)
        ),
        "replace",
    )


@settings(deadline=None, max_examples=40)
@given(_CHANGES)
def test_undoing_everything_goes_back_through_every_state(
    steps: list[tuple[str, set[int], int]],
) -> None:
    store = SqliteStore.open(":memory:", create=True)
    store.add(Unit(f"s{n % 4}", "t", "en", "nl", msgctxt=str(n // 4), uses=n) for n in range(6))
    states = []
    for what, ids, text in steps:
        before = _units(store)
        change = _change(store, what, ids, text)
        if change is None or not change.number:
            assert _units(store) == before
        else:
            states.append(before)
    while states:
        undone = store.undo()
        assert undone is not None
        assert undone.skipped == 0
        assert _units(store) == states.pop()
    assert store.undo() is None
    store.close()
