"""What a message was translated by before its translation got lost."""

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache

from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po.messages import CatalogMessage, read_messages
from insaterms.linting.context import Context
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.history.git_history import text_at_head
from insaterms.linting.untranslated.known_messages import KnownMessage, known_messages
from insaterms.ui_language import _

__all__ = ["previous_translations"]

_Key = tuple[str | None, str]


@lru_cache(maxsize=1)  # the rule on lost translations asks, and the one on missing ones
def previous_translations(catalog: Catalog, context: Context) -> dict[int, KnownMessage]:
    """Return what the messages without a translation were translated by.

    The same message (text and msgctxt) may stand in the catalog as one that is no longer in
    use, or in the last commit; and the memory may hold the same text, approved.

    Args:
        catalog: The catalog.
        context: With the memory of the project.

    Returns:
        By the number of the message, the translation; those that never had one are left out.

    """
    messages = catalog.file.catalog.messages
    empty = {number: each for number, each in enumerate(messages) if each.untranslated}
    found: dict[int, KnownMessage] = {}
    if not empty:
        return found
    obsolete = catalog.file.catalog.obsolete_messages
    found |= _same(empty, obsolete, _("a message of this file that is no longer in use"))
    if len(found) < len(empty):
        found = _same(empty, _committed(catalog), _("the last commit")) | found
    if len(found) < len(empty):
        known = known_messages(catalog, context)
        found = {number: each for number, each in known.items() if each.remembered} | found
    return found


def _same(
    empty: dict[int, CatalogMessage], before: Iterable[CatalogMessage], source: str
) -> dict[int, KnownMessage]:
    translated: dict[_Key, CatalogMessage] = {
        each.key: each for each in before if all(map(str.strip, each.targets))
    }
    found = {}
    for number, message in empty.items():
        old = translated.get(message.key)
        if old is not None and len(old.targets) == len(message.targets):
            safe = old.plural == message.plural and not old.fuzzy
            found[number] = KnownMessage(old.targets, source, safe)
    return found


def _committed(catalog: Catalog) -> Iterator[CatalogMessage]:
    """Yield the messages that the catalog has in the last commit, if it is in a repository."""
    if not os.path.exists(catalog.file_path):
        return
    text = text_at_head(catalog.file_path)
    if text is None or text == catalog.text:
        return
    try:
        messages, _problems = read_messages(text, catalog.path, lenient=True)
    except ProblemsError:
        return
    yield from messages.messages
