from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.scoring.differences import changes, differences
from insaterms.memory.scoring.pieces import Pieces, differing

_TEXT = st.lists(st.sampled_from(["a", "b", " ", "%s", "12", "."]), max_size=12).map("".join)


@given(st.text(st.sampled_from("ab1%s don't é_’\n.")) | st.text())
def test_pieces_follow_one_another_without_a_gap(text: str) -> None:
    pieces = Pieces(text, "en")
    assert "".join(pieces.pieces) == text
    assert len(pieces.values) == len(pieces.placeables)
    starts = pieces.starts()
    assert [text[a:b] for a, b in pairwise(starts)] == pieces.pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Don't  save!", ["Don't", "  ", "save", "!"]),
        ("mbo’er_x", ["mbo’er", "_", "x"]),
        ("op 28 juni, %s", ["op", " ", "28 juni", ",", " ", "%s"]),
    ],
)
def test_words_keep_their_apostrophes_and_placeables_stay_whole(
    text: str, pieces: list[str]
) -> None:
    assert Pieces(text, "nl").pieces == pieces


@given(_TEXT, _TEXT)
def test_what_lies_between_changes_is_equal(one: str, other: str) -> None:
    query, source = Pieces(one, "en"), Pieces(other, "en")
    place = source_place = 0
    for start, end, source_start, source_end in changes(query, source):
        assert query.pieces[place:start] == source.pieces[source_place:source_start]
        assert (start, source_start) != (end, source_end)
        place, source_place = end, source_end
    assert query.pieces[place:] == source.pieces[source_place:]


_WORDS = st.text(st.sampled_from("ab 'é’1_.\n"), max_size=12)


@given(_WORDS, _WORDS, _WORDS, _WORDS)
def test_a_middle_differs_as_the_whole_does(before: str, one: str, other: str, behind: str) -> None:
    query, source = Pieces(before + one + behind, "en"), before + other + behind
    whole = Pieces(source, "en")
    middle = differing(query, source, "en")
    for some in middle:
        starts = some.starts()
        assert [some.text[a:b] for a, b in pairwise(starts)] == some.pieces
    found = changes(query, whole)
    assert differences(*middle, changes(*middle)) == differences(query, whole, found)
    own = changes(*middle)
    assert middle[0].prose([each[:2] for each in own]) == query.prose([each[:2] for each in found])
    assert middle[1].prose([each[2:] for each in own]) == whole.prose([each[2:] for each in found])
