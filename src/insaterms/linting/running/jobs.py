"""One file to look at: what is known of it before, and what is found in it."""

from datetime import date

import msgspec
from msgspec import Struct

from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Kind
from insaterms.linting.suppressing.suppressing import Suppression
from insaterms.project import Project

__all__ = ["Checked", "Job", "Original", "Outcome", "Task", "decoded", "encoded"]


class Task(Struct, frozen=True):
    """What is the same for every file of a run.

    Attributes:
        project: The settings.
        codes: The rules that look at files, in order.
        today: The date of the run.

    """

    project: Project
    codes: tuple[str, ...]
    today: date


class Original(Struct, frozen=True, gc=False):
    """The page that another is a translation of.

    Attributes:
        path: As it is opened.
        shown: As messages name it.
        language: The language that is said of it; empty where nothing says it.
        digest: Of its bytes.

    """

    path: str
    shown: str
    language: str
    digest: bytes


class Job(Struct, frozen=True, gc=False):
    """A file to look at.

    Attributes:
        path: As it is opened.
        shown: As messages name it.
        kind: What it is.
        language: The language that is said of it; empty where nothing says it.
        digest: Of its bytes; empty where nobody can tell whether it has changed.
        size: How many bytes there are, to deal the work evenly.
        original: Of a page: what it is a translation of.

    """

    path: str
    shown: str
    kind: Kind
    language: str
    digest: bytes
    size: int
    original: Original | None = None


class Checked(Struct, frozen=True):
    """What came of a file.

    Attributes:
        findings: What rules found in it alone, and why it cannot be read.
        suppressions: The comments in it that silence findings.
        collected: What rules want to know of it in the end, by their codes, packed.

    """

    findings: tuple[Diagnostic, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    collected: dict[str, msgspec.Raw] = {}


class Outcome(Struct, frozen=True, gc=False):
    """What came of a job.

    Attributes:
        shown: The file.
        result: What is `Checked`, packed: what comes from the cache, from another process and
            from this one is the same.
        lasting: Whether it may be kept: the file is still the one whose digest was taken.

    """

    shown: str
    result: bytes
    lasting: bool = True


_decode = msgspec.msgpack.Decoder(Checked).decode
encoded = msgspec.msgpack.Encoder().encode
"""Pack what `Checked` holds."""


def decoded(data: bytes) -> Checked | None:
    """Return what was packed; None if it is something else."""
    try:
        return _decode(data)
    except msgspec.MsgspecError:
        return None
