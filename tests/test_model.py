"""The values: what may be offered, and what TBX calls a gender."""

from typing import get_args

import pytest

from insaterms.model import Gender, Term, grammatical_gender


@pytest.mark.parametrize(
    ("gender", "shown"),
    [
        (None, None),
        ("de", "other"),
        ("het", "neuter"),
        ("neuter", "neuter"),
        ("masculine", "masculine"),
        ("feminine", "feminine"),
    ],
)
def test_gender_has_its_value_in_tbx(gender: Gender | None, shown: str | None) -> None:
    assert grammatical_gender(gender) == shown


def test_every_gender_is_mapped_into_the_picklist_of_tbx() -> None:
    picklist = {"masculine", "feminine", "neuter", "other"}
    assert {grammatical_gender(gender) for gender in get_args(Gender)} <= picklist


@pytest.mark.parametrize("status", ["preferred", "admitted", "deprecated", "superseded"])
def test_only_preferred_and_admitted_terms_are_offered(status: str) -> None:
    term = Term("x", status=status)  # type: ignore[arg-type]
    assert term.offered is (status in {"preferred", "admitted"})
    assert not Term("x", status=status, type="misspelling").offered  # type: ignore[arg-type]


def test_values_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Term("x").text = "y"  # type: ignore[misc]
