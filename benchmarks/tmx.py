"""Reading and writing TMX: `python benchmarks/tmx.py TABLE.tsv [--rows N] [--large]`.

With a table that `benchmarks/corpus.py` makes.  The speed of reading is compared with that
of translate-toolkit, which parses the same file and gives source and target of every unit,
in turns, in one run.  `--large` watches the anonymous memory while 1 GB is read.
"""

import argparse
import importlib.metadata
import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import corpus
from running import anonymous

from insaterms.formats import tmx, units_table
from insaterms.units import Skipped, Unit

_Job = Callable[[], int]  # returns how many units it saw

_PEERS = ("insaterms", "translate-toolkit", "lxml")
_ROUNDS = 3
_LARGE = 1_000_000_000  # bytes
_WATCHED = 10_000  # the memory is looked at once in so many units


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("--rows", type=int, help="only the first so many")
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    versions = [f"{name} {importlib.metadata.version(name)}" for name in _PEERS]
    print(f"Python {platform.python_version()}, {', '.join(versions)}\n")
    pairs = corpus.read(options.table)[: options.rows]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "memory.tmx"
        print("| what | units/s | against translate-toolkit | wanted |\n|---|---|---|---|")
        _speed(path, pairs)
        if options.large:
            corpus.write_tmx(path, corpus.endless(pairs), size=_LARGE)
            _memory(path)


def _speed(path: Path, pairs: list[tuple[str, str]]) -> None:
    units = [Unit(one, other, "en", "nl") for one, other in pairs if one.strip() and other.strip()]
    table = path.with_suffix(".tsv")
    jobs: dict[str, _Job] = {
        "write TMX": lambda: _write(path, units),
        "write TMX, level 1": lambda: _write(path.with_suffix(".1"), units, level=1),
        "translate-toolkit": lambda: _toolkit(path),
        "read TMX": lambda: _read(path),
        "read TMX, level 1": lambda: _read(path.with_suffix(".1")),
        "write TSV": lambda: _write_table(table, units),
        "read TSV": lambda: _read_table(table),
    }
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(_ROUNDS):
        for name, job in jobs.items():
            start = time.perf_counter()
            number = job()
            times[name].append(time.perf_counter() - start)
            if number != len(units):
                raise SystemExit(f"{name}: {number:,} units of {len(units):,}")
    speeds = {name: len(units) / statistics.median(taken) for name, taken in times.items()}
    for name, speed in speeds.items():
        ratio = speed / speeds["translate-toolkit"]
        print(f"| {name} | {speed:,.0f} | {ratio:.2f} | {'0.5' if 'read TMX' in name else ''} |")


def _write(path: Path, units: list[Unit], *, level: int = 2) -> int:
    with path.open("wb") as stream:
        return tmx.write(stream, units, level=1 if level == 1 else 2)


def _read(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(1 for each in tmx.read(stream, "x") if not isinstance(each, Skipped))


def _write_table(path: Path, units: list[Unit]) -> int:
    with path.open("wb") as stream:
        return units_table.write(stream, units)


def _read_table(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(1 for each in units_table.read(stream, "x") if not isinstance(each, Skipped))


def _toolkit(path: Path) -> int:
    from translate.storage.tmx import tmxfile

    storage = tmxfile.parsestring(path.read_bytes(), "en", "nl")
    return sum(1 for unit in storage.units if unit.source and unit.target)


def _memory(path: Path) -> None:
    """Read a large file, and print how much memory that takes."""
    begin = peak = anonymous()
    start = time.perf_counter()
    number = 0
    with path.open("rb") as stream:
        for number, _ in enumerate(tmx.read(stream, "x"), start=1):
            if not number % _WATCHED:
                peak = max(peak, anonymous())
    speed = number / (time.perf_counter() - start)
    size = path.stat().st_size
    print(
        f"\n{size / 1e9:.2f} GB, {number:,} units: {speed:,.0f} units/s, "
        f"{peak / 1e6:.0f} MB anonymous at most, {begin / 1e6:.0f} MB of it before"
    )


if __name__ == "__main__":
    main()
