"""How far the translation of a catalog is."""

from collections import Counter
from typing import Literal

from msgspec import Struct

from insaterms.formats.gettext_po.messages import CatalogMessage, Messages

__all__ = ["Counts", "State", "counts", "state_of"]

State = Literal["translated", "fuzzy", "untranslated"]


class Counts(Struct, frozen=True):
    """Messages of a catalog, by what was done with them.

    Attributes:
        translated: With every form, and nobody need look at them.
        fuzzy: With every form, and somebody must look at them first.
        untranslated: Without one, or not in all of their forms.
        obsolete: No longer in use; the others are.

    """

    translated: int = 0
    fuzzy: int = 0
    untranslated: int = 0
    obsolete: int = 0

    @property
    def total(self) -> int:
        """Those in use."""
        return self.translated + self.fuzzy + self.untranslated


def counts(catalog: Messages) -> Counts:
    """Count the messages of a catalog, its header aside."""
    number = Counter(map(state_of, catalog.messages))
    return Counts(number["translated"], number["fuzzy"], number["untranslated"], catalog.obsolete)


def state_of(message: CatalogMessage) -> State:
    """Return what was done with a message in use."""
    if not all(message.targets):
        # A form that is not there is to be written, whatever is said of the others.
        return "untranslated"
    return "fuzzy" if message.fuzzy else "translated"
