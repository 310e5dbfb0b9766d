"""Rules on concepts and pages that nobody has looked over for long."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from msgspec.structs import astuple

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.glossary_file import GlossaryFile
from insaterms.linting.history.page_facts import facts
from insaterms.linting.rule import Rule
from insaterms.ui_language import _, ngettext

__all__ = ["ConceptNotReviewed", "PageNotReviewed"]

_REVIEWS = ("reviewed", "last_reviewed", "last-reviewed", "updated", "lastmod", "date")
_ISO_LENGTH = len("2026-03-01")


class ConceptNotReviewed(Rule):
    """A concept of the glossary that nobody has looked over for long.

    ## What it does
    Reports a concept whose `reviewed` is longer ago than `review-after` days in the settings,
    or that has no such date.  Without `review-after` nothing is reported.

    ## Why is this bad?
    Laws change and so do the terms of those who apply them: "spijbelaar" was usual once.

    ## Example
    ```yaml
    - id: thuiszitter
      reviewed: 2019-05-01
    ```
    Look whether the terms are still those that are used, and write the day on which you did.

    ## How to silence it
    Above the concept: `# insaterms: ignore[IT602] the term of a law that is repealed`.
    """

    code = "IT602"
    slug = "concept-not-reviewed"
    severity = "note"
    kinds = frozenset({"glossary"})

    def collect(self, document: Document, context: Context) -> object:
        """Return the concepts with their dates and places."""
        if not context.project.lint.review_after or not isinstance(document, GlossaryFile):
            return None
        return [
            (concept.id, concept.reviewed.isoformat() if concept.reviewed else "", *place)
            for concept, place in document.concepts
        ]

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:
        """Find those that are due today."""
        for path, concepts in collected.items():
            for name, reviewed, line, column in _rows(concepts):
                said = _due(reviewed, context) if reviewed else _("was never reviewed")
                if not said:
                    continue
                message = _("“{name}” {said}; look it over and write the day as “reviewed”")
                end = column + len(name)
                span = Span(0, 0, line, column, line, end) if line else NOWHERE
                yield self.found(path, span, message.format(name=name, said=said), text=name)


class PageNotReviewed(Rule):
    """A page that nobody has looked over for long.

    ## What it does
    Reports a page whose front matter has a date (`reviewed`, `last_reviewed`, `updated`,
    `lastmod` or `date`, the first of these that is there) that is longer ago than
    `review-after` days in the settings.  Without `review-after`, or without a date, nothing is
    reported.

    ## Why is this bad?
    Readers of a page on leave of absence act on telephone numbers and rules that are gone.

    ## Example
    ```markdown
    ---
    title: Verlof aanvragen
    reviewed: 2021-09-01
    ---
    ```
    Look whether everything on the page still holds, and write the day on which you did.

    ## How to silence it
    In the front matter: `insaterms-ignore: {IT603: a report of 2021 stays as it is}`.
    """

    code = "IT603"
    slug = "page-not-reviewed"
    severity = "note"
    kinds = frozenset({"page"})

    def collect(self, document: Document, context: Context) -> object:
        """Return the date of a page with its place."""
        if not context.project.lint.review_after:
            return None
        said = facts(document.text)
        fact = next((said[key] for key in _REVIEWS if key in said), None)
        if fact is None or _date(fact.value) is None:
            return None
        span = document.span(fact.start, fact.end)
        return [
            (fact.key, fact.value, *astuple(span)),
        ]

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:
        """Find those that are due today."""
        for path, rows in collected.items():
            for key, reviewed, *place in _rows(rows):
                if said := _due(reviewed, context):
                    message = _("this page {said}; look it over and write the day as “{key}”")
                    span = Span(*place)
                    yield self.found(path, span, message.format(said=said, key=key), text=key)


def _rows(collected: object) -> Iterator[Any]:
    yield from collected if isinstance(collected, list | tuple) else ()


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()[:_ISO_LENGTH])
    except ValueError:
        return None


def _due(reviewed: str, context: Context) -> str:
    """Return since when something is due, or nothing."""
    day = _date(reviewed)
    if day is None:
        return ""
    days = (context.today - day).days
    if days <= context.project.lint.review_after:
        return ""
    message = ngettext(
        "was last reviewed {count} day ago, on {day}",
        "was last reviewed {count} days ago, on {day}",
        days,
    )
    return message.format(count=days, day=day.isoformat())
