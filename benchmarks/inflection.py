"""Measure Dutch inflection against gold data: plurals, recognition of nouns, speed.

Run `python benchmarks/inflection.py --plurals FILE.tsv --treebank FILE.conllu ...`.

Plurals: a table of singulars and plurals, one pair a line after a heading; a singular may
stand there more than once.  Coverage is the share of the pairs whose plural is generated,
beside how many plurals are generated for a singular; "first" counts the singulars whose
first generated plural is a gold one.  A table made by a program holds pairs that are none
(fluimt, fluiten; stoel, stolen): the singular without its last letter but one, which is no
half of a long vowel, and -en.  The second figure leaves those out.

Recognition: every noun lemma of the treebanks is a term, in lower case and without the `_`
that marks parts of a compound.  Every token is looked up in lower case among the forms of
all terms.  A token is *right* when it is a noun and its lemma is among the terms found,
*wrong* when terms are found but the token's lemma isn't among them or it isn't a noun, and
*missed* when it is a noun and its lemma isn't found.  Precision is right / (right + wrong),
recall right / (right + missed); "exact" looks the token itself up among the lemmas.
All of it is measured twice: with the lemmas as they are, and with the linking letters that
the treebanks leave out (opleiding_ploeg) put back as in the text.

Rules are developed by looking at the faults of one half and checked on the other: `--half`
measures the singulars and lemmas whose checksum is even or odd.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from insaterms.model import LANGUAGES
from insaterms.text.inflection import forms


class Token(NamedTuple):
    """A word of a treebank: form and lemma in lower case, and whether it is a noun."""

    form: str
    lemma: str
    noun: bool


class Scores(NamedTuple):
    """Counts of tokens."""

    right: int
    wrong: int
    missed: int

    def __str__(self) -> str:
        """The three figures as a row."""
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}"


def read_plurals(path: Path) -> dict[str, list[str]]:
    """Singulars with their gold plurals."""
    gold: dict[str, list[str]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        singular, plural = line.split("\t")[:2]
        gold[singular].append(plural)
    return gold


def read_tokens(path: Path, *, linked: bool = False) -> Iterator[Token]:
    """The words of a CoNLL-U file, contractions and empty nodes left out.

    With `linked`, the lemma of a compound is spelt as its token is: opleidingsploeg.
    """
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 10 and fields[0].isdigit():  # noqa: PLR2004 - the columns of CoNLL-U
                form, lemma = fields[1].lower(), fields[2].lower()
                plain = with_links(lemma, form) if linked else lemma.replace("_", "")
                yield Token(form, plain or lemma, fields[3] == "NOUN")


def with_links(lemma: str, form: str) -> str:
    """Put back what links the parts of a compound, where `form` shows it.

    The treebanks leave it out: the lemma of opleidingsploeg is `opleiding_ploeg`, which
    with the mark removed is no word and could stand in no glossary.
    """
    first, *others = lemma.split("_")
    built = first
    for part in others:
        for link in ("", "s", "en", "n", "e", "-", "s-", "er"):
            # The last letters of a part may differ in a plural (school, scholen).
            if form.startswith(built + link + part[: max(2, len(part) - 2)]):
                built += link + part
                break
        else:
            return lemma.replace("_", "")
    return built


def score(tokens: list[Token], terms: Mapping[str, set[str]]) -> tuple[Scores, Counter[str]]:
    """Count right, wrong and missed tokens, and tally the faults for `--faults`."""
    counts: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    for token in tokens:
        found = terms.get(token.form, set())
        if token.noun and token.lemma in found:
            counts["right"] += 1
            continue
        if found:
            counts["wrong"] += 1
            faults[f"wrong   {token.form} ({token.lemma}): {', '.join(sorted(found))}"] += 1
        if token.noun:
            counts["missed"] += 1
            faults[f"missed  {token.form} ({token.lemma})"] += 1
    return Scores(counts["right"], counts["wrong"], counts["missed"]), faults


def is_pair(singular: str, plural: str) -> bool:
    """Whether the plural isn't made by leaving out the last letter but one (stoel, stolen).

    School loses half of a long vowel and is a pair; so is mogelijkheid, mogelijkheden.
    """
    lost = singular[:-2] + singular[-1:] + "en"
    return plural != lost or singular[-2:-1] == singular[-3:-2] or singular.endswith("heid")


def in_half(text: str, half: str) -> bool:
    """Whether the text belongs to the half measured: even, odd or both."""
    return half == "both" or ("even", "odd")[crc32(text.encode()) % 2] == half


def measure_plurals(path: Path, show: int, half: str) -> None:
    """Print coverage of the plurals in `path`."""
    gold = {
        singular: plurals
        for singular, plurals in read_plurals(path).items()
        if in_half(singular, half)
    }
    covered = first = made = whole = covered_whole = 0
    faults = []
    for singular, plurals in gold.items():
        found = [form.text for form in forms(singular, "nl") if form.feature == "plural"]
        made += len(found)
        first += bool(found) and found[0] in plurals
        for plural in plurals:
            fits = is_pair(singular, plural)
            whole += fits
            if plural in found:
                covered += 1
                covered_whole += fits
            else:
                faults.append(f"{singular}: {plural}, not {', '.join(found) or 'anything'}")
    pairs = sum(map(len, gold.values()))
    print(f"plurals        {pairs} pairs, {made / len(gold):.2f} forms a singular")
    print(
        f"  covered      {covered / pairs:.4f}  (the first form is gold: {first / len(gold):.4f})"
    )
    print(f"  true pairs   {whole}, covered {covered_whole / max(1, whole):.4f}")
    for fault in faults[:show]:
        print("  ", fault)


def measure_recognition(paths: list[Path], show: int, half: str) -> None:
    """Print precision, recall and F1 on the treebanks, for exact look-up and for forms.

    The lemmas of both halves are terms, whichever half of the tokens is counted.
    """
    for linked in (False, True):
        everything = [token for path in paths for token in read_tokens(path, linked=linked)]
        lemmas = {token.lemma for token in everything if token.noun}
        tokens = [token for token in everything if in_half(token.lemma, half)]
        inflected: dict[str, set[str]] = defaultdict(set)
        for lemma in lemmas:
            for form in forms(lemma, "nl"):
                inflected[form.text.lower()].add(lemma)
        how = "lemmas with their linking letters" if linked else "lemmas as they are"
        print(f"recognition    {len(tokens)} tokens, {len(lemmas)} noun lemmas, {how}")
        exact, _ = score(tokens, {lemma: {lemma} for lemma in lemmas})
        print(f"  exact        {exact}")
        ours, faults = score(tokens, inflected)
        print(f"  forms        {ours}")
        for fault, times in faults.most_common(show):
            print(f"  {times:4} {fault}")


def measure_speed(words: list[str]) -> None:
    """Print how long the forms of a term take, without the cache's help."""
    for language in LANGUAGES:
        # A suffix makes each word new, so that nothing comes from the cache.
        fresh = [word + ("ing" if language == "nl" else "er") for word in words]
        start = time.perf_counter()
        made = sum(len(forms(word, language)) for word in fresh)
        spent = time.perf_counter() - start
        each = spent / len(fresh) * 1e6
        print(f"speed {language}       {each:.1f} µs a term, {made / spent:,.0f} forms a second")


def main() -> int:
    """Read the options and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--plurals", type=Path, help="table of singular and plural, tab-separated")
    parser.add_argument("--treebank", type=Path, nargs="+", default=[], help="CoNLL-U files")
    parser.add_argument(
        "--faults", type=int, default=0, metavar="N", help="show N faults of each kind"
    )
    parser.add_argument(
        "--half", choices=("both", "even", "odd"), default="both", help="what to measure"
    )
    options = parser.parse_args()
    if options.plurals is None and not options.treebank:
        parser.error("give --plurals or --treebank")
    if options.plurals is not None:
        measure_plurals(options.plurals, options.faults, options.half)
        measure_speed(list(read_plurals(options.plurals)))
    if options.treebank:
        measure_recognition(options.treebank, options.faults, options.half)
    return 0


if __name__ == "__main__":
    sys.exit(main())
