"""The pairs of a document that somebody has translated, and where a finding points back to."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from insaterms.glossary.glossary import Glossary
from insaterms.linting.diagnostics import Related
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Pair
from insaterms.linting.terms.attesting import is_offered
from insaterms.text.language_tags import language_of
from insaterms.ui_language import _
from insaterms.units import primary

__all__ = ["beside", "is_agreed", "is_for_one", "of_known_languages", "translated"]

_KNOWN = frozenset({"nl", "en"})


_TRANSLATED: WeakKeyDictionary[Document, Sequence[Pair]] = WeakKeyDictionary()
_BETWEEN: WeakKeyDictionary[Document, Sequence[Pair]] = WeakKeyDictionary()


def translated(document: Document) -> Sequence[Pair]:
    """Return the pairs with a translation that is another text, and that nobody need look at.

    Args:
        document: Any; several rules ask, and it is read once.

    """
    if document not in _TRANSLATED:
        _TRANSLATED[document] = [
            pair
            for pair in document.pairs
            if pair.target.text
            and pair.source.text != pair.target.text
            and pair.source.text
            # That nothing stands there is another rule's matter.
            and not pair.target.text.isspace()
            and (pair.message is None or not pair.message.fuzzy)
        ]
    return _TRANSLATED[document]


def of_known_languages(document: Document) -> Sequence[Pair]:
    """Return those of `translated` that are of Dutch and English, in either direction."""
    if document not in _BETWEEN:
        found = translated(document)
        tags = {(pair.source.language, pair.target.language) for pair in found}
        known = {each for each in tags if _KNOWN.issuperset(map(primary, each))}
        if known != tags:
            found = [p for p in found if (p.source.language, p.target.language) in known]
        _BETWEEN[document] = found
    return _BETWEEN[document]


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
    one, other = language_of(pair.source.language), language_of(pair.target.language)
    if one is None or other is None:
        return False
    return is_offered(pair.source.text, pair.target.text, glossary, ((one, other),))


def beside(document: Document, pair: Pair) -> tuple[Related, ...]:
    """Return where the source of a pair of a page stands."""
    if not isinstance(document, Page):
        return ()
    home = document.home_of(pair)
    return (Related(home.path, home.span_of(pair.source), _("the source")),)
