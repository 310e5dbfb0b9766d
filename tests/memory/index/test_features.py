from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from insaterms.memory.index.features import CODES, pair_codes, query_codes
from insaterms.memory.index.training import train


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 1 << 32), st.sampled_from((7, 15, 63, 255)), st.integers(0, 30))
def test_bits_tell_of_no_fewer_pairs_than_two_texts_within_a_distance_share(
    writer: Callable[[int], Any], seed: int, longest: int, more: int
) -> None:
    pen = writer(seed)
    texts = [text[:longest] for text in pen.texts(30, longest)]
    samples = [query_codes(text)[None] for text in texts]
    features = train(samples, len(texts), sum(map(len, texts)) / len(texts), longest)
    query = pen.edited(pen.dice.choice(texts), 4)
    for text, codes in zip(texts, samples, strict=True):
        distance = Levenshtein.distance(query, text)
        set_bits = np.zeros(features.size, np.bool_)
        for _rows, bits in features.of_texts(codes):
            set_bits[bits] = True
        asked = query_codes(query)
        edits = distance + more
        first, extra = features.of_query(asked, features.places(len(asked), edits))
        found = sum(
            bool(set_bits[bit : bit + also + 1].any())
            for bit, also in zip(first.tolist(), extra.tolist(), strict=True)
        )
        assert found >= max(len(query), len(text)) + 1 - 2 * distance


@given(st.text(max_size=20))
def test_the_pairs_of_a_query_are_those_of_the_same_text(text: str) -> None:
    points = np.array([[ord(letter) for letter in text]], np.uint32)
    codes = query_codes(text)
    assert codes.tolist() == pair_codes(points)[0].tolist()
    assert len(codes) == len(text) + 1
    assert ((codes >= 0) & (codes < CODES)).all()
    if not text.isascii():
        return
    assert codes.tolist() == pair_codes(points.astype(np.uint8))[0].tolist()


def test_a_bit_tells_more_than_if_pairs_had_shared_them_by_chance() -> None:
    dice = np.random.default_rng(5)
    # As uneven as letters are, a thousand texts of 40.
    letters = (97 + np.minimum(25, dice.exponential(5, (1000, 40)))).astype(np.uint8)
    codes = pair_codes(letters)
    features = train([codes], 1000, 40, 40)
    set_bits = np.zeros((1000, features.size), np.bool_)
    for rows, bits in features.of_texts(codes):
        set_bits[rows, bits] = True
    by_chance = np.zeros((1000, features.size), np.bool_)
    by_chance[np.arange(1000)[:, None], codes % features.size] = True
    # How often a bit that a text asks for is set in another one.
    first, _ = features.of_query(codes[0], features.places(41, 0))
    in_vain = set_bits.mean(axis=0)[first].mean()
    assert in_vain < 0.8 * by_chance.mean(axis=0)[codes[0] % features.size].mean()
