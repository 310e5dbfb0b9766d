"""Taking compounds apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.compounds import Split, plausible_word, splits

_KNOWN = {"thuiszitter", "thuiszitters", "leerplicht", "verzuim", "leerling", "leerlingen"}


def _known(part: str) -> bool:
    return part in _KNOWN


@pytest.mark.parametrize(
    ("word", "split"),
    [
        ("thuiszittersproblematiek", Split("thuiszitters", "thuiszitters", "problematiek")),
        ("thuiszitterproblematiek", Split("thuiszitter", "thuiszitter", "problematiek")),
        ("verzuimsanctie", Split("verzuim", "verzuim", "sanctie")),
        ("leerlingenraad", Split("leerlingen", "leerlingen", "raad")),
        ("leerplichtzaak", Split("leerplicht", "leerplicht", "zaak")),
    ],
)
def test_longest_known_first_part_is_tried_first(word: str, split: Split) -> None:
    assert next(iter(splits(word, _known))) == split


def test_linking_s_goes_to_the_word_that_takes_one() -> None:
    heads = [split.head for split in splits("verzuimsanctie", _known)]
    assert heads == ["sanctie"]
    heads = [split.head for split in splits("thuiszitterssanctie", _known)]
    assert heads[0] == "sanctie"


@pytest.mark.parametrize("word", ["leerlingschap", "leerlingloos", "verzuimer", "blockchain", ""])
def test_suffix_is_no_word_and_unknown_words_have_no_parts(word: str) -> None:
    assert list(splits(word, _known)) == []


@pytest.mark.parametrize("text", ["beleid", "dag", "aanpak", "wet"])
def test_words_are_plausible(text: str) -> None:
    assert plausible_word(text)


@pytest.mark.parametrize("text", ["", "st", "ing", "schap", "prtsk"])
def test_suffixes_and_consonants_are_not(text: str) -> None:
    assert not plausible_word(text)


@given(st.text(max_size=60), st.sets(st.text(min_size=1, max_size=6), max_size=8))
def test_parts_put_together_are_the_word(word: str, known: set[str]) -> None:
    for split in splits(word, known.__contains__):
        assert split.front + split.head == word
        assert split.front.startswith(split.modifier)
        assert split.modifier in known
