"""The texts of a page to translate, and the page with their translations in it.

Each form has a module with a function `slots(text)`, which yields the places of the texts;
here they get their lines and columns, and here the page is put together.
"""

import os.path
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Literal

from insaterms.content.translatable.values import (
    OtherLinksError,
    PageForm,
    Refusal,
    Slot,
    Translatable,
    UnreadablePageError,
)

__all__ = ["applied", "page_form", "placed", "slots_of", "translatables"]

_FORMS: dict[str, PageForm] = {
    **dict.fromkeys((".md", ".markdown"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".yml", ".yaml"), "yaml"),
    ".toml": "toml",
    ".txt": "text",
}
_TEMPLATES = (".j2", ".jinja", ".jinja2")
# What a template makes, by the suffix before its own: `mail.txt.j2`.
_MADE: dict[str, PageForm] = {
    **dict.fromkeys(("", ".html", ".htm", ".xhtml"), "jinja"),
    **dict.fromkeys((".md", ".markdown"), "jinja-markdown"),
    ".txt": "jinja-text",
}
_MAKES: dict[PageForm, Literal["html", "markdown", "text"]] = {
    "jinja": "html",
    "jinja-markdown": "markdown",
    "jinja-text": "text",
}
_LINE_END = re.compile(r"\r\n?|\n")


def page_form(path: str, text: str = "") -> PageForm | None:
    """Say which form a page is in, by the suffix of its name.

    Args:
        path: Its path or name.
        text: The page; HTML with `{%` in it is a template, and one with `{{`, unless that is
            something else there, such as the script `let a = {{`.

    Returns:
        The form, or None for a suffix that no reader knows: `style.css.j2` has no texts.

    """
    name, suffix = os.path.splitext(path.lower())
    if suffix in _TEMPLATES:
        return _MADE.get(os.path.splitext(name)[1])
    form = _FORMS.get(suffix)
    return "jinja" if form == "html" and _is_template(text) else form


def _is_template(text: str) -> bool:
    if "{%" in text or "{{" not in text:
        return "{%" in text
    from insaterms.content.translatable.jinja_tags import tags

    try:
        tags(text)
    except UnreadablePageError:
        return False
    return True


def translatables(
    text: str, form: PageForm, *, language: str = "", path: str = ""
) -> list[Translatable]:
    """Return the texts of a page that are to be translated.

    Args:
        text: The page; a byte order mark and any line ends may stand in it.
        form: What it is written in, as `page_form` says.
        language: Of the texts, as BCP 47 writes it; where the page says no language, only
            what is in another one is left out.  Empty: the page's own counts, and where it
            says none, whatever says a language is left out.
        path: Its path, which says of a file of data whether every value in it is a text, as
            in `i18n/en.yaml`; empty if nobody knows.

    Returns:
        The texts in the order of the source; no two of them overlap.

    Raises:
        UnreadablePageError: If the page is data or has front matter that cannot be read.

    """
    return [translatable for translatable, _ in placed(text, form, language, path)]


def applied(  # noqa: PLR0913 -- what a page is, as `translatables`, and what becomes of it
    text: str,
    form: PageForm,
    translate: Callable[[Translatable], str | None],
    *,
    language: str = "",
    path: str = "",
    refused: Callable[[Translatable, Refusal], object] | None = None,
) -> str:
    """Return a page with translations in place of its texts.

    Args:
        text: The page.
        form: What it is written in.
        translate: Gives the translation of a text; None, the text itself or nothing but
            white space leaves the place as it stands, byte for byte.
        language: As in `translatables`; of the texts, not of the translations.
        path: As in `translatables`.
        refused: Called with a text whose translation cannot be written in its place, which
            stays as it stands, and with the reason: tags of a template that are others, a
            sign that YAML lacks, references to links of which nobody can tell which is which.

    Returns:
        The page; outside of what was translated every character stands as it stood.

    Raises:
        UnreadablePageError: As `translatables`.

    """
    pieces = []
    place = 0
    for translatable, slot in placed(text, form, language, path):
        translation = translate(translatable)
        if translation is None or translation == slot.text or not translation.strip():
            continue
        try:
            written = slot.written(translation)
        except OtherLinksError:
            if refused is not None:
                refused(translatable, "links")
            continue
        if refused is not None and written == text[slot.start : slot.end]:
            # Two texts that differ in their white space alone may be written alike.
            if translation.split() != slot.text.split():
                refused(translatable, "unwritable")
            continue
        pieces += [text[place : slot.start], written]
        place = slot.end
    return "".join(pieces) + text[place:]


def placed(text: str, form: PageForm, language: str, path: str) -> list[tuple[Translatable, Slot]]:
    """Return the texts of a page as `translatables` does, each with how another is written there.

    Raises:
        UnreadablePageError: As `translatables`.

    """
    slots = slots_of(text, form, language, path)
    begins = [0, *(end.end() for end in _LINE_END.finditer(text))]
    found = []
    for slot in slots:
        line = bisect_right(begins, slot.start)
        column = slot.start - begins[line - 1] + 1
        translatable = Translatable(
            slot.text, slot.part, slot.start, slot.end, line, column, slot.detail
        )
        found.append((translatable, slot))
    return found


def slots_of(text: str, form: PageForm, language: str, path: str) -> list[Slot]:
    """Return the places of the texts of a page, in its order.

    Raises:
        UnreadablePageError: As `translatables`.

    """
    return sorted(_slots(text, form, language, path), key=attrgetter("start"))


def _slots(text: str, form: PageForm, language: str, path: str) -> Iterable[Slot]:
    # Each reader is imported where it is needed: a page of HTML starts without a parser.
    match form:
        case "markdown":
            from insaterms.content.translatable import markdown_page

            return markdown_page.slots(text, language)
        case "html":
            from insaterms.content.translatable import html_page

            return html_page.slots(text, language)
        case "jinja" | "jinja-markdown" | "jinja-text":
            from insaterms.content.translatable import jinja_template

            return jinja_template.slots(text, _MAKES[form], language)
        case "yaml":
            from insaterms.content.translatable import data_locales, yaml_data

            locale = data_locales.is_locale(path, language)
            return yaml_data.slots(text, locale=locale, language=language)
        case "toml":
            from insaterms.content.translatable import data_locales, toml_data

            return toml_data.slots(text, locale=data_locales.is_locale(path, language))
        case "text":
            from insaterms.content.translatable import plain_text

            return plain_text.slots(text)
