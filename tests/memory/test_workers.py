"""Batches are answered by other processes, and what goes wrong there is said here."""

import io
import struct
from pathlib import Path

import msgspec
import pytest

from insaterms.errors import MemoryFileError
from insaterms.memory.matches import Context
from insaterms.memory.memory import Memory
from insaterms.memory.workers import Job, answered, serve
from insaterms.units import Unit


@pytest.fixture
def path(tmp_path: Path) -> str:
    path = tmp_path / "memory.db"
    with Memory.open(path, create=True) as memory:
        memory.add([Unit("Save the file", "Bewaar het bestand", "en", "nl")])
    return str(path)


def job(path: str) -> Job:
    return Job(path, True, ("en", "nl"), 70, 5, None)


def framed(*messages: object) -> io.BytesIO:
    encoded = [msgspec.msgpack.encode(message) for message in messages]
    return io.BytesIO(b"".join(struct.pack("<Q", len(each)) + each for each in encoded))


def test_each_batch_is_answered_in_order(path: str) -> None:
    texts = [("Save the file", Context()), ("Something else", Context())] * 200
    found = list(answered(job(path), texts, 2))
    assert [[match.target for match in each] for each in found] == [
        ["Bewaar het bestand"],
        [],
    ] * 200


def test_no_segments_are_no_answers(path: str) -> None:
    assert list(answered(job(path), [], 1)) == []


def test_whoever_stops_reading_leaves_no_process(path: str) -> None:
    answers = answered(job(path), [("Save the file", Context())] * 1000, 2)
    assert next(answers)
    answers.close()


def test_a_memory_that_is_gone_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(MemoryFileError, match=r"gone\.db"):
        list(answered(job(str(tmp_path / "gone.db")), [("Save", Context())], 1))


def test_serving_ends_with_the_requests(path: str) -> None:
    replies = io.BytesIO()
    serve(framed(job(path), [("Save the file", Context())]), replies)
    assert b"Bewaar het bestand" in replies.getvalue()
    nothing = io.BytesIO()
    serve(io.BytesIO(), nothing)
    assert nothing.getvalue() == b""


def test_serving_says_what_is_wrong(tmp_path: Path) -> None:
    replies = io.BytesIO()
    serve(framed(job(str(tmp_path / "gone.db")), [("Save", Context())]), replies)
    assert b"gone.db" in replies.getvalue()
