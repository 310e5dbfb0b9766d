"""Reading tables of units, one row at a time."""

import csv
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import chain
from threading import Lock
from typing import Any, BinaryIO, NamedTuple

from insaterms.errors import Problem, ProblemsError
from insaterms.formats.units_table import tabbed
from insaterms.formats.units_table.columns import FORMULA, LANGUAGES, OPTIONAL
from insaterms.formats.units_table.lines import lines
from insaterms.text.language_tags import canonical_tag, suits
from insaterms.ui_language import N_, _
from insaterms.units import STATUSES, Skipped, Unit, UnitStatus, primary

__all__ = ["read"]

_TEXTS = "previous", "next", "msgctxt", "origin", "creator", "note"
# Short names of columns that would be languages by their letters alone.
_NO_LANGUAGES = frozenset("id key no nr row uses note next path file line type name text".split())
# A language, its script and its region: de_school is no such thing.
_TAG = re.compile(
    r"(?:[a-z]{2}|dut|nld|eng)(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?", re.IGNORECASE
)
_WRITE = N_('write a first line that names the columns, such as "en", tab, "nl"')
_TWO = 2
# No row is so long; one that is has a quote that nobody closed.
_LONGEST = 16_777_216
# Held while the limit of the module csv is another one than usual.
_LIMIT = Lock()


class _Header(NamedTuple):
    source: int
    target: int
    languages: tuple[str, str]
    places: dict[str, int]
    others: dict[str, int]
    width: int


def read(
    stream: BinaryIO,
    path: str,
    *,
    languages: tuple[str, str] | None = None,
    at: Callable[[int, int], object] = lambda *_: None,
) -> Iterator[Unit | Skipped]:
    """Read the units of a table in its order, in constant memory.

    Args:
        stream: The file, in UTF-8, or in UTF-16 with a byte order mark.
        path: How the user named it; a name that ends in `.csv` is CSV.
        languages: The two that are asked for; None: those that the first line names.
        at: Told the line of each unit before it comes, with 0 for the column.

    Yields:
        Units, and rows that became none: in which line, and why.

    Raises:
        ProblemsError: If it cannot be read, or not to its end.

    """
    rows_of_text = lines(stream, path)
    first = next(rows_of_text, "")
    if not first.strip():
        raise ProblemsError(
            [Problem(path, 0, 0, _("the first line is empty; {advice}").format(advice=_(_WRITE)))]
        )
    delimiter = _delimiter(first, path)
    rows = (
        tabbed.rows(first, rows_of_text, path)
        if delimiter is None
        else _quoted(first, rows_of_text, delimiter, path)
    )
    _line, cells = next(rows)
    if isinstance(cells, Skipped):
        raise ProblemsError([Problem(path, 1, 0, _(cells.reason))])
    header = _header(cells, languages, path)
    for line, row in rows:
        if isinstance(row, Skipped):
            yield row
        elif any(cell.strip() for cell in row):
            at(line, 0)
            yield _unit(row, line, header)


def _delimiter(first: str, path: str) -> str | None:
    """Return what separates cells; None for tabs without quotes."""
    if not path.lower().endswith(".csv"):
        if "\t" in first or not re.search("[,;]", first):
            return None
    elif "\t" in first and not re.search("[,;]", first):
        return "\t"
    return max(",;", key=first.count)


def _quoted(
    first: str, others: Iterator[str], delimiter: str, path: str
) -> Iterator[tuple[int, list[str] | Skipped]]:
    begins, length = 1, 0

    def alllines() -> Iterator[str]:
        nonlocal length
        for line in chain([first], others):
            length += len(line)
            if length > _LONGEST:
                message = _("this row is longer than 16 million characters; is a quote left open?")
                raise ProblemsError([Problem(path, begins, 0, message)])
            yield line

    reader = csv.reader(alllines(), delimiter=delimiter, strict=True)
    try:
        while (row := _next(reader)) is not None:
            yield begins, [cell[1:] if _quoted_formula(cell) else cell for cell in row]
            begins, length = reader.line_num + 1, 0
    except csv.Error as error:
        advice = _("inside a cell in quotes each quote is written twice")
        if "end of data" in str(error):
            advice = _("is a quote left open?")
        raise ProblemsError([Problem(path, begins, 0, f"{error}; {advice}")]) from None


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    """Return the next row, however long its cells are; None behind the last one.

    The module has one limit for the whole process, 131,072 characters a cell, which is
    less than what is written here; others may count on it.
    """
    with _LIMIT:
        limit = csv.field_size_limit(2 * _LONGEST)
        try:
            return next(reader, None)
        finally:
            csv.field_size_limit(limit)


def _quoted_formula(cell: str) -> bool:
    return cell.startswith("'") and FORMULA.match(cell) is not None


