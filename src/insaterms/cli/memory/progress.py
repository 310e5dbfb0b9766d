"""Progress of work on many units, on a terminal only."""

import sys
from typing import TYPE_CHECKING

from insaterms.cli.names import name_of
from insaterms.cli.progress import Line, bars
from insaterms.ui_language import _

if TYPE_CHECKING:
    from rich.progress import TaskID

__all__ = ["Units"]


class Units(Line):
    """A line on stderr that says how many units are done."""

    def __init__(self) -> None:
        """Draw nothing yet."""
        super().__init__()
        self._task: TaskID | None = None

    def show(self, step: str, done: int, share: float | None = None) -> None:
        """Show how far a step has come.

        Args:
            step: What is done, "indexing"; the name of a file may stand in it.
            done: How many units are done.
            share: How much of the whole that is, 0 to 1; None where nobody knows.

        """
        if not done or not sys.stderr.isatty():
            return
        if self._bars is None:
            self._bars = bars(
                "{task.fields[share]}" + _("{n} units").format(n="{task.completed:,.0f}")
            )
            self._task = self._bars.add_task(name_of(step), total=None, share="")
            self._bars.start()
        if self._task is not None:
            from rich.markup import escape

            from insaterms.cli.saying import printable

            self._bars.update(
                self._task,
                description=escape(printable(name_of(step))),
                completed=done,
                share="" if share is None else f"{share:.0%}, ",
            )
