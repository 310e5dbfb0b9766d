"""`insaterms memory reject`."""

from collections.abc import Sequence
from typing import Unpack

import click

from insaterms.cli.memory.marking import mark, marking_options
from insaterms.cli.memory.options import FilterOptions

__all__ = ["command"]


@click.command("reject", short_help="Reject units, so that they never come back.")
@marking_options("Every unit of the memory.")
def command(
    ids: Sequence[int],
    path: str,
    *,
    everything: bool,
    dry_run: bool,
    **options: Unpack[FilterOptions],
) -> None:
    """Reject units: they are never offered again, and stay out when they are imported again.

    Units are named by the numbers that `lookup` and `search` show, or by filters that must
    all fit.  `undo` takes it back.  Exit code 1 if there is no such unit.

    \b
      insaterms memory reject 12
      insaterms memory reject --text truants --target en
    """
    mark(path, ids, options, "rejected", everything=everything, dry_run=dry_run)
