"""A plugin for MkDocs: terms explained in place, a glossary page, texts in the site's language.

It is the entry point `insaterms` of the group `mkdocs.plugins`; `mkdocs.yml` names it:

    plugins:
      - search
      - insaterms:
          language: nl
          catalogs: locales
"""

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase

from insaterms.catalogs.applying import CatalogTexts, apply_page
from insaterms.catalogs.roles import Role
from insaterms.errors import InsatermsError, MissingExtraError
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.loading import bundled_folder
from insaterms.integrations.glossary_page import markdown_page
from insaterms.integrations.site_catalogs import read_site_catalogs
from insaterms.model import Concept, Language
from insaterms.text.language_tags import language_of
from insaterms.ui_language import _, ngettext

try:
    from mkdocs.config import config_options
    from mkdocs.config.base import Config
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.exceptions import PluginError
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.plugins import BasePlugin, get_plugin_logger
    from mkdocs.structure import StructureItem
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Link, Navigation, Section
    from mkdocs.structure.pages import Page
    from mkdocs.utils import get_relative_url
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] != "mkdocs":
        raise
    raise MissingExtraError(_("the plugin for MkDocs"), "mkdocs") from None

__all__ = ["TermsConfig", "TermsPlugin"]

_log = get_plugin_logger("insaterms")


class TermsConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs types it in part
    """The options of the plugin in `mkdocs.yml`.

    Attributes:
        language: Of the site, `nl` or `en`; by default the locale of the theme.
        glossary: A folder or file of one's own, in place of the bundled glossary.
        link: Whether the first occurrence of each term on a page is explained.
        everyday: Whether words of everyday language, such as *leave*, are explained as well.
        glossary_page: The page that lists every concept; empty for none.
        catalogs: A folder of catalogs (.po), by which pages and navigation are translated.
        exclude: Pages whose terms are left alone, such as `news/*`.

    """

    language = config_options.Type(str, default="")
    glossary = config_options.Optional(config_options.FilesystemObject(exists=True))
    link = config_options.Type(bool, default=True)
    everyday = config_options.Type(bool, default=False)
    glossary_page = config_options.Type(str, default="glossary.md")
    catalogs = config_options.Optional(config_options.Dir(exists=True))
    exclude = config_options.ListOfItems(config_options.Type(str), default=[])


class TermsPlugin(BasePlugin[TermsConfig]):  # type: ignore[no-untyped-call]  # as above
    """What the plugin does at each step of a build."""

    _language: Language
    _glossary: Glossary
    _translations: CatalogTexts
    _page: File | None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the glossary and the catalogs, and translate what the site is called."""
        self._page = None
        self._language = self._site_language(config)
        self._translations = CatalogTexts(self._language, {})
        try:
            self._glossary = Glossary.load(self.config.glossary)
            if self.config.catalogs is not None:
                self._translations, faults = read_site_catalogs(
                    self.config.catalogs, self._language
                )
                for fault in faults:
                    _log.warning(str(fault))
        except (InsatermsError, OSError) as error:
            raise PluginError(str(error)) from error
        config.site_name = self._translated(config.site_name, "heading")
        if config.site_description:
            config.site_description = self._translated(config.site_description, "description")
        return config

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Build again when the glossary or a catalog changes."""
        del config, builder
        server.watch(self.config.glossary or bundled_folder())
        if self.config.catalogs is not None:
            server.watch(self.config.catalogs)
        return server

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the glossary page."""
        path = self.config.glossary_page
        if not path:
            return files
        if files.get_file_from_path(path) is not None:
            reason = _("{path} is there already; name another page in the option glossary_page")
            raise PluginError(reason.format(path=path))
        try:
            content = markdown_page(self._glossary, self._language)
        except InsatermsError as error:  # without what sorts by language
            raise PluginError(str(error)) from error
        self._page = File.generated(config, path, content=content)
        files.append(self._page)
        return files

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Translate the titles that stand in `mkdocs.yml`."""
        del config, files
        self._translate(nav.items)
        return nav

    def on_page_markdown(
        self, markdown: str, /, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Translate the texts of a page that the catalogs have."""
        del config, files
        if page.file is self._page or not self._translations.texts:
            return markdown
        named: tuple[tuple[str, Role], ...] = (
            ("title", "heading"),
            ("description", "description"),
        )
        for name, role in named:
            if isinstance(text := page.meta.get(name), str):
                page.meta[name] = self._translated(text, role)
        # MkDocs has taken the front matter off: behind an empty line --- is a rule.
        done = apply_page(f"\n{markdown}", "markdown", self._translations)
        if done.kept:
            _log.info(_untranslated(page.file.src_uri, len(done.kept)))
        return done.text[1:]

    def on_page_content(
        self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Explain terms where they first stand; in HTML, which says what is code and what text."""
        del config, files
        excluded = any(fnmatchcase(page.file.src_uri, each) for each in self.config.exclude)
        if not self.config.link or excluded or page.file is self._page:
            return html
        return self._glossary.link(
            html,
            self._language,
            form="html",
            href=self._address(page),
            everyday=self.config.everyday,
        )

    def _site_language(self, config: MkDocsConfig) -> Language:
        written = self.config.language or str(config.theme.get("locale") or "en")
        language = language_of(written)
        if language is None:
            reason = _(
                'the glossary has no language "{language}"; set the option language to nl or en'
            )
            raise PluginError(reason.format(language=written))
        return language

    def _address(self, page: Page) -> Callable[[Concept], str] | None:
        if self._page is None:
            return None
        glossary_page = get_relative_url(self._page.url, page.url)
        return lambda concept: f"{glossary_page}#{concept.id}"

    def _translate(self, items: Iterable[StructureItem]) -> None:
        """Translate titles; a page without one here takes it from its translated text."""
        for item in items:
            if item.title and (isinstance(item, Section | Link) or "title" in vars(item)):
                item.title = self._translated(item.title, "navigation")
            if isinstance(item, Section):
                self._translate(item.children)

    def _translated(self, text: str, role: Role) -> str:
        found = self._translations.found(text, role)
        return text if found is None or found.fuzzy or not found.target else found.target


def _untranslated(path: str, count: int) -> str:
    reason = ngettext(
        "{path}: {count} text is not translated", "{path}: {count} texts are not translated", count
    )
    return reason.format(path=path, count=count)
