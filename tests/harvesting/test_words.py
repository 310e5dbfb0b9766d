import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.harvesting.words import BlockWords, words_in, words_of

_TEXTS = st.text(st.sampled_from("aB 's-_’.,(é\ud8001&"), max_size=30)


@given(text=_TEXTS, borders=st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_the_words_of_a_block_are_those_of_each_stretch(
    text: str, borders: tuple[int, int]
) -> None:
    start, end = sorted(min(border, len(text)) for border in borders)
    assert BlockWords(text).between(start, end) == words_of(text, start, end)


@pytest.mark.parametrize(
    ("text", "word", "capital"),
    [
        ("the 's-Gravenhage choir", "'s-Gravenhage", True),
        ("the ’t-zandt choir", "'t-zandt", False),
        ("’s-Gravenhage", "'s-gravenhage", True),
        ("the x-ray", "x-ray", False),
    ],
)
def test_a_name_begins_with_its_apostrophe(text: str, word: str, capital: bool) -> None:
    [found] = [each for each in words_in(text) if "-" in each.text]
    assert found.lower == word.lower()
    assert found.capital == capital
