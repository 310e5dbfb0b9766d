import pytest

from insaterms.memory.repair.measures import is_amount, is_measured
from insaterms.memory.repair.values import values


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("€ 5", True),
        ("€5", True),
        ("$ -5", True),
        ("5 €", True),
        ("5 euro", False),
        ("€ of 5", False),
        ("5", False),
    ],
)
def test_an_amount_has_the_sign_of_a_currency_beside_it(text: str, *, answer: bool) -> None:
    read = values(text, "nl")

    assert is_amount(read, read.values[0]) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("5%", True),
        ("5 %", True),
        ("20 °C", True),
        ("5 kilo", True),
        ("5 KM", True),
        ("5-minute walk", True),
        ("5–10%", True),
        ("5 tot en met 10 kg", True),
        ("€ 5", True),
        ("Python 3 scripts", False),
        ("5 tot 10 leerlingen", False),
        ("5 (kg)", False),
        ("5", False),
    ],
)
def test_a_measure_stands_behind_its_number(text: str, *, answer: bool) -> None:
    read = values(text, "nl")

    assert is_measured(read, read.values[0]) is answer
