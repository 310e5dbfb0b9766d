from hypothesis import given
from hypothesis import strategies as st

from insaterms.cli.saying import escaped, grouped, printable
from insaterms.text.folding import unwanted_character
from insaterms.ui_language import speaking


def test_control_characters_are_replaced() -> None:
    assert printable("a\x1b[2J\x9bb\tc\nd") == "a\ufffd[2J\ufffdb\ufffdc\ufffdd"


def test_marks_that_turn_the_text_around_are_replaced() -> None:
    turning = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    assert printable(turning) == "\ufffd" * 9


@given(st.text())
def test_nothing_else_is_changed(text: str) -> None:
    shown = printable(text)
    assert unwanted_character(shown) == ""
    assert len(shown) == len(text)
    for before, after in zip(text, shown, strict=True):
        assert after == before or (after == "\ufffd" and unwanted_character(before))


@given(st.text(alphabet=st.characters(categories=["Cc", "Cf", "L", "Z"], exclude_characters='"')))
def test_json_says_the_same_when_escaped(text: str) -> None:
    import json

    line = escaped(json.dumps(text, ensure_ascii=False))
    assert unwanted_character(line) == ""
    assert json.loads(line) == text


def test_thousands_stand_apart() -> None:
    assert [grouped(number) for number in (0, 999, 1000, 1234567)] == [
        "0",
        "999",
        "1,000",
        "1,234,567",
    ]


def test_in_dutch_with_points() -> None:
    with speaking("nl", str):
        assert grouped(1234567) == "1.234.567"
