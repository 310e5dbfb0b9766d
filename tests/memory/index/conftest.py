import random
from collections.abc import Callable, Iterator

import pytest
from rapidfuzz.distance import Levenshtein

from insaterms.memory.index import building, comparing, fuzzy_index, planning, searching

Units = dict[int, tuple[str, str]]
Found = list[tuple[int, int]]

# Neighbours in code, in width, and in how they are spread; signs that stand for others.
ALPHABETS = ("ab", "abc ", "etaoin shrdlu", "aé ÿ", "aā€漢", "a😀𝔸Ж\ud800", "e\x01\x02\x05 n")


def reference(units: Units, side: int, query: str, threshold: int) -> Found:
    """Compare with every unit, by the definition."""
    found = []
    for number, texts in units.items():
        longer = max(len(texts[side]), len(query))
        distance = Levenshtein.distance(texts[side], query)
        if texts[side] and 100 * distance <= (100 - threshold) * longer:
            found.append((100 * (longer - distance) // longer, number))
    return sorted(found, key=lambda hit: (-hit[0], hit[1]))


@pytest.fixture(name="reference", scope="session")
def _reference() -> Callable[[Units, int, str, int], Found]:
    return reference


class Writer:
    """Writes texts that resemble one another."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - texts are no secrets
        self.alphabet = self.dice.choice(ALPHABETS)

    def text(self, longest: int) -> str:
        length = self.dice.randint(1, self.dice.choice((3, 8, 17, longest)))
        return "".join(self.dice.choices(self.alphabet, k=max(1, min(length, longest))))

    def edited(self, text: str, edits: int) -> str:
        for _ in range(edits):
            place = self.dice.randint(0, len(text))
            letter = self.dice.choice(self.alphabet)
            cut = self.dice.choice((0, 0, 1, 1, 1, 5))
            text = text[:place] + self.dice.choice(("", letter, letter)) + text[place + cut :]
        return text or self.alphabet[0]

    def texts(self, count: int, longest: int) -> list[str]:
        texts = [self.text(longest)]
        while len(texts) < count:
            old = self.dice.choice(texts)
            texts.append(
                self.text(longest)
                if self.dice.random() < 0.2
                else self.edited(old, self.dice.randint(0, 1 + len(old) // 3))
            )
        return texts


@pytest.fixture(scope="session")
def writer() -> Callable[[int], Writer]:
    return Writer


@pytest.fixture(scope="module")
def everything_small() -> Iterator[None]:
    """Make bits for a handful of texts, count few at once, and merge often."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(building, "_FEW", 1)
        patch.setattr(building, "_AT_ONCE", 1 << 12)
        patch.setattr(comparing, "_AT_ONCE", 16)
        patch.setattr(comparing, "_LONG_AT_ONCE", 5)
        patch.setattr(planning, "_LITTLE", 0)
        patch.setattr(planning, "_KEPT", 2)
        patch.setattr(planning, "_KEPT_LENGTH", 100)
        patch.setattr(planning, "_LEAST_PIECE", 8)
        patch.setattr(searching, "_AT_ONCE", 1 << 8)
        patch.setattr(searching, "_LEAST_WIDTH", 8)
        patch.setattr(searching, "_WIDE", 4)
        patch.setattr(planning, "_LEAST_RUN", 2)
        patch.setattr(fuzzy_index, "_RECENT", 3)
        patch.setattr(fuzzy_index, "_BLOCK_UNITS", 7)
        patch.setattr(fuzzy_index, "_SEGMENT_BYTES", 2000)
        yield
