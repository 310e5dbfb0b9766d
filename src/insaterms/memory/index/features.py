"""Which bit of a text says what: pairs of neighbouring characters, some with their place.

One edit destroys at most two of the pairs of a text, so two texts within a distance share
most of theirs.  A pair that few texts have shares its bit with other rare ones; a pair that
many have (*e* and a space) has several bits, one for each stretch of the text where it may
stand, since a pair that both texts keep cannot have moved further than the edits allow.

Places are counted from the middle of a text and doubled, to stay whole numbers: with at most
k edits the place of a kept pair differs by at most k, whatever the two lengths are.
"""

from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "CODES",
    "MOST_FEATURES",
    "MOST_STRETCHES",
    "STRETCH_BITS",
    "FeatureMap",
    "Places",
    "half",
    "overlap",
    "pair_codes",
    "query_codes",
    "step",
]

# A character is one of 64 classes, so that a pair of them is a number below 4096.
_BITS = 6
CODES = 1 << (2 * _BITS)
_SPACE = 27
# The symbols that stand for numbers, dates and so on are the first control characters.
_CONTROLS = 28
# Everything else is spread by its remainder, which keeps the letters of one alphabet apart.
_OTHERS = 30
_SPREAD = 64 - _OTHERS

# An entry of the table is one number: four bits say how many stretches, the rest which bit.
STRETCH_BITS = 4
MOST_STRETCHES = 15
# The number of the last stretch, by how many there are; 0 stands for none.
_LAST = np.maximum(np.arange(MOST_STRETCHES + 1) - 1, 0)
MOST_FEATURES = 1 << (16 - STRETCH_BITS)
# By how much stretches overlap, in per cent of the longest text: a query looks into as many
# as its edits ask for.  Of lines there are many, so one should do; of paragraphs there are
# few, so that narrow ones that tell more are worth the time.
_OVERLAP = 20
_OVERLAP_OF_PARAGRAPHS = 10
_PARAGRAPH = 128


def _classes() -> NDArray[np.uint8]:
    classes = (_OTHERS + np.arange(256) % _SPREAD).astype(np.uint8)
    classes[ord("a") : ord("z") + 1] = np.arange(1, 27)
    classes[: ord(" ")] = _CONTROLS + 1
    classes[1] = _CONTROLS
    classes[ord(" ")] = _SPACE
    return classes


_CLASSES = _classes()
_TRANSLATION = _CLASSES.tobytes()


def pair_codes(characters: NDArray[np.unsignedinteger]) -> NDArray[np.intp]:
    """Return the pairs of texts of one length, those with either end of the text included.

    Args:
        characters: Code points, shape (texts, length).

    Returns:
        Shape (texts, length + 1), each from 0 to `CODES` − 1.

    """
    texts, length = characters.shape
    # Class 0 stands for the end of a text.
    padded = np.zeros((texts, length + 2), np.uint16)
    if characters.dtype.itemsize == 1:
        padded[:, 1:-1] = _CLASSES[characters]
    else:
        padded[:, 1:-1] = np.where(
            characters < len(_CLASSES),
            _CLASSES[characters & 0xFF],
            _OTHERS + characters % _SPREAD,
        )
    codes: NDArray[np.intp] = (padded[:, :-1] << _BITS | padded[:, 1:]).astype(np.intp)
    return codes


def query_codes(text: str) -> NDArray[np.intp]:
    """Return the pairs of one text, one dimension: its length + 1."""
    try:
        translated = text.encode("latin-1").translate(_TRANSLATION)
    except UnicodeEncodeError:
        points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
        whole: NDArray[np.intp] = pair_codes(points[None])[0]
        return whole
    padded = np.frombuffer(b"\0%b\0" % translated, np.uint8)
    codes = padded[:-1].astype(np.intp)
    codes <<= _BITS
    codes += padded[1:]
    return codes


class Places(NamedTuple):
    """Which stretches to look into for the pairs of a query, by how many a pair has.

    Attributes:
        first: The first one, counted from 0, for (pairs, 16), in one dimension.
        more: How many behind it.
        most: The highest of these.
        rows: Where each pair begins.

    """

    first: NDArray[np.int8]
    more: NDArray[np.int8]
    most: int
    rows: NDArray[np.intp]


