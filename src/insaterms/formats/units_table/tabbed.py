"""Rows between tabs, with quotes around cells where a spreadsheet has put them.

Between tabs a quote is a sign like any other, and `"Hello" he said` a cell.  A spreadsheet
quotes a cell that holds a quote, a tab or a line end, and doubles each quote inside.  A table
is taken for one of those if all its cells that begin with a quote are quoted so, and one of
them shows it: by what it holds, or since it stands in the first line.  `"Hello"` alone may as
well be what somebody has written.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.units_table.columns import ESCAPED
from insaterms.ui_language import N_, _
from insaterms.units import Skipped

__all__ = ["rows"]

# No row is so long; one that is has a quote that nobody closed.
_LONGEST = 16_777_216
# So many code points, at the beginning, say how a table is written.
_EXAMINED = 4_000_000
# So many lines a cell may have in a table that has quotes of both kinds.
_MOST_LINES = 100

_ESCAPE = re.compile(r"\\(?:u([0-9A-F]{4})|(.))", re.DOTALL)
_TO_ITS_END = re.compile(r'([^"]*(?:""[^"]*)*)"(?!")')
# Quotes in quotes, which nobody writes by hand: "Hello, ""you"" there".
_DOUBLED = re.compile(r'"[^"]*(?:""[^"]+)+(?:"")?"')

_OPEN = N_("a cell begins with a quote, and nothing closes it in this line")
_REST = N_("this is the rest of a cell that began in a line above")
_BEHIND = N_("text stands behind the quote that closes a cell")


class _Line(Struct, frozen=True):
    """What the quotes of a line make of it.

    Attributes:
        cells: Its cells, without their quotes; the first may go on from the line before.
        doubled: Whether one in quotes has a quote inside.
        joined: Whether one in quotes has a tab inside.
        opened: Whether the last one goes on in the next line.
        broken: Whether text stands behind a quote that closes a cell.

    """

    cells: list[str]
    doubled: bool = False
    joined: bool = False
    opened: bool = False
    broken: bool = False


def rows(first: str, others: Iterator[str], path: str) -> Iterator[tuple[int, list[str] | Skipped]]:
    """Return the line of each row with its cells, or with why it is none.

    Args:
        first: The first line, with its end.
        others: The other ones.
        path: How the user named the file.

    Raises:
        ProblemsError: If a cell in quotes never ends.

    """
    ahead = [first]
    length = len(first)
    complete = True
    for line in others:
        ahead.append(line)
        length += len(line)
        if length > _EXAMINED:
            complete = False
            break
    lines = enumerate(chain(ahead, others), start=1)
    found = _quoted_rows(lines, path) if _is_quoted(ahead, complete=complete) else _plain(lines)
    for number, cells in found:
        yield number, cells if isinstance(cells, Skipped) else list(map(_unescaped, cells))


def _is_quoted(lines: Iterable[str], *, complete: bool) -> bool:
    """Whether a spreadsheet has quoted cells, and each that begins with a quote is one."""
    shown = opened = False
    joined = alike = False
    cells = width = 0
    for text in lines:
        if not opened and not _may_quote(text):
            width = width or _width(text)
            continue
        line = _line(text, opened=opened)
        if line.broken:
            return False
        if not opened:
            joined, alike, cells = False, True, 1
        cells += len(line.cells) - 1
        joined = joined or line.joined or line.opened
        # Each line of it would be a row like that of the columns: ", tab, " is one.
        alike = alike and (_width(text) == width or text.isspace())
        shown, opened = shown or line.doubled or joined, line.opened
        if opened:
            continue
        if joined and alike:
            return False
        if not width:
            shown, width = True, cells
    return shown and not (opened and complete)


def _width(line: str) -> int:
    """Return how many cells a line has, quotes aside."""
    return line.count("\t") + 1


def _may_quote(line: str) -> bool:
    """Whether a cell begins with a quote."""
    return '"' in line and (line[0] == '"' or '\t"' in line)


def _line(text: str, *, opened: bool) -> _Line:
    """Read a line, which begins within quotes or not."""
    content = text.rstrip("\r\n")
    cells: list[str] = []
    doubled = joined = False
    place = 0
    while True:
        if opened or content.startswith('"', place):
            place += not opened
            opened = False
            end = _TO_ITS_END.match(content, place)
            held = text[place:] if end is None else end[1]
            cells.append(held.replace('""', '"'))
            doubled = doubled or '""' in held
            joined = joined or "\t" in held
            if end is None:
                return _Line(cells, doubled, joined, opened=True)
            place = end.end()
            if place < len(content) and content[place] != "\t":
                return _Line(cells, doubled, joined, broken=True)
        else:
            until = content.find("\t", place)
            until = len(content) if until < 0 else until
            cells.append(content[place:until])
            place = until
        if place == len(content):
            return _Line(cells, doubled, joined)
        place += 1


def _quoted_rows(
    lines: Iterator[tuple[int, str]], path: str
) -> Iterator[tuple[int, list[str] | Skipped]]:
    for number, text in lines:
        line = _line(text, opened=False)
        cells = line.cells
        pieces: list[str] = []
        length = len(text)
        while line.opened:
            pieces.append(cells.pop())
            _more, text = next(lines, (0, ""))  # noqa: PLW2901 -- the row goes on in it
            length += len(text)
            if not text or length > _LONGEST:
                raise ProblemsError([Problem(path, number, 0, _("is a quote left open?"))])
            line = _line(text, opened=True)
            pieces.append(line.cells[0])
            if len(line.cells) > 1 or not line.opened:
                cells.append("".join(pieces))
                pieces.clear()
                cells += line.cells[1:]
            else:
                cells.append(pieces.pop())
        if line.broken:
            yield number, Skipped(number, 0, _BEHIND)
        elif len(cells) == 1 and cells[0].isspace():
            # As blank, nobody would be told of it: ", tab, " between rows without quotes.
            yield number, Skipped(number, 0, N_("only one cell"))
        else:
            yield number, cells


def _plain(
    lines: Iterator[tuple[int, str]],
) -> Iterator[tuple[int, list[str] | Skipped]]:
    ahead: deque[tuple[int, str]] = deque()
    # The line in which a cell ends that began above it, and how many cells its row has so far.
    closing = row = width = 0
    while (each := ahead.popleft() if ahead else next(lines, None)) is not None:
        number, line = each
        cells = line.rstrip("\r\n").split("\t")
        width = width or len(cells)
        rest = number == closing
        if number < closing or not (rest or _may_quote(line)):
            yield number, cells
            continue
        row = row + len(cells) - 1 if rest else len(cells)
        own = cells[1:] if rest else cells
        opens = bool(own) and _is_open(own[-1]) and not any(map(_is_open, own[:-1]))
        closing = _closing(ahead, lines, width - row) if opens else 0
        if rest or closing:
            yield number, Skipped(number, 0, _REST if rest else _OPEN)
        else:
            yield number, list(map(_undoubled, cells))


def _closing(ahead: deque[tuple[int, str]], lines: Iterator[tuple[int, str]], room: int) -> int:
    """Return in which line a cell ends that the line before opens; 0 where it is no such cell.

    Args:
        ahead: Lines that were read already; more come in.
        lines: Those behind them.
        room: How many cells the row may still have.

    """
    length = 0
    for place in range(_MOST_LINES):
        if place == len(ahead):
            if (each := next(lines, None)) is None:
                return 0
            ahead.append(each)
        number, text = ahead[place]
        length += len(text)
        line = _line(text, opened=True)
        more = _width(text) - 1
        if line.broken or more > max(room, 0) or length > _LONGEST:
            return 0
        if not line.opened or len(line.cells) > 1:
            return number
        if more:
            return 0
    return 0


def _is_open(cell: str) -> bool:
    return cell.startswith('"') and cell.count('"') % 2 == 1


def _undoubled(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if _DOUBLED.fullmatch(cell) else cell


def _unescaped(cell: str) -> str:
    if "\\" not in cell:
        return cell
    return _ESCAPE.sub(
        lambda found: chr(int(found[1], 16)) if found[1] else ESCAPED.get(found[2], found[0]),
        cell,
    )
