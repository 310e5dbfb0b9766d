"""Setting translations in a catalog's text: what is not set stays as it is, byte for byte."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from insaterms.formats.gettext_po.layout import laid_out
from insaterms.formats.gettext_po.syntax import Entry

__all__ = ["Edit", "Previous", "edited"]

_LINE_END = re.compile(r"\r\n|[\r\n]")


class Previous(Struct, frozen=True):
    """What a fuzzy translation is a translation of: the lines with `#|`.

    Attributes:
        msgid: The text.
        plural: The text for several; None where there is none.
        msgctxt: Its context; None where there is none.

    """

    msgid: str
    plural: str | None = None
    msgctxt: str | None = None


class Edit(Struct, frozen=True):
    """What a message becomes.

    Attributes:
        targets: Its translation, or one for each plural form.
        fuzzy: Whether somebody must look at it first.
        previous: What it is a translation of, if not of this message.

    """

    targets: tuple[str, ...]
    fuzzy: bool = False
    previous: Previous | None = None


def edited(text: str, entries: Sequence[Entry], edits: Mapping[int, Edit]) -> str:
    """Return a catalog in which some messages have another translation.

    Lines are wrapped as gettext's tools wrap them and end as those around them do; where
    a flag is set or taken away, the other flags stay.

    Args:
        text: The catalog.
        entries: Its messages, as the parser gives them for this text.
        edits: What becomes of them, by their place in `entries`.

    """
    lines = _Lines(text)
    changes = sorted(
        change
        for number, edit in edits.items()
        for change in _changes(lines, entries[number], edit)
    )
    pieces = []
    place = 0
    for begin, end, new in changes:
        pieces += [text[place:begin], new]
        place = end
    return "".join([*pieces, text[place:]])


class _Lines:
    """Where the lines of a text begin, and how they end."""

    def __init__(self, text: str) -> None:
        self._text = text
        ends = list(_LINE_END.finditer(text))
        self._begins = [0, *(end.end() for end in ends), len(text)]
        # A file of one line has no end to follow.
        self.end = ends[0][0] if ends else "\n"

    def at(self, line: int, column: int = 1) -> int:
        """Return the offset of a place, both counted from 1."""
        return self._begins[line - 1] + column - 1

    def whole(self, line: int) -> tuple[int, int]:
        """Return where a line begins, and where the next one does."""
        return self._begins[line - 1], self._begins[line]

    def before(self, line: int, column: int) -> str:
        """Return what stands in a line before a column."""
        return self._text[self.at(line) : self.at(line, column)]

    def comma(self, line: int) -> int:
        """Return where the first comma of a line stands."""
        return self._text.index(",", self.at(line))

    def ending(self, line: int) -> str:
        """Return how a line ends; the last one as the first does."""
        begin, end = self.whole(line)
        found = _LINE_END.search(self._text, begin, end)
        return found[0] if found else self.end


def _changes(lines: _Lines, entry: Entry, edit: Edit) -> Iterator[tuple[int, int, str]]:
    """Return begin, end and new text of each stretch that changes."""
    first = next(iter(entry.texts.values()))
    line_end = lines.ending(first.line)
    yield _translation(lines, entry, edit.targets, line_end)
    added = ""
    flags = [(line, content) for line, sign, content in entry.notes if sign == ","]
    if edit.fuzzy and not entry.fuzzy:
        if flags:
            yield _with_fuzzy(lines, flags[0][0])
        else:
            added = f"#, fuzzy{line_end}"
    elif entry.fuzzy and not edit.fuzzy:
        yield from _without_fuzzy(lines, flags)
    old = [line for line, sign, _ in entry.notes if sign == "|"]
    for line in old:
        yield (*lines.whole(line), "")
    previous = _previous(edit.previous, line_end)
    place, gap = _above(lines, entry, line_end)
    if old and added:
        yield lines.at(old[0]), lines.at(old[0]), added
        added = ""
    if added or previous:
        yield place, place, gap + added + previous


def _translation(
    lines: _Lines, entry: Entry, targets: tuple[str, ...], line_end: str
) -> tuple[int, int, str]:
    texts = entry.forms or [entry.texts["msgstr"]]
    keywords = [f"msgstr[{number}]" if entry.forms else "msgstr" for number in range(len(targets))]
    written = (
        laid_out(keyword, target, line_end)
        for keyword, target in zip(keywords, targets, strict=True)
    )
    begin = lines.at(texts[0].line, texts[0].column)
    return begin, lines.at(*texts[-1].end), line_end.join(written)


def _with_fuzzy(lines: _Lines, line: int) -> tuple[int, int, str]:
    """Put the flag before the others, where gettext puts it."""
    place = lines.comma(line) + 1
    return place, place, " fuzzy,"


def _without_fuzzy(
    lines: _Lines, flags: Sequence[tuple[int, str]]
) -> Iterator[tuple[int, int, str]]:
    for line, content in flags:
        kept = [flag.strip() for flag in content.split(",")]
        if "fuzzy" not in kept:
            continue
        begin, end = lines.whole(line)
        kept = [flag for flag in kept if flag not in {"", "fuzzy"}]
        new = f"#, {', '.join(kept)}{lines.ending(line)}" if kept else ""
        yield begin, end, new


def _previous(previous: Previous | None, line_end: str) -> str:
    if previous is None:
        return ""
    parts = {
        "msgctxt": previous.msgctxt,
        "msgid": previous.msgid,
        "msgid_plural": previous.plural,
    }
    return "".join(
        laid_out(f"#| {keyword}", text, line_end) + line_end
        for keyword, text in parts.items()
        if text is not None
    )


def _above(lines: _Lines, entry: Entry, line_end: str) -> tuple[int, str]:
    """Return where comments of a message are put, and what parts them from what is before."""
    first = next(iter(entry.texts.values()))
    before = lines.before(first.line, first.column)
    if before.strip():
        # msgid "a" msgstr "b" msgid "c" msgstr "": all in one line.
        return lines.at(first.line, first.column), line_end
    return lines.at(first.line), ""
