"""Giving units a status: what `approve` and `reject` have in common."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click
from msgspec.structs import replace

from insaterms.cli.memory.options import (
    FilterOptions,
    UnitNumber,
    filter_options,
    memory_option,
    named,
    opened,
)
from insaterms.cli.memory.unit_lines import PREVIEWED, units_table
from insaterms.cli.names import name_of
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import grouped, say
from insaterms.ui_language import _, ngettext
from insaterms.units import STATUSES, UnitStatus

__all__ = ["mark", "marking_options"]

_Function = TypeVar("_Function", bound=Callable[..., Any])


def marking_options(everything: str) -> Callable[[_Function], _Function]:
    """Add what says which units get a status, and `--dry-run`.

    Args:
        everything: What `--all` means.

    """

    def add(function: _Function) -> _Function:
        for option in (
            glossary_option,
            click.option("--dry-run", is_flag=True, help="Change nothing; show what would change."),
            click.option("--all", "everything", is_flag=True, help=everything),
            filter_options,
            memory_option,
            click.argument("ids", metavar="[ID]...", nargs=-1, type=UnitNumber()),
        ):
            function = option(function)
        return function

    return add


def mark(
    path: str,
    ids: Sequence[int],
    options: FilterOptions,
    status: UnitStatus,
    *,
    everything: bool,
    dry_run: bool,
) -> None:
    """Give the units that a call names a status, and say how many got it.

    What was rejected stays so, unless the call names it by number or by `--status`: whoever
    approves a file must not bring back what somebody else has thrown out of it.

    Raises:
        click.exceptions.Exit: With code 1 if there is no such unit.

    """
    asked = named(ids, options, everything=everything)
    ctx = click.get_current_context()
    with opened(path, read_only=dry_run) as memory:
        store = memory.store
        if not asked.ids and not asked.statuses and status != "rejected":
            out = store.count(replace(asked, statuses=("rejected",)))
            asked = replace(asked, statuses=tuple(each for each in STATUSES if each != "rejected"))
            if out:
                message = ngettext(
                    "{n} unit that was rejected stays so; --status rejected names such units",
                    "{n} units that were rejected stay so; --status rejected names such units",
                    out,
                )
                say(message.format(n=out), err=True)
        count = store.count(asked)
        if dry_run:
            units = [unit for unit in store.find(asked) if unit.status != status]
            units_table(units[:PREVIEWED])
            said = ngettext("{n} unit would be {status}", "{n} units would be {status}", len(units))
            said = said.format(n=len(units), status=name_of(status))
            if len(units) > PREVIEWED:
                said += _(", the first {n} of them are shown").format(n=PREVIEWED)
            say(said, err=True)
        elif count:
            before = 0
            if status != "rejected" and (not asked.statuses or "rejected" in asked.statuses):
                before = store.count(replace(asked, statuses=("rejected",)))
            change = store.set_status(asked, status)
            if change is None:
                said = ngettext(
                    "{n} unit is {status} already", "{n} units are {status} already", count
                )
                say(said.format(n=count, status=name_of(status)), err=True)
            else:
                now = change.units
                said = ngettext("{n} unit is {status} now", "{n} units are {status} now", now)
                said = said.format(n=now, status=name_of(status))
                if before:
                    said += ngettext(
                        ", {n} of them rejected before", ", {n} of them rejected before", before
                    ).format(n=grouped(before))
                say(said, err=True)
                say(_("`insaterms memory undo` takes it back"), err=True)
    if not count:
        say(_("there is no such unit"), err=True)
        ctx.exit(1)
