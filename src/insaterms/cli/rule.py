"""`insaterms rule`."""

from collections.abc import Iterator

import click

from insaterms.cli.options import glossary_option, json_option, write_json
from insaterms.cli.page import Line, put, width, wrapped
from insaterms.cli.rules import complete_rules, facts, told_of
from insaterms.errors import NotFoundError
from insaterms.linting.documentation import Paragraph
from insaterms.linting.rule import Rule
from insaterms.ui_language import _

__all__ = ["command"]


@click.command("rule", short_help="Explain a rule of the lint.")
@click.argument("rule", metavar="RULE", shell_complete=complete_rules)
@json_option
@glossary_option
def command(rule: str, *, as_json: bool) -> None:
    """Explain a rule: what it finds, why that is bad, an example, how to silence it.

    RULE is its code or its name, which `insaterms rules` lists.  In a pipe the
    explanation is Markdown.  Exit code 1 if there is no such rule.

    \b
      insaterms rule IT301
      insaterms rule untranslated-message
    """
    import sys

    from insaterms.cli.saying import say
    from insaterms.linting.documentation import documentation

    found = _named(rule)
    if as_json:
        write_json(facts(found) | {"documentation": documentation(found)})
    elif sys.stdout.isatty():
        put(_laid_out(found, width()))
    else:
        say(f"# {found.code} {found.slug}")
        say()
        say(told_of(found))
        say()
        for line in documentation(found).rstrip("\n").split("\n"):
            say(line)


def _named(name: str) -> Rule:
    """Return the rule with this code or slug, whatever its capitals.

    Raises:
        NotFoundError: If there is none.

    """
    from insaterms.linting.registry import CODES, rule_of
    from insaterms.linting.selecting import codes_of, hint

    code = name.strip().upper()
    # `ALL` and the beginning of codes select several.
    found = {code} & set(CODES) or codes_of(name.strip().lower())
    if found:
        return rule_of(next(iter(found)))
    if (several := codes_of(code)) and code != "ALL":
        message = _("{name} are several rules: {codes}; name one of them")
        raise NotFoundError(message.format(name=code, codes=", ".join(sorted(several))))
    message = _('there is no rule "{name}"{hint}; `insaterms rules` lists them')
    raise NotFoundError(message.format(name=name, hint=hint(name)))


def _laid_out(rule: Rule, columns: int) -> Iterator[Line]:
    """Yield the explanation as a page for a terminal."""
    from insaterms.linting.documentation import spoken_paragraphs

    yield [(f"{rule.code} {rule.slug}", "bold green")]
    yield from wrapped([(told_of(rule), "dim")], "", "", columns)
    before = ""
    for each in spoken_paragraphs(rule):
        if not before == each.kind == "item":
            yield []
        before = each.kind
        yield from _paragraph(each, columns)


def _paragraph(paragraph: Paragraph, columns: int) -> Iterator[Line]:
    match paragraph.kind:
        case "heading":
            yield [(paragraph.text, "bold")]
        case "code":
            for line in paragraph.text.split("\n")[1:-1]:
                yield [(f"    {line}", "cyan")]
        case "item":
            yield from wrapped([(paragraph.text, "")], paragraph.mark, "  ", columns)
        case "text":
            yield from wrapped([(paragraph.text, "")], "", "", columns)
