"""Processes that are started before it is known what they have to do.

A process needs half a second until it has loaded what it looks at files with.  Where no earlier
run has left anything, all files will be looked at: there it loads while this one finds out which
belong together.
"""

import subprocess
from contextlib import suppress

from insaterms.memory.processes import cores, start

__all__ = ["ProcessesAhead", "ended", "helpers", "started"]

# Bytes of files at which one more process pays: it has started after a fraction of a second.
_WORTH = 1_000_000


class ProcessesAhead:
    """Processes that wait for a task; `close` ends those that nobody has taken."""

    def __init__(self) -> None:
        """Begin without any."""
        self._waiting: list[subprocess.Popen[bytes]] = []

    def start(self, processes: int | None, size: int) -> None:
        """Start as many as surely have something to do; `checked` starts what is wanted beyond.

        Where one cannot be started, whoever wants it finds out.

        Args:
            processes: As in `helpers`.
            size: As in `helpers`.

        """
        with suppress(OSError):
            for _ in range(min(helpers(processes, size), helpers(None, size))):
                self._waiting.append(started())

    def take(self) -> "subprocess.Popen[bytes] | None":
        """Return one, for whoever takes it to end; None where none is left."""
        return self._waiting.pop() if self._waiting else None

    def close(self) -> None:
        """End those that are left."""
        while (process := self.take()) is not None:
            ended(process)


def helpers(processes: int | None, size: int) -> int:
    """Return how many processes are to work beside this one.

    Args:
        processes: How many take part, this one included; None: as many as there are cores,
            where there is enough to do.
        size: Bytes of the files that are looked at.

    """
    if processes is None:
        processes = min(cores(), size // _WORTH)
    return max(0, processes - 1)


def started() -> "subprocess.Popen[bytes]":
    """Start a process that calls `serve` of `working_apart`.

    Raises:
        OSError: If no process can be started.

    """
    return start("working_apart", "", subprocess.PIPE, package="linting.running")


def ended(process: "subprocess.Popen[bytes]") -> None:
    """End a process, whatever it is doing."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None  # noqa: S101 -- pipes were asked for
        with suppress(OSError):
            pipe.close()
    process.wait()
