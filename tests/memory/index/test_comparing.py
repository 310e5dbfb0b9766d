import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from insaterms.memory.index import comparing
from insaterms.memory.index.comparing import Text, qualifying
from insaterms.memory.index.planning import Wanted, fitting_lengths


@given(
    st.lists(st.text("abé ā€", max_size=90), min_size=1, max_size=20),
    st.text("abé ā€", min_size=1, max_size=90),
    st.integers(1, 100),
    st.sampled_from((0, 256)),
)
def test_texts_qualify_by_their_distance_whether_they_come_as_bytes_or_not(
    texts: list[str], query: str, threshold: int, counted: int
) -> None:
    mixed: list[Text] = [text.encode("latin-1") if text.isascii() else text for text in texts]
    lengths = np.array([len(text) for text in texts])
    expected = []
    for place, text in enumerate(texts):
        longer = max(len(text), len(query))
        distance = Levenshtein.distance(text, query)
        if 100 * distance <= (100 - threshold) * longer:
            expected.append((place, 100 * (longer - distance) // longer))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparing, "_LONG_AT_ONCE", 3)
        patch.setattr(comparing, "_COUNTED", counted)
        assert qualifying(mixed, lengths, Wanted(query, threshold)) == expected


def test_each_text_has_a_limit_of_its_own_where_a_longer_one_may_have_more_edits() -> None:
    query = "abcdefghij"
    texts: list[Text] = [b"abcdefg", b"abcdef", b"abcdefghijklmn", b"abcdefghijklmno"]
    lengths = np.array([len(text) for text in texts])
    assert qualifying(texts, lengths, Wanted(query, 70)) == [(0, 70), (2, 71)]


@given(st.integers(1, 500), st.integers(1, 500), st.integers(1, 100))
def test_a_length_fits_if_the_difference_alone_does_not_disqualify(
    length: int, other: int, threshold: int
) -> None:
    shortest, longest = fitting_lengths(length, threshold)
    difference, longer = abs(length - other), max(length, other)
    fits = 100 * difference <= (100 - threshold) * longer
    assert (shortest <= other <= longest) == fits
