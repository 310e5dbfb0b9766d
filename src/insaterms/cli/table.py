"""Rows for people and for pipes: a table on a terminal, tab-separated text elsewhere."""

import sys
from collections.abc import Iterable, Sequence

import click

from insaterms.cli.page import coloured

__all__ = ["put_table"]


def put_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under their column names."""
    if not sys.stdout.isatty():
        click.echo("\t".join(columns))
        for row in rows:
            click.echo("\t".join(row))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for number, column in enumerate(columns):
        table.add_column(column, style="bold" if not number else "")
    for row in rows:
        table.add_row(*row)
    Console(no_color=not coloured()).print(table)
