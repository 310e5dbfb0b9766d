import pytest

from insaterms.text.division import divided_alike
from insaterms.text.split_compounds import fronts, may_be_one


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("speciaal onderwijs", "speciaal onderwijs"),
        ("speciaal onderwijs", "speciaal\n  onderwijs"),
        ("speciaal onderwijs", "‘speciaal’ onderwijs"),
        ("speciaal onderwijs", "speciaal **onderwijs"),
        ("speciaal onderwijs", "speciaal-onderwijs"),
        ("speciaal onderwijs", "speciaalonderwijs"),
        ("schoolbestuur", "school-bestuur"),
        ("leerplichtambtenaar", "leerplicht ambtenaar"),
        ("Onderwijs, Cultuur en Wetenschap", "Onderwijs Cultuur en Wetenschap"),
        ("Onderwijs, Cultuur en Wetenschap", "Onderwijs, Cultuur, en Wetenschap"),
        ("zorg- en adviesteam", "zorg- en adviesteam"),
        ("mbo-school", "mboschool"),
        ("mbo-studenten", "mbo studenten"),
        ("regionaal meld- en coördinatiepunt", "regionaal meld- en coördinatiepunt"),
        ("mental health care", "mental-health care"),
    ],
)
def test_a_term_is_recognised_across_what_writers_do(term: str, text: str) -> None:
    assert divided_alike(term, text, dutch=True)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("speciaal onderwijs", "speciaal, onderwijs"),
        ("speciaal onderwijs", "speciaal. Onderwijs"),
        ("speciaal onderwijs", "speciaal - onderwijs"),
        ("verzuimen", "verzuim- en"),
        ("indruk", "in druk"),
        ("onderwijs", "onder wijs"),
        ("aan zet", "aanzet"),
        # An ending does not stand apart.
        ("mbo-studenten", "mbo-student en"),
        ("RMC-coördinatoren", "RMC-coördinator en"),
        ("early school-leavers", "early school-leaver s"),
        ("speciaal onderwijs", "speciaalonder wijs"),
    ],
)
def test_other_divisions_make_other_words(term: str, text: str) -> None:
    assert not divided_alike(term, text, dutch=True)


def test_english_words_are_not_joined_across_a_space() -> None:
    assert not divided_alike("schoolteacher", "school teacher", dutch=False)


def test_only_long_words_may_have_been_split() -> None:
    assert fronts("indruk") == []
    assert "leerplicht" in fronts("leerplichtambtenaar")
    assert "onder" not in fronts("onderwijsraad")
    assert may_be_one(["leerplicht", "ambtenaar"])
    assert not may_be_one(["leerplicht", "wet"])
    assert not may_be_one(["onder", "wijsraad"])


def test_a_shorter_word_may_not_have_been_split() -> None:
    # *Omdat de jeugd zorg nodig heeft*.
    assert fronts("jeugdzorg") == []
    assert not may_be_one(["jeugd", "zorg"])
    assert may_be_one(["werk", "ervaring"])
    assert not may_be_one(["aan", "zetten"])
