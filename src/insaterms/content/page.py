"""A page: from opened and closed elements with text between them to blocks.

Markdown and HTML say the same things about a page; the elements have the names that HTML
gives them.  An element that a browser sets as a block ends the block before it; one that
stands in running text becomes a mark.
"""

from collections import Counter, defaultdict

from insaterms.content.blocks import Block, BlockKind, MarkKind
from insaterms.content.draft import Draft, Stretch, Where, as_it_is
from insaterms.content.elements import BLOCKS, EMPTY, ENDS, HEADINGS, KINDS, PARAGRAPH, UNSEEN

__all__ = ["Page"]

_MARKS: dict[str, MarkKind] = {
    **dict.fromkeys(("em", "i", "cite", "dfn"), "emphasis"),
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("code", "kbd", "pre", "samp"), "code"),
    "q": "quote",
}
# Elements around blocks (`<em><p>…<p>…</em>`) go on in the next block; were a thousand
# of them to go on through a thousand blocks, there would be a million marks.
_CARRIED = 16


class _Element:
    """An open element that is set as a block: its name, and what holds in it."""

    __slots__ = ("kind", "language", "tag")

    def __init__(self, tag: str, kind: BlockKind, language: str) -> None:
        self.tag = tag
        self.kind = kind
        self.language = language


class Page:
    """Takes elements and text in the order of the source, and gives blocks."""

    def __init__(self, kind: BlockKind = "paragraph", language: str = "") -> None:
        """Begin a page.

        Args:
            kind: What text outside of any element is.
            language: The page's language tag, or empty.

        """
        self._stack = [_Element("", kind, language)]
        self._open_blocks = Counter[str]()
        self._stretches: list[Stretch] = []
        self._by_tag = defaultdict[str, list[Stretch]](list)
        self._draft = Draft()
        self._done: list[Block] = []
        self._labels: list[Block] = []
        self._broken_at = -1
        self._unseen = ""
        self._unseen_depth = 0
        # The block around the title of a drawing, which is a label and ends no block.
        self._around: Draft | None = None

    @property
    def language(self) -> str:
        """The language of what comes next, or empty."""
        for stretch in reversed(self._stretches[-_CARRIED:]):
            if stretch.language and not stretch.ended:
                return stretch.language
        return self._stack[-1].language

    def text(self, text: str, at: int, where: Where = as_it_is) -> None:
        """Add text that stands literally at an offset of an excerpt of the source."""
        if not self._unseen:
            self._draft.text(text, at, where)

    def decoded(self, text: str, at: int) -> None:
        """Add what stands for something that begins at an offset of the source."""
        if not self._unseen:
            self._draft.decoded(text, at)

    def line_break(self, at: int) -> None:
        """Break the line: white space; a second break ends the block, as the eye sees it."""
        if self._unseen:
            return
        if self._broken_at == self._draft.length:
            self._finish_block()
            self._carry()
        else:
            self._broken_at = self._draft.length
            self._draft.white(at)

    def label(self, block: Block) -> None:
        """Add a text that stands beside the running text, such as what an image shows."""
        if not self._unseen:
            (self._labels if self._draft.length else self._done).append(block)

    def start(self, tag: str, language: str | None = None, target: str | None = None) -> None:
        """Open an element.

        Args:
            tag: Its name in HTML, in lower case.
            language: The language tag that it declares; None if it declares none.
            target: Where it links to; None if it is no link.

        """
        if self._unseen:
            self._unseen_depth += tag == self._unseen
        elif tag in UNSEEN:
            self._unseen, self._unseen_depth = tag, 1
        elif tag in EMPTY:
            if tag == "hr":
                self._finish_block()
                self._carry()
        elif tag == "title" and self._by_tag.get("svg"):
            self._leave_drawing()
            self._around, self._draft = self._draft, Draft()
        elif tag in BLOCKS or tag in HEADINGS:
            self._start_block("heading" if tag in HEADINGS else tag, language)
            if tag == "pre":
                self._start_stretch(tag, None, None)
        else:
            self._start_stretch(tag, language, target)

    def end(self, tag: str) -> None:
        """Close an element, and what stands open in it; one that is not open is no matter."""
        tag = "heading" if tag in HEADINGS else tag
        if self._unseen:
            self._unseen_depth -= tag == self._unseen
            if not self._unseen_depth:
                self._unseen = ""
        elif tag == "title" and self._around is not None:
            self._leave_drawing()
        elif tag in BLOCKS:
            self._finish_block()
            if self._open_blocks[tag]:
                while self._stack[-1].tag != tag:
                    self._close_innermost()
                self._close_innermost()
            self._carry()
        elif stretches := self._by_tag.get(tag):
            stretch = stretches.pop()
            self._draft.close(stretch)
            stretch.ended = True

    def taken(self) -> list[Block]:
        """Return the blocks that are complete, each of them once."""
        done, self._done = self._done, []
        return done

    def finished(self) -> list[Block]:
        """End the page and return the blocks that were not yet taken."""
        self._finish_block()
        return self.taken()

    def _start_block(self, tag: str, language: str | None) -> None:
        self._finish_block()
        ended = ENDS.get(tag, PARAGRAPH)
        while self._stack[-1].tag in ended:
            self._close_innermost()
        self._carry()
        around = self._stack[-1]
        kind = KINDS.get(tag, around.kind)
        self._stack.append(_Element(tag, kind, around.language if language is None else language))
        self._open_blocks[tag] += 1

    def _close_innermost(self) -> None:
        self._open_blocks[self._stack.pop().tag] -= 1

    def _start_stretch(self, tag: str, language: str | None, target: str | None) -> None:
        marks: list[tuple[MarkKind, str]] = []
        if tag in _MARKS:
            marks.append((_MARKS[tag], ""))
        if target is not None:
            marks.append(("link", target))
        if language:
            marks.append(("language", language))
        stretch = Stretch(tuple(marks), language or "", len(self._stack))
        self._stretches.append(stretch)
        self._by_tag[tag].append(stretch)
        self._draft.open(stretch)

    def _finish_block(self) -> None:
        """End the block that is in the making; the labels within it follow it."""
        self._broken_at = -1
        if self._draft.is_new and not (self._labels or self._around):
            return  # most elements begin where another one ends
        self._leave_drawing()
        for stretch in self._stretches:
            self._draft.close(stretch)
        block = self._draft.block(self._stack[-1].kind, self._stack[-1].language)
        if block is not None:
            self._done.append(block)
        self._done += self._labels
        self._labels.clear()
        self._draft = Draft()

    def _leave_drawing(self) -> None:
        """Go back from the title of a drawing to the text around it."""
        if self._around is not None:
            block = self._draft.block("label", self.language)
            self._draft, self._around = self._around, None
            if block is not None:
                self.label(block)

    def _carry(self) -> None:
        """Let what goes on around the blocks go on in the next one."""
        if not self._stretches:
            return
        depth = len(self._stack)
        going_on = [
            stretch for stretch in self._stretches if not stretch.ended and stretch.depth <= depth
        ][:_CARRIED]
        kept = set(going_on)
        for stretch in self._stretches:
            stretch.ended = stretch not in kept
        self._stretches = going_on
        for tag, stretches in list(self._by_tag.items()):
            alive = [stretch for stretch in stretches if not stretch.ended]
            if alive:
                self._by_tag[tag] = alive
            else:
                del self._by_tag[tag]
        for stretch in going_on:
            self._draft.open(stretch)
