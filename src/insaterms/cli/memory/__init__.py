"""`insaterms memory`: the commands of the translation memory, loaded when they are called."""

import click

from insaterms.cli.commands import Commands
from insaterms.cli.options import glossary_option

__all__ = ["command"]

# command → the module that holds it as `command`
_COMMANDS = {
    "approve": "approving",
    "compact": "compacting",
    "concordance": "concordance",
    "dedupe": "deduplicating",
    "delete": "deleting",
    "edit": "editing",
    "export": "exporting",
    "import": "importing",
    "lookup": "looking_up",
    "reject": "rejecting",
    "replace": "replacing",
    "search": "searching",
    "stats": "statistics",
    "undo": "undoing",
}


class _MemoryCommands(Commands):
    package = "insaterms.cli.memory"
    modules = _COMMANDS


@click.group("memory", cls=_MemoryCommands, short_help="Keep and search earlier translations.")
@glossary_option
def command() -> None:
    """Keep earlier translations, and find them again for sentences that are alike.

    The memory is one file: --memory names it, or else the variable INSATERMS_MEMORY;
    without both it is memory.db in the folder in which you are.

    \b
      insaterms memory import translations.tmx locales/nl.po
      insaterms memory lookup "The school informs the municipality."
      insaterms memory concordance thuiszitters
    """
