"""`insaterms export`."""

import io
import os

import click

from insaterms.cli.options import GivenPath, Session, glossary_option, pass_session
from insaterms.cli.saying import reason, say
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import _, ngettext

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
    "-o", "--output", type=GivenPath(dir_okay=False), help="The file (default: standard output)."
)
@glossary_option
@pass_session
def command(
    session: Session,
    format_: str,
    language: Language,
    output: str | None,
) -> None:
    """Write the glossary for another program: csv, omegat or json.

    Deprecated and superseded terms and misspellings are left out of csv and omegat, so
    that nobody is offered them; json holds rejected terms as well, with their reasons.
    """
    concepts = list(session.load())
    stream = io.StringIO(newline="")
    if format_ == "csv":
        from insaterms.formats.glossary_csv import writing
        from insaterms.glossary.hits import preferred_evidence

        writing.write(stream, concepts, preferred_evidence)
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
        _save(output, stream.getvalue())
        count = ngettext("{n} concept", "{n} concepts", len(concepts)).format(n=len(concepts))
        say(f"{os.path.basename(output)}: {count}", err=True)


def _save(path: str, text: str) -> None:
    from insaterms.formats.files import replace_file

    try:
        replace_file(path, text)
    except BrokenPipeError:
        raise
    except OSError as error:
        # The file written aside, which the error names, means nothing to anybody.
        message = _("{path}: cannot be written: {reason}")
        raise click.ClickException(message.format(path=path, reason=reason(error))) from None
