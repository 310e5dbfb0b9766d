"""`insaterms schema`."""

import click

from insaterms.cli.options import glossary_option, write_json

__all__ = ["command"]


@click.command("schema", short_help="Print the JSON Schema of a glossary file.")
@glossary_option
def command() -> None:
    """Print the JSON Schema of a glossary file, so that editors complete and check it.

    It is the same for every glossary.

    \b
      insaterms schema > glossary.schema.json
    """
    from insaterms.formats.glossary_yaml.schema import schema

    write_json(schema())
