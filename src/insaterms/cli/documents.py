"""The files that a command reads: text in UTF-8, from a path or from standard input."""

import sys

from insaterms.errors import Problem, ProblemsError

__all__ = ["STDIN", "decoded", "read_bytes", "read_document", "shown"]

STDIN = "-"


def shown(path: str) -> str:
    """Return a path as messages name it."""
    return "<stdin>" if path == STDIN else path


def read_document(path: str) -> str:
    r"""Return the text of a file, its line ends as they are, without a byte order mark.

    Args:
        path: A file; `-` is standard input.

    Raises:
        ProblemsError: If it is no text in UTF-8.
        OSError: If it cannot be read.

    """
    return decoded(read_bytes(path), path)


def read_bytes(path: str) -> bytes:
    """Return what stands in a file.

    Args:
        path: A file; `-` is standard input.

    Raises:
        OSError: If it cannot be read.

    """
    if path == STDIN:
        return sys.stdin.buffer.read()
    with open(path, "rb") as file:
        return file.read()


def decoded(data: bytes, path: str, declared: str = "utf-8") -> str:
    """Return what stands in a file as text, without a byte order mark.

    Args:
        data: What stands there.
        path: The file; `-` is standard input.
        declared: The encoding that the file itself declares, for where it is not UTF-8.

    Raises:
        ProblemsError: If it is no text, or in another encoding.

    """
    message = ""
    place = data.find(b"\0")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        place, message = 0, "this is UTF-16; save it as UTF-8"
    elif place >= 0:
        message = "this is no text; name a text file in UTF-8"
    else:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            place, message = error.start, "not UTF-8; save it as UTF-8"
        if declared not in {"utf-8", "ascii"}:
            try:
                return data.decode(declared)
            except UnicodeDecodeError as error:
                place = error.start
                message = f"neither UTF-8 nor {declared}, which it declares; save it as UTF-8"
    begin = data.rfind(b"\n", 0, place) + 1
    column = len(data[begin:place].decode("utf-8", "replace")) + 1
    raise ProblemsError([Problem(shown(path), data.count(b"\n", 0, place) + 1, column, message)])
