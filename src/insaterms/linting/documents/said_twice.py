"""What a file says twice: a message of a catalog, a key of data or front matter."""

import re
from collections.abc import Hashable, Iterable, Iterator

from insaterms.content import front_matter
from insaterms.errors import Problem
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_data import mappings, trees
from insaterms.linting.untranslated.message_places import short
from insaterms.ui_language import _

__all__ = ["keys_twice", "messages_twice"]

# In YAML several anchors may be merged into one mapping.
_MERGED = "<<"
# The last word of each key, and more: where these differ, nothing stands twice.
_BEFORE_COLON = re.compile(r"(?<![^\s:{,\"'])[^\s:{,\"']++(?=[\"']?\s*+:)")


def messages_twice(catalog: Catalog) -> Iterator[Problem]:
    """Yield each message that an earlier one of its domain has the text and context of."""
    messages = catalog.file.catalog.messages
    told = (((each.domain, each.key), each.line, each.column, each.msgid) for each in messages)
    for line, column, text, first in _again(told):
        said = _("the message “{text}” stands in line {line} already; remove one of the two")
        yield Problem(catalog.path, line, column, said.format(text=short(text), line=first))


def keys_twice(page: Page) -> Iterator[Problem]:
    """Yield each key of data or front matter that its mapping has already.

    None of TOML: there it makes the whole unreadable.
    """
    data = page.text if page.form == "yaml" else front_matter.beginning(page.text)
    names = _BEFORE_COLON.findall(data)
    if page.form == "toml" or "+++" in page.text[:4] or len(names) == len(set(names)):
        return
    for tree in trees(page):
        for _place, pairs in mappings(tree):
            keys = [key for key, _value in pairs.items if key.end and key.text != _MERGED]
            if len({key.text for key in keys}) == len(keys):
                continue
            placed = (
                ((key.text, key.is_text), *page.lines.at(key.start), key.text) for key in keys
            )
            for line, column, text, first in _again(placed):
                said = _("the key “{key}” stands in line {line} already; remove one of the two")
                yield Problem(page.path, line, column, said.format(key=short(text), line=first))


def _again(
    told: Iterable[tuple[Hashable, int, int, str]],
) -> Iterator[tuple[int, int, str, int]]:
    """Yield line, column and text of what comes again, and the line where it came first."""
    first: dict[Hashable, int] = {}
    for key, line, column, text in told:
        if (before := first.get(key)) is not None:
            yield line, column, text, before
        else:
            first[key] = line
