"""`insaterms memory edit`."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypedDict, Unpack

import click
from msgspec.structs import replace

from insaterms.cli.memory.options import UnitNumber, memory_option, opened
from insaterms.cli.memory.word_difference import difference
from insaterms.cli.options import glossary_option
from insaterms.cli.page import Line, put, width, wrapped
from insaterms.cli.saying import say
from insaterms.errors import NotFoundError
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
            raise NotFoundError(f"there is no unit {number}; `insaterms memory search` lists them")
        [unit] = found
        given = {name: text for name, text in texts.items() if isinstance(text, str)}
        if not given and status is None:
            given = {"target": _typed(unit, ctx)}
        edited = replace(unit, status=status or unit.status, **given)
        for name in ("source", "target"):
            if not str(getattr(edited, name)).strip():
                message = f"the {name} of a unit cannot be empty; `memory delete` takes it out"
                raise click.UsageError(message, ctx)
        if edited.unfit:
            message = f"unit {number} would be nothing that a memory takes: {edited.unfit}"
            raise click.UsageError(message, ctx)
        if edited == unit:
            say("nothing changes", err=True)
            ctx.exit(1)
        done = memory.store.edit(number, replace(edited, changed=datetime.now(UTC)), read=unit)
        if done is not None and done.skipped:
            say(_left_alone(unit, memory.store.get([number])), err=True)
            ctx.exit(1)
    put(_changes(unit, edited, given))
    say(f"unit {number} changed; `insaterms memory undo` takes it back", err=True)


def _left_alone(read: Unit, there: list[Unit]) -> str:
    if [replace(unit, uses=read.uses) for unit in there] != [read]:
        return (
            f"somebody has changed unit {read.id} meanwhile; nothing was changed: "
            "look at it again, then edit it"
        )
    return (
        "a unit with these texts is there with another status, rejected or not; nothing was "
        "changed: `memory search` finds it, `memory delete` takes it out"
    )


def _typed(unit: Unit, ctx: click.Context) -> str:
    """Return the translation as somebody wrote it in their editor."""
    if not sys.stdin.isatty():
        message = "say what changes, with --target, --source, --note or --status"
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
            label = f"{name:<9}"
            lines += wrapped(difference(old, new), label, " " * len(label), columns)
    if unit.status != edited.status:
        lines += wrapped(difference(unit.status, edited.status), "status   ", " " * 9, columns)
    return lines
