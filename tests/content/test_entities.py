"""Character references are read as a browser reads them."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.entities import pieces


def _shown(text: str, *, attribute: bool = False) -> str:
    return "".join(seen for seen, *_ in pieces(text, 0, len(text), attribute=attribute))


@given(
    st.lists(
        st.sampled_from(["&", "#", "x", ";", "amp", "not", "it", "1", "4", "F", "copy", " ", "é"])
    ).map("".join)
)
def test_text_is_shown_as_the_standard_library_shows_it(text: str) -> None:
    assert _shown(text) == html.unescape(text)


def test_a_number_with_a_million_digits_is_no_character() -> None:
    assert _shown("&#" + "9" * 1_000_000 + ";") == "\ufffd"
    assert _shown("&#x" + "0" * 1_000_000 + "41;") == "A"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("?a&copy=2", "?a&copy=2"),
        ("?a&copyright", "?a&copyright"),
        ("?a&copy;=2", "?a©=2"),
        ("a&copy b", "a© b"),
        ("a&#65=b", "aA=b"),
    ],
)
def test_in_an_attribute_a_name_without_a_semicolon_may_be_part_of_an_address(
    text: str, shown: str
) -> None:
    assert _shown(text, attribute=True) == shown


def test_each_piece_says_where_it_begins_and_whether_it_stands_there() -> None:
    assert list(pieces("<p>a&lt;b&notit</p>", 3, 15)) == [
        ("a", 3, True),
        ("<", 4, False),
        ("b", 8, True),
        ("¬", 9, False),
        ("it", 13, True),
    ]
