"""What the commands of the memory share: which file, which units, and when."""

import os
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

import click

from insaterms.cli.memory.languages import LanguageTag
from insaterms.cli.options import GivenPath
from insaterms.cli.saying import say, yes_to
from insaterms.ui_language import _
from insaterms.units import STATUSES, UnitFilter, UnitStatus

if TYPE_CHECKING:
    from insaterms.cli.memory.progress import Units
    from insaterms.glossary.glossary import Glossary
    from insaterms.memory.memory import Memory

__all__ = [
    "FilterOptions",
    "UnitNumber",
    "check_written",
    "confirmed",
    "filter_options",
    "memory_option",
    "named",
    "opened",
    "wanted",
]

_Function = TypeVar("_Function", bound=Callable[..., Any])

# What SQLite keeps beside a memory.
_BESIDE = "-wal", "-shm", "-journal"


class UnitNumber(click.ParamType[int]):
    """The number of a unit, as `search` and `lookup` show it, with a # or without."""

    name = "id"

    def convert(
        self, value: str | int, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the number."""
        if isinstance(value, int):
            return value
        digits = value.removeprefix("#")
        # SQLite counts to 2^63.
        if not digits.isascii() or not digits.isdecimal() or not 0 < int(digits[:30]) < 1 << 63:
            message = _('"{value}" is no number of a unit; `memory search` shows them')
            self.fail(message.format(value=value), param, ctx)
        return int(digits)


class _Moment(click.ParamType[datetime]):
    """A day or a moment; without a time zone in UTC, in which units have theirs."""

    name = "when"

    def __init__(self, *, whole_day: bool) -> None:
        """Take a day as its beginning, or with all of it as the beginning of the next."""
        self._whole_day = whole_day

    def convert(
        self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the moment."""
        if isinstance(value, datetime):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            pass
        else:
            try:
                return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(
                    days=self._whole_day
                )
            except OverflowError:
                self.fail(_('"{value}" is too late a day').format(value=value), param, ctx)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            message = _('"{value}" is no day; write one like 2026-01-31 or 2026-01-31T12:00')
            self.fail(message.format(value=value), param, ctx)
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def check_written(path: str, memory: str, read: Iterable[str] = (), *, option: str = "") -> None:
    """Refuse to write a file where something is kept or read.

    Args:
        path: The file.
        memory: The memory; its log and what is shared between processes stand beside it.
        read: Files that are read by the same call.
        option: What names the file, for the message; empty: an argument does.

    Raises:
        click.UsageError: If it would take the place of one of them.

    """
    # Writing follows a link.
    real = os.path.realpath(path)
    message = ""
    if real == os.path.realpath(memory):
        message = _("{path} is the memory; name another file")
    elif real in {os.path.realpath(memory + end) for end in _BESIDE}:
        message = _("{path} belongs to the memory; name another file")
    elif real in map(os.path.realpath, read):
        message = _("{path} is read as well; name another file")
    if message:
        before = f"{option}: " if option else ""
        message = before + message.format(path=path)
        raise click.UsageError(message, click.get_current_context(silent=True))


class FilterOptions(TypedDict):
    """What the options of `filter_options` hand to a command."""

    text: str
    source_language: str | None
    target_language: str | None
    statuses: tuple[UnitStatus, ...]
    origin: str
    since: datetime | None
    until: datetime | None


def memory_option(function: _Function) -> _Function:
    """Add `--memory PATH`."""
    return click.option(
        "--memory",
        "path",
        metavar="PATH",
        type=GivenPath(),
        envvar="INSATERMS_MEMORY",
        default="memory.db",
        show_default=True,
        help="The memory; the variable INSATERMS_MEMORY names another default.",
    )(function)


def filter_options(function: _Function) -> _Function:
    """Add the options that say which units are meant."""
    for option in (
        click.option(
            "--until",
            type=_Moment(whole_day=True),
            metavar="DAY",
            help="Changed on this day or earlier.",
        ),
        click.option(
            "--since",
            type=_Moment(whole_day=False),
            metavar="DAY",
            help="Changed on this day or later: 2026-01-31.",
        ),
        click.option(
            "--origin",
            default="",
            metavar="NAME",
            help='From this file or project; "*" and "?" stand for any text and any character.',
        ),
        click.option(
            "--status",
            "statuses",
            multiple=True,
            type=click.Choice(STATUSES),
            help="With this status; may be given more than once.",
        ),
        click.option(
            "--target", "target_language", type=LanguageTag(), help="Translated into this language."
        ),
        click.option(
            "--source", "source_language", type=LanguageTag(), help="Translated from this language."
        ),
        click.option(
            "--text",
            default="",
            help="With this text in source or target; case makes no difference.",
        ),
    ):
        function = option(function)
    return function


def wanted(ids: Sequence[int], options: FilterOptions) -> UnitFilter:
    """Return which units the numbers and options of a call name."""
    return UnitFilter(
        ids=tuple(dict.fromkeys(ids)),
        text=options["text"],
        source_language=options["source_language"] or "",
        target_language=options["target_language"] or "",
        statuses=options["statuses"],
        origin=options["origin"],
        since=options["since"],
        until=options["until"],
    )


def named(ids: Sequence[int], options: FilterOptions, *, everything: bool) -> UnitFilter:
    """Return which units a call names that changes them; it must name some.

    Raises:
        click.UsageError: If it names none, or all and some.

    """
    filtered = wanted(ids, options)
    if (filtered == UnitFilter()) is not everything:
        message = _("name units by their ids or by options such as --text; --all means every unit")
        if everything:
            message = _("--all means every unit; leave it out, or the ids and the other options")
        raise click.UsageError(message, click.get_current_context())
    return filtered


@contextmanager
def opened(
    path: str,
    *,
    create: bool = False,
    read_only: bool = False,
    glossary: "Glossary | None" = None,
    line: "Units | None" = None,
) -> "Iterator[Memory]":
    """Open a memory, with progress on a terminal while its index is brought up to date.

    What it warns of is said on stderr.

    Args:
        path: The file.
        create: Whether it is made where there is none.
        read_only: Whether nothing is to be written.
        glossary: What translations are held against.
        line: Where progress is shown; None: on a line of its own.

    Raises:
        MemoryFileError: If it cannot be opened.

    """
    from insaterms.memory.memory import Memory

    with ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("always", RuntimeWarning)
        warnings.showwarning = lambda message, *_, **__: say(f"{message}", err=True)
        if line is None:
            from insaterms.cli.memory.progress import Units

            line = stack.enter_context(Units())
        memory = Memory.open(
            path, create=create, read_only=read_only, glossary=glossary, progress=line.show
        )
        yield stack.enter_context(memory)


def confirmed(question: str, *, yes: bool, doing: str) -> bool:
    """Ask whether to go on.

    Args:
        question: What is asked, a whole sentence.
        yes: Whether `--yes` has answered already.
        doing: The command, for the message where nobody can be asked.

    Raises:
        click.UsageError: If there is no terminal to ask at.

    """
    if yes:
        return True
    if not sys.stdin.isatty():
        message = _(
            "{command} asks first, and there is no terminal to ask at; "
            "add --yes, or --dry-run to see what it would do"
        ).format(command=doing)
        raise click.UsageError(message, click.get_current_context())
    return yes_to(question)
