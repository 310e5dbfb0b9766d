import io
from datetime import date
from pathlib import Path
from subprocess import Popen

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.running import processes_ahead
from insaterms.linting.running.checking import Checker
from insaterms.linting.running.jobs import Job, Original, Outcome, Task, decoded
from insaterms.linting.running.processes_ahead import ProcessesAhead
from insaterms.linting.running.working_apart import checked, dealt, serve
from insaterms.memory.processes import read, start, write
from insaterms.project import Project

_TASK = Task(Project(), ("IT101", "IT501"), date(2026, 3, 1))
_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: nl\\n"\n\n'


def _job(name: str, size: int = 0, original: str = "") -> Job:
    page = Original(original, original, "en", b"") if original else None
    return Job(name, name, "page", "nl", b"", size, page)


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    """Return catalogs with one fault each, of which no two fit into one chunk."""
    monkeypatch.chdir(tmp_path)
    found = []
    for number in range(8):
        text = f'{_HEADER}msgid "Absence {number}"\nmsgstr ""\n'
        Path(f"{number}.po").write_text(text, encoding="utf-8")
        found.append(Job(f"{number}.po", f"{number}.po", "catalog", "nl", b"", 200_000))
    return found


def _faults(outcomes: list[Outcome]) -> list[tuple[str, list[str]]]:
    results = [(each.shown, decoded(each.result)) for each in outcomes]
    return sorted(
        (shown, [finding.text for finding in result.findings])
        for shown, result in results
        if result is not None
    )


_EXPECTED = [(f"{number}.po", [f"Absence {number}"]) for number in range(8)]


@given(
    st.lists(st.tuples(st.integers(0, 300_000), st.sampled_from(["", "0", "1", "2"])), max_size=60)
)
def test_every_file_is_dealt_once_and_a_page_with_its_translations(
    files: list[tuple[int, str]],
) -> None:
    jobs = [
        _job(str(number), size, original if original != str(number) else "")
        for number, (size, original) in enumerate(files)
    ]
    chunks = dealt(jobs)
    assert sorted(job.shown for chunk in chunks for job in chunk) == sorted(
        job.shown for job in jobs
    )
    place = {job.shown: number for number, chunk in enumerate(chunks) for job in chunk}
    for original in {job.original.shown for job in jobs if job.original is not None}:
        of = {place[job.shown] for job in jobs if job.original and job.original.shown == original}
        assert len(of) == 1
        if original in place and jobs[int(original)].original is None:
            assert of == {place[original]}


def test_the_largest_files_come_first() -> None:
    sizes = [3, 500_000, 40, 200_000, 150_000]
    chunks = dealt(_job(str(number), size) for number, size in enumerate(sizes))
    assert [[job.size for job in chunk] for chunk in chunks] == [
        [500_000],
        [200_000],
        [150_000],
        [40, 3],
    ]


def test_less_is_dealt_at_a_time_towards_the_end() -> None:
    chunks = dealt(_job(str(number), 10_000) for number in range(500))
    sizes = [sum(job.size for job in chunk) for chunk in chunks]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == 100_000
    assert sizes[-2] == 20_000


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_so_many_processes_find_the_same(jobs: list[Job], processes: int) -> None:
    told: list[int] = []
    checker = Checker(_TASK)
    outcomes = checked(checker, jobs, processes=processes, progress=told.append)
    assert _faults(outcomes) == _EXPECTED
    assert told[-1] == 8
    assert told == sorted(told)


