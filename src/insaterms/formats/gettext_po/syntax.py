"""The syntax of gettext catalogs: keywords, texts in quotes, comments.

It is read as strictly as msgfmt reads it, and every fault is told with its place: a
message that was passed over without a word would count as verified.  Who keeps a catalog
up to date reads it leniently: the same faults are told, but what can be understood of a
message is kept.
"""

import re
from typing import Literal

from insaterms.errors import Problem
from insaterms.formats.gettext_po.entries import USUAL_DOMAIN, Entry, Parsed
from insaterms.formats.gettext_po.faults import (
    behind_quote,
    incomplete,
    misplaced,
    no_part,
    not_quoted,
    unknown_escape,
)
from insaterms.formats.gettext_po.lines import split
from insaterms.formats.gettext_po.strings import Stretch, Text, opened, quoted, take
from insaterms.ui_language import _

__all__ = ["Entry", "Parsed", "Stretch", "Text", "parse"]

_BLANKS = re.compile(r"[ \t\f\v]*")
_KEYWORD = re.compile(
    r"(msgctxt|msgid_plural|msgid|msgstr)(?![\w-])(?:[ \t]*\[[ \t]*([0-9]{1,9})[ \t]*\])?"
)
# How most lines begin that have a keyword and one text.
_BEGINNING = re.compile(r'(msgid|msgstr|msgctxt|msgid_plural) "')
_DOMAIN = re.compile(r"domain(?![\w-])[ \t]*")
_OBSOLETE = re.compile(r"#~\s*(?:msgid\s|msgid\")")
_SPACES = " \t\f\v"
_FIRST = frozenset({"msgctxt", "msgid"})
# No language has as many plural forms; more would only fill the memory.
_MOST_FORMS = 16
# What a message goes on with behind a fault: the text as it stands there, the text as far
# as anybody can tell where it ends, what follows the line, which names a domain or nothing
# that is known, or nothing.
_Mend = Literal["text", "end", "line", "domain", "nothing"]


def parse(text: str, path: str, *, lenient: bool = False) -> Parsed:
    """Parse a catalog.

    Args:
        text: The file, decoded.
        path: How the user named it, for the problems.
        lenient: Whether a message with a fault is kept where it can be understood.

    """
    parsed = Parsed()
    reader = _Reader(path, parsed.entries, parsed.problems, lenient=lenient)
    # What is wrong with a message that nobody uses is no problem.
    old = _Reader(path, parsed.obsolete_entries, [], lenient=True)
    handed_over = False
    has_old = "#~" in text
    for number, line in enumerate(split(text), start=1):
        if not line:
            continue
        if has_old and "#~" in line and (bare := line.lstrip(_SPACES)).startswith("#~"):
            reader.hand_over(old)
            if _OBSOLETE.match(bare):
                parsed.obsolete.append(number)
            handed_over = True
            previous = bare.startswith("#~|")
            # The columns stay what they are.
            indent = " " * (len(line) - len(bare) + 2)
            old.line(number, f"#{bare[2:]}" if previous else indent + bare[2:])
            continue
        if handed_over:
            handed_over = False
            if old.busy:
                old.end()
        reader.line(number, line)
    reader.close()
    old.close()
    parsed.lost, parsed.hidden = reader.lost, reader.hidden
    return parsed


