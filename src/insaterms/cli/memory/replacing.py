"""`insaterms memory replace`."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, Unpack

import click
from msgspec.structs import replace

from insaterms.cli.memory.options import (
    FilterOptions,
    confirmed,
    filter_options,
    memory_option,
    opened,
    wanted,
)
from insaterms.cli.memory.unit_lines import PREVIEWED
from insaterms.cli.memory.word_difference import difference
from insaterms.cli.names import name_of
from insaterms.cli.options import glossary_option
from insaterms.cli.page import Line, put, width, wrapped
from insaterms.cli.saying import grouped, say
from insaterms.ui_language import _, ngettext
from insaterms.units import Unit, UnitFilter

if TYPE_CHECKING:
    from insaterms.memory.store import Store

__all__ = ["command"]

_Side = Literal["source", "target", "both"]
_SIDES: dict[_Side, tuple[str, ...]] = {
    "source": ("source",),
    "target": ("target",),
    "both": ("source", "target"),
}


@click.command("replace", short_help="Replace a text in many units; asks first.")
@click.argument("old")
@click.argument("new")
@memory_option
@filter_options
@click.option(
    "--in",
    "side",
    type=click.Choice(["source", "target", "both"]),
    default="target",
    show_default=True,
    help="In which of the two texts.",
)
@click.option("--whole-words", is_flag=True, help="Only where OLD is no part of a longer word.")
@click.option("--ignore-case", is_flag=True, help="Also where OLD has another case.")
@click.option("--regex", is_flag=True, help=r"OLD is a regular expression; \1 in NEW is a group.")
@click.option("--dry-run", is_flag=True, help="Change nothing; show what would change.")
@click.option("-y", "--yes", is_flag=True, help="Don't ask.")
@glossary_option
@click.pass_context
def command(
    ctx: click.Context,
    old: str,
    new: str,
    path: str,
    side: _Side,
    *,
    whole_words: bool,
    ignore_case: bool,
    regex: bool,
    dry_run: bool,
    yes: bool,
    **options: Unpack[FilterOptions],
) -> None:
    """Replace a text in the translations of many units; shows the changes and asks first.

    The filters say in which units; those that were rejected stay as they are, so that they
    stay out, unless you ask for them with --status rejected.  `undo` takes all of it back.
    Exit code 1 if OLD stands nowhere, or nothing is changed.

    \b
      insaterms memory replace truants "young people not attending school" --whole-words
      insaterms memory replace --regex "(\\d+),-" "€ \\1" --target nl --dry-run
    """
    pattern = _pattern(old, ctx, whole_words=whole_words, ignore_case=ignore_case, regex=regex)
    change = _substituting(pattern, new, ctx, regex=regex)
    asked = wanted((), options)
    if not regex and not asked.text:
        # Folding of case makes them more, never fewer: what is found is looked at again.
        asked = replace(asked, text=old)
    with opened(path, read_only=dry_run) as memory:
        found = list(_changed(memory.store, asked, _SIDES[side], change))
        if not asked.statuses:
            found = _without_rejected(found)
        if not found:
            say(_('"{text}" stands in no such unit').format(text=old), err=True)
            ctx.exit(1)
        _refuse_unfit(found, ctx)
        for unit, edited in found if dry_run else found[:PREVIEWED]:
            put(_shown(unit, edited, _SIDES[side]))
        count = len(found)
        if dry_run:
            said = ngettext("{n} unit would change", "{n} units would change", count)
            say(said.format(n=count), err=True)
            return
        if not confirmed(_question(count), yes=yes, doing="replace"):
            say(_("nothing was changed"), err=True)
            ctx.exit(1)
        now = datetime.now(UTC)
        done = memory.store.rewrite(
            ((unit, replace(edited, changed=now)) for unit, edited in found), "replace"
        )
    if done is not None and done.skipped:
        said = ngettext(
            "{n} unit left alone: changed by somebody else meanwhile, "
            "or it would become a pair that was rejected",
            "{n} units left alone: changed by somebody else meanwhile, "
            "or it would become a pair that was rejected",
            done.skipped,
        )
        say(said.format(n=done.skipped), err=True)
    if done is None or not done.units:
        say(_("nothing was changed"), err=True)
        ctx.exit(1)
    say(_done(len(found) - done.skipped, done.merged), err=True)


def _done(changed: int, merged: int) -> str:
    said = ngettext("{n} unit changed", "{n} units changed", changed).format(n=changed)
    if merged:
        said += ngettext(
            ", {n} merged into others that are the same now",
            ", {n} merged into others that are the same now",
            merged,
        ).format(n=grouped(merged))
    return f"{said}; {_('`insaterms memory undo` takes it back')}"


def _question(changes: int) -> str:
    """Return what is asked; before it, say how many changes are not shown."""
    if changes > PREVIEWED:
        rest = changes - PREVIEWED
        said = ngettext(
            "… and {n} more; --dry-run shows them all",
            "… and {n} more; --dry-run shows them all",
            rest,
        )
        say(said.format(n=grouped(rest)), err=True)
    return ngettext("Change {n} unit?", "Change {n} units?", changes).format(n=changes)


def _without_rejected(found: list[tuple[Unit, Unit]]) -> list[tuple[Unit, Unit]]:
    """Leave those out that were rejected, and say how many they are."""
    usable = [(unit, edited) for unit, edited in found if unit.status != "rejected"]
    if rejected := len(found) - len(usable):
        said = ngettext(
            "{n} rejected unit left alone; --status rejected names them",
            "{n} rejected units left alone; --status rejected names them",
            rejected,
        )
        say(said.format(n=rejected), err=True)
    return usable


def _pattern(
    old: str, ctx: click.Context, *, whole_words: bool, ignore_case: bool, regex: bool
) -> re.Pattern[str]:
    if not old:
        raise click.UsageError(_("OLD is empty; say what is to be replaced"), ctx)
    text = old if regex else re.escape(old)
    if whole_words:
        text = rf"(?<!\w)(?:{text})(?!\w)"
    try:
        return re.compile(text, re.IGNORECASE if ignore_case else 0)
    except (re.error, RecursionError, OverflowError) as error:
        message = _("OLD is no regular expression: {reason}").format(reason=error)
        raise click.UsageError(message, ctx) from None


def _substituting(
    pattern: re.Pattern[str], new: str, ctx: click.Context, *, regex: bool
) -> Callable[[str], str]:
    """Return what replaces OLD in a text."""
    if not regex:
        return lambda text: pattern.sub(lambda _: new, text)
    try:
        pattern.sub(new, "")
        re.compile(f"{pattern.pattern}|", pattern.flags).sub(new, "")
    except (re.error, IndexError) as error:
        message = _("NEW cannot be used: {reason}").format(reason=error)
        raise click.UsageError(message, ctx) from None
    return lambda text: pattern.sub(new, text)


def _changed(
    store: "Store", asked: UnitFilter, sides: tuple[str, ...], change: Callable[[str], str]
) -> Iterator[tuple[Unit, Unit]]:
    """Return each unit in which something changes, and what becomes of it."""
    for unit in store.find(asked):
        texts = {name: change(str(getattr(unit, name))) for name in sides}
        edited = replace(unit, **texts)
        if edited != unit:
            yield unit, edited


def _refuse_unfit(found: list[tuple[Unit, Unit]], ctx: click.Context) -> None:
    for unit, edited in found:
        message = ""
        if not edited.source.strip():
            message = _(
                "nothing would be left of the source of unit {number}; "
                "`memory delete` takes units out"
            )
        elif not edited.target.strip():
            message = _(
                "nothing would be left of the target of unit {number}; "
                "`memory delete` takes units out"
            )
        elif edited.unfit:
            message = _("unit {number} would be nothing that a memory takes: {reason}")
        if message:
            message = message.format(number=unit.id, reason=name_of(edited.unfit or ""))
            raise click.UsageError(message, ctx)


def _shown(unit: Unit, edited: Unit, sides: tuple[str, ...]) -> Iterator[Line]:
    columns = width()
    label = f"#{unit.id:<8}"
    for name in sides:
        old, new = str(getattr(unit, name)), str(getattr(edited, name))
        if old != new:
            yield from wrapped(difference(old, new), label, " " * len(label), columns)
