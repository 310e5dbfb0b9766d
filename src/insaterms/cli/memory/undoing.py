"""`insaterms memory undo`."""

import click

from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import say
from insaterms.ui_language import N_, _, ngettext

__all__ = ["command"]


@click.command("undo", short_help="Take the last change back.")
@memory_option
@click.option("--list", "listed", is_flag=True, help="List what can be taken back instead.")
@glossary_option
@click.pass_context
def command(ctx: click.Context, path: str, *, listed: bool) -> None:
    """Take the last change back: approve, reject, edit, delete, replace or dedupe.

    Once more takes back the one before it.  A unit that somebody has changed since stays as
    it is.  What was imported is not taken back: `delete --origin` does that.  Exit code 1
    if there is nothing to take back.

    \b
      insaterms memory undo --list
    """
    if listed:
        from insaterms.cli.table import put_table

        with opened(path, read_only=True) as memory:
            changes = memory.store.changes()
        rows = [
            (each.done.strftime("%Y-%m-%d %H:%M"), each.what, str(each.units)) for each in changes
        ]
        if rows:
            put_table((N_("when (UTC)"), N_("what"), N_("units")), rows, numbers=1)
    else:
        with opened(path) as memory:
            change = memory.store.undo()
        changes = [] if change is None else [change]
        if change is not None:
            said = ngettext(
                "taken back: {change} of {n} unit at {moment} UTC",
                "taken back: {change} of {n} units at {moment} UTC",
                change.units,
            )
            moment = f"{change.done:%Y-%m-%d %H:%M}"
            say(said.format(change=change.what, n=change.units, moment=moment), err=True)
            if change.skipped:
                said = ngettext(
                    "{n} unit changed since, and left as it is",
                    "{n} units changed since, and left as they are",
                    change.skipped,
                )
                say(said.format(n=change.skipped), err=True)
    if not changes:
        say(_("there is nothing to take back"), err=True)
        ctx.exit(1)
