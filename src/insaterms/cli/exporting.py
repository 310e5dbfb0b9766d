"""`insaterms export`."""

import io
import os

import click

from insaterms.cli.options import Session, glossary_option, session
from insaterms.model import LANGUAGES, Language

__all__ = ["command"]


@click.command("export", short_help="Write the glossary for another program.")
@click.argument("format_", metavar="FORMAT", type=click.Choice(["csv", "omegat", "json"]))
@click.option(
    "--from",
    "language",
    type=click.Choice(LANGUAGES),
    default="nl",
    show_default=True,
    help="The source language of an OmegaT glossary.",
)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False), help="The file (default: standard output)."
)
@glossary_option
@session
def command(
    state: Session,
    format_: str,
    language: Language,
    output: str | None,
    *,
    glossary: str | None,
) -> None:
    """Write the glossary for another program: csv, omegat or json.

    Deprecated and superseded terms and misspellings are left out of csv and omegat, so
    that nobody is offered them; json holds rejected terms as well, with their reasons.
    """
    concepts = list(state.load(glossary))
    stream = io.StringIO(newline="")
    if format_ == "csv":
        from insaterms.formats import glossary_csv

        glossary_csv.write(stream, concepts)
    elif format_ == "omegat":
        from insaterms.formats import omegat

        omegat.write(stream, concepts, language)
    else:
        from insaterms.formats import glossary_json

        glossary_json.write(stream, concepts)
    if output is None:
        # Bytes, because these formats are UTF-8 wherever they are written.
        click.echo(stream.getvalue().encode(errors="replace"), nl=False)
    else:
        from insaterms.cli.saving import save

        save(output, stream.getvalue())
        click.echo(f"{os.path.basename(output)}: {len(concepts)} concepts", err=True)
