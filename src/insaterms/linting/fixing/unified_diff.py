"""What was changed in a file, as `patch -p0` and `git apply -p0` read it.

Files that were mended differ in a few lines out of many: lines that stand once on both sides
are held against each other first, so that the time grows with the files and not with their
product.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

__all__ = ["diff"]

# Lines without a change that are shown around one.
_CONTEXT = 3
# How often lines between two others are looked at anew.
_DEEPEST = 8
_UNSAFE = re.compile(rb"[\x00-\x1f\x7f\"\\]")

# Lines of the old file and of the new one, from a first one to the one behind a last.
_Change = tuple[int, int, int, int]


def diff(path: str, before: bytes, after: bytes) -> bytes:
    """Return what was changed in a file; nothing where nothing was.

    Args:
        path: The file, from the folder in which the patch is applied.
        before: What stood in it.
        after: What stands there now.

    """
    old, new = (_lines(data) for data in (before, after))
    changes = list(_changes(old, new, (0, len(old), 0, len(new))))
    if not changes:
        return b""
    name = _name(path)
    pieces = [b"--- " + name + b"\n", b"+++ " + name + b"\n"]
    for group in _grouped(changes):
        pieces += _hunk(old, new, group)
    return b"".join(pieces)


def _lines(data: bytes) -> list[bytes]:
    lines = data.split(b"\n")
    last = lines.pop()
    return [line + b"\n" for line in lines] + ([last] if last else [])


def _name(path: str) -> bytes:
    """Return a name as patches write it, with a tab behind it where it has spaces."""
    name = path.encode("utf-8", "surrogateescape")
    if _UNSAFE.search(name):
        return b'"' + _UNSAFE.sub(lambda each: b"\\%03o" % ord(each[0]), name) + b'"'
    return name + b"\t" if b" " in name else name


def _changes(
    old: Sequence[bytes], new: Sequence[bytes], within: _Change, depth: int = _DEEPEST
) -> Iterator[_Change]:
    """Yield the stretches that differ, in their order, with a line between any two."""
    begin, end, other, behind = within
    while begin < end and other < behind and old[begin] == new[other]:
        begin, other = begin + 1, other + 1
    while begin < end and other < behind and old[end - 1] == new[behind - 1]:
        end, behind = end - 1, behind - 1
    if begin == end and other == behind:
        return
    anchors = _anchors(old[begin:end], new[other:behind]) if depth else []
    if not anchors:
        yield from _between(old, new, (begin, end, other, behind))
        return
    # A line that stands twice in the file, as `---` does, may stand once between two others.
    first, second = begin, other
    for number, place in [*anchors, (end - begin, behind - other)]:
        gap = (first, begin + number, second, other + place)
        yield from _changes(old, new, gap, depth - 1)
        first, second = begin + number + 1, other + place + 1


def _anchors(old: Sequence[bytes], new: Sequence[bytes]) -> list[tuple[int, int]]:
    """Return the lines that stand once on each side, as many as keep their order."""
    once = [{line for line, count in Counter(lines).items() if count == 1} for lines in (old, new)]
    common = once[0] & once[1]
    places = {line: number for number, line in enumerate(new) if line in common}
    pairs = [(number, places[line]) for number, line in enumerate(old) if line in common]
    # The longest row that rises on both sides: of each length the one with the lowest end.
    ends: list[int] = []
    rows: list[int] = []
    before: list[int] = []
    for number, (_first, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(rows[length - 1] if length else -1)
        ends[length : length + 1] = [second]
        rows[length : length + 1] = [number]
    row = []
    number = rows[-1] if rows else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _between(old: Sequence[bytes], new: Sequence[bytes], gap: _Change) -> Iterator[_Change]:
    """Yield what differs between two lines that are the same."""
    begin, end, other, behind = gap
    if end - begin != behind - other:
        yield begin, end, other, behind
        return
    # As many lines as before: each is held against its own.
    first = None
    for number in range(end - begin + 1):
        differs = number < end - begin and old[begin + number] != new[other + number]
        if differs and first is None:
            first = number
        elif not differs and first is not None:
            yield begin + first, begin + number, other + first, other + number
            first = None


def _grouped(changes: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Put changes together that are so near that the lines around them would meet."""
    group = [changes[0]]
    for change in changes[1:]:
        if change[0] - group[-1][1] > 2 * _CONTEXT:
            yield group
            group = []
        group.append(change)
    yield group


def _hunk(old: Sequence[bytes], new: Sequence[bytes], group: Sequence[_Change]) -> Iterator[bytes]:
    shift = group[0][2] - group[0][0]
    first = max(0, group[0][0] - _CONTEXT)
    last = min(len(old), group[-1][1] + _CONTEXT)
    end = group[-1][3] + last - group[-1][1]
    ranges = _range(first, last), _range(first + shift, end)
    yield b"@@ -%s +%s @@\n" % ranges
    place = first
    for begin, behind, other, until in group:
        yield from (_line(b" ", line) for line in old[place:begin])
        yield from (_line(b"-", line) for line in old[begin:behind])
        yield from (_line(b"+", line) for line in new[other:until])
        place = behind
    yield from (_line(b" ", line) for line in old[place:last])


def _range(begin: int, end: int) -> bytes:
    """Return the first line and how many there are; of none the line before."""
    count = end - begin
    return b"%d,%d" % (begin + 1 if count else begin, count)


def _line(sign: bytes, line: bytes) -> bytes:
    if line.endswith(b"\n"):
        return sign + line
    return sign + line + b"\n\\ No newline at end of file\n"
