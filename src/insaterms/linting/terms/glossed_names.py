"""Names that a page gives in both languages: is the one the name that the body itself uses?"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from insaterms.content.blocks import Block
from insaterms.glossary.verification.judging import pair_evidence
from insaterms.glossary.verification.rendering import first_offered
from insaterms.harvesting.harvest import pairs_in
from insaterms.harvesting.pairs import Pair
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Span
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_blocks import blocks_of
from insaterms.linting.documents.texts import Text
from insaterms.linting.terms.attesting import said_of
from insaterms.linting.terms.field_terms import language_of, other, terms_in
from insaterms.model import LANGUAGES, Concept, Language

__all__ = ["GlossedName", "glossed_names"]

# How far behind the beginning of a pair its second half may begin.
_FAR = 400
_FORMS = frozenset({"markdown", "html", "text"})
# Brackets, quotes, emphasis or a sign between two halves: without one nothing is a gloss.
_SETTING_APART = re.compile(r"[(\[‘’“”„\"«»‚`*_<&–—=]")
_SIGN_BETWEEN = re.compile(r"\s[-/]\s")
_OPENING_APOSTROPHE = re.compile(r"(?<!\w)'")


class GlossedName(Struct, frozen=True):
    """A name whose rendering is not the one that is attested.

    Attributes:
        span: Where the rendering stands.
        text: The rendering.
        name: The name that it renders, in the other language.
        write: The attested rendering.
        source: Who writes that.

    """

    span: Span
    text: str
    name: str
    write: str
    source: str


def glossed_names(page: Page, context: Context) -> Iterator[GlossedName]:
    """Yield the names of a page whose rendering in brackets or quotes is not the attested one."""
    language = language_of(page.language)
    if page.form not in _FORMS or language is None:
        return
    texts = _with_names(page, language, context)
    if not texts:
        return
    blocks = blocks_of(page, texts)
    if blocks is None:
        blocks = list(_blocks_around(page, texts))
    for pair in pairs_in(blocks, language, page.lines, context.glossary):
        yield from _contradicting(pair, page, context)


def _with_names(page: Page, language: Language, context: Context) -> list[Text]:
    """Return the texts that name anything that the glossary has a name for, in their order.

    To look for pairs takes far longer than to recognise terms, and most texts have no name.
    """
    may = [text for text in page.texts if _may_gloss(text.text)]
    return [
        text
        for text in may
        if any(
            each.concept.kind != "term"
            for side in (language, other(language))
            for each in terms_in(text.text, side, context)
        )
    ]


def _may_gloss(text: str) -> bool:
    """Whether something in a text may set two halves of a gloss apart."""
    return (
        _SETTING_APART.search(text) is not None
        or (("-" in text or "/" in text) and _SIGN_BETWEEN.search(text) is not None)
        or ("'" in text and _OPENING_APOSTROPHE.search(text) is not None)
    )


def _blocks_around(page: Page, texts: Sequence[Text]) -> Iterator[Block]:
    """Yield the blocks of a page in which some of its texts stand."""
    begins = [text.start for text in texts]
    for block in page.blocks:
        start, end = block.source(0), block.source(len(block.text))
        before = bisect_right(begins, end)
        if before and texts[before - 1].end >= start:
            yield block


def _contradicting(pair: Pair, page: Page, context: Context) -> Iterator[GlossedName]:
    if pair.status != "contradicts" or pair.score < context.project.lint.min_score:
        return
    concept = context.glossary.concept(pair.concept)
    if concept.kind == "term":
        return
    wrong = next((side for side in LANGUAGES if _has(concept, side, pair.expected[0])), None)
    if wrong is None:
        return
    text, name = (pair.en, pair.nl) if wrong == "en" else (pair.nl, pair.en)
    wanted = first_offered(concept, wrong)
    own = first_offered(concept, other(wrong))
    level, body = pair_evidence(concept, own, wanted, other(wrong))
    if level == "proposed" or wanted is None:
        return
    start = page.text.find(text, pair.start, pair.start + _FAR)
    span = page.span(start, start + len(text)) if start >= 0 else page.span(pair.start, pair.start)
    yield GlossedName(span, text, name, wanted.text, said_of(level, body))


def _has(concept: Concept, language: str, text: str) -> bool:
    return any(
        term.text == text
        for side, terms in concept.terms.items()
        if side == language
        for term in terms
    )
