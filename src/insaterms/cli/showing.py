"""`insaterms show`."""

import click
from click.shell_completion import CompletionItem

from insaterms.cli.options import (
    Session,
    completing,
    glossary_option,
    json_option,
    pass_session,
    write_json,
)

__all__ = ["command"]


def _ids(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(c.id) for c in completing(ctx) if c.id.startswith(incomplete)]


@click.command("show", short_help="Show the card of one concept.")
@click.argument("concept", metavar="ID", shell_complete=_ids)
@json_option
@glossary_option
@pass_session
def command(session: Session, concept: str, *, as_json: bool) -> None:
    """Show everything about one concept: terms, evidence, definitions, rejected rivals.

    ID is the concept's name, which lookup and list show.  Exit code 1 if there is none.
    """
    found = session.load().concept(concept)
    if as_json:
        from insaterms.formats import glossary_json

        write_json(glossary_json.as_json(found))
        return
    from insaterms.cli.card import card
    from insaterms.cli.page import put, width

    put(card(found, width()))
