"""Writing a file so that it is whole or untouched."""

import contextlib
import os
import stat
import tempfile

__all__ = ["replace_file"]


def replace_file(path: str, text: str) -> None:
    """Write a text aside in the same folder and rename it over the file.

    The permissions of an existing file are kept; a symbolic link is followed, so that
    it stays one.  What is no file (`/dev/stdout`, a pipe) is written to directly.

    Raises:
        OSError: If the folder cannot be written; the file is then as it was.

    """
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):
        with open(target, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        return
    folder = os.path.dirname(target)
    # A name may be as long as the system allows, but not longer.
    handle, aside = tempfile.mkstemp(prefix=f".{os.path.basename(target)[:50]}.", dir=folder)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        try:
            mode = stat.S_IMODE(os.stat(target).st_mode)
        except FileNotFoundError:
            umask = os.umask(0)
            os.umask(umask)
            mode = 0o666 & ~umask
        os.chmod(aside, mode)
        os.replace(aside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(aside)
        raise
