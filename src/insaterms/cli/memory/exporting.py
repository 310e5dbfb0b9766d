"""`insaterms memory export`."""

import os
import sys
from typing import Literal, Unpack

import click

from insaterms.cli.documents import STDIN
from insaterms.cli.memory.options import (
    FilterOptions,
    check_written,
    filter_options,
    memory_option,
    opened,
    wanted,
)
from insaterms.cli.options import GivenPath, glossary_option
from insaterms.cli.saying import reason, say
from insaterms.memory.file_formats import WRITTEN, WrittenFormat, written_format_of
from insaterms.ui_language import _, ngettext

__all__ = ["command"]


@click.command("export", short_help="Write units into a file for another program.")
@click.argument("file", metavar="FILE", type=GivenPath(dir_okay=False, allow_dash=True))
@memory_option
@filter_options
@click.option(
    "--format",
    "form",
    type=click.Choice(WRITTEN),
    help="The format (default: by the name of FILE).",
)
@click.option(
    "--level",
    type=click.Choice(["1", "2"]),
    default="2",
    show_default=True,
    help="For TMX: 2 writes placeholders and markup as inline codes, 1 as plain text, for "
    "programs such as OmegaT that drop what codes hold.",
)
@glossary_option
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    path: str,
    form: WrittenFormat | None,
    level: Literal["1", "2"],
    **options: Unpack[FilterOptions],
) -> None:
    """Write units into a file for another program, all of them or those that you name.

    FILE is TMX 1.4b (.tmx) or a table (.tsv, .csv); "-" is standard output.  It is written
    whole or left as it was.  Rejected units are written as well, with their status, unless
    --status names others.  Exit code 1 if there is no such unit.

    \b
      insaterms memory export all.tmx
      insaterms memory export --status approved --origin "web*.po" web.tmx
      insaterms memory export --since 2026-01-01 --format tsv - | cut -f 1,2
    """
    from insaterms.formats.files import replacing
    from insaterms.memory.exporting import export

    form = form or written_format_of(file)
    if form is None:
        message = (
            _("standard output has no name; say --format: {formats}")
            if file == STDIN
            else _("{path}: its name says no format; say --format: {formats}")
        )
        raise click.UsageError(message.format(path=file, formats=", ".join(WRITTEN)), ctx)
    if file != STDIN:
        check_written(file, path)
    levels: dict[str, Literal[1, 2]] = {"1": 1, "2": 2}
    asked = wanted((), options)
    with opened(path, read_only=True) as memory:
        if not memory.store.count(asked):
            say(_("there is no such unit; nothing was written"), err=True)
            ctx.exit(1)
        units = memory.store.find(asked)
        if file == STDIN:
            export(sys.stdout.buffer, units, form, levels[level])
            sys.stdout.buffer.flush()
            return
        try:
            with replacing(file) as stream:
                written = export(stream, units, form, levels[level])
        except BrokenPipeError:
            raise
        except OSError as error:
            # The file written aside, which the error names, means nothing to anybody.
            message = _("{path}: cannot be written: {reason}")
            message = message.format(path=file, reason=reason(error))
            raise click.ClickException(message) from None
    count = ngettext("{n} unit", "{n} units", written).format(n=written)
    say(f"{os.path.basename(file)}: {count}", err=True)
