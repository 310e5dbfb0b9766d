import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from insaterms.memory.index.counting import add_up, at_least, scratch, set_bits


def _words(
    bits: "np.ndarray[tuple[int, int], np.dtype[np.bool_]]",
) -> "np.ndarray[tuple[int, int], np.dtype[np.uint64]]":
    return np.packbits(bits, axis=1, bitorder="little").view(np.uint64).copy()


def _bits(
    row: "np.ndarray[tuple[int], np.dtype[np.uint64]]",
) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    return np.unpackbits(row.view(np.uint8), bitorder="little").astype(np.int64)


@given(st.integers(1, 300), st.floats(0, 1), st.integers(0, 1000))
def test_the_digits_are_those_of_the_number_of_bits_in_each_column(
    rows: int, density: float, seed: int
) -> None:
    bits = np.random.default_rng(seed).random((rows, 128)) < density
    digits = add_up(_words(bits), np.empty((rows // 3 + 1, 2), np.uint64))
    counts = sum(_bits(digit) << place for place, digit in enumerate(digits))
    assert np.array_equal(counts, bits.sum(axis=0))


@given(st.integers(1, 70), st.integers(-3, 140), st.integers(0, 1000))
def test_columns_that_reach_a_number_are_those_whose_count_does(
    rows: int, wanted: int, seed: int
) -> None:
    bits = np.random.default_rng(seed).random((rows, 192)) < 0.5
    digits = add_up(_words(bits), np.empty((rows // 3 + 1, 3), np.uint64))
    out = np.empty(24, np.uint8)
    at_least([digit.view(np.uint8) for digit in digits], wanted, out)
    assert (np.unpackbits(out, bitorder="little") == (bits.sum(axis=0) >= wanted)).all()


@given(st.sets(st.integers(0, 64 * 9 - 1)))
def test_the_bits_that_are_set_come_in_order(numbers: set[int]) -> None:
    bits = np.zeros(64 * 9, np.bool_)
    bits[list(numbers)] = True
    assert set_bits(np.packbits(bits, bitorder="little")).tolist() == sorted(numbers)


def test_scratch_memory_of_another_name_is_other_memory() -> None:
    one, other = scratch("one", 4), scratch("other", 4)
    one[:], other[:] = 1, 2
    assert scratch("one", 3).tolist() == [1, 1, 1]
    assert len(scratch("one", 9)) == 9
