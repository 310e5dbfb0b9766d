"""Pieces of a text, sought all at once."""

import time
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from insaterms.glossary.verification.pieces import Pieces

_TEXT = st.text(alphabet="ab ", max_size=30)


@given(st.lists(_TEXT.map(lambda text: text[:5])), _TEXT)
def test_what_stands_in_a_text_is_found_and_nothing_else(pieces: list[str], text: str) -> None:
    found = Pieces(pieces).within(text)
    assert len(found) == len(set(found))
    assert set(found) == {piece for piece in pieces if piece and piece in text}


def test_twice_the_pieces_take_twice_the_time(assert_linear: Callable[..., None]) -> None:
    def seconds(times: int) -> float:
        begun = time.process_time()
        pieces = Pieces([f"In the following paragraph {number}" for number in range(times)])
        pieces.within("a" * times + "In the following paragraph" * times)
        return time.process_time() - begun

    assert_linear(seconds, 100)
