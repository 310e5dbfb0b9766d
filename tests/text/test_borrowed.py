"""English words that are Dutch as well."""

import pytest

from insaterms.text.borrowed import is_borrowed


@pytest.mark.parametrize("word", ["partnership", "Carriers", "FEEDBACK", "hearing"])
def test_a_word_of_both_languages_is_known_in_any_case_and_in_the_plural(word: str) -> None:
    assert is_borrowed(word)


@pytest.mark.parametrize("word", ["truancy", "absence", "expulsion", "leave", "access", "", "s"])
def test_what_only_english_has_is_not_borrowed(word: str) -> None:
    assert not is_borrowed(word)
