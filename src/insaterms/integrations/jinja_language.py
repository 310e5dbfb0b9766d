"""The language of a page that Jinja renders, and the place of a template in an error.

A macro that was imported without context, and a block inside of `{% with language=… %}`, do
not know the variables of the page.  So what calls them is asked as well: the frames of the
templates that are being rendered, which are right in every thread, task and stream.
"""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import FrameType
from typing import TypeVar

from jinja2 import Template, TemplateRuntimeError
from jinja2.runtime import Context, Undefined
from jinja2.utils import missing

from insaterms.errors import InsatermsError
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _

__all__ = ["DefaultLanguage", "PageLanguage", "language_of", "page_of"]

_Answer = TypeVar("_Answer")

_VARIABLES = ("language", "lang")
# Jinja keeps what the top of an imported template makes for all pages: no page may have a say.
# (By their ids: to hash code takes as long as all the rest.)  Nothing public tells which code.
_KEEPING = "_get_default_module", "_get_default_module_async"
try:
    _KEPT = frozenset(id(getattr(Template, name).__code__) for name in _KEEPING)
except AttributeError as error:
    raise InsatermsError(
        _(
            "the extension for Jinja2 does not know this version of it; "
            "install one of version 3: pip install 'jinja2>=3.1,<4'"
        )
    ) from error


# How Jinja calls the variables of a template in its code; l_1_language is one level deep.
_DEPTH = re.compile(r"l_(\d+)_(\w+)")


class DefaultLanguage(str):
    """The language of pages that do not say theirs, which no page can have said itself."""

    __slots__ = ()


class PageLanguage:
    """In which language a page is answered.

    Attributes:
        default: The language of a page that does not say it, if there is one.

    """

    def __init__(self) -> None:
        """Have no default yet."""
        self.default: str | None = None

    def said(self, page: Context, language: str | None, say: Callable[[str], _Answer]) -> _Answer:
        """Return what is said in the language of a page.

        Args:
            page: Which.
            language: Another language than the page's, where one is wanted.
            say: Says it in the language with this tag.

        Raises:
            TemplateRuntimeError: If that fails, or nobody says the language; it tells where
                in which template.

        """
        try:
            tag = language or language_of(page) or self.default
            if tag is None:
                raise _unknown_language()
            return say(str(tag))
        except (InsatermsError, ValueError) as error:
            raise _failure(str(error), page) from error


def language_of(page: Context) -> str | None:
    """Return the canonical tag of the language of a page; None if nothing says it.

    The variable `language` or `lang` says it: the innermost of the template, else that of
    what imported the template, else the one that is global.

    Args:
        page: What the template knows; the variable may be a tag in any spelling, or what
            has one as its text, such as a locale of Babel.

    """
    by_default = None
    for resolve, context in _scopes(page):
        for name in _VARIABLES:
            value = resolve(name)
            if value is missing or value is None or isinstance(value, Undefined):
                continue
            if tag := canonical_tag(str(value)):
                if value is not context.environment.globals.get(name):
                    return tag
                by_default = by_default or tag  # a page that says `lang` has the last word
    return by_default


def page_of(context: Context) -> Context:
    """Return the context of the page that is being rendered, of which a template is a part."""
    found = context
    for _frame, each in _contexts():
        found = each
    return found


def _failure(message: str, context: Context) -> TemplateRuntimeError:
    """Return an error that names the template and the line that is being rendered."""
    name = context.name or "<template>"
    for frame, template in _frames():
        line = template.get_corresponding_lineno(frame.f_lineno)
        return TemplateRuntimeError(f"{template.name or name}:{line}: {message}")
    return TemplateRuntimeError(f"{name}: {message}")


def _unknown_language() -> InsatermsError:
    """Return the error of a page that does not say its language."""
    return InsatermsError(
        _(
            "the page does not say its language; pass the variable `language` to it, or name "
            'one for all pages: install(environment, "nl")'
        )
    )


def _scopes(page: Context) -> Iterator[tuple[Callable[[str], object], Context]]:
    """Give what resolves the variables of each template: the innermost first, then its callers."""
    # By what each context shares with those that Jinja derives from it, to call a function
    # with the variables of a block.
    contexts: dict[int, Context] = {id(page.eval_ctx): page}
    frames: dict[int, list[FrameType]] = {id(page.eval_ctx): []}
    for frame, context in _contexts():
        contexts.setdefault(id(context.eval_ctx), context)
        frames.setdefault(id(context.eval_ctx), []).append(frame)
    for key, context in contexts.items():
        for frame in frames[key]:
            yield partial(_local, frame.f_locals), context
        yield context.resolve_or_missing, context


def _local(variables: Mapping[str, object], name: str) -> object:
    """Return the value that a template's code has for a name, in the innermost of its blocks.

    Jinja compiles `{% with language=… %}` to an assignment to `l_1_language`, where 1 is the
    depth; a block that has ended leaves `missing` behind.
    """
    depths = {
        int(depth[1]): value
        for variable, value in variables.items()
        if value is not missing and (depth := _DEPTH.fullmatch(variable)) and depth[2] == name
    }
    return depths[max(depths)] if depths else missing


def _contexts() -> Iterator[tuple[FrameType, Context]]:
    """Give the frames of templates that have a context, with it."""
    for frame, _template in _frames():
        context = frame.f_locals.get("context")
        if isinstance(context, Context):
            yield frame, context


def _frames() -> Iterator[tuple[FrameType, Template]]:
    """Give the frames of the templates that are being rendered, the innermost first."""
    frame = inspect.currentframe()
    while frame is not None and id(frame.f_code) not in _KEPT:
        template = frame.f_globals.get("__jinja_template__")
        if isinstance(template, Template):
            yield frame, template
        frame = frame.f_back