class FeatureMap:
    """Which bits stand for which pairs, in texts of similar length.

    Attributes:
        table: For each pair its first bit, times 16, plus its number of stretches.
        size: How many bits there are.

    """

    def __init__(self, table: NDArray[np.uint16], size: int, longest: int) -> None:
        """Take a table as it was trained.

        Args:
            table: As the attribute.
            size: As the attribute.
            longest: How many characters the longest of the texts may have.

        """
        self.table = table
        self.size = size
        self._overlap = overlap(longest)
        self._half = half(longest)
        self._steps = np.array(
            [1, *(step(longest, count) for count in range(1, MOST_STRETCHES + 1))], np.intp
        )

    def of_texts(self, codes: NDArray[np.intp]) -> list[tuple[NDArray[np.intp], NDArray[np.intp]]]:
        """Return the bits to set, as pairs of arrays of the same shape: which text, which bit.

        Args:
            codes: The pairs of texts of one length.

        """
        texts, count = codes.shape
        places = 2 * np.arange(count) - (count - 1)
        # A place may lie in several stretches, since they overlap.
        limit = _LAST[:, None]
        steps = self._steps[:, None]
        last = np.clip((places + self._half) // steps, 0, limit)
        first = np.clip(-((self._overlap - places - self._half) // steps) - 1, 0, limit)
        bits = self.bases.take(codes)
        amounts = self.amounts.take(codes)
        several = (amounts > 1).ravel().nonzero()[0]
        divided = amounts.ravel()[several] * count + several % count
        starts = bits.ravel()[several] + first.take(divided)
        bits.ravel()[several] = starts
        more = (last - first).take(divided)
        found = [(np.broadcast_to(np.arange(texts)[:, None], codes.shape), bits)]
        for extra in range(1, int(more.max(initial=0)) + 1):
            those = more >= extra
            found.append((several[those] // count, starts[those] + extra))
        return found

    @cached_property
    def bases(self) -> NDArray[np.intp]:
        """For each pair its first bit."""
        return (self.table >> STRETCH_BITS).astype(np.intp)

    @cached_property
    def amounts(self) -> NDArray[np.intp]:
        """For each pair its number of stretches."""
        return (self.table & MOST_STRETCHES).astype(np.intp)

    def of_query(
        self, codes: NDArray[np.intp], places: Places
    ) -> tuple[NDArray[np.intp], NDArray[np.int8]]:
        """Return for each pair of a query the first bit that tells of it, and how many more.

        Args:
            codes: The pairs.
            places: Where they may stand.

        """
        entries = self.amounts.take(codes)
        entries += places.rows
        first = self.bases.take(codes)
        first += places.first.take(entries)
        return first, places.more.take(entries)

    def places(self, pairs: int, edits: int) -> Places:
        """Return where the pairs of a query may stand in texts within a distance.

        Args:
            pairs: How many the query has.
            edits: The largest distance.

        """
        begins, ends = self._stretches
        places = np.arange(1 - pairs, pairs, 2)
        places += self._half
        first = begins.take(places - edits, axis=0, mode="clip")
        more = ends.take(places + edits, axis=0, mode="clip")
        more -= first
        np.maximum(more, 0, out=more)
        return Places(
            first.ravel(),
            more.ravel(),
            int(np.max(more)),
            np.arange(pairs) * (MOST_STRETCHES + 1),
        )

    @cached_property
    def _stretches(self) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
        """For each place the first and the last stretch it lies in, by how many there are.

        Places are counted from where the first stretch begins; what lies before it or behind
        the last one is as good as in it.
        """
        places = np.arange(2 * self._half + self._overlap + MOST_STRETCHES)[:, None]
        first = np.minimum(places // self._steps, _LAST)
        last = np.clip(-((self._overlap - places) // self._steps) - 1, 0, _LAST)
        # Plans are kept, so they are to be small.
        return first.astype(np.int8), last.astype(np.int8)


def overlap(longest: int) -> int:
    """Return how many places two neighbouring stretches have in common."""
    share = _OVERLAP if longest < _PARAGRAPH else _OVERLAP_OF_PARAGRAPHS
    # Places are doubled.
    return 2 * (share * longest // 100)


def half(longest: int) -> int:
    """Return up to which place stretches are divided: most texts are not the longest."""
    return max(1, 4 * longest // 5)


def step(longest: int, stretches: int) -> int:
    """Return by how much a stretch begins behind the one before it."""
    return max(1, -(-(2 * half(longest) - overlap(longest)) // stretches))
