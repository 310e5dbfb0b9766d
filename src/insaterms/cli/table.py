"""Rows for people and for pipes: a table on a terminal, tab-separated text elsewhere."""

import sys
from collections.abc import Iterable, Sequence

from insaterms.cli.page import Piece, coloured, put, wrapped
from insaterms.cli.saying import printable, say
from insaterms.ui_language import _

__all__ = ["put_table"]

# Below this, six columns would be a few letters wide.
_NARROW = 100


def put_table(columns: Sequence[str], rows: Iterable[Sequence[str]], numbers: int = 0) -> None:
    """Print rows under their column names; the last `numbers` columns are numbers.

    On a terminal the names are translated; elsewhere a program reads them.
    """
    if not sys.stdout.isatty():
        say(*columns)
        for row in rows:
            say(*row)
        return
    rows = list(rows)
    if not rows:
        return
    from rich.console import Console

    console = Console(color_system="auto" if coloured() else None, highlight=False)
    if console.width < _NARROW and len(columns) > 3:  # noqa: PLR2004 -- three fit anywhere
        _put_records(rows, console.width)
        return
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for number, column in enumerate(columns):
        table.add_column(
            _(column),
            style="bold" if not number else "",
            justify="right" if number >= len(columns) - numbers else "left",
            # An id cut short could not be used.
            overflow="fold",
        )
    for row in rows:
        # Text, because "[x]" in a string would be markup.
        table.add_row(*(Text(printable(cell)) for cell in row))
    console.print(table)


def _put_records(rows: Iterable[Sequence[str]], width: int) -> None:
    """Print each row as a paragraph."""
    for first, *rest in rows:
        pieces: list[Piece] = [("\xa0· ".join(cell for cell in rest if cell), "")]
        put([[(first, "bold")], *wrapped(pieces, "  ", "  ", width)])
