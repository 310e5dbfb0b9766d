"""A glossary of 50,000 concepts: compiled, opened, asked.

`python benchmarks/large_glossary.py [--concepts N]` generates it (4 terms a concept,
words of random syllables, a noun and a verb in each language: 5 forms a term or more).
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_ONSETS = "b d g k l m n p r s t v w z sch st br gr kl".split()
_NUCLEI = "a e i o u aa ee oo uu ij ui ie oe".split()
_CODAS = ["", "n", "r", "k", "t", "l", "s", "m"]

_FIRST = """
import sys
from insaterms import Glossary
hits = Glossary.load(sys.argv[1]).lookup(sys.argv[2])
assert hits and hits[0].match == "exact", hits
"""
_COMPILE = """
import sys
from insaterms import Glossary
print(len(Glossary.load(sys.argv[1])))
"""


def main() -> None:
    """Generate, measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--concepts", type=int, default=50_000)
    concepts = parser.parse_args().concepts
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.yaml"
        words = _generate(path, concepts)
        os.environ["INSATERMS_CACHE_DIR"] = str(Path(folder) / "cache")
        size = path.stat().st_size / 1e6
        print(f"{concepts:,} concepts, {4 * concepts:,} terms, {size:.0f} MB of YAML\n")
        print("| step | measured | at most |\n|---|---|---|")
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", _COMPILE, str(path)], check=True, stdout=subprocess.DEVNULL
        )
        _row("compile from YAML", f"{time.perf_counter() - start:.1f} s", "30 s")
        _first_answer(path, words)
        _in_process(path, words)
        compiled = next((Path(folder) / "cache").glob("*.compiled"))
        _row("compiled size", f"{compiled.stat().st_size / 1e6:.0f} MB", "")


def _generate(path: Path, concepts: int) -> list[str]:
    dice = random.Random(7)
    syllables = [a + b + c for a in _ONSETS for b in _NUCLEI for c in _CODAS]

    def word(count: int) -> str:
        return "".join(dice.choices(syllables, k=count))

    words = []
    with path.open("w", encoding="utf-8") as file:
        file.write("subject: generated\nconcepts:\n")
        for number in range(concepts):
            words.append(word(4))
            file.write(
                f"- id: c{number}\n"
                f"  nl:\n  - text: {words[-1]}\n    gender: de\n"
                f"  - text: {word(3)}elen\n    part-of-speech: verb\n"
                f"  en:\n  - {word(3)}\n"
                f"  - text: {word(2)} {word(2)}\n    part-of-speech: verb\n"
                f"  definition:\n    nl: Een {word(3)} die {word(2)} {word(3)} {word(2)}\n"
                f"    en: A {word(3)} that {word(2)} {word(3)} {word(2)}\n"
            )
    return words


def _first_answer(path: Path, words: list[str]) -> None:
    measured = []
    for word in words[:: len(words) // 11]:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", _FIRST, str(path), word], check=True)
        measured.append(time.perf_counter() - start)
    _row("first exact answer from a cold start", f"{statistics.median(measured):.2f} s", "0.5 s")


def _in_process(path: Path, words: list[str]) -> None:
    from insaterms import Glossary
    from insaterms.glossary.compiling import term_forms

    glossary = Glossary.load(str(path))
    some = [glossary.concept(f"c{number}") for number in range(0, len(glossary), 500)]
    counts = [len(term_forms(t, x)) for c in some for x, side in c.terms.items() for t in side]
    _row("forms a term (mean; least)", f"{statistics.mean(counts):.1f} ({min(counts)})", "")
    dice = random.Random(8)
    asked = dice.sample(words, min(2000, len(words)))
    glossary.lookup(asked[0])
    each = _timed(glossary.lookup, asked[1:])
    _row("later exact answer (mean; 99th percentile)", _spread(each, 1e6, "µs"), "50 µs")
    found = map(_plural, dice.sample(words, min(500, len(words))))
    plurals = [plural for plural in found if plural]
    if glossary.lookup(plurals[0])[0].match != "inflected":
        raise SystemExit("a plural was not found as one")
    _row("inflected answer", _spread(_timed(glossary.lookup, plurals), 1e6, "µs"), "")
    glossary.lookup("xxxxxxxxx")
    wrong = [_misspelt(word, dice) for word in dice.sample(words, min(300, len(words)))]
    hits = sum(bool(glossary.lookup(word)) for word in wrong)
    _row("fuzzy answer", _spread(_timed(glossary.lookup, wrong), 1e3, "ms"), "10 ms")
    _row("misspelt words that were found", f"{100 * hits / len(wrong):.1f} %", "")


def _plural(word: str) -> str | None:
    from insaterms.text.inflection import inflect

    return inflect(word, "nl", "noun", "plural")


def _timed(call: object, queries: list[str]) -> list[float]:
    measured = []
    for query in queries:
        start = time.perf_counter()
        call(query)  # type: ignore[operator]
        measured.append(time.perf_counter() - start)
    return measured


def _misspelt(word: str, dice: random.Random) -> str:
    place = dice.randrange(2, len(word) - 1)
    kind = dice.randrange(3)
    if kind == 0:
        return word[:place] + word[place + 1 :]
    if kind == 1:
        return word[:place] + dice.choice("aeiou") + word[place:]
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _spread(measured: list[float], factor: float, unit: str) -> str:
    ordered = sorted(measured)
    high = ordered[int(0.99 * (len(ordered) - 1))]
    return f"{statistics.mean(measured) * factor:.1f} {unit} ({high * factor:.1f})"


def _row(step: str, measured: str, limit: str) -> None:
    print(f"| {step} | {measured} | {limit} |", flush=True)


if __name__ == "__main__":
    main()
