"""What an index is told, what is found, and what is counted."""

import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from insaterms.memory.sqlite_store import selecting, surveying
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.memory.store import Changed, LanguagePair, Texts
from insaterms.units import Unit, UnitFilter

_ALL = UnitFilter()
_PAIR = LanguagePair("en", "nl")
_DAY = datetime(2024, 5, 1, tzinfo=UTC)
_UNITS = [
    Unit("Save file", "Bestand opslaan", "en", "nl", origin="a/x.po", changed=_DAY),
    Unit(
        *("Één", "One", "nl-BE", "en-GB"),
        origin="a/[y].po",
        status="draft",
        created=_DAY - timedelta(1),
    ),
    Unit("STRASSE", "Straße", "de", "nl", origin="b", changed=_DAY + timedelta(1)),
    Unit("e\u0301te\u0301", "zomer", "fr", "nl", changed=_DAY + timedelta(2)),
]


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
    store.add(_UNITS)
    return store


def _found(store: SqliteStore, **wanted: Any) -> list[int]:  # noqa: ANN401 -- fields of a filter
    ids = [unit.id for unit in store.find(UnitFilter(**wanted))]
    assert store.count(UnitFilter(**wanted)) == len(ids)
    return ids


def test_text_is_found_in_either_side_and_in_any_case_of_any_script(
    filled: SqliteStore,
) -> None:
    assert _found(filled, text="BESTAND") == [1]
    assert _found(filled, text="één") == _found(filled, text="ÉÉ") == [2]
    assert _found(filled, text="strasse") == _found(filled, text="straße") == [3]
    assert _found(filled, text="\u00e9T\u00c9") == [4]
    assert _found(filled, text="%") == _found(filled, text="e_f") == []


def test_languages_are_meant_with_or_without_a_region(filled: SqliteStore) -> None:
    assert _found(filled, source_language="nl") == [2]
    assert _found(filled, source_language="NL-be", target_language="en") == [2]
    assert _found(filled, source_language="nl-NL") == []
    assert _found(filled, target_language="nl") == [1, 3, 4]
    assert _found(filled, target_language="n") == []


def test_an_origin_is_meant_exactly_or_as_a_pattern(filled: SqliteStore) -> None:
    assert _found(filled, origin="b") == [3]
    assert _found(filled, origin="a/*") == [1, 2]
    assert _found(filled, origin="?/x.po") == [1]
    assert _found(filled, origin="a/[y]*") == [2]
    assert _found(filled, origin="a") == []


def test_dates_include_the_first_and_exclude_the_last(filled: SqliteStore) -> None:
    assert _found(filled, since=_DAY) == [1, 3, 4]
    assert _found(filled, since=_DAY, until=_DAY + timedelta(1)) == [1]
    with pytest.raises(ValueError, match="no time zone"):
        filled.count(UnitFilter(since=datetime(2024, 1, 1)))  # noqa: DTZ001 -- the point


def test_what_was_never_changed_is_dated_by_when_it_was_made(store: SqliteStore) -> None:
    before = _DAY - timedelta(1)
    store.add(
        [Unit("a", "b", "en", "nl", created=_DAY), Unit("c", "d", "en", "nl", created=before)]
    )
    assert _found(store, since=_DAY) == [1]
    assert _found(store, until=_DAY) == [2]
    statistics = store.statistics()
    assert (statistics.oldest, statistics.newest) == (before, _DAY)


def test_conditions_are_joined_and_numbers_that_cannot_be_are_none(filled: SqliteStore) -> None:
    assert _found(filled, statuses=("draft",)) == [2]
    assert _found(filled, statuses=("draft", "approved"), ids=(2, 3, 2, 0, -1, 2**80)) == [2, 3]
    assert _found(filled, statuses=("draft",), ids=(3,)) == []


def test_hostile_text_is_text(filled: SqliteStore) -> None:
    hostile = "'; DROP TABLE unit; --\0\"?1"
    for field in ("text", "origin", "source_language"):
        assert _found(filled, **{field: hostile}) == []
    filled.add([Unit(hostile, hostile, "en", "nl", origin=hostile, msgctxt=hostile)])
    assert _found(filled, text=hostile) == _found(filled, origin=hostile.replace("?", "*")) == [5]


def test_units_come_in_the_order_asked_for(filled: SqliteStore) -> None:
    assert [unit.id for unit in filled.get([3, 99, 1, -5, 2**70, 3])] == [3, 1, 3]
    assert filled.get([]) == []
    many = [*range(200, 4, -1), 2, 1]
    assert [unit.id for unit in filled.get(many)] == [2, 1]


def test_finding_a_page_at_a_time_sees_each_unit_once_while_others_write(
    filled: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selecting, "_PAGE", 2)
    other = SqliteStore.open(path)
    seen = []
    for unit in filled.find(_ALL):
        seen.append(unit.id)
        if unit.id == 1:
            other.delete(UnitFilter(ids=(3,)))
            other.add([Unit("New", "Nieuw", "en", "nl")])
    other.close()
    assert seen == [1, 2, 4, 5]


