import pytest

from insaterms.memory.repair.redating import redated
from insaterms.memory.repair.unsure import UnsureError
from insaterms.memory.repair.written_dates import Day, WrittenDate, same_day, written_date


def _date(text: str, language: str) -> WrittenDate:
    read = written_date(text, language)
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("28 juni 2018", "nl", [Day("2018", 6, 28)]),
        ("June 28th 2018", "en", [Day("2018", 6, 28)]),
        ("the 28th of June, 2018", "en", [Day("2018", 6, 28)]),
        ("Thursday, 28 June 2018", "en", [Day("2018", 6, 28, 3)]),
        ("Friday, 28 June 2018", "en", []),
        ("do. 28 jun. 2018", "nl", [Day("2018", 6, 28, 3)]),
        ("juni 2018", "nl", [Day("2018", 6, 0)]),
        ("1 januari", "nl", [Day("", 1, 1)]),
        ("29 februari", "nl", [Day("", 2, 29)]),
        ("29 februari 2019", "nl", []),
        ("2018-06-28", "en", [Day("2018", 6, 28)]),
        ("2018-13-28", "en", []),
        ("28-06-2018", "nl", [Day("2018", 6, 28)]),
        ("5/6/2018", "nl", [Day("2018", 6, 5)]),
        ("5/6/2018", "en-US", [Day("2018", 5, 6)]),
        ("5/6/2018", "en", [Day("2018", 6, 5), Day("2018", 5, 6)]),
        ("28/6/2018", "en", [Day("2018", 6, 28)]),
        ("28/6/2018", "en-US", []),
        ("28-06-18", "nl", [Day("18", 6, 28)]),
        ("0000-01-01", "nl", []),
        ("28 juin 2018", "fr", [Day("2018", 6, 28)]),
    ],
)
def test_a_date_means_its_day(text: str, language: str, days: list[Day]) -> None:
    assert list(_date(text, language).days.values()) == days


@pytest.mark.parametrize(
    "text",
    "28|juni|2018|28-06|28 juni 28|0 juni|28 juni juli|28 foo 2018|² juni|٣ juni|12345 juni"
    "|28th juni|28 _ juni|28 juni 2018 2019".split("|"),
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert written_date(text, "nl") is None


def test_no_date_of_an_unknown_language_or_without_end_is_read() -> None:
    assert written_date("2018-06-28", "xx") is None
    assert written_date("28 juni" + " " * 100 + "2018", "nl") is None


def test_a_date_in_figures_proves_the_order_of_the_other() -> None:
    dutch, english = _date("5-6-2018", "nl"), _date("6/5/2018", "en")

    assert same_day(dutch, english)
    assert redated(_date("7-6-2018", "nl"), dutch, english, (), "en") == "6/7/2018"
    assert redated(_date("7/6/2018", "en"), english, dutch, (), "nl") == "6-7-2018"


@pytest.mark.parametrize(
    ("query", "source", "target", "expected"),
    [
        ("2 mei 2019", "28 juni 2018", "28 June 2018", "2 May 2019"),
        ("2 mei 2019", "28 juni 2018", "June 28th, 2018", "May 2nd, 2019"),
        ("02 mei 2019", "28 juni 2018", "28 June 2018", "02 May 2019"),
        ("2 mei 2019", "8 juni 2018", "08 June 2018", "02 May 2019"),
        ("2 mei 2019", "8 juni 2018", "2018-06-08", "2019-05-02"),
        ("02-05-2019", "28-12-2018", "28/12/2018", "02/05/2019"),
        ("2-5-2019", "28-12-2018", "28/12/2018", "2/5/2019"),
        ("2 mei", "28 juni", "28 June", "2 May"),
        ("september 2019", "juni 2018", "Jun. 2018", "Sep. 2019"),
        ("mei 2019", "juni 2018", "Jun. 2018", "May 2019"),
        ("do 2 mei 2019", "do 28 juni 2018", "Thu. 28 June 2018", "Thu. 2 May 2019"),
        ("2 mei 2019", "28 juni 2018", "thursday 28 June 2018", "Thursday 2 May 2019"),
        ("2 mei 2019", "28 juni 2018", "THURSDAY 28 JUNE 2018", "THURSDAY 2 MAY 2019"),
        ("2 mei", "28 juni", "Thursday 28 June", None),
        ("mei 2019", "28 juni 2018", "28 June 2018", None),
        ("2-5-19", "28-6-2018", "28/6/2018", None),
        ("2-5-2019", "28 juni 2018", "29 June 2018", None),
        ("jun 2019", "mei 2018", "May 2018", None),
    ],
)
def test_a_date_is_written_as_the_translation_writes(
    query: str, source: str, target: str, expected: str | None
) -> None:
    dates = (_date(query, "nl"), _date(source, "nl"), _date(target, "en"))

    if expected is None:
        with pytest.raises(UnsureError):
            redated(*dates, (), "en")
    else:
        assert redated(*dates, (), "en") == expected


def test_dates_beside_it_show_how_a_translation_abbreviates() -> None:
    dates = (_date("31 maart", "nl"), _date("31 mei", "nl"), _date("May 31", "en"))

    assert redated(*dates, (), "en") == "March 31"
    assert redated(*dates, (_date("Apr. 1", "en"),), "en") == "Mar. 31"


def test_no_date_is_written_in_an_unknown_language() -> None:
    date = _date("28 juni 2018", "nl")

    with pytest.raises(UnsureError, match="xx"):
        redated(date, date, date, (), "xx")


def test_an_ordinal_of_an_unknown_language_is_not_written() -> None:
    date = _date("28e juni 2018", "nl")

    with pytest.raises(UnsureError):
        redated(date, date, date, (), "fr")