class _Reader:
    """Puts lines together to messages; behind a fault it goes on with the next message."""

    def __init__(
        self, path: str, entries: list[Entry], problems: list[Problem], *, lenient: bool
    ) -> None:
        self._path = path
        self._entries = entries
        self._problems = problems
        self._lenient = lenient
        self.lost: list[Problem] = []
        self.hidden = 0
        self._entry = Entry()
        self._current: Text | None = None
        self._domain = ""
        # This message is at fault; a keyword stands in it for nothing, so that the next one
        # begins a message; this line is at fault, and the texts that go on with it.
        self._lost = self._misplaced = self._passing = False

    @property
    def busy(self) -> bool:
        """Whether there is a message, or the beginning of one."""
        return bool(self._entry.texts or self._entry.notes or self._entry.comments) or self._lost

    def line(self, number: int, line: str) -> None:
        if line.startswith("#"):
            self._comment(number, line)
            return
        if not self._lost and self._plain(number, line):
            return
        place = _blanks(line, 0)
        if line.startswith("#", place):
            self._comment(number, line[place:])
            return
        while place < len(line):
            place = _blanks(line, self._token(number, line, place))

    def _plain(self, number: int, line: str) -> bool:
        """Take a line as most lines are; False if it is another, of which nothing is taken."""
        current = self._current
        if "\\" in line:
            return False
        end = len(line) - 1
        if line[0] == '"':
            if current is None or line.find('"', 1) != end:
                return False
            current.stretches.append((current.length, number, 2))
            current.pieces.append(line[1:end])
            current.length += end - 1
            current.end = number, end + 2
            return True
        if (found := _BEGINNING.match(line)) is None or line.find('"', begin := found.end()) != end:
            return False
        keyword = found[1]
        texts = self._entry.texts
        if current is not None and current.stretches and keyword in _FIRST and "msgstr" in texts:
            # A message that has all that it needs ends here.
            self.close()
            texts, current = self._entry.texts, None
        text = Text(
            number, 1, (number, end + 2), [line[begin:end]], [(0, number, begin + 1)], end - begin
        )
        if current is None:
            usual = keyword in _FIRST and not texts
        elif keyword == "msgstr":
            # Behind a msgid, and what may stand before it, there is no other keyword and no form.
            usual = current is texts.get("msgid") and len(texts) == 1 + ("msgctxt" in texts)
            usual = usual and bool(current.stretches) and not self._entry.forms
        else:
            usual = keyword == "msgid" and current is texts.get("msgctxt") and len(texts) == 1
            usual = usual and bool(current.stretches)
        if usual:
            self._passing = False
            texts[keyword] = self._current = text
            return True
        self._keyword(keyword, None, number, 0, len(keyword))
        # A lost message tells no more, and has no texts.
        if (current := self._current) is not None and not current.stretches:
            current.pieces, current.stretches = text.pieces, text.stretches
            current.length, current.end = text.length, text.end
        return True

    def close(self) -> None:
        """End the message that is being read; comments alone wait for theirs."""
        entry, lost, current = self._entry, self._lost, self._current
        if entry.texts or lost:
            self._entry = Entry()
        self._lost = self._misplaced = self._passing = False
        self._current = None
        self.hidden += lost
        if not entry.texts or lost:
            return
        wanting = current is not None and not current.stretches
        message = _('there is no text behind this keyword; write ""') if wanting else ""
        if message := message or incomplete(entry):
            last = next(reversed(entry.texts.values()))
            # A comment of the next message would be taken for one inside of this.
            self._say(last.line, last.column, message, harmless=False)
            if not self._lenient or "msgid" not in entry.texts:
                self.hidden += 1
                return
            # It stands nowhere; what is written goes behind the last text.
            nowhere = Text(*last.end, last.end)
            if "msgid_plural" in entry.texts:
                entry.forms = entry.forms or [nowhere]
            else:
                entry.texts.setdefault("msgstr", nowhere)
        entry.domain = self._domain
        self._entries.append(entry)

    def end(self) -> None:
        """End the message that is being read, with the comments that wait for another one."""
        self.close()
        self._entry = Entry()

    def hand_over(self, other: "_Reader") -> None:
        """End a message; the comments behind it belong to the next one of another reader."""
        self.close()
        entry = self._entry
        if entry.comments or entry.notes:
            other._entry, self._entry = entry, other._entry  # noqa: SLF001 - its own kind

    def _wanting(self) -> bool:
        """Whether a keyword stands without its text."""
        return self._current is not None and not self._current.stretches

    def _comment(self, number: int, line: str) -> None:
        kind = line[1:2]
        if self._entry.texts:
            if self._entry.forms or "msgstr" in self._entry.texts:
                self.close()
            else:
                message = _("a comment stands above its message; move it before msgid or msgctxt")
                self._fault(number, line, 0, message, "text")
        entry = self._entry
        if kind == ".":
            # It may be code, indented.
            entry.notes.append((number, kind, line[2:].removeprefix(" ").rstrip()))
        elif kind and kind in ":|=,":
            entry.notes.append((number, kind, line[2:].strip()))
            if kind == "," and "fuzzy" in line:
                flags = [flag.strip() for flag in line[2:].split(",")]
                entry.fuzzy = entry.fuzzy or "fuzzy" in flags
        else:
            entry.comments.append((number, line.lstrip("#").strip()))

    def _token(self, number: int, line: str, place: int) -> int:
        """Take the keyword or the string that begins here; return where it ends."""
        if line[place] == '"':
            return self._string(number, line, place)
        keyword = _KEYWORD.match(line, place)
        if keyword is not None and (keyword[2] is None or keyword[1] == "msgstr"):
            self._keyword(keyword[1], keyword[2], number, place, keyword.end())
            return keyword.end()
        if (domain := _DOMAIN.match(line, place)) is not None:
            return self._begin_domain(number, line, place, domain.end())
        if self._wanting():
            return self._fault(number, line, place, not_quoted(line[place:]))
        behind = self._current is not None and bool(line[:place].strip())
        message = behind_quote() if behind else no_part()
        self._entry.doubtful = self._entry.doubtful or behind
        return self._fault(number, line, place, message, "line")

    def _begin_domain(self, number: int, line: str, place: int, end: int) -> int:
        """Take a line that says in which compiled catalog the messages behind it belong."""
        found = quoted(line, end)
        if found is None:
            # Of several domains in a file each message is read.
            return self._fault(number, line, place, not_quoted(line[end:]), "domain")
        # Comments above it are about the domain.
        self.end()
        name = Text(number, place + 1)
        for at, escape in take(name, number, found):
            self._fault(number, line, at, unknown_escape(escape), "text")
        self._domain = "" if name.joined == USUAL_DOMAIN else name.joined
        return found.end()

    def _keyword(self, keyword: str, form: str | None, number: int, place: int, end: int) -> None:
        entry = self._entry
        texts = entry.texts
        if keyword in _FIRST and (texts or self._lost):
            only_context = len(texts) == 1 and "msgctxt" in texts and not self._misplaced
            if keyword == "msgctxt" or not only_context:
                self.close()
                entry = self._entry
                texts = entry.texts
        if self._lost:
            self._misplaced = True
            return
        self._passing = False
        message = misplaced(keyword, form, entry)
        if self._wanting():
            message = _('the keyword before this one has no text; write ""')
        if message:
            understood = self._lenient and _understood(keyword, form, entry)
            self._say(number, place + 1, message, harmless=understood and not self._wanting())
            if not understood:
                if self._lenient and (entry.forms or "msgstr" in texts):
                    # The message before it has all that it needs.
                    self.close()
                self._lost = self._misplaced = True
                return
        self._current = Text(number, place + 1, (number, end + 1))
        if form is None and not (keyword == "msgstr" and "msgid_plural" in texts):
            texts[keyword] = self._current
            return
        entry.add_form(int(form or 0), self._current)

    def _string(self, number: int, line: str, place: int) -> int:
        found, behind = quoted(line, place), 0
        if found is None:
            message = _('this text has no closing quote; end it with "')
            mend: _Mend = "line" if self._current is None else "end"
            self._entry.doubtful = self._entry.doubtful or mend == "end"
            behind = self._fault(number, line, place, message, mend)
            found = opened(line, place)
        if found is None or self._lost or self._passing:
            return behind or len(line) if found is None else behind or found.end()
        if self._current is None:
            message = _("there is no keyword before this text; write msgid or msgstr")
            return self._fault(number, line, place, message, "line")
        for at, escape in take(self._current, number, found):
            self._fault(number, line, at, unknown_escape(escape), "text")
        if behind:
            self._current.end = number, behind + 1
        return behind or found.end()

    def _fault(
        self, number: int, line: str, place: int, message: str, mend: _Mend = "nothing"
    ) -> int:
        """Write down a fault, once a message, and pass over the rest of the line.

        Read leniently, what can be mended is: the message goes on with the text that stands
        there, or without that line and the texts behind it.
        """
        if not self._lost:
            hides = mend not in {"text", "domain"}
            self._say(number, place + 1, message, harmless=self._lenient and not hides)
        if mend == "nothing" or not self._lenient:
            self._lost = True
        elif mend in {"line", "domain"} and not self._lost:
            self._passing, self._current = True, None
            if not self._entry.texts:
                # Comments above a line that is no part of a catalog are about that line.
                self._entry = Entry()
        # What follows belongs to a message that is not to be complained about again.
        return len(line)

    def _say(self, line: int, column: int, message: str, *, harmless: bool) -> None:
        problem = Problem(self._path, line, column, message)
        self._problems.append(problem)
        if not harmless:
            self.lost.append(problem)


def _blanks(line: str, place: int) -> int:
    found = _BLANKS.match(line, place)
    return found.end() if found else place


def _understood(keyword: str, form: str | None, entry: Entry) -> bool:
    """Whether it is clear what a keyword means though it is misplaced."""
    number = int(form or 0)
    if keyword != "msgstr" or "msgid" not in entry.texts or "msgstr" in entry.texts:
        return not misplaced(keyword, form, entry)
    taken = number < len(entry.forms) and entry.forms[number].line
    return number < _MOST_FORMS and not taken
