"""Every message in use of a catalog, translated or not, with all that stands above it."""

import re
from functools import cached_property

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.header import Header, header
from insaterms.formats.gettext_po.strings import Text, quoted, take
from insaterms.formats.gettext_po.syntax import Entry, parse
from insaterms.ui_language import _

__all__ = ["CatalogMessage", "Messages", "Previous", "read_messages"]

# The name of a file with spaces stands between two invisible signs.
_REFERENCE = re.compile("\u2068([^\u2068\u2069]*)\u2069(\\S*)|(\\S+)")
_PREVIOUS_KEYWORD = re.compile(r"[ \t]*(msgctxt|msgid_plural|msgid)(?![\w-])[ \t]*")


class Previous(Struct, frozen=True, gc=False):
    """What a fuzzy translation is a translation of: the lines with `#|`.

    Attributes:
        msgid: The text.
        plural: The text for several; None where there is none.
        msgctxt: Its context; None where there is none.

    """

    msgid: str
    plural: str | None = None
    msgctxt: str | None = None


class CatalogMessage(Struct, frozen=True, kw_only=True, gc=False):
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
        references: Where it stands in the program: `pages/index.md:12`.
        line: The line of its first keyword, from 1.
        column: Its column, from 1.
        previous: What the translation is a translation of, if it is fuzzy and the catalog
            says so.
        domain: As that of `Entry`.

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
    previous: Previous | None = None
    domain: str = ""

    @property
    def key(self) -> tuple[str | None, str]:
        """What makes it this message of a catalog and no other: context and text."""
        return self.msgctxt, self.msgid

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
        entries: The messages in use as the parser gives them, with their places.
        header_message: The header as the message that it is; None where there is none.
        header_entry: The same as the parser gives it.
        obsolete_messages: Those that are no longer in use, as far as they can be read.
        obsolete_entries: The same as the parser gives them.
        lost: The faults because of which something that stands in the file is no message
            here: a conflict of git, a text without its closing quote.
        hidden: How many messages they hide altogether: one can have several faults, and a
            conflict of git that stands between two messages hides none.

    """

    header: Header = Header()
    messages: tuple[CatalogMessage, ...] = ()
    obsolete_lines: tuple[int, ...] = ()
    entries: tuple[Entry, ...] = ()
    header_message: CatalogMessage | None = None
    header_entry: Entry | None = None
    obsolete_messages: tuple[CatalogMessage, ...] = ()
    obsolete_entries: tuple[Entry, ...] = ()
    lost: tuple[Problem, ...] = ()
    hidden: int = 0

    @property
    def obsolete(self) -> int:
        """How many are no longer in use."""
        return len(self.obsolete_lines)

    @cached_property
    def neighbours(self) -> tuple[tuple[str, str], ...]:
        """The msgids before and behind each message, empty at the ends."""
        texts = ["", *(message.msgid for message in self.messages), ""]
        return tuple(zip(texts[:-2], texts[2:], strict=True))


def read_messages(text: str, path: str, *, lenient: bool = False) -> tuple[Messages, list[Problem]]:
    """Read a catalog.

    Read strictly, it is what msgfmt compiles.  Read leniently, it is every message that can
    be understood, as who keeps catalogs up to date wants it: the faults are notes then, and
    a catalog may be empty.

    Args:
        text: The file, decoded.
        path: How the user named it, for the problems.
        lenient: Whether messages are kept in spite of a fault in the file.

    Returns:
        The messages, and every fault in the syntax; where there is one, those before it,
        unless read leniently.

    Raises:
        ProblemsError: If it has faults and no message, read leniently.

    """
    parsed = parse(text, path, lenient=lenient)
    nothing = not parsed.entries and not parsed.obsolete
    if lenient:
        if nothing and parsed.problems:
            raise ProblemsError(parsed.problems)
    elif parsed.problems:
        first = min(problem.line for problem in parsed.problems)
        parsed.entries = [each for each in parsed.entries if each.line < first]
        parsed.obsolete = [line for line in parsed.obsolete if line < first]
        parsed.obsolete_entries = [each for each in parsed.obsolete_entries if each.line < first]
    elif nothing:
        return Messages(), [Problem(path, 0, 0, _("there is no message in this catalog"))]
    headers: list[Entry] = []
    entries: list[Entry] = []
    for entry in parsed.entries:
        (headers if entry.is_header else entries).append(entry)
    catalog = Messages(
        # Of several domains in a file, each with its own, it is the first one's.
        header=header(headers[0].translation.joined) if headers else Header(),
        messages=tuple(map(_message, entries)),
        obsolete_lines=tuple(parsed.obsolete),
        entries=tuple(entries),
        header_message=_message(headers[0]) if headers else None,
        header_entry=headers[0] if headers else None,
        obsolete_messages=tuple(map(_message, parsed.obsolete_entries)),
        obsolete_entries=tuple(parsed.obsolete_entries),
        lost=tuple(parsed.lost),
        hidden=parsed.hidden,
    )
    return catalog, parsed.problems


def _message(entry: Entry) -> CatalogMessage:
    """Return an entry as a message."""
    texts = entry.texts
    first = next(iter(texts.values()))
    plural, context = texts.get("msgid_plural"), texts.get("msgctxt")
    flags: list[str] = []
    extracted: list[str] = []
    references: list[str] = []
    before = False
    for _number, sign, content in entry.notes:
        if sign == ":":
            references += _references(content)
        elif sign == ".":
            extracted.append(content)
        elif sign == "|":
            before = True
        else:
            flags += [flag for each in content.split(",") if (flag := each.strip())]
    return CatalogMessage(
        msgid=texts["msgid"].joined,
        plural=plural.joined if plural else None,
        msgctxt=context.joined if context else None,
        targets=tuple([form.joined for form in entry.forms or (texts["msgstr"],)]),
        fuzzy=entry.fuzzy,
        flags=tuple([flag for flag in flags if flag != "fuzzy"]) if flags else (),
        comments=tuple([comment for _number, comment in entry.comments]),
        extracted=tuple(extracted),
        references=tuple(references),
        line=first.line,
        column=first.column,
        previous=_previous(entry) if before else None,
        domain=entry.domain,
    )


def _references(line: str) -> list[str]:
    """Return each reference of a line."""
    if "\u2068" not in line:
        return line.split()
    return [(each[1] or "") + (each[2] or each[3] or "") for each in _REFERENCE.finditer(line)]


def _previous(entry: Entry) -> Previous | None:
    """Read what a message was before; None where it cannot be read."""
    texts: dict[str, Text] = {}
    current = None
    for number, sign, content in entry.notes:
        if sign != "|":
            continue
        place = 0
        if (keyword := _PREVIOUS_KEYWORD.match(content)) is not None:
            current = texts.setdefault(keyword[1], Text(number, 1))
            place = keyword.end()
        if current is not None and (found := quoted(content, place)) is not None:
            take(current, number, found)
    if "msgid" not in texts:
        return None
    plural, context = texts.get("msgid_plural"), texts.get("msgctxt")
    return Previous(
        texts["msgid"].joined,
        plural.joined if plural else None,
        context.joined if context else None,
    )
