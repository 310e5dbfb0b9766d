"""Giving units a status: what `approve` and `reject` have in common."""

from collections.abc import Sequence

import click

from insaterms.cli.memory.options import FilterOptions, named, opened
from insaterms.cli.memory.shown import units_table
from insaterms.cli.saying import counted, say
from insaterms.units import UnitStatus

__all__ = ["mark"]

# As many units as are shown before they change.
SHOWN = 10


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

    Raises:
        click.exceptions.Exit: With code 1 if there is no such unit.

    """
    asked = named(ids, options, everything=everything)
    ctx = click.get_current_context()
    with opened(path, read_only=dry_run) as memory:
        store = memory.store
        count = store.count(asked)
        if dry_run:
            units = [unit for unit in store.find(asked) if unit.status != status]
            units_table(units[:SHOWN])
            more = f", the first {SHOWN} of them are shown" if len(units) > SHOWN else ""
            say(f"{counted(len(units), 'unit')} would be {status}{more}", err=True)
        elif count:
            change = store.set_status(asked, status)
            if change is None:
                say(f"{counted(count, 'unit')} {_are(count)} {status} already", err=True)
            else:
                say(f"{counted(change.units, 'unit')} {_are(change.units)} {status} now", err=True)
                say("`insaterms memory undo` takes it back", err=True)
    if not count:
        say("there is no such unit", err=True)
        ctx.exit(1)


def _are(number: int) -> str:
    return "is" if number == 1 else "are"
