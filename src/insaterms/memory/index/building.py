"""Building a segment from texts, from older segments, or from both.

Texts are kept as groups of one length and width from the moment they come in, so that
merging is putting groups behind one another.  What is written goes into the mapped file at
once: building a large segment takes no more memory than building a small one.
"""

import contextlib
import mmap
import os
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from insaterms.memory.index.blocks import Block
from insaterms.memory.index.features import CODES, FeatureMap, pair_codes
from insaterms.memory.index.layout import (
    HEADER,
    MAGIC,
    WIDTHS,
    BandMeta,
    Segment,
    SegmentMeta,
    aligned,
)
from insaterms.memory.index.training import sample_size, train

__all__ = ["build"]

# Texts shorter than this make one band; above it each band is twice as long as the last.
_SHORT = 8
# A band with fewer characters has no bits: its texts are sooner compared than found.
_FEW = 1 << 14
# So many bits are made at once, a byte each.
_AT_ONCE = 1 << 22


class _Part(NamedTuple):
    """Texts of one length and width from one source; `kept` says which, None all."""

    texts: NDArray[Any]
    ids: NDArray[Any]
    kept: NDArray[np.intp] | None

    def __len__(self) -> int:
        return len(self.ids) if self.kept is None else len(self.kept)


class _Plan(NamedTuple):
    """A band that is to be written."""

    meta: BandMeta
    groups: list[tuple[int, int, list[_Part]]]
    rows: int
    features: FeatureMap | None


