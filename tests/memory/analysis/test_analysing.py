"""Laws of an analysis: what comes first counts, and a small job with every band by hand."""

import sys
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import MissingExtraError
from insaterms.memory.analysis.analysing import analyse
from insaterms.memory.analysis.bands import BANDS, Analysis, together
from insaterms.memory.analysis.counting import Counts, counts
from insaterms.memory.analysis.job import JobFile, Segment
from insaterms.memory.matches import Context, Match
from insaterms.units import Unit


def job(**files: list[str]) -> list[JobFile]:
    return [
        JobFile(path, tuple(Segment(text, counts(text), Context()) for text in texts))
        for path, texts in files.items()
    ]


class Memory:
    """A memory that knows the score of each text, and what it was asked."""

    def __init__(self, **scores: int) -> None:
        self.scores = {text.replace("_", " "): score for text, score in scores.items()}
        self.asked: list[tuple[str, int]] = []

    def __call__(
        self, asked: Iterable[tuple[str, Context]], threshold: int
    ) -> Iterator[list[Match]]:
        for text, _ in asked:
            self.asked.append((text, threshold))
            score = self.scores.get(text, 0)
            score = score if score >= threshold else 0
            unit = Unit(text, "x", "en", "nl")
            yield [Match(unit, text, "x", score, min(score, 100))] if score else []


def segments(analysis: Analysis) -> dict[str, int]:
    return {band: found.segments for band, found in analysis.bands.items() if found.segments}


# -- gold: counted by hand -------------------------------------------------------------

_FILES = {
    "one": [
        "Open the file",  # 101
        "Close the file",  # 100
        "Open the file",  # repetition in the file
        "Save the school",  # 97
        "isn't it 1.000,50",  # 88
    ],
    "two": [
        "Close the file",  # repetition across files
        "Close the file",  # repetition in the file: it came before in this one
        "Print a page",  # 80
        "Send a letter",  # 60
        "Quite new",  # nothing
    ],
    "three": ["Quite newer", "Print a page"],  # nothing; repetition across files
}
_SCORES = {
    "Open_the_file": 101,
    "Close_the_file": 100,
    "Save_the_school": 97,
    "isn't_it_1.000,50": 88,
    "Print_a_page": 80,
    "Send_a_letter": 60,
}


def test_a_small_job_has_what_was_counted_by_hand() -> None:
    memory = Memory(**_SCORES)
    found = analyse(job(**_FILES), memory)
    none = Counts()
    # Segments, words, characters without and with spaces.
    assert [list(each.bands.values()) for each in found] == [
        [
            Counts(1, 3, 11, 13),
            none,
            Counts(1, 3, 11, 13),
            Counts(1, 3, 12, 14),
            Counts(1, 3, 13, 15),
            Counts(1, 3, 15, 17),
            none,
            none,
            none,
        ],
        [
            Counts(1, 3, 12, 14),
            Counts(1, 3, 12, 14),
            none,
            none,
            none,
            none,
            Counts(1, 3, 10, 12),
            Counts(1, 3, 11, 13),
            Counts(1, 2, 8, 9),
        ],
        [none, Counts(1, 3, 10, 12), none, none, none, none, none, none, Counts(1, 2, 10, 11)],
    ]
    assert [each.path for each in found] == ["one", "two", "three"]
    assert together(found).total == Counts(12, 34, 135, 157)
    assert len(memory.asked) == len(set(memory.asked))
    assert len({text for text, _ in memory.asked}) == 8


def test_internal_leverage_is_what_was_counted_by_hand() -> None:
    found = analyse(job(**_FILES), Memory(**_SCORES), internal=True)
    # "close the file" is 10 of 14 like "open the file", but the memory has it; "quite newer"
    # is 9 of 11 like "quite new"; nothing else is like anything before it.
    assert segments(found[0]) == segments(analyse(job(**_FILES), Memory(**_SCORES))[0])
    assert segments(found[2]) == {"repetitions across files": 1, "75–84": 1}


