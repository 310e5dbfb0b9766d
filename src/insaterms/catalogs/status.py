"""How far the translation of catalogs is, in messages and in words."""

from collections.abc import Iterable

from msgspec import Struct

from insaterms.formats.gettext_po.counting import State, state_of
from insaterms.formats.gettext_po.messages import Messages
from insaterms.memory.analysis.counting import words

__all__ = ["CatalogStatus", "Tally", "status_of", "totals"]


class Tally(Struct, frozen=True):
    """Messages, and the words of their sources.

    Attributes:
        messages: How many.
        words: Their words, as an analysis counts them; of a plural those of both forms.

    """

    messages: int = 0
    words: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Return both together."""
        return Tally(self.messages + other.messages, self.words + other.words)


class CatalogStatus(Struct, frozen=True):
    """How far a catalog is, or several of one language.

    Attributes:
        path: The catalog as the user named it; empty for several.
        language: Of the translations, as BCP 47 writes it; empty where it is not said.
        translated: With every form, and nobody need look at them.
        fuzzy: With every form, and somebody must look at them first.
        untranslated: Without one, or not in all of their forms; or with a fault of the file
            in them.  Those that a fault hides have no words.
        obsolete: How many messages are no longer in use.

    """

    path: str = ""
    language: str = ""
    translated: Tally = Tally()
    fuzzy: Tally = Tally()
    untranslated: Tally = Tally()
    obsolete: int = 0

    @property
    def total(self) -> Tally:
        """Those in use."""
        return self.translated + self.fuzzy + self.untranslated

    @property
    def percent(self) -> float:
        """How many of the messages are translated, of 100; 0 where there is none."""
        return _percent(self.translated.messages, self.total.messages)

    @property
    def percent_of_words(self) -> float:
        """The same of the words."""
        return _percent(self.translated.words, self.total.words)

    def __add__(self, other: "CatalogStatus") -> "CatalogStatus":
        """Return both together, as those of this one's language."""
        return CatalogStatus(
            "",
            self.language,
            self.translated + other.translated,
            self.fuzzy + other.fuzzy,
            self.untranslated + other.untranslated,
            self.obsolete + other.obsolete,
        )


def status_of(catalog: Messages, path: str, language: str = "") -> CatalogStatus:
    """Count the messages of a catalog.

    Args:
        catalog: Its messages.
        path: How the user named it.
        language: Of the translations, where its header does not say.

    """
    counted: dict[State, Tally] = {
        "translated": Tally(),
        "fuzzy": Tally(),
        "untranslated": Tally(),
    }
    for entry, message in zip(catalog.entries, catalog.messages, strict=True):
        # Whatever stands there, nobody can use it.
        state = "untranslated" if entry.doubtful else state_of(message)
        counted[state] += Tally(1, words(message.msgid) + words(message.plural or ""))
    counted["untranslated"] += Tally(catalog.hidden)
    said = catalog.header.language or language
    return CatalogStatus(path, said, **counted, obsolete=catalog.obsolete)


def totals(statuses: Iterable[CatalogStatus]) -> list[CatalogStatus]:
    """Return one for each language that has several catalogs, in the order of the languages."""
    languages: dict[str, list[CatalogStatus]] = {}
    for each in statuses:
        languages.setdefault(each.language, []).append(each)
    return [sum(found[1:], start=found[0]) for _, found in sorted(languages.items()) if found[1:]]


def _percent(part: int, whole: int) -> float:
    # Of a catalog without a message nothing is done: it waits for its template.
    return 100 * part / whole if whole else 0.0
