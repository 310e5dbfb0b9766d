"""`insaterms memory dedupe`."""

import click

from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import counted, say

__all__ = ["command"]


@click.command("dedupe", short_help="Merge units that say the same.")
@memory_option
@click.option("--dry-run", is_flag=True, help="Change nothing; say how many would go.")
@glossary_option
def command(path: str, *, dry_run: bool) -> None:
    """Merge units with the same texts that differ in context, origin or region alone.

    The best one stays: an approved one before a draft, then the newest.  A context that
    only one of them had is lost, and with it the score of 101 there.  `undo` takes it back.

    \b
      insaterms memory dedupe --dry-run
    """
    with opened(path) as memory:
        change = memory.store.dedupe(dry_run=dry_run)
    if change is None:
        say("there are no two units that say the same", err=True)
        return
    into = "would be merged into others" if dry_run else "merged into others"
    undo = "" if dry_run else "; `insaterms memory undo` takes it back"
    say(f"{counted(change.merged or change.units, 'unit')} {into}{undo}", err=True)
