"""Groups whose commands are imported when they are called, so that none waits for another."""

from collections.abc import Mapping
from typing import ClassVar

import click

from insaterms.ui_language import _, in_english, spoken

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
        path = f"{self.package}.{module}"
        if spoken() == "en":
            return _imported(path)
        from insaterms.cli.speaking import localised

        with in_english():
            # click translates some words when an option is made, which is once a process.
            command = _imported(path)
        return localised(command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is called; where there is none, say which was meant."""
        if args and args[0] not in self.modules and not args[0].startswith("-"):
            from insaterms.errors import nearest

            names = self.list_commands(ctx)
            message = _('there is no command "{name}"').format(name=args[0])
            if hint := nearest(args[0], names):
                ctx.fail(message + hint)
            ctx.fail(message + _("; there are {names}").format(names=", ".join(names)))
        return super().resolve_command(ctx, args)


def _imported(path: str) -> click.Command:
    from importlib import import_module

    command: click.Command = import_module(path).command
    return command
