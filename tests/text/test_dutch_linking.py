"""Linking letters and hyphens that a spelling lacks: where they are put, and where not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.model import PartOfSpeech
from insaterms.text import dutch
from insaterms.text.dutch_linking import relinked
from insaterms.text.inflection import forms, inflect


def _spellings(word: str) -> list[str]:
    return [linked + word[len(stem) :] for stem, linked in relinked(word)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        # an s behind -ing, -heid, -teit, -schap, -ment
        ("vrijstellingbrief", "vrijstellingsbrief"),
        ("veiligheidplan", "veiligheidsplan"),
        ("kwaliteitzorg", "kwaliteitszorg"),
        ("gemeenschapgeld", "gemeenschapsgeld"),
        ("parlementdebat", "parlementsdebat"),
        ("Vrijstellingbrief", "Vrijstellingsbrief"),
        # behind the words of the table, at the start or further on
        ("bestuurlid", "bestuurslid"),
        ("schoolbestuurlid", "schoolbestuurslid"),
        ("gemeenteraadvergadering", "gemeenteraadsvergadering"),
        ("leiderrol", "leidersrol"),
        ("kunstenaarleven", "kunstenaarsleven"),
        # before a head that begins with an s itself
        ("opleidingsysteem", "opleidingssysteem"),
        ("trainingschema", "trainingsschema"),
        # other elements
        ("studentraad", "studentenraad"),
        ("kindopvang", "kinderopvang"),
        ("rundvlees", "rundervlees"),
        ("paardarts", "paardenarts"),
        ("geneesmiddelkast", "geneesmiddelenkast"),
        ("levenmiddelwinkel", "levenmiddelenwinkel"),
        ("deskundigeoordeel", "deskundigenoordeel"),
        ("advocaatkantoor", "advocatenkantoor"),
        # hyphens
        ("exleerling", "ex-leerling"),
        ("oudleerling", "oud-leerling"),
        ("vicevoorzitter", "vice-voorzitter"),
        ("ggzhulp", "ggz-hulp"),
        ("rmctraject", "rmc-traject"),
        ("18jarige", "18-jarige"),
        ("mbo-4diploma", "mbo-4-diploma"),
        ("i.v.m.regel", "i.v.m.-regel"),
    ],
)
def test_a_missing_link_is_put_in(written: str, meant: str) -> None:
    assert meant in _spellings(written)


@pytest.mark.parametrize(
    "word",
    """
        vrijstellingsbrief opleidingseis vergunningenregister studentenraad boerenbond kinderopvang
        kattentrap vlaggenstok leerlingenzorg ringweg vingertop koningin spreekkamer leerlingschap
        gezelligheidje mannelijk eenheidheid dagelijks verzuimbeleid schoolplicht
        documentmap voorraadkast examen exact oudere ouderschap strook chronisch adjunct
        mbo-4 Coach2School 5a-vrijstelling gaten kans
    """.split(),
)
def test_what_lacks_nothing_stays(word: str) -> None:
    assert _spellings(word) == []


def test_several_seams_are_mended_one_by_one_and_together() -> None:
    assert _spellings("opleidingkwaliteitplan") == [
        "opleidingskwaliteitplan",
        "opleidingkwaliteitsplan",
        "opleidingskwaliteitsplan",
    ]


def test_where_the_acronym_ends_is_tried_both_ways() -> None:
    assert _spellings("tbsinstelling") == ["tb-sinstelling", "tbs-instelling"]


def test_a_word_with_many_seams_has_few_spellings() -> None:
    assert len(_spellings("raadgroepraadgroepraadgroepraadgroepraadwerk")) == 5


def test_all_forms_that_are_written_are_found_in_both_spellings() -> None:
    texts = [(form.text, form.feature) for form in forms("vrijstellingbrief", "nl")]
    assert ("vrijstellingsbrief", "base") in texts
    assert ("vrijstellingsbrieven", "plural") in texts
    assert ("vrijstellingsbriefje", "diminutive") not in texts


def test_every_word_of_a_phrase_may_lack_one() -> None:
    texts = {form.text for form in forms("regionaal opleidingteam", "nl")}
    assert {
        "regionaal opleidingsteam",
        "regionale opleidingsteam",
        "regionale opleidingsteams",
    } <= texts


def test_a_given_plural_is_the_only_one() -> None:
    found = forms("vrijstellingbrief", "nl", given={"plural": "vrijstellingsbrieven"})
    assert [form.text for form in found if form.feature == "plural"] == ["vrijstellingsbrieven"]


@pytest.mark.parametrize("part", ["verb", "adjective", "proper noun", "adverb", "other"])
def test_only_nouns_are_respelt(part: PartOfSpeech) -> None:
    texts = {form.text for form in forms("vrijstellingbrief", "nl", part)}
    assert not any("vrijstellings" in text for text in texts)


_words = st.lists(
    st.sampled_from(
        "opleiding raad groep school student kind veiligheid s en ploeg lid zorg plan ex oud tbs "
        "mbo-4 Jeugd É ĳ".split()
    ),
    max_size=6,
).map("".join)


@given(st.one_of(_words, st.text(max_size=60)))
def test_a_link_is_an_insertion_or_a_plural_within_the_word(word: str) -> None:
    found = relinked(word)
    assert len(found) <= 5
    for stem, linked in found:
        assert word.startswith(stem)
        assert linked != stem
        assert len(linked) <= 2 * len(stem)


@given(st.one_of(_words, st.text(max_size=60)))
def test_what_is_offered_for_writing_is_never_respelt(word: str) -> None:
    if not word.strip():
        return
    as_given = dutch.forms_by_feature(word, "noun")
    for feature, alternatives in as_given.items():
        first = alternatives[0] if alternatives else None
        assert inflect(word, "nl", "noun", feature) == first
    assert inflect(word, "nl", "noun", "base") == word
