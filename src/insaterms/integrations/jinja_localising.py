"""Filters that write dates, numbers and names, and that sort, in the language of the page."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from jinja2 import Environment, pass_context
from jinja2.filters import make_attrgetter
from jinja2.runtime import Context

from insaterms.integrations.jinja_language import PageLanguage
from insaterms.localising import collation, formatting

__all__ = ["LocalisingFilters"]


class LocalisingFilters:
    """The filters; each takes another language than the page's where one is named."""

    def __init__(self, environment: Environment, pages: PageLanguage) -> None:
        """Take how an environment finds attributes, and how pages say their language."""
        self._environment = environment
        self._pages = pages

    def by_name(self) -> dict[str, Callable[..., object]]:
        """Return the filters by the names that they have in templates."""
        return {
            "format_date": self.format_date,
            "format_number": self.format_number,
            "format_percent": self.format_percent,
            "language_name": self.language_name,
            "country_name": self.country_name,
            "sorted_by_language": self.sorted_by_language,
        }

    @pass_context
    def format_date(
        self,
        page: Context,
        value: date | str,
        /,
        format: str = "long",  # noqa: A002 -- Babel's own name for it
        language: str | None = None,
    ) -> str:
        """Write a date."""
        return self._pages.said(
            page, language, lambda tag: formatting.format_date(value, tag, format)
        )

    @pass_context
    def format_number(
        self, page: Context, value: float | Decimal, /, language: str | None = None
    ) -> str:
        """Write a number."""
        return self._pages.said(page, language, lambda tag: formatting.format_number(value, tag))

    @pass_context
    def format_percent(
        self, page: Context, value: float | Decimal, /, language: str | None = None
    ) -> str:
        """Write a share as a percentage."""
        return self._pages.said(page, language, lambda tag: formatting.format_percent(value, tag))

    @pass_context
    def language_name(self, page: Context, value: str, /, language: str | None = None) -> str:
        """Return the name of a language."""
        return self._pages.said(page, language, lambda tag: formatting.language_name(value, tag))

    @pass_context
    def country_name(self, page: Context, value: str, /, language: str | None = None) -> str:
        """Return the name of a country."""
        return self._pages.said(page, language, lambda tag: formatting.country_name(value, tag))

    @pass_context
    def sorted_by_language(
        self,
        page: Context,
        value: Iterable[object],
        /,
        language: str | None = None,
        *,
        attribute: str | None = None,
    ) -> list[object]:
        """Return things in the order of the alphabet, by an attribute or by themselves."""
        get = make_attrgetter(self._environment, attribute) if attribute else _itself
        return self._pages.said(
            page,
            language,
            lambda tag: collation.sorted_by_language(value, tag, lambda item: str(get(item))),
        )


def _itself(item: object) -> object:
    return item
