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
from insaterms.cli.options import glossary_option
from insaterms.cli.saying import counted, say
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
                say(
                    f"{counted(out, 'unit')} that {_were(out)} rejected {_stay(out)} so; "
                    "--status rejected names such units",
                    err=True,
                )
        count = store.count(asked)
        if dry_run:
            units = [unit for unit in store.find(asked) if unit.status != status]
            units_table(units[:PREVIEWED])
            more = f", the first {PREVIEWED} of them are shown" if len(units) > PREVIEWED else ""
            say(f"{counted(len(units), 'unit')} would be {status}{more}", err=True)
        elif count:
            before = 0
            if status != "rejected" and (not asked.statuses or "rejected" in asked.statuses):
                before = store.count(replace(asked, statuses=("rejected",)))
            change = store.set_status(asked, status)
            if change is None:
                say(f"{counted(count, 'unit')} {_are(count)} {status} already", err=True)
            else:
                of_them = f", {before:,} of them rejected before" if before else ""
                units_now = f"{counted(change.units, 'unit')} {_are(change.units)} {status} now"
                say(f"{units_now}{of_them}", err=True)
                say("`insaterms memory undo` takes it back", err=True)
    if not count:
        say("there is no such unit", err=True)
        ctx.exit(1)


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _stay(number: int) -> str:
    return "stays" if number == 1 else "stay"
