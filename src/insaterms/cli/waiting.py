"""What files a command is at, on a terminal, where there are many of them or big ones."""

import sys
from time import monotonic
from typing import TYPE_CHECKING

from insaterms.cli.progress import Line, bars
from insaterms.ui_language import _

if TYPE_CHECKING:
    from rich.progress import TaskID

__all__ = ["Waiting"]

# Seconds in which nobody asks what the program is doing, and the code points that take as
# long: dense text is recognised at 4 million a second.
_PATIENCE = 1.0
_BIG = 4_000_000


class Waiting(Line):
    """A line on stderr that says which file is being worked on; gone when the work is.

    It comes after a second, or at once where a text is so big that it will take one; in
    a pipe it never does.
    """

    def __init__(self, step: str, total: int) -> None:
        """Draw nothing yet.

        Args:
            step: What is done, "reading", in the language that is spoken.
            total: The number of files.

        """
        super().__init__()
        self._step = step
        self._total = total
        self._done = 0
        self._begin = monotonic()
        self._task: TaskID | None = None

    def at(self, name: str, size: int = 0) -> None:
        """Say that the work on the next file begins, which has so many code points."""
        if self._bars is None and (size >= _BIG or monotonic() - self._begin >= _PATIENCE):
            self._show()
        if self._bars is not None and self._task is not None:
            from rich.markup import escape

            from insaterms.cli.saying import printable

            said = _("{step} {name}").format(step=self._step, name=escape(printable(name)))
            self._bars.update(self._task, description=said, completed=self._done)
        self._done += 1

    def _show(self) -> None:
        if not sys.stderr.isatty():
            return
        counts = ""
        if self._total > 1:
            # rich puts the numbers in.
            counts = _("{done} of {total} files").format(
                done="{task.completed:,.0f}", total="{task.total:,.0f}"
            )
        self._bars = bars(counts)
        self._task = self._bars.add_task(self._step, total=self._total)
        self._bars.start()
