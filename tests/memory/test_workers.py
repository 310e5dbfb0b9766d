"""Batches are answered by other processes, and what goes wrong there is said here."""

import io
import struct
import sys
from itertools import product
from pathlib import Path

import msgspec
import pytest

from insaterms.errors import MemoryFileError
from insaterms.memory import processes
from insaterms.memory.candidate_search import CandidateSearch
from insaterms.memory.looking_up import Asked
from insaterms.memory.matches import Context, Match
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


def told(path: str) -> str:
    return msgspec.json.encode(job(path)).decode()


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
    serve(told(path), framed([("Save the file", Context())]), replies)
    assert b"Bewaar het bestand" in replies.getvalue()
    nothing = io.BytesIO()
    serve(told(path), io.BytesIO(), nothing)
    assert nothing.getvalue() == b""


def test_serving_says_what_is_wrong(tmp_path: Path) -> None:
    replies = io.BytesIO()
    serve(told(str(tmp_path / "gone.db")), framed([("Save", Context())]), replies)
    assert b"gone.db" in replies.getvalue()


def _replies(written: io.BytesIO) -> list[dict[str, object]]:
    data = written.getvalue()
    found = []
    while data:
        (size,) = struct.unpack_from("<Q", data)
        found.append(msgspec.msgpack.decode(data[8 : 8 + size]))
        data = data[8 + size :]
    return found


def test_every_batch_is_answered_where_the_memory_cannot_be_opened(tmp_path: Path) -> None:
    replies = io.BytesIO()
    batch = [("Save", Context())]
    serve(told(str(tmp_path / "gone.db")), framed(batch, batch, batch), replies)
    assert [bool(each["error"]) for each in _replies(replies)] == [True] * 3


def test_a_look_up_that_fails_is_an_answer_and_the_next_one_is_waited_for(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = CandidateSearch.for_segment

    def for_segment(
        search: CandidateSearch, text: str, context: Context, asked: Asked
    ) -> list[Match]:
        if text == "fails":
            raise MemoryFileError("disk I/O error")
        return really(search, text, context, asked)

    monkeypatch.setattr(CandidateSearch, "for_segment", for_segment)
    replies = io.BytesIO()
    good, bad = [("Save the file", Context())], [("Save the file", Context()), ("fails", Context())]
    serve(told(path), framed(good, bad, good), replies)
    first, failed, last = _replies(replies)
    assert first == last
    assert "error" not in first or not first["error"]
    assert failed["error"] == "disk I/O error"


def test_a_damaged_memory_is_an_error_and_no_waiting_for_ever(path: str) -> None:
    with Memory.open(path) as memory:
        words = ["".join(letters) * 3 for letters in product("abcdefgh", repeat=3)]
        memory.add(Unit(word, "x" * 2000, "en", "nl") for word in words)
        texts = [(word, Context()) for word in words]
        exact = Job(path, True, ("en", "nl"), 100, 1, None)
        assert all(answered(exact, texts, 2))
    with open(path, "r+b") as file:
        file.seek(40 * 4096)
        file.write(b"\xff" * 4096 * 100)
    with pytest.raises(MemoryFileError, match="damaged"):
        list(answered(exact, texts, 2))


def test_modules_in_the_folder_where_a_program_runs_are_not_loaded(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "untrusted"
    folder.mkdir()
    for name in ("queue", "numpy", "insaterms", "msgspec"):
        text = f"open({str(tmp_path / 'loaded')!r}, 'w').close()\nraise SystemExit(3)\n"
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend("")
    assert all(answered(job(path), [("Save the file", Context())], 1))
    assert not (tmp_path / "loaded").exists()


def test_modules_are_found_where_this_program_finds_them(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = processes._ROOT
    monkeypatch.setattr(sys, "path", [each for each in sys.path if each != root])
    assert all(answered(job(path), [("Save the file", Context())], 1))
