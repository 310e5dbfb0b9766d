"""What a page sets apart in the other language, without saying so with `lang`.

A screen reader speaks a Dutch title in an English sentence as if it were English, unless its
element says `lang="nl"` (WCAG 3.1.2).
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from msgspec import Struct

from insaterms.content.blocks import Block, Mark
from insaterms.content.elements import EMPTY, HEADINGS
from insaterms.content.entities import plain
from insaterms.content.tags import Piece, scan
from insaterms.content.translatable.jinja_blanks import Blanks
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.glossary.glossary import Glossary
from insaterms.harvesting.words import other
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import HEADLINES
from insaterms.linting.language.foreign_words import QUOTES, WORKS, is_foreign
from insaterms.linting.language.set_apart import is_set_apart
from insaterms.linting.language.wrong_language import passage_language
from insaterms.model import Language
from insaterms.text.language_tags import language_of

__all__ = ["ForeignPassage", "foreign_passages"]


class ForeignPassage(Struct, frozen=True, gc=False):
    """A passage in the other language that is not marked.

    Attributes:
        start: Where it begins in the page.
        end: Where it ends.
        text: What a reader sees of it.
        language: The language that it is in.
        edits: What to put in, each with its place: ` lang="nl"` in its start tag, or tags
            around it; none where that is not known.

    """

    start: int
    end: int
    text: str
    language: Language
    edits: tuple[tuple[int, str], ...]


_APART = frozenset({"i", "em", "a", "span", *WORKS, *HEADINGS})
_SKIPPED = frozenset({"code", "kbd", "pre", "samp", "svg", "math", "var", "tt"})
_LANGUAGES = ("lang", "xml:lang")
# A longer passage is no title, and reading it again for each element around it takes time.
_LONGEST = 1000
_TAG = re.compile(r"<[^<>]*>")
_PRIVATE = re.compile(r"[\U000f0000-\U0010ffff]")
_HTML_TAG = re.compile(r"<([a-z][a-z0-9]*)(?:\s[^<>]*)?>\Z", re.IGNORECASE)
_BEHIND = re.compile(r"\s*\{:?[^{}]{0,200}\blang=")


def foreign_passages(page: Page, known: Glossary) -> Iterator[ForeignPassage]:
    """Find what a page sets apart in the other language than its own, without `lang`.

    Args:
        page: HTML, a template that makes HTML, or Markdown that uses `lang` already; of
            others there is nothing.
        known: The glossary, which decides first which language a passage is in.

    Yields:
        The passages in the order of their ends; none of them is within another.

    """
    match page.form:
        case "html":
            yield from _of_html(page, page.text, known)
        case "jinja":
            try:
                blanked = Blanks(page.text).blanked(lambda _: None)
            except UnreadablePageError:
                return  # another rule says why
            yield from _of_html(page, blanked, known)
        case "markdown" if "lang=" in page.text and any(map(_says_language, page.blocks)):
            for block in page.blocks:
                yield from _of_block(page, block, known)


# -- HTML ------------------------------------------------------------------------------


class _Open:
    """An open element."""

    __slots__ = ("language", "piece", "settled", "skipped")

    def __init__(self, piece: Piece, language: Language | None, *, skipped: bool) -> None:
        self.piece = piece
        self.language = language
        self.skipped = skipped
        self.settled = False


def _of_html(page: Page, text: str, known: Glossary) -> Iterator[ForeignPassage]:
    stack: list[_Open] = []
    count = Counter[str]()
    judged = _Judged(page)
    xml = text[:100].lstrip().startswith("<?xml")
    for piece in scan(text, xml=xml):
        if piece.kind == "start" and piece.name not in EMPTY and not (xml and piece.closed):
            around = stack[-1] if stack else None
            stack.append(_opened(piece, around, text, page))
            count[piece.name] += 1
        elif piece.kind == "end" and count[piece.name]:
            settled = False
            while True:
                element = stack.pop()
                count[element.piece.name] -= 1
                settled |= element.settled
                if element.piece.name == piece.name:
                    break
            if not settled and not element.skipped:
                found = _passage(element, piece.start, text, known)
                if found is not None and not judged.elsewhere(found):
                    settled = True
                    yield found
            if stack:
                stack[-1].settled |= settled


def _opened(piece: Piece, around: _Open | None, text: str, page: Page) -> _Open:
    language = around.language if around else language_of(page.language)
    element = _Open(piece, language, skipped=around.skipped if around else False)
    if piece.name in _SKIPPED or _PRIVATE.search(text, piece.start, piece.end):
        element.skipped = True  # `<span {{ attributes }}>` may have a `lang`
    if "translate" in piece.attributes:
        element.skipped = True
    for name in _LANGUAGES:
        if name in piece.attributes:
            element.language = language_of(plain(text, *piece.attributes[name], attribute=True))
            element.settled = piece.name not in {"html", "body"}
            break
    return element


def _passage(element: _Open, end: int, text: str, known: Glossary) -> ForeignPassage | None:
    piece = element.piece
    start = piece.end
    if piece.name not in _APART or element.language is None or not start < end <= start + _LONGEST:
        return None
    inside = text[start:end]
    if _PRIVATE.search(inside):
        return None
    shown = _TAG.sub("", inside) if "<" in inside else inside
    shown = " ".join(plain(shown, 0, len(shown)).split())
    hreflang = ""
    if "hreflang" in piece.attributes:
        hreflang = plain(text, *piece.attributes["hreflang"], attribute=True)
    if not is_foreign(shown, piece.name, element.language, known, hreflang):
        return None
    language = other(element.language)
    behind_name = piece.start + 1 + len(piece.name)
    return ForeignPassage(start, end, shown, language, ((behind_name, f' lang="{language}"'),))


class _Judged:
    """Which passages other rules look at: whole titles and labels, and long paragraphs."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._texts = page.texts
        self._starts = [text.start for text in self._texts]

    def elsewhere(self, found: ForeignPassage) -> bool:
        """Whether a passage is the whole of a text that another rule reports."""
        place = bisect_left(self._starts, found.start)
        if place == len(self._texts):
            return False
        text = self._texts[place]
        if text.end > found.end or is_set_apart(self._page.text, text.start):
            return False
        if text.part in HEADLINES:
            return text.text[:1] not in QUOTES
        return passage_language(text.text, other(found.language)) == found.language


