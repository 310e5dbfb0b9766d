"""Programs of our own that work beside this one, spoken to through pipes.

They are started as new programs, so that a caller's script needs no
`if __name__ == "__main__"`, which `multiprocessing` asks for, and no open database is
carried over a fork.
"""

import gc
import os
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from insaterms.ui_language import handed_on

if TYPE_CHECKING:
    import subprocess

__all__ = ["collecting_seldom", "cores", "read", "start", "write"]

_SIZE = struct.Struct("<Q")
_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# They find modules where this program does: not in the folder where it happens to run, nor
# ever in front of the standard library what does not stand there here.  Whoever stops this
# program with Ctrl-C stops them through their pipes.
_STARTER = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); sys.path[:] = sys.argv[2:];"
    " from insaterms.ui_language import speak_as_handed_on; speak_as_handed_on();"
    " from insaterms.{package}.{module} import serve; serve(sys.argv[1])"
)
# Of objects that are new and not yet gone, at which Python looks for rings.
_SELDOM = 200_000
# Of a pipe, where the system lets one choose: so much the one writes before the other reads.
_PIPE = 1 << 20


def start(
    module: str, job: str, stdin: int | IO[bytes], *, package: str = "memory"
) -> "subprocess.Popen[bytes]":
    """Start a process that calls `serve` of a module, and writes to a pipe.

    Args:
        module: In the package.
        job: What `serve` is given.
        stdin: The process's standard input, as `subprocess` takes it.
        package: Of insaterms.

    Raises:
        OSError: If no process can be started.

    """
    import subprocess  # a look-up does without

    starter = _STARTER.format(package=package, module=module)
    return subprocess.Popen(  # noqa: S603 -- this very Python with our own code
        [sys.executable, "-P", "-c", starter, job, *_paths(sys.path)],
        stdin=stdin,
        stdout=subprocess.PIPE,
        pipesize=_PIPE,
        env={**os.environ, **handed_on()},
    )


def cores() -> int:
    """Return how many cores this process may use, which can be fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Let Python look for rings of objects less often while a million units go by.

    Units are no part of any, and thousands of them wait to be written at once: looking
    through them after every 700 new objects takes a third of the time of an import.  What is
    there already is not looked through at all.
    """
    thresholds = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_SELDOM, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def read(stream: IO[bytes]) -> bytes | None:
    """Return the next message of a pipe; None where it has ended."""
    size = stream.read(_SIZE.size)
    if len(size) < _SIZE.size:
        return None
    length = _SIZE.unpack(size)[0]
    data = stream.read(length)
    return data if len(data) == length else None


def write(stream: IO[bytes], data: bytes) -> None:
    """Write a message to a pipe."""
    stream.write(_SIZE.pack(len(data)))
    stream.write(data)
    stream.flush()


def _paths(paths: Sequence[str]) -> list[str]:
    found = [os.path.abspath(each) for each in paths if each]
    return found if _ROOT in found else [*found, _ROOT]
