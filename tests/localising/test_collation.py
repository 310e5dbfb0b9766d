"""The order of an index, against what a Dutch dictionary does."""

import random
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import MissingExtraError, UnknownLanguageError
from insaterms.localising import collation
from insaterms.localising.collation import collation_key, sorted_by_language

_DUTCH = [
    "aanjager",
    "ADHD",
    "école",
    "één",
    "eén",
    "eenoudergezin",
    "iets",
    "ij",
    "ijs",
    "ĳsvrij",
    "IJsvrij",
    "ijzer",
    "ik",
    "leer",
    "leer-werktraject",
    "leerplicht",
    "Thuiszitter",
    "thuiszitterspact",
    "yoga",
    "zelf",
    "Zoë",
    "zoeken",
]


@pytest.mark.parametrize("language", ["nl", "en", "nl-BE", "en_GB"])
def test_accents_capitals_and_ij_stand_where_a_reader_looks_for_them(language: str) -> None:
    shuffled = list(_DUTCH)
    random.Random(5).shuffle(shuffled)  # noqa: S311 -- an order, no secret
    expected = [w for w in _DUTCH if w not in {"één", "eén"}]
    found = sorted_by_language(shuffled, language)
    assert [w for w in found if w not in {"één", "eén"}] == expected
    assert {found.index("één"), found.index("eén")} == {
        found.index("école") + 1,
        found.index("école") + 2,
    }


def test_ij_is_sorted_as_i_and_j_however_it_is_written() -> None:
    for word in ("bijzonder", "ijs", "vrij"):
        ligature = word.replace("ij", "ĳ")
        between = [word[: word.index("ij")] + "ii", ligature, word[: word.index("ij")] + "ik"]
        assert sorted_by_language(reversed(between), "nl") == between


def test_things_are_sorted_by_what_the_key_makes_of_them_and_equal_ones_stay() -> None:
    things = [("b", 1), ("a", 2), ("b", 0), ("a", 1)]
    found = sorted_by_language(things, "nl", key=lambda thing: thing[0])
    assert found == [("a", 2), ("a", 1), ("b", 1), ("b", 0)]


@given(st.lists(st.text()))
def test_sorting_keeps_every_item_and_follows_the_keys(texts: list[str]) -> None:
    found = sorted_by_language(texts, "nl")
    assert sorted(found) == sorted(texts)
    keys = [collation_key(text, "nl") for text in found]
    assert keys == sorted(keys)


@pytest.mark.parametrize("language", ["sv", "de", "", "no language", None])
def test_a_language_with_an_order_of_its_own_is_refused(language: str) -> None:
    with pytest.raises(UnknownLanguageError, match="the order of the language"):
        sorted_by_language(["a"], language)
    with pytest.raises(UnknownLanguageError, match="the order of the language"):
        collation_key("a", language)


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyuca", None)
    collation._sort_key.cache_clear()
    try:
        with pytest.raises(MissingExtraError, match=r"pip install 'insaterms\[site\]'"):
            sorted_by_language(["a"], "nl")
    finally:
        collation._sort_key.cache_clear()
