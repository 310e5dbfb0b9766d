"""Laws of writing a file: it is whole or untouched, and keeps what it was."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.files import replace_file, replacing

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_holds_the_text(tmp_path: Path) -> None:
    path = tmp_path / "ĳ.yaml"
    replace_file(str(path), "é\r\nb\n")
    assert path.read_bytes() == "é\r\nb\n".encode()
    assert os.listdir(tmp_path) == ["ĳ.yaml"]


def test_another_encoding_is_written_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nl.po"
    replace_file(str(path), "één\r\n", "latin-1")
    assert path.read_bytes() == b"\xe9\xe9n\r\n"


def test_a_character_that_the_encoding_lacks_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "nl.po"
    path.write_bytes(b"before")
    with pytest.raises(UnicodeEncodeError):
        replace_file(str(path), "€", "latin-1")
    assert path.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["nl.po"]


def test_an_existing_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("something longer than before")
    replace_file(str(path), "new")
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["a"]


def test_a_file_in_the_working_folder_needs_no_folder_in_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    replace_file("a", "x")
    assert (tmp_path / "a").read_text() == "x"


@given(text=st.text())
def test_the_text_is_written_as_it_is(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("written") / "a"
    replace_file(str(path), text)
    assert path.read_bytes() == text.encode()


@posix
@pytest.mark.parametrize("permissions", [0o600, 0o640, 0o644, 0o755])
def test_the_permissions_of_an_existing_file_are_kept(tmp_path: Path, permissions: int) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(permissions)
    replace_file(str(path), "new")
    assert path.read_text() == "new"
    assert mode(path) == permissions


@pytest.fixture
def ordinary_user(tmp_path: Path) -> Iterator[None]:
    """Be nobody for a while where root runs the tests, since root may write everywhere."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    tmp_path.chmod(0o777)
    # One folder more where each of several processes that test has its own.
    for folder in tmp_path.parents:
        mode_now = folder.stat().st_mode
        if mode_now & 0o001:
            break
        folder.chmod(mode_now | 0o011)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
@pytest.mark.usefixtures("ordinary_user")
def test_a_read_only_file_is_refused_as_it_is_for_other_programs(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(PermissionError) as caught:
        replace_file(str(path), "new")
    assert caught.value.filename == str(path)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]


@posix
@pytest.mark.parametrize("umask", [0o022, 0o027, 0o077])
def test_a_new_file_has_the_usual_permissions(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        replace_file(str(tmp_path / "a"), "x")
        assert mode(tmp_path / "a") == 0o666 & ~umask
        assert os.umask(umask) == umask
    finally:
        os.umask(before)


@posix
def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    folder = tmp_path / "real"
    folder.mkdir()
    (folder / "a").write_text("old")
    link = tmp_path / "link"
    link.symlink_to(folder / "a")
    replace_file(str(link), "new")
    assert link.is_symlink()
    assert (folder / "a").read_text() == "new"
    assert os.listdir(folder) == ["a"]


@posix
def test_a_link_to_nothing_gets_its_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "a")
    replace_file(str(link), "new")
    assert link.is_symlink()
    assert (tmp_path / "a").read_text() == "new"


@posix
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        replace_file(str(pipe), "é")
        assert os.read(reader, 10) == "é".encode()
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert os.listdir(tmp_path) == ["pipe"]


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "no space"), KeyboardInterrupt()])
@pytest.mark.parametrize(
    ("step", "existed"),
    [
        ("fsync", True),
        ("fsync", False),
        ("chmod", True),  # a new file has its permissions already
        ("replace", True),
        ("replace", False),
    ],
)
def test_when_a_step_fails_the_file_is_untouched_and_nothing_is_left_behind(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    error: BaseException,
    existed: bool,
) -> None:
    def fail(*_: object) -> None:
        raise error

    path = tmp_path / "a"
    if existed:
        path.write_text("old")
    monkeypatch.setattr(os, step, fail)
    with pytest.raises(type(error)):
        replace_file(str(path), "new")
    monkeypatch.undo()
    assert os.listdir(tmp_path) == ["a"] * existed
    if existed:
        assert path.read_text() == "old"


def test_a_text_that_cannot_be_encoded_leaves_the_file_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        replace_file(str(path), "new \ud800")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_file(str(tmp_path / "none" / "a"), "x")
    assert os.listdir(tmp_path) == []


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OSError, match="a"):
        replace_file(str(tmp_path / "a"), "x")
    assert (tmp_path / "a").is_dir()
    assert os.listdir(tmp_path) == ["a"]


@posix
def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 255)
    replace_file(str(path), "x")
    assert path.read_text() == "x"


# -- a stream ------------------------------------------------------------------------


class _InterruptedError(Exception):
    """Something that goes wrong while a file is written."""


def _fail(path: Path) -> None:
    with replacing(str(path)) as stream:
        stream.write(b"half")
        raise _InterruptedError


def test_a_stream_replaces_a_file_when_all_of_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with replacing(str(path)) as stream:
        stream.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["a.tmx"]


def test_a_stream_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_bytes(b"old")
    with pytest.raises(_InterruptedError):
        _fail(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.tmx"]


def test_a_stream_that_breaks_off_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(_InterruptedError):
        _fail(tmp_path / "a.tmx")
    assert os.listdir(tmp_path) == []


def test_a_stream_follows_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.tmx").write_bytes(b"old")
    link = tmp_path / "link.tmx"
    link.symlink_to("real.tmx")
    with replacing(str(link)) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert (tmp_path / "real.tmx").read_bytes() == b"new"


def test_a_stream_into_what_is_no_file_is_written_directly() -> None:
    with replacing(os.devnull) as stream:
        stream.write(b"gone")
    assert not os.path.isfile(os.devnull)


def test_a_stream_into_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(str(tmp_path / "no" / "a.tmx")):
        pass


@pytest.mark.parametrize("name", ["missing/a.po", "file/a.po"])
def test_an_error_names_the_file_that_was_asked_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=r"a\.po") as caught:
        replace_file(str(tmp_path / name), "x")
    assert (caught.value.filename, caught.value.filename2) == (str(tmp_path / name), None)


def test_an_error_of_renaming_names_the_file_that_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(aside: str, target: str) -> None:
        raise PermissionError(errno.EACCES, "no", aside, None, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError) as caught:
        replace_file(str(tmp_path / "a.po"), "x")
    assert (caught.value.filename, caught.value.filename2) == (str(tmp_path / "a.po"), None)


def test_an_error_of_another_file_keeps_its_name(tmp_path: Path) -> None:
    def copy() -> None:
        with replacing(str(tmp_path / "a.po")) as stream:
            stream.write((tmp_path / "source.po").read_bytes())

    with pytest.raises(FileNotFoundError) as caught:
        copy()
    assert caught.value.filename == str(tmp_path / "source.po")
