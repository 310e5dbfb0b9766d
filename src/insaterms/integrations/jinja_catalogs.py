"""gettext in templates: the site's own catalogs first, the glossary's terms behind them."""

from collections.abc import Mapping
from gettext import NullTranslations

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from insaterms.errors import UnknownLanguageError
from insaterms.integrations.jinja_language import language_of
from insaterms.localising.translations import Domain, add_to, translations
from insaterms.text.language_tags import canonical_tag
from insaterms.units import primary

__all__ = ["Catalogs"]


class Catalogs:
    """Answers gettext in the language of the page that asks."""

    def __init__(
        self,
        catalogs: Mapping[str, NullTranslations],
        language: str | None,
        domain: Domain,
    ) -> None:
        """Let the site's catalogs fall back on the glossary's.

        Args:
            catalogs: The site's translations, by language tag.
            language: The language of a page that does not say it.
            domain: The catalog of the library, after the language of the site's messages.

        """
        self._language = language
        self._domain: Domain = domain
        self._catalogs: dict[str, NullTranslations] = {}
        for tag, catalog in catalogs.items():
            self._catalogs[canonical_tag(tag) or tag] = self._with_terms(catalog, tag)

    def install(self, environment: Environment) -> None:
        """Put the functions of gettext into an environment, and `{% trans %}`."""
        if "jinja2.ext.InternationalizationExtension" not in environment.extensions:
            environment.add_extension("jinja2.ext.i18n")
        install = vars(environment)["install_gettext_callables"]
        install(
            self.gettext,
            self.ngettext,
            newstyle=True,
            pgettext=self.pgettext,
            npgettext=self.npgettext,
        )

    @pass_context
    def gettext(self, page: Context, message: str) -> str:
        """Return a message in the language of the page."""
        return self._catalog(page).gettext(message)

    @pass_context
    def ngettext(self, page: Context, one: str, several: str, number: int) -> str:
        """Return the form of a message that fits a number."""
        return self._catalog(page).ngettext(one, several, number)

    @pass_context
    def pgettext(self, page: Context, context: str, message: str) -> str:
        """Return a message that has a context."""
        return self._catalog(page).pgettext(context, message)

    @pass_context
    def npgettext(self, page: Context, context: str, one: str, several: str, number: int) -> str:
        """Return the form of a message with a context that fits a number."""
        return self._catalog(page).npgettext(context, one, several, number)

    def _catalog(self, page: Context) -> NullTranslations:
        language = language_of(page) or self._language or ""
        if language not in self._catalogs:
            self._catalogs[language] = self._found(language)
        return self._catalogs[language]

    def _found(self, language: str) -> NullTranslations:
        """Return the catalog of a language, of `nl` for `nl-BE`, else one of another region.

        Without any it is the library's alone.
        """
        parts = language.split("-")
        for size in range(len(parts) - 1, 0, -1):
            if (catalog := self._catalogs.get("-".join(parts[:size]))) is not None:
                return catalog
        for tag, catalog in self._catalogs.items():
            if language and primary(tag) == primary(language):
                return catalog
        try:
            return translations(language, self._domain)
        except UnknownLanguageError:
            return NullTranslations()

    def _with_terms(self, catalog: NullTranslations, tag: str) -> NullTranslations:
        try:
            return add_to(catalog, self._domain, tag)
        except UnknownLanguageError:
            return catalog  # a site may have more languages than the glossary
