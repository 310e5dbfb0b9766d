"""The pairs of a document that somebody has translated, and where a finding points back to."""

from collections.abc import Iterator
from functools import lru_cache

from insaterms.glossary.glossary import Glossary
from insaterms.linting.diagnostics import Related
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Pair
from insaterms.text.language_tags import language_of
from insaterms.ui_language import _
from insaterms.units import primary

__all__ = ["beside", "is_agreed", "is_for_one", "knows_languages", "translated"]

_KNOWN = frozenset({"nl", "en"})
_WHOLE = frozenset({"exact", "folded", "inflected"})
# A longer text is no term, and asking for it takes time.
_LONGEST_TERM = 120


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


def knows_languages(pair: Pair) -> bool:
    """Tell whether a pair is of Dutch and English, in either direction."""
    return _known(pair.source.language) and _known(pair.target.language)


@lru_cache(maxsize=64)  # of a catalog with a million messages there are two
def _known(tag: str) -> bool:
    return primary(tag) in _KNOWN


def is_for_one(document: Document, pair: Pair) -> bool:
    """Tell whether a pair is the form of a message for one, which need not say the number."""
    return (
        pair.message is not None
        and pair.message.plural is not None
        and pair.target.form == 0
        and isinstance(document, Catalog)
        and document.file.catalog.header.one_apart
    )


def is_agreed(pair: Pair, glossary: Glossary) -> bool:
    """Tell whether the glossary has a pair as it stands: *Wmo 2015*, *Social Support Act*.

    What its texts differ in is then no fault.
    """
    found: list[set[str]] = []
    for text in (pair.source, pair.target):
        language = language_of(text.language)
        if (
            language is None
            or len(text.text) > _LONGEST_TERM
            or language not in glossary.languages(text.text)
        ):
            return False
        found.append(
            {
                hit.concept.id
                for hit in glossary.lookup(text.text, language)
                if hit.match in _WHOLE and hit.term.offered
            }
        )
    return not found[0].isdisjoint(found[1])


def beside(document: Document, pair: Pair) -> tuple[Related, ...]:
    """Return where the source of a pair of a page stands."""
    if not isinstance(document, Page):
        return ()
    home = document.home_of(pair)
    return (Related(home.path, home.span_of(pair.source), _("the source")),)
