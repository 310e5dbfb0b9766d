"""Folding: what meets under one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.folding import fold, tidy, without_article, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Samenwerkings-verbanden", "samenwerkings verbanden"),
        ("coördinator", "coordinator"),
        ("één", "een"),
        ("ĳsvrĳ", "ijsvrij"),
        ("mbo'er", "mbo’er"),
        ("mbo'er", "mboer"),
        ("ge\u00adoorloofd", "geoorloofd"),
        ("thuis\u200bzitter", "thuiszitter"),
        ("ouder\u2011 en jeugdsteunpunt", "ouder- en jeugdsteunpunt"),
        ("INGRADO", "Ingrado"),
        ("ＳＮＡＣＫ", "snack"),
        ("Œuvre", "oeuvre"),
        ("co\u0308rdinator", "cördinator"),
    ],
)
def test_surface_differences_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("M@ZL", "MZL"), ("geoorloofd", "ongeoorloofd"), ("R&D", "RD"), ("SRAS", "SRAS-R")],
)
def test_differences_that_mean_something_stay(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(codec="utf-8")))
def test_case_does_not_matter_for_letters_that_have_both(text: str) -> None:
    plain = "".join(
        c for c in text if c.upper().lower() == c.lower() and c.lower().upper() == c.upper()
    )
    assert fold(plain.upper()) == fold(plain.lower())


@given(st.text())
def test_tidied_text_is_one_line_without_spaces_outside(text: str) -> None:
    tidied = tidy(text)
    assert tidied == tidied.strip()
    assert "\n" not in tidied
    assert "  " not in tidied
    assert tidy(tidied) == tidied


@pytest.mark.parametrize("text", ["", " ", "?!", "...", "\u200b", "🙂"])
def test_text_without_letters_or_digits_has_no_key(text: str) -> None:
    assert fold(text) == ""


def test_leading_article_is_dropped_but_a_lone_one_stays() -> None:
    assert without_article("het samenwerkingsverband") == "samenwerkingsverband"
    assert without_article("The duty of care") == "duty of care"
    assert without_article("de") == "de"
    assert without_article("dezelfde school") == "dezelfde school"


def test_words_split_at_hyphens_spaces_and_slashes() -> None:
    assert words("Ouder- en jeugdsteunpunt/school") == ["ouder", "en", "jeugdsteunpunt", "school"]
