"""How far the translation of a catalog is."""

from msgspec import Struct

from insaterms.formats.gettext_po.messages import Messages

__all__ = ["Counts", "counts"]


class Counts(Struct, frozen=True):
    """Messages of a catalog, by what was done with them.

    Attributes:
        translated: With every form, and nobody need look at them.
        fuzzy: With a translation that somebody must look at first.
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
    messages = catalog.messages
    translated = sum(message.translated for message in messages)
    fuzzy = sum(message.fuzzy and not message.untranslated for message in messages)
    return Counts(translated, fuzzy, len(messages) - translated - fuzzy, catalog.obsolete)
