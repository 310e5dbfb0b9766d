"""Reading a large file in a process of its own, while this one puts into the memory what it gave.

Both take about the same time.  The other process reads the very stream that was opened
here, and keeps no account: what it has to say comes along with the units, in their order.
"""

import os
import stat
import sys
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from subprocess import Popen
from typing import IO, BinaryIO, Protocol

import msgspec

from insaterms.errors import Problem
from insaterms.memory.accounts import FileAccount, Given
from insaterms.memory.file_formats import UnitsFormat
from insaterms.memory.processes import collecting_seldom, cores, read, start, write
from insaterms.ui_language import _
from insaterms.units import Skipped, Unit

__all__ = ["begun", "serve", "units_apart"]

# A smaller file is read sooner than another process has started.
_LARGE = 2_000_000  # bytes
# Those that are read as a stream; a catalog is read as a whole.
_STREAMED = frozenset({"tmx", "tsv", "csv"})
# A message is so many units, or units of so many code points; and so many wait to be taken.
_UNITS = 500
_CHARACTERS = 200_000
_AHEAD = 32


class _Told(Protocol):
    def __call__(self, entry: Skipped, *, came_in: bool) -> None: ...


class _Job(msgspec.Struct, frozen=True):
    """What the process must know.

    Attributes:
        path: The file, as messages name it; it need not be there under this name.
        form: Its format.
        given: What is said of it.

    """

    path: str
    form: UnitsFormat
    given: Given


class _Message(msgspec.Struct):
    """What the process has read.

    Attributes:
        units: As they come into the memory.
        said: What became no unit, and what is to be said of these units (True).
        ended: Whether this is the last one.
        problems: Why the file could not be read, or not to its end.

    """

    units: list[Unit] = []
    said: list[tuple[bool, Skipped]] = []
    ended: bool = False
    problems: tuple[Problem, ...] = ()


def begun(stream: BinaryIO, path: str, form: UnitsFormat, given: Given) -> Popen[bytes] | None:
    """Start a process that reads a file, where that is sooner done than without one.

    Args:
        stream: The opened file; how far the process has read its `tell` says.
        path: The file, as messages name it.
        form: Its format.
        given: What is said of it.

    Returns:
        The process; None for a small file, for one that is not read as a stream, on one
        core, and where no process can be started.

    """
    if form not in _STREAMED or cores() == 1:
        return None
    try:
        number = stream.fileno()
        status = os.fstat(number)
        if not stat.S_ISREG(status.st_mode) or status.st_size < _LARGE:
            return None
        job = msgspec.json.encode(_Job(path, form, given)).decode()
        # It goes on where this process has come to.
        os.lseek(number, stream.tell(), os.SEEK_SET)
        return start("reading_apart", job, stream)
    except (OSError, UnicodeEncodeError):
        return None


def units_apart(
    process: Popen[bytes],
    account: FileAccount,
    told: _Told,
    progress: Callable[[], object],
) -> Iterator[Unit]:
    """Return the units of a file as they come into the memory, and end the process.

    Args:
        process: As `begun` started it.
        account: Of the file; its units, pairs and problems are put on record.
        told: Called with what is said of an entry, and whether it came in.
        progress: Called when units have come.

    """
    assert process.stdout is not None  # noqa: S101 -- a pipe was asked for
    decode = msgspec.msgpack.Decoder(_Message).decode
    # While this process writes to the memory, a thread takes what the other one has read.
    with ThreadPoolExecutor(1) as pool:
        try:
            waiting = deque(pool.submit(read, process.stdout) for _ in range(_AHEAD))
            while True:
                data = waiting.popleft().result()
                if data is None:
                    reason = _(
                        "the process that read it has ended (code {code}); import it again"
                    ).format(code=process.wait())
                    account.problems = (Problem(account.path, 0, 0, reason),)
                    return
                waiting.append(pool.submit(read, process.stdout))
                message = decode(data)
                for came_in, entry in message.said:
                    told(entry, came_in=came_in)
                account.units += len(message.units)
                account.pairs.update(
                    [(each.source_language, each.target_language) for each in message.units]
                )
                progress()
                yield from message.units
                if message.ended:
                    account.problems = message.problems
                    return
        finally:
            process.kill()
            pool.shutdown()  # all of its reading ends with the process
            process.stdout.close()
            process.wait()


def serve(job: str, stream: BinaryIO | None = None, written: IO[bytes] | None = None) -> None:
    """Read a file to its end.

    Args:
        job: A job, as JSON.
        stream: The file; standard input by default.
        written: Where messages go; standard output by default.

    """
    from insaterms.memory.importing import Importing

    asked = msgspec.json.decode(job, type=_Job)
    file = sys.stdin.buffer if stream is None else stream
    output = sys.stdout.buffer if written is None else written
    message = _Message()

    def skipped(_: str, entry: Skipped) -> None:
        message.said.append((False, entry))
        if len(message.said) >= _UNITS:
            send()

    def remarked(_: str, entry: Skipped) -> None:
        message.said.append((True, entry))

    def send() -> None:
        write(output, encode(message))
        message.units, message.said = [], []

    encode = msgspec.msgpack.Encoder().encode
    importing = Importing(asked.given, skipped=skipped, remarked=remarked)
    characters = 0
    # Whoever reads this may have been stopped.
    with suppress(BrokenPipeError), collecting_seldom():
        for unit in importing.units(file, asked.path, asked.form):
            message.units.append(unit)
            characters += len(unit.source) + len(unit.target) + len(unit.note)
            if len(message.units) >= _UNITS or characters >= _CHARACTERS:
                send()
                characters = 0
        message.ended, message.problems = True, importing.accounts[0].problems
        send()
