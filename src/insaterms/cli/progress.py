"""Progress of long work, on a terminal only."""

from types import TracebackType
from typing import TYPE_CHECKING, Self

from insaterms.ui_language import _

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

__all__ = ["Line", "Progress", "bars"]


class Line:
    """A line on stderr that is gone when the work is done.

    Rich takes longer to import than most work takes, so a line waits until there is
    something to show.
    """

    def __init__(self) -> None:
        """Draw nothing yet."""
        self._bars: Bars | None = None

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the line away."""
        if self._bars is not None:
            self._bars.stop()


class Progress(Line):
    """A line that says how many concepts are done."""

    def __init__(self) -> None:
        """Draw nothing yet."""
        super().__init__()
        self._steps: dict[str, TaskID] = {}

    def show(self, step: str, done: int) -> None:
        """Show that a step has come so far."""
        if not done:
            return
        if self._bars is None:
            self._bars = bars(_("{n} concepts").format(n="{task.completed:,.0f}"))
            self._bars.start()
        if step in self._steps:
            self._bars.update(self._steps[step], completed=done)
        else:
            said = _("{step} the glossary").format(step=_(step))
            self._steps[step] = self._bars.add_task(said, total=None, completed=done)


def bars(counts: str) -> "Bars":
    """Return a line with a spinner, what is done, how much of it, and the time."""
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    return Bars(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn(counts),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
