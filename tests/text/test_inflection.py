"""Inflection: the laws that hold for every term, and overrides."""

from collections.abc import Mapping
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.model import LANGUAGES, Feature, Language, PartOfSpeech
from insaterms.text.correspondence import corresponding
from insaterms.text.inflection import Form, forms, inflect

_FEATURES: tuple[Feature, ...] = get_args(Feature)
_PARTS: tuple[PartOfSpeech, ...] = get_args(PartOfSpeech)

_languages = st.sampled_from(LANGUAGES)
_parts = st.sampled_from(_PARTS)
# Anything at all, and what looks like terms.
_terms = st.one_of(
    st.text(max_size=30),
    st.text(st.characters(), max_size=30),
    st.text("abcdeghijklnoprstuvwz éë-'’ĳ", max_size=20),
    st.lists(
        st.sampled_from(
            "te laat komen regionaal team van en of ouder- the who opleidingploeg raadgroep mother-"
            "in-law not permanently to be attorney general is".split()
        ),
        max_size=5,
    ).map(" ".join),
)


@given(_terms, _languages, _parts)
def test_the_base_form_comes_first(text: str, language: Language, part: PartOfSpeech) -> None:
    found = forms(text, language, part)
    if text.strip():
        assert found[0] == Form(text, "base")
    else:
        assert found == ()


@given(_terms, _languages, _parts)
def test_no_form_is_empty_or_there_twice(text: str, language: Language, part: PartOfSpeech) -> None:
    found = forms(text, language, part)
    assert all(form.text.strip() and form.feature in _FEATURES for form in found)
    assert len(set(found)) == len(found)


@given(_terms, _languages, _parts)
def test_the_same_term_has_the_same_forms(
    text: str, language: Language, part: PartOfSpeech
) -> None:
    assert forms(text, language, part, given={}) == forms(text, language, part)
    unrelated = {"base": "ignored"}
    assert forms(text, language, part, given=unrelated) == forms(text, language, part)


@given(_terms, _languages, _parts, st.sampled_from([f for f in _FEATURES if f != "base"]))
def test_a_given_form_replaces_the_generated_ones(
    text: str, language: Language, part: PartOfSpeech, feature: Feature
) -> None:
    found = forms(text, language, part, given={feature: "gegeven"})
    if text.strip():
        assert [form.text for form in found if form.feature == feature] == ["gegeven"]
        assert found[0] == Form(text, "base")


@given(_terms, _languages, _parts, st.sampled_from([f for f in _FEATURES if f != "base"]))
def test_a_hyphen_takes_the_feature_away(
    text: str, language: Language, part: PartOfSpeech, feature: Feature
) -> None:
    found = forms(text, language, part, given={feature: "-"})
    assert feature not in {form.feature for form in found}


@given(_terms, _languages, _parts, st.sampled_from(_FEATURES))
def test_inflect_gives_the_first_form_of_the_feature(
    text: str, language: Language, part: PartOfSpeech, feature: Feature
) -> None:
    alternatives = [form.text for form in forms(text, language, part) if form.feature == feature]
    assert inflect(text, language, part, feature) == (alternatives[0] if alternatives else None)


@given(_terms, _languages)
def test_what_does_not_inflect_has_one_form_in_dutch(text: str, language: Language) -> None:
    for part in ("adverb", "other"):
        found = forms(text, language, part)
        assert {form.feature for form in found} <= {"base"}


