"""Headers: what a catalog says of itself, and what of it can be believed."""

from datetime import UTC, datetime

import pytest

from insaterms.formats.gettext_po.header import Header, header

_FULL = (
    "Project-Id-Version: x\nPO-Revision-Date: 2018-06-28 14:05+0200\n"
    "Last-Translator: Jan de Vries <jan@example.org>\nLanguage: nl_NL\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\nno field\n"
)


def test_a_header_says_language_plurals_date_and_translator() -> None:
    moment = datetime(2018, 6, 28, 12, 5, tzinfo=UTC)
    assert header(_FULL) == Header("nl-NL", 2, True, moment, "Jan de Vries")


def test_an_empty_header_says_nothing() -> None:
    assert header("") == Header()


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2018-06-28 14:05+0200", datetime(2018, 6, 28, 12, 5, tzinfo=UTC)),
        ("2018-06-28 14:05:59-0330", datetime(2018, 6, 28, 17, 35, 59, tzinfo=UTC)),
        ("2018-06-28T14:05:00Z", datetime(2018, 6, 28, 14, 5, tzinfo=UTC)),
        ("2018-6-8 14:05", datetime(2018, 6, 8, 14, 5, tzinfo=UTC)),
        ("2018-06-28", datetime(2018, 6, 28, tzinfo=UTC)),
        ("YEAR-MO-DA HO:MI+ZONE", None),
        ("2018-02-30 14:05+0200", None),
        ("2018-06-28 25:05+0200", None),
        ("2018-06-28 14:05+9900", None),
        ("0001-01-01 00:00+1400", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_odd_dates_are_none(written: str, moment: datetime | None) -> None:
    assert header(f"PO-Revision-Date: {written}\n").revised == moment


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("nl", "nl"),
        ("nl_BE", "nl-BE"),
        ("en-gb", "en-GB"),
        ("nl_NL.UTF-8", "nl-NL"),
        ("LANGUAGE", ""),
        ("???", ""),
        ("Dutch", ""),
        ("/x/y", ""),
        ("../../x", ""),
        (r"x\000y", ""),
        ("x\0y", ""),
        ("nl\0", ""),
        ("", ""),
    ],
)
def test_languages_are_written_as_bcp_47_has_them(written: str, language: str) -> None:
    assert header(f"language: {written}\n").language == language


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Jan <jan@example.org>", "Jan"),
        ("<jan@example.org>", "<jan@example.org>"),
        ("FULL NAME <EMAIL@ADDRESS>", ""),
        ("", ""),
    ],
)
def test_a_translator_is_named_without_the_address(written: str, name: str) -> None:
    assert header(f"Last-Translator: {written}\n").translator == name


@pytest.mark.parametrize(
    ("written", "nplurals", "one_apart"),
    [
        ("nplurals=2; plural=(n != 1);", 2, True),
        ("nplurals=2; plural=n != 1;", 2, True),
        ("nplurals = 2; plural = n==1 ? 0 : 1;", 2, True),
        ("nplurals=2; plural=n>1;", 2, False),
        ("nplurals=1; plural=0;", 1, False),
        ("nplurals=3; plural=n%10==1 ? 0 : n%10<5 ? 1 : 2;", 3, False),
        ("nplurals=INTEGER; plural=EXPRESSION;", 0, False),
        ("", 0, True),
    ],
)
def test_plural_forms_are_counted(written: str, nplurals: int, one_apart: bool) -> None:
    said = header(f"Plural-Forms: {written}\n")
    assert (said.nplurals, said.one_apart) == (nplurals, one_apart)
