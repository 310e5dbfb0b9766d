"""The term to write: from any form of a word, in either language, for any number of things."""

from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms import Glossary, NotFoundError, UnknownLanguageError
from insaterms.model import LANGUAGES


@cache
def _bundled() -> Glossary:
    return Glossary.load()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    path = tmp_path_factory.mktemp("glossary") / "words.yaml"
    path.write_text(
        """concepts:
- id: heer
  nl: heer
  en:
  - text: gentleman
    plural: gentlemen
  - text: gent
    status: deprecated
    reason: Too familiar.
- id: ijsvrij
  nl: ijsvrij
  en:
  - text: day off to skate
    plural: days off to skate
- id: verwijderen-van-school
  nl: {text: verwijderen, part-of-speech: verb}
  en: {text: expel, part-of-speech: verb}
- id: verwijderen-van-gegevens
  nl: {text: verwijderen, part-of-speech: verb}
  en: {text: delete, part-of-speech: verb}
- id: toezicht
  nl: {text: toezicht, plural: "-"}
  en: {text: supervision, plural: "-"}
- id: alleen-nederlands
  nl: gezelligheid
""",
        encoding="utf-8",
    )
    return Glossary.load(str(path), cache=False)


@pytest.mark.parametrize(
    ("text", "language", "count", "expected"),
    [
        ("samenwerkingsverband", "en", None, "partnership"),
        ("samenwerkingsverbanden", "en", None, "partnership"),
        ("samenwerkings-verbanden", "en", 2, "partnerships"),
        ("partnerships", "nl", 1, "samenwerkingsverband"),
        ("Partnerships", "nl", 2, "Samenwerkingsverbanden"),
        ("PARTNERSHIP", "nl", 2, "SAMENWERKINGSVERBANDEN"),
        ("partnership", "en", 2, "partnerships"),
        ("thuiszitter", "en", 1, "young person not attending school"),
        ("thuiszitter", "en", 2, "youth not attending school"),
        ("young people not attending school", "nl", 2, "thuiszitters"),
    ],
)
def test_the_form_follows_the_count(
    text: str, language: str, count: int | None, expected: str
) -> None:
    assert _bundled().term(text, language, count=count) == expected


@pytest.mark.parametrize(
    ("count", "plural"),
    [
        (None, False),
        (1, False),
        (1.0, False),
        (-1, False),
        (0, True),
        (2, True),
        (1.5, True),
        (Decimal("0.5"), True),
        (Decimal("1.0"), True),
        (10**30, True),
    ],
)
def test_the_plural_follows_babels_rules(
    small: Glossary, count: float | Decimal | None, plural: bool
) -> None:
    assert small.term("heren", "en", count=count) == ("gentlemen" if plural else "gentleman")
    assert small.term("gentleman", "nl", count=count) == ("heren" if plural else "heer")


@pytest.mark.parametrize(
    "count", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity"), "2", [], "x" * 999]
)
def test_what_is_no_number_counts_nothing(small: Glossary, count: float) -> None:
    with pytest.raises(ValueError, match=r"^count is a number, and nothing .{,130}$"):
        small.term("heer", "en", count=count)


@pytest.mark.parametrize("text", [None, 5, b"heer", ["x" * 999]])
def test_what_is_no_text_is_no_term(small: Glossary, text: str) -> None:
    with pytest.raises(TypeError, match=r"^a term is a text, not .{,105}$"):
        small.term(text, "en")


def test_a_long_text_is_not_shown_whole(small: Glossary) -> None:
    with pytest.raises(NotFoundError) as raised:
        small.term("of het\nnu\x00waar \ud800 is " * 500, "en")
    assert len(str(raised.value)) < 150
    assert str(raised.value).isprintable()


def test_what_cannot_be_counted_stays_as_it_is(small: Glossary) -> None:
    assert small.term("toezicht", "en", count=2) == "supervision"
    assert small.term("verwijderen", "en", count=2) in {"expel", "delete"}


def test_a_rejected_term_becomes_the_preferred_one(small: Glossary) -> None:
    assert small.term("gents", "en", count=2) == "gentlemen"
    assert small.term("Gent", "en") == "Gentleman"
    assert small.term("gent", "nl") == "heer"


def test_capitals_are_those_of_the_text(small: Glossary) -> None:
    assert small.term("Day off to skate", "nl") == "IJsvrij"


@pytest.mark.parametrize("language", ["en", "EN", "en-GB", "en_US", "eng", "en.UTF-8"])
def test_the_language_is_any_tag_of_it(small: Glossary, language: str) -> None:
    assert small.term("heer", language) == "gentleman"