@given(_terms, _languages, _parts)
def test_there_are_few_forms_and_none_is_long(
    text: str, language: Language, part: PartOfSpeech
) -> None:
    found = forms(text, language, part)
    assert len(found) <= 80
    # An apostrophe and two letters behind each word, and a word in front.
    assert all(len(form.text) <= 2 * len(text) + 25 for form in found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", _PARTS)
@pytest.mark.parametrize("unit", ["a", "ing", "a ", "en of ", "x-", "é'", "school"])
def test_what_is_too_long_for_a_term_has_its_base_form_only(
    unit: str, language: Language, part: PartOfSpeech
) -> None:
    text = unit * (1_000_000 // len(unit))
    assert forms(text, language, part) == (Form(text, "base"),)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", _PARTS)
@pytest.mark.parametrize(
    "unit", ["a", "ing", "a ", "en of ", "x-", "in-", "é'", "school", "\ud800"]
)
def test_the_longest_terms_have_few_forms_too(
    unit: str, language: Language, part: PartOfSpeech
) -> None:
    text = unit * (1000 // len(unit))
    found = forms(text, language, part)
    assert found[0] == Form(text, "base")
    assert sum(len(form.text) for form in found) <= 80_000


@pytest.mark.parametrize(
    ("text", "language", "part", "overrides", "feature", "expected"),
    [
        ("proces-verbaal", "nl", "noun", {"plural": "processen-verbaal"}, "plural",
         "processen-verbaal"),
        ("thuiszitten", "nl", "verb", {"past": "zat thuis"}, "past", "zat thuis"),
        ("ox", "en", "noun", {"plural": "oxen"}, "plural possessive", "oxen's"),
        ("kind", "nl", "noun", {"diminutive": "kindeke"}, "diminutive plural", "kindekes"),
        ("truancy", "en", "noun", {"plural": "-"}, "plural possessive", None),
        ("absence", "en", "noun", {"plural": "-"}, "possessive", "absence's"),
        ("school", "nl", "noun", {"plural": "-"}, "diminutive plural", "schooltjes"),
        ("school", "nl", "noun", {"diminutive": "-"}, "diminutive plural", None),
        ("faxen", "nl", "verb", {"past": "faxte"}, "past plural", "faxten"),
        ("x", "en", "other", {"plural": "xs"}, "plural", "xs"),
        ("politiek", "nl", "noun", {"inflected": "politieke"}, "inflected", "politieke"),
        ("a" * 2000, "nl", "noun", {"plural": "as"}, "plural", "as"),
    ],
)  # fmt: skip
def test_overrides_reach_what_depends_on_them(
    text: str,
    language: Language,
    part: PartOfSpeech,
    overrides: Mapping[str, str],
    feature: Feature,
    expected: str | None,
) -> None:
    assert inflect(text, language, part, feature, given=overrides) == expected


def test_a_given_plural_of_two_functions_comes_before_the_generated_ones() -> None:
    def plurals(given: Mapping[str, str]) -> list[str]:
        found = forms("orthopedagoog-generalist", "nl", "noun", given=given)
        return [form.text for form in found if form.feature == "plural"]

    generated = ["orthopedagoog-generalisten", "orthopedagogen-generalisten"]
    assert plurals({}) == generated
    assert plurals({"plural": "orthopedagogen-generalist"}) == [
        "orthopedagogen-generalist",
        *generated,
    ]
    assert plurals({"plural": generated[1]}) == generated[::-1]
    assert plurals({"plural": "-"}) == []
    assert plurals({"diminutive": "-"}) == generated


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", _PARTS)
@pytest.mark.parametrize("feature", _FEATURES)
def test_every_feature_is_rendered_by_something(
    feature: Feature, language: Language, part: PartOfSpeech
) -> None:
    found = corresponding(feature, language, part)
    assert found[-1] == "base"
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("feature", "target", "part", "expected"),
    [
        ("past plural", "en", "verb", ("past", "base")),
        ("present", "en", "verb", ("third person", "base")),
        ("third person", "nl", "verb", ("present", "base")),
        ("te infinitive", "en", "verb", ("base",)),
        ("diminutive", "en", "noun", ("base",)),
        ("diminutive plural", "en", "noun", ("plural", "base")),
        ("inflected", "en", "adjective", ("base",)),
        ("possessive", "nl", "noun", ("possessive", "base")),
        ("past", "en", "noun", ("base",)),
        ("plural", "nl", "other", ("base",)),
    ],
)
def test_corresponding_features(
    feature: Feature, target: Language, part: PartOfSpeech, expected: tuple[Feature, ...]
) -> None:
    assert corresponding(feature, target, part) == expected
