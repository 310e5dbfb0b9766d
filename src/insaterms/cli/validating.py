"""`insaterms validate`."""

import click

from insaterms.cli.options import Session, glossary_option, session

__all__ = ["command"]


@click.command("validate", short_help="Report every problem in a glossary.")
@click.argument("path", required=False, type=click.Path())
@glossary_option
@session
@click.pass_context
def command(ctx: click.Context, state: Session, path: str | None, *, glossary: str | None) -> None:
    """Report every problem in a glossary, each as file:line:column and what to do.

    PATH is a folder, a YAML file or a CSV file; without it, the glossary in use is
    checked.  Exit code 0 if there is nothing to mend, 1 if there is, 2 if PATH cannot
    be read.
    """
    from insaterms.glossary.loading import bundled_folder, read_concepts, read_sources

    files = read_sources(path or state.path(glossary) or bundled_folder())
    concepts, problems = read_concepts(files)
    for problem in problems:
        click.echo(str(problem))
    if problems:
        count = len(problems)
        click.echo(f"{count} problem{'s' if count != 1 else ''} found", err=True)
        ctx.exit(1)
    click.echo(f"{len(concepts)} concepts, no problems", err=True)
