"""`insaterms memory delete`."""

from collections.abc import Sequence
from typing import Unpack

import click

from insaterms.cli.memory.options import (
    FilterOptions,
    UnitNumber,
    confirmed,
    filter_options,
    memory_option,
    named,
    opened,
)
from insaterms.cli.memory.unit_lines import PREVIEWED, units_table
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import grouped, say
from insaterms.ui_language import _, ngettext
from insaterms.units import Unit, UnitFilter

__all__ = ["command"]


@click.command("delete", short_help="Delete units; asks first.")
@click.argument("ids", metavar="[ID]...", nargs=-1, type=UnitNumber())
@memory_option
@filter_options
@click.option("--all", "everything", is_flag=True, help="Every unit of the memory.")
@click.option("--dry-run", is_flag=True, help="Change nothing; show what would go.")
@click.option("-y", "--yes", is_flag=True, help="Don't ask.")
@glossary_option
@click.pass_context
def command(
    ctx: click.Context,
    ids: Sequence[int],
    path: str,
    *,
    everything: bool,
    dry_run: bool,
    yes: bool,
    **options: Unpack[FilterOptions],
) -> None:
    """Delete units; shows them and asks first.

    Units are named by the numbers that `lookup` and `search` show, or by filters that must
    all fit.  What is deleted comes back when it is imported again: `reject` keeps it out.
    `undo` takes it back.  --origin means where a unit came from first: one that came with a
    second file as well keeps the name of the first.

    Exit code 1 if there is no such unit, or you answer no.

    \b
      insaterms memory delete 12 15
      insaterms memory delete --origin test.tmx --dry-run
    """
    asked = named(ids, options, everything=everything)
    with opened(path, read_only=dry_run) as memory:
        # What is shown goes, and nothing that comes in while somebody reads it.
        numbers: list[int] = []
        shown: list[Unit] = []
        for unit in memory.store.find(asked):
            numbers.append(unit.id)
            if len(shown) < PREVIEWED:
                shown.append(unit)
        if not numbers:
            say(_("there is no such unit"), err=True)
            ctx.exit(1)
        units_table(shown)
        count = len(numbers)
        if count > len(shown):
            rest = count - len(shown)
            say(
                ngettext("… and {n} more", "… and {n} more", rest).format(n=grouped(rest)), err=True
            )
        if dry_run:
            said = ngettext("{n} unit would be deleted", "{n} units would be deleted", count)
            say(said.format(n=count), err=True)
            return
        question = ngettext("Delete {n} unit?", "Delete {n} units?", count).format(n=count)
        if not confirmed(question, yes=yes, doing="delete"):
            say(_("nothing was deleted"), err=True)
            ctx.exit(1)
        change = memory.store.delete(UnitFilter(ids=tuple(numbers)))
    gone = change.units if change is not None else 0
    said = ngettext(
        "{n} unit deleted; `insaterms memory undo` takes it back",
        "{n} units deleted; `insaterms memory undo` takes it back",
        gone,
    )
    say(said.format(n=gone), err=True)
