"""`insaterms memory dedupe`."""

import click

from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import say
from insaterms.ui_language import _, ngettext

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
        say(_("there are no two units that say the same"), err=True)
        return
    number = change.merged or change.units
    said = (
        ngettext(
            "{n} unit would be merged into others", "{n} units would be merged into others", number
        )
        if dry_run
        else ngettext(
            "{n} unit merged into others; `insaterms memory undo` takes it back",
            "{n} units merged into others; `insaterms memory undo` takes it back",
            number,
        )
    )
    say(said.format(n=number), err=True)
