"""Which language the program speaks, and commands whose help is in that language."""

import os
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any, TypeVar

import click

from insaterms.ui_language import UI_LANGUAGES, _, known_language, language_of_locale

__all__ = ["chosen_language", "folder_of_catalogs", "localised", "ui_language_option"]

_OPTION = "--ui-language"
_VARIABLE = "INSATERMS_LANG"

_Function = TypeVar("_Function", bound=Callable[..., Any])
_Command = TypeVar("_Command", bound=click.Command)


def ui_language_option(function: _Function) -> _Function:
    """Add `--ui-language` to a command's help; `chosen_language` takes it out of a call."""
    return click.option(
        _OPTION,
        type=click.Choice(UI_LANGUAGES),
        expose_value=False,
        help="The language of messages and help, wherever in the call it stands (default: the"
        " variable INSATERMS_LANG, or else the locale).",
    )(function)


def chosen_language(
    arguments: Sequence[str], environment: Mapping[str, str]
) -> tuple[str, list[str]]:
    """Return the language that a call asks for, and the call without the option for it.

    The option counts first, then INSATERMS_LANG, then the locale.  It may stand before or
    behind a command's name, since whoever reads a message in the wrong language calls the
    line again with a word more; the last one counts.

    Args:
        arguments: The call, without the name of the program.
        environment: Its variables.

    Raises:
        click.UsageError: If that is no language which the program speaks.

    """
    named: str | None = None
    rest: list[str] = []
    given = iter(arguments)
    for argument in given:
        option, equals, value = argument.partition("=")
        if argument == "--":
            rest += [argument, *given]
        elif option != _OPTION:
            rest.append(argument)
        elif equals:
            named = value
        else:
            named = next(given, "")
    if named is not None:
        return _known(named, _OPTION), rest
    if variable := environment.get(_VARIABLE):
        return _known(variable, _VARIABLE), rest
    return language_of_locale(environment), rest


def _known(tag: str, said_by: str) -> str:
    language = known_language(tag)
    if language is None:
        message = _('the program does not speak "{language}", which {option} names; it is en or nl')
        raise click.UsageError(message.format(option=said_by, language=tag))
    return language


def folder_of_catalogs() -> str:
    """Return the folder of the compiled catalogs; where there is none, one that holds nothing.

    Then the program speaks English: a broken installation should say so in some language.
    """
    from insaterms.errors import InsatermsError
    from insaterms.localising.folder import locale_dir

    try:
        return locale_dir()
    except (InsatermsError, OSError):
        # Not an empty path, which is the folder where somebody happens to be.
        return os.devnull


def localised(command: _Command, translate: Callable[[str], str] = _) -> _Command:
    """Return a command whose help is in the language that is spoken.

    The command itself stays as it is: in one process the language may change.

    Args:
        command: A command, as its module made it.
        translate: Returns a message in the language.

    """
    shown = copy(command)
    if shown.help:
        shown.help = _paragraphs(shown.help, translate)
    if shown.epilog:
        shown.epilog = _paragraphs(shown.epilog, translate)
    if shown.short_help:
        shown.short_help = translate(shown.short_help)
    if shown.options_metavar:
        shown.options_metavar = translate(shown.options_metavar)
    if isinstance(shown, click.Group):
        shown.subcommand_metavar = translate(shown.subcommand_metavar)
    shown.params = [_parameter(each, translate) for each in shown.params]
    # click keeps the option that shows the help, with its text.
    shown._help_option = None  # noqa: SLF001 -- it has no other name
    return shown


def _paragraphs(text: str, translate: Callable[[str], str]) -> str:
    """Translate a help text, a paragraph a message; what stays as it is (\b) are calls."""
    from inspect import cleandoc

    paragraphs = cleandoc(text).split("\n\n")
    return "\n\n".join(
        each if each.startswith("\b") else translate(" ".join(each.split())) for each in paragraphs
    )


def _parameter(parameter: click.Parameter, translate: Callable[[str], str]) -> click.Parameter:
    shown = copy(parameter)
    text = getattr(shown, "help", None)
    if text:
        shown.help = translate(" ".join(text.split()))
    if shown.metavar:
        shown.metavar = translate(shown.metavar)
    if isinstance(shown.type, click.Choice):
        # Its values are what somebody types.
        return shown
    if shown.metavar is None and isinstance(shown, click.Argument) and shown.name:
        name = translate(shown.name.upper())
        name = name if shown.required else f"[{name}]"
        shown.metavar = name if shown.nargs == 1 else f"{name}..."
    if not getattr(shown, "is_flag", False):
        shown.type = copy(shown.type)
        # It stands in messages ("not a valid integer") and, in capitals, in the help.
        shown.type.name = translate(shown.type.name)
    return shown
