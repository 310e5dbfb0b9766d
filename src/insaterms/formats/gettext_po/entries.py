"""Messages as they stand in a file: each text with its place, each comment with its line."""

from collections.abc import Iterator

from msgspec import Struct, field

from insaterms.errors import Problem
from insaterms.formats.gettext_po.strings import Text

__all__ = ["USUAL_DOMAIN", "Entry", "Parsed"]

# The domain of messages above which no line names one.
USUAL_DOMAIN = "messages"


# As with Text, the collector of cycles need not look at them.
class Entry(Struct, gc=False):
    """One message as it stands in the file.

    Attributes:
        comments: What translators wrote above it, each line with its number.
        fuzzy: Whether it has that flag.
        texts: Its texts by their keywords, but for `msgstr[0]` and so on.
        forms: Those, in their order.
        notes: The other comments above it, each with its number and its sign: `,` and `=`
            flags, `.` and `:` what a program wrote, `|` what the message was before.
        domain: The domain that a line `domain "site"` above it puts it in; empty for
            `messages`, which is that of all others.
        doubtful: Whether a fault hides what one of its texts says to its end.

    """

    comments: list[tuple[int, str]] = field(default_factory=list)
    fuzzy: bool = False
    texts: dict[str, Text] = field(default_factory=dict)
    forms: list[Text] = field(default_factory=list)
    notes: list[tuple[int, str, str]] = field(default_factory=list)
    domain: str = ""
    doubtful: bool = False

    @property
    def translation(self) -> Text:
        """The translation, in its first form."""
        return self.texts.get("msgstr") or self.forms[0]

    @property
    def line(self) -> int:
        """The line of its first keyword."""
        return next(iter(self.texts.values())).line

    @property
    def is_header(self) -> bool:
        """Whether this is no message, but says what the catalog is."""
        return not self.texts["msgid"].length and "msgctxt" not in self.texts

    def add_form(self, number: int, text: Text) -> None:
        """Put a form where its number says; those that are not written are empty, at line 0."""
        self.forms.extend(Text(0, 0) for _ in range(len(self.forms), number + 1))
        self.forms[number] = text

    def pairs(self) -> Iterator[tuple[Text, Text]]:
        """Return the text with its translation; of one with a plural, for each form."""
        if not self.forms:
            yield self.texts["msgid"], self.texts["msgstr"]
        for number, form in enumerate(self.forms):
            yield self.texts["msgid_plural" if number else "msgid"], form


class Parsed(Struct):
    """What stands in a file.

    Attributes:
        entries: The messages in use, and the header.
        obsolete: The lines of those messages that are no longer in use.
        problems: Every fault.
        obsolete_entries: The messages that are no longer in use, as far as they can be read.
        lost: Those faults because of which something that stands there is in no message.
        hidden: How many messages a fault hides altogether, as far as can be told.

    """

    entries: list[Entry] = field(default_factory=list)
    obsolete: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    obsolete_entries: list[Entry] = field(default_factory=list)
    lost: list[Problem] = field(default_factory=list)
    hidden: int = 0
