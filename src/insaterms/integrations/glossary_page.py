"""The glossary as a page in Markdown, each concept with its id as the anchor."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from insaterms.integrations.glossary_entries import Entry, entries, initial
from insaterms.model import Concept, Language

__all__ = ["markdown_page"]

_TITLES: dict[Language, str] = {"nl": "Begrippenlijst", "en": "Glossary"}


def markdown_page(concepts: Iterable[Concept], language: Language) -> str:
    """Return a page with a heading a letter, and a list in HTML below each.

    Args:
        concepts: Those to list.
        language: The language of the page; names in the other one say so with `lang`.

    """
    parts = [f"# {_TITLES[language]}\n"]
    for letter, group in groupby(entries(concepts, language), initial):
        items = "\n".join(_item(entry, language) for entry in group)
        heading = letter if letter.isalpha() else f"\\{letter}"
        parts.append(f'## {heading}\n\n<dl class="insaterms-glossary">\n{items}\n</dl>\n')
    return "\n".join(parts)


def _item(entry: Entry, page: Language) -> str:
    first, *others = map(escape, entry.names)
    names = ", ".join([f"<dfn>{first}</dfn>", *others])
    lines = [f'<dt id="{escape(entry.id)}"{_lang(entry.language, page)}>{names}</dt>']
    if entry.translations:
        names = ", ".join(map(escape, entry.translations))
        lines.append(f"<dd{_lang(entry.other, page)}>{names}</dd>")
    if entry.definition:
        lang = _lang(entry.definition_language, page)
        lines.append(f"<dd{lang}>{escape(entry.definition)}</dd>")
    return "\n".join(lines)


def _lang(language: Language, page: Language) -> str:
    return "" if language == page else f' lang="{language}"'
