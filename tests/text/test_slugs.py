"""Slugs: readable ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.slugs import is_slug, slug


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Thuiszitter", "thuiszitter"),
        ("coördinator (RMC)", "coordinator-rmc"),
        ("ouder- en jeugdsteunpunt", "ouder-en-jeugdsteunpunt"),
        ("  ’s ochtends ", "s-ochtends"),
        ("?!", ""),
    ],
)
def test_slug_is_readable(text: str, shown: str) -> None:
    assert slug(text) == shown


@given(st.text())
def test_what_is_made_is_a_slug_and_stays_one(text: str) -> None:
    made = slug(text)
    assert not made or is_slug(made)
    assert slug(made) == made
