"""Many queries at once are answered as one by one."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from insaterms.memory.index import batch_searching
from insaterms.memory.index.fuzzy_index import Index


@pytest.fixture(scope="module")
def few_at_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batch_searching, "_AT_ONCE", 1 << 12)
        yield


@pytest.mark.usefixtures("everything_small", "few_at_once")
@settings(deadline=None, max_examples=25)
@given(st.integers(0, 1 << 32), st.integers(1, 100), st.sampled_from((12, 40, 150)))
def test_each_is_answered_as_alone(
    writer: Callable[[int], Any], seed: int, threshold: int, longest: int
) -> None:
    pen = writer(seed)
    index = Index.open(None, "test")
    # Segments, of which newer ones replace or remove units of older ones, and the latest changes.
    texts = pen.texts(80, longest)
    for generation, size in enumerate((60, 20, pen.dice.randint(0, 3)), 1):
        numbers = pen.dice.sample(range(1, 90), size)
        gone = set(numbers[::7])
        changed = [
            (n, "", "") if n in gone else (n, pen.dice.choice(texts), pen.dice.choice(texts))
            for n in numbers
        ]
        index.update(changed, generation)
    queries = [
        pen.edited(pen.dice.choice(texts), pen.dice.choice((0, 0, 1, 2, 6))) for _ in range(30)
    ]
    for side in (0, 1):
        found = index.search_many(side, queries, threshold)
        assert found == {query: index.search(side, query, threshold) for query in queries}


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.text(max_size=5), max_size=30),
    st.lists(st.text(max_size=5), max_size=8),
    st.integers(1, 100),
)
@example(["abcde", "abcdx"], ["abcdx"], 80)
@example(["ÿa", "😀a", "漢a", "\ud83d\ude00"], ["ÿa", "😀a", "漢a", "\ud83d\ude00", "aa"], 100)
@example(["a\ufffdb"], ["a\ufffdb", "ab", "a"], 100)
def test_any_text_can_be_among_them(texts: list[str], queries: list[str], threshold: int) -> None:
    index = Index.open(None, "test")
    index.update(((n, text, text) for n, text in enumerate(texts, 1)), 1)
    found = index.search_many(0, queries, threshold)
    assert found == {query: index.search(0, query, threshold) for query in queries}
