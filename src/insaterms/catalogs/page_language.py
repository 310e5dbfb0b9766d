"""The language that a page says it is in: its place, so that a translation says its own."""

import re
from collections.abc import Iterator

from msgspec import Struct

from insaterms.content import front_matter
from insaterms.content.tags import scan
from insaterms.content.translatable.values import PageForm
from insaterms.text.language_tags import canonical_tag

__all__ = ["Declared", "declared", "with_language"]

_KEY = re.compile(
    r"^(?:lang|language|locale)[ \t]*:[ \t]*([\"']?)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)\1"
    r"(?=[ \t]*(?:#|\r|\n|\Z))",
    re.MULTILINE,
)
_ATTRIBUTES = "lang", "xml:lang"


class Declared(Struct, frozen=True):
    """A place that says the language of a page.

    Attributes:
        tag: The language as it stands there.
        start: Where the tag begins in the page, in code points.
        end: Where it ends.

    """

    tag: str
    start: int
    end: int


def declared(text: str, form: PageForm) -> list[Declared]:
    """Return where a page says its language: in its front matter, or in its `<html>`.

    Args:
        text: The page.
        form: The format that it is written in.

    """
    found: list[Declared] = []
    if form in {"markdown", "html", "jinja", "jinja-markdown"}:
        found += _in_front_matter(text)
    if form in {"html", "jinja"}:
        found += _in_tag(text)
    return found


def with_language(text: str, form: PageForm, language: str) -> str:
    """Return a page that says it is in another language; one that says none says none still.

    Args:
        text: The page.
        form: The format that it is written in.
        language: As BCP 47 writes it.

    """
    pieces = []
    place = 0
    for each in declared(text, form):
        new = language.replace("-", "_") if "_" in each.tag else language
        # nl-BE is not made nl.
        if canonical_tag(each.tag) != language:
            pieces += [text[place : each.start], new]
            place = each.end
    return "".join([*pieces, text[place:]])


def _in_front_matter(text: str) -> Iterator[Declared]:
    end = front_matter.read(text).end
    for found in _KEY.finditer(text, 0, end):
        yield Declared(found[2], *found.span(2))
        return


def _in_tag(text: str) -> Iterator[Declared]:
    for piece in scan(text):
        if piece.kind != "start":
            continue
        if piece.name != "html":
            return
        spans = sorted(span for name, span in piece.attributes.items() if name in _ATTRIBUTES)
        for start, end in spans:
            if canonical_tag(text[start:end]):
                yield Declared(text[start:end], start, end)
        return
