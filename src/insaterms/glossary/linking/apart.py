"""What a page keeps apart from its prose: elements in which no term is marked.

Links, code, headings and labels are known from the blocks of a page; here are the elements
that its blocks do not tell of (`<dfn>`, `<nav>`, `translate="no"`), and the signs of Markdown's
extensions, found in the source.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable

from msgspec import Struct

from insaterms.content.blocks import Block
from insaterms.content.elements import EMPTY
from insaterms.content.entities import plain
from insaterms.content.tags import Piece, scan
from insaterms.glossary.linking.markdown_extensions import signs
from insaterms.glossary.linking.markdown_tags import markdown_tags
from insaterms.glossary.linking.marks import Form

__all__ = ["Apart", "apart"]

# A reader is told already what these mean, or they are no running text.
_EXPLAINED = frozenset({"abbr", "acronym", "dfn"})
_NO_PROSE = frozenset(
    """
    audio button canvas code datalist dt h1 h2 h3 h4 h5 h6 kbd legend map math meter nav object
    output pre progress rp rt ruby samp select summary svg textarea th var video
    """.split()
)
_ROLES = frozenset({"button", "code", "heading", "link", "math", "navigation", "tab", "tooltip"})
_CLASSES = frozenset({"notranslate", "insaterms-tooltip"})
# What ends an element whose end tag nobody wrote.
_ENDED_BY_START = {
    "a": frozenset({"a"}),
    "p": frozenset(
        """
        address article aside blockquote details div dl fieldset figcaption figure footer form
        h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul
        """.split()
    ),
    "dt": frozenset({"dt", "dd"}),
    "th": frozenset({"th", "td", "tr"}),
    "rt": frozenset({"rt", "rp"}),
}
_ENDED_BY_END = {
    "p": frozenset("article aside blockquote body dd div footer header li main section td".split()),
    "dt": frozenset({"dl"}),
    "th": frozenset({"tr", "thead", "tbody", "tfoot", "table"}),
    "rt": frozenset({"ruby"}),
}


class Apart(Struct, frozen=True):
    """The stretches of a source that are kept apart.

    Attributes:
        starts: Where each begins, in order; none overlaps another.
        ends: Where each ends.
        explained: Whether each is a `<dfn>` or an `<abbr>`, which explains its term.
        tooltips: Start and end of each tooltip of ours, tags included: text that no reader
            of the sentence sees.
        ids: The values of every attribute `id`.

    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    explained: tuple[bool, ...]
    tooltips: tuple[tuple[int, int], ...]
    ids: frozenset[str]

    def at(self, start: int, end: int) -> int:
        """Return the number of the stretch that a stretch of the source touches, or -1."""
        number = bisect_right(self.starts, end - 1) - 1
        return number if number >= 0 and self.ends[number] > start else -1


def apart(text: str, blocks: Collection[Block], form: Form) -> Apart:
    """Find what is kept apart.

    Args:
        text: The source.
        blocks: Its blocks; a `<` that a reader sees there begins no tag.
        form: What the source is written in.

    """
    xml = form == "html" and text[:100].lstrip("\ufeff \t\n\f\r").startswith("<?xml")
    spans = _Spans(text, xml=xml)
    tooltips: list[tuple[int, int]] = []
    ids = set()
    tooltip = -1
    plain_text = _without_literal_signs(text, blocks)
    for piece in _pieces(plain_text, blocks, form, xml=xml):
        if piece.kind == "text":
            continue
        spans.add(piece)
        if piece.kind == "start" and "id" in piece.attributes:
            ids.add(_value(text, piece, "id"))
        if piece.name == "span":
            if piece.kind == "end" and tooltip >= 0:
                tooltips.append((tooltip, piece.end))
                tooltip = -1
            elif "insaterms-tooltip" in _value(text, piece, "class").split():
                tooltip = piece.start
    found = spans.finished()
    if form == "markdown":
        found = _joined([*found, *((start, end, False) for start, end in signs(text))])
    return Apart(
        tuple(start for start, _, _ in found),
        tuple(end for _, end, _ in found),
        tuple(explained for _, _, explained in found),
        tuple(tooltips),
        frozenset(ids),
    )


