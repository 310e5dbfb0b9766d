"""Texts of pages for `pybabel extract`: Markdown with front matter, HTML, templates, data.

It is the entry point `insaterms` of the group `babel.extractors`; a mapping file names it:

    [insaterms: docs/**.md]
    parts = title heading navigation
"""

import codecs
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from io import BytesIO
from typing import BinaryIO, NoReturn, TypeGuard, get_args

from insaterms.catalogs.extracting import kind_of
from insaterms.content.translatable.page import page_form, translatables
from insaterms.content.translatable.values import (
    TEMPLATES,
    PageForm,
    Part,
    UnreadablePageError,
)
from insaterms.errors import MissingExtraError, Problem, nearest
from insaterms.text.decoding import Undecodable, decoded
from insaterms.ui_language import _

__all__ = ["extract"]

_Message = tuple[int, str | None, str | tuple[str | None, ...] | None, list[str]]

_FORMS: tuple[PageForm, ...] = get_args(PageForm)
_PARTS: tuple[Part, ...] = get_args(Part)


def extract(
    fileobj: BinaryIO,
    keywords: Collection[str],
    comment_tags: Collection[str],
    options: Mapping[str, object],
) -> Iterator[_Message]:
    """Yield the texts of a page that are to be translated, as Babel asks for them.

    Args:
        fileobj: The page; its name decides which form it is in, unless an option does.
        keywords: The functions whose texts are wanted where a template calls them.
        comment_tags: What begins a comment for translators in a template.
        options: `form`: one of `PageForm`, such as markdown or yaml; `parts`: the parts
            wanted, by default all (`title heading navigation`, or a list in TOML);
            `encoding`, by default UTF-8.  A template's calls are read by Jinja, which
            knows more options (`extensions`).

    Yields:
        (line, function, message, comments): the function is None but for the calls of a
        template; the comment of a text says which part it plays (`heading 2`).

    Raises:
        SystemExit: If the page cannot be read or an option is wrong, with the file, the
            line and the reason: of any other exception `pybabel` shows the traceback.

    """
    path = _shown(str(getattr(fileobj, "name", "<page>")))
    parts = _parts(path, options.get("parts"))
    text = _text(path, fileobj.read(), str(options.get("encoding") or "utf-8"))
    form = _form(path, text, str(options.get("form") or ""))
    try:
        found = translatables(text, form, path=path)
    except UnreadablePageError as error:
        _refuse(path, error.message, error.line, error.column)
    if form in TEMPLATES:
        yield from _calls(path, text, keywords, comment_tags, options)
    for each in found:
        if each.part in parts:
            yield each.line, None, each.text, [kind_of(each)]


def _calls(
    path: str,
    text: str,
    keywords: Collection[str],
    comment_tags: Collection[str],
    options: Mapping[str, object],
) -> Iterator[_Message]:
    """Yield what a template itself calls gettext for, as Jinja reads it."""
    try:
        from jinja2.exceptions import TemplateSyntaxError
        from jinja2.ext import babel_extract
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "jinja2":
            raise
        _refuse(path, str(MissingExtraError(_("reading the calls of gettext in it"), "jinja")))
    own = {name: value for name, value in options.items() if name not in {"form", "parts"}}
    # A template that Jinja cannot read would otherwise look like one without calls.
    own |= {"encoding": "utf-8", "silent": "false"}
    try:
        yield from babel_extract(BytesIO(text.encode()), list(keywords), list(comment_tags), own)
    except TemplateSyntaxError as error:
        reason = _("Jinja cannot read this template: {reason}").format(reason=error.message)
        _refuse(path, reason, error.lineno)
    except ImportError as error:
        _refuse(path, _("there is no such extension of Jinja: {reason}").format(reason=error))


# -- options and bytes -----------------------------------------------------------


def _parts(path: str, wanted: object) -> Collection[str]:
    """Return the parts that are wanted."""
    if not wanted:
        return _PARTS
    given: Iterable[object] = wanted if isinstance(wanted, (list, tuple)) else str(wanted).split()
    names = [name for each in given for name in str(each).replace(",", " ").split()]
    for name in names:
        if name not in _PARTS:
            _refuse(path, _unknown("parts", name, _PARTS))
    return frozenset(names)


def _form(path: str, text: str, wanted: str) -> PageForm:
    if not wanted:
        form = page_form(path, text)
        if form is None:
            reason = _("its name does not say what it is; set the option form to one of {forms}")
            _refuse(path, reason.format(forms=", ".join(_FORMS)))
        return form
    if not _known(wanted):
        _refuse(path, _unknown("form", wanted, _FORMS))
    return wanted


def _known(form: str) -> TypeGuard[PageForm]:
    return form in _FORMS


def _text(path: str, data: bytes, encoding: str) -> str:
    try:
        codecs.lookup(encoding)
        text = decoded(data) if encoding.lower() in {"utf-8", "utf8"} else data.decode(encoding)
    except LookupError:
        _refuse(path, _('there is no encoding "{name}"').format(name=encoding))
    except UnicodeError as error:
        start = getattr(error, "start", 0)
        reason = _("this is not {encoding}, though the option says so").format(encoding=encoding)
        _refuse(path, reason, data.count(b"\n", 0, start) + 1)
    if isinstance(text, Undecodable):
        reason = _("this is not UTF-8; save it as UTF-8, or set the option encoding")
        _refuse(path, reason, text.line, text.column)
    return text


def _shown(path: str) -> str:
    """Return a path as the user knows it: `pybabel` makes it absolute."""
    folder = os.path.join(os.getcwd(), "")
    return path.removeprefix(folder)


def _unknown(option: str, name: str, known: tuple[str, ...]) -> str:
    message = _("the option {option} knows no {name}{hint}; write one of {known}")
    return message.format(
        option=option, name=name, hint=nearest(name, known), known=", ".join(known)
    )


def _refuse(path: str, reason: str, line: int = 0, column: int = 0) -> NoReturn:
    raise SystemExit(str(Problem(path, line, column, reason)))
