"""Placeholders that a format forbids, and those that a machine has broken: `% s` for `%s`."""

import re

from insaterms.catalogs.placeholders import format_fault
from insaterms.linting.catalog import Catalog
from insaterms.linting.documents import Document
from insaterms.linting.placeholder_counts import PlaceholderFault, placeholder_fault
from insaterms.linting.texts import Pair

__all__ = ["format_finding", "mended"]

_FORMATS = frozenset({"c-format", "python-format", "python-brace-format"})
# What most messages have alike on both sides, in order.
_SIGNS = re.compile(r"[%{][^\s%{}A-Za-z]{0,8}[^\s%{}]?")


def format_finding(document: Document, pair: Pair) -> str | None:
    """Return what is wrong with the placeholders of a message whose flags say what they are.

    Args:
        document: A catalog.
        pair: One of its pairs.

    Returns:
        The fault; None if there is none, or another form of the message tells it; empty if
        the flags do not say what the placeholders are.

    """
    message = pair.message
    if message is None or not isinstance(document, Catalog):
        return ""
    if any(flag.startswith("no-") and flag[3:] in _FORMATS for flag in message.flags):
        return None
    if _FORMATS.isdisjoint(message.flags):
        return ""
    if pair.target.form or not all(message.targets):
        return None
    signs = _SIGNS.findall(message.msgid)
    if message.plural is None and all(_SIGNS.findall(each) == signs for each in message.targets):
        return None
    return format_fault(document.file, message) or None


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
