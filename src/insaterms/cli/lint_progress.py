"""How far the lint has come, on a terminal, where it takes longer than a second."""

import sys
from time import monotonic
from typing import TYPE_CHECKING

from insaterms.cli.progress import Line, bars
from insaterms.ui_language import N_, _

if TYPE_CHECKING:
    from rich.progress import TaskID

__all__ = ["LintProgress"]

# Seconds in which nobody asks what the program is doing.
_PATIENCE = 1.0
_STEPS = N_("reading"), N_("checking")


class LintProgress(Line):
    """A line on stderr that counts files; gone when the work is done."""

    def __init__(self) -> None:
        """Draw nothing yet."""
        super().__init__()
        self._begin = monotonic()
        self._task: TaskID | None = None

    def show(self, step: str, done: int, total: int) -> None:
        """Show that a step has come so far; a pipe never sees it."""
        if self._bars is None:
            if monotonic() - self._begin < _PATIENCE or not sys.stderr.isatty():
                return
            # rich puts the numbers in.
            counts = _("{done} of {total} files").format(
                done="{task.completed:,.0f}", total="{task.total:,.0f}"
            )
            self._bars = bars(counts)
            self._bars.start()
        if self._task is None:
            self._task = self._bars.add_task(_(step), total=total)
        self._bars.update(self._task, description=_(step), completed=done, total=total)
