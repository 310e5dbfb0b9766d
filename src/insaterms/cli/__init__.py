"""The command line: thin, each command in a module of its own, loaded when it is called."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack

import click

from insaterms.cli.commands import Commands
from insaterms.cli.options import Session, glossary_option
from insaterms.cli.saying import reason, say
from insaterms.cli.speaking import (
    chosen_language,
    folder_of_catalogs,
    localised,
    ui_language_option,
)
from insaterms.ui_language import _, language_of_locale, ngettext, speaking, spoken

__all__ = ["cli", "main"]

# command → the module that holds it as `command`
_COMMANDS = {
    "add": "adding",
    "analyse": "analysing",
    "catalog": "catalog",
    "completion": "completion",
    "export": "exporting",
    "fill": "filling",
    "format": "formatting",
    "harvest": "harvesting",
    "lint": "linting",
    "list": "listing",
    "lookup": "looking_up",
    "memory": "memory",
    "recognise": "recognising",
    "rule": "rule",
    "rules": "rules",
    "schema": "schema",
    "show": "showing",
    "stats": "statistics",
    "validate": "validating",
    "verify": "verifying",
}

# `validate` shows every problem of a glossary, the other commands as many as fit a screen.
_PROBLEMS_SHOWN = 20
# So many containers come between two looks for garbage.
_RARELY = 500_000


class _ReaderGone(Exception):  # noqa: N818 -- an event, not a fault
    """Whoever read our output has seen enough (`| head`)."""


class _Commands(Commands):
    package = "insaterms.cli"
    modules = _COMMANDS

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            # click would leave with 1, which here means that nothing was found.
            raise _ReaderGone from error
        except KeyboardInterrupt:
            # click would print an empty line before it says the same.
            raise click.Abort from None


def _version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 -- click passes it so
    if wanted:
        from insaterms import __version__

        click.echo(f"insaterms {__version__}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_version,
    help="Show the version and leave.",
)
@ui_language_option
@glossary_option
def cli() -> None:
    """Keep Dutch and English consistent.

    Look terms up in any form, in either language; check, format and export the
    glossary that they stand in.

    \b
      insaterms lookup thuiszitters
      insaterms lookup school refusers --from en
      insaterms show samenwerkingsverband
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code.

    0: found, or done; 1: nothing found, or problems in what was checked; 2: the call,
    the input or the glossary is unusable.  Errors go to stderr, one line each.
    """
    _prepare_streams()
    with ExitStack() as stack:
        _collect_seldom(stack)
        sys.exit(_code(sys.argv[1:] if arguments is None else arguments, stack))


def _code(arguments: Sequence[str], stack: ExitStack) -> int:
    """Run the command line and return its exit code; until the stack ends, speak its language."""
    session = Session()
    code: object
    try:
        # Even what is wrong with the choice of a language is said in one.
        stack.enter_context(speaking(language_of_locale(os.environ), folder_of_catalogs))
        language, call = chosen_language(arguments, os.environ)
        stack.enter_context(speaking(language, folder_of_catalogs))
        program = cli if spoken() == "en" else localised(cli)
        code = program.main(call, prog_name="insaterms", standalone_mode=False, obj=session)
        sys.stdout.flush()
    except (click.exceptions.Abort, KeyboardInterrupt):
        # A terminal shows "^C", or the prompt, and stays in that line.
        line_end = "\n" if sys.stderr.isatty() else ""
        click.echo(f"{line_end}insaterms: {_('stopped')}", err=True)
        code = 130
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        code = 2
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        place = context.command_path if context else "insaterms"
        say(f"{place}: {_joined(error.format_message())}", err=True)
        code = 2
    except (_ReaderGone, BrokenPipeError):
        # What is still in the buffer must not raise once more when Python leaves.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:
        from insaterms.errors import InsatermsError, NotFoundError

        if not isinstance(error, InsatermsError | OSError):
            raise
        for line in _lines(error, session):
            say(line, err=True)
        code = 1 if isinstance(error, NotFoundError) else 2
    return code if isinstance(code, int) else 0


def _collect_seldom(stack: ExitStack) -> None:
    """Look for garbage rarely, until the stack ends.

    Of a large catalog or glossary there are a million values, and no cycle among them that
    Python would have to look for: going through them again and again takes a third of the time.
    """
    usual = gc.get_threshold()
    stack.callback(gc.set_threshold, *usual)
    gc.set_threshold(_RARELY, *usual[1:])


def _prepare_streams() -> None:
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            # Closed by whoever started us (`>&-`): nothing to read, nobody to write to.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 -- while we run
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Text that the terminal's encoding lacks is shown escaped, not a traceback.
            stream.reconfigure(errors="backslashreplace")


def _lines(error: Exception, session: Session) -> list[str]:
    """Return an error as the lines that stderr shows."""
    from insaterms.errors import GlossaryError, ProblemsError

    if isinstance(error, OSError):
        named = f"{error.filename}: " if error.filename else ""
        return [f"insaterms: {named}{reason(error)}"]
    if not isinstance(error, ProblemsError):
        return [f"insaterms: {_joined(str(error))}"]
    lines = [str(problem) for problem in error.problems]
    if len(lines) > _PROBLEMS_SHOWN and isinstance(error, GlossaryError):
        from shlex import join

        call = join(["insaterms", "validate", *([session.path] if session.path else [])])
        more = len(lines) - _PROBLEMS_SHOWN
        said = ngettext("… and {n} more; run `{call}`", "… and {n} more; run `{call}`", more)
        lines[_PROBLEMS_SHOWN:] = [said.format(n=more, call=call)]
    return lines


def _joined(text: str) -> str:
    """Return a message of click's, which may have several lines, as one."""
    return " ".join(text.split())
