"""What of data is taken for no text, and might be one: for whoever looks for a text in vain."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from insaterms.content import front_matter
from insaterms.content.translatable.data_locales import is_locale, says_so
from insaterms.content.translatable.data_texts import Place, is_seen, texts
from insaterms.content.translatable.data_values import Node, Scalar
from insaterms.content.translatable.values import PageForm

__all__ = ["PassedOver", "passed_over"]

_LINE_END = re.compile(r"\r\n?|\n")


class PassedOver(NamedTuple):
    """A value of data that is no message.

    Attributes:
        line: Its line in the page, from 1.
        detail: Its key path, `team[0].author`.
        text: What it says.

    """

    line: int
    detail: str
    text: str


def passed_over(
    text: str, form: PageForm, *, language: str = "", path: str = ""
) -> list[PassedOver]:
    """Return the values of data with words that are not taken for texts, in their order.

    A single word in small letters is not counted: `layout: post` is hardly ever looked for.

    Args:
        text: The page; of Markdown what stands above it counts, of other forms nothing.
        form: What it is written in.
        language: Of the texts, as BCP 47 writes it; empty if nobody knows.
        path: Its path, as in `translatables`.

    Raises:
        UnreadablePageError: If the data cannot be read.

    """
    left = []
    for place, root in _trees(text, form, language, path):
        taken = {found.scalar.start for found in texts(root, place)}
        left += [
            (scalar.start, below.detail, " ".join(scalar.text.split()))
            for below, scalar in _values(place, root)
            if scalar.is_text and scalar.start not in taken and _has_words(scalar.text)
        ]
    found = []
    line = 1
    place_before = 0
    for start, detail, said in sorted(left):
        line += sum(1 for _ in _LINE_END.finditer(text, place_before, start))
        place_before = start
        found.append(PassedOver(line, detail, said))
    return found


def _trees(text: str, form: PageForm, language: str, path: str) -> Iterable[tuple[Place, Node]]:
    written: str = form
    start, end = 0, len(text)
    if form not in {"yaml", "toml"}:
        if form != "markdown":
            return
        front = front_matter.read(text)
        if not front.form:
            return
        written, (start, end), path = front.form, front.inside, ""
    locale = is_locale(path, language)
    match written:
        case "json":
            from insaterms.content.translatable import json_data

            yield Place(), json_data.tree(text, start, end)
        case "toml":
            from insaterms.content.translatable import toml_data

            start += text.startswith("\ufeff", start)
            for place, table in toml_data.tables(text, start, end):
                yield place._replace(locale=locale), table
        case _:
            from insaterms.content.translatable import yaml_data

            start += text.startswith("\ufeff", start)
            for root in yaml_data.documents(text, start, end):
                yield Place(locale=locale or says_so(root, language)), root


def _values(place: Place, node: Node) -> Iterator[tuple[Place, Scalar]]:
    if isinstance(node, Scalar):
        yield place, node
    elif isinstance(node, list):
        for number, item in enumerate(node):
            yield from _values(place.item(number), item)
    else:
        for key, value in node.items:
            yield from _values(place.below(key.text), value)


def _has_words(text: str) -> bool:
    return is_seen(text) and (" " in text.strip() or not text[:1].islower())
