"""The messages of a catalog that are to be translated, and where each of them stands."""

from collections.abc import Iterator

from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.linting.diagnostics import Span
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Text
from insaterms.units import primary

__all__ = ["form_place", "message_place", "short", "to_translate"]

# So much of a text is shown in a message.
_SHOWN = 60


def to_translate(document: Document) -> Iterator[tuple[Catalog, int, CatalogMessage]]:
    """Yield the messages that need a translation, with their catalog and number.

    A template has none, and neither has a catalog in the language of its messages: there an
    empty translation means that the text is right as it is.
    """
    if not isinstance(document, Catalog) or document.is_template:
        return
    if document.language and primary(document.language) == primary(document.source_language):
        return
    for number, message in enumerate(document.file.catalog.messages):
        yield document, number, message


def message_place(catalog: Catalog, number: int) -> Span:
    """Return where the text of a message stands."""
    message = catalog.file.catalog.messages[number]
    return catalog.span_of(Text(message.msgid, "message", number=number, side="source"))


def form_place(catalog: Catalog, number: int, form: int) -> Span:
    """Return where a form of a translation stands; where it is not written, its message."""
    targets = catalog.file.catalog.messages[number].targets
    if form >= len(targets):
        return message_place(catalog, number)
    text = Text(targets[form], "message", number=number, form=form, side="target")
    return catalog.span_of(text)


def short(text: str) -> str:
    """Return a text in one line, cut where it is long, to be quoted in a message."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"
