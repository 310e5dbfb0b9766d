"""Setting translations in a catalog's text: what is not set stays as it is, byte for byte."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from insaterms.formats.gettext_po.blocks import stretch
from insaterms.formats.gettext_po.layout import laid_out
from insaterms.formats.gettext_po.lines import Change, Lines, spliced
from insaterms.formats.gettext_po.messages import Previous
from insaterms.formats.gettext_po.syntax import Entry

__all__ = ["Edit", "Previous", "edited"]


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
    lines = Lines(text)
    return spliced(
        text,
        (
            change
            for number, edit in edits.items()
            for change in _changes(lines, entries[number], edit)
        ),
    )


def _changes(lines: Lines, entry: Entry, edit: Edit) -> Iterator[Change]:
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


def _translation(lines: Lines, entry: Entry, targets: tuple[str, ...], line_end: str) -> Change:
    texts = entry.forms or [entry.texts["msgstr"]]
    keywords = [f"msgstr[{number}]" if entry.forms else "msgstr" for number in range(len(targets))]
    written = line_end.join(
        laid_out(keyword, target, line_end)
        for keyword, target in zip(keywords, targets, strict=True)
    )
    begin, end = stretch(lines, texts)
    # Where nothing stands yet, it goes behind the text, in a line of its own.
    return begin, end, written if begin < end else line_end + written


def _with_fuzzy(lines: Lines, line: int) -> Change:
    """Put the flag before the others, where gettext puts it."""
    place = lines.comma(line) + 1
    return place, place, " fuzzy,"


def _without_fuzzy(lines: Lines, flags: Sequence[tuple[int, str]]) -> Iterator[Change]:
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


def _above(lines: Lines, entry: Entry, line_end: str) -> tuple[int, str]:
    """Return where comments of a message are put, and what parts them from what is before."""
    first = next(iter(entry.texts.values()))
    before = lines.before(first.line, first.column)
    if before.strip():
        # msgid "a" msgstr "b" msgid "c" msgstr "": all in one line.
        return lines.at(first.line, first.column), line_end
    return lines.at(first.line), ""
