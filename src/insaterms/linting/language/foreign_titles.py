"""Titles and names in the other language that a page leaves without a gloss.

Harvesting finds them; here those are left out that need none: what a bibliography lists, what
stands in a table beside its translation, what an attribute explains, and names that are the
same in both languages.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from insaterms.content.blocks import Block
from insaterms.glossary.hits import WHOLE
from insaterms.harvesting.harvest import harvest_blocks
from insaterms.harvesting.unglossed import names_in
from insaterms.harvesting.words import BlockWords
from insaterms.linting.context import Context
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_blocks import blocks_of
from insaterms.linting.language.right_text import RightText, right_text
from insaterms.linting.language.weighing import SIGN, word_lean
from insaterms.model import Language
from insaterms.text.folding import fold
from insaterms.text.language_tags import language_of

__all__ = ["ForeignTitle", "titles_without_gloss"]


class ForeignTitle(Struct, frozen=True, gc=False):
    """A title or a name without a gloss.

    Attributes:
        start: Where it begins in the page.
        end: Where it ends.
        text: As it stands there.
        language: The language that it is in.
        behind: Where a gloss goes: behind the quote or the tag that closes it.
        right: Its gloss, where somebody knows it.

    """

    start: int
    end: int
    text: str
    language: Language
    behind: int
    right: RightText | None


# Headings of lists of works, which name each in its own language.
_LISTS = re.compile(
    r"\W*(?:references?|bibliography|literature|sources?|publications?|further reading|"
    r"read more|notes|links|literatuur(?:lijst)?|bronnen|referenties|publicaties|lees verder|"
    r"noten|verder lezen|meer lezen)\b",
    re.IGNORECASE,
)
# Jansen, P. (2014). Title. Journal, 3(1).
_ENTRY = re.compile(r"\((?:in druk|in press|\d{4}[a-z]?)\b[^()]{0,30}\)\s*[.,:]|\bdoi\b|\bISBN\b")
# A tag whose attribute explains what stands in it: `<abbr title="…">`, `<dfn title="…">`.
_EXPLAINED = re.compile(
    r"<[a-z][^<>]*\stitle\s*=[^<>]*>\s*(?:<[^<>]*>\s*)*[‘“„\"'*_]*\Z", re.IGNORECASE
)
_CLOSING = re.compile(r"(?:[’'”\"“»‘*_]|</[a-z]+>|\]\([^()\s]{0,300}\))+", re.IGNORECASE)
_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-Þ][^\W\d_]*")
_FORMS = frozenset({"markdown", "html", "text"})
_BEFORE = 400
_NEAR = 64
_QUOTES = frozenset("‘’“”„\"'«»`´")
# What the first word with a capital says at least for the language of a name.
_LEANING = 0.5
# Of a title that the glossary does not know.
_FEWEST_WORDS: dict[Language, int] = {"nl": 2, "en": 4}
_PARTS = frozenset({"paragraph", "item", "caption"})
_NO_PROSE = frozenset({"title", "heading", "navigation", "alt", "attribute"})


def titles_without_gloss(page: Page, context: Context) -> Iterator[ForeignTitle]:
    """Find titles and names in the other language that a page never glosses; each once.

    Args:
        page: Markdown, HTML or plain text; of others there is nothing.
        context: Its glossary and memory may know the gloss.

    """
    said = language_of(page.language)
    if said is None or page.form not in _FORMS:
        return
    found = list(_candidates(page, said, context))
    if not found:
        return
    # Only what harvesting leaves without a gloss anywhere on the page is without one.
    harvested = harvest_blocks(page.blocks, page.lines, context.glossary)
    without = {fold(name.text) for name in harvested.unglossed}
    yield from (each for each in found if fold(each.text) in without)


def _candidates(page: Page, said: Language, context: Context) -> Iterator[ForeignTitle]:
    """Find the names in running text that may need a gloss, each at its first place."""
    other: Language = "en" if said == "nl" else "nl"
    if not _may_have_names(page, other, context):
        return
    blocks = page.blocks
    passed_over = _lists(blocks)
    shown = ""
    seen: set[str] = set()
    for number, block in enumerate(blocks):
        if number in passed_over or language_of(block.language or page.language) != said:
            continue
        if not _may_name(block.text, other):
            continue
        for begin, text, right, needs in _names(block, other, context):
            if fold(text) in seen:
                continue
            seen.add(fold(text))
            if not needs:
                continue
            shown = shown or fold(" ".join(each.text for each in blocks))
            if right is not None and fold(right.text) in shown:
                continue
            start = block.source(begin)
            before = page.text[max(0, start - _BEFORE) : start]
            if not _EXPLAINED.search(before) and not _keeps_its_name(text, other, context):
                yield _title(page, start, text, other, right)


def _may_have_names(page: Page, language: Language, context: Context) -> bool:
    """Whether a page may have a name that needs a gloss: its texts are looked at one by one.

    To read the page once more, as blocks, takes far longer.
    """
    may = [t for t in page.texts if t.part not in _NO_PROSE and _may_name(t.text, language)]
    blocks = blocks_of(page, may)
    if blocks is None:
        return True
    return any(name[3] for each in blocks for name in _names(each, language, context))


def _names(
    block: Block, language: Language, context: Context
) -> Iterator[tuple[int, str, RightText | None, bool]]:
    """Yield the names in a block: where, the name, its gloss, and whether it needs one."""
    for begin, end in names_in(block, BlockWords(block.text), language, [], context.glossary):
        text = block.text[begin:end]
        right = right_text(text, language, context)
        yield begin, text, right, _needs_gloss(_Place(block, begin, end), text, right, language)


def _may_name(text: str, language: Language) -> bool:
    """Whether a text has a word with a capital that leans to a language: most have none."""
    sign = SIGN[language]
    return any(word_lean(word.lower()) * sign >= _LEANING for word in _CAPITAL.findall(text))


def _needs_gloss(place: "_Place", text: str, right: RightText | None, language: Language) -> bool:
    """Whether readers of the other language must be told what a name means.

    What the glossary has in both languages is known there by another name.  Of others only
    titles that are set apart: Dutch ones of several words, and English ones of so many that
    they are no name (*The Rolling Stones*) but a sentence that the Dutch have to read.
    """
    if not place.is_told:
        return False
    # Of a Dutch name of several words an English reader understands nothing.
    several = language == "nl" and " " in text
    if right is not None and (right.side_by_side or place.is_apart or several):
        return True
    words = text.count(" ") + 1
    return place.is_apart and not place.is_marked and words >= _FEWEST_WORDS[language]


def _title(
    page: Page, start: int, text: str, language: Language, right: RightText | None
) -> ForeignTitle:
    end = start + len(text)
    if page.text[start:end] != text:
        return ForeignTitle(start, start, text, language, start, right)  # broken over lines
    closing = _CLOSING.match(page.text, end)
    return ForeignTitle(start, end, text, language, closing.end() if closing else end, right)


class _Place:
    """Where a name stands in its block.

    Attributes:
        is_told: Whether it is a whole: no element that says a language begins or ends in it.
        is_marked: Whether its element says its language.
        is_apart: Whether quotes or emphasis set it apart.

    """

    def __init__(self, block: Block, begin: int, end: int) -> None:
        """Look at the marks around a stretch of a block."""
        before = bisect_left(block.marks, end, key=lambda mark: mark.start)
        # A name has few marks around it; a block may have a hundred thousand.
        near = block.marks[max(0, before - _NEAR) : before]
        around = [mark for mark in near if begin < mark.end]
        languages = [mark for mark in around if mark.kind == "language"]
        self.is_told = all(mark.start <= begin and end <= mark.end for mark in languages)
        self.is_marked = bool(languages)
        self.is_apart = (
            block.text[begin - 1 : begin] in _QUOTES
            or block.text[end : end + 1] in _QUOTES
            or any(
                mark.kind in {"emphasis", "quote"}
                and begin - mark.start <= 1
                and mark.end - end <= 1
                for mark in around
            )
        )


def _keeps_its_name(name: str, language: Language, context: Context) -> bool:
    """Whether the glossary has a name that is the same in the other language, or none there."""
    hits = context.glossary.lookup(name, language, 1)
    if not hits or hits[0].match not in WHOLE:
        return False
    return not hits[0].form or fold(hits[0].form) == fold(name)


def _lists(blocks: Sequence[Block]) -> frozenset[int]:
    """Return which blocks list works, or are no running text."""
    passed_over = set()
    listing = False
    for number, block in enumerate(blocks):
        if block.kind == "heading":
            listing = _LISTS.match(block.text) is not None
        if listing or block.kind not in _PARTS or _ENTRY.search(block.text):
            passed_over.add(number)
    return frozenset(passed_over)
