"""Markdown's block structure: markdown-it, set up so that nothing is lost or slow.

markdown-it says in which lines a block stands.  Some of its rules are wrapped, so that they
also say in which line a paragraph's first letter stands, where within the line a row of a
table begins, where a link begins and ends, and where the title of a reference stands, which
nobody can tell afterwards without parsing again.
"""

import re
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import (
    StateBlock,
    blockquote,
    fence,
    heading,
    hr,
    html_block,
    lheading,
    list_block,
    paragraph,
    reference,
    table,
)
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token

from insaterms.content.markdown_containers import CONTAINERS, SIGNS
from insaterms.content.markdown_signs import ENDING, Rule, by_sign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from markdown_it.utils import EnvType

__all__ = ["Parser"]

# Nested deeper (ten lists, each of them two levels), quotes and lists are paragraphs with
# their signs: markdown-it would drop the rest of the page, and its time for a line grows
# with the depth.
_DEEPEST = 20
# Brackets nested deeper stand for themselves: a million of them cost this many looks each.
_DEEPEST_INLINE = 10


# The line below the head of a table begins with one of these.
_BELOW_HEAD = frozenset("|-:")
# A line below which no text is a heading: the most of a page.
_UNDERLINE = re.compile(r"[-=][ \t]*+(?:[\r\n]|\Z)")


# Pages that are read lately, once for each who wants something of them; of those so large
# that they had better not be kept a page and its translation.
_PAGES = 4
_LARGE = 200_000
_LARGE_PAGES = 2
# Running texts that are: a page's own, and what stands on every page of a site.
_TEXTS = 1024
_LONG = 450
_NOTE = re.compile(r"\[\^([^\[\]\n]+)\]")
# Without one of these a text is nothing but a text.
_MARKED = re.compile(r"[\n\\`*_\[\]!<&~]")


class Parser:
    """A Markdown parser for one page; who is given tokens leaves them as they are."""

    def __init__(self) -> None:
        """Begin a page about which nothing is known."""
        self._definitions: EnvType = {}

    def blocks(self, text: str) -> list[Token]:
        """Return the block structure; the tokens `inline` hold text that is not yet parsed."""
        read = _parsed if len(text) <= _LARGE else _parsed_large
        tokens, self._definitions = read(text)
        return tokens

    def titles(self) -> list[tuple[int, str]]:
        """Return the titles of the references (`[x]: /url "title"`), with their last line."""
        return list(self._definitions.get("titles", ()))

    def running_text(self, text: str) -> list[Token]:
        """Return the parts of running text; links refer to the page that was parsed."""
        if text and _MARKED.search(text) is None:
            return [Token("text", "", 0, content=text)]
        if len(text) > _LONG or self._definitions.get("references"):
            return _spans(text, self._definitions)
        return _same_anywhere(text)

    def with_any_name(self, text: str) -> list[Token]:
        """Return the parts of running text as if every reference in it were defined."""
        return _spans(text, {"references": _AnyName()})

    def note_names(self) -> AbstractSet[str]:
        """Return the names of the footnotes that the page defines."""
        names: AbstractSet[str] = self._definitions.get("notes", frozenset())
        return names

    def notes(self, text: str) -> list[Token]:
        """Return the footnotes that running text refers to: `[^1]`, its name and its place."""
        if "[^" not in text:
            return []
        parser = _noted()
        tokens = parser.inline.parse(text, parser, self._definitions, [])
        return [token for token in tokens if token.type == "note"]


class _AnyName:
    """Definitions of all references; `[^1]` is a footnote, and no reference."""

    @staticmethod
    def get(name: str, _otherwise: object = None) -> dict[str, str] | None:
        """Return what markdown-it asks of the definitions of a page."""
        return None if not name or name.startswith("^") else {"href": "", "title": ""}


@lru_cache(maxsize=_PAGES)
def _parsed(text: str) -> tuple[list[Token], "EnvType"]:
    if "\r" in text or "\0" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    definitions: EnvType = {"underlined": _UNDERLINE.search(text) is not None}
    return _blocks().parse(text, definitions), definitions


_parsed_large = lru_cache(maxsize=_LARGE_PAGES)(_parsed.__wrapped__)


@lru_cache(maxsize=_TEXTS)
def _same_anywhere(text: str) -> list[Token]:
    """Return the parts of a text that stands on a page without references."""
    return _spans(text, {})


def _spans(text: str, definitions: "EnvType") -> list[Token]:
    parser = _running_text()
    return parser.inline.parse(text, parser, definitions, [])


@cache
def _blocks() -> MarkdownIt:
    """Return the parser for blocks, which keeps nothing of a page."""
    parser = _commonmark(_DEEPEST + 10)
    rules = parser.block.ruler
    rules.before("table", "lone", _lone)
    rules.before("table", "deep", _deep)
    for name, rule in CONTAINERS.items():
        rules.before("table", name, rule, {"alt": list(ENDING)})
    rules.at("paragraph", _paragraph)
    rules.at("lheading", _underlined)
    rules.at("table", _table, {"alt": ["paragraph", "reference"]})
    rules.at("reference", _reference)
    parser.block.ruler = by_sign(rules, _SIGNS | SIGNS)
    return parser