# -- Markdown --------------------------------------------------------------------------


def _says_language(block: Block) -> bool:
    """Whether something in a block says its language, by a tag or an attribute list."""
    return any(
        mark.kind == "language" or (mark.kind != "code" and _BEHIND.match(block.text, mark.end))
        for mark in block.marks
    )


def _of_block(page: Page, block: Block, known: Glossary) -> Iterator[ForeignPassage]:
    said = language_of(block.language or page.language)
    if said is None or said != language_of(page.language):
        return
    marked = [mark for mark in block.marks if mark.kind in {"language", "code"}]
    starts = [mark.start for mark in marked]
    reach = list(accumulate((mark.end for mark in marked), max))
    reached = 0
    for mark in block.marks:
        if mark.kind not in {"emphasis", "quote", "link"} or mark.start < reached:
            continue
        # What begins before its end, and how far the furthest of it goes.
        before = bisect_left(starts, mark.end)
        if before and reach[before - 1] > mark.start:
            continue
        shown = block.text[mark.start : mark.end]
        if len(shown) > _LONGEST or _BEHIND.match(block.text, mark.end):
            continue
        name = {"emphasis": "em", "quote": "q"}.get(mark.kind, "a")
        if is_foreign(shown.strip(), name, said, known):
            reached = mark.end
            yield _in_markdown(page, block, mark, other(said))


def _in_markdown(page: Page, block: Block, mark: Mark, language: Language) -> ForeignPassage:
    start, end = block.source(mark.start), block.source(mark.end - 1) + 1
    shown = block.text[mark.start : mark.end]
    edits: tuple[tuple[int, str], ...] = ()
    tag = _HTML_TAG.search(page.text, max(0, start - _LONGEST), start)
    if tag is not None:
        edits = ((tag.end(1), f' lang="{language}"'),)
    elif page.text[start:end] == shown:
        edits = ((start, f'<span lang="{language}">'), (end, "</span>"))
    return ForeignPassage(start, end, shown, language, edits)
