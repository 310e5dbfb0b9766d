"""`insaterms memory edit`."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypedDict, Unpack

import click
from msgspec.structs import replace

from insaterms.cli.memory.options import UnitNumber, memory_option, opened
from insaterms.cli.memory.word_difference import difference
from insaterms.cli.names import name_of
from insaterms.cli.options import glossary_option
from insaterms.cli.page import Line, put, width, wrapped
from insaterms.cli.saying import say
from insaterms.errors import NotFoundError
from insaterms.ui_language import _
from insaterms.units import STATUSES, Unit, UnitStatus

__all__ = ["command"]


class _Texts(TypedDict):
    source: str | None
    target: str | None
    previous: str | None
    next: str | None
    msgctxt: str | None
    origin: str | None
    note: str | None


@click.command("edit", short_help="Change the texts of a unit.")
@click.argument("number", metavar="ID", type=UnitNumber())
@memory_option
@click.option("--target", metavar="TEXT", help="The translation.")
@click.option("--source", metavar="TEXT", help="What is translated.")
@click.option("--previous", metavar="TEXT", help="The segment before the source.")
@click.option("--next", metavar="TEXT", help="The segment behind it.")
@click.option("--msgctxt", metavar="TEXT", help="Its context in a catalog.")
@click.option("--origin", metavar="NAME", help="Where it comes from.")
@click.option("--note", metavar="TEXT", help="What there is to say about it.")
@click.option("--status", type=click.Choice(STATUSES), help="Its status.")
@glossary_option
@click.pass_context
def command(
    ctx: click.Context,
    number: int,
    path: str,
    status: UnitStatus | None,
    **texts: Unpack[_Texts],
) -> None:
    """Change what a unit says; an empty text takes away what may be empty.

    Without any of the texts your editor opens with the translation.  `undo` takes it back.
    Exit code 1 if there is no such unit, or nothing changes.

    \b
      insaterms memory edit 12 --target "De school meldt het verzuim."
      insaterms memory edit 12 --status draft --note "ask the ministry"
    """
    with opened(path) as memory:
        found = memory.store.get([number])
        if not found:
            message = _("there is no unit {number}; `insaterms memory search` lists them")
            raise NotFoundError(message.format(number=number))
        [unit] = found
        given = {name: text for name, text in texts.items() if isinstance(text, str)}
        if not given and status is None:
            given = {"target": _typed(unit, ctx)}
        edited = replace(unit, status=status or unit.status, **given)
        if not edited.source.strip():
            message = _("the source of a unit cannot be empty; `memory delete` takes it out")
            raise click.UsageError(message, ctx)
        if not edited.target.strip():
            message = _("the target of a unit cannot be empty; `memory delete` takes it out")
            raise click.UsageError(message, ctx)
        if edited.unfit:
            message = _("unit {number} would be nothing that a memory takes: {reason}")
            message = message.format(number=number, reason=name_of(edited.unfit))
            raise click.UsageError(message, ctx)
        if edited == unit:
            say(_("nothing changes"), err=True)
            ctx.exit(1)
        done = memory.store.edit(number, replace(edited, changed=datetime.now(UTC)), read=unit)
        if done is not None and done.skipped:
            say(_left_alone(unit, memory.store.get([number])), err=True)
            ctx.exit(1)
    put(_changes(unit, edited, given))
    message = _("unit {number} changed; `insaterms memory undo` takes it back")
    say(message.format(number=number), err=True)


def _left_alone(read: Unit, there: list[Unit]) -> str:
    if [replace(unit, uses=read.uses) for unit in there] != [read]:
        return _(
            "somebody has changed unit {number} meanwhile; nothing was changed: "
            "look at it again, then edit it"
        ).format(number=read.id)
    return _(
        "a unit with these texts is there with another status, rejected or not; nothing was "
        "changed: `memory search` finds it, `memory delete` takes it out"
    )


def _typed(unit: Unit, ctx: click.Context) -> str:
    """Return the translation as somebody wrote it in their editor."""
    if not sys.stdin.isatty():
        message = _("say what changes, with --target, --source, --note or --status")
        raise click.UsageError(message, ctx)
    edited = click.edit(f"{unit.target}\n", extension=".txt")
    if edited is None:
        return unit.target
    # An editor puts a line end behind the last line.
    return edited.removesuffix("\n")


def _changes(unit: Unit, edited: Unit, names: Iterable[str]) -> list[Line]:
    columns = width()
    lines: list[Line] = []
    for name in names:
        old, new = str(getattr(unit, name)), str(getattr(edited, name))
        if old != new:
            label = f"{name_of(name):<9}"
            lines += wrapped(difference(old, new), label, " " * len(label), columns)
    if unit.status != edited.status:
        lines += wrapped(
            difference(unit.status, edited.status), f"{_('status'):<9}", " " * 9, columns
        )
    return lines
