"""The rule on compiled catalogs that are not those of their sources."""

import os
from collections.abc import Iterator, Mapping

from insaterms.catalogs.reading import read_catalog
from insaterms.errors import ProblemsError
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.compiled_file import CompiledFile
from insaterms.linting.documents.document import Document
from insaterms.linting.history.compiled_messages import differing, digest, held_by_mo, held_by_po
from insaterms.linting.rule import Rule
from insaterms.ui_language import ngettext

__all__ = ["StaleCompiledCatalog"]


class StaleCompiledCatalog(Rule):
    """A compiled catalog that is not what its source says.

    ## What it does
    Compares a compiled catalog (`.mo`) with the catalog (`.po`) of the same name beside it:
    message by message, whatever program compiled it and whenever.  Translations marked as
    fuzzy may be there or not.

    ## Why is this bad?
    Programs read the compiled catalog: what was mended in the other one nobody sees.

    ## Example
    ```po
    msgid "truant"
    msgstr "spijbelaar"
    ```
    `site.mo` still says "schoolverzuimer".  Compile it: `insaterms catalog compile site.po`.

    ## How to silence it
    A compiled catalog holds no comments: in the settings, `per-file-ignores`
    with `"*.mo" = ["IT604"]`.
    """

    code = "IT604"
    slug = "stale-compiled-catalog"
    severity = "error"
    kinds = frozenset({"compiled", "catalog"})

    def collect(self, document: Document, context: Context) -> object:  # noqa: ARG002 -- the rule's interface
        """Return what tells the messages of a compiled catalog, and of its source, from others."""
        if isinstance(document, CompiledFile):
            held = held_by_mo(document.data)
            return digest(held) if held is not None else None
        if not isinstance(document, Catalog):
            return None
        stem, suffix = os.path.splitext(document.file_path)
        if suffix.lower() != ".po" or not os.path.exists(f"{stem}.mo"):
            return None
        return digest(held_by_po(document.file.catalog)) if not document.file.faults else None

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:
        """Hold them against each other."""
        for path, found in collected.items():
            stem, suffix = os.path.splitext(path)
            source = f"{stem}.po"
            if suffix.lower() != ".mo" or collected.get(source) == found:
                continue
            count = _differing(source, path, context)
            if count:
                message = ngettext(
                    "{count} message differs from what {source} says; "
                    "compile it: insaterms catalog compile {source}",
                    "{count} messages differ from what {source} says; "
                    "compile it: insaterms catalog compile {source}",
                    count,
                )
                said = message.format(count=count, source=source)
                yield self.found(path, NOWHERE, said, text=source)


def _differing(source: str, compiled: str, context: Context) -> int:
    """Return how many messages differ; 0 where one of the two cannot be read.

    Args:
        source: The catalog, as messages name it.
        compiled: The compiled one likewise.
        context: What stands in them, and where they are.

    """
    path = context.path_of(compiled)
    beside = f"{os.path.splitext(path)[0]}.po"
    try:
        catalog = read_catalog(context.bytes_of(context.paths.get(source, beside)), source)
        held = held_by_mo(context.bytes_of(path))
    except (OSError, ProblemsError):
        return 0
    # What msgfmt refuses cannot be compiled: that is a finding of its own.
    if held is None or catalog.faults:
        return 0
    return differing(held_by_po(catalog.catalog), held)
