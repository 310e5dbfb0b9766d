"""`insaterms catalog glossary`."""

import os
from collections.abc import Mapping

import click

from insaterms.cli.options import GivenPath, Session, glossary_option, pass_session, same_path
from insaterms.cli.saying import reason, say
from insaterms.errors import Problem, ProblemsError
from insaterms.ui_language import _, ngettext

__all__ = ["command"]


@click.command("glossary", short_help="Write the glossary itself as catalogs.")
@click.argument("path", metavar="[FOLDER]", required=False, type=GivenPath())
@click.option(
    "-d",
    "--output-dir",
    "output",
    metavar="DIR",
    type=GivenPath(file_okay=False),
    default="locales",
    show_default=True,
    help="The folder of the catalogs.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 if a file would change.")
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context, session: Session, path: str | None, output: str, *, check: bool
) -> None:
    """Write a glossary as gettext catalogs, for a site that uses its terms.

    FOLDER is a glossary; without it, the one in use.  The domain `glossary` has the English
    terms with their Dutch translations, `glossary-nl` the Dutch ones with their English
    translations, each with a template (.pot).  Deprecated and superseded terms and
    misspellings are left out.

    \b
      insaterms catalog glossary glossary/ --output-dir locales
      insaterms catalog compile locales/
    """
    from datetime import UTC, datetime

    from insaterms.catalogs.glossary_catalogs import glossary_catalogs, origin_of
    from insaterms.glossary.loading import bundled_folder, read_sources

    if path is not None and session.path is not None and not same_path(path, session.path):
        message = _("--glossary names {one}, and the call {other}; name one of them")
        raise click.UsageError(message.format(one=session.path, other=path))
    session.choose(path)
    concepts = list(session.load())
    origin = origin_of(read_sources(session.path or bundled_folder()))
    existing = _existing(output)
    changed = 0
    for name, text in glossary_catalogs(concepts, origin, existing, datetime.now(UTC)).items():
        if existing.get(name) == text:
            continue
        changed += 1
        target = os.path.join(output, *name.split("/"))
        if check:
            say(_("would write {path}").format(path=target))
        else:
            _write(target, text)
            say(_("wrote {path}").format(path=target))
    _summary(len(concepts), changed, check=check)
    ctx.exit(1 if changed and check else 0)


def _existing(folder: str) -> Mapping[str, str]:
    """Read the catalogs that are there already, with the line ends that ours have.

    Raises:
        ProblemsError: If one of them was written by somebody else.

    """
    from insaterms.catalogs.glossary_catalogs import DOMAINS, was_made_here

    found: dict[str, str] = {}
    problems = []
    for name in (name for domain in DOMAINS for name in (domain.template, domain.catalog)):
        path = os.path.join(folder, *name.split("/"))
        try:
            with open(path, "rb") as file:
                text = file.read().decode(errors="replace").replace("\r\n", "\n")
        except FileNotFoundError:
            continue
        if not was_made_here(text):
            message = _(
                "this catalog was not made from a glossary, so it stays as it is; "
                "move it away, or name another folder (--output-dir)"
            )
            problems.append(Problem(path, 0, 0, message))
        found[name] = text
    if problems:
        raise ProblemsError(problems)
    return found


def _write(path: str, text: str) -> None:
    from insaterms.formats.files import replace_file

    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        replace_file(path, text)
    except BrokenPipeError:
        raise
    except OSError as error:
        # The file written aside, which the error names, means nothing to anybody.
        message = _("{path}: cannot be written: {reason}")
        raise click.ClickException(message.format(path=path, reason=reason(error))) from None


def _summary(concepts: int, changed: int, *, check: bool) -> None:
    if check:
        message = ngettext(
            "{concepts} concept: {changed} of 4 files out of date",
            "{concepts} concepts: {changed} of 4 files out of date",
            concepts,
        )
    else:
        message = ngettext(
            "{concepts} concept: {changed} of 4 files written",
            "{concepts} concepts: {changed} of 4 files written",
            concepts,
        )
    say(message.format(concepts=concepts, changed=changed), err=True)
