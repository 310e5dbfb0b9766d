"""Processes of our own."""

import gc
import io
import os

import pytest

from insaterms.memory.processes import collecting_seldom, cores, read, write


def test_messages_come_as_they_were_written() -> None:
    stream = io.BytesIO()
    for data in (b"one", b"", b"\0" * 100_000):
        write(stream, data)
    stream.seek(0)
    assert [read(stream) for _ in range(4)] == [b"one", b"", b"\0" * 100_000, None]


@pytest.mark.parametrize("left", [0, 5, 8, 10])
def test_a_message_that_is_cut_off_is_none(left: int) -> None:
    stream = io.BytesIO()
    write(stream, b"one")
    assert read(io.BytesIO(stream.getvalue()[:left])) is None


def test_rings_are_looked_for_as_before_when_it_is_over() -> None:
    before = gc.get_threshold()

    def failing() -> None:
        with collecting_seldom():
            assert gc.get_threshold()[0] > before[0]
            assert gc.get_freeze_count()
            raise KeyError

    with pytest.raises(KeyError):
        failing()
    assert gc.get_threshold() == before
    assert not gc.get_freeze_count()


def test_cores_are_those_that_this_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cores() >= 1
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert cores() == 1
