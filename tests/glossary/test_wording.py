"""A translation takes over the capitals of the query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.glossary.wording import as_capitalised
from insaterms.model import Language


@pytest.mark.parametrize(
    ("query", "found", "text", "language", "shown"),
    [
        ("thuiszitter", "thuiszitter", "young person", "en", "young person"),
        ("Thuiszitter", "thuiszitter", "young person", "en", "Young person"),
        ("THUISZITTER", "thuiszitter", "young person", "en", "YOUNG PERSON"),
        ("INGRADO", "INGRADO", "Ingrado", "en", "Ingrado"),
        ("Ice", "ice", "ijs", "nl", "IJs"),
        ("Ice", "ice", "ĳs", "nl", "Ĳs"),
        ("Ice", "ice", "ijs", "en", "Ijs"),
        ("Halt", "Halt", "halt", "en", "halt"),
        ("X", "x", "y", "en", "Y"),
        ("12", "12", "twelve", "en", "twelve"),
        ("", "x", "y", "en", "y"),
    ],
)
def test_capitals_are_those_that_the_query_has_and_the_term_has_not(
    query: str, found: str, text: str, language: Language, shown: str
) -> None:
    assert as_capitalised(query, found, text, language) == shown


@given(st.text(), st.text(), st.text())
def test_only_case_is_changed(query: str, found: str, text: str) -> None:
    shown = as_capitalised(query, found, text, "nl")
    assert shown in {text, text.upper(), text[:1].upper() + text[1:], text[:2].upper() + text[2:]}