def test_texts_come_in_one_piece_in_the_order_of_the_pair(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveying, "_JOINED", 2)
    store.add(
        [
            Unit("One", "Een", "en-GB", "nl"),
            Unit("Twee\0é", "Two", "nl", "en"),
            Unit("Three", "Trois", "en", "fr"),
            Unit("No", "Nee", "en", "nl", status="rejected"),
            Unit("Four", "Vier", "en", "nl"),
        ]
    )
    assert list(store.texts(LanguagePair("en", "nl"))) == [
        Texts([1, 2], b"One \0 Two", "Een \0 Twee\1é".encode()),
        Texts([5], b"Four", b"Vier"),
    ]
    assert list(store.texts(LanguagePair("en", "fr"))) == [Texts([3], b"Three", b"Trois")]
    assert list(store.texts(LanguagePair("de", "nl"))) == []


def test_units_are_ranked_approved_first_then_by_date_then_by_number(store: SqliteStore) -> None:
    day = datetime(2024, 1, 1, tzinfo=UTC)
    new = day + timedelta(days=1)
    store.add(
        [
            Unit("b", "b", "en", "nl", status="draft", changed=new),
            Unit("c", "c", "en", "nl", created=day),
            Unit("d", "d", "en", "nl", created=day, changed=new),
            Unit("e", "e", "en", "nl", changed=day),
        ]
    )
    assert store.ranked([1, 2, 3, 4, 99, -1, 3]) == [3, 2, 4, 1]
    assert store.ranked(iter([])) == []


def test_an_index_gets_texts_in_the_order_of_the_pair(
    filled: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveying, "_PAGE", 1)
    everything = [
        Changed(1, "Save file", "Bestand opslaan"),
        Changed(2, "One", "Één"),
    ]
    assert list(filled.changed(_PAIR, 0)) == everything
    assert list(filled.changed(LanguagePair("en", "sv"), 0)) == []
    assert list(filled.changed(LanguagePair("en", "sv"), filled.generation())) == []
    generation = filled.generation()
    filled.add([Unit("New", "Nieuw", "en", "nl")])
    filled.delete(UnitFilter(ids=(1,)))
    filled.set_status(UnitFilter(ids=(2,)), "rejected")
    assert list(filled.changed(_PAIR, generation)) == [
        Changed(1, "", ""),
        Changed(2, "", ""),
        Changed(5, "New", "Nieuw"),
    ]
    assert list(filled.changed(_PAIR, 0)) == [Changed(5, "New", "Nieuw")]


_STEPS = st.lists(
    st.tuples(st.sampled_from("ardeguD"), st.integers(1, 6), st.integers(0, 3)), max_size=12
)


