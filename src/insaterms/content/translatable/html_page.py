"""The texts of an HTML page that are translated.

Text between two blocks is one message, with the tags in the line that stand in it; those
around all of it stay outside, so that a link in a navigation is just its label.  Links in a
row, with nothing but a sign between them, are a message each.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from insaterms.content.draft import Where, as_it_is
from insaterms.content.entities import plain
from insaterms.content.tags import Piece, scan
from insaterms.content.translatable import html_attributes, html_links, html_text
from insaterms.content.translatable.html_elements import opened
from insaterms.content.translatable.open_elements import Element, OpenElements, is_block
from insaterms.content.translatable.prose import WHITE, collapsed, has_words
from insaterms.content.translatable.values import Slot

__all__ = ["fragment", "slots"]

_LONGEST_DECLARATION = 100
_BYTE_ORDER_MARK = "\ufeff"
# `<iframe src=x>`, `</p>`, `[map id="1"]`, `{"a": 1}`, `init();`; but `<your name>` is for people.
_CODE = re.compile(
    r"<[a-zA-Z][^<>=]*=[^<>]*>|<[/!?][a-zA-Z\-]|<[bh]r>|/>"
    r"|\A\[[\w-]+[ \t][^\[\]=]*=|\A[\[{][ \t]*[\"']|;\Z"
)


class _Strand(NamedTuple):
    """A text or a tag in the line, with the element that it stands in or opens."""

    piece: Piece
    element: Element


def slots(text: str, language: str = "") -> Iterator[Slot]:
    """Find the texts of an HTML page.

    Args:
        text: The page or a part of one; nothing in it is an error.
        language: Its language where it does not say one itself; empty if nobody knows.

    Yields:
        The places of the texts, block by block.

    """
    if text.startswith(_BYTE_ORDER_MARK):
        text = " " + text[1:]
    xml = text[:_LONGEST_DECLARATION].lstrip(WHITE).startswith("<?xml")
    yield from fragment(text, OpenElements(language, declared=False), xml=xml)


def fragment(
    text: str, elements: OpenElements, where: Where = as_it_is, *, xml: bool = False
) -> Iterator[Slot]:
    """Find the texts of a piece of HTML, such as a block of it in Markdown.

    Args:
        text: The piece; at its end running text ends.
        elements: What is open where it begins, and afterwards where it ends.
        where: The way from the piece into the source.
        xml: Whether `<b/>` is an empty element.

    Yields:
        The places of the texts, block by block.

    """
    strands: list[_Strand] = []
    island: Element | None = None
    for piece in scan(text, xml=xml):
        if piece.kind == "text":
            strands.append(_Strand(piece, elements.innermost))
            continue
        if apart := is_block(piece.name):
            yield from _block(strands, text, where, xml=xml)
            strands = []
        before = elements.innermost
        if piece.kind == "start":
            element = opened(elements, piece, text, xml=xml)
            if apart:
                yield from _attributes(piece, element, text, where)
        else:
            element = before
            elements.end(piece.name)
        if piece.kind == "start" and elements.innermost.is_message and not before.is_message:
            # `<b translate="yes">` within what is not translated is a text of its own.
            yield from _block(strands, text, where, xml=xml)
            strands = []
            island = element
        if not apart:
            strands.append(_Strand(piece, element))
        if piece.kind == "end" and element is island:
            yield from _block(strands, text, where, xml=xml)
            strands = []
    yield from _block(strands, text, where, xml=xml)


def _block(strands: Sequence[_Strand], text: str, where: Where, *, xml: bool) -> Iterator[Slot]:
    """Find the text of a block, and those in the attributes of tags that do not belong to it."""
    if not strands or all(_is_white(strand.piece, text) for strand in strands):
        return
    if strands[0].element.tag == "textarea" and _is_as_written(strands[0].piece, text):
        return
    pairs = _whole(html_text.matches([piece for piece, _ in strands], xml=xml))
    begin = 0
    for number in [*(number for number, pair in enumerate(pairs) if pair is None), len(strands)]:
        if begin < number:
            inner = [pair - begin for pair in pairs[begin:number] if pair is not None]
            yield from _running_text(strands[begin:number], inner, text, where, xml=xml)
        if number < len(strands) and strands[number].piece.kind == "start":
            yield from _attributes(*strands[number], text, where)
        begin = number + 1


def _is_as_written(piece: Piece, text: str) -> bool:
    """Whether what a `<textarea>` shows is no text of one line but lines, or code to copy."""
    shown = plain(text, piece.start, piece.end).strip(WHITE)
    # A message has no lines; its tags would be those of an `<iframe>` that a reader copies.
    return "\n" in shown or "\r" in shown or _CODE.search(shown) is not None


def _whole(pairs: Sequence[int | None]) -> list[int | None]:
    """Return the pairs without those between which a tag stands that has no pair."""
    before = list(accumulate(pair is None for pair in pairs))
    return [
        None if pair is None or before[pair] != before[number] else pair
        for number, pair in enumerate(pairs)
    ]


def _running_text(  # noqa: PLR0913 -- where it stands, and what of it
    strands: Sequence[_Strand],
    pairs: Sequence[int],
    text: str,
    where: Where,
    *,
    xml: bool,
    whole: bool = False,
) -> Iterator[Slot]:
    """Find the text of a stretch in which every tag has its pair; links in a row are several."""
    first, last = _trimmed(strands, pairs, text)
    inner = strands[first:last]
    message = has_words(
        " ".join(
            html_text.message(text, piece.start, piece.end)
            for piece, element in inner
            if piece.kind == "text" and element.is_message
        ),
        code=False,
    )
    for piece, element in strands[:first] if message else strands:
        if piece.kind == "start":
            yield from _attributes(piece, element, text, where)
    if not message:
        return
    own = [pair - first for pair in pairs[first:last]]
    row = [] if whole else _row(inner, own, text)
    for begin, end in row:
        pairs_of_one = [pair - begin for pair in own[begin:end]]
        yield from _running_text(inner[begin:end], pairs_of_one, text, where, xml=xml, whole=True)
    if not row:
        yield _slot(inner, text, where, xml=xml)
    for piece, element in strands[last:]:
        if piece.kind == "start":
            yield from _attributes(piece, element, text, where)


def _row(strands: Sequence[_Strand], pairs: Sequence[int], text: str) -> list[tuple[int, int]]:
    """Return where links begin and end that stand in a row; nothing if it is a sentence."""
    navigation = _around(strands).navigation
    return html_links.in_a_row([piece for piece, _ in strands], pairs, text, navigation=navigation)


def _slot(strands: Sequence[_Strand], text: str, where: Where, *, xml: bool) -> Slot:
    tags = [piece for piece, _ in strands]
    start, end = tags[0].start, tags[-1].end
    if tags[0].kind == "text":
        start += len(text[start : tags[0].end]) - len(text[start : tags[0].end].lstrip(WHITE))
    if tags[-1].kind == "text":
        end -= len(text[tags[-1].start : end]) - len(text[tags[-1].start : end].rstrip(WHITE))
    tags[0] = tags[0]._replace(start=start)
    tags[-1] = tags[-1]._replace(end=end)
    around = _around(strands)
    if around.tag in {"title", "desc", "textarea"}:
        write = _plain
    else:
        write = partial(
            html_text.written,
            spaces="&nbsp;" in text[start:end],
            xml=xml,
        )
    message = (
        collapsed(plain(text, start, end))
        if around.tag in {"title", "textarea"}
        else html_text.message(text, start, end, tags)
    )
    return Slot(message, around.part, where(start), where(end - 1) + 1, write, around.detail)


def _around(strands: Sequence[_Strand]) -> Element:
    """Return the element whose text it is: that of the first text that is a message."""
    return next(
        element for piece, element in strands if piece.kind == "text" and element.is_message
    )


def _plain(translation: str) -> str:
    return html_text.escaped(collapsed(translation))


def _attributes(piece: Piece, element: Element, text: str, where: Where) -> Iterator[Slot]:
    if piece.attributes and element.translated and not element.foreign:
        yield from html_attributes.slots(piece, text, where, navigation=element.navigation)


def _is_white(piece: Piece, text: str) -> bool:
    return piece.kind == "text" and not text[piece.start : piece.end].strip(WHITE)


def _trimmed(strands: Sequence[_Strand], pairs: Sequence[int], text: str) -> tuple[int, int]:
    """Return which strands are left without the tags around all of the text.

    Those are tags in pairs, and elements in which nothing stands.
    """
    first, last = 0, len(strands) - 1
    while first <= last:
        before = first, last
        first = _behind(first, last, strands, pairs, text, step=1)
        last = _behind(last, first, strands, pairs, text, step=-1)
        if first < last and pairs[first] == last:
            first, last = first + 1, last - 1
        if (first, last) == before:
            break
    return first, last + 1


def _behind(  # noqa: PLR0913 -- which way, how far, and what stands there
    place: int,
    end: int,
    strands: Sequence[_Strand],
    pairs: Sequence[int],
    text: str,
    *,
    step: int,
) -> int:
    """Pass over what is at an edge and shows nothing: white space, `<i class="icon"></i>`."""
    while (end - place) * step >= 0:
        piece, pair = strands[place].piece, pairs[place]
        if _is_white(piece, text):
            place += step
            continue
        if piece.kind == "text":
            break
        behind = pair
        between = range(place + step, behind, step)
        if any(not _is_white(strands[number].piece, text) for number in between):
            break
        if any(_has_text(strands[number].piece, text) for number in (place, behind)):
            break
        place = behind + step
    return place


def _has_text(piece: Piece, text: str) -> bool:
    return piece.kind == "start" and any(html_attributes.slots(piece, text, as_it_is))
