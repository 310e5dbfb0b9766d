"""What an import has done: a summary for people, and the same as JSON."""

from collections import Counter
from collections.abc import Iterator

from insaterms.cli.memory.unit_lines import one_line
from insaterms.cli.names import name_of
from insaterms.cli.saying import grouped, say
from insaterms.memory.importing import FileAccount, Importing
from insaterms.memory.store import Added
from insaterms.ui_language import N_, _, ngettext
from insaterms.units import Skipped

__all__ = ["document", "place", "show_problems", "stayed_out", "summary"]

# So many problems of one file are shown.
_PROBLEMS = 5
# Of each reason so many places.
_PLACES = 3


def place(path: str, entry: Skipped) -> str:
    """Return where something stands in a file, in the form that editors can follow."""
    at = path
    if entry.line:
        at += f":{entry.line}"
        if entry.column:
            at += f":{entry.column}"
    return at


def show_problems(account: FileAccount) -> None:
    """Print why a file could not be read, or not to its end."""
    for problem in account.problems[:_PROBLEMS]:
        say(str(problem), err=True)
    if len(account.problems) > _PROBLEMS:
        rest = len(account.problems) - _PROBLEMS
        more = ngettext("… and {n} more", "… and {n} more", rest).format(n=rest)
        say(f"{account.path}: {more}", err=True)


def stayed_out(added: Added) -> Iterator[str]:
    """Return a line for each unit that stays out since it was rejected before."""
    for unit in added.kept_out:
        texts = f'"{one_line(unit.source)}" → "{one_line(unit.target)}"'
        yield _("{origin}: was rejected before: {texts}").format(origin=unit.origin, texts=texts)
    if added.rejected > len(added.kept_out):
        rest = added.rejected - len(added.kept_out)
        more = ngettext(
            "… and {n} more that was rejected before",
            "… and {n} more that were rejected before",
            rest,
        )
        yield more.format(n=grouped(rest))


def summary(importing: Importing, added: Added, path: str, *, dry_run: bool, every: bool) -> None:
    """Print what was read, what became of it, and what was skipped and why.

    Args:
        importing: The accounts of the files.
        added: What became of their units.
        path: The memory.
        dry_run: Whether nothing was changed.
        every: Whether every skipped entry is shown elsewhere.

    """
    total: Counter[tuple[str, str]] = Counter()
    skipped: Counter[str] = Counter()
    remarks: Counter[str] = Counter()
    for account in importing.accounts:
        total += account.pairs
        skipped += account.skipped
        remarks += account.remarks
        said = _read(account.pairs, account.skipped.total())
        if account.problems:
            said = (
                _("{read}, and then it is broken").format(read=said)
                if account.units
                else _("nothing was imported")
            )
        say(f"{account.path}: {said}")
    if len(importing.accounts) > 1:
        say(_("in all: {read}").format(read=_read(total, skipped.total())))
    say(f"{path}: {', '.join(_told(added, dry_run=dry_run))}")
    for remark, number in remarks.most_common():
        first = _first(importing, remark, number, every=every)
        say(f"  {grouped(number):>9} {name_of(remark)} ({first})")
    for reason, number in skipped.most_common():
        first = _first(importing, reason, number, every=every)
        why = _("skipped: {reason}").format(reason=name_of(reason))
        say(f"  {grouped(number):>9} {why} ({first})")
    message = ""
    if (skipped or added.rejected) and not every:
        message = _("--verbose shows every entry that was skipped, --report FILE writes them down")
    elif remarks and not every:
        message = _("--verbose shows every one of them, --report FILE writes them down")
    if message:
        say(f"  {message}")


def _told(added: Added, *, dry_run: bool) -> Iterator[str]:
    """Return what became of the units, or would."""
    for number, would, done in (
        (added.added, N_("{n} would be added"), N_("{n} added")),
        (added.updated, N_("{n} would be updated"), N_("{n} updated")),
        (added.unchanged, N_("{n} there already"), N_("{n} there already")),
    ):
        yield _(would if dry_run else done).format(n=grouped(number))
    if added.rejected:
        said = (
            ngettext(
                "{n} was rejected before and would stay out",
                "{n} were rejected before and would stay out",
                added.rejected,
            )
            if dry_run
            else ngettext(
                "{n} was rejected before and stays out",
                "{n} were rejected before and stay out",
                added.rejected,
            )
        )
        yield said.format(n=grouped(added.rejected))


def _first(importing: Importing, reason: str, number: int, *, every: bool) -> str:
    """Return the first places of a reason."""
    places = [
        place(account.path, entry)
        for account in importing.accounts
        for entry in account.places.get(reason, ())
    ][:_PLACES]
    more = " …" if number > len(places) and not every else ""
    # A compiled catalog has no lines: its name three times says no more than once.
    return ", ".join(dict.fromkeys(places)) + more


def _read(pairs: Counter[tuple[str, str]], skipped: int) -> str:
    total = pairs.total()
    languages = ", ".join(
        f"{source} → {target}" + (f": {grouped(number)}" if len(pairs) > 1 else "")
        for (source, target), number in pairs.most_common()
    )
    inside = f" ({languages})" if languages else ""
    read = ngettext("{n} unit read", "{n} units read", total).format(n=grouped(total))
    left = ngettext("{n} skipped", "{n} skipped", skipped).format(n=grouped(skipped))
    return f"{read}{inside}, {left}"


def document(importing: Importing, added: Added, *, dry_run: bool) -> dict[str, object]:
    """Return what was done as JSON; its shape is a promise to other programs."""
    return {
        "dry_run": dry_run,
        "read": sum(each.units for each in importing.accounts),
        "added": added.added,
        "updated": added.updated,
        "unchanged": added.unchanged,
        "rejected": added.rejected,
        "skipped": sum(each.skipped.total() for each in importing.accounts),
        "files": [
            {
                "path": account.path,
                "read": account.units,
                "languages": [
                    {"source": source, "target": target, "units": number}
                    for (source, target), number in account.pairs.most_common()
                ],
                "skipped": [
                    {
                        "reason": reason,
                        "entries": number,
                        "first": [[each.line, each.column] for each in account.places[reason]],
                    }
                    for reason, number in account.skipped.most_common()
                ],
                "remarks": [
                    {
                        "remark": remark,
                        "units": number,
                        "first": [[each.line, each.column] for each in account.places[remark]],
                    }
                    for remark, number in account.remarks.most_common()
                ],
                "problems": [
                    {"line": each.line, "column": each.column, "message": each.message}
                    for each in account.problems
                ],
            }
            for account in importing.accounts
        ],
    }
