"""What a page is built of: its headings, lists, links and images, in their order."""

import re
from functools import lru_cache

from msgspec import Struct

from insaterms.content import front_matter
from insaterms.content.draft import Where, as_it_is
from insaterms.content.elements import HEADINGS
from insaterms.content.entities import plain
from insaterms.content.tags import scan
from insaterms.content.translatable.values import PageForm

__all__ = ["Built", "Part", "Structure", "structure"]


class Part(Struct, frozen=True, gc=False):
    """A heading, a link or an image.

    Attributes:
        name: The address of a link or an image; the level of a heading.
        start: Where it begins in the file, in code points from 0.
        end: Where it ends.
        language: What a link says of the language of the page that it leads to (`hreflang`).

    """

    name: str
    start: int
    end: int
    language: str = ""


class Built(Struct, frozen=True, gc=False):
    """A list.

    Attributes:
        kind: `ul` or `ol`.
        depth: In how many lists it stands.
        items: How many items it has, those of lists within them not counted.
        start: Where it begins in the file.
        end: Where its first line, or its tag, ends.

    """

    kind: str
    depth: int
    items: int
    start: int
    end: int


class Structure(Struct, frozen=True, gc=False):
    """What a page is built of.

    Attributes:
        headings: Its headings.
        lists: Its lists, by their beginnings.
        links: Where its links lead.
        images: What its images show.

    """

    headings: tuple[Part, ...] = ()
    lists: tuple[Built, ...] = ()
    links: tuple[Part, ...] = ()
    images: tuple[Part, ...] = ()


_LINKED = re.compile(r"[\[<]")


@lru_cache(maxsize=4)
def structure(text: str, form: PageForm) -> Structure:
    """Return what a page is built of; of data and plain text nothing.

    Args:
        text: The page.
        form: What it is written in; the tags of a template stand in addresses as they are
            written.

    Raises:
        UnreadablePageError: If it is a template in which a tag is not closed.

    """
    match form:
        case "markdown":
            return _of_markdown(text)
        case "html":
            return _of_html(text)
        case "jinja" | "jinja-markdown":
            from insaterms.content.translatable.jinja_blanks import Blanks

            blanks = Blanks(text)
            if form == "jinja":
                found = _of_html(blanks.blanked(lambda _: None))
            else:
                found = _of_markdown(blanks.in_lines())
            return Structure(
                found.headings,
                found.lists,
                *(
                    tuple(
                        Part(blanks.filled(part.name), part.start, part.end, part.language)
                        for part in parts
                    )
                    for parts in (found.links, found.images)
                ),
            )
        case _:
            return Structure()


class _Builder:
    """Takes elements in the order of the source."""

    def __init__(self) -> None:
        self._headings: list[Part] = []
        self._lists: list[Built] = []
        self._links: list[Part] = []
        self._images: list[Part] = []
        # Of each open list its place in `_lists`, and its items.
        self._open: list[tuple[int, str, int]] = []
        self._items: list[int] = []

    def heading(self, level: str, start: int, end: int) -> None:
        self._headings.append(Part(level, start, end))

    def link(self, target: str, start: int, end: int, language: str = "") -> None:
        self._links.append(Part(target, start, end, language))

    def image(self, target: str, start: int, end: int) -> None:
        self._images.append(Part(target, start, end))

    def open_list(self, kind: str, start: int, end: int) -> None:
        self._open.append((len(self._lists), kind, start))
        self._lists.append(Built(kind, len(self._open) - 1, 0, start, end))
        self._items.append(0)

    def item(self) -> None:
        if self._items:
            self._items[-1] += 1

    def close_list(self) -> None:
        if self._open:
            number, kind, start = self._open.pop()
            built = self._lists[number]
            items = self._items.pop()
            self._lists[number] = Built(kind, built.depth, items, start, built.end)

    def html(self, text: str, where: Where = as_it_is) -> None:
        """Take a page of HTML, or a piece of it."""
        for piece in scan(text):
            if piece.kind == "text":
                continue
            start, end = where(piece.start), where(piece.end - 1) + 1
            if piece.kind == "end":
                if piece.name in {"ul", "ol"}:
                    self.close_list()
                continue
            if piece.name in HEADINGS:
                self.heading(piece.name[1:], start, end)
            elif piece.name in {"ul", "ol"}:
                self.open_list(piece.name, start, end)
            elif piece.name == "li":
                self.item()
            elif piece.name == "a" and "href" in piece.attributes:
                said = piece.attributes.get("hreflang")
                language = plain(text, *said, attribute=True) if said else ""
                self.link(_value(text, piece.attributes["href"]), start, end, language)
            elif piece.name == "img" and "src" in piece.attributes:
                self.image(_value(text, piece.attributes["src"]), start, end)

    def built(self) -> Structure:
        while self._open:
            self.close_list()
        return Structure(
            tuple(self._headings), tuple(self._lists), tuple(self._links), tuple(self._images)
        )


def _value(text: str, span: tuple[int, int]) -> str:
    return plain(text, *span, attribute=True).strip()


def _of_html(text: str) -> Structure:
    builder = _Builder()
    builder.html(text)
    return builder.built()


def _of_markdown(text: str) -> Structure:
    from insaterms.content.markdown_blocks import Parser
    from insaterms.content.markdown_places import Places

    start = front_matter.read(text).end
    parser = Parser()
    places = Places(text, start)
    builder = _Builder()
    for token in parser.blocks(text[start:]):
        where = places.of(token)
        if token.type == "inline":
            if _LINKED.search(token.content) and "directive" not in token.meta:
                _running_text(builder, parser, token.content, where)
        elif token.type == "html_block":
            builder.html(token.content, where)
        elif token.nesting < 0:
            if token.tag in {"ul", "ol"}:
                builder.close_list()
        elif token.tag in HEADINGS and token.map is not None:
            builder.heading(token.tag[1:], *places.lines[token.map[0]])
        elif token.tag in {"ul", "ol"} and token.map is not None:
            builder.open_list(token.tag, *places.lines[token.map[0]])
        elif token.tag == "li":
            builder.item()
    return builder.built()


def _running_text(builder: _Builder, parser: "Parser", content: str, where: Where) -> None:
    """Find the links and images of running text; those of HTML stand in it as tags."""
    waiting = list(reversed(parser.running_text(content)))
    opened: list[str] = []
    seen = 0
    while waiting:
        token = waiting.pop()
        first, last = token.meta.get("start", 0), token.meta.get("end", len(content))
        span = (where(first), where(max(first, last - 1)) + 1)
        if token.type == "link_open":
            opened.append(str(token.attrs.get("href", "")))
        elif token.type == "link_close" and opened:
            builder.link(opened.pop(), *span)
        elif token.type == "image":
            builder.image(str(token.attrs.get("src", "")), *span)
        elif token.type == "html_inline":
            # Where it stands: as often before as it was seen before.
            found = content.find(token.content, seen)
            seen = max(seen, found)

            def shifted(offset: int, by: int = seen) -> int:
                return where(offset + by)

            builder.html(token.content, shifted)
            seen += len(token.content)


TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms.content.markdown_blocks import Parser
