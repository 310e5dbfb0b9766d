"""The prose of a page as docutils holds it: its paragraphs as text, and new nodes in them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from docutils import nodes
from sphinx import addnodes

from insaterms.content.blocks import Block, Mark

__all__ = ["LANGUAGE_CLASS", "Prose"]

LANGUAGE_CLASS = "language-"
"""What a class begins with of which the writer of HTML makes `lang`: `language-nl`."""

# No paragraph in these is prose of the page.
_NO_PROSE = (
    addnodes.desc_signature,
    addnodes.glossary,
    addnodes.toctree,
    nodes.FixedTextElement,
    nodes.Invisible,
    nodes.title,
)
# These are part of a sentence, but nothing is said of terms in them: they are code, links,
# or explained already.
_KEPT = (
    addnodes.literal_emphasis,
    addnodes.literal_strong,
    addnodes.manpage,
    addnodes.pending_xref,
    nodes.FixedTextElement,
    nodes.abbreviation,
    nodes.acronym,
    nodes.citation_reference,
    nodes.footnote_reference,
    nodes.literal,
    nodes.math,
    nodes.problematic,
    nodes.reference,
    nodes.target,
)
_KEPT_CLASSES = frozenset({"notranslate", "guilabel", "menuselection", "kbd", "file", "samp"})
_LINE_ENDS = str.maketrans("\r\n\t", "   ")


class Prose:
    """The paragraphs of a page.

    Attributes:
        blocks: Each paragraph; its places lead to offsets in the prose of the whole page.

    """

    def __init__(self, document: nodes.document) -> None:
        """Read the paragraphs of a page, which stays as it is until `write`."""
        self._texts: list[nodes.Text] = []
        self._starts: list[int] = []
        self._length = 0
        # By the number of the text: the stretches of it that are replaced, in their order.
        self._new: dict[int, list[tuple[int, int, Sequence[nodes.Node]]]] = {}
        self.blocks = [self._block(paragraph) for paragraph in _paragraphs(document)]

    def replace(self, start: int, end: int, new: Sequence[nodes.Node]) -> bool:
        """Put nodes in the place of a stretch, if it stands in one text.

        Args:
            start: Its first code point in the prose; behind what was replaced before.
            end: The one behind its last.
            new: The nodes.

        Returns:
            Whether it could be done: markup may stand within the stretch.

        """
        number = bisect_right(self._starts, start) - 1
        begin = self._starts[number]
        earlier = self._new.get(number)
        if end - begin > len(self._texts[number]) or (earlier and earlier[-1][1] > start - begin):
            return False
        self._new.setdefault(number, []).append((start - begin, end - begin, new))
        return True

    def write(self) -> None:
        """Change the page."""
        changed = {id(self._texts[number]): number for number in self._new}
        parents = {id(parent): parent for n in self._new if (parent := self._texts[n].parent)}
        for parent in parents.values():
            children: list[nodes.Node] = []
            for child in parent.children:
                number = changed.get(id(child))
                children += [child] if number is None else self._written(number)
            parent[:] = children

    def _written(self, number: int) -> Iterator[nodes.Node]:
        text = str(self._texts[number])
        place = 0
        for start, end, new in self._new[number]:
            if place < start:
                yield nodes.Text(text[place:start])
            yield from new
            place = end
        if place < len(text):
            yield nodes.Text(text[place:])

    def _block(self, paragraph: nodes.paragraph) -> Block:
        begin, number = self._length, len(self._texts)
        marks: list[Mark] = []
        self._read(paragraph, begin, marks)
        text = "".join(self._texts[number:])
        marks.sort(key=lambda mark: (mark.start, -mark.end))
        return Block(text.translate(_LINE_ENDS), "paragraph", ((0, begin),), tuple(marks))

    def _read(self, node: nodes.Element, begin: int, marks: list[Mark]) -> None:
        for child in node.children:
            if isinstance(child, nodes.Text):
                if child:
                    self._texts.append(child)
                    self._starts.append(self._length)
                    self._length += len(child)
            elif isinstance(child, nodes.Element):
                start = self._length - begin
                self._read(child, begin, marks)
                end = self._length - begin
                if start < end:
                    marks += _marks(child, start, end)


def _paragraphs(node: nodes.Element) -> Iterator[nodes.paragraph]:
    for child in node.children:
        if isinstance(child, nodes.paragraph):
            yield child
        elif isinstance(child, nodes.Element) and not isinstance(child, _NO_PROSE):
            yield from _paragraphs(child)


def _marks(node: nodes.Element, start: int, end: int) -> Iterator[Mark]:
    classes = node["classes"]
    if isinstance(node, _KEPT) or not _KEPT_CLASSES.isdisjoint(classes):
        yield Mark(start, end, "link" if isinstance(node, nodes.reference) else "code")
    for name in classes:
        if name.startswith(LANGUAGE_CLASS):
            yield Mark(start, end, "language", name.removeprefix(LANGUAGE_CLASS))
