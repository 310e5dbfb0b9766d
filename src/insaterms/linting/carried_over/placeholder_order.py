"""Placeholders that are filled in by their order, given the numbers that let them trade places."""

import re

from insaterms.linting.documents.texts import Pair

__all__ = ["numbered"]

# In these *%2$d van %1$s* is filled in by number; Python's % knows names alone.
_FORMATS = frozenset(
    "c-format gcc-internal-format objc-format perl-format php-format ruby-format tcl-format".split()
)
# What takes more than itself (%*d), or may be prose (*100% sure*), is a sign alone here.
_PLACEHOLDER = re.compile(
    r"%(?:(?P<kind>[-+#0]*[0-9]*(?:\.[0-9]*)?(?:hh|ll|[hlqLjzt])?[diouxXeEfFgGcsp@])|%)?"
)


def numbered(pair: Pair) -> str:
    """Return a translation in which placeholders that traded places say which they are.

    Args:
        pair: A message, whose flags say what its placeholders are, and its translation.

    Returns:
        *%2$d van %1$s* for *%d van %s*, a translation of *%s of %d*; empty where the format
        knows no numbers or nobody says it, where something else differs, and where two
        placeholders are alike, so that nobody can tell which of them is meant.

    """
    if pair.message is None or _FORMATS.isdisjoint(pair.message.flags):
        return ""
    meant, said = (
        [found["kind"] for found in _PLACEHOLDER.finditer(text) if found[0] != "%%"]
        for text in (pair.source.text, pair.target.text)
    )
    if None in meant or meant == said or sorted(meant, key=str) != sorted(said, key=str):
        return ""
    if len(set(meant)) < len(meant):
        return ""

    def written(found: re.Match[str]) -> str:
        kind = found["kind"]
        return found[0] if kind is None else f"%{meant.index(kind) + 1}${kind}"

    return _PLACEHOLDER.sub(written, pair.target.text)
