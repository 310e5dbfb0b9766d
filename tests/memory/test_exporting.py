import os
import stat
from pathlib import Path

import pytest

from insaterms.memory.exporting import replacing


class _InterruptedError(Exception):
    """Something that goes wrong while a file is written."""


def _fail(path: Path) -> None:
    with replacing(str(path)) as stream:
        stream.write(b"half")
        raise _InterruptedError


def test_a_file_is_replaced_when_all_of_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with replacing(str(path)) as stream:
        stream.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["a.tmx"]


def test_what_goes_wrong_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_bytes(b"old")
    with pytest.raises(_InterruptedError):
        _fail(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.tmx"]


def test_a_file_that_was_not_there_is_not_there_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(_InterruptedError):
        _fail(tmp_path / "a.tmx")
    assert os.listdir(tmp_path) == []


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.tmx").write_bytes(b"old")
    link = tmp_path / "link.tmx"
    link.symlink_to("real.tmx")
    with replacing(str(link)) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert (tmp_path / "real.tmx").read_bytes() == b"new"


def test_what_is_no_file_is_written_to_directly() -> None:
    with replacing(os.devnull) as stream:
        stream.write(b"gone")
    assert not os.path.isfile(os.devnull)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(str(tmp_path / "no" / "a.tmx")):
        pass
