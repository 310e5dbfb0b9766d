"""What can go wrong, as a tree.

InsatermsError
├── ProblemsError          bad input, with every problem found and where it stands
│   └── GlossaryError      a glossary that cannot be used
└── NotFoundError          a concept or a term that the glossary does not have
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

__all__ = [
    "GlossaryError",
    "InsatermsError",
    "NotFoundError",
    "Problem",
    "ProblemsError",
    "nearest",
]


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


class NotFoundError(InsatermsError, KeyError):
    """A concept or a term that the glossary does not have."""

    def __str__(self) -> str:
        """Return the message itself; KeyError would show it in quotes."""
        return str(self.args[0])


def nearest(word: str, known: Sequence[str]) -> str:
    """Return ` (did you mean "kind"?)` for the nearest known word, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return f' (did you mean "{found[0]}"?)' if found else ""
