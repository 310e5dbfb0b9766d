import pytest

from insaterms.memory.matches import Register
from insaterms.memory.scoring.register import register


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je kunt je kind aanmelden.", "je"),
        ("JE KIND", "je"),
        ("Vraag het jouw mentor of die van jou", "je"),
        ("Jullie school", "je"),
        ("Kent u ons?", "u"),
        ("Uw kind. U belt:", "u"),
        ("voor u.", "u"),
        ("(u) “uw” uzelf", "u"),
        ("u/uw", None),
        ("U kunt je kind aanmelden", None),
        ("Het kind", None),
        ("om 12.30 u vertrekt de bus", None),
        ("een U-bocht, Ctrl+U, %u, u.a.", None),
        ("de A4'je, een biertje, jeuk, uur, uit", None),
        ("", None),
    ],
)
def test_who_says_both_or_neither_has_no_register(text: str, expected: Register | None) -> None:
    assert register(text) == expected