def test_the_process_that_is_started_answers(
    jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    # What it fails to do is done here, so that nobody would miss it.
    started: list[Popen[bytes]] = []

    def noted(module: str, job: str, stdin: int, *, package: str) -> Popen[bytes]:
        started.append(start(module, job, stdin, package=package))
        raise OSError("not for these files")

    monkeypatch.setattr(processes_ahead, "start", noted)
    checked(Checker(_TASK), jobs, processes=2)
    encode = msgspec.msgpack.encode
    requests = io.BytesIO()
    for request in (_TASK, jobs):
        write(requests, encode(request))
    said, _nothing = started[0].communicate(requests.getvalue(), timeout=60)
    [reply] = _replies(io.BytesIO(said))
    assert _faults(reply) == _EXPECTED


def test_where_no_process_can_be_started_all_is_done_here(
    jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(processes_ahead, "start", fail)
    assert _faults(checked(Checker(_TASK), jobs, processes=2)) == _EXPECTED


def test_what_a_process_that_dies_leaves_is_done_here(
    jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Popen[bytes]] = []

    def started_dead(module: str, job: str, stdin: int, *, package: str) -> Popen[bytes]:
        process = start(module, job, stdin, package=package)
        started.append(process)
        process.kill()
        return process

    monkeypatch.setattr(processes_ahead, "start", started_dead)
    assert _faults(checked(Checker(_TASK), jobs, processes=2)) == _EXPECTED
    assert len(started) == 1


def test_an_error_stops_every_process(jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Popen[bytes]] = []

    def watched(module: str, job: str, stdin: int, *, package: str) -> Popen[bytes]:
        started.append(start(module, job, stdin, package=package))
        return started[-1]

    def fail(_checker: Checker, _job: Job) -> Outcome:
        raise RuntimeError("a slip of ours")

    monkeypatch.setattr(processes_ahead, "start", watched)
    monkeypatch.setattr(Checker, "check", fail)
    with pytest.raises(RuntimeError, match="a slip of ours"):
        checked(Checker(_TASK), jobs, processes=2)
    assert [process.returncode is None for process in started] == [False]


def test_processes_that_are_there_are_taken_before_others_are_started(
    jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Popen[bytes]] = []

    class Noted(ProcessesAhead):
        def take(self) -> Popen[bytes] | None:
            process = super().take()
            if process is not None:
                taken.append(process)
            return process

    monkeypatch.setattr(processes_ahead, "cores", lambda: 2)
    ahead = Noted()
    ahead.start(None, 2_000_000)
    monkeypatch.setattr(processes_ahead, "start", _no_process)
    assert _faults(checked(Checker(_TASK), jobs, processes=2, ahead=ahead)) == _EXPECTED
    assert [process.poll() is not None for process in taken] == [True]


def test_processes_that_nobody_takes_are_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    processes: list[Popen[bytes]] = []

    def noted(module: str, job: str, stdin: int, *, package: str) -> Popen[bytes]:
        processes.append(start(module, job, stdin, package=package))
        return processes[-1]

    monkeypatch.setattr(processes_ahead, "start", noted)
    monkeypatch.setattr(processes_ahead, "cores", lambda: 3)
    ahead = ProcessesAhead()
    ahead.start(None, 3_000_000)
    ahead.close()
    assert [process.returncode is None for process in processes] == [False, False]
    assert ahead.take() is None


@pytest.mark.parametrize(
    ("processes", "size", "number"),
    [(None, 999_999, 0), (None, 9_000_000, 3), (2, 9_000_000, 1), (9, 9_000_000, 3), (2, 10, 0)],
)
def test_no_more_are_started_ahead_than_have_something_to_do(
    processes: int | None, size: int, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def count(module: str, *_arguments: object, **_options: object) -> None:
        asked.append(module)

    monkeypatch.setattr(processes_ahead, "start", count)
    monkeypatch.setattr(processes_ahead, "cores", lambda: 4)
    ProcessesAhead().start(processes, size)
    assert asked == ["working_apart"] * number


def test_few_bytes_start_no_process(jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes_ahead, "start", _no_process)
    small = [msgspec.structs.replace(job, size=100) for job in jobs]
    assert _faults(checked(Checker(_TASK), small)) == _EXPECTED


def _no_process(*_arguments: object, **_options: object) -> None:
    raise AssertionError("a process was started")


def _asked(*requests: bytes) -> io.BytesIO:
    stream = io.BytesIO()
    for request in requests:
        write(stream, request)
    stream.seek(0)
    return stream


def _replies(stream: io.BytesIO) -> list[list[Outcome]]:
    stream.seek(0)
    replies = iter(lambda: read(stream), None)
    return [msgspec.msgpack.decode(reply, type=list[Outcome]) for reply in replies]


def test_a_process_answers_each_request_with_what_came_of_its_files(jobs: list[Job]) -> None:
    encode = msgspec.msgpack.encode
    answers = io.BytesIO()
    serve("", _asked(encode(_TASK), encode(jobs[:3]), encode(jobs[3:])), answers)
    replies = _replies(answers)
    assert [len(reply) for reply in replies] == [3, 5]
    assert _faults([each for reply in replies for each in reply]) == _EXPECTED


def test_a_process_that_is_told_nothing_or_nonsense_ends_without_an_answer() -> None:
    for requests in ((), (b"nonsense",)):
        answers = io.BytesIO()
        serve("", _asked(*requests), answers)
        assert not answers.getvalue()
