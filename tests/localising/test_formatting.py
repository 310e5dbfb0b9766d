"""Dates, numbers and names in the language of a page."""

import math
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial

import pytest

from insaterms import InsatermsError, NotFoundError, UnknownLanguageError
from insaterms.localising.formatting import (
    country_name,
    format_date,
    format_number,
    format_percent,
    language_name,
)

_DAY = date(2018, 6, 28)
# CLDR parts some numbers and signs by spaces that do not break.
_SPACES = str.maketrans("\u00a0\u202f", "  ")


@pytest.mark.parametrize(
    ("language", "format_", "expected"),
    [
        ("nl", "long", "28 juni 2018"),
        ("nl", "full", "donderdag 28 juni 2018"),
        ("nl", "medium", "28 jun 2018"),
        ("nl_BE", "long", "28 juni 2018"),
        ("en", "long", "28 June 2018"),
        ("EN-us", "long", "June 28, 2018"),
        ("nl", "MMMM y", "juni 2018"),
        ("nl", "EEEE 'de' d MMMM", "donderdag de 28 juni"),
        ("nl", "d MMMM '100%'", "28 juni 100%"),
        ("de", "long", "28. Juni 2018"),
        ("nl-XX", "long", "28 juni 2018"),
    ],
)
def test_a_date_is_written_as_the_language_does(language: str, format_: str, expected: str) -> None:
    values = (_DAY, datetime(2018, 6, 28, 23, 59, tzinfo=UTC), "2018-06-28", "2018-06-28T14:05Z")
    for value in values:
        assert format_date(value, language, format_).replace("jun.", "jun") == expected


@pytest.mark.parametrize("value", [None, 20180628, ["2018-06-28"]])
def test_what_is_missing_is_not_today(value: object) -> None:
    with pytest.raises(InsatermsError, match="is no date; write one like 2018-06-28"):
        format_date(value, "nl")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, "many", "1", True, math.nan, -math.inf, Decimal("NaN")])
def test_what_is_no_number_is_a_clear_error(value: object) -> None:
    for write in (format_number, format_percent):
        with pytest.raises(InsatermsError, match="is no number"):
            write(value, "nl")  # type: ignore[arg-type]


def test_numbers_may_be_large_but_not_without_end() -> None:
    assert format_number(10**30, "en") == "1" + ",000" * 10
    assert format_number(-(10**30) - 1, "nl") == "-1" + ".000" * 9 + ".001"
    assert format_percent(10**30, "en") == "100" + ",000" * 10 + "%"
    assert format_number(1e300, "en").startswith("1,000,000")
    assert format_number(Decimal("1E-999"), "nl") == "0"
    for value in (10**400, 10**5000, Decimal("1E+999999999")):
        for write in (format_number, format_percent):
            with pytest.raises(InsatermsError, match="more than 400 digits"):
                write(value, "nl")


def test_english_without_a_region_is_not_american() -> None:
    assert format_date(_DAY, "en", "short") == "28/06/2018"
    assert format_date(_DAY, "en-US", "short") == "6/28/18"


@pytest.mark.parametrize("value", ["", "28 juni 2018", "2018-02-30", "2018-06-28; x"])
def test_what_is_no_date_is_a_clear_error(value: str) -> None:
    with pytest.raises(InsatermsError, match="is no date; write one like 2018-06-28"):
        format_date(value, "nl")


@pytest.mark.parametrize("format_", ["lnog", "LONG", "bbb", "HH:mm", "iso", "%Y", "%d %B", "", " "])
def test_what_is_no_format_is_a_clear_error(format_: str) -> None:
    with pytest.raises(InsatermsError, match=r"there is no format|is no pattern of a date"):
        format_date(_DAY, "nl", format_)


def test_numbers_have_the_signs_of_the_language() -> None:
    assert format_number(4479, "nl") == "4.479"
    assert format_number(4479, "en") == "4,479"
    assert format_number(Decimal("0.5"), "nl") == "0,5"
    assert format_number(-1234.5, "nl") == "-1.234,5"
    assert format_percent(0.25, "nl").translate(_SPACES) == "25%"
    assert format_percent(0.25, "en") == "25%"


@pytest.mark.parametrize(
    ("tag", "in_dutch", "in_english"),
    [
        ("nl", "Nederlands", "Dutch"),
        ("en", "Engels", "English"),
        ("NL_be", "Vlaams", "Flemish"),
        ("nl-SR", "Nederlands (Suriname)", "Dutch (Suriname)"),
        ("pap", "Papiaments", "Papiamento"),
        ("fy", "Fries", "Western Frisian"),
        ("dut", "Nederlands", "Dutch"),
    ],
)
def test_languages_have_names(tag: str, in_dutch: str, in_english: str) -> None:
    assert language_name(tag, "nl") == in_dutch
    assert language_name(tag, "en-US") == in_english


def test_countries_have_names() -> None:
    assert country_name("NL", "nl") == "Nederland"
    assert country_name("be", "nl") == "België"
    assert country_name(" BQ ", "en") == "Caribbean Netherlands"
    assert country_name("150", "nl") == "Europa"


@pytest.mark.parametrize("language", ["", "tlh", "no language", "x-klas", "../nl", "\ud800", None])
def test_an_unknown_language_is_a_clear_error(language: str) -> None:
    for write in (
        partial(format_date, _DAY),
        partial(format_number, 1),
        partial(format_percent, 1),
        partial(language_name, "nl"),
        partial(country_name, "NL"),
    ):
        with pytest.raises(UnknownLanguageError, match="there is no language"):
            write(language)


def test_unknown_names_are_a_clear_error() -> None:
    for tag in ("", "zz", "Dutch", "x-klas", "und", "und-NL", None):
        with pytest.raises(NotFoundError, match="there is no name of the language"):
            language_name(tag, "nl")  # type: ignore[arg-type]
    for code in ("", "Nederland", "QQ", "ZZ", "xa", None):
        with pytest.raises(NotFoundError, match="there is no country with the code"):
            country_name(code, "nl")  # type: ignore[arg-type]
