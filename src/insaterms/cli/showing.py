"""`insaterms show`."""

import click
from click.shell_completion import CompletionItem

from insaterms.cli.options import Session, glossary_option, json_option, session, write_json

__all__ = ["command"]


def _ids(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the ids of the glossary that the call names."""
    from insaterms.errors import InsatermsError

    state = ctx.find_object(Session) or Session(None)
    try:
        glossary = state.load(ctx.params.get("glossary"))
    except InsatermsError:
        return []
    return [CompletionItem(c.id) for c in glossary if c.id.startswith(incomplete)]


@click.command("show", short_help="Show the card of one concept.")
@click.argument("concept", metavar="ID", shell_complete=_ids)
@json_option
@glossary_option
@session
def command(state: Session, concept: str, *, as_json: bool, glossary: str | None) -> None:
    """Show everything about one concept: terms, evidence, definitions, rejected rivals."""
    found = state.load(glossary).concept(concept)
    if as_json:
        from msgspec import to_builtins

        write_json(to_builtins(found))
        return
    from insaterms.cli.card import card
    from insaterms.cli.page import put, width

    put(card(found, width()))
