"""Writing tables of units."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable
from typing import BinaryIO, Literal

from insaterms.formats.units_table.columns import ESCAPED, FORMULA, OPTIONAL
from insaterms.units import Unit, primary

__all__ = ["write"]

# A quote at the beginning is one that a spreadsheet has put around the cell.
_SPECIAL = re.compile('^"|[\\\\\t\n\r\0\ud800-\udfff]')
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")


def write(
    stream: BinaryIO,
    units: Iterable[Unit],
    form: Literal["tsv", "csv"] = "tsv",
    *,
    languages: tuple[str, str] | None = None,
) -> int:
    """Write units, and return how many they were.

    All that a unit says is written and can be read back, but for its number, which is
    there for people only.  In CSV a character that no text may hold is replaced.

    Args:
        stream: Where to; in UTF-8.
        units: What to write.
        form: Tabs and backslashes, or commas and quotes.
        languages: Those of the two columns; None: as the first unit has them, without
            their regions.  A unit that has them the other way round has its texts in the
            same columns; one that has others has its source in the first.  Both say so.

    """
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    number = 0
    try:
        row = _row_writer(text, form)
        for unit in units:
            if languages is None:
                languages = primary(unit.source_language), primary(unit.target_language)
            if not number:
                row([*languages, *OPTIONAL])
            number += 1
            row(_cells(unit, languages))
        if not number:
            row([*(languages or ("en", "nl")), *OPTIONAL])
    finally:
        text.detach()
    return number


def _row_writer(text: io.TextIOWrapper, form: str) -> Callable[[list[str]], object]:
    if form == "csv":
        writer = csv.writer(text, lineterminator="\r\n")
        return lambda cells: writer.writerow([_cell(cell) for cell in cells])
    return lambda cells: text.write("\t".join(_SPECIAL.sub(_escape, c) for c in cells) + "\n")


def _cell(cell: str) -> str:
    cell = _UNWRITABLE.sub("\ufffd", cell)
    return f"'{cell}" if FORMULA.match(cell) else cell


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    named = next((name for name, meant in ESCAPED.items() if meant == character), "")
    return f"\\{named}" if named else f"\\u{ord(character):04X}"


def _cells(unit: Unit, languages: tuple[str, str]) -> list[str]:
    own = unit.source_language, unit.target_language
    texts = [unit.source, unit.target]
    if tuple(map(primary, own)) == tuple(map(primary, languages[::-1])):
        texts.reverse()
    said = own if own != languages else ("", "")
    return [
        *texts,
        unit.previous,
        unit.next,
        unit.msgctxt,
        unit.origin,
        "" if unit.status == "approved" else unit.status,
        unit.creator,
        unit.created.isoformat() if unit.created else "",
        unit.changed.isoformat() if unit.changed else "",
        str(unit.uses or ""),
        unit.note,
        *said,
        json.dumps(unit.properties, ensure_ascii=False) if unit.properties else "",
        str(unit.id or ""),
    ]
