"""`insaterms memory approve`."""

from collections.abc import Sequence
from typing import Unpack

import click

from insaterms.cli.memory.marking import mark, marking_options
from insaterms.cli.memory.options import FilterOptions

__all__ = ["command"]


@click.command("approve", short_help="Approve units, so that they count in full.")
@marking_options("Every unit that was not rejected.")
def command(
    ids: Sequence[int],
    path: str,
    *,
    everything: bool,
    dry_run: bool,
    **options: Unpack[FilterOptions],
) -> None:
    """Approve units: a draft loses 3 points in every look-up, an approved unit none.

    Units are named by the numbers that `lookup` and `search` show, or by filters that must
    all fit.  What was rejected stays so, unless you name it by its number or by
    --status rejected.  `undo` takes it back.  Exit code 1 if there is no such unit.

    \b
      insaterms memory approve 12 15
      insaterms memory approve --status draft --origin agency.tmx
    """
    mark(path, ids, options, "approved", everything=everything, dry_run=dry_run)
