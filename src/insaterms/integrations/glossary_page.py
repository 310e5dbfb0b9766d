"""The glossary as a page in Markdown, each concept with its id as the anchor."""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from insaterms.integrations.glossary_entries import Entry, Name, entries, initial
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
    lines = [_named("dt", entry.names, page, f' id="{escape(entry.id)}"', first="dfn")]
    if entry.translations:
        lines.append(_named("dd", entry.translations, page))
    if entry.definition:
        lang = _lang(entry.definition_language, page)
        lines.append(f"<dd{lang}>{escape(entry.definition)}</dd>")
    return "\n".join(lines)


def _named(
    tag: str, names: Sequence[Name], page: Language, attributes: str = "", first: str = ""
) -> str:
    """Return an element with names, the first of them in an element of its own."""
    around = names[0].language if len({name.language for name in names}) == 1 else page
    listed = []
    for number, name in enumerate(names):
        lang = _lang(name.language, around)
        inner = first if first and number == 0 else "span" if lang else ""
        text = escape(name.text)
        listed.append(f"<{inner}{lang}>{text}</{inner}>" if inner else text)
    return f"<{tag}{attributes}{_lang(around, page)}>{', '.join(listed)}</{tag}>"


def _lang(language: Language, around: Language) -> str:
    return "" if language == around else f' lang="{language}"'