@cache
def _running_text() -> MarkdownIt:
    """Return the parser for running text, which keeps nothing of it."""
    parser = _commonmark(_DEEPEST_INLINE)
    parser.inline.ruler.at("link", _link)
    parser.inline.ruler.at("image", _image)
    return parser


@cache
def _noted() -> MarkdownIt:
    """Return the parser for running text that knows footnotes, of which CommonMark has none."""
    parser = _commonmark(_DEEPEST_INLINE)
    parser.inline.ruler.before("link", "note", _note)
    return parser


def _commonmark(deepest: int) -> MarkdownIt:
    """Return a parser for CommonMark with tables and ~~deletions~~."""
    parser = MarkdownIt("commonmark", {"maxNesting": deepest})
    parser.enable(["table", "strikethrough"])
    # Inline text is parsed block by block; and where escapes stand must not be lost.
    # Line ends are made alike before, where they are not.
    return parser.disable(["normalize", "inline", "text_join"])


def _deep(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's interface
    return not silent and state.level >= _DEEPEST and _paragraph(state, line, end, silent)


def _lone(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read a line that begins with a letter above an empty one: nothing but a paragraph."""
    place = state.bMarks[line] + state.tShift[line]
    if silent or not state.src[place : place + 1].isalpha() or state.is_code_block(line):
        return False
    return _is_last(state, line) and _paragraph(state, line, end, silent)


def _paragraph(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    if not silent and _is_last(state, line):
        # markdown-it finds the same, but looks first for what may end it.
        text = _line(state, line)
        if "!" <= text[:1] <= "~" or text[:1].isalpha():
            state.line = line + 1
            state.push("paragraph_open", "p", 1).map = [line, line + 1]
            token = state.push("inline", "", 0)
            token.content = mdTrim(text)
            token.map = [line, line + 1]
            token.children = []
            state.push("paragraph_close", "p", -1)
            return True
    count = len(state.tokens)
    found = paragraph(state, line, end, silent)
    _from_first_letter(state, count)
    return found


def _is_last(state: StateBlock, line: int) -> bool:
    """Say whether what a line belongs to ends with it: the next one is empty."""
    return line + 1 >= state.lineMax or state.isEmpty(line + 1)


def _underlined(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    if line + 1 >= end or not state.env["underlined"] or state.isEmpty(line + 1):
        return False
    count = len(state.tokens)
    found = lheading(state, line, end, silent)
    _from_first_letter(state, count)
    return found


def _from_first_letter(state: StateBlock, count: int) -> None:
    """Let the new text begin in the line of its first letter: a no-break space is trimmed."""
    for token in state.tokens[count:]:
        if token.type == "inline" and token.map is not None:
            line, end = token.map
            while line < end and not mdTrim(_line(state, line)):
                line += 1
            token.map = [line, end]


def _table(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read a table; each row's `meta["width"]` says how far before its line's end it begins."""
    below = state.bMarks[line + 1] + state.tShift[line + 1]
    if state.src[below : below + 1] not in _BELOW_HEAD:
        return False
    count = len(state.tokens)
    found = table(state, line, end, silent)
    for token in state.tokens[count:]:
        if token.type == "tr_open" and token.map is not None:
            row = _line(state, token.map[0])
            token.meta["width"] = len(row) - row.index(mdTrim(row)[0])
    return found


def _reference(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- as above
    """Read the definition of a reference, and write down the last line of its title.

    `[^1]: Note` is none, but a footnote, of which CommonMark knows nothing.
    """
    place = state.bMarks[line] + state.tShift[line]
    if not state.src.startswith("[", place) or state.src.startswith("[^", place):
        return False
    known = state.env.get("references", {})
    count, others = len(known), len(state.env.get("duplicate_refs", ()))
    found = reference(state, line, end, silent)
    if found and not silent:
        known = state.env["references"]
        given = (
            known[next(reversed(known))]
            if len(known) > count
            else state.env["duplicate_refs"][others]
        )
        # `[//]: # (so)` is how Markdown is given a comment.
        if given["title"] and given["href"] not in {"", "#"}:
            state.env.setdefault("titles", []).append((state.line - 1, given["title"]))
    return found


_SIGNS: dict[Rule, str] = {
    fence: "`~",
    blockquote: ">",
    hr: "*-_",
    list_block: "*+-0123456789",
    _reference: "[",
    html_block: "<",
    heading: "#",
}


def _line(state: StateBlock, line: int) -> str:
    """Return a line without the signs of the lists and quotes that it stands in."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- as above
    start = state.pos
    return _between(state, start, found=link(state, silent), silent=silent)


def _image(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- as above
    start = state.pos
    return _between(state, start, found=image(state, silent), silent=silent)


def _note(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- as above
    found = _NOTE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("note", "", 0)
        token.content = found[1]
        token.meta = {"start": found.start(), "end": found.end()}
    state.pos = found.end()
    return True


def _between(state: StateInline, start: int, *, found: bool, silent: bool) -> bool:
    """Write down where a link or an image begins and ends, in its last token."""
    if found and not silent:
        state.tokens[-1].meta["start"] = start
        state.tokens[-1].meta["end"] = state.pos
    return found
