"""A catalog before and after it is filled: read, decided, and as the bytes to write."""

from collections import Counter

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.domains import other_domains
from insaterms.formats.gettext_po.editing import Edit, edited
from insaterms.formats.gettext_po.encoding import CatalogText, decoded_catalog
from insaterms.formats.gettext_po.messages import Messages, read_messages
from insaterms.glossary.glossary import Glossary
from insaterms.memory.filling.decisions import CameFrom, Decision, Stays
from insaterms.memory.filling.filling import Lookup, filled
from insaterms.ui_language import _

__all__ = ["Filled", "Unfilled", "fill_catalog", "read_catalog"]


class Unfilled(Struct, frozen=True):
    """A catalog as it was read.

    Attributes:
        path: How the user named it.
        data: Its bytes.
        text: The same decoded.
        catalog: Its messages.

    """

    path: str
    data: bytes
    text: CatalogText
    catalog: Messages


class Filled(Struct, frozen=True):
    """A catalog that is filled.

    Attributes:
        before: As it was.
        languages: Of the messages and of the translations.
        decisions: What becomes of each message that was not translated.
        data: Its bytes now; the same where nothing was found.

    """

    before: Unfilled
    languages: tuple[str, str]
    decisions: tuple[Decision, ...]
    data: bytes

    @property
    def translated(self) -> int:
        """How many messages were translated before."""
        return len(self.before.catalog.messages) - len(self.decisions)

    @property
    def came_from(self) -> Counter[CameFrom]:
        """How many messages are filled from where."""
        return Counter(each.came_from for each in self.decisions if each.came_from)

    @property
    def fuzzy(self) -> int:
        """How many of those somebody must look at."""
        return sum(each.fuzzy for each in self.decisions)

    @property
    def stay(self) -> Counter[Stays]:
        """How many stay as they are, and why, the most frequent reason first."""
        reasons = Counter(each.stays for each in self.decisions if each.stays)
        return Counter(dict(reasons.most_common()))


def read_catalog(data: bytes, path: str) -> Unfilled:
    """Read a catalog that is to be filled.

    Args:
        data: What stands in the file.
        path: How the user named it.

    Raises:
        ProblemsError: If it is no catalog, has faults, or messages of several domains.

    """
    text = decoded_catalog(data, path)
    catalog, problems = read_messages(text.text, path)
    if not problems and not catalog.messages:
        problems = [Problem(path, 0, 0, _("there is no message in this catalog"))]
    if problems := problems or other_domains(catalog, path):
        raise ProblemsError(problems)
    return Unfilled(path, data, text, catalog)


def fill_catalog(
    before: Unfilled,
    lookup: Lookup,
    glossary: Glossary | None,
    languages: tuple[str, str],
    threshold: int = 75,
) -> Filled:
    """Fill a catalog: what somebody has translated stays, and so does the rest of the file.

    Args:
        before: The catalog.
        lookup: Asks the memory.
        glossary: For messages that are a term; None: the memory alone.
        languages: Of the messages and of the translations.
        threshold: 1 to 100: the least score of a match.

    """
    decisions = filled(
        before.catalog,
        lookup,
        glossary,
        languages=languages,
        threshold=threshold,
        lacks=before.text.lacks,
    )
    edits = {
        each.number: Edit(each.targets, each.fuzzy, each.previous)
        for each in decisions
        if each.came_from
    }
    text = edited(before.text.text, before.catalog.entries, edits) if edits else ""
    data = before.text.encoded(text) if edits else before.data
    return Filled(before, languages, tuple(decisions), data)
