"""Gettext catalogs (PO): each message with its translation, and where both stand."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from msgspec import Struct

from insaterms.errors import Problem

__all__ = ["Catalog", "Message", "read"]

# Offset in the text; line and column, from 1, where a stretch of it begins in the file.
Stretch = tuple[int, int, int]

# polib appends a line at a time, which costs its square; no message is as long as this.
_MOST_LINES = 2000
_LINE_END = re.compile(r"\r\n|[\r\n]")
# These end a line for polib, and stand inside a text for everybody else.
_NO_LINE_ENDS = str.maketrans(dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_KEYWORD = re.compile(r"\s*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)\s*(?=\")")
# gettext reads these, polib does not: a keyword with its text below it, a "#comment".
_KEYWORD_ALONE = re.compile(r"\s*(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)\s*\Z")
_COMMENT_GLUED = re.compile(r"\s*#(?=[^\s#.:,|~])")
_ESCAPE = re.compile(r"\\[\\ntrvbf\"]")
_TRANSLATOR = re.compile(r"\s*#+(?![.:,|~])\s*(.*)")
_LINE_NAMED = re.compile(r"\(line (\d+)\)(?::\s*(.*))?")


class Message(NamedTuple):
    """A message and its translation; of one with a plural there is one for each form.

    Attributes:
        source: The text.
        target: Its translation.
        source_stretches: Where each stretch of the source stands in the file.
        target_stretches: The same for the translation.
        comments: What translators wrote, each line with its number.

    """

    source: str
    target: str
    source_stretches: tuple[Stretch, ...]
    target_stretches: tuple[Stretch, ...]
    comments: tuple[tuple[int, str], ...]


class Catalog(Struct, frozen=True):
    """What came out of a catalog.

    Attributes:
        messages: Those in use that have a translation.
        untranslated: How many have none.
        fuzzy: How many have one that somebody must look at first.
        obsolete: How many are no longer in use.
        language: What the header says of the translations, as it stands there.

    """

    messages: tuple[Message, ...] = ()
    untranslated: int = 0
    fuzzy: int = 0
    obsolete: int = 0
    language: str = ""


def read(data: bytes, path: str) -> tuple[Catalog, list[Problem]]:
    """Read a catalog.

    Args:
        data: The file, in UTF-8 with or without a byte order mark.
        path: How the user named it, for the problems.

    Returns:
        The messages, and what is wrong with the file; then there are no messages.

    """
    import polib  # most commands have no use for it

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Catalog(), [Problem(path, line, 0, "not UTF-8; save the catalog as UTF-8")]
    lines = [_tidied(line) for line in _LINE_END.split(text.translate(_NO_LINE_ENDS))]
    if too_long := _too_long(lines):
        message = f"this message or comment has more than {_MOST_LINES} lines"
        return Catalog(), [Problem(path, too_long, 0, message)]
    try:
        # With a line end in it a text is no path, which polib would read instead.
        entries = polib.pofile("\n".join(lines) + "\n", encoding="utf-8")
    except (OSError, ValueError) as error:
        named = _LINE_NAMED.search(str(error))
        said = (named[2] if named else "") or "this line is no part of a gettext catalog"
        return Catalog(), [Problem(path, int(named[1]) if named else 0, 0, said)]
    starts = [max(entry.linenum or 1, 1) for entry in entries]
    messages: list[Message] = []
    untranslated = fuzzy = obsolete = 0
    for entry, start, end in zip(entries, starts, [*starts[1:], len(lines) + 1], strict=False):
        pairs = _pairs(entry)
        if entry.obsolete:
            obsolete += 1
        elif not any(target for _, target, _, _ in pairs):
            untranslated += 1
        elif entry.fuzzy:
            fuzzy += 1
        else:
            own = lines[start - 1 : end - 1]
            stretches = _stretches(own, start)
            comments = tuple(_comments(own, start))
            messages += [
                Message(source, target, stretches.get(key, ()), stretches.get(value, ()), comments)
                for source, target, key, value in pairs
                if target
            ]
    language = entries.metadata.get("Language", "")
    return Catalog(tuple(messages), untranslated, fuzzy, obsolete, language), []


def _tidied(line: str) -> str:
    """Return a line as polib can read it; what stands in quotes keeps its column."""
    if _KEYWORD_ALONE.match(line):
        return line.rstrip() + ' ""'
    return _COMMENT_GLUED.sub("# ", line, count=1) if _COMMENT_GLUED.match(line) else line


def _pairs(entry: "polib.POEntry") -> list[tuple[str, str, str, str]]:  # type: ignore[name-defined]  # noqa: F821
    """Return source, target and the keywords that they stand behind."""
    if not entry.msgstr_plural:
        return [(entry.msgid, entry.msgstr, "msgid", "msgstr")]
    return [
        (entry.msgid_plural, target, "msgid_plural", f"msgstr[{number}]")
        if number
        else (entry.msgid, target, "msgid", "msgstr[0]")
        for number, target in sorted(entry.msgstr_plural.items())
    ]


def _too_long(lines: list[str]) -> int:
    """Return the line in which a message begins that is too long, or 0."""
    run = 0
    for number, line in enumerate(lines, start=1):
        run = run + 1 if line.lstrip()[:1] in {'"', "#"} else 0
        if run > _MOST_LINES:
            return max(1, number - run)
    return 0


def _stretches(lines: list[str], first: int) -> dict[str, tuple[Stretch, ...]]:
    """Return where each text of an entry stands, by the keyword before it."""
    found: dict[str, list[Stretch]] = {}
    own: list[Stretch] = []
    length = 0
    for number, line in enumerate(lines, start=first):
        keyword = _KEYWORD.match(line)
        if keyword is not None:
            if keyword[1] in found:
                break  # the header, which stood between two messages
            own = found.setdefault(keyword[1], [])
            length = 0
            place = keyword.end()
        elif line.lstrip()[:1] == '"':
            place = line.index('"')
        else:
            continue
        place += 1
        end = line.rfind('"')
        own.append((length, number, place + 1))
        for escape in _ESCAPE.finditer(line, place, end):
            length += escape.start() - place + 1
            place = escape.end()
            own.append((length, number, place + 1))
        length += max(0, end - place)
    return {keyword: tuple(stretches) for keyword, stretches in found.items()}


def _comments(lines: list[str], first: int) -> Iterator[tuple[int, str]]:
    before = takewhile(lambda line: not _KEYWORD.match(line), lines)
    for number, line in enumerate(before, start=first):
        if found := _TRANSLATOR.match(line):
            yield number, found[1].strip()
