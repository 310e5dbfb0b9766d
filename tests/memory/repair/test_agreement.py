import pytest

from insaterms.memory.repair.agreement import article_changes, counts, is_labelled, quantity
from insaterms.memory.repair.values import values
from insaterms.memory.repair.written_numbers import number


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1", "nl", "one"),
        ("-1", "en", "one"),
        ("1,0", "nl", "one"),
        ("0,5", "nl", "part"),
        ("½", "en", "part"),
        ("0", "nl", "many"),
        ("1,5", "nl", "many"),
        ("3", "pl", "few"),
        ("5", "pl", "many"),
        ("5", "xx", "unknown 5.0"),
        ("10:15", "en", "unknown"),
    ],
)
def test_a_number_asks_for_a_form(text: str, language: str, expected: str) -> None:
    read = number(text, language)

    assert read is not None
    assert quantity(read, language) == expected


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("1 leerling", True),
        ("1 <b>leerling</b>", True),
        ("1-daags", True),
        ("1 %s", True),
        ("Er is 1.", True),
        ("1 MB", False),
        ("1 procent", False),
        ("1 per cent of it", False),
        ("Aantal: 1", False),
        ("(1) Starten", False),
        ("1, %s", False),
        ("1%", False),
    ],
)
def test_a_number_counts_the_word_behind_it(text: str, *, answer: bool) -> None:
    read = values(text, "nl")
    value = next(value for value in read.values if value.kind == "number")

    assert counts(read, value) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [("stap 1", True), ("Step #1", True), ("nr. 1", True), ("nog 1", False), ("1", False)],
)
def test_a_number_may_name_the_word_before_it(text: str, *, answer: bool) -> None:
    read = values(text, "en")

    assert is_labelled(read, read.values[0]) is answer


@pytest.mark.parametrize(
    ("text", "new", "changes"),
    [
        ("a 5-day week", "8", True),
        ("a 5-day week", "6", False),
        ("an 8-day week", "11", False),
        ("an 8-day week", "18,000", False),
        ("an 8-day week", "1,800", True),
        ("an 8-day week", "1800", True),
        ("a 5-day week", "1800", True),
        ("a 5-day week", "08", True),
        ("a 5-day week", "0.5", False),
        ("a 5-day week", "110", False),
        ("a 5-day week", "11.5", True),
        ("a 5-day week", "-8", False),
        ("a “5-day” week", "80", True),
        ("the 5-day week", "8", False),
        ("data 5", "8", False),
    ],
)
def test_an_article_is_right_for_one_sound(text: str, new: str, *, changes: bool) -> None:
    read = values(text, "en")

    assert article_changes(read, read.values[0], new) is changes


def test_other_languages_have_no_such_article() -> None:
    read = values("a 5", "nl")

    assert not article_changes(read, read.values[0], "8")
