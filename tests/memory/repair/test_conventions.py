import subprocess
import sys

import pytest

from insaterms.memory.repair.conventions import (
    DateOrder,
    conventions,
    conventions_of_babel,
)


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


@pytest.mark.parametrize("language", ["en", "en-US", "en-GB", "EN-gb", "nl", "nl-NL", "nl-BE"])
def test_what_is_known_without_babel_is_what_babel_gives(language: str) -> None:
    assert conventions(language) == conventions_of_babel(language)


@pytest.mark.parametrize(
    ("query", "source", "target", "carried"),
    [
        ("Deel 5", "Deel 4", "Part 4", "Part 5"),
        ("Voor 1.500,5 punten", "Voor 2.500,5 punten", "For 2,500.5 points", "For 1,500.5 points"),
        ("Sinds 3 mei 2018", "Sinds 4 juni 2018", "Since 4 June 2018", "Since 3 May 2018"),
    ],
)
def test_dutch_and_english_need_no_babel(
    query: str, source: str, target: str, carried: str
) -> None:
    code = (
        "import sys; from insaterms.memory.repair.carrying import carried;"
        f"print(carried({query!r}, {source!r}, {target!r}, ('nl', 'en')).text);"
        "print('babel' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == [carried, "False"]
