"""What is found near the diagonal is what is found when each text is compared with each."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insaterms.linting.documents import best_pairs as tested
from insaterms.linting.documents.best_pairs import Side, best_pairs
from insaterms.linting.documents.text_evidence import Told, likeness, most_alike
from insaterms.linting.documents.texts import Text, TextPart

_ALONE = -0.6


def _slow(source: list[Text], target: list[Text]) -> list[tuple[int, int]]:
    """Return the best pairs by the whole table: each cell has what is gained, and the way there."""
    here, there = (Side(each).told(0, len(each)) for each in (source, target))
    above: list[tuple[float, list[tuple[int, int]]]] = []
    above = [(_ALONE * number, []) for number in range(len(target) + 1)]
    for row, one in enumerate(source):
        line: list[tuple[float, list[tuple[int, int]]]] = [(_ALONE * (row + 1), [])]
        for column, other in enumerate(target):
            gain = (1.0 + likeness(here[row], there[column])) + _less(one, other)
            ways = [
                (line[-1][0] + _ALONE, line[-1][1]),
                (above[column + 1][0] + _ALONE, above[column + 1][1]),
                (above[column][0] + gain, [*above[column][1], (row, column)]),
            ]
            line.append(max(ways, key=lambda way: way[0]))
        above = line
    return above[-1][1]


def _less(one: Text, other: Text) -> float:
    if one.part == other.part and one.detail == other.detail:
        return 0.0
    return -0.5 if one.part == other.part == "heading" else float("-inf")


_SAID = st.lists(
    st.sampled_from("Het de 12 7 RMC Amsterdam school leerling absence link(x) attendance".split()),
    min_size=1,
    max_size=6,
).map(" ".join)
_KINDS = st.sampled_from(
    [("paragraph", "")] * 6 + [("item", ""), ("heading", "heading 2"), ("heading", "heading 3")]
)


@st.composite
def _texts(draw: st.DrawFn) -> tuple[list[Text], list[Text]]:
    """Texts, and others made of them: some are moved, some left out, some are others."""
    made = draw(st.lists(st.tuples(_SAID, _KINDS), max_size=22))
    moved = draw(st.integers(0, 12))
    others = [*made[moved:], *made[:moved]]
    for number in draw(st.lists(st.integers(0, 21), max_size=6)):
        if number < len(others):
            others[number : number + 1] = draw(st.lists(st.tuples(_SAID, _KINDS), max_size=2))
    source, target = (
        [Text(said, _part(kind[0]), detail=kind[1]) for said, kind in each]
        for each in (made, others)
    )
    return source, target


def _part(name: str) -> TextPart:
    return "heading" if name == "heading" else "item" if name == "item" else "paragraph"


@settings(max_examples=300, deadline=None)
@given(_texts(), st.integers(0, 4))
def test_pairs_are_those_of_the_whole_table(
    texts: tuple[list[Text], list[Text]], near: int
) -> None:
    source, target = texts
    ends = (0, len(source)), (0, len(target))
    most = len(target) + abs(len(source) - len(target))
    with pytest.MonkeyPatch.context() as patch:
        # However near the diagonal is looked first, the same is found.
        patch.setattr(tested, "_NEAR", near)
        assert best_pairs(Side(source), Side(target), *ends, most) == _slow(source, target)


def test_a_text_far_from_the_diagonal_is_found() -> None:
    said = [f"Paragraph {number} of {1000 + number} words" for number in range(40)]
    source = [Text(each, "paragraph") for each in said]
    target = [Text(each, "paragraph") for each in [*said[30:], *said[:30]]]
    found = best_pairs(Side(source), Side(target), (0, 40), (0, 40), 40)
    assert found == [(number, number + 10) for number in range(30)]


def test_pages_of_the_same_order_are_not_compared_each_with_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls = 0

    def counted(one: Told, other: Told) -> float:
        nonlocal calls
        calls += 1
        return likeness(one, other)

    monkeypatch.setattr(tested, "likeness", counted)
    texts = [Text(f"Paragraph {number}", "paragraph") for number in range(50)]
    best_pairs(Side(texts), Side(texts), (0, 50), (0, 50), 50)
    assert calls <= 50 * 7


@given(_SAID, st.lists(_SAID, min_size=1, max_size=5))
def test_no_text_is_more_alike_than_the_most(said: str, others: list[str]) -> None:
    (text,) = Side([Text(said, "paragraph")]).told(0, 1)
    told = Side([Text(each, "paragraph") for each in others]).told(0, len(others))
    sure = frozenset[str]().union(*(each[0] for each in told))
    usual = frozenset[str]().union(*(each[1] for each in told))
    assert max(likeness(text, each) for each in told) <= most_alike(text, sure, usual)
