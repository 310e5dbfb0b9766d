"""What becomes of units that are added: new, updated, unchanged, kept out."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from insaterms.memory.sqlite_store import adding
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.memory.store import Added, Store
from insaterms.units import STATUSES, Unit, UnitFilter

_ALL = UnitFilter()
_SAVE = Unit("Save", "Opslaan", "en", "nl")
_DAY = datetime(2024, 5, 1, 12, 0, 0, 123456, tzinfo=UTC)

_TEXTS = st.text(max_size=6)
_SOME = st.text(min_size=1, max_size=6)
_UNITS = st.builds(
    Unit,
    source=_SOME,
    target=_SOME,
    source_language=st.sampled_from(["en", "en-GB"]),
    target_language=st.sampled_from(["nl", "nl-BE", "de"]),
    previous=_TEXTS,
    next=_TEXTS,
    msgctxt=_TEXTS,
    origin=_TEXTS,
    status=st.sampled_from(STATUSES),
    creator=_TEXTS,
    created=st.none() | st.datetimes(timezones=st.just(UTC)),
    changed=st.none() | st.datetimes(timezones=st.just(UTC)),
    uses=st.integers(0, 2**63 - 1),
    note=_TEXTS,
    properties=st.lists(st.tuples(_TEXTS, _TEXTS), max_size=2).map(tuple),
)


def _as_given(unit: Unit, given: Unit) -> Unit:
    """Take away the moment of adding, which a unit without any date gets."""
    if given.created or given.changed:
        return unit
    assert unit.created is not None
    assert unit.created == unit.changed
    return structs.replace(unit, created=None, changed=None)


def _only(store: Store) -> Unit:
    (unit,) = store.find(_ALL)
    return unit


@settings(deadline=None, max_examples=25)
@given(st.lists(_UNITS, max_size=8, unique_by=lambda unit: unit.key))
def test_what_is_added_comes_back_as_it_was(units: list[Unit]) -> None:
    store = SqliteStore.open(":memory:", create=True)
    try:
        assert store.add(units) == Added(added=len(units))
        there = [structs.replace(unit, id=0) for unit in store.find(_ALL)]
        assert [_as_given(unit, given) for unit, given in zip(there, units, strict=True)] == units
        assert [unit.id for unit in store.find(_ALL)] == list(range(1, len(units) + 1))
        generation = store.generation()
        again = store.add(units)
        assert (again.added, again.updated) == (0, 0)
        assert store.generation() == generation
    finally:
        store.close()


@settings(deadline=None, max_examples=30)
@given(st.lists(_UNITS, max_size=12), st.integers(1, 4))
def test_the_size_of_batches_changes_nothing(units: list[Unit], size: int) -> None:
    pool = [structs.replace(unit, source="a", target="b") for unit in units]
    results = []
    for batch in (size, 1000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(adding, "_UNITS", batch)
            patch.setattr(adding, "_moment", lambda _: 1_700_000_000_000_000)
            store = SqliteStore.open(":memory:", create=True)
            results.append((store.add(pool), list(store.find(_ALL))))
            store.close()
    assert results[0] == results[1]


def test_units_that_differ_in_any_part_of_the_key_are_kept_apart(store: SqliteStore) -> None:
    units = [
        _SAVE,
        structs.replace(_SAVE, target="Bewaren"),
        structs.replace(_SAVE, source="save"),
        structs.replace(_SAVE, msgctxt="menu"),
        structs.replace(_SAVE, previous="Open"),
        structs.replace(_SAVE, next="Open"),
        structs.replace(_SAVE, source_language="en-GB"),
        structs.replace(_SAVE, target_language="nl-BE"),
        Unit("Opslaan", "Save", "nl", "en"),
    ]
    assert store.add(units) == Added(added=9)
    assert store.count(_ALL) == 9


def test_separators_inside_texts_do_not_mix_units_up(store: SqliteStore) -> None:
    units = [Unit("a\0b", "c", "en", "nl"), Unit("a", "b\0c", "en", "nl")]
    units += [Unit("a\x1fb", "c", "en", "nl"), Unit("a", "b\x1fc", "en", "nl")]
    assert store.add(units).added == 4
    assert [(unit.source, unit.target) for unit in store.find(_ALL)] == [
        (unit.source, unit.target) for unit in units
    ]


def test_units_whose_hashes_collide_are_told_apart(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "slot", lambda data: len(data) % 2)
    units = [Unit(str(number), "x" * (number % 3 + 1), "en", "nl") for number in range(50)]
    assert store.add(units[:20]).added == 20
    assert store.add(units) == Added(added=30, unchanged=20)
    assert store.add(reversed(units)) == Added(unchanged=50)
    assert store.count(_ALL) == 50


def test_twice_in_one_batch_is_one_unit_with_what_both_say(store: SqliteStore) -> None:
    noted = structs.replace(_SAVE, note="button", status="draft")
    assert store.add([noted, _SAVE, _SAVE]) == Added(added=1, updated=1, unchanged=1)
    assert _only(store).note == "button"
    assert _only(store).status == "approved"


def test_an_approval_counts_and_a_draft_takes_none_back(store: SqliteStore) -> None:
    draft = structs.replace(_SAVE, status="draft")
    store.add([draft])
    assert store.add([_SAVE]) == Added(updated=1)
    assert store.add([draft]) == Added(unchanged=1)
    assert _only(store).status == "approved"


def test_what_is_older_fills_gaps_only(store: SqliteStore) -> None:
    store.add([structs.replace(_SAVE, origin="new", changed=_DAY, status="draft")])
    old = structs.replace(_SAVE, origin="old", note="kept", changed=_DAY - timedelta(days=1))
    assert store.add([old]) == Added(updated=1)
    unit = _only(store)
    assert (unit.origin, unit.note, unit.status, unit.changed) == ("new", "kept", "draft", _DAY)


def test_a_rejected_pair_stays_out_in_any_context_region_and_direction(
    store: SqliteStore,
) -> None:
    store.add([_SAVE])
    store.set_status(_ALL, "rejected")
    again = [
        _SAVE,
        structs.replace(_SAVE, msgctxt="menu"),
        structs.replace(_SAVE, previous="Open", source_language="en-US"),
        Unit("Opslaan", "Save", "nl-BE", "en"),
    ]
    assert store.add(again) == Added(rejected=4, kept_out=tuple(again))
    assert store.add([structs.replace(_SAVE, target="Bewaren")]) == Added(added=1)
    assert store.count(UnitFilter(statuses=("approved",))) == 1


def test_of_many_that_stay_out_the_first_are_named(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_UNITS", 2)
    monkeypatch.setattr(adding, "_NAMED", 3)
    store.add([structs.replace(_SAVE, status="rejected")])
    again = [structs.replace(_SAVE, msgctxt=str(number)) for number in range(7)]
    assert store.add(again) == Added(rejected=7, kept_out=tuple(again[:3]))


def test_a_rejected_one_comes_back_when_it_is_revived(store: SqliteStore) -> None:
    store.add([structs.replace(_SAVE, status="rejected")])
    menu = structs.replace(_SAVE, msgctxt="menu")
    assert store.add([_SAVE, menu], revive=True) == Added(added=1, updated=1)
    assert store.count(UnitFilter(statuses=("approved",))) == 2
    assert store.add([_SAVE, menu]) == Added(unchanged=2)


def test_a_file_that_holds_a_pair_both_rejected_and_approved_is_taken_at_its_word(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_UNITS", 1)
    both = [
        structs.replace(_SAVE, status="rejected"),
        structs.replace(_SAVE, msgctxt="menu"),
        structs.replace(_SAVE, msgctxt="title", status="rejected"),
    ]
    assert store.add(both) == Added(added=3)
    tab = structs.replace(_SAVE, msgctxt="tab")
    assert store.add([tab]) == Added(rejected=1, kept_out=(tab,))


def test_a_rejection_that_comes_along_counts_unless_it_is_older(store: SqliteStore) -> None:
    store.add([structs.replace(_SAVE, changed=_DAY)])
    older = structs.replace(_SAVE, status="rejected", changed=_DAY - timedelta(1))
    assert store.add([older]) == Added(unchanged=1)
    assert store.add([structs.replace(older, changed=_DAY)]) == Added(updated=1)
    assert _only(store).status == "rejected"


def test_no_unit_is_asked_for_while_the_memory_is_locked(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_UNITS", 2)

    def units() -> Iterator[Unit]:
        for number in range(6):
            # Would fail inside the transaction of the other.
            store.add([Unit(f"inner {number}", "x", "en", "nl")])
            yield Unit(f"outer {number}", "x", "en", "nl")

    assert store.add(units()).added == 6
    assert store.count(_ALL) == 12


def test_long_texts_end_a_batch_early(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "_CHARACTERS", 10)
    before = store.generation()
    store.add(structs.replace(_SAVE, source=f"Save {number}") for number in range(3))
    generations = store._database.value("SELECT count(*) FROM generations")
    assert generations == 3
    assert store.generation() > before


@pytest.mark.parametrize("named", ["note", "origin", "creator", "properties"])
def test_what_is_said_of_units_ends_a_batch_early_as_well(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setattr(adding, "_CHARACTERS", 1000)
    said: object = (("x", "y" * 500),) if named == "properties" else "y" * 500
    waiting: list[int] = []

    def units() -> Iterator[Unit]:
        for number in range(20):
            waiting.append(number - store.count(_ALL))
            yield structs.replace(_SAVE, target=f"{number}", **{named: said})

    assert store.add(units()).added == 20
    assert max(waiting) <= 2


def test_batches_grow_with_the_memory_up_to_a_limit(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("_UNITS", 2), ("_SHARE", 10), ("_LARGEST", 3)):
        monkeypatch.setattr(adding, name, value)
    store.add(structs.replace(_SAVE, source=f"Save {number}") for number in range(100))
    counts = store._database.rows("SELECT count(*) FROM unit GROUP BY version ORDER BY version")
    sizes = [count for (count,) in counts][:-1]
    assert (sizes[0], sizes[-1]) == (2, 6)
    assert sizes == sorted(sizes)


def test_trying_changes_nothing_and_counts_truly(store: SqliteStore) -> None:
    store.add([_SAVE, Unit("No", "Nee", "en", "nl", status="rejected")])
    state = store.generation(), list(store.find(_ALL))
    units = [
        structs.replace(_SAVE, note="x"),
        Unit("Yes", "Ja", "en", "nl"),
        Unit("Yes", "Ja", "en", "nl"),
        Unit("No", "Nee", "en", "nl"),
    ]
    expected = Added(added=1, updated=1, unchanged=1, rejected=1, kept_out=(units[3],))
    assert store.add(units, dry_run=True) == expected
    assert (store.generation(), list(store.find(_ALL))) == state
    assert store.add(units) == expected


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"source": ""}, "the source is empty"),
        ({"target": ""}, "the translation is empty"),
        ({"target_language": ""}, "a language is missing"),
        ({"target_language": "Dutch"}, "'Dutch' is no language"),
        ({"target_language": "/x/y"}, "'/x/y' is no language"),
        ({"target_language": "x\0y"}, "is no language"),
        ({"target_language": "nl\n"}, "is no language"),
        ({"target_language": "nl_NL"}, "it is written as en, nl or en-GB"),
        ({"target_language": "en-US"}, "source and translation are in the same language"),
        ({"source": "a" * 100_001}, "longer than 100,000 characters"),
        ({"target": "a" * 100_001}, "longer than 100,000 characters"),
        ({"source": "\ud800"}, "half a character"),
        ({"note": "\ud800"}, "half a character"),
        ({"origin": "\ud800"}, "half a character"),
        ({"properties": (("x", "\ud800"),)}, "half a character"),
        ({"uses": -1}, "cannot have been used -1 times"),
        ({"uses": 2**63}, "cannot have been used"),
        ({"changed": datetime(2024, 1, 1)}, "no time zone"),  # noqa: DTZ001 -- the point
    ],
)
def test_a_unit_that_cannot_be_stored_is_named_and_its_batch_left_out(
    store: SqliteStore, change: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        store.add([_SAVE, structs.replace(_SAVE, **change)])
    assert store.count(_ALL) == 0
    assert store.add([structs.replace(_SAVE, origin="x")]).added == 1
    assert _only(store).origin == "x"


def test_moments_keep_their_microseconds_and_become_utc(store: SqliteStore) -> None:
    zone = timezone(timedelta(hours=2))
    store.add([structs.replace(_SAVE, created=_DAY, changed=_DAY.astimezone(zone))])
    unit = _only(store)
    assert unit.created == unit.changed == _DAY
    assert unit.changed is not None
    assert unit.changed.utcoffset() == timedelta(0)


def test_many_origins_are_not_all_held_in_memory(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insaterms.memory.sqlite_store import database

    monkeypatch.setattr(database, "_NAMES", 3)
    units = [structs.replace(_SAVE, msgctxt=str(n), origin=f"file {n % 7}") for n in range(30)]
    store.add(units)
    assert [unit.origin for unit in store.find(_ALL)] == [unit.origin for unit in units]
    assert len(store._database.names.by_number) <= 3


def test_uses_are_counted_and_touch_nothing_else(store: SqliteStore) -> None:
    store.add([_SAVE, structs.replace(_SAVE, msgctxt="x", uses=2**63 - 1)])
    generation = store.generation()
    store.used([1, 1, 2, 99, -1, 2**70])
    assert [unit.uses for unit in store.find(_ALL)] == [2, 2**63 - 1]
    assert store.generation() == generation


def test_a_new_unit_without_a_date_has_the_moment_of_adding_and_keeps_it(
    store: SqliteStore,
) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    store.add([_SAVE])
    unit = _only(store)
    assert unit.created is not None
    assert unit.changed == unit.created
    assert before <= unit.created <= datetime.now(UTC)
    assert unit.created.microsecond == 0
    assert store.count(UnitFilter(since=before)) == 1
    assert store.statistics().newest == unit.changed
    generation = store.generation()
    assert store.add([_SAVE]) == Added(unchanged=1)
    assert (store.generation(), _only(store)) == (generation, unit)


@pytest.mark.parametrize("known", ["created", "changed"])
def test_one_date_that_is_known_is_not_added_to(store: SqliteStore, known: str) -> None:
    store.add([structs.replace(_SAVE, **{known: _DAY})])
    unit = _only(store)
    assert {unit.created, unit.changed} == {_DAY, None}


def test_of_two_translations_the_one_that_came_in_later_is_newer(store: SqliteStore) -> None:
    store.add([structs.replace(_SAVE, msgctxt="a file of the future", created=_DAY.replace(2999))])
    store.add([_SAVE])
    store.add([structs.replace(_SAVE, target="Bewaren")])
    store.add([_SAVE])
    _, first, second = store.find(_ALL)
    assert first.changed is not None
    assert second.changed is not None
    assert first.changed < second.changed < datetime.now(UTC) + timedelta(seconds=5)
    assert store.ranked([first.id, second.id]) == [second.id, first.id]


def test_an_approval_without_a_date_lifts_no_draft_that_somebody_made_of_it(
    store: SqliteStore,
) -> None:
    store.add([_SAVE])
    store.set_status(_ALL, "draft")
    assert store.add([_SAVE]) == Added(unchanged=1)
    assert _only(store).status == "draft"
    later = datetime.now(UTC) + timedelta(1)
    assert store.add([structs.replace(_SAVE, changed=later)]) == Added(updated=1)
    assert _only(store).status == "approved"


def test_a_unit_keeps_the_origin_that_it_came_with_first(store: SqliteStore) -> None:
    store.add([structs.replace(_SAVE, origin="first.po")])
    assert store.add([structs.replace(_SAVE, origin="second.po")]) == Added(unchanged=1)
    newer = structs.replace(_SAVE, origin="third.po", changed=datetime(2999, 1, 1, tzinfo=UTC))
    assert store.add([newer]) == Added(updated=1)
    assert _only(store).origin == "first.po"
