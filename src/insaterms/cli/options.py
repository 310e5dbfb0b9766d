"""What the commands share: the glossary option, and the glossary itself."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary

__all__ = ["Session", "glossary_option", "json_option", "session", "write_json"]

_Function = TypeVar("_Function", bound=Callable[..., Any])


class Session:
    """One call of the program: which glossary it works on."""

    def __init__(self, path: str | None = None) -> None:
        """Work on this glossary; None means the one of the package."""
        self._path = path

    def path(self, named: str | None) -> str | None:
        """Return the glossary named last: after the command, else before it."""
        if named is not None:
            self._path = named
        return self._path

    def load(self, named: str | None) -> "Glossary":
        """Load the glossary, with progress on a terminal where it must be compiled."""
        from insaterms.glossary.glossary import Glossary

        if not sys.stderr.isatty():
            return Glossary.load(self.path(named))
        from insaterms.cli.progress import Progress

        with Progress() as progress:
            return Glossary.load(self.path(named), progress=progress.show)


session = click.make_pass_decorator(Session, ensure=True)


def _named(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value == "":
        raise click.BadParameter("the path is empty; name a folder or a file", ctx, parameter)
    return value


def glossary_option(function: _Function) -> _Function:
    """Add `--glossary PATH`, which is accepted before and after a command's name."""
    return click.option(
        "--glossary",
        metavar="PATH",
        type=click.Path(),
        callback=_named,
        help="A folder, a YAML file, or a CSV file with the columns nl and en "
        "(default: the glossary that comes with insaterms).",
    )(function)


def json_option(function: _Function) -> _Function:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(function)


def write_json(document: object, *, indent: int | None = 2) -> None:
    """Print one JSON document; `indent` None puts it on one line."""
    import json

    # What the encoding of the output lacks is escaped as JSON does it.
    escaped = "utf" not in (sys.stdout.encoding or "utf-8").lower()
    text = json.dumps(document, ensure_ascii=escaped, indent=indent)
    # A lone surrogate (a file name that is not UTF-8) cannot be written as text.
    click.echo(text.encode("utf-8", "replace").decode("utf-8"))
