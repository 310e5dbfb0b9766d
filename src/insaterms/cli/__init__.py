"""The command line: thin, each command in a module of its own, loaded when it is called."""

import os
import sys
from collections.abc import Sequence

import click

from insaterms.cli.options import Session, glossary_option

__all__ = ["cli", "main"]

# command → the module that holds it as `command`
_COMMANDS = {
    "add": "adding",
    "completion": "completion",
    "export": "exporting",
    "format": "formatting",
    "list": "listing",
    "lookup": "looking_up",
    "schema": "schema",
    "show": "showing",
    "stats": "statistics",
    "validate": "validating",
}


class _Commands(click.Group):
    """A group whose commands are imported when they are wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        from importlib import import_module

        command: click.Command = import_module(f"insaterms.cli.{module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            from insaterms.errors import nearest

            hint = nearest(args[0], sorted(_COMMANDS))
            ctx.fail(f'there is no command "{args[0]}"{hint}')
        return super().resolve_command(ctx, args)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001
    if wanted:
        from insaterms import __version__

        click.echo(f"insaterms {__version__}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version,
    help="Show the version and leave.",
)
@glossary_option
@click.pass_context
def cli(ctx: click.Context, glossary: str | None) -> None:
    """Keep Dutch and English consistent.

    Look terms up in any form, in either language; check, format and export the
    glossary that they stand in.

    \b
      insaterms lookup thuiszitters
      insaterms lookup school refusers --from en
      insaterms show samenwerkingsverband
    """
    ctx.obj = Session(glossary)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code.

    0: found, or done; 1: nothing found, or problems in what was checked; 2: the call,
    the input or the glossary is unusable.  Errors go to stderr, one line each.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Text that the terminal's encoding lacks is shown escaped, not a traceback.
            stream.reconfigure(errors="backslashreplace")
    try:
        code = cli.main(arguments, prog_name="insaterms", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        click.echo("\ninsaterms: stopped", err=True)
        code = 130
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        place = context.command_path if context else "insaterms"
        click.echo(f"{place}: {' '.join(error.format_message().split())}", err=True)
        code = 2
    except BrokenPipeError:
        # Whoever read our output has seen enough (`| head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:
        from insaterms.errors import InsatermsError

        if not isinstance(error, InsatermsError | OSError):
            raise
        click.echo(_one_line_each(error), err=True)
        code = 2
    sys.exit(code or 0)


def _one_line_each(error: Exception) -> str:
    if isinstance(error, OSError):
        named = f"{error.filename}: " if error.filename else ""
        return f"insaterms: {named}{error.strerror or error}"
    return "\n".join(line for line in str(error).splitlines() if line.strip())
