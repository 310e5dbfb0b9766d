"""Pieces of a text, sought all at once."""

import time

from hypothesis import given
from hypothesis import strategies as st

from insaterms.glossary.verification.pieces import Pieces

_TEXT = st.text(alphabet="ab ", max_size=30)


@given(st.lists(_TEXT.map(lambda text: text[:5])), _TEXT)
def test_what_stands_in_a_text_is_found_and_nothing_else(pieces: list[str], text: str) -> None:
    found = Pieces(pieces).within(text)
    assert len(found) == len(set(found))
    assert set(found) == {piece for piece in pieces if piece and piece in text}


def test_twice_the_pieces_take_twice_the_time() -> None:
    def seconds(times: int) -> float:
        begun = time.perf_counter()
        pieces = Pieces([f"In the following paragraph {number}" for number in range(times)])
        pieces.within("a" * times + "In the following paragraph" * times)
        return time.perf_counter() - begun

    short, long = (min(seconds(n) for _ in range(3)) for n in (500, 2000))
    assert long < 10 * short + 0.1
