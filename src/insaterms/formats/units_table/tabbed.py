"""Rows between tabs, with quotes around cells where a spreadsheet has put them.

Between tabs a quote is a sign like any other, and `"Hello" he said` a cell.  A spreadsheet
quotes a cell that holds a quote, a tab or a line end, and doubles each quote inside.  A table
is taken for one of those if all its cells that begin with a quote are quoted so.
"""

import re
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
        quoted: Whether one of them has quotes.
        opened: Whether the last one goes on in the next line.
        broken: Whether text stands behind a quote that closes a cell.

    """

    cells: list[str]
    quoted: bool
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
    """Whether cells have quotes, and each that begins with one is quoted from end to end."""
    quoted = opened = False
    for text in lines:
        if opened or _may_quote(text):
            line = _line(text, opened=opened)
            if line.broken:
                return False
            quoted, opened = quoted or line.quoted, line.opened
    return quoted and not (opened and complete)


def _may_quote(line: str) -> bool:
    """Whether a cell begins with a quote."""
    return '"' in line and (line[0] == '"' or '\t"' in line)


def _line(text: str, *, opened: bool) -> _Line:
    """Read a line, which begins within quotes or not."""
    content = text.rstrip("\r\n")
    cells: list[str] = []
    quoted = opened
    place = 0
    while True:
        if opened or content.startswith('"', place):
            quoted = True
            place += not opened
            opened = False
            end = _TO_ITS_END.match(content, place)
            if end is None:
                cells.append(text[place:].replace('""', '"'))
                return _Line(cells, quoted, opened=True)
            cells.append(end[1].replace('""', '"'))
            place = end.end()
            if place < len(content) and content[place] != "\t":
                return _Line(cells, quoted, broken=True)
        else:
            until = content.find("\t", place)
            until = len(content) if until < 0 else until
            cells.append(content[place:until])
            place = until
        if place == len(content):
            return _Line(cells, quoted)
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
        yield number, Skipped(number, 0, _BEHIND) if line.broken else cells


def _plain(
    lines: Iterator[tuple[int, str]],
) -> Iterator[tuple[int, list[str] | Skipped]]:
    inside = False
    for number, line in lines:
        cells = line.rstrip("\r\n").split("\t")
        if not _may_quote(line) and not (inside and '"' in line):
            # An open cell goes on in a line without a tab.
            inside = inside and len(cells) == 1
            yield number, cells
            continue
        rest = inside and cells[0].count('"') % 2 == 1
        inside = _is_open(cells[-1]) and not any(map(_is_open, cells[:-1]))
        if rest or inside:
            yield number, Skipped(number, 0, _REST if rest else _OPEN)
        else:
            yield number, list(map(_undoubled, cells))


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
