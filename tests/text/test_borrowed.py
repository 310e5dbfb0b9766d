"""English words that are Dutch as well."""

import pytest

from insaterms.text.borrowed import is_borrowed
from insaterms.text.language_words import ENGLISH_LABELS


@pytest.mark.parametrize("word", ["partnership", "Carriers", "FEEDBACK", "hearing", "checkout"])
def test_a_word_of_both_languages_is_known_in_any_case_and_in_the_plural(word: str) -> None:
    assert is_borrowed(word)


@pytest.mark.parametrize(
    "word", ["truancy", "absence", "expulsion", "leave", "access", "", "s", "Settings", "wins"]
)
def test_what_only_english_has_is_not_borrowed(word: str) -> None:
    assert not is_borrowed(word)


def test_no_borrowed_word_is_a_label_that_says_that_a_title_is_english() -> None:
    assert len(ENGLISH_LABELS) > 100
    assert [word for word in sorted(ENGLISH_LABELS) if is_borrowed(word)] == []