# -- laws ------------------------------------------------------------------------------


def test_a_repetition_counts_before_any_match() -> None:
    found = analyse(job(a=["x", "x"], b=["x"]), Memory(x=101))
    assert [segments(each) for each in found] == [
        {"repetitions in a file": 1, "101": 1},
        {"repetitions across files": 1},
    ]


def test_only_the_first_of_a_text_is_looked_up() -> None:
    memory = Memory()
    analyse(job(a=["x", "y", "x"], b=["y", "z"]), memory)
    assert [text for text, threshold in memory.asked if threshold == 50] == ["x", "y", "z"]


def test_what_has_a_good_match_is_not_looked_up_again() -> None:
    memory = Memory(a=101, b=75, c=74, d=60, e=59)
    found = analyse(job(a=["a", "b", "c", "d", "e", "f"]), memory)
    assert segments(found[0]) == {"101": 1, "75–84": 1, "50–74": 3, "no match": 1}
    assert memory.asked == [
        *((text, 75) for text in "abcdef"),
        *((text, 60) for text in "cdef"),
        *((text, 50) for text in "ef"),
    ]
    memory.asked.clear()
    analyse(job(a=["a", "b"]), memory, threshold=80)
    assert memory.asked == [("a", 80), ("b", 80)]


def test_what_is_like_an_earlier_segment_is_never_an_exact_match() -> None:
    found = analyse(job(a=["File 3", "file 4!"]), Memory(), internal=True, language="en")
    assert segments(found[0]) == {"95–99": 1, "no match": 1}


def test_the_better_of_memory_and_job_counts() -> None:
    texts = ["the school is open", "the school is opens"]
    better = Memory(the_school_is_opens=100)
    worse = Memory(the_school_is_opens=60)
    assert segments(analyse(job(a=texts), better, internal=True)[0]) == {"100": 1, "no match": 1}
    assert segments(analyse(job(a=texts), worse, internal=True)[0]) == {"85–94": 1, "no match": 1}


def test_leverage_below_the_threshold_does_not_count() -> None:
    files = job(a=["abcde", "abcdx"])
    assert segments(analyse(files, Memory(), threshold=81, internal=True)[0]) == {"no match": 2}
    found = analyse(files, Memory(), threshold=80, internal=True)
    assert segments(found[0]) == {"75–84": 1, "no match": 1}


def test_progress_ends_with_the_whole_job() -> None:
    shares: list[float] = []
    files = job(a=["one", "two"])
    analyse(files, Memory(), internal=True, progress=lambda *said: shares.append(said[2]))
    assert shares[-1] == 1


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c d", "e"]), max_size=8), max_size=4))
def test_nothing_is_lost_and_nothing_counts_twice(texts: list[list[str]]) -> None:
    files = job(**{f"f{number}": some for number, some in enumerate(texts)})
    found = analyse(files, Memory(a=101, b=60))
    assert [list(each.bands) for each in found] == [list(BANDS)] * len(files)
    for file, each in zip(files, found, strict=True):
        assert each.total == sum((segment.counts for segment in file.segments), Counts())
    repeated = together(found).bands
    once = len({text for some in texts for text in some})
    again = repeated["repetitions in a file"] + repeated["repetitions across files"]
    assert together(found).total.segments - again.segments == once


def test_without_numpy_internal_leverage_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "insaterms.memory.analysis.leverage", raising=False)
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(MissingExtraError, match=r"insaterms\[memory\]"):
        analyse(job(a=["x"]), Memory(), internal=True)


def test_another_missing_module_is_not_taken_for_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "insaterms.memory.analysis.leverage", raising=False)
    monkeypatch.setitem(sys.modules, "rapidfuzz.distance", None)
    with pytest.raises(ModuleNotFoundError):
        analyse(job(a=["x"]), Memory(), internal=True)
