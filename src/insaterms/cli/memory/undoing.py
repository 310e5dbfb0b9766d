"""`insaterms memory undo`."""

import click

from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import counted, say

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
            put_table(("when (UTC)", "what", "units"), rows, numbers=1)
    else:
        with opened(path) as memory:
            change = memory.store.undo()
        changes = [] if change is None else [change]
        if change is not None:
            say(
                f"taken back: {change.what} of {counted(change.units, 'unit')} "
                f"at {change.done:%Y-%m-%d %H:%M} UTC",
                err=True,
            )
            if change.skipped:
                left = "left as it is" if change.skipped == 1 else "left as they are"
                say(f"{counted(change.skipped, 'unit')} changed since, and {left}", err=True)
    if not changes:
        say("there is nothing to take back", err=True)
        ctx.exit(1)
