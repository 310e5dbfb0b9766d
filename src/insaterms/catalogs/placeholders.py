"""The placeholders of messages and of their translations, held against each other."""

import re
import string
from collections.abc import Sequence
from typing import Any

from insaterms.catalogs.reading import CatalogFile
from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.ui_language import _

__all__ = ["format_fault"]

# "100% sure" reads as a placeholder, %s with a space in it.
_PROSE = re.compile(r"%(?= [^\W\d_]{2})")
# %2$-*.*ld; of PRId64 and its like the whole word counts.
_C_FORMAT = re.compile(
    r"%(?:(?P<place>[1-9]\d*)\$)?[-+ #0'I]*(?P<width>\*|\d+)?(?:\.(?P<precision>\*|\d*))?"
    r"(?P<size>hh?|ll?|[qLjzt])?(?P<sign>[diouxXeEfFgGaAcCsSpnm%]|<PRI\w+>)?"
)
_C_KINDS = {
    **dict.fromkeys("di", "integer"),
    **dict.fromkeys("ouxX", "unsigned"),
    **dict.fromkeys("eEfFgGaA", "float"),
}
_NO_ARGUMENT = "%", "m"


def format_fault(source: CatalogFile, message: CatalogMessage) -> str:
    """Return what a program that fills the placeholders in would crash on, or nothing.

    Args:
        source: The catalog, whose header says what its plural forms are for.
        message: One of its messages, with a translation; its flags say which placeholders
            are meant.

    """
    if "python-format" in message.flags:
        return _python_fault(message) or _named_fault(source, message)
    if "python-brace-format" in message.flags:
        return _brace_fault(source, message)
    if "c-format" in message.flags:
        return _c_fault(source, message)
    return ""


def _python_fault(message: CatalogMessage) -> str:
    """Hold the placeholders of % against each other, as Babel does."""
    # Babel takes longer to start than most catalogs take to compile.
    from babel.messages import checkers
    from babel.messages.catalog import Message, TranslationError

    texts = [message.msgid, *filter(None, [message.plural])]
    targets = list(message.targets)
    if any(_PROSE.search(text) for text in texts):
        # "100% sure" was never meant to be filled in.
        texts, targets = ([_PROSE.sub("%%", text) for text in each] for each in (texts, targets))
    several = message.plural is not None
    ids: Any = tuple(texts) if several else texts[0]
    translated: Any = tuple(targets) if several else targets[0]
    try:
        checkers.python_format(None, Message(ids, translated, flags=("python-format",)))
    except TranslationError as error:
        return _("its placeholders are not those of the message: {reason}").format(reason=error)
    return ""


def _named_fault(source: CatalogFile, message: CatalogMessage) -> str:
    """Return which placeholder with a name, %(name)s, is missing, or nothing."""
    from babel.messages.catalog import PYTHON_FORMAT

    ids = [message.msgid, message.plural or message.msgid]
    names = [{found[1] for found in PYTHON_FORMAT.finditer(each) if found[1]} for each in ids]
    for number, target in enumerate(message.targets):
        found = {found[1] for found in PYTHON_FORMAT.finditer(target)}
        if missing := _wanted(source, message, number, names) - found:
            return _('the placeholder "{name}" is missing').format(name=f"%({min(missing)})")
    return ""


def _wanted(
    source: CatalogFile, message: CatalogMessage, number: int, names: Sequence[set[str]]
) -> set[str]:
    """Return which placeholders one form of a translation must have.

    Args:
        source: The catalog.
        message: The message.
        number: Which form, from 0.
        names: The placeholders of the message, and of its plural.

    """
    if message.plural is None:
        return names[0]
    if number or not source.catalog.header.one_apart:
        return names[1] if number else names[0] & names[1]
    # "one page" says as much as "{n} page".
    return set()


def _brace_fault(source: CatalogFile, message: CatalogMessage) -> str:
    """Hold the placeholders of str.format against each other."""
    ids = [message.msgid, message.plural or message.msgid]
    try:
        wanted = [_fields(each) for each in ids]
    except ValueError:
        # The message itself is none: nobody can fill it in.
        return ""
    for number, target in enumerate(message.targets):
        try:
            found = _fields(target)
        except ValueError as error:
            said = _("its braces are no placeholders: {reason}; write {example} for a brace")
            return said.format(reason=error, example="{{")
        if unknown := found - wanted[0] - wanted[1]:
            said = _("the message has no placeholder {name}")
            return said.format(name=f"{{{min(unknown)}}}")
        if missing := _wanted(source, message, number, wanted) - found:
            return _('the placeholder "{name}" is missing').format(name=f"{{{min(missing)}}}")
    return ""


def _fields(text: str) -> set[str]:
    """Return the placeholders of a text for str.format, by their names."""
    names = [found[1] for found in string.Formatter().parse(text) if found[1] is not None]
    # {} and {} are {0} and {1}; of {a.b} and {a[0]} the program gives a.
    numbers = iter(range(len(names)))
    return {re.split(r"[.\[]", name)[0] or str(next(numbers)) for name in names}


def _c_fault(source: CatalogFile, message: CatalogMessage) -> str:
    """Hold the placeholders of printf against each other, as msgfmt does.

    It lets a form for several leave the number out; here that is missing, as in the formats
    of Python.
    """
    ids = [message.msgid, message.plural or message.msgid]
    try:
        wanted = [_c_arguments(each) for each in ids]
    except ValueError:
        # The message itself is none: nobody can fill it in.
        return ""
    names = [{f"%{number}$" for number in each} for each in wanted]
    known = wanted[0] | wanted[1]
    for number, target in enumerate(message.targets):
        try:
            found = _c_arguments(target)
        except ValueError as error:
            said = _('"{text}" is no placeholder; write %% for a percent sign')
            return said.format(text=error)
        for place, kind in found.items():
            if place not in known:
                return _("the message has no placeholder {name}").format(name=f"%{place}$")
            if kind != known[place]:
                said = _("the placeholder {name} is of another kind than in the message")
                return said.format(name=f"%{place}$")
        if missing := _wanted(source, message, number, names) - {f"%{each}$" for each in found}:
            return _('the placeholder "{name}" is missing').format(name=min(missing))
    return ""


def _c_arguments(text: str) -> dict[int, str]:
    """Return the kinds of the arguments that a text for printf takes, by their places.

    Raises:
        ValueError: If something in it is no placeholder, with that.

    """
    arguments: dict[int, str] = {}
    for found in _C_FORMAT.finditer(text):
        sign = found["sign"]
        if sign is None:
            raise ValueError(text[found.start() : found.end() + 1])
        for each in ("width", "precision"):
            if found[each] == "*":
                arguments[len(arguments) + 1] = "integer"
        if sign not in _NO_ARGUMENT:
            place = int(found["place"] or len(arguments) + 1)
            arguments[place] = f"{found['size'] or ''}{_C_KINDS.get(sign, sign)}"
    return arguments
