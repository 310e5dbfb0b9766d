"""Every message in use of a catalog, translated or not, with all that stands above it."""

from functools import cached_property

from msgspec import Struct

from insaterms.errors import Problem
from insaterms.formats.gettext_po.header import Header, header
from insaterms.formats.gettext_po.syntax import Entry, parse

__all__ = ["CatalogMessage", "Messages", "read_messages"]


class CatalogMessage(Struct, frozen=True, kw_only=True):
    """A message with its translation, which may be empty.

    Attributes:
        msgid: The text.
        plural: The text for several; None for a message that has no plural.
        msgctxt: What tells it from another with the same text; None where there is nothing.
        targets: The translation, or one for each plural form.
        fuzzy: Whether somebody must look at the translation first.
        flags: The flags, without `fuzzy`.
        comments: What translators wrote above it.
        extracted: What its programmers wrote for translators.
        references: Where it stands in the program.
        line: The line of its first keyword, from 1.
        column: Its column, from 1.

    """

    msgid: str
    plural: str | None = None
    msgctxt: str | None = None
    targets: tuple[str, ...] = ("",)
    fuzzy: bool = False
    flags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    line: int = 0
    column: int = 0

    @property
    def translated(self) -> bool:
        """Whether every form is there, and nobody need look at it."""
        return all(self.targets) and not self.fuzzy

    @property
    def untranslated(self) -> bool:
        """Whether no form is there."""
        return not any(self.targets)


class Messages(Struct, frozen=True, dict=True):
    """What stands in a catalog.

    Attributes:
        header: What it says of itself.
        messages: Those in use, in the order of the file, without the header.
        obsolete_lines: Where those begin that are no longer in use.
        entries: The same messages as the parser gives them, with their places.

    """

    header: Header = Header()
    messages: tuple[CatalogMessage, ...] = ()
    obsolete_lines: tuple[int, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def obsolete(self) -> int:
        """How many are no longer in use."""
        return len(self.obsolete_lines)

    @cached_property
    def neighbours(self) -> tuple[tuple[str, str], ...]:
        """The msgids before and behind each message, empty at the ends."""
        texts = ["", *(message.msgid for message in self.messages), ""]
        return tuple(zip(texts[:-2], texts[2:], strict=True))


def read_messages(text: str, path: str) -> tuple[Messages, list[Problem]]:
    """Read a catalog.

    Args:
        text: The file, decoded.
        path: How the user named it, for the problems.

    Returns:
        The messages, and every fault in the syntax; where there is one, those before it.

    """
    parsed = parse(text, path)
    if parsed.problems:
        first = min(problem.line for problem in parsed.problems)
        parsed.entries = [each for each in parsed.entries if _first_line(each) < first]
        parsed.obsolete = [line for line in parsed.obsolete if line < first]
    elif not parsed.entries and not parsed.obsolete:
        return Messages(), [Problem(path, 0, 0, "there is no message in this catalog")]
    said = Header()
    entries = []
    for entry in parsed.entries:
        if entry.is_header:
            said = header(entry.translation.joined)
        else:
            entries.append(entry)
    messages = tuple(map(_message, entries))
    catalog = Messages(said, messages, tuple(parsed.obsolete), tuple(entries))
    return catalog, parsed.problems


def _first_line(entry: Entry) -> int:
    return next(iter(entry.texts.values())).line


def _message(entry: Entry) -> CatalogMessage:
    texts = entry.texts
    first = next(iter(texts.values()))
    forms = entry.forms or [texts["msgstr"]]
    flags = (flag for sign in ",=" for line in _noted(entry, sign) for flag in line.split(","))
    return CatalogMessage(
        msgid=texts["msgid"].joined,
        plural=texts["msgid_plural"].joined if "msgid_plural" in texts else None,
        msgctxt=texts["msgctxt"].joined if "msgctxt" in texts else None,
        targets=tuple(form.joined for form in forms),
        fuzzy=entry.fuzzy,
        flags=tuple(flag for each in flags if (flag := each.strip()) and flag != "fuzzy"),
        comments=tuple(comment for _, comment in entry.comments),
        extracted=_noted(entry, "."),
        references=_noted(entry, ":"),
        line=first.line,
        column=first.column,
    )


def _noted(entry: Entry, sign: str) -> tuple[str, ...]:
    return tuple(text for _, kind, text in entry.notes if kind == sign)
