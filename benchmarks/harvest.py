"""How well pairs are harvested from bilingual pages, and how fast.

`python benchmarks/harvest.py --page FILE --gold FILE.tsv [--page … --gold …]`: each page
has its own gold file with the columns en, nl, acronym and line; the last two may be
missing or empty.  A pair is right when both of its sides are, letter by letter; what is
harvested beyond the gold pairs is false.  Without pages only the speed is measured.
"""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from insaterms import Glossary, harvest
from insaterms.content.reading import form_of

_SENTENCE = "In {n} the Reading Club of Town {n} (‘Leesclub’, or LC) met for the first time. "
_SENTENCES = 4_000


class _Gold(Struct, frozen=True):
    """One row of a gold file; line 0 is unknown."""

    acronym: str
    line: int


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", action="append", default=[], type=Path)
    parser.add_argument("--gold", action="append", default=[], type=Path)
    parser.add_argument("--show", action="store_true", help="also list what is wrong")
    arguments = parser.parse_args()
    if len(arguments.page) != len(arguments.gold):
        parser.error("every --page needs its --gold")
    glossary = Glossary.load()
    print("| page | gold pairs | right | false | acronyms wrong | lines wrong |")
    print("|---|---|---|---|---|---|")
    totals = [0] * 5
    for page, gold in zip(arguments.page, arguments.gold, strict=True):
        counts = _counts(page, _read(gold), glossary, show=arguments.show)
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        _row(page.name, counts)
    if len(arguments.page) > 1:
        _row("all", totals)
    _speed(glossary)


def _row(name: str, counts: Sequence[int]) -> None:
    print(f"| {name} | {' | '.join(map(str, counts))} |")


def _read(path: Path) -> dict[tuple[str, str], _Gold]:
    found = {}
    for row in path.read_text(encoding="utf-8").splitlines()[1:]:
        en, nl, acronym, line, *_ = [*row.split("\t"), "", ""]
        found[en, nl] = _Gold(acronym, int(line or 0))
    return found


def _counts(
    page: Path, gold: dict[tuple[str, str], _Gold], glossary: Glossary, *, show: bool
) -> list[int]:
    text = page.read_text(encoding="utf-8")
    pairs = {
        (pair.en, pair.nl): pair
        for pair in harvest(text, form=form_of(str(page), text), glossary=glossary).pairs
    }
    right = pairs.keys() & gold.keys()
    if show:
        for kind, keys in (("missed", gold.keys() - right), ("false", pairs.keys() - right)):
            for en, nl in sorted(keys):
                print(f"{kind}: {en} = {nl}")
    return [
        len(gold),
        len(right),
        len(pairs) - len(right),
        sum(pairs[key].acronym != gold[key].acronym for key in right),
        sum(gold[key].line not in {0, pairs[key].line} for key in right),
    ]


def _speed(glossary: Glossary) -> None:
    text = "\n".join(_SENTENCE.format(n=number) for number in range(_SENTENCES))
    start = time.perf_counter()
    found = len(harvest(text, glossary=glossary).pairs)
    seconds = time.perf_counter() - start
    print(f"\n{len(text) / seconds / 1e6:.2f} MB/s on a text of {found} pairs in {found} sentences")


if __name__ == "__main__":
    main()
