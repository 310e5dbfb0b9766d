"""Counts letters and writes `src/insaterms/text/language_tables.py`.

`python benchmarks/train_language.py DUTCH ENGLISH`, with two lists of words, one a line
(Debian's wdutch and wbritish: /usr/share/dict/dutch and /usr/share/dict/british-english).
A logistic regression over the letters of a word, two to five at a time: what it learns is
how much each group of letters speaks for Dutch.  It learns from the kinds of words in the
lists and from the words of this glossary, those by how often they stand in it.

The same lists and glossary give the same table.  One word in twenty, chosen by its checksum,
is not learnt; `--ask` writes nothing and asks for the language of those.
"""

import argparse
import math
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from insaterms import Glossary
from insaterms.text.language import identify, letter_groups

_TABLE = Path(__file__).parents[1] / "src" / "insaterms" / "text" / "language_tables.py"
_GLOSSARY = Path(__file__).parents[1] / "glossary"

_GROUPS = 11_000  # in the table
_LEAST_COUNT = 12  # of a group, to be looked at
_ROUNDS = 4
_RATE = 0.25
_DECAY = 2e-6
_TEXT_WEIGHT = 2.0
_TENTHS = 10
_LINE = 80  # letters
_LARGEST = 40  # tenths: a group alone decides nothing

# Americans, Amerikaanse: words of one language, although they have a capital.
_NO_NAMES = tuple("an ans en er ers ese ing isch ish ist ists s se".split())
_NAME_WEIGHT = 0.2
_LONGEST_NAME = 8  # Dutch names of streets are ordinary words

_HEADER = '''"""How groups of letters speak for Dutch; written by `benchmarks/train_language.py`.

Counted over lists of words and the words of this glossary; `<` and `>` stand for the
beginning and the end of a word.
"""

__all__ = ["GROUPS"]

# (letters in a group, tenths of log-odds that the word is Dutch, the groups)
GROUPS: tuple[tuple[int, int, str], ...] = (
'''


class Example(NamedTuple):
    """A word to learn from.

    Attributes:
        word: In lower case.
        dutch: 1 for Dutch, 0 for English, between for a word of both.
        weight: How much it counts.

    """

    word: str
    dutch: float
    weight: float


def _held_out(word: str) -> bool:
    """Whether a word of the lists is kept for asking."""
    return crc32(word.encode()) % 20 == 0


def _list(path: Path) -> set[str]:
    """Return the plain words of a list: no names, abbreviations or apostrophes."""
    lines = path.read_text(encoding="utf-8").replace("ĳ", "ij").split("\n")
    return {word for word in lines if word.isalpha() and word.islower() and len(word) > 1}


def _names(path: Path) -> set[str]:
    """Return the names of persons and places in a list, in lower case."""
    lines = path.read_text(encoding="utf-8").replace("ĳ", "ij").split("\n")
    common = {line for line in lines if line.islower()}
    return {
        line.lower()
        for line in lines
        if line.isalpha()
        and line[0].isupper()
        and line[1:].islower()
        and len(line) <= _LONGEST_NAME
        and line.lower() not in common
        and not line.endswith(_NO_NAMES)
    }


