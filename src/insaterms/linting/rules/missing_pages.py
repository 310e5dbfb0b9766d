"""Rules on pages that are missing, or have no title."""

from collections.abc import Iterator, Mapping

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Related
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_data import trees
from insaterms.linting.rule import Rule
from insaterms.linting.untranslated.message_places import short
from insaterms.linting.untranslated.page_titles import title_of
from insaterms.ui_language import N_, _

__all__ = ["CounterpartWithoutSource", "MissingTitle", "PageWithoutCounterpart"]

# How the reader of a page calls it.
_FIRST_HEADING = "heading 1"
# So many pages must have a title in their front matter, and so many times as many as have none.
_LEAST, _SHARE = 4, 9
_NAMES = {"nl": N_("Dutch"), "en": N_("English")}


class MissingTitle(Rule):
    """A page without a title.

    ## What it does
    Reports a page whose front matter has a blank `title`, or whose `<title>` is empty; a
    translation without one whose source has one; and a page with neither a title in its front
    matter nor a first heading, where nearly all pages of the site have a title there.

    ## Why is this bad?
    The title is what a search engine, a tab of the browser and the navigation show.

    ## Example
    ```markdown
    ---
    title:
    ---
    # Verzuim melden
    ```
    Write `title: Verzuim melden`.

    ## How to silence it
    In the front matter: `insaterms-ignore: [IT106]`.
    """

    code = "IT106"
    slug = "missing-title"
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find one."""
        if not isinstance(document, Page):
            return
        own = title_of(document)
        source = document.source
        wanted = title_of(source) if source is not None else None
        if own.state == "there":
            return
        if source is not None and wanted is not None and wanted.state == "there":
            yield self.found(
                document.path,
                document.span(own.start, own.end) if own.state == "blank" else NOWHERE,
                _("this page has no title; that of its source is “{title}”").format(
                    title=short(wanted.text)
                ),
                text=wanted.text,
                related=(Related(source.path, source.span(wanted.start, wanted.end), wanted.text),),
            )
        elif own.state == "blank":
            place = document.span(own.start, own.end)
            yield self.found(document.path, place, _("the title of this page is empty; write one"))

    def collect(self, document: Document, context: Context) -> str | None:  # noqa: ARG002 -- as its base
        """Return whether a page with front matter has a title there."""
        if not isinstance(document, Page) or document.form != "markdown" or not trees(document):
            return None
        state = title_of(document).state
        if state != "none" or document.source is not None:
            return "there" if state == "there" else None
        headed = any(each.detail == _FIRST_HEADING for each in document.texts)
        return None if headed else "none"

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find the pages that have none, unlike the others."""
        states = list(collected.values())
        if states.count("there") < max(_LEAST, _SHARE * states.count("none")):
            return
        for path, state in collected.items():
            if state == "none":
                message = _("this page has no title, as the other pages of the site have; add one")
                yield self.found(path, NOWHERE, message)


class PageWithoutCounterpart(Rule):
    """A page that is not there in the other language.

    ## What it does
    Reports a page without a counterpart in a site whose other pages have one, and says where
    it would stand.

    ## Why is this bad?
    The switch between the languages leads nowhere, and half of the readers never see what
    the page says.

    ## Example
    ```text
    pages/en/absence.md and pages/nl/verlof.md with pages/en/leave.md, but no pages/nl/absence.md
    ```
    Add `pages/nl/absence.md`, or say in the settings where it stands (`translations`).

    ## How to silence it
    In the front matter: `insaterms-ignore: [IT107]`; for a folder of news
    `"pages/en/news/**" = ["IT107"]` below `per-file-ignores` in `[tool.insaterms.lint]`.
    """

    code = "IT107"
    slug = "page-without-counterpart"
    kinds = frozenset({"page"})

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find them among the pages of the site."""
        for path, language, place in context.site.lacking:
            name = _(_NAMES[language]) if language in _NAMES else language
            message = _("this page has no {language} counterpart; it would stand in {place}")
            if not place:
                message = _("this page has no {language} counterpart: none has the same key")
            yield self.found(path, NOWHERE, message.format(language=name, place=place), text=place)


class CounterpartWithoutSource(Rule):
    """A translation whose source is not there.

    ## What it does
    Reports a page in another language than the site is written in, where other translations
    stand beside their sources and this one has none.

    ## Why is this bad?
    Mostly the source was deleted or renamed, and its translation forgotten: it is not kept
    up to date, and links to the source lead nowhere.

    ## Example
    ```text
    pages/nl/oude-regeling.md without pages/en/oude-regeling.md
    ```
    Delete or rename the translation, or say in the settings which page is its source.

    ## How to silence it
    In the front matter: `insaterms-ignore: [IT108]`.
    """

    code = "IT108"
    slug = "counterpart-without-source"
    severity = "warning"
    kinds = frozenset({"page"})

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find them among the pages of the site."""
        for path, place in context.site.orphans:
            message = _("the source of this page is not there; it would stand in {place}")
            if not place:
                message = _("the source of this page is not there: none has the same key")
            yield self.found(path, NOWHERE, message.format(place=place), text=place)
