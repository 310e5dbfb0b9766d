"""The syntax of gettext catalogs: keywords, texts in quotes, comments.

It is read as strictly as msgfmt reads it, and every fault is told with its place: a
message that was passed over without a word would count as verified.
"""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from insaterms.errors import Problem

__all__ = ["Entry", "Parsed", "Stretch", "Text", "parse"]

# Offset in the text; line and column, from 1, where a stretch of it begins in the file.
Stretch = tuple[int, int, int]

_LINE_END = re.compile(r"\r\n|[\r\n]")
_BLANKS = re.compile(r"[ \t\f\v]*")
_KEYWORD = re.compile(
    r"(msgctxt|msgid_plural|msgid|msgstr)(?![\w-])(?:[ \t]*\[[ \t]*([0-9]{1,9})[ \t]*\])?"
)
_STRING = re.compile(r'"((?:[^"\\]++|\\.)*+)"')
_ESCAPE = re.compile(r"((?:\\[0-7]{1,3}|\\x[0-9a-fA-F]{1,8})++)|\\(.)")
_NUMBER = re.compile(r"\\x([0-9a-fA-F]+)|\\([0-7]+)")
_ESCAPED = dict(zip('\\"ntrvbfa', '\\"\n\t\r\v\b\f\a', strict=True))
_PREVIOUS = re.compile(r"#~?\|")
_OBSOLETE = re.compile(r"#~\s*(?:msgid\s|msgid\")")
_FIRST = frozenset({"msgctxt", "msgid"})
_SHOWN = 30


class Text(Struct):
    """The strings behind one keyword, and where each stretch of them stands.

    Attributes:
        line: The line of the keyword, from 1.
        column: Its column, from 1.
        pieces: The text, cut at each string and escape.
        stretches: Where each stretch of it stands in the file.
        length: The length of it all, in code points.
        end: The line and the column behind the last closing quote.

    """

    line: int
    column: int
    pieces: list[str] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    length: int = 0
    end: tuple[int, int] = (0, 0)

    @property
    def joined(self) -> str:
        """The whole text."""
        return "".join(self.pieces)

    def add(self, piece: str) -> None:
        """Go on with a piece."""
        self.pieces.append(piece)
        self.length += len(piece)

    def begin(self, line: int, column: int) -> None:
        """Say where in the file the next piece begins."""
        self.stretches.append((self.length, line, column))


