"""Taking compounds apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.compounds import (
    LONGEST,
    Split,
    frequent_head,
    places,
    plausible_word,
    splits,
    strength,
)

_KNOWN = {
    *("thuiszitter", "thuiszitters", "leerplicht", "verzuim", "leerling", "leerlingen"),
    *("kind", "zon", "school", "heks", "jaar", "vers"),
}


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
        ("kinderopvang", Split("kinder", "kind", "opvang")),
        ("zonneschijn", Split("zonne", "zon", "schijn")),
        ("zonnenbloem", Split("zonnen", "zon", "bloem")),
        ("versbedrijf", Split("vers", "vers", "bedrijf")),
    ],
)
def test_longest_known_first_part_is_tried_first(word: str, split: Split) -> None:
    assert next(iter(splits(word, _known))) == split


def test_linking_s_goes_to_the_word_that_takes_one() -> None:
    heads = [split.head for split in splits("verzuimsanctie", _known)]
    assert heads == ["sanctie"]
    heads = [split.head for split in splits("thuiszitterssanctie", _known)]
    assert heads[0] == "sanctie"


def test_linking_s_stands_before_a_frequent_word() -> None:
    assert Split("jaars", "jaar", "tijd") in splits("jaarstijd", _known)
    assert [split.head for split in splits("leerplichtspreekuur", _known)] == ["spreekuur"]


@pytest.mark.parametrize(
    "word",
    [
        *("leerlingschap", "leerlingloos", "verzuimer", "blockchain", ""),
        "hekserij",  # -er is an ending, not a linking e and a rij
        "verschil",  # vers-chil
        "leerlingprtskda",
        "leerlingbcdfgkl",
        "leerling" * 9,
    ],
)
def test_suffix_is_no_word_and_unknown_words_have_no_parts(word: str) -> None:
    assert list(splits(word, _known)) == []


def test_word_of_its_own_has_no_parts_but_may_be_one() -> None:
    known = {"zieken", "bank", "werk"}.__contains__
    assert list(splits("ziekenhuis", known)) == list(splits("ziekenhuizen", known)) == []
    assert list(splits("werkgevers", known)) == []
    assert [split.head for split in splits("ziekenhuisbed", known)] == ["huisbed"]


def test_consonant_doubles_behind_a_short_vowel_only() -> None:
    assert [split.head for split in splits("schoolleraar", _known)] == ["leraar"]


@pytest.mark.parametrize("text", ["beleid", "dag", "aanpak", "wet", "straat", "chef"])
def test_words_are_plausible(text: str) -> None:
    assert plausible_word(text)


@pytest.mark.parametrize("text", ["", "st", "ing", "schap", "prtsk", "btenaren", "bcdfghe"])
def test_suffixes_and_consonants_are_not(text: str) -> None:
    assert not plausible_word(text)


def test_places_are_where_a_plausible_word_begins() -> None:
    assert [("rmcambtenaren")[place:] for place in places("rmcambtenaren")][:2] == [
        "cambtenaren",
        "ambtenaren",
    ]
    assert list(places("")) == []


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        *(("beleid", 6), ("plannen", 7), ("bouwplan", 4), ("scholen", 7), ("brieven", 7)),
        *(("prijzen", 7), ("ziekten", 7), ("boekje", 6), ("woordjes", 8), ("kaartje", 7)),
        *(("wegen", 5), ("dag", 3), ("takken", 6), ("ronden", 6), ("bazen", 5)),
        *(("tulpen", 0), ("wplan", 0), ("trplan", 0), ("", 0), ("en", 0)),
    ],
)
def test_frequent_head_is_found_inflected_and_behind_another_word(word: str, letters: int) -> None:
    assert frequent_head(word) == letters


@pytest.mark.parametrize(
    ("front", "head", "least", "most"),
    [
        ("onderwijs", "beleid", 3, 3),
        ("verzuim", "tulpen", 2, 2),
        ("verzuim", "gedraaid", 0, 0),
        ("verzuim", "lachwekkend", 0, 0),
        ("muziek", "conservatorium", 2, 2),
        ("muziek", "stelling", 2, 3),
        ("muziek", "kering", 0, 0),
        ("leerplicht", "kundige", 2, 2),  # so long a word stands there by no accident
        ("jaar", "beleid", 2, 2),
        ("jaar", "tulpen", 0, 0),
        ("jaar", "driehoekig", 0, 0),
        ("kern", "lokaalbeheer", 2, 2),
        ("hand", "roerbeleid", 0, 0),  # dr stands within words
        ("mini", "gletsjer", 1, 1),
        ("mini", "sterf", 0, 0),
        ("ei", "productie", 1, 1),
        ("ei", "land", 0, 0),
        ("voor", "beeld", 0, 0),
        ("binnen", "verblijf", 3, 3),
        ("binnen", "gaats", 0, 0),
    ],
)
def test_less_is_believed_of_a_short_word(front: str, head: str, least: int, most: int) -> None:
    assert least <= strength(Split(front, front, head), front) <= most


def test_link_shows_that_a_short_word_begins_a_compound() -> None:
    assert strength(Split("kinder", "kind", "editie"), "kind") == 1
    assert strength(Split("kippen", "kippen", "sloot"), "kip") == 1
    assert strength(Split("kip", "kip", "sloot"), "kip") == 0


def test_known_head_supports_a_short_word() -> None:
    split = Split("jaar", "jaar", "tulpen")
    assert strength(split, "jaar", head_known=True) > strength(split, "jaar")


@given(st.text(max_size=70), st.sets(st.text(min_size=1, max_size=6), max_size=8))
def test_parts_put_together_are_the_word(word: str, known: set[str]) -> None:
    for split in splits(word, known.__contains__):
        assert split.front + split.head == word
        assert len(word) <= LONGEST
        assert split.front.startswith(split.modifier)
        assert split.modifier in known
        assert 0 <= strength(split, split.modifier) <= 3


_LETTERS = st.text("aeioubdgklmnprstvwz", max_size=20)


@given(_LETTERS)
def test_frequent_head_ends_the_word(word: str) -> None:
    assert 0 <= frequent_head(word) <= len(word)


@given(_LETTERS)
def test_each_place_leaves_a_plausible_word(word: str) -> None:
    assert all(plausible_word(word[place:]) for place in places(word))
