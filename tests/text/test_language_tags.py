"""Tags of languages: one form, whatever a file writes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.language_tags import canonical_tag, language_of, suits


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("EN-US", "en-US"),
        ("en_us", "en-US"),
        (" NL ", "nl"),
        ("nl_NL.UTF-8", "nl-NL"),
        ("nl_NL@euro", "nl-NL"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("dut", "nl"),
        ("nld-BE", "nl-BE"),
        ("eng", "en"),
        ("de-1996", "de-1996"),
        ("nl-x-KL-klas", "nl-x-kl-klas"),
        ("*all*", ""),
        ("", ""),
        ("n", ""),
        ("English (UK)", ""),
        ("Dutch", ""),
        ("../../nl", ""),
    ],
)
def test_a_tag_has_one_form(written: str, tag: str) -> None:
    assert canonical_tag(written) == tag


@given(st.text())
def test_the_canonical_form_is_its_own(text: str) -> None:
    tag = canonical_tag(text)
    assert canonical_tag(tag) == tag


def test_a_language_without_a_region_asks_for_any() -> None:
    assert suits("en-GB", "en")
    assert suits("en", "en")
    assert not suits("en", "en-GB")
    assert not suits("eng", "en")


def test_a_tag_with_a_region_is_of_a_language_of_the_glossary() -> None:
    tags = ["nl", "nl-BE", "nl_NL.UTF-8", "EN-gb", "eng", "fr", "", "nonsense tag", "nll"]
    languages = ["nl", "nl", "nl", "en", "en", None, None, None, None]
    assert [language_of(tag) for tag in tags] == languages
