"""The language of a page that Jinja renders, and the place of a template in an error."""

import inspect

from jinja2 import Template, TemplateRuntimeError
from jinja2.runtime import Context, Undefined
from jinja2.utils import missing

from insaterms.errors import InsatermsError
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _

__all__ = ["failure", "language_of", "unknown_language"]

_VARIABLES = ("language", "lang")


def language_of(context: Context) -> str | None:
    """Return the canonical tag that the variable `language` or `lang` holds; None without one.

    Args:
        context: What the template knows; the variable may be a tag in any spelling, or what
            has one as its text, such as a locale of Babel.

    """
    by_default = None
    for name in _VARIABLES:
        value = context.resolve_or_missing(name)
        if value is missing or value is None or isinstance(value, Undefined):
            continue
        if tag := canonical_tag(str(value)):
            if value != context.environment.globals.get(name):
                return tag
            by_default = by_default or tag  # a page that says `lang` has the last word
    return by_default


def failure(message: str, context: Context) -> TemplateRuntimeError:
    """Return an error that names the template and the line that is being rendered."""
    name = context.name or "<template>"
    frame = inspect.currentframe()
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if isinstance(template, Template):
            line = template.get_corresponding_lineno(frame.f_lineno)
            name = template.name or name
            return TemplateRuntimeError(f"{name}:{line}: {message}")
        frame = frame.f_back
    return TemplateRuntimeError(f"{name}: {message}")


def unknown_language() -> InsatermsError:
    """Return the error of a page that does not say its language."""
    return InsatermsError(
        _(
            "the page does not say its language; pass the variable `language` to it, or name "
            'one for all pages: install_insaterms("nl")'
        )
    )
