"""Titles and labels of a page, and translations, that are in the other language."""

import re
from collections.abc import Iterator

from msgspec import Struct

from insaterms.glossary.glossary import Glossary
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import HEADLINES, Text
from insaterms.linting.documents.twofold_texts import key_language
from insaterms.linting.language.set_apart import is_set_apart, own_prose
from insaterms.linting.language.wrong_language import headline_language
from insaterms.linting.language.wrong_passages import is_all_foreign, is_used_within
from insaterms.linting.language.wrong_translation import translation_is_in
from insaterms.model import Language
from insaterms.text.language import identify
from insaterms.text.language_tags import language_of

__all__ = ["WrongText", "wrong_texts"]

_DATA = frozenset({"yaml", "toml"})
_SHORT_PARTS = HEADLINES | {"alt", "attribute"}
_CELL = re.compile(r"<t([hd])\b", re.IGNORECASE)
_BELOW_HEADS = re.compile(r"[ >]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?")
# So far before a cell its tag is looked for; so far behind it the end of its row.
_TAG_BEFORE, _ROW = 300, 2000
# A longer value of a file of data is a sentence or more.
_LABEL = 12


class WrongText(Struct, frozen=True, gc=False):
    """A text in the wrong language.

    Attributes:
        text: The text.
        prose: What it says, without markup.
        said: The language that it should be in.
        language: The one that it is in.
        source: Of a translation: the text that it is one of; else empty.
        swapped: Whether that text is in the language that the translation should be in.

    """

    text: Text
    prose: str
    said: Language
    language: Language
    source: str = ""
    swapped: bool = False


def wrong_texts(document: Document, known: Glossary) -> Iterator[WrongText]:
    """Find titles, labels and translations in the wrong language, in the order of the file.

    Args:
        document: A page, a catalog, or units of a memory.
        known: The glossary, which is asked first.

    """
    if isinstance(document, Page):
        yield from _of_page(document, known)
        return
    for pair in document.pairs:
        source, target = pair.source.text, pair.target.text
        if not target or (pair.message is not None and pair.message.fuzzy):
            continue  # somebody will look at it
        said, other = language_of(pair.target.language), language_of(pair.source.language)
        if said is None or other is None or said == other:
            continue
        if translation_is_in(source, target, other, known):
            swapped = identify(own_prose(source), known) == said
            yield WrongText(pair.target, own_prose(target), said, other, source, swapped)


def _of_page(page: Page, known: Glossary) -> Iterator[WrongText]:
    of_page = language_of(page.language) if page.declared else None
    # What repeats the page that it is a translation of is a matter of its own.
    repeated = {text.text for text in page.source.texts} if page.source else frozenset[str]()
    sources = {pair.target.number: pair.source for pair in page.pairs}
    twofold = {text.number for pair in page.pairs_within for text in (pair.source, pair.target)}
    is_data = page.form in _DATA
    first = True
    for text in page.texts:
        said = key_language(text.detail) if is_data or text.number in twofold else None
        said = said or of_page
        short = text.part in _SHORT_PARTS or (is_data and len(text.text.split()) <= _LABEL)
        if said is None or text.text in repeated:
            continue
        if not short and not (text.part == "cell" and _heads_a_table(page.text, text.start)):
            continue
        language = headline_language(text.text, known)
        if language is None or language == said or is_set_apart(page.text, text.start):
            continue
        if first and is_all_foreign(page):
            return  # one finding, for the whole page
        first = False
        prose = own_prose(text.text)
        if not known.languages(prose) and is_used_within(page, prose, said):
            continue
        source = sources.get(text.number)
        is_source = source is not None and headline_language(source.text, known) == language
        yield WrongText(text, prose, said, language, source.text if source and is_source else "")


def _heads_a_table(text: str, start: int) -> bool:
    """Whether a cell stands at the head of a column or a row: `<th>`, or above a line of `---`."""
    tags = _CELL.findall(text, max(0, start - _TAG_BEFORE), start)
    if tags:
        return bool(tags[-1].lower() == "h")
    row_end = text.find("\n", start, start + _ROW)
    if row_end < 0:
        return False
    below = _line_at(text, row_end + 1)
    if "|" not in below or _BELOW_HEADS.fullmatch(below) is None:
        return False
    # Of a table only the second line is one of `---`; a further one has empty cells.
    row_start = text.rfind("\n", 0, start) + 1
    above = text[max(0, row_start - _ROW) : max(0, row_start - 1)].rpartition("\n")[2]
    return "|" not in above


def _line_at(text: str, start: int) -> str:
    end = text.find("\n", start, start + _ROW)
    return text[start:end].rstrip() if end >= 0 else text[start : start + _ROW].rstrip()
