"""What measures time in other tests, held against times that are made up."""

from collections.abc import Callable

import pytest

AssertLinear = Callable[..., None]


@pytest.mark.parametrize("second", [1e-9, 1e-6, 0.01])
def test_what_grows_evenly_passes(assert_linear: AssertLinear, second: float) -> None:
    assert_linear(lambda size: second * size, 100)


@pytest.mark.parametrize("second", [1e-12, 1e-8, 0.01])
def test_what_grows_by_its_square_fails(assert_linear: AssertLinear, second: float) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"4 times as much: 16\.0, .+ times as long"):
        assert_linear(lambda size: second * size**2, 100)


def test_a_square_that_only_shows_near_the_largest_fails(assert_linear: AssertLinear) -> None:
    with pytest.raises(pytest.fail.Exception, match="times as long"):
        assert_linear(lambda size: 1e-5 * size + 2e-9 * size**2, 1_000, 40_000)


def test_what_only_the_largest_shows_is_compared(assert_linear: AssertLinear) -> None:
    # It takes long enough for a test, and less than where a size would be large enough.
    with pytest.raises(pytest.fail.Exception, match=r"^2000: .+ times as long"):
        assert_linear(lambda size: 5e-9 * size**2, 1_000, 2_000)


def test_of_a_largest_that_takes_long_little_is_tried(assert_linear: AssertLinear) -> None:
    asked = []

    def seconds(size: int) -> float:
        asked.append(size)
        return 1e-5 * size

    assert_linear(seconds, 1_000, 10_000_000)
    assert 12_000 <= max(asked) <= 16_000


@pytest.mark.parametrize("slow", range(3))
def test_a_machine_that_is_slow_now_and_then_is_no_fault(
    assert_linear: AssertLinear, slow: int
) -> None:
    measured = 0

    def seconds(size: int) -> float:
        nonlocal measured
        measured += 1
        return 1e-6 * size * (4 if measured // 3 == slow else 1)

    assert_linear(seconds, 10_000)


def test_a_machine_that_stays_slow_is_no_fault(assert_linear: AssertLinear) -> None:
    measured = 0

    def seconds(size: int) -> float:
        nonlocal measured
        measured += 1
        return 1e-6 * size * (4 if measured > 2 else 1)

    assert_linear(seconds, 50_000)


def test_nothing_larger_than_the_largest_is_begun_with(assert_linear: AssertLinear) -> None:
    asked = []

    def seconds(size: int) -> float:
        asked.append(size)
        return 0.0

    assert_linear(seconds, 100, 1_000)
    assert max(asked) == 1_000
