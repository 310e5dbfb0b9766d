"""Run the benchmarks one after the other: `make bench [GOLD=FOLDER]`.

With `--gold FOLDER`, which holds `noun_plurals.tsv` and treebanks (`*.conllu`), also those
that need gold data; it stays where it is.
"""

import argparse
import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, help="a folder with plurals and treebanks")
    folder = parser.parse_args().gold
    treebanks = [str(path) for path in sorted(folder.glob("*.conllu"))] if folder else []
    treebank = ["--treebank", *treebanks] if treebanks else []
    run("startup.py")
    run("large_glossary.py")
    run("quality.py")
    run("recognition.py", *treebank)
    run("language.py")
    run("harvest.py")
    if folder:
        run("inflection.py", "--plurals", str(folder / "noun_plurals.tsv"), *treebank)
        run("compounds.py", *treebank)


def run(name: str, *options: str) -> None:
    """Run one of them under a heading."""
    print(f"\n## {name}\n", flush=True)
    subprocess.run([sys.executable, str(Path(__file__).with_name(name)), *options], check=True)


if __name__ == "__main__":
    main()
