"""Look-ups on every core: processes that each open the memory and answer batches."""

import subprocess
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from queue import SimpleQueue
from typing import IO, TYPE_CHECKING

import msgspec

from insaterms.errors import MemoryFileError
from insaterms.memory.matches import Context, Match, Register
from insaterms.memory.processes import read, start, write
from insaterms.ui_language import _

if TYPE_CHECKING:
    from insaterms.memory.looking_up import Asked as Settings
    from insaterms.memory.memory import Memory

__all__ = ["Job", "answered", "serve"]

# Segments: of the first batch, so that all processes have some, and of later ones.
_BATCH = 128
_MOST = 1024


class Job(msgspec.Struct, frozen=True):
    """What every process must know.

    Attributes:
        path: The memory.
        read_only: Whether nothing is to be written.
        languages: Of the queries and of the translations.
        threshold: 1 to 100.
        limit: At most so many matches for each; None means all.
        register: How a Dutch target should address its reader.
        exact_first: Whether similar matches are wanted only where there is no exact one.

    """

    path: str
    read_only: bool
    languages: tuple[str, str]
    threshold: int
    limit: int | None
    register: Register | None
    exact_first: bool = False


Asked = tuple[str, Context]


def answered(
    job: Job, texts: Iterable[Asked], processes: int
) -> Generator[list[Match], None, None]:
    """Return for each segment every match that may be among its best, in no order.

    Args:
        job: What is asked; the memory's index must be up to date.
        texts: Segments with their contexts.
        processes: How many to start, at least 1.

    Raises:
        MemoryFileError: If a process cannot open the memory, or dies.

    """
    workers: SimpleQueue[_Worker] = SimpleQueue()
    started: list[_Worker] = []
    try:
        for _ in range(processes):
            started.append(_Worker(job))
            workers.put(started[-1])
        yield from _answers(workers, texts, processes)
    finally:
        for worker in started:
            worker.stop()


def _answers(
    workers: "SimpleQueue[_Worker]", texts: Iterable[Asked], processes: int
) -> Iterator[list[Match]]:
    def ask(batch: list[Asked]) -> list[list[Match]]:
        worker = workers.get()
        try:
            return worker.ask(batch)
        finally:
            workers.put(worker)

    remaining = iter(texts)
    size = _BATCH
    with ThreadPoolExecutor(processes) as pool:
        # A few batches ahead: enough that no process waits, and no more than fits in memory.
        waiting: deque[Future[list[list[Match]]]] = deque()
        while True:
            while len(waiting) < 2 * processes and (batch := list(islice(remaining, size))):
                # Of many segments looked up together some are equally long.
                size = min(size * 2, _MOST)
                waiting.append(pool.submit(ask, batch))
            if not waiting:
                return
            yield from waiting.popleft().result()


class _Worker:
    """One process."""

    def __init__(self, job: Job) -> None:
        self._process = start("workers", msgspec.json.encode(job).decode(), subprocess.PIPE)
        assert self._process.stdin is not None  # noqa: S101 -- pipes were asked for
        assert self._process.stdout is not None  # noqa: S101 -- as above
        self._to, self._from = self._process.stdin, self._process.stdout

    def ask(self, batch: list[Asked]) -> list[list[Match]]:
        self._send(msgspec.msgpack.encode(batch))
        reply = read(self._from)
        if reply is None:
            code = self._process.wait()
            raise MemoryFileError(
                _("a process that looks segments up has ended (code {code})").format(code=code)
            )
        decoded = msgspec.msgpack.decode(reply, type=_Reply)
        if decoded.error:
            raise MemoryFileError(decoded.error)
        return decoded.matches

    def stop(self) -> None:
        for pipe in (self._to, self._from):
            with suppress(BrokenPipeError):
                pipe.close()
        self._process.wait()

    def _send(self, data: bytes) -> None:
        with suppress(BrokenPipeError):  # the next reply says that it has ended
            write(self._to, data)


class _Reply(msgspec.Struct):
    matches: list[list[Match]] = []
    error: str = ""


def serve(job: str, requests: IO[bytes] | None = None, replies: IO[bytes] | None = None) -> None:
    """Answer batches until no more come.

    Args:
        job: What every process must know, as JSON.
        requests: The batches; standard input by default.
        replies: Where the answers go; standard output by default.

    """
    from insaterms.memory.looking_up import Asked as Settings
    from insaterms.memory.memory import Memory

    told = msgspec.json.decode(job, type=Job)
    requests, replies = requests or sys.stdin.buffer, replies or sys.stdout.buffer
    try:
        memory = Memory.open(told.path, read_only=told.read_only)
    except MemoryFileError as error:
        # Whoever asks waits for an answer to each batch.
        while read(requests) is not None:
            _answer(replies, _Reply(error=str(error)))
        return
    with memory:
        asked = Settings(told.languages, told.threshold, told.limit, told.register)
        while (batch := read(requests)) is not None:
            _answer(replies, _reply(memory, batch, asked, exact_first=told.exact_first))


def _reply(memory: "Memory", batch: bytes, asked: "Settings", *, exact_first: bool) -> _Reply:
    texts = msgspec.msgpack.decode(batch, type=list[Asked])
    try:
        search = memory.candidate_search()
        if exact_first:
            found = search.first_for_segments(texts, asked)
            return _Reply([[each.explain() for each in some] for some in found])
        return _Reply([search.for_segment(text, context, asked) for text, context in texts])
    except MemoryFileError as error:
        return _Reply(error=str(error))


def _answer(replies: IO[bytes], reply: _Reply) -> None:
    write(replies, msgspec.msgpack.encode(reply))
