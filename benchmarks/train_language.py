"""Counts letters, and writes `language_tables.py` and `language_vocabulary.py` in `text/`.

`python benchmarks/train_language.py DUTCH ENGLISH --others FRENCH GERMAN SPANISH ITALIAN`,
with lists of words, one a line (Debian's wdutch, wbritish, wfrench, wngerman, wspanish and
witalian: /usr/share/dict/dutch, british-english, french, ngerman, spanish, italian).

A logistic regression over the letters of a word, two to five at a time: what it learns is
how much each group of letters speaks for Dutch.  It learns from the kinds of words in the
lists and from the words of this glossary, those by how often they stand in it.  A second
one learns what speaks for a third language.  The vocabulary is what is left: usual words
that their letters misjudge, words of both languages, names.

The same lists and glossary give the same tables.  One word in twenty, chosen by its checksum,
is not learnt; `--ask` writes nothing and asks the letters alone for the language of those.
"""

import argparse
import math
import os
import random
import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from insaterms import Glossary
from insaterms.text.language_letters import letter_groups

_TEXT = Path(__file__).parents[1] / "src" / "insaterms" / "text"
_GLOSSARY = Path(__file__).parents[1] / "glossary"

_GROUPS = 11_000  # in the table
_LEAST_COUNT = 12  # of a group, to be looked at
_ROUNDS = 4
_RATE = 0.25
_DECAY = 2e-6
_TEXT_WEIGHT = 2.0
_TENTHS = 10
_ENOUGH = 1.6
_WIDTH = 98
_LINE = 80  # letters
_LARGEST = 40  # tenths: a group alone decides nothing

_STRANGE_GROUPS = 6_000
_STRANGE_WORDS = 30_000  # of each other language
_NEAR_WORDS = 120_000  # Dutch and English

# Americans, Amerikaanse: words of one language, although they have a capital.
_NO_NAMES = tuple("an ans en er ers ese ing isch ish ist ists s se".split())
_NAME_WEIGHT = 0.2
_LONGEST_NAME = 8  # Dutch names of streets are ordinary words

# The vocabulary: from which log-odds on the letters claim a word of both languages.
_CLAIMED, _STRANGE_FROM = 0.9, 1.5
# A Dutch word that is misjudged is listed if it is in so many compounds, and not so long.
_AT_HOME = 4
_COMPOUNDS, _LONGEST_WORD = 2, 11
# Names that are listed: "Groningen" is one, "Friezen" and "Dorpsstraat" are words.
_LISTED_NAME = 11
_NO_LISTED_NAMES = tuple(
    "aan ans se ers isch ische ish ist ists ian ians ië day days "
    "straat weg laan plein pad steeg hof kade".split()
)
_NUMERAL = re.compile("[ivxlcdm]+")

_HEADER = '''"""How groups of letters speak for Dutch; written by `benchmarks/train_language.py`.

Counted over lists of words and the words of this glossary; `<` and `>` stand for the
beginning and the end of a word.
"""

__all__ = ["GROUPS", "STRANGE"]

# (letters in a group, tenths of log-odds that the word is Dutch, the groups)
GROUPS: tuple[tuple[int, int, str], ...] = (
'''

_STRANGE_HEADER = """)

# The same for a word of French, German, Italian or Spanish, and not of Dutch or English.
STRANGE: tuple[tuple[int, int, str], ...] = (
"""

