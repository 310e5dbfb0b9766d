"""Run the benchmarks one after the other: `make bench [GOLD=FOLDER] [MEMORY=TABLE]`.

With `--gold FOLDER`, which holds `noun_plurals.tsv` and treebanks (`*.conllu`), also those
that need gold data; it stays where it is.  The translation memory is measured with real
units: those of `--memory TABLE`, or of Debian's packages, which `corpus.py` downloads.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, help="a folder with plurals and treebanks")
    parser.add_argument("--memory", type=Path, help="a table of units: source, tab, target")
    options = parser.parse_args()
    folder = options.gold
    treebanks = [str(path) for path in sorted(folder.glob("*.conllu"))] if folder else []
    treebank = ["--treebank", *treebanks] if treebanks else []
    run("startup.py")
    run("large_glossary.py")
    run("quality.py")
    run("recognition.py", *treebank)
    run("language.py")
    run("harvest.py")
    run("catalogs.py")
    run("lint.py")
    run("lint_precision.py")
    if folder:
        run("inflection.py", "--plurals", str(folder / "noun_plurals.tsv"), *treebank)
        run("compounds.py", *treebank)
    with tempfile.TemporaryDirectory() as own:
        table = options.memory
        if table is None:
            table = Path(own) / "units.tsv"
            run("corpus.py", str(table))
        run("memory_index.py", str(table))
        run("memory.py", str(table), "--large")
        run("memory_growth.py", str(table))
        run("tmx.py", str(table))


def run(name: str, *options: str) -> None:
    """Run one of them under a heading."""
    print(f"\n## {name}\n", flush=True)
    subprocess.run([sys.executable, str(Path(__file__).with_name(name)), *options], check=True)


if __name__ == "__main__":
    main()
