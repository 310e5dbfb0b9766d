"""What an import has done: a summary for people, and the same as JSON."""

from collections import Counter
from collections.abc import Iterator

from insaterms.cli.memory.unit_lines import one_line
from insaterms.cli.saying import say
from insaterms.memory.importing import FileAccount, Importing
from insaterms.memory.store import Added
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
        say(f"{account.path}: … and {len(account.problems) - _PROBLEMS} more", err=True)


def stayed_out(added: Added) -> Iterator[str]:
    """Return a line for each unit that stays out since it was rejected before."""
    for unit in added.kept_out:
        texts = f'"{one_line(unit.source)}" → "{one_line(unit.target)}"'
        yield f"{unit.origin}: was rejected before: {texts}"
    if added.rejected > len(added.kept_out):
        yield f"… and {added.rejected - len(added.kept_out):,} more that were rejected before"


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
            said = f"{said}, and then it is broken" if account.units else "nothing was imported"
        say(f"{account.path}: {said}")
    if len(importing.accounts) > 1:
        say(f"in all: {_read(total, skipped.total())}")
    would = "would be " if dry_run else ""
    told = [
        f"{added.added:,} {would}added",
        f"{added.updated:,} {would}updated",
        f"{added.unchanged:,} there already",
    ]
    if added.rejected:
        stay = "would stay" if dry_run else "stay"
        told.append(f"{added.rejected:,} were rejected before and {stay} out")
    say(f"{path}: {', '.join(told)}")
    for remark, number in remarks.most_common():
        say(f"  {number:>9,} {remark} ({_first(importing, remark, number, every=every)})")
    for reason, number in skipped.most_common():
        say(f"  {number:>9,} skipped: {reason} ({_first(importing, reason, number, every=every)})")
    if (skipped or added.rejected) and not every:
        say("  --verbose shows every entry that was skipped, --report FILE writes them down")
    elif remarks and not every:
        say("  --verbose shows every one of them, --report FILE writes them down")


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
    said = f"{pairs.total():,} {'unit' if pairs.total() == 1 else 'units'}"
    languages = ", ".join(
        f"{source} → {target}" + (f": {number:,}" if len(pairs) > 1 else "")
        for (source, target), number in pairs.most_common()
    )
    inside = f" ({languages})" if languages else ""
    return f"{said} read{inside}, {skipped:,} skipped"


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