def build(
    sources: list[Block | Segment], path: str | None, *, oldest: bool, name: str = ""
) -> Segment:
    """Write a segment.

    Args:
        sources: What goes into it, the oldest first; of a unit that several have, the
            newest counts.
        path: The new file; None for a segment in memory.
        oldest: Whether no segment is older: then nobody need know which units are gone.
        name: By which the segment is known.

    Raises:
        OSError: If the file cannot be written; then there is none.
        DamagedIndexError: If a segment among the sources is not as it was written.

    """
    # In the oldest segment nobody looks them up, and of millions they take their room.
    owned = _united([] if oldest else [source.owned for source in sources])
    end = aligned(HEADER.size)
    sides: tuple[list[_Plan], list[_Plan]] = ([], [])
    for side in (0, 1):
        bands: dict[int, dict[tuple[int, int], list[_Part]]] = {}
        for place, source in enumerate(sources, 1):
            hidden = [later.owned for later in sources[place:] if len(later.owned)]
            for key, (texts, ids) in source.groups(side):
                part = _Part(texts, ids, _kept(ids, hidden))
                if len(part):
                    number = (key[0] // _SHORT).bit_length()
                    bands.setdefault(number, {}).setdefault(key, []).append(part)
        for number, groups in sorted(bands.items()):
            plan = _planned(groups, (_SHORT << number) - 1, end)
            sides[side].append(plan)
            end = aligned(plan.meta.end)
    rows = [sum(plan.rows for plan in plans) for plans in sides]
    meta = SegmentMeta(
        max(len(owned), *rows),
        end,
        len(owned),
        _checksum(owned.tobytes()),
        ([plan.meta for plan in sides[0]], [plan.meta for plan in sides[1]]),
    )
    start = end + owned.nbytes
    size = start + len(msgspec.msgpack.encode(meta))
    with _room(path, size) as data:
        view = memoryview(data)
        written = tuple([_written(plan, view) for plan in bands] for bands in sides)
        view[end:start] = owned.tobytes()
        described = msgspec.msgpack.encode(msgspec.structs.replace(meta, sides=written))
        view[start:size] = described
        HEADER.pack_into(view, 0, MAGIC, start, len(described), zlib.crc32(described))
        if path is None or isinstance(data, bytearray):
            return Segment(data, name)
    return Segment.open(path, name)


@contextlib.contextmanager
def _room(path: str | None, size: int) -> Iterator[bytearray | mmap.mmap]:
    if path is None:
        yield bytearray(size)
        return
    with open(path, "x+b") as file:
        try:
            # A hole in a file takes room only when it is written to through the map, and
            # where there is none left, that kills the process.
            zeros = bytes(1 << 20)
            file.writelines(zeros[: size - start] for start in range(0, size, len(zeros)))
            file.flush()
            yield mmap.mmap(file.fileno(), size)
        except BaseException:
            with contextlib.suppress(OSError):
                file.close()
            with contextlib.suppress(OSError):
                os.unlink(path)
            raise


def _united(ids: list[NDArray[Any]]) -> NDArray[np.int64]:
    if not ids:
        return np.zeros(0, np.int64)
    if len(ids) == 1 and ids[0].dtype == np.int64:
        return ids[0]
    together = np.sort(np.concatenate(ids).astype(np.int64))
    different: NDArray[np.int64] = together[np.diff(together, prepend=together[:1] - 1) != 0]
    return different


def _kept(ids: NDArray[Any], hidden: list[NDArray[np.int64]]) -> NDArray[np.intp] | None:
    """Return which of the ids are not hidden, or None if all are kept."""
    kept: NDArray[np.intp] | None = None
    low, high = ids.min(), ids.max()
    for some in hidden:
        if low > some[-1] or high < some[0]:
            continue
        left = ids if kept is None else ids[kept]
        places = np.minimum(np.searchsorted(some, left), len(some) - 1)
        still = np.flatnonzero(some[places] != left)
        if len(still) < len(left):
            kept = still if kept is None else kept[still]
    return kept


def _planned(groups: dict[tuple[int, int], list[_Part]], longest: int, start: int) -> _Plan:
    listed = [(length, width, parts) for (length, width), parts in sorted(groups.items())]
    counts = [(length, width, sum(map(len, parts))) for length, width, parts in listed]
    rows = sum(count for _, _, count in counts)
    characters = sum(length * count for length, _, count in counts)
    features = None
    if characters >= _FEW:
        features = _trained(listed, rows, characters / rows, longest)
    wide = any(
        len(part.ids) and (part.ids.max() >= 1 << 32 or part.ids.min() < 0)
        for _, _, parts in listed
        for part in parts
    )
    size = features.size if features else 0
    density = aligned(start + (2 * CODES if features else 0))
    ids = aligned(density + 4 * size)
    texts = aligned(ids + (8 if wide else 4) * rows)
    bits = aligned(texts + sum(length * width * count for length, width, count in counts))
    end = bits + size * -(-rows // 8)
    meta = BandMeta(longest, counts, size, wide, start, density, ids, texts, bits, end, bytes(4))
    return _Plan(meta, listed, rows, features)


def _trained(
    groups: list[tuple[int, int, list[_Part]]], rows: int, mean: float, longest: int
) -> FeatureMap:
    step = max(1, rows // sample_size(round(mean)))
    samples = []
    for _, _, parts in groups:
        for part in parts:
            some = slice(None, None, step) if part.kept is None else part.kept[::step]
            samples.append(pair_codes(part.texts[some]))
    return train(samples, sum(map(len, samples)), mean, longest)


def _written(plan: _Plan, view: memoryview) -> BandMeta:
    meta = plan.meta
    data = np.frombuffer(view, np.uint8)
    ids = data[meta.ids : meta.texts]
    ids = ids[: len(ids) // 8 * 8].view("<i8" if meta.wide_ids else "<u4")
    row, place = 0, meta.texts
    for length, width, parts in plan.groups:
        for part in parts:
            count = len(part)
            some = slice(None) if part.kept is None else part.kept
            ids[row : row + count] = part.ids[some]
            room = data[place : place + count * length * width]
            room.view(WIDTHS[width]).reshape(count, length)[:] = part.texts[some]
            row += count
            place += count * length * width
    if plan.features is not None:
        table = data[meta.table : meta.table + 2 * CODES].view("<u2")
        table[:] = plan.features.table
        stride = -(-row // 8)
        bits = data[meta.bits : meta.end].reshape(meta.features, stride)
        _fill(plan, data, bits)
        density = data[meta.density : meta.density + 4 * meta.features].view("<f4")
        for start in range(0, meta.features, 64):
            counts = np.bitwise_count(bits[start : start + 64]).sum(axis=1, dtype=np.int64)
            density[start : start + 64] = counts / row
    checksum = _checksum(view[meta.table : meta.end])
    return msgspec.structs.replace(meta, checksum=checksum)


def _fill(plan: _Plan, data: NDArray[np.uint8], bits: NDArray[np.uint8]) -> None:
    """Set the bits of every text, some thousand texts at a time."""
    assert plan.features is not None  # noqa: S101
    size, stride = bits.shape
    columns = max(64, min(_AT_ONCE // size, 8 * stride) // 64 * 64)
    one = np.zeros((size, columns), np.bool_)
    flat = one.reshape(-1)
    done, filled = 0, 0
    place = plan.meta.texts
    for length, width, parts in plan.groups:
        count = sum(map(len, parts))
        room = data[place : place + count * length * width]
        texts = room.view(WIDTHS[width]).reshape(count, length)
        place += count * length * width
        first = 0
        while first < count:
            behind = min(count, first + columns - filled)
            for rows, found in plan.features.of_texts(pair_codes(texts[first:behind])):
                flat[found * columns + (rows + filled)] = True
            filled += behind - first
            first = behind
            if filled == columns:
                bits[:, done // 8 : (done + filled) // 8] = np.packbits(
                    one, axis=1, bitorder="little"
                )
                done += filled
                filled = 0
                one[:] = False
    if filled:
        packed = np.packbits(one[:, :filled], axis=1, bitorder="little")
        bits[:, done // 8 :] = packed


def _checksum(data: "bytes | memoryview") -> bytes:
    return zlib.crc32(data).to_bytes(4, "little")
