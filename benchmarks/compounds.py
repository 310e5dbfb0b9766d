"""How well Dutch compounds are found by a glossary of first parts.

`python benchmarks/compounds.py --treebank FILE …` reads CoNLL-U files in which the lemma
of a compound shows its parts (`opleiding_ploeg`).  The first parts become a word list,
which is loaded as anybody's is; then terms are recognised in each word, and a compound
found is right if the treebank has the same first part, wrong if it has another one or none.
"""

import argparse
import csv
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from insaterms import Glossary


class Word(NamedTuple):
    """A word of a treebank: as it stands, its lemma with the marks, its part of speech."""

    form: str
    lemma: str
    kind: str

    @property
    def first(self) -> str:
        """The first part of a marked lemma, else nothing."""
        first, mark, _ = self.lemma.partition("_")
        return first.lower() if mark else ""


class Scores(NamedTuple):
    """Counts of words: those found rightly, wrongly, not at all, and the terms themselves."""

    right: int
    wrong: int
    missed: int
    exact: int

    def __str__(self) -> str:
        """The figures as a row."""
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.missed)
        return (
            f"precision {precision:.4f}  recall {recall:.4f}  "
            f"right {self.right}  wrong {self.wrong}  missed {self.missed}  exact {self.exact}"
        )


def read_words(path: Path) -> Iterator[Word]:
    """The words of a CoNLL-U file, contractions and empty nodes left out."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 10 and fields[0].isdigit():  # noqa: PLR2004 - the columns of CoNLL-U
                yield Word(fields[1], fields[2], fields[3])


def first_parts(words: Iterable[Word], kinds: set[str]) -> set[str]:
    """The first parts of the marked lemmas of these parts of speech, as they stand."""
    return {word.lemma.partition("_")[0] for word in words if word.kind in kinds and word.first}


def load(terms: set[str]) -> Glossary:
    """A glossary of these Dutch terms, from a word list in a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "parts.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("nl", "en"))
            rows.writerows((term, "") for term in sorted(terms))
        return Glossary.load(path, cache=False)


def found_terms(glossary: Glossary, word: str) -> dict[str, int]:
    """The terms found as parts of a compound, with their scores."""
    hits = glossary.recognise(word, "nl")
    return {hit.term.text.lower(): hit.score for hit in hits if hit.match == "compound"}


def score(
    words: Iterable[Word], glossary: Glossary, terms: set[str], kinds: set[str]
) -> tuple[Scores, Counter[str]]:
    """Count right, wrong and missed words, and tally the faults for `--faults`.

    A marked lemma counts as one only for the parts of speech in `kinds`.
    """
    counts: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    answers: dict[str, dict[str, int]] = {}
    for word in words:
        if word.lemma.lower() in terms:
            counts["exact"] += 1
            continue
        if (found := answers.get(word.form)) is None:
            found = answers[word.form] = found_terms(glossary, word.form)
        first = word.first if word.kind in kinds else ""
        if first and first in found:
            counts["right"] += 1
            continue
        if found:
            counts["wrong"] += 1
            faults[f"wrong   {word.form} ({word.lemma} {word.kind}): {found}"] += 1
        if first:
            counts["missed"] += 1
            faults[f"missed  {word.form} ({word.lemma} {word.kind})"] += 1
    return Scores(*(counts[name] for name in Scores._fields)), faults


def measure(words: list[Word], parts: set[str], kinds: set[str], show: int) -> None:
    """Print the figures for distinct words and for running text.

    Args:
        words: The words of the treebanks.
        parts: The parts of speech whose first parts are the glossary.
        kinds: The parts of speech whose compounds are asked for.
        show: How many faults to show.

    """
    terms = first_parts(words, parts)
    glossary = load(terms)
    terms = {term.lower() for term in terms}
    distinct = sorted({word for word in words if word.kind in kinds})
    halves = list(distinct)
    random.Random(1).shuffle(halves)
    middle = len(halves) // 2
    print(
        f"{len(terms)} first parts of {', '.join(sorted(parts))}; "
        f"{len(distinct)} distinct words of {', '.join(sorted(kinds))}"
    )
    for name, asked in (
        ("distinct", distinct),
        ("one half", halves[:middle]),
        ("other half", halves[middle:]),
        ("running", words),
    ):
        figures, faults = score(asked, glossary, terms, kinds)
        print(f"  {name:12} {figures}")
        if name in {"one half", "running"}:
            for fault, times in faults.most_common(show):
                print(f"    {times:4} {fault}")


def measure_speed(words: list[Word]) -> None:
    """Print how long it takes to see that a word is no compound."""
    from insaterms.glossary.parts import compound
    from insaterms.text.folding import fold

    glossary = load(first_parts(words, {"NOUN"}))
    index = glossary._index  # noqa: SLF001 - what recognition calls
    asked = [(word, fold(word)) for word in {word.form for word in words if not word.first}]
    start = time.perf_counter()
    for word, key in asked:
        compound(index, word, key)
    spent = time.perf_counter() - start
    print(f"speed          {spent / len(asked) * 1e6:.1f} µs a distinct word")


def main() -> int:
    """Read the options and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--treebank", type=Path, nargs="+", required=True, help="CoNLL-U files")
    parser.add_argument(
        "--faults", type=int, default=0, metavar="N", help="show N faults of each kind"
    )
    options = parser.parse_args()
    words = [word for path in options.treebank for word in read_words(path)]
    nouns, all_kinds = {"NOUN"}, {"NOUN", "VERB", "ADJ"}
    for parts, kinds in ((nouns, nouns), (all_kinds, nouns), (all_kinds, all_kinds)):
        measure(words, parts, kinds, options.faults)
    measure_speed(words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
