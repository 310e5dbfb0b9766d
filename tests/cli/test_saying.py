from hypothesis import given
from hypothesis import strategies as st

from insaterms.cli.saying import counted, escaped, printable
from insaterms.text.folding import unwanted_character


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


def test_one_is_no_plural() -> None:
    assert [counted(number, "concept") for number in (0, 1, 2)] == [
        "0 concepts",
        "1 concept",
        "2 concepts",
    ]
