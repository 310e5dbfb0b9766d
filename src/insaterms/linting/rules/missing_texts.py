"""The rule on headings, labels, alternative texts and values that are empty in a translation."""

import re
from collections.abc import Iterator
from itertools import chain

from insaterms.content.translatable.data_yaml_styles import is_string
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Edit, Fix, Related
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.language.right_text import RightText, right_text
from insaterms.linting.rule import Rule
from insaterms.linting.untranslated.empty_places import empty_places
from insaterms.linting.untranslated.empty_values import (
    EmptyText,
    empty_in_other_language,
    empty_values,
)
from insaterms.linting.untranslated.message_places import short
from insaterms.model import LANGUAGES
from insaterms.ui_language import N_, _
from insaterms.units import primary

__all__ = ["UntranslatedPageText"]

_NAMES = {"nl": N_("Dutch"), "en": N_("English")}
# What is written alike in every form of page.
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ -])*")


class UntranslatedPageText(Rule):
    """A text of a page or of data that is empty in one of the languages.

    ## What it does
    Reports a heading, label, caption, alternative text, `title` or `aria-label` that is empty
    in a translation where the source has one; a value of YAML or TOML that is empty, or
    whose key is missing, where the file in the other language has it; and a text that is
    there in one language only in a file that holds both (`title: {en: Absence, nl: ""}`,
    `title_en` and `title_nl`).

    ## Why is this bad?
    A link without a label cannot be followed, an image without an alternative text does not
    exist for who cannot see it, and a menu has a hole.

    ## Example
    ```yaml
    title:
      en: School attendance
      nl: ""
    ```
    Write `nl: Schoolaanwezigheid`.

    ## How to silence it
    On the line or the one before: `# insaterms: ignore[IT110] the logo says it`; in Markdown
    and HTML `<!-- insaterms: ignore[IT110] the logo says it -->`.
    """

    code = "IT110"
    slug = "untranslated-page-text"
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find them."""
        if not isinstance(document, Page):
            return
        found = chain(
            empty_values(document), empty_in_other_language(document), empty_places(document)
        )
        for each in {(each.start, each.wanted): each for each in found}.values():
            yield self._finding(each, document, context)

    def _finding(self, each: EmptyText, page: Page, context: Context) -> Diagnostic:
        language = primary(each.language)
        known = None
        for other in LANGUAGES:
            if language in LANGUAGES and other != language:
                known = right_text(each.wanted, other, context)
        place = each.source
        related: tuple[Related, ...] = ()
        if place:
            related = (Related(page.path, page.span(*place), each.wanted),)
        elif each.beside and page.source is not None:
            there = page.source.span(*each.beside)
            related = (Related(page.source.path, there, _("the source")),)
        return self.found(
            page.path,
            page.span(each.start, each.end) if each.end or each.start else NOWHERE,
            _message(each, language),
            text=each.wanted,
            write=known.text if known is not None else "",
            source=known.source if known is not None else "",
            related=related,
            fix=_fix(each, known),
        )


def _message(each: EmptyText, language: str) -> str:
    text = short(each.wanted)
    if language not in _NAMES:
        if each.is_there:
            return _("this is empty, and “{text}” in the other language").format(text=text)
        return _("“{text}” is missing here").format(text=text)
    if each.is_there:
        message = _("this is empty in {language}, and “{text}” in the other language")
    else:
        message = _("“{text}” is missing in {language}")
    return message.format(text=text, language=_(_NAMES[language]))


def _fix(each: EmptyText, known: RightText | None) -> Fix | None:
    if known is None or each.around is None or not each.is_there:
        return None
    if not _PLAIN.fullmatch(known.text) or not is_string(known.text):
        return None
    before, behind = each.around
    edit = Edit(each.start, each.end, f"{before}{known.text}{behind}")
    return Fix(_("Write “{text}”").format(text=known.text), (edit,), safe=known.safe)
