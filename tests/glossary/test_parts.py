"""Compounds whose parts are terms, against an opened index."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.glossary.compiled import Compiled
from insaterms.glossary.compiling import compile_glossary
from insaterms.glossary.found import Found
from insaterms.glossary.parts import compound, fronts, heads
from insaterms.model import Concept, Term
from insaterms.text.folding import fold

_NOUNS = (
    *("leerplicht", "leerplichtambtenaar", "verzuim", "beleid", "thuiszitter", "zorg"),
    *("kip", "school", "schot", "schoot", "mbo", "EU", "As", "Oranje", "N-VA", "voor"),
    *("man", "school voor speciaal onderwijs", "toelatingsbeleid"),
)


def _concept(text: str, part_of_speech: str = "noun", **more: object) -> Concept:
    term = Term(text, part_of_speech=part_of_speech, **more)  # type: ignore[arg-type]
    return Concept(
        fold(text) + part_of_speech[:1], "test", terms={"nl": (term,), "en": (Term("x" + text),)}
    )


@pytest.fixture(scope="module")
def index() -> Compiled:
    concepts = [_concept(text) for text in _NOUNS]
    concepts += [_concept("spijbelen", "verb"), _concept("verzuimen", "verb")]
    concepts += [_concept("eten", "verb"), _concept("LINK", case_sensitive=True)]
    concepts += [_concept("heer", plural="lui")]
    return Compiled(compile_glossary(concepts, bytes(32)))


def _parts(index: Compiled, word: str) -> dict[str, int]:
    return {_text(index, hit): hit.score for hit in compound(index, word, fold(word))}


def _text(index: Compiled, hit: Found) -> str:
    return index.concept(hit.concept).terms[hit.language][hit.term].text


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("leerplichtbeleid", {"leerplicht": 92, "beleid": 88}),
        ("leerplichttoelatingsbeleid", {"toelatingsbeleid": 92, "leerplicht": 88}),
        ("thuiszittersproblematiek", {"thuiszitter": 80}),
        ("hoofdleerplichtambtenaar", {"leerplichtambtenaar": 84}),
        ("leerplicht beleid", {"leerplicht": 87, "beleid": 83}),
        ("zorgplan", {"zorg": 76}),
        ("kippensloot", {"kip": 70}),
        ("kippenplan", {"kip": 76}),
        ("kipsloot", {}),
        ("zorgtulpen", {}),
        ("mboplan", {"mbo": 76}),
        ("spijbelgedrag", {"spijbelen": 80}),
        ("eetgedrag", {}),
        # The noun is meant where a verb has the same stem.
        ("verzuimcijfer", {"verzuim": 80}),
        # What may be a form of two terms is shown as both.
        ("schotenplan", {"schot": 80, "schoot": 80}),
        ("basisbeleid", {"beleid": 84}),
        ("onderwijsaandacht", {}),
        ("speciaalbeleid", {"beleid": 84}),
    ],
)
def test_parts_are_scored_by_what_they_say(
    index: Compiled, word: str, found: dict[str, int]
) -> None:
    assert _parts(index, word) == found


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("EU-burger", {"EU": 80}),
        ("N-VA-programma", {"N-VA": 80}),
        ("mbo-tulpen", {"mbo": 80}),
        ("eu-burger", {}),
        ("eufemistisch", {}),
        ("asfaltbeleid", {}),
        ("LINK-beleid", {"beleid": 92, "LINK": 88}),
        ("linkbeleid", {}),
        ("Oranjeplan", {"Oranje": 80}),
        ("oranjeplan", {"Oranje": 80}),
        ("Asproductie", {"As": 70}),
        ("asproductie", {}),
        # A hyphen falls between the parts, and nowhere else.
        ("leer-plichtplan", {}),
        ("leerplicht-plan", {"leerplicht": 80}),
        # Names on both sides are a name.
        ("Oranje-Nassau", {}),
        ("Oranje-Vrijstaat-plan", {"Oranje": 80}),
        ("Leerplicht-Beleid", {"leerplicht": 92, "beleid": 88}),
    ],
)
def test_acronyms_and_names_are_parts_as_they_are_written(
    index: Compiled, word: str, found: dict[str, int]
) -> None:
    assert _parts(index, word) == found


@pytest.mark.parametrize(
    "word",
    [
        "",
        "zorg",
        "verzuimverzuim",
        "leerplicht tulpen",
        "leer plicht plan",
        "voorbeleid",
        "xverzuimplan",  # English
        "luisterplan",  # whose plural may be lui
        "leerplichtambtenaar" * 4,
    ],
)
def test_what_is_no_compound_finds_nothing(index: Compiled, word: str) -> None:
    assert _parts(index, word) == {}


def test_compound_names_its_parts_and_the_head_carries_the_number(index: Compiled) -> None:
    hits = compound(index, "hoofdleerplichtambtenaren", fold("hoofdleerplichtambtenaren"))
    assert [hit.feature for hit in hits] == ["plural"]
    assert hits[0].compound is not None
    assert hits[0].compound.modifier == "hoofd"
    assert hits[0].compound.head == "leerplichtambtenaar"
    (hit,) = compound(index, "kippensloot", fold("kippensloot"))
    assert hit.feature == "base"
    assert hit.compound is not None
    assert (hit.compound.modifier, hit.compound.head) == ("kip", "sloot")


def test_rest_is_a_frequent_word_where_it_can_be(index: Compiled) -> None:
    (hit,) = compound(index, "leerplichtstaken", fold("leerplichtstaken"))
    assert hit.compound is not None
    assert hit.compound.head == "taken"


@pytest.mark.parametrize(
    ("word", "head"),
    [
        ("RMC-ambtenaren", "ambtenaren"),
        ("leerplichtambtenaren", "ambtenaren"),
        ("basis-school-plannen", "plannen"),
        ("Kippenboeren", "boeren"),
    ],
)
def test_first_head_is_what_stands_behind_a_hyphen_or_a_term(
    index: Compiled, word: str, head: str
) -> None:
    assert next(heads(index, word)) == head


def test_head_behind_an_unknown_word_is_among_the_others(index: Compiled) -> None:
    assert "ambtenaren" in list(heads(index, "kwaliteitsambtenaren"))


def test_first_part_is_given_with_its_link(index: Compiled) -> None:
    assert next(fronts(index, "kinderopvang")) == "kinder"
    assert next(fronts(index, "verzuim-beleid")) == "verzuim"


def test_short_and_endless_words_have_no_parts(index: Compiled) -> None:
    assert list(heads(index, "zorg")) == list(fronts(index, "leerplicht" * 100_000)) == []


@given(st.text(max_size=80))
def test_any_text_has_heads_that_end_it_and_no_more_than_one_term_a_part(
    index: Compiled, text: str
) -> None:
    key = fold(text)
    assert all(key.endswith(head) and head != key for head in heads(index, text))
    hits = compound(index, text, key)
    assert all(hit.match == "compound" and 70 <= hit.score <= 92 for hit in hits)


@given(
    st.lists(
        st.sampled_from(["leerplicht", "verzuim", "zorg", "EU", "-", " ", "s", "en", "beleid"]),
        max_size=6,
    ).map("".join)
)
def test_joined_terms_give_each_term_once(index: Compiled, text: str) -> None:
    hits = compound(index, text, fold(text))
    assert len({(hit.concept, hit.term) for hit in hits}) == len(hits)


@given(st.sampled_from(["leerplicht", "verzuim"]), st.sampled_from(["beleid", "plan", "dagen"]))
def test_fronts_and_heads_are_two_sides_of_the_same(
    index: Compiled, modifier: str, head: str
) -> None:
    word = modifier + head
    pairs = zip(fronts(index, word), heads(index, word), strict=True)
    assert all(front + rest == word for front, rest in islice(pairs, 20))
