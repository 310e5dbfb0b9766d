from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.positions import Lines


def test_lines_end_as_an_editor_counts_them() -> None:
    lines = Lines("één\r\ntwee\rdrie\n\nvijf")

    assert lines.at(0) == (1, 1)
    assert lines.at(2) == (1, 3)
    assert lines.at(5) == (2, 1)
    assert lines.at(10) == (3, 1)
    assert lines.at(15) == (4, 1)
    assert lines.at(16) == (5, 1)
    assert lines.at(20) == (5, 5)


@given(st.text(alphabet="ab\r\n\u2028é"))
def test_each_offset_stands_in_the_line_that_counting_gives(text: str) -> None:
    lines = Lines(text)

    for offset in range(len(text) + 1):
        # "\r\n" ends one line; between the two the line has not ended yet.
        ended = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
        if text[offset - 1 : offset + 1] == "\r\n":
            ended = ended[:-1] + "x"
        assert lines.at(offset) == (ended.count("\n") + 1, len(ended) - ended.rfind("\n"))
