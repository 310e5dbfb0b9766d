"""Units of a memory into a file: whole, or not at all."""

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Literal

from insaterms.memory.file_formats import WrittenFormat
from insaterms.units import Unit

__all__ = ["export", "replacing"]


def export(
    stream: BinaryIO, units: Iterable[Unit], form: WrittenFormat, level: Literal[1, 2] = 2
) -> int:
    """Write units one by one, and return how many they were.

    Args:
        stream: Where to; in UTF-8.
        units: What to write; a memory's `store.find` gives them.
        form: The format.
        level: Of TMX: 2 writes placeholders and markup as inline codes, 1 as plain text.

    """
    if form == "tmx":
        from insaterms.formats.tmx import writing

        return writing.write(stream, units, level=level)
    from insaterms.formats.units_table import writing as table

    return table.write(stream, units, form)


@contextlib.contextmanager
def replacing(path: str) -> Iterator[BinaryIO]:
    """Give a stream whose content replaces a file when all of it is written, and only then.

    The permissions of an existing file are kept and a symbolic link is followed.  What is
    no file (`/dev/stdout`, a pipe) is written to directly.

    Raises:
        OSError: If it cannot be written; the file is then as it was.

    """
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as stream:
            yield stream
        return
    target = os.path.realpath(path)
    mode = stat.S_IMODE(os.stat(target).st_mode) if os.path.exists(target) else None
    if mode is not None:
        # Renaming asks only whether the folder may be written; this asks for the file.
        os.close(os.open(target, os.O_WRONLY))
    folder, name = os.path.split(target)
    aside = os.path.join(folder, f".{name[:50]}.{os.urandom(8).hex()}")
    with open(aside, "xb") as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            file.close()
            if mode is not None:
                os.chmod(aside, mode)
            os.replace(aside, target)
        except BaseException:
            with contextlib.suppress(OSError, ValueError):
                file.close()
            with contextlib.suppress(OSError):
                os.unlink(aside)
            raise
