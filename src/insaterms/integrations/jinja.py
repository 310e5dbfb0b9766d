"""An extension of Jinja2: agreed terms, terms explained, catalogs, dates and names.

    from insaterms.integrations.jinja import install

    environment = Environment(autoescape=True)
    install(environment, "nl", translations)

In templates `{{ "schoolverzuim"|term }}` is the agreed term in the language of the page, and
between `{% terms %}` and `{% endterms %}` each term is explained where it first stands.
Where extensions are named, as in a mapping of Babel, this one is
`insaterms.integrations.jinja.TermsExtension`.
"""

from collections.abc import Mapping, MutableMapping
from decimal import Decimal
from functools import partial
from gettext import NullTranslations
from typing import Any, Literal, Unpack, get_args

from insaterms.errors import InsatermsError, MissingExtraError, NotFoundError
from insaterms.glossary.glossary import Glossary
from insaterms.ui_language import _

try:
    from jinja2 import Environment, nodes, pass_context
    from jinja2.ext import Extension
    from jinja2.parser import Parser
    from jinja2.runtime import Context, Undefined
    from markupsafe import Markup, escape
except ModuleNotFoundError as error:
    raise MissingExtraError(_("the extension for Jinja2"), "jinja") from error

from insaterms.integrations.jinja_catalogs import Catalogs
from insaterms.integrations.jinja_language import DefaultLanguage, PageLanguage, page_of
from insaterms.integrations.jinja_localising import LocalisingFilters
from insaterms.integrations.jinja_marking import Marking, check_options

__all__ = ["TermsExtension", "install"]

Missing = Literal["error", "keep"]
# Where a page keeps which concepts it has explained, and the numbers of its tooltips; no
# template can write these names.
_EXPLAINED, _TOOLTIPS = "insaterms explained", "insaterms tooltips"


class TermsExtension(Extension):
    """The filters and the tag `terms`.

    Filters, each with the language of the page unless another is named:
    `term(language, count=, context=, missing=)`, `terms(…)` for HTML that comes from
    elsewhere, `format_date`, `format_number`, `format_percent`, `language_name`,
    `country_name`, `sorted_by_language(attribute=)`.

    The language of a page is the variable `language` or `lang` where the filter stands: of a
    block (`{% with language="nl" %}`), of the template, or of the page that includes it or
    imports it; else what `install` was given.
    """

    tags = {"terms"}  # noqa: RUF012 -- as Jinja declares it

    def __init__(self, environment: Environment) -> None:
        """Add the filters to an environment, and `install_insaterms` as its method."""
        super().__init__(environment)
        self._pages = PageLanguage()
        self._glossary: Glossary | None = None
        self._missing: Missing = "error"
        self._options: Mapping[str, Any] = {}
        environment.filters |= {
            "term": self.term,
            "terms": self.terms,
            **LocalisingFilters(environment, self._pages).by_name(),
        }
        environment.extend(install_insaterms=partial(install, environment))

    def configure(
        self,
        language: str | None,
        glossary: Glossary | None,
        missing: Missing,
        options: Mapping[str, Any],
    ) -> None:
        """Keep what `install` was given, which says what it means."""
        _keeps(missing)
        check_options(options)
        self._pages.default = language
        self._glossary = glossary
        self._missing = missing
        self._options = options
        variables = self.environment.globals
        # A site may have a variable of its own; that stays.
        if isinstance(variables.get("language"), DefaultLanguage):
            del variables["language"]
        if language is not None:
            variables.setdefault("language", DefaultLanguage(language))

    # -- the tag -------------------------------------------------------------------------

    def parse(self, parser: Parser) -> nodes.Node:
        """Read `{% terms %}`, which may have a language and the options of `Glossary.link`."""
        line = next(parser.stream).lineno
        arguments: list[nodes.Expr] = []
        options: list[nodes.Keyword] = []
        while parser.stream.current.type != "block_end":
            if arguments or options:
                parser.stream.expect("comma")
            token = parser.stream.current
            if token.type == "name" and parser.stream.look().type == "assign":
                parser.stream.skip(2)
                value = parser.parse_expression()
                options.append(nodes.Keyword(token.value, value, lineno=token.lineno))
            elif arguments or options:
                parser.fail(_("{% terms %} takes one language, and options by their names"), line)
            else:
                arguments.append(parser.parse_expression())
        body = parser.parse_statements(("name:endterms",), drop_needle=True)
        linking = nodes.Filter(None, "terms", arguments, options, None, None, lineno=line)
        return nodes.FilterBlock(body, linking, lineno=line)

    # -- filters -------------------------------------------------------------------------

    @pass_context
    def term(  # noqa: PLR0913 -- a template names what it needs
        self,
        page: Context,
        value: object,
        /,
        language: str | None = None,
        *,
        count: float | Decimal | None = None,
        context: str | None = None,
        missing: Missing | None = None,
    ) -> str:
        """Return the agreed term for a text, in the form for a number."""
        text = _plain(value)
        if isinstance(value, Undefined):
            return text
        if isinstance(count, Undefined):
            float(count)  # Jinja's own error names the variable

        def agreed(tag: str) -> str:
            keeps = _keeps(missing or self._missing)
            try:
                return self._terms().term(text, tag, count=count, context=context)
            except NotFoundError:
                if keeps:
                    return text
                raise

        return self._pages.said(page, language, agreed)

    @pass_context
    def terms(
        self,
        page: Context,
        value: object,
        /,
        language: str | None = None,
        **options: Any,  # noqa: ANN401 -- those of Glossary.link
    ) -> str:
        """Return HTML or Markdown with its terms explained, each concept once on a page."""
        chosen = {"form": "html", **self._options, **options}
        # Markdown is escaped by what makes HTML of it.
        safe = page.eval_ctx.autoescape and (chosen["form"] == "html" or isinstance(value, Markup))
        text = str(escape(value)) if safe else str(value)

        def marked(tag: str) -> str:
            check_options(options)
            variables = _page_variables(page)
            explained: set[str] = variables.setdefault(_EXPLAINED, set())
            tooltips: dict[str, int] = variables.setdefault(_TOOLTIPS, {})
            return self._terms().link(text, tag, explained=explained, tooltips=tooltips, **chosen)

        linked = self._pages.said(page, language, marked)
        return Markup(linked) if safe else linked  # noqa: S704 -- it was HTML, or is escaped

    def _terms(self) -> Glossary:
        if self._glossary is None:
            self._glossary = Glossary.load()
        return self._glossary


