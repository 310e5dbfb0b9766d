from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.scoring.pieces import Pieces, differing

_TEXTS = st.lists(st.sampled_from(["file", "don't", " ", "  ", ", ", ".", "é", "_", "s"])).map(
    "".join
)


@given(_TEXTS, _TEXTS)
def test_the_middle_in_which_two_texts_differ_is_cut_as_the_whole_is(one: str, other: str) -> None:
    query = Pieces(one, "en")
    new, old = differing(query, other, "en")
    starts, other_starts = new.starts(), old.starts()
    assert "".join(new.pieces) == one[starts[0] : starts[-1]]
    assert "".join(old.pieces) == other[other_starts[0] : other_starts[-1]]
    assert new.pieces == Pieces(one, "en", (), (starts[0], starts[-1])).pieces
    assert one[: starts[0]] == other[: other_starts[0]]
    assert one[starts[-1] :] == other[other_starts[-1] :]
