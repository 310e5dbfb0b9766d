"""What a file is, by its name; of a glossary also by what it holds."""

import os
import re

from insaterms.content.translatable.page import page_form
from insaterms.linting.documents.document import Kind

__all__ = ["YAML", "holds_glossary", "kind_of"]

_KINDS: dict[str, Kind] = {
    ".po": "catalog",
    ".pot": "catalog",
    ".tmx": "units",
    ".mo": "compiled",
    ".db": "memory",
}
# Where nobody names them: a database may be anybody's, a text any program's.
_ONLY_NAMED = frozenset({".db", ".txt"})
YAML = (".yaml", ".yml")
# A glossary begins with documents or with concepts; a header may stand before.
_GLOSSARY = re.compile(
    rb"^concepts:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*-[ \t]+id:"
    rb"|^sources:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*-[ \t]+id:[^\n]*\n"
    rb"[ \t]+(?:body|document):",
    re.MULTILINE,
)


def kind_of(path: str, *, named: bool = False) -> Kind | None:
    """Return what a file is by its name; None for what nobody reads here.

    Args:
        path: Its path or name.
        named: Whether somebody names it: a text or a database is read then.

    """
    suffix = os.path.splitext(path)[1].lower()
    if suffix in _ONLY_NAMED and not named:
        return None
    kind = _KINDS.get(suffix)
    return kind if kind is not None else "page" if page_form(path) is not None else None


def holds_glossary(beginning: bytes) -> bool:
    """Whether a file of YAML is one of a glossary: it has concepts with ids, or documents.

    Args:
        beginning: Its first bytes, some ten thousands.

    """
    return _GLOSSARY.search(beginning) is not None
