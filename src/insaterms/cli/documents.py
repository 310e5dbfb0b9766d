"""The files that a command reads: text in UTF-8, from a path or from standard input."""

import sys

from insaterms.errors import Problem, ProblemsError
from insaterms.text import decoding
from insaterms.ui_language import _

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


def decoded(data: bytes, path: str) -> str:
    """Return what stands in a file as text, without a byte order mark.

    Args:
        data: What stands there.
        path: The file; `-` is standard input.

    Raises:
        ProblemsError: If it is no text in UTF-8.

    """
    text = decoding.decoded(data)
    if isinstance(text, str):
        return text
    message = {
        "UTF-16": _("this is UTF-16; save it as UTF-8"),
        "no text": _("this is no text; name a text file in UTF-8"),
        "encoding": _("not UTF-8; save it as UTF-8"),
    }[text.fault]
    raise ProblemsError([Problem(shown(path), text.line, text.column, message)])
