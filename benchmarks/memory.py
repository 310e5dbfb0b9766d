"""The translation memory as a whole, against the peers that do the same work.

`python benchmarks/memory.py TABLE.tsv [--rows N] [--queries N] [--large]`, with a table
that `benchmarks/corpus.py` makes: import, look-ups, batches, a cold start.  `--large` adds
the import of a TMX of 1 GB.
"""

import argparse
import importlib.metadata
import platform
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import corpus
from running import command

from insaterms import Memory, UnitFilter

_PEERS = ("insaterms", "numpy", "rapidfuzz", "translate-toolkit")
_THRESHOLD = 70
_LARGE = 1_000_000_000  # bytes


def main() -> None:
    """Measure and print tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("--rows", type=int, help="only the first so many")
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    versions = [f"{name} {importlib.metadata.version(name)}" for name in _PEERS]
    print(f"Python {platform.python_version()}, {', '.join(versions)}\n")
    pairs = corpus.read(options.table)[: options.rows]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("| what | measured | wanted |\n|---|---|---|")
        path = _import(folder, pairs)
        _look_ups(path, options.queries)
        _batch(path, pairs)
        _row("cold start, one look-up", f"{_cold(path, pairs[len(pairs) // 2][0]):.2f} s", "0.5 s")
        if options.large:
            _large(folder, pairs)


def _import(folder: Path, pairs: Sequence[tuple[str, str]]) -> Path:
    """Import a TMX, and let translate-toolkit read the same."""
    from translate.storage import tmx

    from insaterms.formats.tmx.reading import read

    source = folder / "all.tmx"
    corpus.write_tmx(source, pairs)
    start = time.perf_counter()
    with source.open("rb") as stream:
        storage = tmx.tmxfile.parsefile(stream)
    for unit in storage.units:
        _ = unit.source, unit.target
    theirs = time.perf_counter() - start
    count = len(storage.units)
    del storage
    start = time.perf_counter()
    with source.open("rb") as stream:
        number = sum(1 for _ in read(stream, str(source)))
    ours = time.perf_counter() - start
    _row("reading TMX, units/s", f"{number / ours:,.0f}", "")
    ratio = f"{theirs / count / (ours / number):.2f}"
    _row("the speed of translate-toolkit, times", ratio, "0.5")
    path = folder / "memory.db"
    seconds, peak = command("memory", "import", str(source), "--memory", str(path))
    _row("import of it, index included, units/s", f"{len(pairs) / seconds:,.0f}", "20,000")
    _row("its speed against translate-toolkit's reading, times", f"{theirs / seconds:.2f}", "0.5")
    _row("anonymous memory of the import", f"{peak / 1e6:.0f} MB", "300 MB")
    text = sum(len(text.encode()) for pair in pairs for text in pair)
    size = sum(file.stat().st_size for file in Path(f"{path}.index").rglob("*") if file.is_file())
    _row("units, size of their texts", f"{len(pairs):,}, {text / 1e6:.1f} MB", "")
    _row("index, times the texts", f"{size / text:.2f}", "3")
    _row("database, times the texts", f"{path.stat().st_size / text:.2f}", "")
    return path


def _look_ups(path: Path, count: int) -> None:
    """Look edited segments up, and let rapidfuzz compare the same with all of them."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    from insaterms.text.segments import fold_segment

    dice = random.Random(11)
    with Memory.open(path) as memory:
        sources = [unit.source for unit in memory.store.find(UnitFilter())]
        queries = [corpus.edited(source, dice) for source in dice.sample(sources, count)]
        asked = [fold_segment(query, "en") for query in queries]
        folded = list(dict.fromkeys(fold_segment(source, "en") for source in sources))
        del sources

        def ours(query: str) -> None:
            memory.lookup(query, threshold=_THRESHOLD, limit=5)

        def theirs(query: str) -> list[tuple[str, float, int]]:
            return process.extract(
                query,
                folded,
                scorer=Levenshtein.normalized_similarity,
                processor=None,
                score_cutoff=_THRESHOLD / 100,
                limit=5,
            )

        for text in dice.sample(folded, 100):
            ours(text)
        # In turns of many, so that both have the caches of the processor to themselves.
        parts = [slice(start, start + 100) for start in range(0, count, 100)]
        mine: list[float] = []
        peer: list[float] = []
        for part in parts:
            mine += [_timed(ours, query) for query in queries[part]]
            peer += [_timed(theirs, query) for query in asked[part]]
        again = [_timed(ours, query) for query in queries]
        cold = []
        for query, key in zip(queries[:100], asked, strict=False):
            theirs(key)
            cold.append(_timed(ours, query))
        differing = 0
        for query, key in zip(queries, asked, strict=True):
            bases = {match.base for match in memory.lookup(query, limit=None)}
            found = theirs(key)
            best = int(100 * found[0][1] + 1e-9) if found else 0
            # Theirs may lose what lies exactly on the cut-off.
            differing += max(bases, default=0) not in {best, _THRESHOLD}
    mean, high = statistics.mean(mine), sorted(mine)[int(0.95 * count)]
    _row("look-up, mean (median)", f"{mean * 1e3:.2f} ms ({statistics.median(mine) * 1e3:.2f})", "")
    _row("rapidfuzz, mean", f"{statistics.mean(peer) * 1e3:.1f} ms", "")
    _row("rapidfuzz takes, times", f"{statistics.mean(peer) / mean:.1f}", "25, aim 40")
    _row("95th percentile, times the mean", f"{high / mean:.2f}", "4")
    _row("the same queries once more, mean", f"{statistics.mean(again) * 1e3:.2f} ms", "")
    times = statistics.mean(peer) / statistics.mean(again)
    _row("rapidfuzz takes, times that", f"{times:.1f}", "")
    swept = f"{statistics.mean(cold) * 1e3:.2f} ms"
    _row("look-up right behind one of rapidfuzz, which empties the caches", swept, "")
    _row("queries whose best base differs", f"{differing} of {count}", "0")


