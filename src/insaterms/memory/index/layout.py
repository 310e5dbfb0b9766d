"""A segment of the index: a file that is mapped into memory and read where it lies.

A segment has for each of the two sides some *bands* of texts of similar length, and in a
band *groups* of texts that have the same length and width.  A band is one stretch of the
file: the table that says which bit stands for which pair, how dense each bit is, the numbers
of the units, the texts without anything between them, and the bits, one row for each.
Behind the bands stand the numbers of all units of which the segment knows, those that are
gone included, and the description of all that.

    header   magic, version, where the description is, how long, its checksum
    bands    each with its own checksum, which is looked at when the band is first used
    owned    units of which an older segment is not to be asked
    meta     MessagePack
"""

import mmap
import struct
import zlib
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from insaterms.memory.index.features import CODES, FeatureMap

__all__ = [
    "ALIGNMENT",
    "HEADER",
    "MAGIC",
    "WIDTHS",
    "Band",
    "BandMeta",
    "DamagedIndexError",
    "Groups",
    "Segment",
    "SegmentMeta",
    "aligned",
]

MAGIC = b"insatix\x01"
# Magic, offset and length of the description, its checksum.
HEADER = struct.Struct("<8sQQL")
ALIGNMENT = 64
# Code points below 256 take one byte, those below the surrogates two, others four.
WIDTHS: dict[int, str] = {1: "<u1", 2: "<u2", 4: "<u4"}

# Length and width, then code points of shape (texts, length) and the units' numbers.
Groups = list[tuple[tuple[int, int], tuple[NDArray[Any], NDArray[Any]]]]


class DamagedIndexError(Exception):
    """The index is not what was written; it must be built anew."""


class BandMeta(msgspec.Struct, frozen=True, array_like=True):
    """Where the parts of a band are.

    Attributes:
        longest: The length of the longest text that it may hold.
        groups: Length, width and number of texts of each group, in order.
        features: How many bits there are; 0 where the texts are few and all are looked at.
        wide_ids: Whether the numbers of units take 64 bits.
        table: The offset of the band and of its table; the others follow it.
        density: Of how often each bit is set.
        ids: Of the numbers of the units.
        texts: Of the texts.
        bits: Of the bits.
        end: Behind the band.
        checksum: CRC-32 of the band, little-endian.

    """

    longest: int
    groups: list[tuple[int, int, int]]
    features: int
    wide_ids: bool
    table: int
    density: int
    ids: int
    texts: int
    bits: int
    end: int
    checksum: bytes


class SegmentMeta(msgspec.Struct, frozen=True, array_like=True):
    """What is in a segment.

    Attributes:
        units: About how many units it knows of.
        owned: The offset of their numbers, 64 bits each, sorted; they may be left out of the
            oldest segment, where nobody asks for them.
        owned_count: How many of these are there.
        owned_checksum: Of these.
        sides: The bands of each side, by length.

    """

    units: int
    owned: int
    owned_count: int
    owned_checksum: bytes
    sides: tuple[list[BandMeta], list[BandMeta]]


