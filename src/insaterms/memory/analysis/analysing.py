"""The analysis of a job: which of its segments are repetitions, and what the memory has."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from insaterms.errors import MissingExtraError
from insaterms.memory.analysis.bands import BANDS, Analysis, Band, Banded, band_of
from insaterms.memory.analysis.counting import Counts
from insaterms.memory.analysis.job import JobFile, Segment
from insaterms.memory.matches import Context, Match
from insaterms.text.segments import fold_segment
from insaterms.ui_language import _

__all__ = ["Lookup", "Progress", "analyse"]

Lookup = Callable[[Sequence[tuple[str, Context]], int], Iterable[list[Match]]]
"""Returns for each segment its matches in the memory whose base is this or more, the best
first."""

Progress = Callable[[str, int, float], object]
"""Is told what is being done, how many segments are done, and what share of all that is."""

# A look-up takes the longer the lower it goes: 50 takes thirty times as long as 75.  What
# scores 75 needs no second one, since no score is above its base but that of the same text.
_STAGES = (75, 60)
# Another text is never translated, however like it is: *3 pupils* is not *5 pupils*.
_MOST_SIMILAR = 99


def analyse(  # noqa: PLR0913 -- options, all by name
    files: Sequence[JobFile],
    lookup: Lookup,
    *,
    threshold: int = 50,
    internal: bool = False,
    language: str = "",
    progress: Progress = lambda *_: None,
) -> list[Analysis]:
    """Analyse a job.

    A segment whose text came earlier in the same file, or in an earlier one, is a
    repetition.  Every other one has the score of its best match in the memory.

    Args:
        files: In the order in which they are translated.
        lookup: Asks the memory.
        threshold: 50 to 100: the least base of a match.
        internal: Whether to simulate internal leverage: a segment that is like an earlier
            one of the job is scored by the base of that one, with 99 at most, if the
            memory has nothing better.
        language: Of the segments.
        progress: Called while the segments of the job are compared with each other.

    Returns:
        One analysis a file.

    Raises:
        MissingExtraError: If numpy is not installed.

    """
    kinds: list[list[Band | None]] = []
    new: list[Segment] = []
    seen: dict[str, int] = {}
    for number, file in enumerate(files):
        kinds.append([])
        for segment in file.segments:
            first = seen.get(segment.text)
            # In its own file it is one even where an earlier file has the text as well.
            seen[segment.text] = number
            if first is None:
                new.append(segment)
                kinds[-1].append(None)
            elif first == number:
                kinds[-1].append("repetitions in a file")
            else:
                kinds[-1].append("repetitions across files")
    scores = _of_memory(new, lookup, threshold)
    if internal:
        texts = [fold_segment(segment.text, language) for segment in new]
        scores = list(map(max, scores, _within(texts, threshold, progress)))
    score = iter(scores)
    return [
        _summed(file, [(kind, None) if kind else _scored(next(score)) for kind in some])
        for file, some in zip(files, kinds, strict=True)
    ]


def _of_memory(segments: Sequence[Segment], lookup: Lookup, threshold: int) -> list[int]:
    """Return the score of the best match of each segment, 0 where there is none."""
    scores = [0] * len(segments)
    for stage in (*(stage for stage in _STAGES if stage > threshold), threshold):
        open_ones = [place for place, score in enumerate(scores) if score < stage]
        asked = [(segments[place].text, segments[place].context) for place in open_ones]
        for place, matches in zip(open_ones, lookup(asked, stage), strict=True):
            scores[place] = matches[0].score if matches else 0
    return scores


def _within(texts: Sequence[str], threshold: int, progress: Progress) -> Iterator[int]:
    """Return the score of each segment by the earlier ones of the job."""
    try:
        from insaterms.memory.analysis.leverage import leverage
    except ModuleNotFoundError as error:
        if error.name != "numpy":
            raise
        raise MissingExtraError(_("internal leverage"), "memory") from error
    bases = leverage(texts, threshold, lambda done: progress("comparing", done, done / len(texts)))
    return (min(base, _MOST_SIMILAR) for base in bases)


def _scored(score: int) -> tuple[Band, int]:
    return band_of(score), score


def _summed(file: JobFile, bands: Sequence[tuple[Band, int | None]]) -> Analysis:
    found = dict.fromkeys(BANDS, Counts())
    segments = []
    for segment, (band, score) in zip(file.segments, bands, strict=True):
        found[band] += segment.counts
        segments.append(Banded(segment, band, score))
    return Analysis(file.path, found, tuple(segments))
