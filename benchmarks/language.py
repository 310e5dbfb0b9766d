"""How well the language of a title is told: right, wrong and abstained.

`python benchmarks/language.py [--titles FILE.tsv …] [--show]`.  The titles of
`tests/text/titles.tsv` were written before the rules; those marked `develop` were looked at
while the rules were made, those marked `check` were not.  Other files have a language (`-`
or `neutral` where nobody can tell) and a title a line.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from insaterms import Glossary
from insaterms.text.language import Known, identify

_TITLES = Path(__file__).parents[1] / "tests" / "text" / "titles.tsv"
_FIVE_WORDS = "Regionale aanpak schoolverzuim en thuiszitters"

Asked = Iterable[tuple[str, str]]


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--titles", nargs="*", default=[], type=Path)
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    options = parser.parse_args()
    glossary = Glossary.load()
    print("| asked | with the glossary | right | wrong | abstained | none: right | none: wrong |")
    print("|---|---|---|---|---|---|---|")
    sets: dict[str, list[tuple[str, str]]] = {}
    for half, language, title, _note in _rows(_TITLES):
        sets.setdefault(f"titles, {half}", []).append((language, title))
    for path in options.titles:
        sets[path.name] = [(language, title) for language, title in _rows(path)]
    for name, asked in sets.items():
        for known in (None, glossary):
            _measure(name, asked, known, show=options.show)
    _speed()


def _rows(path: Path) -> Iterable[list[str]]:
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("# "):
            yield line.split("\t")


def _measure(name: str, asked: Asked, known: Known | None, *, show: bool) -> None:
    counts: Counter[str] = Counter()
    for language, title in asked:
        answer = identify(title, known) or "-"
        if language in {"-", "neutral"}:
            kind = "none: right" if answer == "-" else "none: wrong"
        else:
            kind = "right" if answer == language else "abstained" if answer == "-" else "wrong"
        counts[kind] += 1
        if show and "right" not in kind:
            print(f"{name}\t{kind}\t{language}\t{title}", file=sys.stderr)
    kinds = ("right", "wrong", "abstained", "none: right", "none: wrong")
    shown = " | ".join(str(counts[kind]) for kind in kinds)
    print(f"| {name} | {'yes' if known else 'no'} | {shown} |")


def _speed() -> None:
    start = time.perf_counter()
    identify("zonnewijzer")
    first = time.perf_counter() - start
    rounds = 10_000
    start = time.perf_counter()
    for _ in range(rounds):
        identify(_FIVE_WORDS)
    each = (time.perf_counter() - start) / rounds
    print(
        f"\na title of five words: {1e6 * each:.1f} µs; the table was loaded by then: "
        f"{1e6 * first:.1f} µs"
    )


if __name__ == "__main__":
    main()