@settings(deadline=None, max_examples=60)
@given(_STEPS, st.sets(st.integers(0, 12)), st.sampled_from([1, 3, 1000]))
def test_who_follows_the_changes_has_what_a_fresh_reader_gets(
    steps: list[tuple[str, int, int]], looks: set[int], few: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(surveying, "_FEW", few)
        patch.setattr(surveying, "_PAGE", 2)
        _follow(steps, looks)


def _follow(steps: list[tuple[str, int, int]], looks: set[int]) -> None:
    store = SqliteStore.open(":memory:", create=True)
    held: dict[int, tuple[str, str]] = {}
    known = 0

    def follow() -> None:
        nonlocal known
        generation = store.generation()
        changed = list(store.changed(_PAIR, known))
        numbers = [each.id for each in changed]
        assert numbers == sorted(set(numbers))
        for each in changed:
            if each.one:
                held[each.id] = each.one, each.other
            else:
                held.pop(each.id, None)
        known = generation

    store.add(Unit(f"s{number}", "t0", "en", "nl", msgctxt="x") for number in range(4))
    follow()
    for place, (what, number, text) in enumerate(steps):
        unit = Unit(f"s{text}", f"t{number % 2}", "en", "nl" if text else "de")
        one = UnitFilter(ids=(number,))
        trying = {
            "a": lambda: store.add([unit]),  # noqa: B023 -- called in this very round
            "r": lambda: store.set_status(one, "rejected"),  # noqa: B023 -- as above
            "g": lambda: store.set_status(one, "approved"),  # noqa: B023 -- as above
            "d": lambda: store.delete(one),  # noqa: B023 -- as above
            "e": lambda: store.rewrite([(read, unit) for read in store.get([number])], "edit"),  # noqa: B023 -- as above
            "D": store.dedupe,
            "u": store.undo,
        }
        trying[what]()
        if place in looks:
            follow()
    follow()
    assert held == {each.id: (each.one, each.other) for each in store.changed(_PAIR, 0)}
    store.close()


def test_copies_that_went_separate_ways_are_told_apart(filled: SqliteStore, path: Path) -> None:
    filled.close()
    shutil.copy(path, path.with_name("copy.db"))
    with_more, copy = SqliteStore.open(path), SqliteStore.open(path.with_name("copy.db"))
    with_more.add([Unit("Mine", "Mijn", "en", "nl")])
    copy.add([Unit("Yours", "Jouw", "en", "nl")])
    copy.delete(UnitFilter(ids=(1,)))
    assert copy.identity() == with_more.identity()
    known = with_more.generation()
    assert known != copy.generation()
    # Whoever followed the one drops what only that had.
    assert list(copy.changed(_PAIR, known)) == [
        Changed(1, "", ""),
        Changed(2, "One", "Één"),
        Changed(3, "", ""),
        Changed(4, "", ""),
        Changed(5, "Yours", "Jouw"),
    ]
    copy.delete(UnitFilter(ids=(5,)))
    assert list(copy.changed(_PAIR, known))[-1] == Changed(5, "", "")
    with_more.close()
    copy.close()


def test_memories_made_separately_have_identities_of_their_own(tmp_path: Path) -> None:
    stores = [SqliteStore.open(tmp_path / f"{n}.db", create=True) for n in range(2)]
    one, other = (store.identity() for store in stores)
    assert one != other
    for store in stores:
        store.close()


def test_statistics_count_by_languages_status_and_origin(filled: SqliteStore) -> None:
    filled.add([structs.replace(_UNITS[0], msgctxt="x", source_language="en-US")])
    statistics = filled.statistics()
    assert statistics.units == {
        ("de", "nl"): {"approved": 1},
        ("en", "nl"): {"approved": 2},
        ("fr", "nl"): {"approved": 1},
        ("nl", "en"): {"draft": 1},
    }
    assert statistics.origins == (("a/x.po", 2), ("a/[y].po", 1), ("b", 1))
    units = [*_UNITS, _UNITS[0]]
    assert statistics.characters == sum(len(unit.source) + len(unit.target) for unit in units)
    assert (statistics.oldest, statistics.newest) == (_DAY - timedelta(1), _DAY + timedelta(2))
    assert statistics.bytes > 4096


def test_an_empty_memory_has_empty_statistics(store: SqliteStore) -> None:
    statistics = store.statistics()
    assert (statistics.units, statistics.origins, statistics.characters) == ({}, (), 0)
    assert statistics.oldest is statistics.newest is None
    assert store.pairs() == []


def test_a_pair_is_there_as_long_as_it_has_units(filled: SqliteStore) -> None:
    assert filled.pairs() == [LanguagePair("de", "nl"), _PAIR, LanguagePair("fr", "nl")]
    filled.delete(UnitFilter(ids=(3, 4)))
    assert filled.pairs() == [_PAIR]


def test_compacting_gives_space_back_and_keeps_everything_else(store: SqliteStore) -> None:
    store.add(Unit(f"Save {n} " * 9, "Opslaan " * 9, "en", "nl") for n in range(3000))
    store.delete(UnitFilter(text="Save 1"))
    units, generation = list(store.find(_ALL)), store.generation()
    assert store.compact() >= 0
    assert (list(store.find(_ALL)), store.generation()) == (units, generation)
    assert len(store.changes()) == 1
    before = store.statistics().bytes
    saved = store.compact(forget_changes=True)
    assert saved > 100_000
    assert store.statistics().bytes == before - saved
    assert store.changes() == []


@pytest.mark.parametrize("last", [True, False])
def test_compacting_that_forgets_leaves_no_name_of_who_wrote_what_is_gone(
    store: SqliteStore, path: Path, last: bool
) -> None:
    jan, anna = (
        Unit(name, name, "en", "nl", creator=f"{name} de Vries", origin=f"{name}.tmx")
        for name in ("Jan", "Anna")
    )
    store.add([anna, jan] if last else [jan, anna])
    store.delete(UnitFilter(text="Jan"))
    store.compact()
    assert b"Jan de Vries" in path.read_bytes()  # an undo brings it back
    store.undo()
    assert {unit.creator for unit in store.find(_ALL)} == {"Jan de Vries", "Anna de Vries"}
    store.delete(UnitFilter(text="Jan"))
    store.compact(forget_changes=True)
    content = path.read_bytes()
    assert b"Anna de Vries" in content
    assert b"Jan" not in content
    assert [unit.origin for unit in store.find(_ALL)] == ["Anna.tmx"]


def test_a_name_that_another_process_let_go_is_known_anew(store: SqliteStore, path: Path) -> None:
    jan = Unit("a", "b", "en", "nl", creator="Jan")
    store.add([jan])
    other = SqliteStore.open(path)
    other.delete(_ALL)
    other.compact(forget_changes=True)
    other.add([structs.replace(jan, creator="Anna", source="c")])
    store.add([jan])
    expected = {("a", "Jan"), ("c", "Anna")}
    for each in (store, other):
        assert {(unit.source, unit.creator) for unit in each.find(_ALL)} == expected
    other.close()


def test_a_memory_in_no_file_does_all_the_same() -> None:
    store = SqliteStore.open(":memory:", create=True)
    store.add(_UNITS)
    assert store.statistics().bytes > 4096
    assert store.compact() >= 0
    assert not store.read_only
    store.close()


def test_threads_share_a_store_and_wait_for_each_other(store: SqliteStore) -> None:
    def add(part: int) -> None:
        for number in range(20):
            store.add([Unit(f"{part} {number}", "x", "en", "nl")])
            assert store.get([1])

    threads = [threading.Thread(target=add, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.count(_ALL) == 80