def install(  # noqa: PLR0913 -- each of them has a default that will do
    environment: Environment,
    language: str | None = None,
    translations: NullTranslations | Mapping[str, NullTranslations] | None = None,
    glossary: Glossary | None = None,
    *,
    source_language: Literal["en", "nl"] = "en",
    missing: Missing = "error",
    **options: Unpack[Marking],
) -> None:
    """Set an environment up for terms: its filters, the tag, and gettext.

    Called again, what is said then counts.

    Args:
        environment: Of Jinja.  It gets the extension, if it has not been added by its name.
        language: The language of pages whose template does not say it.
        translations: The site's catalogs for `_()` and `{% trans %}`: those of that
            language, or several by language tag.  What they lack comes from the
            glossary's catalogs, which are added to them as a fallback.
        glossary: The glossary; None means the one of the package.
        source_language: The language of the messages (msgid) of the site.
        missing: What becomes of a text that is no term: an error, or itself.
        **options: How `{% terms %}` marks terms: `style`, `href`, `css_class`, `exclude`,
            `everyday`, `once` and `form`, as in `Glossary.link`.

    Raises:
        InsatermsError: If nobody says the language of the translations.
        ValueError: If `missing` is neither, or there is no such option.

    """
    if TermsExtension.identifier not in environment.extensions:
        environment.add_extension(TermsExtension)
    extension = environment.extensions[TermsExtension.identifier]
    if isinstance(translations, NullTranslations):
        tag = language or str(translations.info().get("language") or "")
        if not tag:
            raise InsatermsError(
                _(
                    "these translations do not say their language; "
                    'name it: install(environment, "nl", translations)'
                )
            )
        language = tag
        translations = {tag: translations}
    domain: Literal["glossary", "glossary-nl"] = "glossary"
    if source_language == "nl":
        domain = "glossary-nl"
    if isinstance(extension, TermsExtension):
        extension.configure(language, glossary, missing, {**options})
    Catalogs(translations or {}, language, domain).install(environment)


def _keeps(missing: str) -> bool:
    if missing not in get_args(Missing):
        message = _('missing="{missing}" is neither "error" nor "keep"')
        raise ValueError(message.format(missing=missing))
    return missing == "keep"


def _plain(value: object) -> str:
    """Return a text without escapes: what is marked as HTML has them."""
    return value.unescape() if isinstance(value, Markup) else str(value)


def _page_variables(context: Context) -> MutableMapping[str, Any]:
    """Return the variables of a page, which all of its templates share.

    They are the page's, and not those of a template with macros, which Jinja keeps for all
    pages.
    """
    return page_of(context).vars
