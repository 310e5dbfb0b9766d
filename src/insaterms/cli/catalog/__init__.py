"""`insaterms catalog`: the commands of gettext catalogs, loaded when they are called."""

import click

from insaterms.cli.commands import Commands
from insaterms.cli.options import glossary_option

__all__ = ["command"]

# command → the module that holds it as `command`
_COMMANDS = {
    "apply": "applying",
    "compile": "compiling",
    "extract": "extracting",
    "fill": "filling",
    "glossary": "glossary",
    "status": "status",
    "update": "updating",
}


class _CatalogCommands(Commands):
    package = "insaterms.cli.catalog"
    modules = _COMMANDS


@click.group(
    "catalog", cls=_CatalogCommands, short_help="Translate pages by way of gettext catalogs."
)
@glossary_option
def command() -> None:
    """Translate pages by way of gettext catalogs.

    The texts of pages go into a template (.pot), a catalog for each language (.po) is kept
    up to date with it, and the translated pages are written from page and catalog.

    \b
      insaterms catalog extract pages/ -o messages.pot
      insaterms catalog update messages.pot -l nl -d locales
      insaterms catalog fill locales/nl/LC_MESSAGES/messages.po
      insaterms catalog status locales/
      insaterms catalog apply pages/ --catalog locales/nl/LC_MESSAGES/messages.po
    """
