from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from insaterms.memory.index.fuzzy_index import Index

Units = dict[int, tuple[str, str]]
Reference = Callable[[Units, int, str, int], list[tuple[int, int]]]


def _index(units: Units) -> Index:
    index = Index.open(None, "test")
    index.update(((number, *texts) for number, texts in units.items()), 1)
    return index


@pytest.mark.usefixtures("everything_small")
@settings(deadline=None, max_examples=40)
@given(st.integers(0, 1 << 32), st.integers(1, 100), st.sampled_from((12, 40, 150)))
def test_every_text_within_the_distance_is_found_and_no_other(
    reference: Reference, writer: Callable[[int], Any], seed: int, threshold: int, longest: int
) -> None:
    pen = writer(seed)
    texts = pen.texts(80, longest)
    units = {
        n: (one, other) for n, (one, other) in enumerate(zip(texts, texts[::-1], strict=True), 5)
    }
    index = _index(units)
    for _ in range(4):
        query = pen.edited(pen.dice.choice(texts), pen.dice.randint(0, 6))
        for side in (0, 1):
            found = index.search(side, query, threshold)
            assert found == reference(units, side, query, threshold)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.text(max_size=9), max_size=30),
    st.text(min_size=1, max_size=9),
    st.integers(1, 100),
)
@example(["abcde"], "abcdx", 80)
@example(["", "a"], "a", 100)
def test_any_text_can_be_indexed_and_asked_for(
    reference: Reference, texts: list[str], query: str, threshold: int
) -> None:
    units = {n: (text, text + query) for n, text in enumerate(texts)}
    index = _index(units)
    assert index.search(0, query, threshold) == reference(units, 0, query, threshold)
    assert index.search(1, query, threshold) == reference(units, 1, query, threshold)


_WORDS = (
    "the of and to in a is that for it as was with be by on not he his but at are this have from "
    "or had an they which one you were all her she there would their we him been has when who "
    "will no more if out so up said what its about than into them can only other time new some "
    "could these two may first then do any like my now over such our man me even most made after "
    "school attendance leerplichtambtenaar verzuim settings configuration directory permanently"
).split()


@pytest.fixture(scope="module")
def memory(writer: Callable[[int], Any]) -> tuple[Units, Index]:
    """Sentences with the words as uneven as those of a language, of 1 to 400 words."""
    dice = writer(11).dice
    made = []
    for length in [dice.randint(1, 12) for _ in range(2000)] + [20, 30, 60, 120, 250, 400] * 8:
        words = [_WORDS[int(len(_WORDS) * dice.random() ** 2)] for _ in range(length)]
        made.append(" ".join(words))
    units = {n: (text, "") for n, text in enumerate(made)}
    return units, _index(units)


@pytest.mark.parametrize("threshold", [30, 50, 60, 70, 75, 85, 90, 99, 100])
def test_it_is_exact_on_text_like_that_of_a_language(
    reference: Reference, writer: Callable[[int], Any], memory: tuple[Units, Index], threshold: int
) -> None:
    pen = writer(threshold)
    units, index = memory
    sentences = [source for source, _ in units.values()]
    queries = pen.dice.sample(sentences[:2000], 8) + pen.dice.sample(sentences[2000:], 4)
    for text in queries:
        query = pen.edited(text, max(1, len(text.split()) // 6))
        assert index.search(0, query, threshold) == reference(units, 0, query, threshold)


@pytest.mark.parametrize("length", [1, 5, 10, 63, 64, 65, 100, 300, 1200])
def test_a_text_exactly_on_the_boundary_qualifies_and_the_next_one_does_not(length: int) -> None:
    text = "".join(chr(97 + place % 23) for place in range(length))
    for percent in (1, 10, 20, 25, 30, 50):
        edits = percent * length // 100
        at = "#" * edits + text[edits:]
        beyond = "#" * (edits + 1) + text[edits + 1 :]
        index = _index({1: (at, ""), 2: (beyond, "")})
        found = index.search(0, text, 100 - percent)
        assert found == [(100 * (length - edits) // length, 1)]


@settings(max_examples=300)
@given(st.text("ab", max_size=12), st.text("abc", max_size=12), st.integers(0, 12))
def test_the_distance_with_a_whole_number_as_cutoff_is_right(
    one: str, other: str, cutoff: int
) -> None:
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        before, row = row, [place]
        for column, against in enumerate(other, 1):
            row.append(
                min(before[column] + 1, row[-1] + 1, before[column - 1] + (letter != against))
            )
    expected = row[-1] if row[-1] <= cutoff else cutoff + 1
    assert Levenshtein.distance(one, other) == row[-1]
    assert Levenshtein.distance(one, other, score_cutoff=cutoff) == expected


def test_a_query_without_text_finds_nothing() -> None:
    assert _index({1: ("a", "b")}).search(0, "", 1) == []


def test_the_best_come_first_then_the_lowest_numbers() -> None:
    index = _index({4: ("abcdefghij", "x"), 3: ("abcdefghix", "x"), 2: ("abcdefghij", "x")})
    assert index.search(0, "abcdefghij", 70) == [(100, 2), (100, 4), (90, 3)]
