r"""How well and how fast terms are recognised in running text.

`python benchmarks/recognition.py [--treebank FILE …] [--text FILE …]`

Quality: every noun lemma of the treebanks (CoNLL-U), in lower case and without the `_`
that marks the parts of a compound, is a term of a word list that is loaded as anybody's.
The sentences are read by `Glossary.recognise`.  A token is *right* when its lemma is among
the terms found there, *wrong* when another term is, or when it is no noun, *missed* when it
is a noun and its lemma is not found.  Compounds are counted apart: in *voetbalclub* the
treebank has no lemma voetbal.

Speed: the time of `re.findall(r"\\w+", text)` on the same text is 1.  "First" is the first
time that a glossary reads a text, "later" the best of five further times; before the first
it has read one sentence, so that nothing is left to be loaded.
"""

import argparse
import csv
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from insaterms import Glossary

_TERMS = 2000
_COLUMNS = 10


class Token(NamedTuple):
    """A word of a treebank: form, lemma in lower case, and whether it is a noun."""

    form: str
    lemma: str
    noun: bool


def sentences(path: Path) -> Iterator[list[Token]]:
    """Read the sentences of a CoNLL-U file, contractions and empty nodes left out."""
    sentence: list[Token] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == _COLUMNS and fields[0].isdigit():
                lemma = fields[2].lower().replace("_", "") or fields[2]
                sentence.append(Token(fields[1], lemma, fields[3] == "NOUN"))
            elif sentence and len(fields) == 1:
                yield sentence
                sentence = []


def load(terms: list[str]) -> Glossary:
    """Load a glossary of these Dutch terms from a word list in a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "terms.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("nl", "en"))
            rows.writerows((term, "") for term in terms)
        return Glossary.load(path, cache=False)


def score(read: list[list[Token]], glossary: Glossary, *, compounds: bool) -> str:
    """Recognise the terms of every sentence, and return precision, recall and F1."""
    counts: Counter[str] = Counter()
    for sentence in read:
        text = " ".join(token.form for token in sentence)
        found = [
            each
            for each in glossary.recognise(text, "nl", overlapping=True)
            if compounds or each.match not in {"compound", "suspended"}
        ]
        end = -1
        for token in sentence:
            start, end = end + 1, end + 1 + len(token.form)
            terms = {each.term.text for each in found if each.start < end and each.end > start}
            right = token.noun and token.lemma in terms
            counts["right"] += right
            counts["wrong"] += bool(terms) and not right
            counts["missed"] += token.noun and not right
    good, wrong, missed = counts["right"], counts["wrong"], counts["missed"]
    precision, recall = good / max(1, good + wrong), good / max(1, good + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}"


def best(action: Callable[[], object], times: int = 5) -> float:
    """Return the shortest of several times, in seconds."""
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - began)
    return min(seconds)


def ratios(glossary: Glossary, text: str) -> str:
    """Return how long reading takes, where finding the words takes 1."""
    glossary.recognise("De leerlingen zitten thuis.", "nl")
    plain = best(lambda: re.findall(r"\w+", text))
    began = time.perf_counter()
    found = len(glossary.recognise(text, "nl"))
    first = time.perf_counter() - began
    later = best(lambda: glossary.recognise(text, "nl"))
    words = len(re.findall(r"\w+", text))
    return (
        f"first {first / plain:5.1f}  later {later / plain:4.1f}  "
        f"({words / later / 1e6:.1f} million words a second, {found} terms in {words} words)"
    )


def measure(read: list[list[Token]]) -> None:
    """Print quality and speed on treebanks."""
    nouns = sorted({token.lemma for sentence in read for token in sentence if token.noun})
    glossary = load(nouns)
    print(f"quality        {sum(map(len, read))} tokens, {len(nouns)} noun lemmas")
    print(f"  forms        {score(read, glossary, compounds=False)}")
    print(f"  compounds    {score(read, glossary, compounds=True)}")
    counts = Counter(token.lemma for sentence in read for token in sentence if token.noun)
    text = "\n".join(" ".join(token.form for token in sentence) for sentence in read)
    drawn = random.Random(1).sample(nouns, min(_TERMS, len(nouns)))
    usual = [lemma for lemma, _ in counts.most_common(_TERMS)]
    for name, terms in (("drawn at random", drawn), ("the most frequent", usual)):
        glossary = load(terms)
        print(f"speed          {len(terms)} of these lemmas, {name}")
        print(f"  once         {ratios(glossary, text)}")
        print(f"  ten times    {ratios(load(terms), text * 10)}")


def main() -> None:
    """Read the options and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--treebank", type=Path, nargs="+", default=[], help="CoNLL-U files")
    parser.add_argument("--text", type=Path, nargs="+", default=[], help="Dutch texts")
    options = parser.parse_args()
    bundled = Glossary.load()
    own = [
        definition.text
        for concept in bundled
        if (definition := concept.definitions.get("nl")) is not None
    ]
    print(f"speed          the bundled glossary, {len(bundled)} concepts")
    print(f"  definitions  {ratios(bundled, chr(10).join(own) * 10)}")
    for path in options.text:
        text = path.read_text(encoding="utf-8")
        print(f"  {path.name:12} {ratios(Glossary.load(), text)}")
    if options.treebank:
        measure([each for path in options.treebank for each in sentences(path)])


if __name__ == "__main__":
    main()