def _header(cells: list[str], languages: tuple[str, str] | None, path: str) -> _Header:
    names = [cell.strip().lower() for cell in cells]
    names = [dashed if (dashed := name.replace(" ", "-")) in LANGUAGES else name for name in names]
    problem = ""
    for name in names:
        if name and names.count(name) > 1:
            problem = _('the column "{name}" stands twice; rename one of them')
            problem = problem.format(name=name)
    tags = {
        place: canonical_tag(name)
        for place, name in enumerate(names)
        if _TAG.fullmatch(name) and name not in _NO_LANGUAGES
    }
    if {"source", "target"} <= set(names):
        places = names.index("source"), names.index("target")
        known = languages or ("", "")
        if not languages and not set(LANGUAGES) <= set(names):
            problem = problem or _(
                "nothing says in which languages source and target are; name the columns "
                'by their languages, such as "en" and "nl", or name the languages yourself'
            )
    else:
        if languages is not None:
            asked = [canonical_tag(each) or each for each in languages]
            tags = {
                place: tag
                for place, tag in tags.items()
                if any(suits(tag, each) or primary(tag) == primary(each) for each in asked)
            }
        if len(tags) != _TWO:
            problem = problem or _lacking(languages)
            if len(tags) > _TWO:
                problem = _("columns for {languages} stand here; say which two")
                problem = problem.format(languages=", ".join(tags.values()))
            raise ProblemsError([Problem(path, 1, 0, problem)])
        first, second = tags
        places, known = (first, second), (tags[first], tags[second])
    if problem:
        raise ProblemsError([Problem(path, 1, 0, problem)])
    optional = {name: place for place, name in enumerate(names) if name in OPTIONAL}
    others = {
        cells[place].strip(): place
        for place, name in enumerate(names)
        if name and place not in places and name not in OPTIONAL
    }
    one, other = (canonical_tag(each) or each for each in known)
    return _Header(*places, (one, other), optional, others, len(names))


def _lacking(languages: tuple[str, str] | None) -> str:
    if languages is None:
        message = _("the first line names no columns for two languages; {advice}")
        return message.format(advice=_(_WRITE))
    message = _("the first line names no columns for {one} and {other}; {advice}")
    return message.format(one=languages[0], other=languages[1], advice=_(_WRITE))


def _unit(row: list[str], line: int, header: _Header) -> Unit | Skipped:
    if any(cell.strip() for cell in row[header.width :]):
        return Skipped(line, 0, N_("more cells than the first line names"))
    if len(row) == 1:
        return Skipped(line, 0, N_("only one cell"))
    row += [""] * (header.width - len(row))
    cells = {name: row[place] for name, place in header.places.items() if row[place]}
    texts, languages = _texts((row[header.source], row[header.target]), cells, header)
    reason = ""
    if not all(languages):
        reason = N_("nothing says which languages these are")
    elif primary(languages[0]) == primary(languages[1]):
        reason = N_("source and translation are in the same language")
    elif not texts[0].strip():
        reason = N_("the source is empty")
    elif not texts[1].strip():
        reason = N_("the translation is empty")
    described, unreadable = _described(row, cells, header)
    if reason or unreadable:
        return Skipped(
            line, 0, reason or _('the cell "{name}" cannot be read').format(name=unreadable)
        )
    return Unit(*texts, *languages, **described)


def _texts(
    texts: tuple[str, str], cells: dict[str, str], header: _Header
) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return source and target, and their languages."""
    one, other = header.languages
    said_one, said_other = (canonical_tag(cells.get(name, "")) for name in LANGUAGES)
    if not said_one and not said_other:
        return texts, header.languages
    # Each text stands in the column of its language, whichever is the source.
    if one and primary(said_one) == primary(other) and primary(said_other) == primary(one):
        texts = texts[1], texts[0]
    return texts, (said_one or one, said_other or other)


def _described(
    row: list[str], cells: dict[str, str], header: _Header
) -> tuple[dict[str, Any], str]:
    """Return what a row says of its unit, and which of its cells cannot be read."""
    described: dict[str, Any] = {name: cells[name] for name in _TEXTS if name in cells}
    for name, read_cell in _READERS.items():
        if name in cells:
            value = read_cell(cells[name])
            if value is None:
                return {}, name
            described[name] = value
    kept = described.get("properties", ())
    kept += tuple((name, row[place]) for name, place in header.others.items() if row[place])
    if kept:
        described["properties"] = kept
    return described, ""


def _date(cell: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(cell.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _status(cell: str) -> UnitStatus | None:
    return next((each for each in STATUSES if each == cell.strip().lower()), None)


def _number(cell: str) -> int | None:
    found = re.fullmatch(r"\s*(\d{1,18})\s*", cell, re.ASCII)
    return int(found[1]) if found else None


def _properties(cell: str) -> tuple[tuple[str, str], ...] | None:
    try:
        found = json.loads(cell)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list):
        return None
    kept = []
    for each in found:
        match each:
            case [str(kind), str(value)]:
                kept.append((kind, value))
            case _:
                return None
    return tuple(kept)


_READERS: dict[str, Callable[[str], Any]] = {
    "status": _status,
    "created": _date,
    "changed": _date,
    "uses": _number,
    "properties": _properties,
}
