"""What the program says: a line at a time, with nothing in it that steers a terminal."""

from collections.abc import Callable

import click

from insaterms.ui_language import _, spoken

__all__ = ["escaped", "grouped", "printable", "reason", "say", "yes_to"]


def say(*cells: str, err: bool = False) -> None:
    """Print one line, to stderr if it is a message; several cells are parted by tabs.

    Whatever stands in a file, a name or a call, it is one line on the terminal: a key
    with a line end in it does not make two messages, and one with an escape code sends
    no command.
    """
    click.echo("\t".join(map(printable, cells)), err=err)


def printable(text: str) -> str:
    """Return a text with � for what steers a terminal or turns the text around."""
    return _without_unwanted(text, lambda _character: "\ufffd")


def escaped(text: str) -> str:
    """Return a line of JSON with such characters in its texts written as JSON escapes."""
    return _without_unwanted(text, lambda character: f"\\u{ord(character):04x}")


def reason(error: OSError) -> str:
    """Return why a file could not be used, in the language that is spoken."""
    from insaterms.errors import reason_of

    return reason_of(error)


def yes_to(question: str, *, default: bool = False) -> bool:
    """Ask whether to do something, on stderr; no counts as no, and nothing as the default.

    Args:
        question: What is asked, a whole sentence.
        default: What it means to press Enter.

    """
    if spoken() == "en":
        return click.confirm(question, default=default, err=True)
    # click knows the English answers alone; they count here as well.
    answers = {"y": True, "yes": True, "n": False, "no": False, "": default}
    yes, no = _("yes"), _("no")
    answers |= {yes[0]: True, yes: True, no[0]: False, no: False}

    def meant(answer: str) -> bool:
        found = answers.get(answer.strip().lower())
        if found is None:
            raise click.UsageError(_("write {yes} or {no}").format(yes=yes, no=no))
        return found

    shown = f"{yes[0].upper()}/{no[0]}" if default else f"{yes[0]}/{no[0].upper()}"
    decided: bool = click.prompt(
        f"{question} [{shown}]", default="", show_default=False, err=True, value_proc=meant
    )
    return decided


def grouped(number: int) -> str:
    """Return a number with its thousands apart: 12,345 in English, 12.345 in Dutch."""
    said = f"{number:,}"
    return said if spoken() == "en" else said.replace(",", ".")


def _without_unwanted(text: str, instead: Callable[[str], str]) -> str:
    if text.isprintable():
        return text
    from insaterms.text.folding import unwanted_character

    while found := unwanted_character(text):
        text = text.replace(found, instead(found))
    return text
