"""Tables of texts with their translations: source, target and a note, separated by tabs."""

import re
from typing import NamedTuple

from msgspec import Struct

from insaterms.errors import Problem
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import _

__all__ = ["PairRow", "PairTable", "read"]

_LINE_END = re.compile(r"\r\n|[\r\n]")
_NOTES = frozenset({"note", "notes", "comment", "allow", "waiver"})
_NAMED = ("source", "target"), LANGUAGES
# What stands beside a lone "en" or "source" in a header; other words make it a row, since
# *en* is Dutch for "and", and a button may be labelled *Source*.
_USUAL = frozenset(
    "id key msgid name naam nr no number nummer context file path bestand status type"
    " text tekst string original origineel translation vertaling english engels dutch nederlands"
    " description de fr es it pt".split()
)


class PairRow(NamedTuple):
    """One row.

    Attributes:
        source: The text, as it stands.
        target: Its translation.
        note: What the third column says, or nothing.
        line: The line, from 1.
        source_column: Where the source begins in it, in code points from 1.
        target_column: Where the target begins.
        note_column: Where the note begins.

    """

    source: str
    target: str
    note: str
    line: int
    source_column: int
    target_column: int
    note_column: int


class PairTable(Struct, frozen=True):
    """What came out of a table.

    Attributes:
        rows: Those with a source and a target.
        untranslated: How many have only one of the two.
        languages: Of source and target, where the first line names them.

    """

    rows: tuple[PairRow, ...]
    untranslated: int
    languages: tuple[Language, Language] | None


def read(text: str, path: str) -> tuple[PairTable, list[Problem]]:
    """Read a table; nothing in a cell is quoted or escaped.

    The first line may name the columns: source and target, or nl and en in either order.
    Other columns than these two and one for notes (`note`, or behind all that are named)
    are passed over.  A first line that names only one of the two is a problem.

    Args:
        text: The file.
        path: How the user named it, for the problems.

    Returns:
        The rows, and every problem with its line and column.

    """
    rows = []
    problems = []
    untranslated = 0
    places = (0, 1, 2)
    languages = None
    first = True
    for number, content in enumerate(_LINE_END.split(text), start=1):
        if not content.strip():
            continue
        cells = content.split("\t")
        if first:
            first = False
            if (header := _header(cells)) is not None:
                places, languages = header
                continue
            if lacking := _lacking(cells):
                return PairTable((), 0, None), [Problem(path, number, 0, lacking)]
        if len(cells) <= max(places[:2]):
            message = _("there is no tab in this line; write source, tab, target")
            if len(cells) > 1:
                message = _(
                    "there are {n} columns here; write as many as in the first line"
                ).format(n=len(cells))
            problems.append(Problem(path, number, 0, message))
            continue
        source, target, note = (_cell(cells, place) for place in places)
        if source[0] and target[0]:
            rows.append(
                PairRow(source[0], target[0], note[0], number, source[1], target[1], note[1])
            )
        else:
            untranslated += 1
    if not rows and not untranslated and not problems:
        problems.append(Problem(path, 0, 0, _("there is no row in this table")))
    return PairTable(tuple(rows), untranslated, languages), problems


def _header(
    cells: list[str],
) -> tuple[tuple[int, int, int], tuple[Language, Language] | None] | None:
    """Return the places of source, target and note, and the languages, if this is a header."""
    names = [cell.strip().lower() for cell in cells]
    # What stands behind the columns that have a name is a note as well.
    note = next((place for place, name in enumerate(names) if name in _NOTES), len(names))
    if {"source", "target"} <= set(names):
        return (names.index("source"), names.index("target"), note), None
    if set(LANGUAGES) <= set(names):
        one, other = sorted(LANGUAGES, key=names.index)
        return (names.index(one), names.index(other), note), (one, other)
    return None


def _lacking(cells: list[str]) -> str:
    """Say what a header lacks that names only one of two columns; nothing if it is a row."""
    names = [cell.strip().lower() for cell in cells]
    known = {name for pair in _NAMED for name in pair}
    if known.isdisjoint(names):
        return ""
    usual = known | _USUAL | _NOTES | {""}
    # "nl" is no word of either language.
    if len(names) == 1 or ("nl" not in names and not usual.issuperset(names)):
        return ""
    named = next(name for name in names if name in known)
    pair = next(pair for pair in _NAMED if named in pair)
    other = pair[1 - pair.index(named)]
    message = (
        _(
            'the header names "{named}", but no column for the other language; name one '
            '"{other}" as well, or, if this is a row, write the line "source", tab, "target" '
            "above it"
        )
        if pair == LANGUAGES
        else _(
            'the header names "{named}", but no column "{other}"; name one "{other}" as well, '
            'or, if this is a row, write the line "source", tab, "target" above it'
        )
    )
    return message.format(named=named, other=other)


def _cell(cells: list[str], place: int) -> tuple[str, int]:
    """Return a cell without white space outside, and the column where it begins."""
    if place >= len(cells):
        return "", 0
    before = sum(len(cell) + 1 for cell in cells[:place])
    cell = cells[place]
    return cell.strip(), before + len(cell) - len(cell.lstrip()) + 1
