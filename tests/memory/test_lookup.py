"""A look-up equals a slow reference that computes the distance to every unit."""

import random
import string
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from insaterms.memory import looking_up
from insaterms.memory.looking_up import asked_for
from insaterms.memory.matches import Context, Match
from insaterms.memory.memory import Memory
from insaterms.memory.ranking import ranked
from insaterms.memory.scoring.score import Query, Weighed, explained, scored
from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.text.segments import fold_segment
from insaterms.units import STATUSES, Unit, UnitFilter, primary

WORDS = (
    "de het een leerling school thuiszitter thuiszitters is niet geen afwezig gemeld op van"
    " 12 13 28 juni 2018 %s {name} <b>Let op</b> Wilt u je opslaan bestand bestanden Bestand"
).split()
SHORT = st.text(alphabet="ab .1", max_size=8)
REAL = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
TEXTS = SHORT | REAL | st.text(max_size=12)
DAYS = [datetime(2026, 1, day, tzinfo=UTC) for day in range(1, 5)]
UNITS = st.builds(
    Unit,
    source=TEXTS.filter(str.strip),
    target=TEXTS.filter(str.strip),
    source_language=st.sampled_from(["nl", "en", "nl-BE"]),
    target_language=st.sampled_from(["en", "nl", "en-GB"]),
    msgctxt=st.sampled_from(["", "menu"]),
    status=st.sampled_from(STATUSES),
    changed=st.sampled_from(DAYS),
).filter(lambda unit: not unit.unfit)  # nl to nl-BE is no translation


def reference(units: Sequence[Unit], text: str, threshold: int, limit: int | None) -> list[Match]:
    """Compute the distance to every unit."""
    query = Query(text, "nl", "en", Context(), None)
    found = []
    for unit in units:
        languages = primary(unit.source_language), primary(unit.target_language)
        if unit.status == "rejected" or set(languages) != {"nl", "en"}:
            continue
        turned = languages[0] == "en"
        own = fold_segment(unit.target if turned else unit.source, "nl")
        longer = max(len(own), len(query.folded))
        distance = Levenshtein.distance(query.folded, own)
        if own and query.folded and 100 * distance <= (100 - threshold) * longer:
            base = 100 * (longer - distance) // longer
            found.append(scored(query, unit, reversed=turned, base=base))
    return sorted(found, key=order)[:limit]


def order(match: Match) -> tuple[int, int, float, int]:
    changed = match.unit.changed
    assert changed is not None
    return -match.score, STATUSES.index(match.unit.status), -changed.timestamp(), match.unit.id


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with Memory.open(tmp_path / "memory.db", create=True) as opened:
        yield opened