class Band:
    """Texts of similar length.

    Attributes:
        lengths: Of the texts of each group, ascending.
        widths: Bytes a character, of each group.
        wide: Whether these are more than one.
        sizes: Bytes a text.
        starts: The number of the first text of each group; behind them that of all.
        row_starts: The same, as an array.
        text_offsets: Where in the file text 0 would begin if all were as those of a group.
        ids: The number of the unit that each text belongs to.
        raw: The whole file.
        narrow: Whether every text has one byte a character.
        features: Which bit stands for which pair; None where there are none.
        density: How often each bit is set, from 0 to 1.
        bits: A row for each bit, a column for each text, eight to a byte.
        plans: What was worked out for a query's length and a threshold.

    """

    def __init__(self, meta: BandMeta, raw: "mmap.mmap | bytes") -> None:
        """Find the parts of a band; nothing of it is read."""
        data = memoryview(raw)
        self._meta = meta
        self.raw = raw
        self._data = data
        self._checked = False
        self.plans: dict[tuple[int, int], list[Any]] = {}
        groups = np.array(meta.groups, np.int64).reshape(-1, 3)
        self.lengths: list[int] = groups[:, 0].tolist()
        self.length_array = groups[:, 0]
        self.widths = groups[:, 1]
        self.wide = groups[:, 1] > 1
        self.narrow = not self.wide.any()
        self.row_starts = _running(groups[:, 2])
        self.starts: list[int] = self.row_starts.tolist()
        self.sizes = groups[:, 0] * groups[:, 1]
        starts = meta.texts + _running(groups.prod(axis=1))
        self.text_offsets = starts[:-1] - self.row_starts[:-1] * self.sizes
        rows = int(self.row_starts[-1])
        self.ids = _array(data, "<i8" if meta.wide_ids else "<u4", rows, meta.ids)
        self.features: FeatureMap | None = None
        if meta.features:
            table = _array(data, "<u2", CODES, meta.table)
            self.features = FeatureMap(table, meta.features, meta.longest)
            self.density = _array(data, "<f4", meta.features, meta.density)
            stride = -(-rows // 8)
            self.bits = _array(data, "<u1", meta.features * stride, meta.bits).reshape(
                meta.features, stride
            )

    def check(self) -> None:
        """Compare the checksum, once.

        Raises:
            DamagedIndexError: If the band is not as it was written.

        """
        if not self._checked:
            meta = self._meta
            if zlib.crc32(self._data[meta.table : meta.end]) != _number(meta.checksum):
                raise DamagedIndexError
            self._checked = True

    def group(self, number: int) -> tuple[NDArray[Any], NDArray[Any]]:
        """Return the code points of a group, shape (texts, length), and the units' numbers."""
        start, end = self.row_starts[number : number + 2].tolist()
        length, width = self.lengths[number], int(self.widths[number])
        place = int(self.text_offsets[number]) + start * length * width
        texts = _array(self._data, WIDTHS[width], (end - start) * length, place)
        return texts.reshape(-1, length), self.ids[start:end]


class Segment:
    """A part of the index that is complete in itself and never changed.

    Attributes:
        name: Of the file; empty where it is in memory.
        size: In bytes.
        units: About how many units it knows of.
        sides: The bands of each side, by length.
        owned: The numbers of these units, sorted; empty in the oldest segment.

    """

    def __init__(self, raw: "mmap.mmap | bytearray", name: str = "") -> None:
        """Read the description.

        Raises:
            DamagedIndexError: If it is not as it was written.

        """
        # What is cut from it, like what is cut from a map, is to be bytes.
        kept = bytes(raw) if isinstance(raw, bytearray) else raw
        data = memoryview(kept)
        self.name = name
        self.size = len(data)
        try:
            magic, start, length, checksum = HEADER.unpack_from(data)
            described = data[start : start + length]
            if magic != MAGIC or start + length != len(data) or zlib.crc32(described) != checksum:
                raise DamagedIndexError
            meta = msgspec.msgpack.decode(described, type=SegmentMeta)
        except (struct.error, msgspec.DecodeError):
            raise DamagedIndexError from None
        self.units = meta.units
        owned = data[meta.owned : meta.owned + 8 * meta.owned_count]
        if zlib.crc32(owned) != _number(meta.owned_checksum):
            raise DamagedIndexError
        self.owned = _array(owned, "<i8", meta.owned_count, 0)
        self.sides = tuple([Band(band, kept) for band in bands] for bands in meta.sides)

    @classmethod
    def open(cls, path: str, name: str) -> "Segment":
        """Map a file.

        Raises:
            OSError: If there is none.
            DamagedIndexError: If it is no segment, or not as it was written.

        """
        with open(path, "rb") as file:
            try:
                raw = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError:
                # An empty file can't be mapped.
                raise DamagedIndexError from None
        return cls(raw, name)

    def owns(self, number: int) -> bool:
        """Whether it knows of a unit, so that older segments say nothing of it."""
        place = int(self.owned.searchsorted(number))
        return place < len(self.owned) and int(self.owned[place]) == number

    def groups(self, side: int) -> Groups:
        """Return each group's length and width, its code points and its units' numbers.

        Raises:
            DamagedIndexError: If they are not as they were written.

        """
        found = []
        for band in self.sides[side]:
            band.check()
            found += [
                ((length, int(band.widths[number])), band.group(number))
                for number, length in enumerate(band.lengths)
            ]
        return found


def aligned(offset: int) -> int:
    """Return the next place at which an array may begin."""
    return -(-offset // ALIGNMENT) * ALIGNMENT


def _running(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(counts)))


def _array(data: memoryview, kind: str, count: int, offset: int) -> NDArray[Any]:
    if count == 0:
        return np.zeros(0, kind)
    return np.frombuffer(data, kind, count, offset)


def _number(checksum: bytes) -> int:
    return int.from_bytes(checksum, "little")
