import pytest

from insaterms.memory.repair.unsure import UnsureError
from insaterms.memory.repair.written_numbers import Number, is_translation, number, rewritten


def _number(text: str, language: str) -> Number:
    read = number(text, language)
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("text", "language", "form", "key"),
    [
        ("1.000,5", "nl", "standard", "1000.5"),
        ("1,000.5", "en", "standard", "1000.5"),
        ("1.000", "nl", "standard", "1000"),
        ("1,000", "en", "standard", "1000"),
        ("1.000", "en", "standard", "1.000"),
        ("2,50", "nl", "standard", "2.50"),
        ("007", "nl", "standard", "007"),
        ("-7", "nl", "standard", "-7"),
        ("−7", "nl", "standard", "-7"),
        ("3½", "en", "standard", "3½"),
        ("½", "en", "standard", "½"),
        ("10 000", "nl", "standard", "10000"),
        ("10\u202f000,5", "fr", "standard", "10000.5"),
        ("0.123", "nl", "foreign", "0.123"),
        ("1.5", "nl", "foreign", "1.5"),
        ("1,5", "en", "foreign", "1,5"),
        ("1,000.5", "nl", "foreign", "1,000.5"),
        ("1.000.000", "en", "foreign", "1.000.000"),
        ("10:15", "nl", "literal", "10:15"),
        ("1.2.3", "nl", "literal", "1.2.3"),
        ("1,00,000", "en", "literal", "1,00,000"),
        ("-", "en", "literal", "-"),
        ("01000,01000", "nl", "literal", "01000,01000"),
        ("٣", "en", "literal", "٣"),
    ],
)
def test_a_number_is_read_as_its_language_writes_it(
    text: str, language: str, form: str, key: str
) -> None:
    read = _number(text, language)

    assert (read.form, read.key) == (form, key)


def test_a_number_of_an_unknown_language_is_read_only_if_it_is_plain() -> None:
    assert number("12", "xx") is not None
    assert number("1.2", "xx") is None


@pytest.mark.parametrize(
    ("text", "language", "size"),
    [
        ("1,0", "nl", 1),
        ("-1", "nl", 1),
        ("1.5", "nl", 1.5),
        ("½", "nl", 0.5),
        ("1.5½", "nl", 2),
        ("1.000.000", "en", 1_000_000),
        ("1" + "0" * 5000 + "1", "nl", float("inf")),
        ("10:15", "nl", None),
    ],
)
def test_a_number_has_its_size(text: str, language: str, size: float | None) -> None:
    assert _number(text, language).size == size


@pytest.mark.parametrize(
    ("source", "target", "answer"),
    [
        ("1.000,5", "1,000.5", True),
        ("1.000", "1,000", True),
        ("1.000", "1000", True),
        ("1.5", "1.5", True),
        ("1.000", "1.000", True),
        ("2,50", "2.5", False),
        ("-5", "5", False),
        ("5", "6", False),
    ],
)
def test_a_translation_has_the_same_number_or_the_same_text(
    source: str, target: str, *, answer: bool
) -> None:
    assert is_translation(_number(source, "nl"), _number(target, "en")) is answer


@pytest.mark.parametrize(
    ("query", "source", "target", "expected"),
    [
        ("2.000,25", "1.000,5", "1,000.5", "2,000.25"),
        ("2000", "1.000", "1,000", "2000"),
        ("2.000", "1000", "1000", "2,000"),
        ("2.000.000", "1.000", "1 000", "2 000 000"),
        ("-2", "-1", "−1", "−2"),
        ("-2", "1", "1", "-2"),
        ("2,5½", "1", "1", "2.5½"),
        ("2.5", "1.5", "1.5", "2.5"),
        ("2,5", "1.5", "1.5", "2.5"),
        ("2.000,5", "1.5", "1.5", "2,000.5"),
        ("2", "1.5", "1.5", "2"),
        ("2.000.000", "1.000", "1.000", "2.000.000"),
        ("14:30", "10:15", "10:15", "14:30"),
        ("2.5", "1", "1", "2.5"),
        ("10:15", "1", "1", None),
        ("2.5", "1.000", "1,000", None),
        ("2.500", "1.5", "1.5", None),
        ("2,500", "1.5", "1.5", None),
        ("2,5", "1.000", "1.000", None),
        ("2,5", "10:15", "10:15", None),
    ],
)
def test_a_number_is_written_as_the_translation_writes(
    query: str, source: str, target: str, expected: str | None
) -> None:
    numbers = (_number(query, "nl"), _number(source, "nl"), _number(target, "en"))

    if expected is None:
        with pytest.raises(UnsureError):
            rewritten(*numbers, "en")
    else:
        assert rewritten(*numbers, "en") == expected


def test_no_number_with_signs_is_written_in_an_unknown_language() -> None:
    with pytest.raises(UnsureError, match="xx"):
        rewritten(_number("2,5", "nl"), _number("1", "nl"), _number("1", "xx"), "xx")