def main() -> None:
    """Learn and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dutch", type=Path)
    parser.add_argument("english", type=Path)
    parser.add_argument("--to", type=Path, default=_TABLE)
    parser.add_argument("--ask", action="store_true", help="ask for the words not learnt")
    options = parser.parse_args()
    if options.ask:
        _ask(_list(options.dutch), _list(options.english))
        return
    os.environ["INSATERMS_CACHE_DIR"] = ""
    examples = [
        *_from_lists(_list(options.dutch), _list(options.english)),
        *(
            Example(name, 0.5, _NAME_WEIGHT)
            for name in sorted(_names(options.dutch) | _names(options.english))
        ),
        *_from_texts(Glossary.load(_GLOSSARY)),
    ]
    weights = _learn(examples)
    options.to.write_text(_HEADER + "".join(_lines(weights)) + ")\n", encoding="utf-8")
    print(f"{len(examples)} words, {len(weights)} groups, {options.to.stat().st_size} bytes")


def _ask(dutch: set[str], english: set[str]) -> None:
    print("| asked | right | wrong | abstained |\n|---|---|---|---|")
    for language, words in (("nl", dutch - english), ("en", english - dutch)):
        answers: Counter[str] = Counter(identify(word) or "-" for word in words if _held_out(word))
        right, none = answers[language], answers["-"]
        wrong = answers.total() - right - none
        print(f"| {answers.total()} words, {language} | {right} | {wrong} | {none} |")


def _from_lists(dutch: set[str], english: set[str]) -> Iterator[Example]:
    # Dutch writes compounds as one word, so its list is longer and its words are: as many
    # of each length as English has, and of the long ones a tenth.
    have, want = Counter(map(len, dutch)), Counter(map(len, english))
    for word in sorted(dutch | english):
        if _held_out(word):
            continue
        if word in dutch and word in english:
            yield Example(word, 0.5, 1.0)
        elif word in english:
            yield Example(word, 0.0, 1.0)
        else:
            share = max(want[len(word)] / have[len(word)], 0.1)
            if crc32(word.encode(), 1) % 1000 < 1000 * share:
                yield Example(word, 1.0, 1.0)


def _from_texts(glossary: Glossary) -> Iterator[Example]:
    counts: dict[str, Counter[str]] = {"nl": Counter(), "en": Counter()}
    for concept in glossary:
        for language, terms in concept.terms.items():
            counts[language].update(w for term in terms for w in _plain_words(term.text))
            counts["en"].update(w for term in terms for w in _plain_words(term.note + term.reason))
        for language, definition in concept.definitions.items():
            counts[language].update(_plain_words(definition.text))
    size = {language: sum(counter.values()) for language, counter in counts.items()}
    for word in sorted(counts["nl"] | counts["en"]):
        share = {language: counts[language][word] / size[language] for language in size}
        total = counts["nl"][word] + counts["en"][word]
        dutch = share["nl"] / (share["nl"] + share["en"])
        yield Example(word, dutch, _TEXT_WEIGHT * (1 + math.log2(total)))


def _plain_words(text: str) -> list[str]:
    # A capital begins a name, of either language, or a sentence.
    return re.findall(r"(?<![\w'’])[^\W\d_A-ZÀ-Þ]{2,}(?![\w'’])", text)


def _learn(examples: list[Example]) -> dict[str, int]:
    counts = Counter(group for each in examples for group in letter_groups(each.word))
    kept = {group for group, count in counts.items() if count >= _LEAST_COUNT}
    weights = _regression(examples, kept, {})
    # A group that hardly moves a word, or stands in few, may go.
    telling = sorted(weights, key=lambda g: (-abs(weights[g]) * math.sqrt(counts[g]), g))
    kept = set(telling[:_GROUPS])
    weights = _regression(examples, kept, {group: weights[group] for group in kept})
    rounded = {
        group: max(-_LARGEST, min(_LARGEST, round(_TENTHS * weight)))
        for group, weight in weights.items()
    }
    return {group: weight for group, weight in rounded.items() if weight}


def _regression(
    examples: list[Example], kept: set[str], start: dict[str, float]
) -> dict[str, float]:
    """Fit log-odds by stochastic gradient descent, with a step of its own for each group."""
    numbers = {group: number for number, group in enumerate(sorted(kept))}
    weights = [start.get(group, 0.0) for group in numbers]
    steps = [1e-3] * len(weights)
    rows = [
        ([numbers[g] for g in letter_groups(each.word) if g in numbers], each.dutch, each.weight)
        for each in examples
    ]
    dice = random.Random(5)
    for _ in range(_ROUNDS):
        dice.shuffle(rows)
        for row, dutch, weight in rows:
            score = sum(weights[number] for number in row)
            slope = weight * (1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - dutch)
            square = slope * slope
            for number in row:
                steps[number] += square
                weights[number] -= _RATE * slope / math.sqrt(steps[number]) + (
                    _DECAY * weights[number]
                )
    return dict(zip(numbers, weights, strict=True))


def _lines(weights: dict[str, int]) -> Iterable[str]:
    together: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for group, weight in weights.items():
        together[len(group), weight].append(group)
    for (length, weight), groups in sorted(together.items()):
        groups.sort()
        many = _LINE // length
        for place in range(0, len(groups), many):
            yield f'    ({length}, {weight}, "{"".join(groups[place : place + many])}"),\n'


if __name__ == "__main__":
    main()
