"""Values of data that are empty in one language: `nl: ""` beside `en: Absence`."""

import re
from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from insaterms.content.translatable.data_values import Pairs, Scalar
from insaterms.content.translatable.prose import has_words
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_data import is_blank, leaves, mappings, trees
from insaterms.model import LANGUAGES, Language

__all__ = ["EmptyText", "empty_in_other_language", "empty_values"]

# `en`, `title_en`, `title-nl`
_KEY = re.compile(r"(?:(?P<base>.+)[_-])?(?P<language>en|nl)")
# Titles of pages are another rule's.
_TITLE = "title"


class EmptyText(Struct, frozen=True):
    """A place of a page that lacks a text.

    Attributes:
        wanted: The text in the other language.
        language: The language of the page or the key that lacks it.
        start: Where it should stand, in code points from 0.
        end: Where what stands there ends.
        around: What is written before and behind a text that is put there; None where it
            cannot be put there as it is.
        source: Where the text in the other language stands, if that is in the same page.
        is_there: Whether its place is there: a key, an attribute, an element.
        beside: Where the text in the other language stands in the source of the page.

    """

    wanted: str
    language: str
    start: int
    end: int
    around: tuple[str, str] | None = None
    source: tuple[int, int] | None = None
    is_there: bool = True
    beside: tuple[int, int] | None = None


def empty_values(page: Page) -> Iterator[EmptyText]:
    """Yield the values of a page that are empty or missing where its source has a text.

    A missing key counts in a file of data only, and where what is around it is there: what
    stands above a page may differ.
    """
    source = page.source
    if source is None:
        return
    own = {leaf.detail: leaf.scalar for tree in trees(page) for leaf in leaves(tree)}
    around = {place.detail: pairs for tree in trees(page) for place, pairs in mappings(tree)}
    is_data = page.form in {"yaml", "toml"}
    by_place = {text.start: text for text in source.texts}
    for tree in trees(source):
        for leaf in leaves(tree):
            text = by_place.get(leaf.scalar.start)
            if text is None or (leaf.detail == _TITLE and not is_data):
                continue
            value = own.get(leaf.detail)
            beside = text.start, text.end
            if value is not None and is_blank(value):
                yield _empty(text.text, page.language, value, beside=beside)
            elif is_data and value is None and text.text == leaf.scalar.text:
                parent = leaf.detail.rpartition(".")[0]
                pairs = around.get(parent)
                if pairs is not None and pairs.items and not _has(pairs, leaf.detail):
                    first = pairs.items[0][0]
                    place = first.start, first.end
                    yield EmptyText(text.text, page.language, *place, is_there=False, beside=beside)


def empty_in_other_language(page: Page) -> Iterator[EmptyText]:
    """Yield values that are empty or missing beside their text in the other language.

    Both stand below one key (`title: {en: Absence, nl: ""}`), or their keys end with the
    language (`title_en`, `title_nl`).  A missing one counts only where most are there.
    """
    missing = []
    complete = 0
    for tree in trees(page):
        for _place, pairs in mappings(tree):
            for found in _by_language(pairs).values():
                texts = {each: value for each, value in found.items() if has_words(value.text)}
                complete += len(texts) == len(LANGUAGES)
                if len(texts) != 1:
                    continue
                ((said, text),) = texts.items()
                other: Language = "en" if said == "nl" else "nl"
                beside = found.get(other)
                place = (text.start, text.end)
                if beside is None:
                    missing.append(
                        EmptyText(text.text, other, *place, source=place, is_there=False)
                    )
                elif is_blank(beside):
                    yield _empty(text.text, other, beside, place)
    if len(missing) < complete:
        yield from missing


def _by_language(pairs: Pairs) -> dict[str, dict[Language, Scalar]]:
    found: dict[str, dict[Language, Scalar]] = defaultdict(dict)
    for key, value in pairs.items:
        match = _KEY.fullmatch(key.text)
        if match is not None and isinstance(value, Scalar):
            language: Language = "nl" if match["language"] == "nl" else "en"
            found[match["base"] or ""][language] = value
    return found


def _empty(
    wanted: str,
    language: str,
    value: Scalar,
    source: tuple[int, int] | None = None,
    *,
    beside: tuple[int, int] | None = None,
) -> EmptyText:
    style = value.style
    around: tuple[str, str] | None = None
    if style not in {"|", ">"}:
        around = (style, style) if style else (" " if value.start == value.end else "", "")
    place = value.start, value.end
    return EmptyText(wanted, language, *place, around, source, beside=beside)


def _has(pairs: Pairs, detail: str) -> bool:
    """Tell whether a key is there after all: a list or a mapping stands below it."""
    return detail.rpartition(".")[2] in {key.text for key, _value in pairs.items}