class Entry(Struct):
    """One message as it stands in the file.

    Attributes:
        comments: What translators wrote above it, each line with its number.
        fuzzy: Whether it has that flag.
        texts: Its texts by their keywords, but for `msgstr[0]` and so on.
        forms: Those, in their order.
        notes: The other comments above it but those of obsolete messages, each with its
            number and its sign: `,` and `=` flags, `.` and `:` what a program wrote, `|`
            what the message was before.

    """

    comments: list[tuple[int, str]] = field(default_factory=list)
    fuzzy: bool = False
    texts: dict[str, Text] = field(default_factory=dict)
    forms: list[Text] = field(default_factory=list)
    notes: list[tuple[int, str, str]] = field(default_factory=list)

    @property
    def translation(self) -> Text:
        """The translation, in its first form."""
        return self.texts.get("msgstr") or self.forms[0]

    @property
    def is_header(self) -> bool:
        """Whether this is no message, but says what the catalog is."""
        return not self.texts["msgid"].length and "msgctxt" not in self.texts

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

    """

    entries: list[Entry] = field(default_factory=list)
    obsolete: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def parse(text: str, path: str) -> Parsed:
    """Parse a catalog.

    Args:
        text: The file, decoded.
        path: How the user named it, for the problems.

    """
    parsed = Parsed()
    reader = _Reader(path, parsed)
    for number, line in enumerate(_LINE_END.split(text), start=1):
        reader.line(number, line)
    reader.close()
    return parsed


class _Reader:
    """Puts lines together to messages; behind a fault it goes on with the next message."""

    def __init__(self, path: str, parsed: Parsed) -> None:
        self._path = path
        self._parsed = parsed
        self._entry = Entry()
        self._current: Text | None = None
        self._lost = False

    def line(self, number: int, line: str) -> None:
        place = self._blanks(line, 0)
        if line.startswith("#", place):
            self._comment(number, line[place:])
            return
        while place < len(line):
            place = self._blanks(line, self._token(number, line, place))

    def close(self) -> None:
        """End the message that is being read."""
        entry, self._entry = self._entry, Entry()
        lost, self._lost = self._lost, False
        wanting, self._current = self._wanting(), None
        if not entry.texts or lost:
            return
        message = 'there is no text behind this keyword; write ""' if wanting else ""
        if message := message or _incomplete(entry):
            last = next(reversed(entry.texts.values()))
            self._say(last.line, last.column, message)
        else:
            self._parsed.entries.append(entry)

    def _blanks(self, line: str, place: int) -> int:
        found = _BLANKS.match(line, place)
        return found.end() if found else place

    def _wanting(self) -> bool:
        """Whether a keyword stands without its text."""
        return self._current is not None and not self._current.stretches

    def _comment(self, number: int, line: str) -> None:
        kind = line[1:2]
        if self._entry.forms or "msgstr" in self._entry.texts or kind == "~":
            self.close()
        elif self._entry.texts:
            message = "a comment stands above its message; move it before msgid or msgctxt"
            self._fault(number, line, 0, message)
        if kind == "~" or _PREVIOUS.match(line):
            if _OBSOLETE.match(line):
                self._parsed.obsolete.append(number)
                self._entry.comments.clear()
                self._entry.notes.clear()
                self._entry.fuzzy = False
            elif kind == "|":
                self._entry.notes.append((number, kind, line[2:].strip()))
        elif kind == ",":
            self._entry.notes.append((number, kind, line[2:].strip()))
            flags = [flag.strip() for flag in line[2:].split(",")]
            self._entry.fuzzy = self._entry.fuzzy or "fuzzy" in flags
        elif kind and kind in ".:=":
            self._entry.notes.append((number, kind, line[2:].strip()))
        else:
            self._entry.comments.append((number, line.lstrip("#").strip()))

    def _token(self, number: int, line: str, place: int) -> int:
        """Take the keyword or the string that begins here; return where it ends."""
        if line[place] == '"':
            return self._string(number, line, place)
        keyword = _KEYWORD.match(line, place)
        if keyword is not None and (keyword[2] is None or keyword[1] == "msgstr"):
            self._keyword(keyword, number, place)
            return keyword.end()
        if self._current is None or (self._current.stretches and not _in_line(line, place)):
            message = 'this is no part of a catalog; write msgid "…" and msgstr "…", or # before it'
        elif self._wanting():
            message = f'a text stands in quotes; write "{_shortened(line[place:])}"'
        else:
            message = r"something stands behind the closing quote; write \" for a quote in a text"
        return self._fault(number, line, place, message)

    def _keyword(self, found: re.Match[str], number: int, place: int) -> None:
        keyword, form = found[1], found[2]
        entry = self._entry
        begun = entry.texts.keys()
        begins = keyword == "msgctxt" or (keyword == "msgid" and begun != {"msgctxt"})
        if begins and (begun or self._lost):
            self.close()
            entry, begun = self._entry, self._entry.texts.keys()
        if self._lost:
            return
        message = _misplaced(keyword, form, entry)
        if self._wanting():
            message = 'the keyword before this one has no text; write ""'
        if message:
            self._say(number, place + 1, message)
            self._lost = True
            return
        self._current = Text(number, place + 1)
        if form is not None:
            entry.forms.append(self._current)
        else:
            entry.texts[keyword] = self._current

    def _string(self, number: int, line: str, place: int) -> int:
        found = _STRING.match(line, place)
        if found is None:
            return self._fault(number, line, place, 'this text has no closing quote; end it with "')
        if self._lost:
            return found.end()
        if self._current is None:
            message = "there is no keyword before this text; write msgid or msgstr"
            return self._fault(number, line, place, message)
        self._current.begin(number, found.start(1) + 1)
        before = found.start(1)
        for escape in _ESCAPE.finditer(line, before, found.end(1)):
            self._current.add(line[before : escape.start()])
            if escape[1]:
                self._current.add(_numbered(escape[1]))
            elif escape[2] in _ESCAPED:
                self._current.add(_ESCAPED[escape[2]])
            else:
                message = rf"a text has no \{escape[2]}; write \\ for a backslash"
                return self._fault(number, line, escape.start(), message)
            before = escape.end()
            self._current.begin(number, before + 1)
        self._current.add(line[before : found.end(1)])
        self._current.end = number, found.end() + 1
        return found.end()

    def _fault(self, number: int, line: str, place: int, message: str) -> int:
        """Write down a fault, once a message, and pass over the rest of the line."""
        if not self._lost:
            self._say(number, place + 1, message)
        self._lost = True
        # What follows belongs to a message that is not to be complained about again.
        return len(line)

    def _say(self, line: int, column: int, message: str) -> None:
        self._parsed.problems.append(Problem(self._path, line, column, message))


def _misplaced(keyword: str, form: str | None, entry: Entry) -> str:
    """Return why a keyword cannot follow what a message has so far."""
    begun = entry.texts.keys()
    if "msgid" not in begun:
        return "" if keyword in _FIRST else f"there is no msgid before this {keyword}; write one"
    if keyword in begun or "msgstr" in begun or (entry.forms and form is None):
        return f"this message has its {keyword} already; begin the next one with msgid"
    if form is None:
        wrong = keyword == "msgstr" and "msgid_plural" in begun
        return "a message with msgid_plural has msgstr[0], msgstr[1] and so on" if wrong else ""
    if "msgid_plural" not in begun:
        return f"there is no msgid_plural before msgstr[{form}]; write one"
    if int(form) != len(entry.forms):
        return f"the forms are counted from 0; write msgstr[{len(entry.forms)}]"
    return ""


def _incomplete(entry: Entry) -> str:
    """Return what a message lacks at its end."""
    if "msgid" not in entry.texts:
        return "there is no msgid behind this msgctxt; write one"
    if "msgstr" not in entry.texts and not entry.forms:
        plural = "msgid_plural" in entry.texts
        return f'this message has no translation; write {"msgstr[0]" if plural else "msgstr"} ""'
    return ""


def _in_line(line: str, place: int) -> bool:
    """Whether something stands before a place in its line."""
    return bool(line[:place].strip())


def _shortened(text: str) -> str:
    plain = text.strip().strip("\"“”„'‘’")
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"


def _numbered(escapes: str) -> str:
    r"""Return what a run of \303\251 or \xc3\xa9 stands for: bytes, in UTF-8 as a rule."""
    numbers = (
        int(each[1], 16) if each[1] else int(each[2], 8) for each in _NUMBER.finditer(escapes)
    )
    data = bytes(number & 0xFF for number in numbers)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