def _timed(call: Callable[[str], object], query: str) -> float:
    start = time.perf_counter()
    call(query)
    return time.perf_counter() - start


def _batch(path: Path, pairs: Sequence[tuple[str, str]], count: int = 10_000) -> None:
    dice = random.Random(12)
    asked = [source for source, _ in dice.sample(list(pairs), min(count, len(pairs)))]
    with Memory.open(path) as memory:
        memory.lookup("warm")
        start = time.perf_counter()
        found = sum(bool(matches) for matches in memory.lookup_many(asked))
        seconds = time.perf_counter() - start
    if found != len(asked):
        raise SystemExit(f"{len(asked) - found} segments of the memory were not found in it")
    _row(f"lookup_many of {len(asked):,}, queries/s", f"{len(asked) / seconds:,.0f}", "1,000")


def _cold(path: Path, text: str) -> float:
    return statistics.median(
        command("memory", "lookup", text, "--source", "en", "--memory", str(path))[0]
        for _ in range(5)
    )


def _large(folder: Path, pairs: Sequence[tuple[str, str]]) -> None:
    source = folder / "large.tmx"
    corpus.write_tmx(source, corpus.endless(pairs), size=_LARGE)
    path = folder / "large.db"
    seconds, peak = command("memory", "import", str(source), "--memory", str(path))
    with Memory.open(path) as memory:
        units = sum(sum(each.values()) for each in memory.store.statistics().units.values())
    size = source.stat().st_size
    _row(f"import of {size / 1e9:.2f} GB, units/s", f"{units / seconds:,.0f}", "20,000")
    _row("its anonymous memory", f"{peak / 1e6:.0f} MB", "300 MB")


def _row(what: str, measured: str, wanted: str) -> None:
    print(f"| {what} | {measured} | {wanted} |", flush=True)


if __name__ == "__main__":
    main()
