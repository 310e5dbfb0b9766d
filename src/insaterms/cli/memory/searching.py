"""`insaterms memory search`."""

from collections.abc import Sequence
from itertools import islice
from typing import Unpack

import click
from msgspec.structs import replace

from insaterms.cli.memory.answers import unit_document
from insaterms.cli.memory.options import (
    FilterOptions,
    filter_options,
    memory_option,
    opened,
    wanted,
)
from insaterms.cli.memory.unit_lines import units_table
from insaterms.cli.options import glossary_option, json_option, write_json
from insaterms.cli.saying import say
from insaterms.ui_language import _, ngettext

__all__ = ["command"]


@click.command("search", short_help="List units that contain a text, or fit a filter.")
@click.argument("words", metavar="[TEXT]", nargs=-1)
@memory_option
@filter_options
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=50,
    show_default=True,
    metavar="N",
    help="At most N units.",
)
@json_option
@glossary_option
@click.pass_context
def command(
    ctx: click.Context,
    words: Sequence[str],
    path: str,
    limit: int,
    *,
    as_json: bool,
    **options: Unpack[FilterOptions],
) -> None:
    """List units with their numbers, a table on a terminal, tab-separated in a pipe.

    TEXT is what the source or the target contains, letter by letter, whatever its case; several
    words form one text.  `concordance` finds words in any form.  Exit code 1 if there is
    no such unit.

    \b
      insaterms memory search truant
      insaterms memory search --status draft --origin "web*.po" --since 2026-01-01
    """
    text = " ".join(words)
    if text and options["text"]:
        raise click.UsageError(_("TEXT and --text say the same; leave one of them out"), ctx)
    asked = wanted((), options)
    if text:
        asked = replace(asked, text=text)
    with opened(path, read_only=True) as memory:
        found = list(islice(memory.store.find(asked), limit))
        total = memory.store.count(asked) if len(found) == limit else len(found)
    if as_json:
        write_json({"total": total, "units": [unit_document(unit) for unit in found]})
    elif found:
        units_table(found)
        if total > len(found):
            said = ngettext(
                "… {shown} of {n} unit; --limit shows more",
                "… {shown} of {n} units; --limit shows more",
                total,
            )
            say(said.format(shown=len(found), n=total), err=True)
    else:
        say(_("there is no such unit"), err=True)
    ctx.exit(0 if found else 1)
