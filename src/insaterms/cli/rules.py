"""`insaterms rules`, and what is said of a rule in a line."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

import click
from click.shell_completion import CompletionItem

from insaterms.cli.names import name_of
from insaterms.cli.options import glossary_option, json_option, write_json
from insaterms.cli.saying import say
from insaterms.ui_language import N_, _

if TYPE_CHECKING:
    from insaterms.linting.rule import Rule

__all__ = ["command", "complete_rules", "facts", "told_of"]

_Form = Literal["table", "markdown"]
_COLUMNS = N_("code"), N_("name"), N_("severity"), N_("usual"), N_("what it finds")
_SEVERITIES = N_("error"), N_("warning"), N_("note")


@click.command("rules", short_help="List the rules of the lint.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "markdown"]),
    default="table",
    show_default=True,
    help="A table for a terminal or a pipe, or one for a page in Markdown.",
)
@json_option
@glossary_option
def command(form: _Form, *, as_json: bool) -> None:
    """List the rules of the lint: code, name, severity, whether usual, what each finds.

    Usual rules are followed without anybody asking for them; `insaterms rule CODE` explains
    one of them.
    """
    from insaterms.linting.documentation import summary
    from insaterms.linting.registry import rules

    known = rules()
    if as_json:
        write_json([facts(each) for each in known])
        return
    rows = [
        (each.code, each.slug, name_of(each.severity), _("yes") if each.on else _("no"))
        for each in known
    ]
    told = [(*row, summary(each)) for row, each in zip(rows, known, strict=True)]
    if form == "markdown":
        for line in _markdown(told):
            say(line)
        return
    from insaterms.cli.table import put_table

    put_table(_COLUMNS, told)


def facts(rule: "Rule") -> dict[str, object]:
    """Return what a program may ask about a rule."""
    from insaterms.linting.documentation import summary
    from insaterms.linting.registry import FAMILIES

    return {
        "code": rule.code,
        "slug": rule.slug,
        "family": FAMILIES[rule.code[:3]],
        "severity": rule.severity,
        "on": rule.on,
        "kinds": sorted(rule.kinds),
        "summary": summary(rule),
    }


def told_of(rule: "Rule") -> str:
    """Say how heavy a rule's findings are, and whether it is usual."""
    severity = name_of(rule.severity)
    if rule.on:
        return _("{severity}; usual").format(severity=severity)
    said = _("{severity}; followed only with --extend-select {code}")
    return said.format(severity=severity, code=rule.code)


def complete_rules(
    ctx: click.Context,  # noqa: ARG001 -- click's signature
    param: click.Parameter,  # noqa: ARG001 -- as above
    incomplete: str,
) -> list[CompletionItem]:
    """Complete a code, the beginning of codes, a name, or the last of several with commas."""
    from insaterms.linting.selecting import selectors

    before, comma, begun = incomplete.rpartition(",")
    return [
        CompletionItem(before + comma + each)
        for each in selectors()
        if each.lower().startswith(begun.lower())
    ]


def _markdown(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(map(_, _COLUMNS))} |"
    yield "| --- " * len(_COLUMNS) + "|"
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
