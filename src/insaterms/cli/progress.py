"""Progress of long work, on a terminal only."""

from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

__all__ = ["Progress"]


class Progress:
    """A line on stderr that says how many concepts are done; gone when the work is.

    Rich takes longer to import than a small glossary to compile, so it waits until
    there is something to show.
    """

    def __init__(self) -> None:
        """Draw nothing yet."""
        self._bars: Bars | None = None
        self._steps: dict[str, TaskID] = {}

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

    def show(self, step: str, done: int) -> None:
        """Show that a step has come so far."""
        if not done:
            return
        if self._bars is None:
            self._bars = _bars()
            self._bars.start()
        if step in self._steps:
            self._bars.update(self._steps[step], completed=done)
        else:
            said = f"{step} the glossary"
            self._steps[step] = self._bars.add_task(said, total=None, completed=done)


def _bars() -> "Bars":
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    return Bars(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.completed:,.0f} concepts"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
