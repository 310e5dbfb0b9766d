"""What a call of the lint says: codes with commas between them, and codes for patterns."""

import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click
from msgspec.structs import replace

from insaterms.cli.rules import complete_rules
from insaterms.project import Project, find_project, read_project
from insaterms.ui_language import _

__all__ = ["codes_option", "ignores_by_pattern", "patterns", "project_of", "writable"]

_Function = TypeVar("_Function", bound=Callable[..., Any])


def codes_option(name: str, text: str) -> Callable[[_Function], _Function]:
    """Return an option that takes codes, their beginnings and slugs; it may be repeated.

    Args:
        name: `--select`.
        text: Its help.

    """
    return click.option(
        name,
        multiple=True,
        metavar="CODES",
        callback=_split,
        shell_complete=complete_rules,
        help=text,
    )


def _split(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    codes = tuple(code for value in values for code in _codes(value, ctx, param))
    if values and not codes:
        message = _("name a code, such as IT301, or the beginning of some, such as IT3")
        raise click.BadParameter(message, ctx, param)
    return codes


def _codes(text: str, ctx: click.Context, param: click.Parameter) -> list[str]:
    """Return codes with commas or spaces between them, each of which selects a rule."""
    from insaterms.linting.selecting import codes_of, hint

    codes = text.replace(",", " ").split()
    for code in codes:
        if not codes_of(code):
            message = _('there is no rule "{name}"{hint}; `insaterms rules` lists them')
            raise click.BadParameter(message.format(name=code, hint=hint(code)), ctx, param)
    return codes


def ignores_by_pattern(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    """Read `PATTERN:CODES` of each value; a pattern may be named several times."""
    found: dict[str, tuple[str, ...]] = {}
    for value in values:
        pattern, _colon, text = value.rpartition(":")
        if not pattern or not text.strip(" ,"):
            message = _("“{value}” is no PATTERN:CODES, such as archive/*.md:IT6,IT301")
            raise click.BadParameter(message.format(value=value), ctx, param)
        if ":" in pattern:
            message = _("“{value}” has several patterns; repeat the option for each of them")
            raise click.BadParameter(message.format(value=value), ctx, param)
        codes = _codes(text, ctx, param)
        # With a sign before it, it is of every other file.
        patterns(ctx, param, (pattern.removeprefix("!"),))
        found[pattern] = (*found.get(pattern, ()), *codes)
    return found


def patterns(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """Refuse what is no pattern of paths."""
    from insaterms.project.patterns import fault_of

    for value in values:
        if fault := fault_of(value):
            raise click.BadParameter(fault, ctx, param)
    return values


def writable(ctx: click.Context, param: click.Parameter, path: str | None) -> str | None:
    """Refuse what cannot become a file before everything is checked in vain."""
    if path is not None and os.path.isdir(path):
        message = _("“{path}” is a folder; name a file")
        raise click.BadParameter(message.format(path=path), ctx, param)
    if path is not None and not os.path.isdir(os.path.dirname(path) or os.curdir):
        message = _("there is no folder for “{path}”; make it, or name another path")
        raise click.BadParameter(message.format(path=path), ctx, param)
    return path


def project_of(
    config: str | None,
    glossary: str | None,
    memory: str | None,
    *,
    ignores: Mapping[str, tuple[str, ...]],
    exclude: tuple[str, ...],
    baseline: str | None,
    no_cache: bool,
) -> Project:
    """Return the settings, with what the call says in place of them or beside them.

    Raises:
        ProblemsError: If the settings cannot be read, or are wrong.

    """
    project = find_project() if config is None else read_project(config)
    lint = project.lint
    by_pattern = dict(lint.per_file_ignores)
    for pattern, names in ignores.items():
        by_pattern[pattern] = (*by_pattern.get(pattern, ()), *names)
    lint = replace(
        lint,
        per_file_ignores=by_pattern,
        exclude=(*lint.exclude, *exclude),
        baseline=baseline or lint.baseline,
        cache=lint.cache and not no_cache,
    )
    return replace(
        project,
        glossary=glossary or project.glossary,
        memory=memory or project.memory,
        lint=lint,
    )