@pytest.mark.parametrize("language", ["fr", "", "Dutch", "n", None, 5])
def test_another_language_is_refused(small: Glossary, language: str) -> None:
    with pytest.raises(
        UnknownLanguageError, match=f'there is no language "{language}"; write one of nl, en'
    ):
        small.term("heer", language)


def test_the_concept_says_which_of_two_is_meant(small: Glossary) -> None:
    assert small.term("verwijderen", "en", context="verwijderen-van-school") == "expel"
    assert small.term("verwijdert", "en", context="verwijderen-van-gegevens") == "delete"
    message = '"verwijderen" is no term of the concept "heer"; it belongs to verwijderen-van-'
    with pytest.raises(NotFoundError, match=message):
        small.term("verwijderen", "en", context="heer")


def test_what_is_counted_can_be_counted() -> None:
    assert _bundled().term("dropout", "nl") == "schooluitval"
    assert _bundled().term("dropout", "nl", count=1) == "voortijdig schoolverlater"
    assert _bundled().term("dropout", "nl", count=2) == "voortijdig schoolverlaters"
    assert _bundled().term("dropout", "nl", count=2, context="schooluitval") == "schooluitval"


def test_what_is_no_term_is_an_error_that_names_the_nearest(small: Glossary) -> None:
    with pytest.raises(NotFoundError) as raised:
        _bundled().term("samenwerkingverbant", "en")
    assert str(raised.value) == (
        'there is no term "samenwerkingverbant" in the glossary; '
        'the nearest is "samenwerkingsverband"'
    )
    with pytest.raises(NotFoundError) as raised:
        small.term("blockchain", "en")
    assert str(raised.value) == 'there is no term "blockchain" in the glossary'
    for nothing in ("", " ", "{}", "\ud800", "x" * 10_000):
        with pytest.raises(NotFoundError):
            small.term(nothing, "en")


def test_part_of_a_compound_is_not_the_word() -> None:
    with pytest.raises(NotFoundError, match='the nearest is "verzuim"'):
        _bundled().term("verzuimcijfers", "en")


def test_a_concept_without_a_term_in_the_language_is_an_error(small: Glossary) -> None:
    assert small.term("gezelligheid", "nl") == "gezelligheid"
    with pytest.raises(NotFoundError, match='no term for "gezelligheid" in the language "en"'):
        small.term("gezelligheid", "en")


def test_what_a_site_prefers_is_written() -> None:
    own = Glossary.load(prefer={"passend-onderwijs": "suitable education"})
    assert own.term("passend onderwijs", "en") == "suitable education"
    assert _bundled().term("suitable education", "en") != "suitable education"


@given(st.data())
def test_every_term_leads_to_the_preferred_one_of_its_concept(data: st.DataObject) -> None:
    concept = data.draw(st.sampled_from(list(_bundled())))
    side = data.draw(st.sampled_from(LANGUAGES))
    term = data.draw(st.sampled_from(concept.terms[side]))
    for language in LANGUAGES:
        offered = [each for each in concept.terms[language] if each.offered]
        written = _bundled().term(term.text, language, context=concept.id)
        if term.type in {"acronym", "abbreviation"}:
            assert written in {each.text for each in offered}
        else:
            assert written == offered[0].text


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("MASS", "nl", "M@ZL"),
        ("M@ZL", "en", "MASS"),
        ("UNCRC", "nl", "IVRK"),
        ("DUO", "en", "DUO"),
        ("DUO", "nl", "DUO"),
        ("EBSA", "en", "EBSA"),  # not SR, the first acronym of its concept
        ("swv", "en", "partnership"),  # English has no acronym
        ("havo", "en", "senior general secondary education"),  # an acronym without a full name
    ],
)
def test_an_acronym_beside_a_full_name_stays_an_acronym(
    text: str, language: str, expected: str
) -> None:
    assert _bundled().term(text, language) == expected


def test_what_is_written_just_so_counts_more_than_what_can_be_counted(tmp_path: Path) -> None:
    path = tmp_path / "words.yaml"
    path.write_text(
        """concepts:
- id: congres
  nl: congres
  en: {text: The Congress, part-of-speech: proper noun, plural: "-"}
- id: vergadering
  nl: vergadering
  en: the congress
""",
        encoding="utf-8",
    )
    glossary = Glossary.load(str(path), cache=False)
    assert glossary.term("The Congress", "nl", count=2) == "congressen"
    assert glossary.term("the congress", "nl", count=2) == "vergaderingen"


@given(st.text(max_size=40), st.sampled_from(("nl", "en")))
def test_any_text_is_a_term_or_not_found(text: str, language: str) -> None:
    try:
        written = _bundled().term(text, language)
    except NotFoundError as error:
        written = str(error).split('"')[0]
    assert written
