import pytest

from insaterms.harvesting.quotations import closing_quote, is_quote, opening_quote, within_quotes


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("the ‘Quiet Hour’", "Quiet Hour"),
        ("the “Quiet Hour”", "Quiet Hour"),
        ("the „Quiet Hour“", "Quiet Hour"),
        ("the ‚Quiet Hour‘", "Quiet Hour"),
        ("the «Quiet Hour»", "Quiet Hour"),
        ("the 'Quiet Hour\"", "Quiet Hour"),
        ("the \"Quiet Hour'", "Quiet Hour"),
        ("the `Quiet Hour'", "Quiet Hour"),
        ("the *Quiet Hour*", "Quiet Hour"),
        ("the ’Quiet Hour’", "Quiet Hour"),
        ("the ‘Children’s Hour’", "Children’s Hour"),
        ("the ‘Parents’ Hour’", "Parents’ Hour"),
        ("the “‘Quiet’ Hour”", "‘Quiet’ Hour"),
        ("’s ochtends ‘Stil Uur’", "Stil Uur"),
    ],
)
def test_the_mark_that_opens_is_found(text: str, inside: str) -> None:
    opening = opening_quote(text, len(text) - 1, 0)
    assert opening is not None
    assert text[opening + 1 : -1] == inside


@pytest.mark.parametrize("text", ["the quiet hour’", "the parents’ hour’", "’s ochtends’", "’"])
def test_where_no_mark_opens_there_is_none(text: str) -> None:
    assert opening_quote(text, len(text) - 1, 0) is None


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("‘Stil Uur’", "Stil Uur"),
        ("‘Stil Uur’, or SU", "Stil Uur"),
        ("‘Stil Uur’ or ‘Rustuur’", "Stil Uur"),
        ("‘ouders’ rechten’", "ouders’ rechten"),
        ("‘ouders’ rechten", "ouders"),
        ("‘foto’s van toen’", "foto’s van toen"),
        ("‘’s Ochtends vroeg’", "’s Ochtends vroeg"),
        ("‘Stil Uur ‘", "Stil Uur "),
        ('‘Stil Uur"', "Stil Uur"),
        ("“De ‘grote’ dag”", "De ‘grote’ dag"),
    ],
)
def test_the_mark_that_closes_is_found(text: str, inside: str) -> None:
    closing = closing_quote(text, 0, len(text))
    assert closing is not None
    assert text[1:closing] == inside


@pytest.mark.parametrize("text", ["‘Stil Uur", "‘foto’s", "‘", "‘’"])
def test_where_no_mark_closes_there_is_none(text: str) -> None:
    assert closing_quote(text, 0, len(text)) is None


def test_an_apostrophe_before_a_clipped_word_is_no_mark() -> None:
    assert not is_quote("’", "’s ochtends")
    assert is_quote("’", "’samen’")
    assert not is_quote("")


def test_a_stretch_loses_marks_and_spaces_at_its_ends() -> None:
    text = " “ ’s Ochtends vroeg ‘ ”"
    start, end = within_quotes(text, 0, len(text))
    assert text[start:end] == "’s Ochtends vroeg"
    assert within_quotes("‘’", 0, 2) == (2, 2)
