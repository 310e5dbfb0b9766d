"""Writing a file so that it is whole or untouched."""

import contextlib
import os
import stat
from collections.abc import Iterator
from typing import BinaryIO

__all__ = ["replace_file", "replacing"]


def replace_file(path: str, text: str, encoding: str = "utf-8") -> None:
    """Put a text in the place of what a file holds, as `replacing` does.

    Args:
        path: The file.
        text: What it is to hold; line ends are written as they are.
        encoding: As Python names it.

    Raises:
        UnicodeEncodeError: If the encoding lacks a character; the file is then as it was.
        PermissionError: If the file may not be written, though its folder may.
        OSError: If the folder cannot be written; the file is then as it was.

    """
    data = text.encode(encoding)
    with replacing(path) as stream:
        stream.write(data)


@contextlib.contextmanager
def replacing(path: str) -> Iterator[BinaryIO]:
    """Give a stream whose content replaces a file when all of it is written, and only then.

    It is written aside in the same folder and renamed.  The permissions of an existing file
    are kept; a symbolic link is followed, so that it stays one.  What is no file
    (`/dev/stdout`, a pipe) is written to directly.

    Raises:
        PermissionError: If the file may not be written, though its folder may.
        OSError: If the folder cannot be written; the file is then as it was.

    """
    if os.path.exists(path) and not os.path.isfile(path):
        # By the name given: the link /dev/stdout leads to none that a pipe has.
        with open(path, "wb") as stream:
            yield stream
        return
    target = os.path.realpath(path)
    mode = _mode(target)
    folder, name = os.path.split(target)
    # A name may be as long as the system allows, but not longer.
    aside = os.path.join(folder, f".{name[:50]}.{os.urandom(8).hex()}")
    # "x" gives the permissions of any new file, without asking for the umask, which can
    # only be learnt by changing it for all threads.
    with _named(path, aside), open(aside, "xb") as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            file.close()
            if mode is not None:
                os.chmod(aside, mode)
            os.replace(aside, target)
        except BaseException:
            # Windows removes no file that is open.
            with contextlib.suppress(OSError, ValueError):
                file.close()
            with contextlib.suppress(OSError):
                os.unlink(aside)
            raise


@contextlib.contextmanager
def _named(path: str, aside: str) -> Iterator[None]:
    """Let an error name the file that the user knows, not the one beside it that is written."""
    try:
        yield
    except OSError as error:
        if error.filename == aside:
            error.filename, error.filename2 = path, None
        raise


def _mode(target: str) -> int | None:
    """Return the permissions of a file, or None if there is none yet.

    Renaming asks only whether the folder may be written; a file that is read-only was
    made so on purpose, so it is opened for writing, which changes nothing.
    """
    try:
        handle = os.open(target, os.O_WRONLY)
    except FileNotFoundError:
        return None
    try:
        return stat.S_IMODE(os.fstat(handle).st_mode)
    finally:
        os.close(handle)
