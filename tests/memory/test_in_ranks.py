"""Ranks hold what a look-up finds, in its order, and are looked for when they are asked for."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from insaterms import Glossary
from insaterms.memory import candidate_search, in_ranks
from insaterms.memory.candidate_search import CandidateSearch
from insaterms.memory.following import Indexes
from insaterms.memory.index.fuzzy_index import DamagedIndexError, Index
from insaterms.memory.index.snapshot import Snapshot
from insaterms.memory.matches import Context, Match
from insaterms.memory.memory import Memory
from insaterms.memory.ranking import Marks, as_candidate, marked
from insaterms.memory.scoring.score import Query, Weighed, weighed
from insaterms.units import Unit

# Some keep the glossary, some break it.
_TARGETS = (
    "There are more truants.",
    "There are more young people not attending school.",
    "There are {n} home sitters.",
    "Absence is reported.",
    "The compulsory education officer calls.",
)
_SOURCES = (
    "Er zijn meer thuiszitters.",
    "Er zijn meer thuiszitters!",
    "Er zijn weer thuiszitters.",
    "Er zijn 12 thuiszitters.",
    "Er zijn {n} thuiszitters.",
    "Verzuim wordt gemeld.",
    "Geoorloofd verzuim wordt gemeld.",
    "De leerplichtambtenaar belt.",
)
_UNITS = st.builds(
    Unit,
    source=st.sampled_from(_SOURCES),
    target=st.sampled_from(_TARGETS),
    source_language=st.just("nl"),
    target_language=st.sampled_from(["en", "en-GB"]),
    msgctxt=st.sampled_from(["", "menu"]),
    status=st.sampled_from(["approved", "approved", "draft"]),
    changed=st.sampled_from([datetime(2026, 1, day, tzinfo=UTC) for day in (1, 2)]),
)
_CONTEXTS = st.builds(Context, msgctxt=st.sampled_from(["", "menu", "title"]))
_ASKED = st.lists(st.tuples(st.sampled_from((*_SOURCES, "Iets anders", " ")), _CONTEXTS))


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load()


def _points(rank: list[Match]) -> set[int]:
    return {min(100, match.score) for match in rank}


@settings(deadline=None, max_examples=60)
@given(
    units=st.lists(_UNITS, max_size=25),
    asked=_ASKED,
    threshold=st.sampled_from((50, 75, 90, 100)),
    limit=st.none() | st.integers(1, 6),
)
def test_ranks_are_a_look_up_cut_where_the_score_changes(
    glossary: Glossary,
    units: list[Unit],
    asked: list[tuple[str, Context]],
    threshold: int,
    limit: int | None,
) -> None:
    with Memory.open(":memory:", create=True, glossary=glossary) as memory:
        memory.add(units)
        found = [
            list(ranks)
            for ranks in memory.lookup_ranks(
                asked, source="nl", target="en", threshold=threshold, limit=limit
            )
        ]
        alone = [
            memory.lookup(
                text, source="nl", target="en", threshold=threshold, limit=limit, context=context
            )
            for text, context in asked
        ]
    assert [list(chain.from_iterable(ranks)) for ranks in found] == alone
    for ranks in found:
        points = [_points(rank) for rank in ranks]
        assert all(len(each) == 1 for each in points)
        ordered = [each.pop() for each in points]
        assert ordered == sorted(set(ordered), reverse=True)


@settings(deadline=None, max_examples=30)
@given(units=st.lists(_UNITS, max_size=25), asked=_ASKED)
def test_without_notes_nothing_else_changes(
    glossary: Glossary, units: list[Unit], asked: list[tuple[str, Context]]
) -> None:
    with Memory.open(":memory:", create=True, glossary=glossary) as memory:
        memory.add(units)
        noted, other = (
            [
                [match.unit.id for rank in ranks for match in rank]
                for ranks in memory.lookup_ranks(asked, source="nl", target="en", noted=told)
            ]
            for told in (True, False)
        )
    assert noted == other


def test_a_similar_match_alone_is_held_against_the_glossary_for_its_note(
    glossary: Glossary,
) -> None:
    with Memory.open(":memory:", create=True, glossary=glossary) as memory:
        memory.add([Unit("Er zijn meer thuiszitters.", "There are more truants.", "nl", "en")])
        asked = [("Er zijn weer thuiszitters.", Context()), (_SOURCES[0], Context())]
        for told, breaks in ((True, [True, True]), (False, [False, True])):
            answers = memory.lookup_ranks(asked, source="nl", target="en", noted=told)
            assert [bool(next(ranks)[0].breaks) for ranks in answers] == breaks


_RANKED = (
    # What breaks the glossary is the later one, and comes second all the same.
    Unit(_SOURCES[0], _TARGETS[0], "nl", "en", changed=datetime(2026, 1, 3, tzinfo=UTC)),
    Unit(_SOURCES[0], _TARGETS[1], "nl", "en", changed=datetime(2026, 1, 2, tzinfo=UTC)),
    Unit(_SOURCES[0], "There are ten.", "nl", "en", changed=datetime(2026, 1, 1, tzinfo=UTC)),
)


@pytest.mark.parametrize(
    ("units", "parts", "first"),
    [
        (_RANKED, [[1], [0, 2]], [0, 1]),
        (_RANKED[1:], [[0], [1]], [0]),
        (_RANKED[:1] * 2, [[0]], []),
        ((_RANKED[0], replace(_RANKED[0], msgctxt="menu")), [[0], [1]], [0, 1]),
    ],
)
def test_of_similar_matches_with_the_same_points_only_those_before_the_first_are_marked(
    glossary: Glossary,
    monkeypatch: pytest.MonkeyPatch,
    units: tuple[Unit, ...],
    parts: list[list[int]],
    first: list[int],
) -> None:
    marked: list[int] = []
    really = Marks.marked

    def recorded(marks: Marks, match: Match) -> Match:
        marked.append(match.unit.id - 1)
        return really(marks, match)

    monkeypatch.setattr(Marks, "marked", recorded)
    with Memory.open(":memory:", create=True, glossary=glossary) as memory:
        memory.add(units)
        asked = [("Er zijn weer thuiszitters.", Context())]
        [ranks] = memory.lookup_ranks(asked, source="nl", target="en", noted=False)
        found = [next(ranks)]
        assert marked == first
        found += ranks
        assert [[match.unit.id - 1 for match in rank] for rank in found] == parts
        assert len(marked) == (len(set(units)) if len(set(units)) > 1 else 0)


def test_matches_behind_the_most_similar_ones_are_sought_when_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sources: list[str] = []

    def recorded(query: Query, unit: Unit, *, reversed: bool, base: int) -> Weighed:  # noqa: A002 -- as it is called
        sources.append(unit.source)
        return weighed(query, unit, reversed=reversed, base=base)

    monkeypatch.setattr("insaterms.memory.looking_up.weighed", recorded)
    with Memory.open(":memory:", create=True) as memory:
        memory.add(Unit(text, text, "nl", "en") for text in _SOURCES[:5])
        asked = [("Er zijn heel veel thuiszitters.", Context())]
        [ranks] = memory.lookup_ranks(asked, source="nl", target="en", threshold=50)
        best = [match.source for match in next(ranks)]
        assert len(sources) < 5
        others = [match.source for rank in ranks for match in rank]
        assert sorted([*best, *others]) == sorted(_SOURCES[:5])


def test_similar_matches_behind_exact_ones_are_sought_when_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sought: list[str] = []
    really = Index.search

    def search(index: Index, side: int, query: str, threshold: int) -> list[tuple[int, int]]:
        sought.append(query)
        return really(index, side, query, threshold)

    monkeypatch.setattr(Index, "search", search)
    with Memory.open(":memory:", create=True) as memory:
        memory.add(Unit(text, text, "nl", "en") for text in _SOURCES)
        [ranks] = memory.lookup_ranks([(_SOURCES[0], Context())], source="nl", target="en")
        assert [match.source for match in next(ranks)] == [_SOURCES[0]]
        assert not sought
        assert next(ranks)[0].source == _SOURCES[1]
        assert len(sought) == 1


def test_where_the_wanted_ones_are_exact_no_similar_one_is_sought(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Index, "search", None)
    with Memory.open(":memory:", create=True) as memory:
        memory.add(Unit(text, text, "nl", "en") for text in _SOURCES)
        [ranks] = memory.lookup_ranks([(_SOURCES[0], Context())], source="nl", target="en", limit=1)
        assert [[match.source for match in rank] for rank in ranks] == [[_SOURCES[0]]]


def test_a_damaged_index_is_made_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    really = Snapshot.search_many
    damaged: list[Snapshot] = []

    def search_many(snapshot: Snapshot, *arguments: object) -> object:
        if not damaged:
            damaged.append(snapshot)
            raise DamagedIndexError
        return really(snapshot, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Snapshot, "search_many", search_many)
    with Memory.open(tmp_path / "memory.db", create=True) as memory:
        memory.add(Unit(text, text, "nl", "en") for text in _SOURCES)
        asked = [(text, Context()) for text in (*_SOURCES, "")]
        found = memory.lookup_ranks(asked, source="nl", target="en")
        exact = [next(ranks, [])[:1] for ranks in found]
        assert [[match.source for match in rank] for rank in exact] == [
            *([text] for text in _SOURCES),
            [],
        ]
    assert damaged


@pytest.fixture
def several(tmp_path: Path) -> Iterator[tuple[Memory, list[tuple[str, Context]]]]:
    dice = random.Random(3)  # noqa: S311 -- no secrets
    words = [" ".join(dice.choices([*_SOURCES[0].split(), "en", "op"], k=6)) for _ in range(300)]
    with Memory.open(tmp_path / "memory.db", create=True) as memory:
        memory.add(Unit(word, word.upper(), "nl", "en") for word in words[:200])
        yield memory, [(word, Context()) for word in words]


def _ranked(memory: Memory, asked: list[tuple[str, Context]], processes: int) -> list[object]:
    found = memory.lookup_ranks(asked, source="nl", target="en", processes=processes)
    return [list(ranks) for ranks in found]


def test_other_processes_find_the_same(
    several: tuple[Memory, list[tuple[str, Context]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = _ranked(*several, 1)
    monkeypatch.setattr(in_ranks, "_AT_ONCE", 100)
    assert _ranked(*several, 1) == alone
    monkeypatch.setattr(candidate_search, "_FEW_TOGETHER", 100)
    started = []
    really = CandidateSearch._elsewhere

    def elsewhere(
        search: CandidateSearch, *arguments: object, **named: object
    ) -> Iterator[list[Match]]:
        started.append(arguments)
        ask: Callable[..., Iterator[list[Match]]] = really
        return ask(search, *arguments, **named)

    monkeypatch.setattr(CandidateSearch, "_elsewhere", elsewhere)
    assert _ranked(*several, 2) == alone
    assert started
    assert any(len(ranks) > 1 for ranks in alone if isinstance(ranks, list))


def test_what_is_in_the_store_no_more_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with Memory.open(":memory:", create=True) as memory:
        memory.add(Unit(text, text, "nl", "en") for text in _SOURCES)
        really = Indexes.of

        def stale(indexes: Indexes, pair: object) -> Index:
            index = really(indexes, pair)  # type: ignore[arg-type]
            monkeypatch.setattr(memory.store, "get", lambda _ids: [])
            return index

        monkeypatch.setattr(Indexes, "of", stale)
        asked = [(text, Context()) for text in _SOURCES]
        found = memory.lookup_ranks(asked, source="nl", target="en")
        assert [list(ranks) for ranks in found] == [[] for _ in _SOURCES]


def _match(source: str, target: str, own: str = "nl", other: str = "en") -> Match:
    return Match(Unit(source, target, own, other), source, target, 100, 100)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(_SOURCES), st.sampled_from(_TARGETS)), max_size=30))
def test_translations_that_were_read_ahead_are_marked_as_alone(
    glossary: Glossary, pairs: list[tuple[str, str]]
) -> None:
    matches = [_match(*pair) for pair in pairs]
    matches += [_match(*pair, "nl-BE", "de") for pair in pairs[:3]]
    marks = Marks(glossary)
    marks.read(map(as_candidate, matches))
    assert [marks.marked(each) for each in matches] == [marked(each, glossary) for each in matches]


def test_a_turned_match_is_read_in_its_own_languages(glossary: Glossary) -> None:
    unit = Unit("There are more truants.", "Er zijn meer thuiszitters.", "en", "nl")
    match = Match(unit, unit.target, unit.source, 99, 100, {"reversed": 1})
    marks = Marks(glossary)
    marks.read([as_candidate(match)])
    assert marks.marked(match) == marked(match, glossary)
    assert marks.marked(match).breaks


def test_a_translation_is_verified_once(
    glossary: Glossary, monkeypatch: pytest.MonkeyPatch
) -> None:
    verified: list[str] = []
    really = Glossary.verify

    def verify(own: Glossary, source: str, *arguments: str) -> object:
        verified.append(source)
        ask: Callable[..., object] = really
        return ask(own, source, *arguments)

    monkeypatch.setattr(Glossary, "verify", verify)
    marks = Marks(glossary)
    for pair in [(_SOURCES[0], _TARGETS[0]), (_SOURCES[5], _TARGETS[3])] * 2:
        marks.marked(_match(*pair))
    assert verified == [_SOURCES[0], _SOURCES[5]]
    marks = Marks(glossary)
    marks.read([as_candidate(_match(_SOURCES[5], _TARGETS[3]))])
    marks.marked(_match(_SOURCES[5], _TARGETS[3]))
    assert len(verified) == 2
