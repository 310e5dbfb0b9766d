"""`insaterms catalog`: the commands of gettext catalogs, loaded when they are called."""

import gc

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

# So many values come between two looks.
_RARELY = 100_000


class _CatalogCommands(Commands):
    package = "insaterms.cli.catalog"
    modules = _COMMANDS

    def invoke(self, ctx: click.Context) -> object:
        """Run a command, and look for garbage rarely.

        Of a large catalog there are a million values, and no cycle among them that Python
        would have to look for: going through them again and again takes a third of the time.
        """
        usual = gc.get_threshold()
        gc.set_threshold(_RARELY, *usual[1:])
        try:
            return super().invoke(ctx)
        finally:
            gc.set_threshold(*usual)


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
