"""Comparing what counting has left: the distance itself, decided in whole numbers."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import LCSseq, Levenshtein

from insaterms.memory.index.layout import Band
from insaterms.memory.index.planning import Wanted

__all__ = ["Candidates", "Hit", "Text", "compared", "qualifying", "read_texts"]

# Latin-1 where one byte is one character, which saves decoding.
Text = str | bytes
# What qualifies: the place of its segment, the base and the number of the unit.
Hit = tuple[int, int, int]

# Texts that are compared at once.
_AT_ONCE = 1 << 14
# A query that fits into a machine word is compared with several texts in one go.  A longer
# one takes the longer the more edits are allowed, so that few texts at a time, which are of
# similar length, share the number of them.
_WORD = 64
_LONG_AT_ONCE = 64
# Up to this length of the query and from this threshold on the letters that two texts have in
# common, in order, are counted first: of four words of a machine that is three times as fast
# as the distance, and two texts about different things have less than two thirds in common.
_FILTERED = 1024
# A query that is longer is counted the sooner for being told how many are enough.
_COUNTED = 256
_FILTERED_FROM = 65
# So few are sooner compared one by one.
_FEW = 16
_ENCODINGS = {2: "utf-16-le", 4: "utf-32-le"}


class Candidates(Struct, frozen=True):
    """Texts that may qualify.

    Attributes:
        place: Of their segment.
        band: Where they are.
        texts: Which.

    """

    place: int
    band: Band
    texts: NDArray[np.intp]


def compared(found: list[Candidates], wanted: Wanted) -> list[Hit]:
    """Return what qualifies: the segment's place, the base and the unit's number.

    Args:
        found: Among which to look.
        wanted: What is looked for.

    """
    hits: list[Hit] = []
    waiting: list[Candidates] = []
    texts: list[Text] = []
    lengths: list[NDArray[np.int64]] = []
    for each in found:
        for begin in range(0, len(each.texts), _AT_ONCE):
            some = each
            if len(each.texts) > _AT_ONCE:
                some = Candidates(each.place, each.band, each.texts[begin : begin + _AT_ONCE])
            waiting.append(some)
            lengths.append(read_texts(some.band, some.texts, texts))
            # One call serves many short lists.
            if len(texts) >= _AT_ONCE:
                hits += _hits(waiting, texts, lengths, wanted)
                waiting, texts, lengths = [], [], []
    if waiting:
        hits += _hits(waiting, texts, lengths, wanted)
    return hits


def _hits(
    found: list[Candidates], texts: list[Text], lengths: list[NDArray[np.int64]], wanted: Wanted
) -> list[Hit]:
    hits = []
    which, first = 0, 0
    together = lengths[0] if len(lengths) == 1 else np.concatenate(lengths)
    for text, base in qualifying(texts, together, wanted):
        while text - first >= len(found[which].texts):
            first += len(found[which].texts)
            which += 1
        own = found[which]
        hits.append((own.place, base, int(own.band.ids[own.texts[text - first]])))
    return hits


def read_texts(band: Band, those: NDArray[np.intp], texts: list[Text]) -> NDArray[np.int64]:
    """Read texts of a band.

    Args:
        band: Which; checked already.
        those: Which of its texts.
        texts: Where they are put, behind those that are there.

    Returns:
        How many characters each has.

    """
    groups = band.row_starts.searchsorted(those, "right")
    groups -= 1
    sizes = band.sizes.take(groups)
    starts = those * sizes
    starts += band.text_offsets.take(groups)
    places = starts.tolist()
    starts += sizes
    ends = starts.tolist()
    data = band.raw
    if band.narrow or not np.count_nonzero(band.wide.take(groups)):
        texts += [data[a:b] for a, b in zip(places, ends, strict=True)]
        return sizes
    texts += [
        data[a:b] if width == 1 else data[a:b].decode(_ENCODINGS[width], "surrogatepass")
        for a, b, width in zip(places, ends, band.widths.take(groups).tolist(), strict=True)
    ]
    return band.length_array.take(groups)


def qualifying(
    texts: Sequence[Text], lengths: NDArray[np.int64], wanted: Wanted
) -> list[tuple[int, int]]:
    """Compute distances, and return the place of each text that qualifies, and its base.

    Args:
        texts: Folded, one or more.
        lengths: How many characters each has.
        wanted: What is looked for.

    """
    query = wanted.text
    longer = np.maximum(lengths, len(query))
    # A text qualifies with no more edits than this: 100·d ≤ (100 − threshold)·longer.
    edits = longer * (100 - wanted.threshold)
    edits //= 100
    some: NDArray[np.intp] | None = None
    if len(query) <= _FILTERED and wanted.threshold >= _FILTERED_FROM:
        # Whatever is not edited is common to both, in order.
        enough = longer - edits
        least = int(enough.min()) if len(query) > _COUNTED else None
        common: NDArray[Any] = process.cdist(
            [query], texts, scorer=LCSseq.similarity, score_cutoff=least
        )[0]
        some = (common >= enough).nonzero()[0]
        if len(some) <= _FEW:
            return list(_one_by_one(texts, some.tolist(), lengths, wanted))
        texts = [texts[place] for place in some.tolist()]
        longer, edits = longer[some], edits[some]
    at_once = len(texts) if len(query) <= _WORD else _LONG_AT_ONCE
    found: list[tuple[int, int]] = []
    for begin in range(0, len(texts), max(1, at_once)):
        allowed = edits[begin : begin + at_once]
        distances: NDArray[Any] = process.cdist(
            [query],
            texts[begin : begin + at_once],
            scorer=Levenshtein.distance,
            score_cutoff=int(allowed.max()),
        )[0]
        near = (distances <= allowed).nonzero()[0]
        if len(near):
            high = longer[begin : begin + at_once][near]
            bases = 100 * (high - distances[near]) // high
            near += begin
            places = near if some is None else some[near]
            found += zip(places.tolist(), bases.tolist(), strict=True)
    return found


def _one_by_one(
    texts: Sequence[Text], places: Sequence[int], lengths: NDArray[np.int64], wanted: Wanted
) -> Iterator[tuple[int, int]]:
    """Compare the texts at some places; as `qualifying`."""
    query, allowed = wanted.text, 100 - wanted.threshold
    for place in places:
        longer = max(int(lengths[place]), len(query))
        distance = Levenshtein.distance(query, texts[place])
        if 100 * distance <= allowed * longer:
            yield place, 100 * (longer - distance) // longer
