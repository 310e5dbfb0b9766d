"""Words that are a noun and a verb, and who does something."""

import pytest

from insaterms.model import Language
from insaterms.text.conversions import acts, is_conversion


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("leave", "en"),
        ("reports", "en"),
        ("searches", "en"),
        ("supplies", "en"),
        ("besluit", "nl"),
        ("werken", "nl"),
    ],
)
def test_a_form_of_a_noun_that_is_one_of_a_verb_is_known(word: str, language: Language) -> None:
    assert is_conversion(word, language)


@pytest.mark.parametrize(
    ("word", "language"),
    [("absence", "en"), ("pupils", "en"), ("s", "en"), ("besluit", "en"), ("ouder", "nl")],
)
def test_a_noun_alone_is_none(word: str, language: Language) -> None:
    assert not is_conversion(word, language)


@pytest.mark.parametrize(
    ("word", "language", "may"),
    [
        ("pupils", "en", True),
        ("children", "en", True),
        ("pupil", "en", False),
        ("offers", "en", False),
        ("needs", "en", False),
        ("scholen", "nl", True),
        ("gemeente", "nl", True),
        ("pupils", "nl", False),
    ],
)
def test_a_plural_acts_where_it_is_no_verb(word: str, language: Language, *, may: bool) -> None:
    assert acts(word, language) is may