_VOCABULARY_HEADER = '''"""Words that letters misjudge; written by `benchmarks/train_language.py`.

Chosen from lists of words: those of one language that look like the other's or like
nobody's, those that both languages have, loans, and names that look like words.
"""

__all__ = ["BOTH", "DUTCH", "ENGLISH", "LOANS", "NAMES"]

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
    """Learn and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dutch", type=Path)
    parser.add_argument("english", type=Path)
    parser.add_argument("--others", type=Path, nargs="*", default=[])
    parser.add_argument("--to", type=Path, default=_TEXT, help="the folder to write into")
    parser.add_argument("--ask", action="store_true", help="ask for the words not learnt")
    options = parser.parse_args()
    dutch, english = _list(options.dutch), _list(options.english)
    if options.ask:
        _ask(dutch, english)
        return
    if not options.others:
        parser.error("the lists of other languages are missing; give --others")
    os.environ["INSATERMS_CACHE_DIR"] = ""
    names = _names(options.dutch) | _names(options.english)
    examples = [
        *_from_lists(dutch, english),
        *(Example(name, 0.5, _NAME_WEIGHT) for name in sorted(names)),
        *_from_texts(Glossary.load(_GLOSSARY)),
    ]
    groups = _learn(examples, _GROUPS)
    strange = _learn(list(_strange_examples(dutch, english, options.others)), _STRANGE_GROUPS)
    tables = [_HEADER, *_lines(groups), _STRANGE_HEADER, *_lines(strange), ")\n"]
    (options.to / "language_tables.py").write_text("".join(tables), encoding="utf-8")
    print(f"{len(examples)} words, {len(groups)} and {len(strange)} groups")
    vocabulary = _vocabulary(
        dutch,
        english,
        _listed_names(options.dutch) | _listed_names(options.english),
        lambda word: _log_odds(word, groups),
        lambda word: _log_odds(word, strange),
    )
    blocks = [f'{name} = """\n{_block(words)}"""\n\n' for name, words in vocabulary.items()]
    text = (_VOCABULARY_HEADER + "".join(blocks)).rstrip("\n") + "\n"
    (options.to / "language_vocabulary.py").write_text(text, encoding="utf-8")
    print({name: len(words) for name, words in vocabulary.items()})


def _ask(dutch: set[str], english: set[str]) -> None:
    from insaterms.text.language_tables import GROUPS

    groups = {
        letters[place : place + length]: weight
        for length, weight, letters in GROUPS
        for place in range(0, len(letters), length)
    }
    print("| asked | right | wrong | abstained |\n|---|---|---|---|")
    for language, sign, words in (("nl", 1, dutch - english), ("en", -1, english - dutch)):
        odds = [sign * _log_odds(word, groups) for word in words if _held_out(word)]
        right, wrong = sum(each >= _ENOUGH for each in odds), sum(each <= -_ENOUGH for each in odds)
        none = len(odds) - right - wrong
        print(f"| {len(odds)} words, {language} | {right} | {wrong} | {none} |")


def _log_odds(word: str, groups: Mapping[str, int]) -> float:
    return sum(groups.get(group, 0) for group in letter_groups(word)) / _TENTHS


def _strange_examples(
    dutch: set[str], english: set[str], others: Iterable[Path]
) -> Iterator[Example]:
    near = sorted(dutch | english)
    dice = random.Random(2)
    dice.shuffle(near)
    # English twice, since its list is the shorter one.
    for word in [*near[:_NEAR_WORDS], *sorted(english)]:
        if not _held_out(word):
            yield Example(word, 0.0, 1.0)
    strange: set[str] = set()
    for path in others:
        lines = path.read_text(encoding="utf-8").split("\n")
        words = sorted(
            {line.lower() for line in lines if line.isalpha() and len(line) > 2} - dutch - english  # noqa: PLR2004
        )
        dice.shuffle(words)
        strange.update(words[:_STRANGE_WORDS])
    for word in sorted(strange):
        if not _held_out(word):
            yield Example(word, 1.0, 1.0)


def _listed_names(path: Path) -> set[str]:
    lines = path.read_text(encoding="utf-8").replace("ĳ", "ij").split("\n")
    return {
        line.lower()
        for line in lines
        if line.isalpha()
        and line[0].isupper()
        and line[1:].islower()
        and 2 < len(line) <= _LISTED_NAME  # noqa: PLR2004
        and not line.endswith(_NO_LISTED_NAMES)
    }


def _vocabulary(
    dutch: set[str],
    english: set[str],
    names: set[str],
    dutch_odds: Callable[[str], float],
    strange_odds: Callable[[str], float],
) -> dict[str, list[str]]:
    """Choose the words that letters misjudge, of each kind."""
    compounds = _compounds(dutch)
    listed = {
        # "Lost" and "gift" look Dutch, and are English in most titles.  What looks English is
        # at home in Dutch if there are compounds with it: "service", but not "sources".
        "BOTH": [
            word
            for word in dutch & english
            if dutch_odds(word) > _CLAIMED
            or strange_odds(word) > _STRANGE_FROM
            or (dutch_odds(word) < -_CLAIMED and compounds[word] >= _AT_HOME)
        ],
        "DUTCH": [
            word
            for word in dutch - english
            if len(word) <= _LONGEST_WORD
            and compounds[word] >= _COMPOUNDS
            and dutch_odds(word) >= -_CLAIMED
            and (dutch_odds(word) < _ENOUGH or strange_odds(word) > _STRANGE_FROM)
        ],
        # A Dutch word that looks English is mostly a loan: "barcode", "center".
        "LOANS": [
            word
            for word in dutch - english
            if len(word) <= _LONGEST_WORD
            and compounds[word] >= _COMPOUNDS
            and dutch_odds(word) < -_CLAIMED
        ],
        "ENGLISH": [
            word
            for word in english - dutch
            if len(word) <= _LONGEST_WORD
            and (dutch_odds(word) > -_ENOUGH or strange_odds(word) > _STRANGE_FROM)
        ],
        "NAMES": [
            word
            for word in names - dutch - english
            if abs(dutch_odds(word)) >= _ENOUGH and word.removesuffix("s") not in names - {word}
        ],
    }
    return {
        kind: sorted(word for word in words if not _NUMERAL.fullmatch(word))
        for kind, words in listed.items()
    }


def _compounds(words: Collection[str]) -> Counter[str]:
    """Count in how many longer words each word stands at the beginning or the end."""
    counts: Counter[str] = Counter()
    for word in words:
        for place in range(3, len(word) - 2):
            first, last = word[:place], word[place:]
            if first in words and last in words:
                counts[first] += 1
                counts[last] += 1
    return counts


def _block(words: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in textwrap.wrap(" ".join(words), _WIDTH))


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


def _learn(examples: list[Example], size: int) -> dict[str, int]:
    counts = Counter(group for each in examples for group in letter_groups(each.word))
    kept = {group for group, count in counts.items() if count >= _LEAST_COUNT}
    weights = _regression(examples, kept, {})
    # A group that hardly moves a word, or stands in few, may go.
    telling = sorted(weights, key=lambda g: (-abs(weights[g]) * math.sqrt(counts[g]), g))
    kept = set(telling[:size])
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
