"""The pairs of a document that somebody has translated, and where a finding points back to."""

from collections.abc import Iterator

from insaterms.linting.catalog import Catalog
from insaterms.linting.diagnostics import Related
from insaterms.linting.documents import Document
from insaterms.linting.page import Page
from insaterms.linting.texts import Pair
from insaterms.ui_language import _
from insaterms.units import primary

__all__ = ["beside", "is_for_one", "knows_languages", "translated"]

_KNOWN = frozenset({"nl", "en"})


def translated(document: Document) -> Iterator[Pair]:
    """Yield the pairs with a translation that is another text, and that nobody need look at."""
    for pair in document.pairs:
        source, target = pair.source.text, pair.target.text
        if (
            target
            and source != target
            and source
            and not target.isspace()  # that nothing stands there is another rule's matter
            and (pair.message is None or not pair.message.fuzzy)
        ):
            yield pair


def knows_languages(document: Document) -> bool:
    """Tell whether a document translates between Dutch and English, in either direction."""
    return {primary(document.language), primary(document.source_language)} <= _KNOWN


def is_for_one(document: Document, pair: Pair) -> bool:
    """Tell whether a pair is the form of a message for one, which need not say the number."""
    return (
        pair.message is not None
        and pair.message.plural is not None
        and pair.target.form == 0
        and isinstance(document, Catalog)
        and document.file.catalog.header.one_apart
    )


def beside(document: Document, pair: Pair) -> tuple[Related, ...]:
    """Return where the source of a pair stands, if that is another file."""
    if not isinstance(document, Page) or document.source is None:
        return ()
    span = document.source.span_of(pair.source)
    return (Related(document.source.path, span, _("the source")),)
