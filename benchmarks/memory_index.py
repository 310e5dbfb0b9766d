"""The index of the memory alone: how fast, how large, what each stage leaves.

`python benchmarks/memory_index.py TABLE.tsv [--units N] [--grow N …] [--queries N]`, with a
table that `benchmarks/corpus.py` makes; it is not changed, and the index is made in a folder
for temporary files.  Queries are sources with one edit for every six words.  Compared with
`rapidfuzz.process.extract` over the same folded strings, in turns, so that both suffer alike
from whatever else the machine does; ratios are of processor time.  Base scores are compared.
"""

import argparse
import itertools
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import corpus
import numpy as np
import rapidfuzz
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from insaterms.memory.index.fuzzy_index import Index
from insaterms.memory.index.planning import Wanted, pieces
from insaterms.memory.index.searching import candidates
from insaterms.text.segments import fold_segment

_THRESHOLDS = (50, 60, 70, 75, 80, 85, 90, 95, 100)
_PER_PEER = 10  # queries of ours for one of the peer, which takes much longer
_OPEN = """
import sys
from insaterms.memory.index.fuzzy_index import Index
sys.path.insert(0, sys.argv[1])
from running import anonymous
before = anonymous()
index = Index.open(sys.argv[2], "benchmark")
opened = anonymous()
index.search(0, sys.argv[3], 70)
print(before, opened, anonymous())
"""


def main() -> None:
    """Measure, and print tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("--units", type=int, default=243_000)
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--grow", type=int, nargs="*", default=[])
    options = parser.parse_args()
    pairs = corpus.read(options.table)
    print(f"Python {sys.version.split()[0]}, numpy {np.__version__}", end=", ")
    print(f"rapidfuzz {rapidfuzz.__version__}\n")
    with tempfile.TemporaryDirectory() as folder:
        _compared(str(Path(folder) / "en-nl"), _folded(pairs, options.units), options.queries)
    if options.grow:
        print("\n| units | build, units/s | size/text | mean, ms | 95 %, ms | RssAnon, MB |")
        print("|---|---|---|---|---|---|")
    for size in options.grow:
        with tempfile.TemporaryDirectory() as folder:
            _grown(str(Path(folder) / "en-nl"), _folded(pairs, size))


def _folded(pairs: Sequence[tuple[str, str]], size: int) -> list[tuple[str, str]]:
    return [
        (fold_segment(source, "en"), fold_segment(target, "nl"))
        for source, target in itertools.islice(corpus.endless(pairs), size)
    ]


def _built(prefix: str, folded: Sequence[tuple[str, str]]) -> tuple[Index, float, float]:
    """Return the index, units a second, and its size as a multiple of the texts'."""
    index = Index.open(prefix, "benchmark")
    start = time.process_time()
    index.update(((n, one, other) for n, (one, other) in enumerate(folded, 1)), 1)
    seconds = time.process_time() - start
    size = sum(path.stat().st_size for path in Path(prefix).parent.iterdir())
    texts = sum(len(text.encode()) for pair in folded for text in pair)
    return index, len(folded) / seconds, size / texts


def _asked(folded: Sequence[tuple[str, str]], count: int) -> list[str]:
    dice = random.Random(29)
    edited = (corpus.edited(dice.choice(folded)[0], dice) for _ in itertools.count())
    return list(itertools.islice((query for query in edited if query.strip()), count))


def _compared(prefix: str, folded: Sequence[tuple[str, str]], count: int) -> None:
    index, rate, size = _built(prefix, folded)
    print(f"{len(folded):,} units: {rate:,.0f} units/s built, {size:.2f} times the texts")
    rows = [one for one, _ in folded]
    asked = _asked(folded, count)
    for query in asked:
        index.search(0, query, 70)
    ours, peer = [], []
    for number, query in enumerate(asked):
        start = time.process_time()
        found = index.search(0, query, 70)
        ours.append(time.process_time() - start)
        if number % _PER_PEER == 0:
            start = time.process_time()
            process.extract(
                query,
                rows,
                scorer=Levenshtein.normalized_similarity,
                processor=None,
                score_cutoff=0.7,
                limit=5,
            )
            peer.append(time.process_time() - start)
            if found != _slowly(rows, query):
                raise SystemExit(f"another result for {query!r}")
    mean, high = statistics.mean(ours), sorted(ours)[int(0.95 * len(ours))]
    print(f"threshold 70: mean {1e3 * mean:.2f} ms, 95 % {1e3 * high:.2f} ms", end=" ")
    print(
        f"({high / mean:.1f} times the mean); the peer {1e3 * statistics.mean(peer):.1f} ms",
        end=", ",
    )
    print(f"{statistics.mean(peer) / mean:.0f} times as long; results equal\n")
    _stages(index, asked)


def _slowly(rows: list[str], query: str) -> list[tuple[int, int]]:
    distances = process.cdist([query], rows, scorer=Levenshtein.distance)[0].astype(np.int64)
    longer = np.maximum(np.fromiter(map(len, rows), np.int64, len(rows)), len(query))
    fit = np.flatnonzero(100 * distances <= 30 * longer)
    bases = 100 * (longer[fit] - distances[fit]) // longer[fit]
    hits = zip(bases.tolist(), (fit + 1).tolist(), strict=True)
    return sorted(hits, key=lambda hit: (-hit[0], hit[1]))


def _stages(index: Index, asked: Sequence[str]) -> None:
    print("| threshold | mean, ms | of fitting length | compared | found |\n|---|---|---|---|---|")
    bands = [segment.sides[0] for segment in index.segments]
    for threshold in _THRESHOLDS:
        start = time.process_time()
        found = sum(len(index.search(0, query, threshold)) for query in asked)
        seconds = time.process_time() - start
        fitting = compared = 0
        for query in asked:
            for some in bands:
                for band in some:
                    for piece in pieces(band, len(query), threshold):
                        fitting += piece.end - piece.start
            compared += sum(len(e.texts) for e in candidates(bands, Wanted(query, threshold)))
        means = [each / len(asked) for each in (fitting, compared, found)]
        print(f"| {threshold} | {1e3 * seconds / len(asked):.2f} |", end="")
        print(f" {means[0]:,.0f} | {means[1]:,.0f} | {means[2]:,.1f} |")


def _grown(prefix: str, folded: Sequence[tuple[str, str]]) -> None:
    index, rate, size = _built(prefix, folded)
    asked = _asked(folded, 200)
    times = []
    for query in asked * 2:
        start = time.process_time()
        index.search(0, query, 70)
        times.append(1e3 * (time.process_time() - start))
    # The first round reads the files from the disk, and compares checksums.
    times = sorted(times[len(asked) :])
    run = [sys.executable, "-c", _OPEN, str(Path(__file__).parent), prefix, asked[0]]
    said = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    _, opened, searched = (float(each) / 1e6 for each in said.split())
    print(f"| {len(folded):,} | {rate:,.0f} | {size:.2f} | {statistics.mean(times):.2f} |", end="")
    print(
        f" {times[int(0.95 * len(times))]:.2f} | {opened:.0f}, {searched:.0f} searched |",
        flush=True,
    )


if __name__ == "__main__":
    main()