@given(
    units=st.lists(UNITS, max_size=12),
    more=st.lists(UNITS, max_size=4),
    queries=st.lists(TEXTS, min_size=1, max_size=3),
    threshold=st.integers(1, 100),
    limit=st.none() | st.integers(1, 6),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
def test_every_qualifying_unit_is_considered(
    tmp_path_factory: pytest.TempPathFactory,
    units: list[Unit],
    more: list[Unit],
    queries: list[str],
    threshold: int,
    limit: int | None,
) -> None:
    path = tmp_path_factory.mktemp("memory") / "memory.db"
    with Memory.open(path, create=True) as memory:
        memory.add(units)
        assert all(
            memory.lookup(query, source="nl", target="en", threshold=threshold, limit=limit)
            == reference(stored(memory), query, threshold, limit)
            for query in queries
        )
        memory.add(more)
        for query in [*queries, *(unit.source for unit in units[:3])]:
            answer = memory.lookup(
                query, source="nl", target="en", threshold=threshold, limit=limit
            )
            assert answer == reference(stored(memory), query, threshold, limit)


def stored(memory: Memory) -> list[Unit]:
    from insaterms.units import UnitFilter

    return list(memory.store.find(UnitFilter()))


def test_a_match_on_the_boundary_is_found(memory: Memory) -> None:
    """One of five letters differs: exactly 80, which a floating cut-off of 0.8 loses."""
    memory.add([Unit("abcde", "x", "en", "nl")])
    [match] = memory.lookup("abcdx", threshold=80)
    assert match.base == 80
    assert not memory.lookup("abcdx", threshold=81)


def test_one_pair_serves_both_directions(memory: Memory) -> None:
    memory.add([Unit("thuiszitter", "young person not attending school", "nl", "en")])
    [match] = memory.lookup("thuiszitter", source="nl", target="en")
    assert (match.score, match.source) == (100, "thuiszitter")
    [turned] = memory.lookup("young person not attending school", source="en", target="nl")
    assert (turned.target, turned.penalties) == ("thuiszitter", {"reversed": 1})


def test_regions_of_a_language_are_one_language(memory: Memory) -> None:
    memory.add([Unit("Colour", "Kleur", "en-GB", "nl-NL")])
    assert [match.target for match in memory.lookup("Colour", source="en-US")] == ["Kleur"]


def test_every_target_of_one_source_is_shown(memory: Memory) -> None:
    memory.add([Unit("Log out", word, "en", "nl") for word in ("Uitloggen", "Afmelden")])
    assert {match.target for match in memory.lookup("Log out")} == {"Uitloggen", "Afmelden"}


def test_the_newest_of_equals_comes_first(memory: Memory) -> None:
    memory.add(
        [
            Unit("Log out", "Uitloggen", "en", "nl", changed=DAYS[0]),
            Unit("Log out", "Afmelden", "en", "nl", changed=DAYS[2]),
        ]
    )
    assert [match.target for match in memory.lookup("Log out")] == ["Afmelden", "Uitloggen"]


def test_a_unit_of_another_process_is_found_at_once(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    with Memory.open(path, create=True) as one, Memory.open(path) as other:
        assert not other.lookup("Save")
        one.add([Unit("Save", "Opslaan", "en", "nl")])
        assert [match.target for match in other.lookup("Save")] == ["Opslaan"]


def test_what_another_process_takes_away_or_changes_is_seen_at_once(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    with Memory.open(path, create=True) as one, Memory.open(path) as other:
        one.add(Unit(f"Save {word}", word, "en", "nl") for word in ("a file", "all", "it"))
        [found, *_] = other.lookup("Save a file")
        one.store.set_status(UnitFilter(ids=(found.unit.id,)), "rejected")
        assert "a file" not in {match.target for match in other.lookup("Save a file")}
        one.store.delete(UnitFilter())
        assert other.lookup("Save a file") == []


def test_a_look_up_asks_the_store_once(tmp_path: Path) -> None:
    with Memory.open(tmp_path / "memory.db", create=True) as memory:
        memory.add(Unit(f"Save {word}", word, "en", "nl") for word in ("a file", "all", "it"))
        assert isinstance(memory.store, SqliteStore)
        asked: list[str] = []
        assert memory.lookup("Save it")
        memory.store._database.connection.set_trace_callback(asked.append)
        assert memory.lookup("Save a fil")
        assert len(asked) == 1
        assert memory.lookup("Nothing like it") == []
        assert len(asked) == 2


def test_of_many_that_score_the_same_only_those_that_are_returned_are_explained(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory.add(
        Unit("Save", str(number), "en", "nl", changed=DAYS[number % 4]) for number in range(40)
    )
    said: list[Weighed] = []

    def explaining(query: Query, found: Weighed) -> Match:
        said.append(found)
        return explained(query, found)

    monkeypatch.setattr(looking_up, "explained", explaining)
    matches = memory.lookup("Save", limit=3)
    assert [match.target for match in matches] == ["3", "7", "11"]
    assert len(said) == 3


@given(st.lists(UNITS, max_size=12), TEXTS, st.integers(1, 4) | st.none())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40)
def test_the_best_are_those_of_the_candidates_that_rank_first(
    units: list[Unit], text: str, limit: int | None
) -> None:
    with Memory.open(":memory:", create=True) as memory:
        memory.add(units)
        asked = asked_for(("nl", "en"), 50, limit, None)
        candidates = memory.candidate_search().for_segment(text, Context(), asked)
        found = memory.lookup(text, source="nl", target="en", threshold=50, limit=limit)
    assert found == ranked(candidates, limit, None)


def test_a_text_without_content_finds_nothing(memory: Memory) -> None:
    memory.add([Unit("Save", "Opslaan", "en", "nl")])
    assert memory.lookup("  ") == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"threshold": 0}, "threshold is 0"),
        ({"threshold": 101}, "threshold is 101"),
        ({"limit": 0}, "limit"),
        ({"source": ""}, "language"),
        ({"source": "nl-BE", "target": "nl"}, "both languages are nl"),
    ],
)
def test_a_value_out_of_its_range_is_an_error(
    memory: Memory, options: dict[str, Any], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        memory.lookup("Save", **options)


def test_what_is_no_text_is_an_error(memory: Memory) -> None:
    for nothing in (5, None, b"x"):
        said = f"^a text is wanted, not {nothing!r}$"
        with pytest.raises(TypeError, match=said):
            memory.lookup(nothing)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=said):
            list(memory.lookup_many(["a", nothing]))  # type: ignore[list-item]
        with pytest.raises(TypeError, match=said):
            list(memory.lookup_many([(nothing, Context())]))  # type: ignore[list-item]
        with pytest.raises(TypeError, match=said):
            list(memory.lookup_ranks([("a", Context()), (nothing, Context())]))  # type: ignore[list-item]
        with pytest.raises(TypeError, match=said):
            memory.concordance(nothing)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^a text is wanted, not .{100}…$"):
        memory.lookup(["x" * 999])  # type: ignore[arg-type]


def test_many_are_answered_as_one_by_one(memory: Memory) -> None:
    dice = random.Random(4)  # noqa: S311 -- no secrets
    words = ["".join(dice.choices(string.ascii_lowercase, k=12)) for _ in range(300)]
    memory.add(Unit(word, word.upper(), "en", "nl") for word in words)
    asked = [word[:5] + dice.choice("aeiou") + word[6:] for word in words]
    alone = [memory.lookup(text) for text in asked]
    assert list(memory.lookup_many(asked, processes=1)) == alone
    assert list(memory.lookup_many(asked, processes=2)) == alone
    assert all(alone)


def _distinct(count: int) -> list[str]:
    return [f"{number} {chr(97 + number % 26) * 9}" for number in range(count)]


def test_a_memory_in_no_file_answers_many_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    texts = _distinct(300)
    with Memory.open(":memory:", create=True) as memory:
        memory.add(Unit(text, text, "en", "nl") for text in texts)
        assert all(memory.lookup_many(texts, processes=2))
    assert list(tmp_path.iterdir()) == []


def test_a_path_means_what_it_meant_when_the_memory_was_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    texts = _distinct(300)
    with Memory.open("memory.db", create=True) as memory:
        monkeypatch.chdir(tmp_path / "elsewhere")
        memory.add(Unit(text, text, "en", "nl") for text in texts)
        assert all(memory.lookup_many(texts, processes=2))
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert (tmp_path / "memory.db.index" / "en-nl.manifest").exists()
