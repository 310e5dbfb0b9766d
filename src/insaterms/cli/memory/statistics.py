"""`insaterms memory stats`."""

import sys

import click

from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.memory.unit_lines import day, one_line
from insaterms.cli.options import glossary_option, json_option, write_json
from insaterms.cli.saying import grouped
from insaterms.memory.store import Statistics
from insaterms.ui_language import N_, _, in_english, ngettext, spoken
from insaterms.units import STATUSES

__all__ = ["command", "size"]

_THOUSAND = 1000
# The origins that a person wants to see; JSON has all.
_ORIGINS = 20


@click.command("stats", short_help="Count what is in the memory.")
@memory_option
@json_option
@glossary_option
def command(path: str, *, as_json: bool) -> None:
    """Count what is in the memory: by languages, status and origin.

    \b
      insaterms memory stats --json
    """
    with opened(path, read_only=True) as memory:
        found = memory.store.statistics()
    if as_json:
        write_json(_document(found))
        return
    from insaterms.cli.table import put_table

    if sys.stdout.isatty():
        rows = _rows(found)
    else:
        # What goes through a pipe is read by programs.
        with in_english():
            rows = _rows(found)
    put_table((N_("what"), N_("which"), N_("count")), rows, numbers=1)


def size(number: float) -> str:
    """Return a number of bytes as people say it: 1.5 MB."""
    amount = float(number)
    for unit in ("bytes", "kB", "MB"):
        if amount < _THOUSAND:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{_point(amount)} {unit}"
        amount /= _THOUSAND
    return f"{_point(amount)} GB"


def _point(amount: float) -> str:
    """Return an amount with one decimal, behind a point or a comma."""
    said = f"{amount:.1f}"
    return said if spoken() == "en" else said.replace(".", ",")


def _rows(found: Statistics) -> list[tuple[str, str, str]]:
    total = sum(sum(counts.values()) for counts in found.units.values())
    rows = [(_("units"), "", grouped(total))]
    for (source, target), counts in sorted(found.units.items()):
        rows += [
            (f"{source} → {target}", status, grouped(counts[status]))
            for status in STATUSES
            if counts.get(status)
        ]
    shown = found.origins[:_ORIGINS]
    origin = _("origin")
    rows += [(origin, one_line(name) or _("unknown"), grouped(count)) for name, count in shown]
    if rest := sum(count for _name, count in found.origins[_ORIGINS:]):
        more = len(found.origins) - _ORIGINS
        rows.append((origin, ngettext("{n} more", "{n} more", more).format(n=more), grouped(rest)))
    rows += [(_("characters"), "", grouped(found.characters)), (_("size"), "", size(found.bytes))]
    if found.oldest is not None:
        rows.append((_("changed"), _("first"), day(found.oldest)))
    if found.newest is not None:
        rows.append((_("changed"), _("last"), day(found.newest)))
    return rows


def _document(found: Statistics) -> dict[str, object]:
    return {
        "units": [
            {"source": source, "target": target, **{each: counts.get(each, 0) for each in STATUSES}}
            for (source, target), counts in sorted(found.units.items())
        ],
        "origins": dict(found.origins),
        "characters": found.characters,
        "bytes": found.bytes,
        "oldest": found.oldest.isoformat() if found.oldest else None,
        "newest": found.newest.isoformat() if found.newest else None,
    }
