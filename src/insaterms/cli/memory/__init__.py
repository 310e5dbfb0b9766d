"""`insaterms memory`: the commands of the translation memory, loaded when they are called."""

import click

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


class _MemoryCommands(click.Group):
    """A group whose commands are imported when they are wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- as above
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        from importlib import import_module

        command: click.Command = import_module(f"insaterms.cli.memory.{module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            from insaterms.errors import nearest

            hint = nearest(args[0], sorted(_COMMANDS))
            hint = hint or f"; there are {', '.join(sorted(_COMMANDS))}"
            ctx.fail(f'there is no command "{args[0]}"{hint}')
        return super().resolve_command(ctx, args)


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
