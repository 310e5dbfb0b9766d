"""The elements that are open at a place of a page, and what holds within them.

The part that a text plays, its language and whether it is translated at all are said by the
elements around it.
"""

from collections import defaultdict

from insaterms.content.elements import BLOCKS, ENDS, HEADINGS, KINDS, PARAGRAPH
from insaterms.content.translatable.values import Part

__all__ = ["Element", "OpenElements", "is_block"]

# In the line, but no part of a sentence: its text ends before and goes on behind them.
_APART = frozenset("audio canvas desc input math noscript object svg template text video".split())
_CODE = frozenset("code kbd math pre samp script style tt var".split())
_UNSEEN = frozenset("iframe noembed noframes script style xmp".split())
_DETAILS = frozenset(
    "button caption dd dt figcaption label legend optgroup option summary".split()
)  # what a translator wants to know of a text: it stands on a button


def is_block(tag: str) -> bool:
    """Say whether running text ends where this element begins or ends."""
    return tag in BLOCKS or tag in HEADINGS or tag in _APART or tag in _UNSEEN or tag == "hr"


class Element:
    """An open element.

    Attributes:
        tag: Its name in lower case; `heading` for each of the six.
        part: What part the text in it plays.
        detail: More of that: `heading 2`.
        foreign: Whether it is in another language than the page.
        translated: Whether its page says that it is to be translated.
        code: Whether it is code, or nobody sees it.
        navigation: Whether it stands in a navigation.
        drawing: Whether it stands in an `svg`, of whose text only some is seen.
        block: How many elements are open around the innermost block, this one included.

    """

    __slots__ = (
        "block", "code", "detail", "drawing", "foreign", "navigation", "part", "tag", "translated",
    )  # fmt: skip

    def __init__(self, tag: str, part: Part) -> None:
        """Take a name and a part; what stands around says the rest."""
        self.tag = tag
        self.part: Part = part
        self.detail = ""
        self.foreign = False
        self.translated = True
        self.code = False
        self.navigation = False
        self.drawing = False
        self.block = 0

    @property
    def is_message(self) -> bool:
        """Whether a text that stands here is a message."""
        return self.translated and not self.foreign and not self.code


class OpenElements:
    """The open elements of a page, outermost first.

    Attributes:
        language: The language tag of the page, or empty if nobody knows.
        innermost: The element in which the next text stands.

    """

    def __init__(self, language: str = "", *, declared: bool = True) -> None:
        """Begin a page in which nothing is open.

        Args:
            language: The language tag of the page, or empty.
            declared: Whether the page says so itself; if not, the one of `<html>` counts.

        """
        self.language = language
        self._declared = declared and bool(language)
        self.innermost = Element("", "paragraph")
        self._stack = [self.innermost]
        self._open = defaultdict[str, int](int)

    def start(
        self,
        tag: str,
        *,
        language: str | None = None,
        translated: bool | None = None,
        navigation: bool = False,
    ) -> Element:
        """Open an element; a block first ends what nobody closed, such as a paragraph.

        Args:
            tag: Its name in lower case.
            language: The language tag that it declares; None if it declares none.
            translated: Whether it is to be translated; None if it does not say.
            navigation: Whether it is a navigation.

        Returns:
            The element, which is the innermost one now.

        """
        heading = tag in HEADINGS
        name = "heading" if heading else tag
        block = is_block(tag)
        if block:
            ended = ENDS.get(name, frozenset() if tag in _APART else PARAGRAPH)
            while (depth := self.innermost.block) and self._stack[depth].tag in ended:
                self._close(depth)
        around = self.innermost
        element = Element(name, around.part)
        element.detail = around.detail
        element.foreign = around.foreign
        element.translated = around.translated if translated is None else translated
        element.code = around.code or tag in _CODE or tag in _UNSEEN
        element.navigation = around.navigation or navigation or tag == "nav"
        element.drawing = around.drawing or tag == "svg"
        element.block = len(self._stack) if block else around.block
        if language is not None:
            if tag == "html" and not self._declared:
                self.language, self._declared = language, True
            element.foreign = _primary(language) != _primary(self.language)
        if heading or tag in KINDS or tag == "blockquote":
            element.part = "paragraph" if tag == "blockquote" else KINDS[name]
            element.detail = f"heading {tag[1]}" if heading else tag if tag in _DETAILS else ""
        if element.drawing:
            element.code = tag == "svg" or (around.code and tag not in {"desc", "text", "title"})
            element.part = "paragraph" if tag == "text" else "alt"
            element.detail = "svg"
        if element.navigation:
            element.part = "navigation"
        self._stack.append(element)
        self._open[name] += 1
        self.innermost = element
        return element

    def end(self, tag: str) -> None:
        """Close an element and what stands open in it; one that is not open is no matter."""
        name = "heading" if tag in HEADINGS else tag
        if not self._open[name]:
            return
        depth = len(self._stack) - 1
        while self._stack[depth].tag != name:
            depth -= 1
        self._close(depth)

    def _close(self, depth: int) -> None:
        for element in self._stack[depth:]:
            self._open[element.tag] -= 1
        del self._stack[depth:]
        self.innermost = self._stack[-1]


def _primary(language: str) -> str:
    return language.strip().replace("_", "-").partition("-")[0].lower()
