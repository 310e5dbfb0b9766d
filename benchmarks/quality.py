"""How well the bundled glossary is looked up, beyond the table in the tests.

`python benchmarks/quality.py [--words LIST …]`: every form of every term must find its
concept; every term with one random typing error should find it first; and of the words
of a general list (one a line, as in /usr/share/dict) hardly any should find something.
"""

import argparse
import random
from collections import Counter
from pathlib import Path

from insaterms import Glossary
from insaterms.glossary.compiling import term_forms
from insaterms.model import Language

_SAMPLE = 10_000
_LONG, _WORD = 8, 4  # letters: of a term that gets an error, of a word at all


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", nargs="*", default=[], type=Path)
    glossary = Glossary.load()
    print("| asked | measured |\n|---|---|")
    forms, lost, misspelt = _own_words(glossary)
    print(f"| every form of every term | {forms - lost} of {forms} find their concept |")
    asked = misspelt.total()
    print(
        f"| every term with one random typing error | {100 * misspelt['first'] / asked:.1f} % "
        f"first, {100 * misspelt['later'] / asked:.1f} % later, of {asked} |"
    )
    for path in parser.parse_args().words:
        found, count = _other_words(glossary, path)
        shown = ", ".join(f"{match} {number}" for match, number in found.most_common())
        print(f"| {count} random words of {path.name} | {found.total()} find something: {shown} |")


def _own_words(glossary: Glossary) -> tuple[int, int, Counter[str]]:
    dice = random.Random(3)
    forms = lost = 0
    misspelt: Counter[str] = Counter()
    for concept in glossary:
        for language, terms in concept.terms.items():
            for term in terms:
                for form in term_forms(term, language):
                    forms += 1
                    lost += concept.id not in _ids(glossary, form.text, language)
                if term.offered and len(term.text) >= _LONG and term.type == "full form":
                    found = _ids(glossary, _with_error(term.text, dice), None)
                    first = found[:1] == [concept.id]
                    misspelt["first" if first else "later" if concept.id in found else "none"] += 1
    return forms, lost, misspelt


def _ids(glossary: Glossary, query: str, language: Language | None) -> list[str]:
    return [hit.concept.id for hit in glossary.lookup(query, language)]


def _with_error(text: str, dice: random.Random) -> str:
    """Drop, add or change a letter, or let two change places."""
    place = dice.randrange(1, len(text) - 1)
    letter = dice.choice("abcdefghijklmnopqrstuvwxyz")
    before, here, after = text[:place], text[place], text[place + 1 :]
    return before + dice.choice(
        (after, letter + here + after, letter + after, after[:1] + here + after[1:])
    )


def _other_words(glossary: Glossary, path: Path) -> tuple[Counter[str], int]:
    words = [
        word
        for word in path.read_text(encoding="utf-8").split()
        if len(word) >= _WORD and word[0].islower()
    ]
    sample = random.Random(4).sample(words, min(_SAMPLE, len(words)))
    return Counter(hits[0].match for w in sample if (hits := glossary.lookup(w, limit=1))), len(
        sample
    )


if __name__ == "__main__":
    main()
