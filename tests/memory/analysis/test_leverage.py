"""Laws of internal leverage: it is exact, and looks backwards only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from insaterms.memory.analysis import leverage as module
from insaterms.memory.analysis.leverage import leverage


def slowly(texts: list[str], threshold: int) -> list[int]:
    """Compare every text with each one before it."""
    best = []
    for number, text in enumerate(texts):
        bases = [0]
        for earlier in texts[:number]:
            longer = max(len(text), len(earlier))
            distance = Levenshtein.distance(text, earlier)
            if text and earlier and 100 * distance <= (100 - threshold) * longer:
                bases.append(100 * (longer - distance) // longer)
        best.append(max(bases))
    return best


_TEXTS = st.lists(
    st.text("abc\x01é", max_size=12)
    | st.sampled_from(["the school has \x01 pupils", "the schools have \x01 pupils", "a school"]),
    max_size=25,
)


@given(_TEXTS, st.integers(1, 100))
def test_every_pair_that_qualifies_is_found(texts: list[str], threshold: int) -> None:
    assert leverage(texts, threshold) == slowly(texts, threshold)


@given(_TEXTS, st.integers(1, 60))
def test_pieces_of_the_work_give_the_same_as_the_whole(texts: list[str], size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_AT_ONCE", size)
        done: list[int] = []
        assert leverage(texts, 50, done.append) == slowly(texts, 50)
    assert done == sorted(done)
    assert (done[-1] if done else 0) == sum(map(bool, texts))


@pytest.mark.parametrize(
    ("one", "other", "threshold", "base"),
    [
        # Exactly on the boundary: 4 of 5 are the same.
        ("abcde", "abcdx", 80, 80),
        ("abcde", "abcdx", 81, 0),
        ("abc", "abc", 100, 100),
        ("ab", "abcd", 50, 50),
        ("ab", "abcde", 50, 0),
    ],
)
def test_the_boundary_belongs_to_the_match(one: str, other: str, threshold: int, base: int) -> None:
    assert leverage([one, other], threshold) == [0, base]
    assert leverage([other, one], threshold) == [0, base]


def test_an_empty_job_has_no_leverage() -> None:
    assert leverage([], 50) == []
    assert leverage(["", ""], 50) == [0, 0]
