"""`insaterms validate`."""

import click

from insaterms.cli.options import GivenPath, Session, glossary_option, pass_session, same_path
from insaterms.cli.saying import say
from insaterms.ui_language import _, ngettext

__all__ = ["command"]


@click.command("validate", short_help="Report every problem in a glossary.")
@click.argument("path", required=False, type=GivenPath())
@glossary_option
@pass_session
@click.pass_context
def command(ctx: click.Context, session: Session, path: str | None) -> None:
    """Report every problem in a glossary, each as file:line:column and what to do.

    PATH is a folder, a YAML file or a CSV file; without it, the glossary in use is
    checked.  Exit code 0 if there is nothing to mend, 1 if there is, 2 if it cannot be
    read, or if PATH and --glossary are two.
    """
    from insaterms.glossary.loading import bundled_folder, read_concepts, read_sources

    if path is not None and session.path is not None and not same_path(path, session.path):
        message = _("PATH is {path}, but --glossary names {other}; name one of them")
        message = message.format(path=path, other=session.path)
        raise click.UsageError(message, ctx)
    session.choose(path)
    files = read_sources(bundled_folder() if session.path is None else session.path)
    concepts, problems = read_concepts(files)
    for problem in problems:
        say(str(problem))
    if problems:
        found = ngettext("{n} problem found", "{n} problems found", len(problems))
        say(found.format(n=len(problems)), err=True)
        ctx.exit(1)
    said = ngettext("{n} concept, no problems", "{n} concepts, no problems", len(concepts))
    say(said.format(n=len(concepts)), err=True)
