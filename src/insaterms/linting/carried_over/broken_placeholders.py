"""Placeholders that a format forbids, and those that a machine has broken: `% s` for `%s`."""

import re

from msgspec.structs import replace

from insaterms.catalogs.placeholders import format_fault
from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.linting.carried_over.placeholder_counts import PlaceholderFault, placeholder_fault
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Pair

__all__ = ["format_finding", "mended"]

_FORMATS = frozenset({"c-format", "python-format", "python-brace-format"})
# What most messages have alike on both sides, in order: names to their end, {name} and {naam}.
_SIGNS = re.compile(
    r"%\([^()]{0,80}\)[^\sA-Za-z%]{0,8}[A-Za-z]?"
    r"|%[^\s%{}A-Za-z]{0,8}(?:[A-Za-z]{1,3}|[^\s%{}])?|\{[^{}]*\}?"
)


def format_finding(document: Document, pair: Pair) -> str | None:
    """Return what is wrong with the placeholders of a message whose flags say what they are.

    Args:
        document: A catalog.
        pair: One of its pairs.

    Returns:
        The fault of this form of the message; None if there is none; empty if the flags do not
        say what the placeholders are.

    """
    message = pair.message
    if message is None or not isinstance(document, Catalog):
        return ""
    if any(flag.startswith("no-") and flag[3:] in _FORMATS for flag in message.flags):
        return None
    if _FORMATS.isdisjoint(message.flags):
        return ""
    if _SIGNS.findall(pair.source.text) == _SIGNS.findall(pair.target.text):
        return None
    return format_fault(document.file, _with_one_form(message, pair.target.form)) or None


def _with_one_form(message: CatalogMessage, form: int) -> CatalogMessage:
    """Return a message with one form of its translation, and the source in place of the others.

    So what is wrong with it is wrong with that form.
    """
    if message.plural is None:
        return message
    targets = [message.msgid, *[message.plural] * (len(message.targets) - 1)]
    targets[form] = message.targets[form]
    return replace(message, targets=tuple(targets))


def mended(source: str, target: str, fault: PlaceholderFault) -> str:
    """Return a translation with a placeholder that was broken by a space; empty if none was.

    Args:
        source: Its source.
        target: The translation: *% s is absent*.
        fault: What it lacks: `%s`.

    """
    name = fault.missing
    if fault.added or name[:1] != "%" or len(name) < 2:  # noqa: PLR2004 -- a sign and a letter
        return ""
    broken = re.compile(r"%[ \u00a0]+" + r"[ \u00a0]?".join(map(re.escape, name[1:])) + r"(?!\w)")
    found = broken.findall(target)
    if len(found) != 1:
        return ""
    new = broken.sub(lambda _: name, target)
    return new if placeholder_fault(source, new) is None else ""
