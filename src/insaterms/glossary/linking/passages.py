"""Passages of a block: in another language, set apart as code or a link, seen by nobody."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

from insaterms.content.blocks import Block, Mark
from insaterms.model import LANGUAGES, Language
from insaterms.text.language_tags import canonical_tag

__all__ = ["Languages", "Stretches", "code_and_links", "languages_of", "without"]


class Languages(Struct, frozen=True):
    """The languages of a block, stretch by stretch.

    Attributes:
        starts: Where each stretch begins, the first at 0.
        languages: The language of each; None for one that is neither Dutch nor English.

    """

    starts: tuple[int, ...]
    languages: tuple[Language | None, ...]

    def at(self, offset: int) -> Language | None:
        """Return the language at an offset of the block's text."""
        return self.languages[bisect_right(self.starts, offset) - 1]


def languages_of(block: Block, page: Language) -> Languages:
    """Return the languages that a page declares within a block.

    Args:
        block: The block.
        page: The language of what declares none.

    """
    whole = _language(block.language, page)
    stretches: list[tuple[int, Language | None]] = [(0, whole)]
    around: list[tuple[int, Language | None]] = []
    # Of two passages with the same words the outer one ends, and is noted, last.
    numbered = enumerate(block.marks)
    for _, mark in sorted(numbered, key=lambda item: (item[1].start, -item[1].end, -item[0])):
        if mark.kind != "language":
            continue
        _leave(around, stretches, mark.start, whole)
        language = _language(mark.value, page)
        around.append((mark.end, language))
        stretches.append((mark.start, language))
    _leave(around, stretches, len(block.text) + 1, whole)
    return Languages(
        tuple(start for start, _ in stretches), tuple(language for _, language in stretches)
    )


def _leave(
    around: list[tuple[int, Language | None]],
    stretches: list[tuple[int, Language | None]],
    until: int,
    whole: Language | None,
) -> None:
    """Go on in the language around each passage that ends before a place."""
    while around and around[-1][0] <= until:
        end, _ = around.pop()
        stretches.append((max(end, stretches[-1][0]), around[-1][1] if around else whole))


def _language(tag: str, page: Language) -> Language | None:
    if not tag:
        return page
    primary = canonical_tag(tag).split("-")[0]
    return next((language for language in LANGUAGES if language == primary), None)


class Stretches(Struct, frozen=True):
    """Stretches of a text in order, none of which touches another.

    Attributes:
        starts: Where each begins.
        ends: Where each ends.

    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them shares a code point with a stretch."""
        number = bisect_right(self.starts, end - 1) - 1
        return number >= 0 and self.ends[number] > start


def code_and_links(block: Block) -> Stretches:
    """Return the stretches of a block in which no term is marked."""
    starts: list[int] = []
    ends: list[int] = []
    for mark in block.marks:
        if mark.kind not in {"code", "link"}:
            continue
        if ends and mark.start <= ends[-1]:
            ends[-1] = max(ends[-1], mark.end)
        else:
            starts.append(mark.start)
            ends.append(mark.end)
    return Stretches(tuple(starts), tuple(ends))


def without(block: Block, unseen: Sequence[tuple[int, int]]) -> Block:
    """Return a block without what stands in some stretches of the source.

    Args:
        block: The block.
        unseen: Start and end in the source of each stretch, in order; markup stands at both,
            so that no run of the block crosses a border.

    """
    if not unseen:
        return block
    starts = [start for start, _ in unseen]
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    # (offset in the block, how much was left out before it)
    shifts = [(0, 0)]
    length = 0
    behind = [here for here, _ in block.places[1:]] + [len(block.text)]
    for (here, there), end in zip(block.places, behind, strict=True):
        number = bisect_right(starts, there) - 1
        if number >= 0 and there < unseen[number][1]:
            shifts.append((end, shifts[-1][1] + end - here))
        else:
            places.append((length, there))
            parts.append(block.text[here:end])
            length += end - here
    if len(shifts) == 1:
        return block
    return Block(
        "".join(parts),
        block.kind,
        tuple(places) or ((0, 0),),
        tuple(_moved(block.marks, shifts)),
        block.language,
    )


def _moved(marks: Iterable[Mark], shifts: Sequence[tuple[int, int]]) -> list[Mark]:
    offsets = [offset for offset, _ in shifts]

    def moved(offset: int) -> int:
        return offset - shifts[bisect_right(offsets, offset) - 1][1]

    found = ((Mark(moved(m.start), moved(m.end), m.kind, m.value), m.end - m.start) for m in marks)
    # Without its tooltip a mark ends where its term does: it stays the outer one, and last.
    ordered = sorted(found, key=lambda each: (each[0].start, -each[0].end, each[1]))
    return [mark for mark, _length in ordered if mark.start < mark.end]
