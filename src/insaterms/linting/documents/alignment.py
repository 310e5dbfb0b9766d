"""Which texts of two pages are translations of one another.

What has a key (`nav[0].title`) is found by it.  Of the rest the order tells most; where a
paragraph was added, removed, split or joined, what survives a translation (numbers, links,
names, headings) tells where the order holds again, so that one insertion misplaces nothing
else.  Time grows with the number of texts: whatever compares each with each is bounded.
"""

from collections.abc import Iterator, Sequence

from insaterms.linting.documents.best_pairs import Side, best_pairs
from insaterms.linting.documents.keyed_texts import by_key
from insaterms.linting.documents.text_order import in_place, longest_rising
from insaterms.linting.documents.texts import Text

__all__ = ["aligned"]

# Between two texts that are surely each other's counterparts, so many are compared each with
# each; of more only those within this distance, and of more than the third nothing but order.
_FEW = 60
_BAND = 12
_MANY = 5000
# So many texts that are the same in both pages tell whether the order is.
_SURE_OF_DISORDER = 20
_IN_PLACE = 0.8

_Pair = tuple[int, int]


def aligned(source: Sequence[Text], target: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    """Yield the texts of a page beside those of its translation; others are left out.

    Args:
        source: The texts of the page, in its order.
        target: Those of its translation.

    Yields:
        Pairs, in the order of the translation; no text comes twice.

    """
    pairs, ones, others = by_key(source, target)
    inner = _in_order([source[number] for number in ones], [target[number] for number in others])
    pairs += [(ones[number], others[place]) for number, place in inner]
    for number, place in sorted(pairs, key=lambda pair: pair[1]):
        yield source[number], target[place]


def _in_order(source: Sequence[Text], target: Sequence[Text]) -> list[_Pair]:
    """Return the pairs of texts that follow one another in both pages."""
    here, there = Side(source), Side(target)
    if here.kinds == there.kinds and all(
        one == other or not (one and other)
        for one, other in zip(here.seen, there.seen, strict=True)
    ):
        return [(number, number) for number in range(len(source))]
    known = _shared(here, there)
    anchors = longest_rising(known)
    if len(known) >= _SURE_OF_DISORDER and len(anchors) < _IN_PLACE * len(known):
        # An alphabet is another one in each language: there the order tells nothing.
        return _ends_in_order(here, there, known)
    return _around(here, there, anchors, (0, len(source)), (0, len(target)))


def _around(
    here: Side, there: Side, anchors: Sequence[_Pair], rows: _Pair, columns: _Pair
) -> list[_Pair]:
    """Return the pairs of two stretches, some of which are known."""
    pairs: list[_Pair] = []
    (place, end), (beside, behind) = rows, columns
    for number, other in [*anchors, (end, behind)]:
        pairs += _between(here, there, (place, number), (beside, other))
        if number < end:
            pairs.append((number, other))
        place, beside = number + 1, other + 1
    return pairs


def _ends_in_order(here: Side, there: Side, known: Sequence[_Pair]) -> list[_Pair]:
    """Return the pairs at both ends of pages in disorder; in the middle what is the same alone."""
    ordered = in_place([other for _number, other in known])
    first = ordered.index(False)
    last = len(ordered) - ordered[::-1].index(False)
    top = known[first - 1] if first else (-1, -1)
    end = known[last] if last < len(known) else (len(here.kinds), len(there.kinds))
    return [
        *_around(here, there, known[:first], (0, top[0] + 1), (0, top[1] + 1)),
        *known[first:last],
        *_around(here, there, known[last:], (end[0], len(here.kinds)), (end[1], len(there.kinds))),
    ]


def _shared(here: Side, there: Side) -> list[_Pair]:
    """Return what stands once in each page and has the same evidence."""
    places: list[dict[object, int]] = []
    for side in (here, there):
        found: dict[object, int] = {}
        for number, (kind, each) in enumerate(zip(side.kinds, side.seen, strict=True)):
            if each:
                key = (kind[0], each)
                found[key] = -1 if key in found else number
        places.append(found)
    return sorted(
        (number, places[1][key])
        for key, number in places[0].items()
        if number >= 0 and places[1].get(key, -1) >= 0
    )


def _between(
    here: Side, there: Side, rows: tuple[int, int], columns: tuple[int, int]
) -> list[_Pair]:
    """Return the best pairs of two stretches, in order."""
    (first, end), (begin, behind) = rows, columns
    high, wide = end - first, behind - begin
    if not high or not wide:
        return []
    apart = abs(high - wide)
    if max(high, wide) > _MANY or (apart > _BAND and max(high, wide) > _FEW):
        return _ends_alike(here, there, rows, columns)
    width = (wide if max(high, wide) <= _FEW else _BAND) + apart
    return best_pairs(here, there, rows, columns, width)


def _ends_alike(
    here: Side, there: Side, rows: tuple[int, int], columns: tuple[int, int]
) -> list[_Pair]:
    """Return the pairs at both ends of two stretches, as far as their parts are the same."""
    (first, end), (begin, behind) = rows, columns
    shorter = min(end - first, behind - begin)
    top = 0
    while top < shorter and here.kinds[first + top] == there.kinds[begin + top]:
        top += 1
    bottom = 0
    while (
        bottom < shorter - top and here.kinds[end - 1 - bottom] == there.kinds[behind - 1 - bottom]
    ):
        bottom += 1
    found = [(first + number, begin + number) for number in range(top)]
    return found + [(end - number, behind - number) for number in range(bottom, 0, -1)]
