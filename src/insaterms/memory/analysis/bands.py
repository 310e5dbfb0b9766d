"""The bands of an analysis, by which translators are paid."""

from typing import Literal

from msgspec import Struct, field

from insaterms.memory.analysis.counting import Counts
from insaterms.memory.analysis.job import Segment

__all__ = ["BANDS", "Analysis", "Band", "Banded", "band_of", "together"]

Band = Literal[
    "repetitions in a file",
    "repetitions across files",
    "101",
    "100",
    "95–99",
    "85–94",
    "75–84",
    "50–74",
    "no match",
]
BANDS: tuple[Band, ...] = (
    "repetitions in a file",
    "repetitions across files",
    "101",
    "100",
    "95–99",
    "85–94",
    "75–84",
    "50–74",
    "no match",
)
# The least score of each band, the best first.
_LEAST: tuple[tuple[int, Band], ...] = (
    (101, "101"),
    (100, "100"),
    (95, "95–99"),
    (85, "85–94"),
    (75, "75–84"),
    (50, "50–74"),
)


class Banded(Struct, frozen=True):
    """A segment and its band.

    Attributes:
        segment: The segment.
        band: Its band.
        score: 0 to 101; None of a repetition, which is not looked up.

    """

    segment: Segment
    band: Band
    score: int | None


class Analysis(Struct, frozen=True):
    """What a file, or a whole job, holds for a translator.

    Attributes:
        path: The file; empty for the whole job.
        bands: How much there is in each band; all of them are there, in their order.
        segments: Each segment of the file, in their order; none of the whole job.

    """

    path: str
    bands: dict[Band, Counts] = field(default_factory=dict)
    segments: tuple[Banded, ...] = ()

    @property
    def total(self) -> Counts:
        """How much there is in all bands."""
        return sum(self.bands.values(), Counts())


def band_of(score: int) -> Band:
    """Return the band of a score, 0 to 101; below 50 it is no match."""
    return next((band for least, band in _LEAST if score >= least), "no match")


def together(analyses: list[Analysis]) -> Analysis:
    """Return the analyses of several files as one."""
    return Analysis(
        "", {band: sum((each.bands[band] for each in analyses), Counts()) for band in BANDS}
    )
