from hypothesis import given
from hypothesis import strategies as st

from insaterms.cli.page import wrapped

_TEXT = st.text(alphabet="ab \xa0", max_size=60)
_PIECES = st.lists(st.tuples(_TEXT, st.sampled_from(["", "bold", "dim"])), max_size=6)


def _plain(pieces: list[tuple[str, str]], columns: int) -> list[str]:
    return ["".join(text for text, _ in line) for line in wrapped(pieces, "> ", "  ", columns)]


@given(_PIECES, st.integers(5, 40))
def test_wrapping_loses_no_word_and_adds_none(pieces: list[tuple[str, str]], columns: int) -> None:
    lines = _plain(pieces, columns)
    shown = " ".join(line[2:] for line in lines)
    assert shown.split() == "".join(text for text, _ in pieces).split()


@given(_PIECES, st.integers(5, 40))
def test_only_a_word_too_long_for_any_line_goes_beyond_the_width(
    pieces: list[tuple[str, str]], columns: int
) -> None:
    words = "".join(text for text, _ in pieces).split(" ")
    longest = max(map(len, words))
    assert all(len(line) <= max(columns, 2 + longest) for line in _plain(pieces, columns))


def test_no_break_space_keeps_words_together() -> None:
    assert _plain([("aaa bbb\xa0ccc", "")], 9) == ["> aaa", "  bbb ccc"]


def test_word_of_several_pieces_is_not_broken() -> None:
    assert _plain([("aaa bbb", "bold"), (", ccc", "")], 9) == ["> aaa", "  bbb,", "  ccc"]
