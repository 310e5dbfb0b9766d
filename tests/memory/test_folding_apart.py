"""Folding in a process of its own."""

import io
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

import msgspec
import pytest

from insaterms.memory import folding_apart, processes
from insaterms.memory.folding_apart import folded_changes, serve
from insaterms.memory.store import Changed, LanguagePair
from insaterms.text.segments import fold_segment

if TYPE_CHECKING:
    from subprocess import Popen

_PAIR = LanguagePair("en", "nl")
_TEXTS = [
    ("Save the file “A” on June 28th, 2018!", "Sla het bestand “A” op 28 juni 2018 op!"),
    ("", ""),
    ("It costs €1,000.50 😀", "Het kost € 1.000,50 😀"),
    ("…", "…"),
    ("A long line. " * 400, "Een lange regel. " * 400),
]
_CHANGES = [Changed(7 + 3 * number, *_TEXTS[number % len(_TEXTS)]) for number in range(300)]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list["Popen[bytes]"]:
    """Have few changes folded apart, on one core too; return the processes that are started."""
    found: list[Popen[bytes]] = []

    def start(module: str, job: str, stdin: int) -> "Popen[bytes]":
        found.append(processes.start(module, job, stdin))
        return found[-1]

    monkeypatch.setattr(folding_apart, "start", start)
    monkeypatch.setattr(folding_apart, "cores", lambda: 2)
    for name, value in (("_FEW", 10), ("_SENT", 25), ("_HERE", 10), ("_CHARACTERS", 50_000)):
        monkeypatch.setattr(folding_apart, name, value)
    return found


def _folded(changes: Sequence[Changed]) -> list[tuple[int, str, str]]:
    return [
        (each.id, fold_segment(each.one, "en"), fold_segment(each.other, "nl")) for each in changes
    ]


def _ended(started: list["Popen[bytes]"]) -> list[bool]:
    return [process.returncode is not None for process in started]


@pytest.mark.parametrize("count", [0, 9, 10, 11, 30, 35, 45, 46, 80, 300])
def test_what_is_folded_apart_is_what_is_folded_here(
    count: int, started: list["Popen[bytes]"]
) -> None:
    assert list(folded_changes(_CHANGES[:count], _PAIR)) == _folded(_CHANGES[:count])
    assert _ended(started) == [True] * (count > 10)


def test_messages_larger_than_a_pipe_make_nobody_wait(
    monkeypatch: pytest.MonkeyPatch, started: list["Popen[bytes]"]
) -> None:
    monkeypatch.setattr(folding_apart, "_CHARACTERS", 1 << 40)
    # A pipe holds a mebibyte; a message, 25 times 75,000 bytes.
    changes = [Changed(number, "é " * 15_000, "ë" * 15_000) for number in range(1, 80)]
    assert list(folded_changes(changes, _PAIR)) == _folded(changes)
    assert _ended(started) == [True]


@pytest.mark.parametrize("count", [0, 15, 100])
def test_whoever_stops_leaves_no_process(count: int, started: list["Popen[bytes]"]) -> None:
    folded = folded_changes(_CHANGES, _PAIR)
    assert list(islice(folded, count)) == _folded(_CHANGES[:count])
    folded.close()
    assert _ended(started) == [True] * (count > 10)


def test_where_the_process_dies_the_rest_is_folded_here(started: list["Popen[bytes]"]) -> None:
    folded = folded_changes(_CHANGES, _PAIR)
    found = list(islice(folded, 60))
    started[0].kill()
    started[0].wait()
    assert [*found, *folded] == _folded(_CHANGES)
    assert _ended(started) == [True]


@pytest.mark.usefixtures("started")
def test_where_no_process_can_be_started_all_is_folded_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(folding_apart, "start", refused)
    assert list(folded_changes(_CHANGES, _PAIR)) == _folded(_CHANGES)


def test_on_one_core_no_process_is_started(
    monkeypatch: pytest.MonkeyPatch, started: list["Popen[bytes]"]
) -> None:
    monkeypatch.setattr(folding_apart, "cores", lambda: 1)
    assert list(folded_changes(_CHANGES, _PAIR)) == _folded(_CHANGES)
    assert not started


def test_what_fails_while_units_are_read_leaves_no_process(
    started: list["Popen[bytes]"],
) -> None:
    def failing() -> Iterator[Changed]:
        yield from _CHANGES[:100]
        raise KeyError

    with pytest.raises(KeyError):
        list(folded_changes(failing(), _PAIR))
    assert _ended(started) == [True]


def test_serving_ends_with_the_requests_or_with_who_reads() -> None:
    job = msgspec.json.encode(_PAIR).decode()
    requests, replies = io.BytesIO(), io.BytesIO()
    for some in (_CHANGES[:5], []):
        processes.write(requests, msgspec.msgpack.encode(some))
    requests.seek(0)
    serve(job, requests, replies)
    replies.seek(0)
    first = processes.read(replies)
    assert first is not None
    assert msgspec.msgpack.decode(first) == [[*each[1:]] for each in _folded(_CHANGES[:5])]
    assert processes.read(replies) == msgspec.msgpack.encode([])
    assert processes.read(replies) is None

    class Gone(io.BytesIO):
        def flush(self) -> None:
            raise BrokenPipeError

    requests.seek(0)
    serve(job, requests, Gone())
