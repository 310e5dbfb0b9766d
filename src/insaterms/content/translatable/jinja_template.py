"""The texts of a Jinja template that are translated.

A template is read as the page that it makes, with each tag blanked out to signs that no
reader takes for anything, as long as the tag: every place stays what it is, and a text has
its `{{ name }}` in it.  A statement ends running text, since what stands before and behind
it need not follow one another on the page, unless it is part of a sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from msgspec.structs import replace

from insaterms.content.entities import plain
from insaterms.content.tags import scan
from insaterms.content.translatable.jinja_blanks import Blanks
from insaterms.content.translatable.jinja_sentences import parting, placeables, within_text
from insaterms.content.translatable.jinja_tags import Tag
from insaterms.content.translatable.prose import WHITE, collapsed, has_words
from insaterms.content.translatable.values import Part, Slot

if TYPE_CHECKING:
    from insaterms.content.translatable.front_matter_texts import Front

__all__ = ["placeables", "slots"]

# Text ends before and goes on behind it, and it closes no paragraph.
_APART = "<input"
# So often a template is read at most, to tell which statements are part of a sentence.
_LOOKS = 5
# A text of gettext's, which is a message of its own.
_CALL = re.compile(r"\{\{[-+]?\s*+(?:n?p?gettext|_)\s*+\(")
_RAW_TEXT = ("title", "textarea")
_BLOCKS: dict[str, Part] = {
    "title": "title",
    "description": "description",
    "summary": "description",
    "nav": "navigation",
    "navigation": "navigation",
    "menu": "navigation",
}
# `{% block body_class %}wide{% endblock %}` goes into an attribute of the page around it.
_UNSEEN = ("class", "classes", "css", "js", "script", "scripts", "style", "styles", "type", "url")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}


def slots(
    text: str, form: Literal["html", "markdown", "text"] = "html", language: str = ""
) -> list[Slot]:
    """Find the places of the texts in a template.

    Args:
        text: The template.
        form: What it makes.
        language: Its language where it does not say one itself; empty if nobody knows.

    Returns:
        The places in the order of the source.  A translation whose tags are not those of
        the message leaves its place as it stands.

    Raises:
        UnreadablePageError: If a tag is not closed, or the page that it makes cannot be read.

    """
    blanks = Blanks(text)
    if form == "html":
        return _of_html(blanks, language)
    blanked = blanks.in_lines()
    found: Iterable[Slot]
    if form == "markdown":
        from insaterms.content.translatable import markdown_page

        found = markdown_page.slots(blanked, language)
    else:
        from insaterms.content.translatable import plain_text

        found = plain_text.slots(blanked)
    return sorted((blanks.restored(slot) for slot in found), key=lambda slot: slot.start)


class _Around(NamedTuple):
    """What a statement stands in that is no running text: a tag, a title, a script."""

    start: int
    end: int
    is_tag: bool


def _of_html(blanks: Blanks, language: str) -> list[Slot]:
    from insaterms.content.translatable import front_matter_texts, html_page

    whole = blanks.blanked(lambda _: None)
    above = front_matter_texts.read(whole)
    page = _without(above, whole)
    around = _around(page, [tag for tag in blanks.tags if tag.kind != "expression"])
    statements = [tag for tag in blanks.tags if tag.kind != "expression" and tag not in around]
    kept = within_text(page, statements, blanks.alone())
    calls = _calls(blanks, page)
    ends: set[Tag] = set()
    for number in range(_LOOKS):
        blanked = _without(above, blanks.blanked(partial(_apart, {*around, *kept}, ends)))
        slots = list(html_page.slots(blanked, above.language or language))
        parted = {
            tag
            for slot in slots
            if (within := [tag for tag in blanks.within(blanked, slot) if tag in kept])
            for tag in parting(blanked, slot.start, slot.end, within)
        }
        known = len(ends)
        for slot in slots if calls else ():
            ends.update(_at_ends(blanked, slot, blanks.within(blanked, slot), calls))
        if not parted and len(ends) == known:
            break
        # Each look may bring out others; at last all of them part texts.
        kept = kept - parted if number < _LOOKS - 2 else frozenset()
    blocks = _Blocks(blanks.tags)
    found = [blanks.restored(slot) for slot in above.slots]
    for slot in slots:
        within = [
            tag
            for tag in blanks.within(blanked, slot)
            if tag in around and _contains(around[tag], slot)
        ]
        if within:
            found += _pieces(blanks, blanked, slot, within, around[within[0]])
        elif not blanks.names_element(blanked, slot):
            placed = blocks.placed(blanks.restored(slot))
            found += [placed] if placed is not None else []
    return sorted(found, key=lambda slot: slot.start)


def _without(above: "Front", text: str) -> str:
    """Return a text with blank space in place of its front matter."""
    return " " * above.end + text[above.end :] if above.end else text


def _calls(blanks: Blanks, page: str) -> frozenset[Tag]:
    """Return the calls of gettext in running text."""
    calls = [
        tag
        for tag in blanks.tags
        if tag.kind == "expression" and _CALL.match(blanks.text, tag.start)
    ]
    return frozenset(calls).difference(_around(page, calls)) if calls else frozenset()


def _at_ends(
    blanked: str, slot: Slot, within: Sequence[Tag], calls: Container[Tag]
) -> Iterator[Tag]:
    """Return the calls of gettext with which a text begins or ends, and which it does without.

    In the middle of a sentence they are part of it, as any other expression is.
    """
    place = slot.start
    for tag in within:
        if tag not in calls or blanked[place : tag.start].strip(WHITE):
            break
        yield tag
        place = tag.end
    place = slot.end
    for tag in reversed(within):
        if tag not in calls or blanked[tag.end : place].strip(WHITE):
            break
        yield tag
        place = tag.start


def _around(blanked: str, statements: Sequence[Tag]) -> dict[Tag, _Around]:
    """Return what tags stand in, of those that split no running text."""
    found: dict[Tag, _Around] = {}
    number = 0
    place = 0
    before = ""

    def take(end: int, around: _Around | None) -> None:
        nonlocal number
        while number < len(statements) and statements[number].start < end:
            tag = statements[number]
            if around is not None or tag.end - tag.start <= len(_APART):
                found[tag] = around or _Around(tag.start, tag.start, is_tag=False)
            number += 1

    for piece in scan(blanked):
        # Between the pieces lie comments and scripts.
        take(piece.start, _Around(place, piece.start, is_tag=False))
        raw = piece.kind == "text" and before in _RAW_TEXT
        if piece.kind != "text" or raw:
            take(piece.end, _Around(piece.start, piece.end, is_tag=not raw))
        else:
            take(piece.end, None)
        place = piece.end
        before = piece.name if piece.kind == "start" else ""
    take(len(blanked), _Around(place, len(blanked), is_tag=False))
    return found


def _contains(around: _Around, slot: Slot) -> bool:
    return around.start <= slot.start and slot.end <= around.end


def _apart(kept: Container[Tag], ends: Container[Tag], tag: Tag) -> str | None:
    """Return an empty element as long as a tag, at which running text ends; None for others."""
    if (tag.kind == "expression" and tag not in ends) or tag in kept:
        return None
    return _APART + " " * (tag.end - tag.start - len(_APART) - 1) + ">"


def _pieces(
    blanks: Blanks, blanked: str, slot: Slot, statements: Sequence[Tag], around: _Around
) -> Iterator[Slot]:
    """Split a value or a title at its statements."""
    quote = ""
    if around.is_tag:
        before = slot.start - 1
        while blanked[before] in WHITE:
            before -= 1
        quote = blanked[before]
    if around.is_tag and quote not in {'"', "'"}:
        return
    starts = [slot.start, *(tag.end for tag in statements)]
    ends = [*(tag.start for tag in statements), slot.end]
    for start, end in zip(starts, ends, strict=True):
        source = blanked[start:end]
        begin = start + len(source) - len(source.lstrip(WHITE))
        end = begin + len(source.strip(WHITE))  # noqa: PLW2901 -- without its white space
        seen = collapsed(plain(blanked, begin, end, attribute=around.is_tag))
        if has_words(seen):
            written = partial(_escaped, quote=quote)
            yield blanks.restored(Slot(seen, slot.part, begin, end, written, slot.detail))


def _escaped(translation: str, quote: str) -> str:
    signs = "&<>" + quote
    return "".join(
        _ESCAPES[letter] if letter in signs else letter for letter in collapsed(translation)
    )


class _Blocks:
    """The blocks of a template, whose names say what their text is: `{% block title %}`."""

    def __init__(self, tags: Iterable[Tag]) -> None:
        self._starts = [0]
        self._names = [""]
        opened = [""]
        for tag in tags:
            if tag.name == "block":
                opened.append(tag.argument)
            elif tag.name == "endblock" and len(opened) > 1:
                opened.pop()
            else:
                continue
            self._starts.append(tag.end)
            self._names.append(opened[-1])

    def placed(self, slot: Slot) -> Slot | None:
        """Return a place whose block says what part it plays; None if it is no text.

        What stands in an element has its part from that, whatever the block is called.
        """
        name = self._names[bisect_right(self._starts, slot.start) - 1].lower()
        if not name or slot.part != "paragraph" or slot.detail:
            return slot
        if name.endswith(_UNSEEN):
            return None
        part = _BLOCKS.get(name.rpartition("_")[2])
        return slot if part is None else replace(slot, part=part, detail=f"block {name}")
