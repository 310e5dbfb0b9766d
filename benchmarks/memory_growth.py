"""How time and size grow with the memory: 10,000 to 2,000,000 units.

`python benchmarks/memory_growth.py TABLE.tsv [--most N] [--plot FILE.svg]`, with a table
that `benchmarks/corpus.py` makes.  Where it has too few units, copies with some edits follow.
"""

import argparse
import itertools
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import corpus
from running import command

from insaterms import Memory, Unit

_SIZES = (10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000)
_QUERIES = 300
_COLUMNS = (
    "units",
    "import, units/s",
    "index, times the texts",
    "look-up, ms",
    "95 %, ms",
    "cold start, s",
    "RssAnon opened, MB",
)
_OPEN = """
import sys
from insaterms import Memory
sys.path.insert(0, sys.argv[3])
from running import anonymous
with Memory.open(sys.argv[1]) as memory:
    memory.lookup(sys.argv[2])
    print(anonymous())
"""


def main() -> None:
    """Measure each size, print a table, draw a plot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("--most", type=int, default=_SIZES[-1])
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    pairs = corpus.read(options.table)
    print(f"| {' | '.join(_COLUMNS)} |\n|{'---|' * len(_COLUMNS)}")
    measured = []
    for size in _SIZES:
        if size <= options.most:
            with tempfile.TemporaryDirectory() as folder:
                measured.append(_measured(Path(folder), pairs, size))
    if options.plot:
        _draw(options.plot, measured)


def _measured(folder: Path, pairs: Sequence[tuple[str, str]], size: int) -> tuple[float, ...]:
    """Return what the columns hold."""
    path = folder / "memory.db"
    taken = list(itertools.islice(corpus.endless(pairs), size))
    text = sum(len(each.encode()) for pair in taken for each in pair)
    dice = random.Random(13)
    asked = [corpus.edited(source, dice) for source, _ in dice.sample(taken, _QUERIES)]
    start = time.perf_counter()
    with Memory.open(path, create=True) as memory:
        memory.add(Unit(source, target, "en", "nl") for source, target in taken)
    imported = time.perf_counter() - start
    index = sum(each.stat().st_size for each in Path(f"{path}.index").rglob("*") if each.is_file())
    with Memory.open(path) as memory:
        memory.lookup(asked[0])
        times = []
        for query in asked:
            start = time.perf_counter()
            memory.lookup(query)
            times.append(1e3 * (time.perf_counter() - start))
    cold = statistics.median(
        command("memory", "lookup", asked[0], "--source", "en", "--memory", str(path))[0]
        for _ in range(3)
    )
    opened = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path), asked[0], str(Path(__file__).parent)],
        check=True,
        capture_output=True,
        text=True,
    )
    mean, high = statistics.mean(times), sorted(times)[int(0.95 * len(times))]
    row = (size, size / imported, index / text, mean, high, cold, float(opened.stdout) / 1e6)
    shown = (f"{value:,.0f}" if value >= 100 else f"{value:.2f}" for value in row)  # noqa: PLR2004 -- whole numbers read better from here on
    print(f"| {' | '.join(shown)} |", flush=True)
    shutil.rmtree(f"{path}.index")
    return row


def _draw(path: Path, measured: Sequence[tuple[float, ...]]) -> None:
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "insaterms"  # the same figures give the same file
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4.2))
    units = [row[0] for row in measured]
    for column, label in ((3, "one look-up, mean"), (4, "one look-up, 95th percentile")):
        axes.plot(units, [row[column] for row in measured], "o-", label=label)
    axes.plot(units, [1e3 * row[5] for row in measured], "s--", label="a whole process, cold")
    axes.set(xscale="log", yscale="log", xlabel="units", ylabel="milliseconds")
    axes.set_title("How long a look-up takes, by the size of the memory")
    axes.grid(visible=True, which="both", alpha=0.25)
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    main()
