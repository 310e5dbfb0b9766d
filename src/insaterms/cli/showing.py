"""`insaterms show`."""

import click
from click.shell_completion import CompletionItem

from insaterms.cli.options import Session, glossary_option, json_option, session, write_json

__all__ = ["command"]


def _ids(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the ids of the glossary that the call names."""
    from insaterms.errors import InsatermsError

    # While a line is completed, the group has parsed its options and not run.
    contexts = (ctx, ctx.parent) if ctx.parent else (ctx,)
    named = (each.params.get("glossary") for each in contexts)
    try:
        glossary = Session().load(next((path for path in named if path), None))
    except InsatermsError:
        return []
    return [CompletionItem(c.id) for c in glossary if c.id.startswith(incomplete)]


@click.command("show", short_help="Show the card of one concept.")
@click.argument("concept", metavar="ID", shell_complete=_ids)
@json_option
@glossary_option
@session
def command(state: Session, concept: str, *, as_json: bool, glossary: str | None) -> None:
    """Show everything about one concept: terms, evidence, definitions, rejected rivals.

    ID is the concept's name, which lookup and list show.  Exit code 1 if there is none.
    """
    found = state.load(glossary).concept(concept)
    if as_json:
        from msgspec import to_builtins

        write_json(to_builtins(found))
        return
    from insaterms.cli.card import card
    from insaterms.cli.page import put, width

    put(card(found, width()))
