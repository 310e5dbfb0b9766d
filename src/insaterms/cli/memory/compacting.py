"""`insaterms memory compact`."""

import click

from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.memory.statistics import size
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import say
from insaterms.ui_language import _

__all__ = ["command"]


@click.command("compact", short_help="Give back space that is no longer used.")
@memory_option
@click.option(
    "--forget-changes", is_flag=True, help="Also what `undo` could take back: there is none then."
)
@glossary_option
def command(path: str, *, forget_changes: bool) -> None:
    """Give back the space that deleted units have left in the file.

    It needs as much free space as the file has, for as long as it takes.  With
    --forget-changes no text of a deleted unit is left in the memory or its index.
    """
    with opened(path) as memory:
        freed = memory.compact(forget_changes=forget_changes)
    say(_("{size} given back").format(size=size(freed)), err=True)
