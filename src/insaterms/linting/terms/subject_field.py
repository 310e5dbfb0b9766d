"""Whether a text speaks of the field of the glossary, where its words may mean anything else.

*Leave*, *support*, *parent* and *PC* are terms of school attendance in a letter to parents,
and not on the buttons of a program.  So a term that may mean something else is taken for one
only where terms stand near by that can mean nothing else: *compulsory education officer*,
*Ministry of Education*, *samenwerkingsverband*.  Each concept counts once, by its weight; what
stands within some dozens of texts on either side counts, so that one chapter of a large
catalog may be of the field and the rest not.

A project that names a glossary of its own says with it what its texts speak of: there all but
words of everyday language are taken at their word.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from insaterms.glossary.occurrences import Occurrence
from insaterms.model import Kind, Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import words

__all__ = ["Company", "weight"]

# How many texts on either side are near by.
_NEAR = 50
_ENOUGH = 2
# The greatest weight.
_MOST = 2
# "Very weak" and "group 3" are words of any text, "special education" is a term.
_LONG_WORD = 7
_MANY_WORDS = 3
# A Dutch word so long is a compound: schoolverzuim, leerplichtambtenaar.
_COMPOUND, _LONG_COMPOUND = 11, 16
_SHORTENED = frozenset({"acronym", "abbreviation"})


def weight(occurrence: Occurrence, *, declared: bool = False) -> int:
    """Return how clearly a term speaks of the field: 0 not at all, 1 a little, 2 surely.

    Args:
        occurrence: The term, where it stands.
        declared: Whether the project names a glossary of its own.

    """
    term = occurrence.term
    if term.everyday:
        return 0
    if declared:
        return 2
    if term.type in _SHORTENED:
        return 0
    return _by_words(term.text, occurrence.concept.kind, occurrence.language)


@lru_cache(maxsize=5000)  # the terms of a field come again and again
def _by_words(term: str, kind: Kind, language: Language) -> int:
    own = [word for word in words(term) if word not in EMPTY_WORDS]
    if len(own) > 1:
        long = sum(len(word) >= _LONG_WORD for word in own)
        return 2 if kind != "term" or len(own) >= _MANY_WORDS or long > 1 else long
    if language == "nl" and own:
        size = len(own[0])
        return (size >= _COMPOUND) + (size >= _LONG_COMPOUND)
    return 0


class Company:
    """The terms of a document that speak of the field, by the texts in which they stand."""

    def __init__(
        self, texts: Iterable[tuple[int, Iterable[Occurrence]]], *, declared: bool = False
    ) -> None:
        """Weigh the terms.

        Args:
            texts: The number of each text, rising, and its terms.
            declared: Whether the project names a glossary of its own.

        """
        self._numbers: list[int] = []
        self._concepts: list[dict[str, int]] = []
        # By how much is enough.
        self._reaching: dict[int, list[int]] = {}
        for number, occurrences in texts:
            own: dict[str, int] = {}
            for each in occurrences:
                if found := weight(each, declared=declared):
                    own[each.concept.id] = max(found, own.get(each.concept.id, 0))
            if own:
                self._numbers.append(number)
                self._concepts.append(own)

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._numbers)

    def around(self, number: int, *, enough: int = _ENOUGH) -> bool:
        """Whether a text stands among others that speak of the field.

        Args:
            number: The number of the text.
            enough: What the weights of the concepts near by must add up to, at least 1.

        """
        if enough not in self._reaching:
            self._reaching[enough] = _reaching(self._concepts, enough)
        start = bisect_left(self._numbers, number - _NEAR)
        end = bisect_right(self._numbers, number + _NEAR)
        return start < end and self._reaching[enough][start] <= end


def _reaching(concepts: Sequence[dict[str, int]], enough: int) -> list[int]:
    """Return for each text behind which one enough was met, counted from it on.

    Where that is nowhere, it is a number behind that of the last one.  Each text comes into
    what is counted once and leaves it once: thousands of texts have the same hundred near by.
    """
    # How many texts have a concept, by its weight; the greatest counts.
    held: dict[str, list[int]] = {}

    def change(own: dict[str, int], by: int) -> int:
        changed = 0
        for name, found in own.items():
            counts = held.setdefault(name, [0] * (_MOST + 1))
            changed -= _greatest(counts)
            counts[found] += by
            changed += _greatest(counts)
        return changed

    reached: list[int] = []
    end = total = 0
    for own in concepts:
        while total < enough and end < len(concepts):
            total += change(concepts[end], 1)
            end += 1
        reached.append(end if total >= enough else len(concepts) + 1)
        total += change(own, -1)
    return reached


def _greatest(counts: list[int]) -> int:
    """Return the greatest weight that is counted; 0 for none."""
    return next((each for each in range(_MOST, 0, -1) if counts[each]), 0)
