"""Which of several equal values is which in a translation: *2 teachers teach 2 groups*.

Their order proves nothing, since a translation may turn it round: *2 groepen krijgen les van
2 leraren*.  A sign, a symbol of a unit or a name beside one of them, in both languages, does,
and so do the words of a range or a part: *page 4 of 4* is *pagina 4 van 4*.
"""

import re

from insaterms.memory.repair.measures import SYMBOLS
from insaterms.memory.repair.values import Read
from insaterms.units import primary

__all__ = ["told_apart"]

_BETWEEN = r"[\s\u00a0\u202f()\[\]\"'“”„‘’_*-]*"
_BEFORE = re.compile(rf"([^\W\d_]+|[€$£¥#°%]){_BETWEEN}\Z")
_BEHIND = re.compile(rf"{_BETWEEN}(°\s?[^\W\d_]+|[^\W\d_]+|[€$£¥%‰])")
_SIGNS = frozenset("€$£¥%‰#")
# Between two values these keep them in their order, whatever else is turned round.
_JOINTS = {
    "en": {"of": "part", "out of": "part", "to": "range", "through": "range"},
    "nl": {"van": "part", "tot": "range", "tot en met": "range", "t/m": "range"},
}
_PRODUCT = {"x": "product", "×": "product"}
# Beside a value that is looked at; names are shorter.
_LONGEST = 40
_SHORTEST = 3


def told_apart(numbers: list[int], places: list[int], source: Read, target: Read) -> dict[int, int]:
    """Return the places of those of a source's equal values of which they are sure.

    Args:
        numbers: Which values of the source are equal.
        places: Which values of the translation are the same, as many.
        source: A unit's.
        target: Its translation.

    """
    meant, said = _marks(source, numbers), _marks(target, places)
    result: dict[int, int] = {}
    for mark in meant.keys() & said.keys():
        if len(meant[mark]) == len(said[mark]) == 1:
            number, place = meant[mark][0], said[mark][0]
            if result.setdefault(number, place) != place:
                return {}
    return result if len(set(result.values())) == len(result) else {}


def _marks(read: Read, numbers: list[int]) -> dict[tuple[str, str], list[int]]:
    """Return what stands beside values and tells, with the values beside which it does."""
    marks: dict[tuple[str, str], list[int]] = {}
    equal = set(numbers)
    for number in numbers:
        value = read.values[number]
        least = read.values[number - 1].end if number else 0
        most = read.values[number + 1].start if number + 1 < len(read.values) else len(read.text)
        sides = (
            ("before", _BEFORE.search(read.text, max(least, value.start - _LONGEST), value.start)),
            ("behind", _BEHIND.match(read.text, value.end, most)),
        )
        for side, found in sides:
            if found and _tells(found[1], read.text, found.start(1)):
                # € 5 is also 5 €.
                side_of = "" if found[1] in _SIGNS else side
                marks.setdefault((side_of, found[1]), []).append(number)
        if number + 1 in equal and (joint := _joint(read, number)):
            marks.setdefault(("from", joint), []).append(number)
            marks.setdefault(("up to", joint), []).append(number + 1)
    return marks


def _joint(read: Read, number: int) -> str:
    """Return how a value and the next are parts of one expression; empty where they are not."""
    between = read.text[read.values[number].end : read.values[number + 1].start]
    joints = _JOINTS.get(primary(read.language), {}) | _PRODUCT
    return joints.get(" ".join(between.casefold().split()), "")


def _tells(word: str, text: str, start: int) -> bool:
    """Tell whether a word is the same in any language: a sign, a unit, an acronym, a name.

    Args:
        word: As it stands.
        text: In which it stands.
        start: Its place.

    """
    if not word[0].isalpha() or (len(word) > 1 and word in SYMBOLS):
        return True
    if len(word) < _SHORTEST or not word[0].isupper() or text.isupper():
        return False
    # The capital of a word that begins a sentence tells nothing.
    before = text[max(0, start - _LONGEST) : start].rstrip(" \u00a0")[-1:]
    return word.isupper() or before.isalnum() or before == ","
