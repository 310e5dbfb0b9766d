"""`insaterms memory reject`."""

from collections.abc import Sequence
from typing import Unpack

import click

from insaterms.cli.memory.marking import mark
from insaterms.cli.memory.options import FilterOptions, UnitNumber, filter_options, memory_option
from insaterms.cli.options import glossary_option

__all__ = ["command"]


@click.command("reject", short_help="Reject units, so that they never come back.")
@click.argument("ids", metavar="[ID]...", nargs=-1, type=UnitNumber())
@memory_option
@filter_options
@click.option("--all", "everything", is_flag=True, help="Every unit of the memory.")
@click.option("--dry-run", is_flag=True, help="Change nothing; show what would change.")
@glossary_option
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
