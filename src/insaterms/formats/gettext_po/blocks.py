"""Messages as blocks of lines: each with the comments above it, and nothing of the next.

What is rewritten of a block is a line of its comments, its texts, or its translation; the
rest keeps its bytes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise

from insaterms.formats.gettext_po.lines import Change, Lines, split
from insaterms.formats.gettext_po.strings import Text
from insaterms.formats.gettext_po.syntax import Entry

__all__ = ["Blocks", "comments_rewritten", "made_obsolete", "made_used", "stretch"]

_BLANKS = " \t\f\v\r\n"
# The order in which gettext writes comments, by their signs; flags have two.
_ORDER = {"": 0, ".": 1, ":": 2, ",": 3, "=": 3, "|": 4}


class Blocks:
    """Where the messages of a text stand, each known by its number."""

    def __init__(self, lines: Lines, entries: Sequence[Entry]) -> None:
        """Look where they begin and end.

        Args:
            lines: The text.
            entries: Its messages, in any order; the numbers are their places.

        """
        self._lines = lines
        spans = [_span(lines, entry) for entry in entries]
        self._order = sorted(range(len(spans)), key=lambda number: spans[number])
        for number, following in pairwise(self._order):
            begin, end = spans[number]
            if end > spans[following][0]:
                # msgid "a" msgstr "b" msgid "c" msgstr "d": all in one line.
                spans[number] = begin, lines.at(*_last_end(entries[number]))
        self._spans = spans

    def behind(self, number: int | None, new: Sequence[str]) -> Change:
        """Insert messages behind one, or before all of them, an empty line between them."""
        text, line_end = self._lines.text, self._lines.end
        if number is None:
            place = self._spans[self._order[0]][0] if self._order else len(text)
        else:
            place = self._spans[number][1]
        inserted = line_end.join(new)
        if place and number is not None:
            inserted = line_end + inserted
        if place and text[place - 1] not in "\r\n":
            inserted = line_end + inserted
        if text[place : place + 1].strip("\r\n"):
            inserted += line_end
        return place, place, inserted

    def removed(self, numbers: Iterable[int]) -> Iterator[Change]:
        """Take messages away, each with the empty lines on one of its sides."""
        text = self._lines.text
        away = set(numbers)
        place = 0
        while place < len(self._order):
            first = place
            while place < len(self._order) and self._order[place] in away:
                place += 1
            if place == first:
                place += 1
                continue
            spans = [self._spans[number] for number in self._order[first:place]]
            begin, end = spans[0][0], spans[-1][1]
            before = self._spans[self._order[first - 1]][1] if first else 0
            behind = self._spans[self._order[place]][0] if place < len(self._order) else None
            gaps = [text[one[1] : other[0]] for one, other in pairwise(spans)]
            if any(gap.strip() for gap in gaps):
                # What is no message stays.
                yield from ((*span, "") for span in spans)
            elif begin and text[begin - 1] not in "\r\n":
                # Something stands before it in its line.
                yield begin, end, self._lines.end
            elif behind is not None and not text[end:behind].strip():
                yield begin, behind, ""
            elif behind is None and not text[before:begin].strip():
                yield before, end, ""
            else:
                yield begin, end, ""

    def at_the_end(self, new: Sequence[str], away: Iterable[int]) -> Change:
        """Insert messages behind the last one that is not taken away."""
        gone = set(away)
        last = next((number for number in reversed(self._order) if number not in gone), None)
        if last is not None or not self._order:
            return self.behind(last, new)
        place = self._spans[self._order[-1]][1]
        return place, place, self._lines.end.join(new)


def stretch(lines: Lines, texts: Iterable[Text]) -> tuple[int, int]:
    """Return where texts begin, the keyword included, and where the last of them ends."""
    written = [text for text in texts if text.line]
    begin = min((text.line, text.column) for text in written)
    return lines.at(*begin), lines.at(*max(text.end for text in written))


def comments_rewritten(
    lines: Lines, entry: Entry, wanted: Mapping[str, Sequence[str]]
) -> Iterator[Change]:
    """Write comments of some kinds anew; the others stay.

    Args:
        lines: The text.
        entry: The message.
        wanted: The new lines, without their ends, by the sign of their kind: `.`, `:`, `,`
            or `|`; those of translators, which have none, by "".

    """
    first = entry.line
    # A comment below a keyword, which only a lenient reader finds, stays.
    own = [(number, _ORDER[sign]) for number, sign, _ in entry.notes if number < first]
    above = ""
    line_end = lines.ending(first)
    for sign, new in sorted(wanted.items(), key=lambda each: _ORDER[each[0]]):
        rank = _ORDER[sign]
        there = [number for number, other in own if other == rank]
        text = "".join(f"{line}{line_end}" for line in new)
        later = [number for number, other in own if other > rank]
        for number in there:
            yield (*lines.whole(number), text if number == there[0] else "")
        if text and not there and later:
            yield lines.at(later[0]), lines.at(later[0]), text
        elif not there:
            above += text
    if above:
        keyword = next(iter(entry.texts.values()))
        inline = lines.before(keyword.line, keyword.column).strip()
        place = lines.at(keyword.line, keyword.column if inline else 1)
        yield place, place, line_end + above if inline else above


def made_obsolete(lines: Lines, entry: Entry) -> str:
    """Return a message in use as one that is no longer: what a program wrote is left out."""
    head, body = _head(lines, entry), _body(lines, entry)
    kept = [
        f"#~{line[1:]}" if line.startswith("#|") else line
        for line in (*head, *(line for line in body if line.startswith("#")))
        if not line.startswith(("#.", "#:"))
    ]
    texts = [f"#~ {line}" for line in body if not line.startswith("#")]
    return "".join(line + lines.end for line in (*kept, *texts))


def made_used(lines: Lines, entry: Entry, program: Sequence[str]) -> str:
    """Return a message that is no longer in use as one that is.

    Args:
        lines: The text.
        entry: The message.
        program: The lines that a program writes above it: `#.` and `#:`.

    """
    head = [line.replace("#~|", "#|", 1) for line in _head(lines, entry)]
    own = [line for line in head if not line.startswith(("#.", "#:"))]
    place = next((at for at, line in enumerate(own) if line[1:2] in {",", "=", "|"}), len(own))
    texts = [line.removeprefix("#~").strip(_BLANKS) for line in _body(lines, entry)]
    everything = (*own[:place], *program, *own[place:], *texts)
    return "".join(line + lines.end for line in everything)


def _span(lines: Lines, entry: Entry) -> tuple[int, int]:
    """Return where a message begins, its comments included, and where it ends."""
    keyword = next(iter(entry.texts.values()))
    above = [number for number, _ in entry.comments[:1]] + [each[0] for each in entry.notes[:1]]
    last, _ = _last_end(entry)
    first = min([keyword.line, *above])
    inline = first == keyword.line and lines.before(first, keyword.column).strip(_BLANKS + "#~")
    return lines.at(first, keyword.column if inline else 1), lines.whole(last)[1]


def _last_end(entry: Entry) -> tuple[int, int]:
    return max(text.end for text in chain(entry.texts.values(), entry.forms))


def _head(lines: Lines, entry: Entry) -> list[str]:
    """Return the comments above a message, as they stand there."""
    first = entry.line
    numbers = sorted(
        number
        for number in chain(
            (number for number, _ in entry.comments), (number for number, _, _ in entry.notes)
        )
        if number < first
    )
    return [lines.bare(number) for number in numbers]


def _body(lines: Lines, entry: Entry) -> list[str]:
    """Return the lines with keywords and texts."""
    begin, end = stretch(lines, chain(entry.texts.values(), entry.forms))
    written = (line.strip(_BLANKS) for line in split(lines.text[begin:end]))
    return [line for line in written if line]
