"""What the commands share: the glossary option, and the glossary itself."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from insaterms.cli.saying import escaped
from insaterms.ui_language import _, in_english, spoken

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary
    from insaterms.model import Concept

__all__ = [
    "GivenPath",
    "Session",
    "completing",
    "english_if",
    "glossary_option",
    "json_option",
    "pass_session",
    "same_path",
    "write_json",
]

_Function = TypeVar("_Function", bound=Callable[..., Any])


class Session:
    """One call of the program: which glossary it works on.

    Attributes:
        path: The glossary; None means the one of the package.

    """

    def __init__(self) -> None:
        """Work on the glossary of the package."""
        self.path: str | None = None

    def choose(self, path: str | None) -> None:
        """Work on this glossary from now on; None leaves it as it is."""
        if path is not None:
            self.path = path

    def load(self, *, quietly: bool = False) -> "Glossary":
        """Load the glossary, with progress on a terminal where it must be compiled."""
        from insaterms.glossary.glossary import Glossary

        if quietly or not sys.stderr.isatty():
            return Glossary.load(self.path)
        from insaterms.cli.progress import Progress

        with Progress() as progress:
            return Glossary.load(self.path, progress=progress.show)


pass_session = click.make_pass_decorator(Session, ensure=True)


class GivenPath(click.Path):
    """A path that says something: an empty one is a variable that was never set."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Refuse an empty path; the rest is click's."""
        if not value:
            self.fail(_("the path is empty; name a folder or a file"), param, ctx)
        return super().convert(value, param, ctx)


def same_path(one: str, other: str) -> bool:
    """Whether two paths are one, however they are written."""
    return os.path.abspath(one) == os.path.abspath(other)


def _choose(ctx: click.Context, _param: click.Parameter, path: str | None) -> None:
    session = ctx.ensure_object(Session)
    if path is not None and session.path is not None and not same_path(path, session.path):
        message = _("--glossary names both {path} and {other}; name one of them")
        raise click.UsageError(message.format(path=session.path, other=path), ctx)
    session.choose(path)


def glossary_option(function: _Function) -> _Function:
    """Add `--glossary PATH`, which is accepted before or after a command's name.

    In both places it must be the same one, or what somebody wrote would be passed over.
    """
    return click.option(
        "--glossary",
        metavar="PATH",
        type=GivenPath(),
        expose_value=False,
        callback=_choose,
        help="A folder, a YAML file, or a CSV file with the columns nl and en, and "
        "part-of-speech if you like (default: the glossary that comes with insaterms).",
    )(function)


def json_option(function: _Function) -> _Function:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, callback=english_if, help="Print JSON.")(
        function
    )


def english_if(ctx: click.Context, _param: click.Parameter, wanted: bool) -> bool:  # noqa: FBT001 -- click passes it so
    """Speak English for the rest of a call whose output a program reads."""
    if wanted and spoken() != "en":
        ctx.with_resource(in_english())
    return wanted


def completing(ctx: click.Context) -> "list[Concept]":
    """Return the concepts of the glossary that an unfinished call names, if it has any."""
    from insaterms.errors import InsatermsError

    try:
        return list(ctx.ensure_object(Session).load(quietly=True))
    except (InsatermsError, OSError):
        return []


def write_json(document: object, *, indent: int | None = 2) -> None:
    """Print one JSON document; `indent` None puts it on one line."""
    import json

    # What the encoding of the output lacks is escaped as JSON does it.
    plain = "utf" not in (sys.stdout.encoding or "utf-8").lower()
    text = json.dumps(document, ensure_ascii=plain, indent=indent)
    text = "\n".join(map(escaped, text.split("\n")))
    # A lone surrogate (a file name that is not UTF-8) cannot be written as text.
    click.echo(text.encode("utf-8", "replace").decode("utf-8"))