def _pieces(text: str, blocks: Iterable[Block], form: Form, *, xml: bool) -> Iterable[Piece]:
    if form == "html":
        return scan(text, xml=xml)
    shown = {there for block in blocks if block.text for _, there in block.places}
    return markdown_tags(text, sorted(shown))


def _joined(spans: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Return stretches in order, those that touch each other as one."""
    joined: list[tuple[int, int, bool]] = []
    for start, end, explained in sorted(spans):
        if joined and start < joined[-1][1]:
            before, until, said = joined[-1]
            joined[-1] = before, max(until, end), said
        else:
            joined.append((start, end, explained))
    return joined


class _Spans:
    """Collects the outermost elements that are kept apart.

    Within one only the elements of its own name are counted, so that each tag costs the
    same however deep it stands.
    """

    def __init__(self, text: str, *, xml: bool) -> None:
        self._text = text
        self._xml = xml
        self._found: list[tuple[int, int, bool]] = []
        self._inside = ""
        self._depth = 0
        self._start = 0

    def add(self, piece: Piece) -> None:
        """Go on with a tag."""
        name = piece.name
        opens = piece.kind == "start" and name not in EMPTY
        if self._xml and piece.closed:
            return  # <title/> has no content
        if self._inside and _is_ended(self._inside, piece):
            self._end(piece.start)
        if self._inside:
            if name == self._inside:
                self._depth += 1 if opens else -1
                if not self._depth:
                    self._end(piece.end)
        elif opens and (_is_apart(piece) or _is_marked(self._text, piece)):
            self._inside, self._depth, self._start = name, 1, piece.start

    def finished(self) -> list[tuple[int, int, bool]]:
        """Return start, end and whether it explains a term, of each of them."""
        if self._inside:
            self._end(len(self._text))
        return self._found

    def _end(self, end: int) -> None:
        self._found.append((self._start, end, self._inside in _EXPLAINED))
        self._inside = ""


def _without_literal_signs(text: str, blocks: Iterable[Block]) -> str:
    r"""Blank each `<` that stands for itself, in code or as `\<`, which no scanner can tell."""
    signs = []
    for block in blocks:
        at = block.text.find("<")
        while at >= 0:
            signs.append(block.source(at))
            at = block.text.find("<", at + 1)
    if not signs:
        return text
    parts = []
    place = 0
    for sign in sorted(set(signs)):
        at = sign + (text[sign : sign + 1] == "\\")
        if text[at : at + 1] == "<":
            parts += [text[place:at], " "]
            place = at + 1
    return "".join(parts) + text[place:]


def _is_ended(inside: str, piece: Piece) -> bool:
    table = _ENDED_BY_START if piece.kind == "start" else _ENDED_BY_END
    return piece.name in table.get(inside, ())


def _is_apart(piece: Piece) -> bool:
    # `<a id="top"/>` is no link, although nothing ends it.
    name = piece.name
    return name in _EXPLAINED or name in _NO_PROSE or (name == "a" and "href" in piece.attributes)


def _is_marked(text: str, piece: Piece) -> bool:
    """Whether the attributes of an element keep it apart."""
    if not piece.attributes:
        return False
    if "translate" in piece.attributes and _value(text, piece, "translate").lower() == "no":
        return True
    if "hidden" in piece.attributes or _is_on(text, piece, "contenteditable", ""):
        return True
    if _is_on(text, piece, "aria-hidden", "false") or _is_unknown(text, piece):
        return True
    return not (
        _ROLES.isdisjoint(_value(text, piece, "role").lower().split())
        and _CLASSES.isdisjoint(_value(text, piece, "class").split())
    )


def _is_on(text: str, piece: Piece, name: str, unsaid: str) -> bool:
    """Whether an attribute that may be `false` is there and is not.

    An empty one says `true` of `contenteditable` and nothing of `aria-hidden`.
    """
    if name not in piece.attributes:
        return False
    value = _value(text, piece, name).strip().lower() or unsaid
    return value != "false"


def _is_unknown(text: str, piece: Piece) -> bool:
    """Whether an element is in a language that is not known: `lang=""`.

    Of a whole page it says that nobody filled in a template.
    """
    return (
        piece.name not in {"html", "body"}
        and "lang" in piece.attributes
        and not _value(text, piece, "lang").strip()
    )


def _value(text: str, piece: Piece, name: str) -> str:
    return plain(text, *piece.attributes.get(name, (0, 0)), attribute=True)
