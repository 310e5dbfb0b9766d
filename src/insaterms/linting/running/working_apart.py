"""Looking at files on every core: programs of our own beside this one, which works too."""

import sys
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from threading import Thread
from typing import IO

import msgspec

from insaterms.linting.registry import rules
from insaterms.linting.running.checking import Checker
from insaterms.linting.running.jobs import Job, Outcome, Task
from insaterms.linting.running.processes_ahead import ProcessesAhead, ended, helpers, started
from insaterms.memory.processes import collecting_seldom, read, write

__all__ = ["checked", "dealt", "serve"]

# Bytes that are handed out at a time, and files; few, and fewer towards the end, so that all
# end at the same time: a part of what is left.
_BYTES = 100_000
_LAST_BYTES = 20_000
_PART = 50
_FILES = 16
# What a process has to do when it has done what it is at.
_AHEAD = 2

_encode = msgspec.msgpack.Encoder().encode
_decode_jobs = msgspec.msgpack.Decoder(list[Job]).decode
_decode_task = msgspec.msgpack.Decoder(Task).decode
_decode_outcomes = msgspec.msgpack.Decoder(list[Outcome]).decode


def checked(
    checker: Checker,
    jobs: Sequence[Job],
    *,
    processes: int | None = None,
    progress: Callable[[int], object] = int,
    ahead: ProcessesAhead | None = None,
) -> list[Outcome]:
    """Look at files.

    Args:
        checker: Looks at files in this process; others are told what its task is.
        jobs: The files.
        processes: How many take part, this one included, at least 1; None: as many as there
            are cores, where there is enough to do.
        progress: Called with the number of files that are done.
        ahead: Processes that have been started already; others are where they do not suffice.

    Returns:
        What came of each, in no order.

    """
    chunks = deque(dealt(jobs))
    number = min(helpers(processes, sum(job.size for job in jobs)), len(chunks) - 1)
    others = [_Other(checker.task, chunks, ahead) for _ in range(number)]
    outcomes: list[Outcome] = []

    def work() -> None:
        while chunks:
            with suppress(IndexError):  # another was faster
                outcomes.extend(map(checker.check, chunks.popleft()))
            progress(len(outcomes) + sum(other.done for other in others))

    try:
        work()
        for other in others:
            other.wait()
        # What a process could not do is done here, where an error shows what it is.
        work()
    finally:
        for other in others:
            other.stop()
    for other in others:
        for reply in other.replies:
            outcomes += _decode_outcomes(reply)
    progress(len(outcomes))
    return outcomes


def dealt(jobs: Iterable[Job]) -> list[list[Job]]:
    """Deal files into chunks, the largest first; a page and its translations stay together."""
    groups: dict[str, list[Job]] = {}
    for job in jobs:
        groups.setdefault(job.original.shown if job.original else job.shown, []).append(job)
    ordered = sorted(groups.values(), key=lambda group: -sum(job.size for job in group))
    chunks: list[list[Job]] = []
    room = 0
    left = sum(job.size for group in ordered for job in group)
    for group in ordered:
        # The page itself comes first, and then its translations.
        group.sort(key=lambda job: job.original is not None)
        size = sum(job.size for job in group)
        if not chunks or room < size or len(chunks[-1]) >= _FILES:
            chunks.append([])
            room = min(max(left // _PART, _LAST_BYTES), _BYTES)
        chunks[-1] += group
        room -= size
        left -= size
    return chunks


class _Other:
    """One more process, and the thread that speaks to it."""

    def __init__(
        self, task: Task, chunks: "deque[list[Job]]", ahead: ProcessesAhead | None
    ) -> None:
        self.replies: list[bytes] = []
        self.done = 0
        self._chunks = chunks
        self._task = task
        self._process = ahead.take() if ahead is not None else None
        self._thread: Thread | None = None
        with suppress(OSError):
            self._process = self._process or started()
            self._thread = Thread(target=self._speak, daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until it has nothing left to do."""
        if self._thread is not None:
            self._thread.join()

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self._process.kill()
            self.wait()
            ended(self._process)

    def _speak(self) -> None:
        assert self._process is not None  # noqa: S101 -- started before
        requests, replies = self._process.stdin, self._process.stdout
        assert requests is not None  # noqa: S101 -- pipes were asked for
        assert replies is not None  # noqa: S101 -- as above
        asked: deque[list[Job]] = deque()
        with suppress(OSError):  # it has ended, and there will be no reply
            write(requests, _encode(self._task))
        while True:
            while len(asked) < _AHEAD and self._chunks:
                with suppress(IndexError):  # another was faster
                    asked.append(self._chunks.popleft())
                    with suppress(OSError):
                        write(requests, _encode(asked[-1]))
            if not asked:
                return
            reply = read(replies)
            if reply is None:
                self._chunks.extend(asked)
                return
            self.replies.append(reply)
            self.done += len(asked.popleft())


def serve(_job: str, requests: IO[bytes] | None = None, replies: IO[bytes] | None = None) -> None:
    """Look at files until no more come; where one raises, the process ends.

    Args:
        _job: Nothing; what is the same for all files is the first request.
        requests: Files, some at a time; standard input by default.
        replies: Where what came of them goes; standard output by default.

    """
    asked = sys.stdin.buffer if requests is None else requests
    answers = sys.stdout.buffer if replies is None else replies
    # Whoever asked may be gone; and what goes wrong here goes wrong there again, and is told.
    with suppress(BrokenPipeError, Exception), collecting_seldom():
        rules()  # loaded while nobody has said which are wanted
        checker = Checker(_decode_task(read(asked) or b""))
        try:
            while (data := read(asked)) is not None:
                write(answers, _encode([checker.check(job) for job in _decode_jobs(data)]))
        finally:
            checker.close()
