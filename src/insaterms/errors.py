"""What can go wrong, as a tree.

InsatermsError
├── ProblemsError          bad input, with every problem found and where it stands
│   └── GlossaryError      a glossary that cannot be used
├── NotFoundError          a concept, a term or a unit that is not there
├── UnknownLanguageError   a language for which there is no glossary, catalog or format
├── MemoryFileError        a translation memory that cannot be opened or written
└── MissingExtraError      a part of the package that is installed on request
"""

import errno
from collections.abc import Iterable, Sequence

from msgspec import Struct

from insaterms.ui_language import N_, _

__all__ = [
    "GlossaryError",
    "InsatermsError",
    "MemoryFileError",
    "MissingExtraError",
    "NotFoundError",
    "Problem",
    "ProblemsError",
    "UnknownLanguageError",
    "demand_text",
    "nearest",
    "reason_of",
]

# What the system says of a file; by its number, since its words are those of
# the locale: a program that has set a Dutch one, as Sphinx does, reads "Toegang geweigerd".
_REASONS = {
    errno.EPIPE: N_("Broken pipe"),
    errno.EEXIST: N_("File exists"),
    errno.ENAMETOOLONG: N_("File name too long"),
    errno.EIO: N_("Input/output error"),
    errno.EINVAL: N_("Invalid argument"),
    errno.EISDIR: N_("Is a directory"),
    errno.ENOENT: N_("No such file or directory"),
    errno.ENOSPC: N_("No space left on device"),
    errno.ENOTDIR: N_("Not a directory"),
    errno.EPERM: N_("Operation not permitted"),
    errno.EACCES: N_("Permission denied"),
    errno.EROFS: N_("Read-only file system"),
    errno.ELOOP: N_("Too many levels of symbolic links"),
    errno.EMFILE: N_("Too many open files"),
}


class Problem(Struct, frozen=True, order=True):
    """One fault in a file.

    Attributes:
        path: The file as the user named it; `<stdin>` for standard input.
        line: 1-based; 0 where the fault is the whole file's.
        column: 1-based, in code points; 0 where the fault is the whole line's.
        message: What is wrong, and what to write instead.

    """

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        """Return `file:line:column: message`, the form that editors can follow."""
        place = self.path
        if self.line:
            place += f":{self.line}"
            if self.column:
                place += f":{self.column}"
        # A key may hold a line end or steer a terminal; a problem is one harmless line.
        return "".join(c if c.isprintable() else "\ufffd" for c in f"{place}: {self.message}")


class InsatermsError(Exception):
    """Base of every error that the package raises on purpose."""


class ProblemsError(InsatermsError):
    """Bad input, with all of its problems.

    Attributes:
        problems: Sorted by file and position; never empty.

    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order in which a reader goes through the files."""
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class GlossaryError(ProblemsError):
    """A glossary that cannot be used."""


class MemoryFileError(InsatermsError):
    """A translation memory that cannot be opened or written; what was committed is safe."""


class MissingExtraError(InsatermsError):
    """A part of the package that is installed on request.

    Attributes:
        extra: The name of the extra.

    """

    def __init__(self, what: str, extra: str) -> None:
        """Say what needs the extra, and the command that installs it.

        Args:
            what: What needs it, as the subject of a sentence.
            extra: Its name in `pyproject.toml`.

        """
        self.extra = extra
        message = _("{what} needs the extra `{extra}`: pip install 'insaterms[{extra}]'")
        super().__init__(message.format(what=what, extra=extra))


class NotFoundError(InsatermsError, KeyError):
    """A concept, a term or a unit that is not there."""

    def __str__(self) -> str:
        """Return the message itself; KeyError would show it in quotes."""
        return str(self.args[0])


class UnknownLanguageError(InsatermsError, ValueError):
    """A language for which there is no glossary, catalog, format or order."""


def nearest(word: str, known: Sequence[str]) -> str:
    """Return ` (did you mean "kind"?)` for the nearest known word, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return _(' (did you mean "{word}"?)').format(word=found[0]) if found else ""


def reason_of(error: OSError) -> str:
    """Return what the system says of a file, in the language that is spoken."""
    said = _REASONS.get(error.errno) if error.errno is not None else None
    return _(said) if said is not None else error.strerror or str(error)


# Of a value that is no text so much is shown.
_SHOWN = 100


def demand_text(value: object) -> None:
    """Refuse what is no text where a text is asked for.

    Args:
        value: What was given.

    Raises:
        TypeError: If it is no text.

    """
    if not isinstance(value, str):
        shown = repr(value)
        shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
        raise TypeError(_("a text is wanted, not {value}").format(value=shown))
