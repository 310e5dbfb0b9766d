"""The options and the catalogs that several commands of the group take."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from insaterms.cli.documents import read_bytes, shown
from insaterms.cli.saying import reason, say
from insaterms.errors import Problem, ProblemsError
from insaterms.ui_language import _

if TYPE_CHECKING:
    from insaterms.catalogs.reading import CatalogFile

__all__ = [
    "catalogs_in",
    "exclude_option",
    "extension_option",
    "read_catalogs",
    "readable_catalogs",
    "say_faults",
]

_Function = TypeVar("_Function", bound=Callable[..., Any])


def exclude_option(function: _Function) -> _Function:
    """Add `--exclude GLOB`."""
    return click.option(
        "--exclude",
        multiple=True,
        metavar="GLOB",
        help='Pass over these names or paths, "drafts/*"; may be given more than once.',
    )(function)


def extension_option(function: _Function) -> _Function:
    """Add `--jinja-extension NAME`."""
    return click.option(
        "--jinja-extension",
        "extensions",
        multiple=True,
        metavar="NAME",
        help="An extension of Jinja that templates need, as it is imported; may be given more "
        "than once.",
    )(function)


def catalogs_in(paths: Sequence[str]) -> list[str]:
    """Return the catalogs (.po) that a call names: files, and those in folders, sorted.

    Raises:
        ProblemsError: If a path does not exist, or a folder has no catalog.

    """
    found: dict[str, str] = {}
    problems = []
    for path in paths:
        named = list(_within(path)) if os.path.isdir(path) else [path]
        message = ""
        if not named:
            message = _("there is no catalog (.po) in this folder")
        elif not os.path.lexists(path):
            message = _("there is no such file or folder")
        if message:
            problems.append(Problem(path, 0, 0, message))
        for each in named:
            found.setdefault(os.path.abspath(each), each)
    if problems:
        raise ProblemsError(problems)
    return list(found.values())


def read_catalogs(paths: Sequence[str], *, lenient: bool = True) -> "list[CatalogFile]":
    """Read every catalog; tell the faults of all of them.

    Args:
        paths: The files.
        lenient: Whether what can be understood is read in spite of faults, which are told.

    Raises:
        ProblemsError: If some of them cannot be read.

    """
    catalogs, problems = readable_catalogs(paths, lenient=lenient)
    if problems:
        raise ProblemsError(problems)
    say_faults(catalogs)
    return catalogs


def readable_catalogs(
    paths: Sequence[str], *, lenient: bool = True
) -> "tuple[list[CatalogFile], list[Problem]]":
    """Read the catalogs that can be read; return with them why the others cannot."""
    from insaterms.catalogs.reading import read_catalog

    catalogs = []
    problems: list[Problem] = []
    for path in paths:
        try:
            catalogs.append(read_catalog(read_bytes(path), shown(path), lenient=lenient))
        except ProblemsError as error:
            problems += error.problems
        except OSError as error:
            problems.append(Problem(shown(path), 0, 0, reason(error)))
    return catalogs, problems


def say_faults(catalogs: "Sequence[CatalogFile]") -> None:
    """Tell what is wrong with catalogs that are read in spite of it."""
    for each in catalogs:
        for fault in each.faults:
            say(str(fault), err=True)


def _within(folder: str) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(".po") and not name.startswith("."):
                yield os.path.normpath(os.path.join(parent, name))
