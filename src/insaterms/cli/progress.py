"""Progress of long work, on a terminal only."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import Progress as Bars
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

__all__ = ["Progress"]


class Progress:
    """A line on stderr that says how many concepts are done; gone when the work is."""

    def __init__(self) -> None:
        """Draw nothing until there is something to show."""
        self._bars = Bars(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            TextColumn("{task.completed:,.0f} concepts"),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._steps: dict[str, object] = {}

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
        if self._steps:
            self._bars.stop()

    def show(self, step: str, done: int) -> None:
        """Show that a step has come so far."""
        if step not in self._steps:
            if not self._steps:
                self._bars.start()
            self._steps[step] = self._bars.add_task(f"{step} the glossary", total=None)
        self._bars.update(self._steps[step], completed=done)  # type: ignore[arg-type]
