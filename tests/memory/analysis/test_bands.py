"""Laws of the bands: each score is in one, and the whole is the sum of its files."""

import pytest

from insaterms.memory.analysis.bands import BANDS, Analysis, Band, band_of, together
from insaterms.memory.analysis.counting import Counts


@pytest.mark.parametrize(
    ("band", "scores"),
    [
        ("101", [101]),
        ("100", [100]),
        ("95–99", [95, 99]),
        ("85–94", [85, 94]),
        ("75–84", [75, 84]),
        ("50–74", [50, 74]),
        ("no match", [0, 49]),
    ],
)
def test_a_score_is_in_the_band_that_is_named_for_it(band: Band, scores: list[int]) -> None:
    assert {band_of(score) for score in scores} == {band}


def test_every_score_has_a_band_and_better_ones_come_first() -> None:
    order = [BANDS.index(band_of(score)) for score in range(101, -1, -1)]
    assert order == sorted(order)
    assert set(order) == set(range(2, len(BANDS)))


def test_the_whole_is_the_sum_of_its_files() -> None:
    one = Analysis("a", dict.fromkeys(BANDS, Counts(1, 2, 3, 4)))
    other = Analysis("b", dict.fromkeys(BANDS, Counts(10, 20, 30, 40)))
    whole = together([one, other])
    assert list(whole.bands) == list(BANDS)
    assert set(whole.bands.values()) == {Counts(11, 22, 33, 44)}
    assert whole.total == one.total + other.total
    assert together([]).total == Counts()
