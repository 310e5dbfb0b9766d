"""Groups whose commands are imported when they are called, so that none waits for another."""

from collections.abc import Mapping
from typing import ClassVar

import click

__all__ = ["Commands"]


class Commands(click.Group):
    """A group whose commands are imported when they are wanted.

    Attributes:
        package: Where their modules are.
        modules: The module of each command, which holds it as `command`.

    """

    package: ClassVar[str]
    modules: ClassVar[Mapping[str, str]]

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Return the names of the commands, in order."""
        return sorted(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- as above
        """Return a command; None if there is none of this name."""
        module = self.modules.get(cmd_name)
        if module is None:
            return None
        from importlib import import_module

        command: click.Command = import_module(f"{self.package}.{module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is called; where there is none, say which was meant."""
        if args and args[0] not in self.modules and not args[0].startswith("-"):
            from insaterms.errors import nearest

            names = self.list_commands(ctx)
            hint = nearest(args[0], names) or f"; there are {', '.join(names)}"
            ctx.fail(f'there is no command "{args[0]}"{hint}')
        return super().resolve_command(ctx, args)
