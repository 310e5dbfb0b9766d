"""The texts of a Markdown page that are translated: front matter, running text, HTML in it."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from markdown_it.rules_block.html_block import HTML_SEQUENCES
from markdown_it.token import Token
from msgspec.structs import replace

from insaterms.content.draft import Where
from insaterms.content.elements import HEADINGS
from insaterms.content.markdown_blocks import Parser
from insaterms.content.markdown_places import Places
from insaterms.content.translatable import front_matter_texts, html_page, markdown_images
from insaterms.content.translatable.html_elements import own_words
from insaterms.content.translatable.markdown_directives import Label, in_directive
from insaterms.content.translatable.markdown_lines import (
    Manner,
    Piece,
    in_cell,
    message,
    pieces,
    written,
)
from insaterms.content.translatable.markdown_references import with_names
from insaterms.content.translatable.open_elements import OpenElements
from insaterms.content.translatable.prose import has_words
from insaterms.content.translatable.values import Slot

__all__ = ["slots"]

# `<span lang="nl">` and `<span translate="no">` may hold all of a paragraph's words.
_SET_APART = re.compile(r"\b(?:lang|translate)\s*=|notranslate", re.IGNORECASE)
# Nothing that is no prose can begin before it: most texts begin so.
_FIRST_WORD = re.compile(r"[^\W\d_]++ ")
_OPENING = re.compile(r"[ \ufeff]?---[ \t]*(?:(?:\r\n?+|\n)(?:[ \t]*+\#[^\r\n]*+)?+)++[ \t]*+")
_DELIMITER = re.compile(r"^[ \t]*+[-:|][-:| \t]*+$", re.MULTILINE)
_COLON = re.compile(r":(?=\s|\Z)")
_LINE_END = re.compile(r"\r\n?|\n")
# Between a line's beginning and its text: what of it stands before the next lines too.
_MARKER = re.compile(r"[^>\s]")
# Elements that say nothing of the text in them, and end no other.
_NEUTRAL = frozenset({"thead", "tbody", "tr"})
# Elements that `Places` must know of.
_PLACED = HEADINGS | {"tr"}
_BYTE_ORDER_MARK = "\ufeff"


def slots(text: str, language: str = "") -> Iterator[Slot]:
    """Find the texts of a Markdown page.

    Args:
        text: The page.
        language: Its language where it does not say one itself; empty if nobody knows.

    Yields:
        The places of the texts; titles of references come last.

    Raises:
        UnreadablePageError: If its front matter is no YAML or TOML.

    """
    if text.startswith(_BYTE_ORDER_MARK):
        text = " " + text[1:]
    matter = front_matter_texts.read(text)
    yield from matter.slots
    yield from _Reader(text, matter.end, matter.language or language).slots()


class _Reader:
    """Walks along a page."""

    def __init__(self, text: str, start: int, language: str) -> None:
        self._text = text
        self._start = start
        self._parser = Parser()
        self._places = Places(text, start)
        self._elements = OpenElements(language)
        self._manner: Manner = "paragraph"
        # Where `Note: …` below a first line `---` would make front matter of it.
        entry = _OPENING.match(text) if not start else None
        self._entry = entry.end() if entry is not None else -1
        found = _LINE_END.search(text)
        self._line_end = found.group() if found is not None else "\n"

    def slots(self) -> Iterator[Slot]:
        """Yield the places of the texts."""
        for token in self._parser.blocks(self._text[self._start :]):
            if token.type == "inline":
                where = self._places.of(token)
                if token.content and self._elements.innermost.is_message:
                    if "directive" in token.meta:
                        for label in in_directive(token.content, token.meta["directive"]):
                            yield _labelled(label, where)
                    else:
                        yield from self._running_text(token.content, where)
            elif token.type == "html_block":
                yield from self._html(token.content, self._places.of(token))
            elif token.nesting:
                self._follow(token)
        for line, title in self._parser.titles():
            slot = markdown_images.reference_title(self._text, *self._places.lines[line], title)
            if slot is not None:
                yield slot

    def _follow(self, token: Token) -> None:
        """Open or close an element."""
        tag = token.tag
        if tag == "p":
            # It says nothing of its text, but ends a `<p>` that nobody has closed.
            self._elements.end(tag)
            return
        if tag in _PLACED:
            self._places.of(token)
        if token.nesting < 0:
            self._elements.end(tag)
            self._manner = "paragraph"
        elif tag not in _NEUTRAL:
            self._elements.start(tag)
            self._manner = _manner(token)

    def _html(self, content: str, where: Where) -> Iterator[Slot]:
        """Find the texts of a block of HTML."""
        behind = 0
        if not any(sequence[0].search(content) for sequence in HTML_SEQUENCES[:-1]):
            # It is one because a tag stands alone in its first line: `<a href="/x">`.
            behind = content.find("\n") + 1
            yield from html_page.fragment(content[:behind], self._elements, where)
        where = partial(_shifted, where, behind) if behind else where
        # A bar above `|---|` would make a table of the block.
        barred = _DELIMITER.search(content) is not None
        for slot in html_page.fragment(content[behind:], self._elements, where):
            yield replace(slot, written=partial(_barless, slot.written)) if barred else slot

    def _running_text(self, content: str, where: Where) -> Iterator[Slot]:
        heading = self._manner in {"heading", "underlined"}
        item = self._elements.innermost.part == "item"
        for piece in pieces(content, heading=heading, item=item):
            text = content[piece.start : piece.end]
            from_piece = partial(_shifted, where, piece.start) if piece.start else where

            if piece.label is not None:
                yield _labelled(piece.label, where)
            elif "![" in text and (images := markdown_images.alone(self._parse(text))):
                yield from markdown_images.slots(
                    images, text, from_piece, self._parse, cell=self._manner == "cell"
                )
            elif self._has_words(text):
                yield self._slot(content, piece, where)
            elif "<" in text:
                inner = OpenElements(self._elements.language)
                for slot in html_page.fragment(text, inner, from_piece):
                    if slot.part in {"alt", "attribute"} and slot.detail != "svg":
                        cell = self._manner == "cell"
                        yield replace(slot, written=partial(_attribute, slot.written, cell=cell))

    def _parse(self, text: str) -> list[Token]:
        return self._parser.running_text(text)

    def _has_words(self, text: str) -> bool:
        """Say whether there are words to translate, outside of what is in another language."""
        if _FIRST_WORD.match(text):
            return True
        if "<" not in text or _SET_APART.search(text) is None:
            # `# ``` ` is no fence, for it stands behind the signs of its block.
            return has_words(("." if text[:1] in "`~" else "") + text)
        return has_words(own_words(text, OpenElements(self._elements.language)))

    def _slot(self, content: str, piece: Piece, where: Where) -> Slot:
        around = self._elements.innermost
        write = partial(self._written, content, piece, where, self._manner)
        text = content[piece.start : piece.end]
        return Slot(
            message(text), around.part, where(piece.start), where(piece.end), write, around.detail
        )

    def _written(
        self, content: str, piece: Piece, where: Where, manner: Manner, translation: str
    ) -> str:
        source = content[piece.start : piece.end]
        if "[" in source:
            translation = with_names(source, translation, self._parser)
        start = where(piece.start)
        before = self._text[self._places.line_start(start) : start]
        row = content.find("\n", piece.start, piece.end) + 1
        if row:
            while content[row] in " \t":
                row += 1
            place = where(row)
            prefix = self._text[self._places.line_start(place) : place]
        else:
            prefix = _MARKER.sub(" ", before)
        if start == self._entry:
            translation = _COLON.sub("&#58;", translation)
        begins_line = manner in {"paragraph", "underlined"}
        if manner == "cell":
            begins_line = not before.rstrip(" \t").endswith("|")
        return written(
            translation,
            manner=manner,
            line_end=self._line_end,
            prefix=prefix,
            begins_line=begins_line,
        )


def _labelled(label: Label, where: Where) -> Slot:
    start, end = where(label.start), where(label.end)
    return Slot(label.text, label.part, start, end, label.written, label.detail)


def _attribute(write: Callable[[str], str], translation: str, *, cell: bool) -> str:
    """Write an attribute of a tag in a line: Markdown looks there for code and cells first."""
    text = write(translation).replace("`", "&#96;")
    return in_cell(text) if cell else text


def _barless(write: Callable[[str], str], translation: str) -> str:
    return write(translation).replace("|", "&#124;")


def _shifted(where: Where, start: int, offset: int) -> int:
    return where(start + offset)


def _manner(token: Token) -> Manner:
    if token.tag in {"td", "th"}:
        return "cell"
    if token.type == "heading_open":
        return "heading" if token.markup.startswith("#") else "underlined"
    return "paragraph"
