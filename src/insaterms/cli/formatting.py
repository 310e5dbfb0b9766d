"""`insaterms format`."""

import os

import click

from insaterms.cli.options import GivenPath, Session, glossary_option, pass_session
from insaterms.cli.saying import say
from insaterms.errors import GlossaryError, Problem
from insaterms.ui_language import _, ngettext

__all__ = ["command"]


@click.command("format", short_help="Rewrite glossary files into the canonical form.")
@click.argument("paths", nargs=-1, type=GivenPath())
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context, session: Session, paths: tuple[str, ...], *, check: bool, diff: bool
) -> None:
    """Rewrite glossary files into the canonical form, comments kept.

    PATHS are folders and YAML files; without any, the glossary in use.  A file with
    problems is left as it is.
    """
    from insaterms.formats.glossary_yaml.layout import laid_out
    from insaterms.formats.glossary_yaml.tree import decode
    from insaterms.glossary.loading import bundled_folder, read_sources

    changed = unchanged = 0
    problems: list[Problem] = []
    for path in paths or (session.path or bundled_folder(),):
        for name, data in read_sources(path).contents:
            faults = _faults(name, data)
            text, _encoding = decode(data, name)
            if faults or text is None:
                problems += faults
                session.choose(path)
                continue
            new = laid_out(text)
            if new.encode() == data:
                unchanged += 1
                continue
            if diff:
                _show_difference(name, text, new)
            elif check:
                say(_("would rewrite {path}").format(path=name))
            elif faults := _rewrite(name, data, new):
                problems += faults
                continue
            changed += 1
    _summary(changed, unchanged, would=check or diff)
    if problems:
        raise GlossaryError(problems)
    ctx.exit(1 if changed and (check or diff) else 0)


def _faults(path: str, data: bytes) -> list[Problem]:
    """Return the problems of one file by itself; other files' sources are not known."""
    from insaterms.glossary.loading import is_yaml

    if not is_yaml(path):
        return [Problem(path, 0, 0, _("only .yaml files have a canonical form"))]
    from insaterms.formats.glossary_yaml.reading import read_concepts, read_file

    file = read_file(data, path)
    read_concepts(file, None, "")
    return file.problems


def _show_difference(path: str, old: str, new: str) -> None:
    from difflib import unified_diff

    name = os.path.relpath(path)
    lines = unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm="")
    for line in lines:
        # Tabs stay, or the difference would not be one that `patch` can apply.
        say(*line.split("\t"))


def _rewrite(path: str, old: bytes, new: str) -> list[Problem]:
    """Write a file that is still as it was read; return why not, if not."""
    from insaterms.glossary.adding import changing, replace_unchanged

    try:
        with changing(path):
            replace_unchanged(path, old, new)
    except GlossaryError as error:
        return list(error.problems)
    say(_("rewrote {path}").format(path=path))
    return []


def _summary(changed: int, unchanged: int, *, would: bool) -> None:
    said = (
        ngettext(
            "{n} would be rewritten, {unchanged} already canonical",
            "{n} would be rewritten, {unchanged} already canonical",
            changed,
        )
        if would
        else ngettext(
            "{n} rewritten, {unchanged} already canonical",
            "{n} rewritten, {unchanged} already canonical",
            changed,
        )
    )
    say(said.format(n=changed, unchanged=unchanged), err=True)
