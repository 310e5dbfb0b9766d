"""Sounds and allowed errors."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.similarity import allowed_errors, sounds, unlikely_letter


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("schoolwijgering", "schoolweigering"),
        ("leerpligt", "leerplicht"),
        ("thuisziter", "thuiszitter"),
        ("passent", "passend"),
        ("aktieweek", "actieweek"),
        ("verzoimbeleit", "verzoimbeleid"),
        # A vowel is as long doubled as single here: to the ear these differ.
        ("verloof", "verlof"),
    ],
)
def test_what_sounds_alike_is_equal(written: str, meant: str) -> None:
    assert sounds(written) == sounds(meant)


@pytest.mark.parametrize(
    ("one", "other"), [("verlof", "verlies"), ("geoorloofd", "ongeoorloofd"), ("wet", "weg")]
)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert sounds(one) != sounds(other)


@given(st.integers(0, 200))
def test_longer_words_may_have_no_fewer_errors(length: int) -> None:
    assert allowed_errors(length) <= allowed_errors(length + 1)
    assert allowed_errors(length) * 3 <= max(length, 3)


@given(st.text())
def test_no_sound_is_doubled(text: str) -> None:
    heard = sounds(text)
    assert all(a != b for a, b in pairwise(heard))


@pytest.mark.parametrize(
    ("one", "other"), [("boeken", "boeten"), ("verzuipen", "verzuimen"), ("trailing", "training")]
)
def test_letter_that_makes_another_word_is_unlikely(one: str, other: str) -> None:
    assert unlikely_letter(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("absense", "absence"),
        ("verzuin", "verzuim"),
        ("verziim", "verzuim"),
        ("thiuszitter", "thuiszitter"),
        ("verzum", "verzuim"),
    ],
)
def test_slip_of_a_finger_or_ear_is_likely(one: str, other: str) -> None:
    assert not unlikely_letter(one, other)
