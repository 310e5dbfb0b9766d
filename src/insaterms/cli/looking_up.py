"""`insaterms lookup`."""

import sys
from collections.abc import Iterator, Sequence

import click

from insaterms.cli.answers import document
from insaterms.cli.options import Session, glossary_option, json_option, session, write_json
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.hits import Hit
from insaterms.model import LANGUAGES, Language

__all__ = ["command"]


@click.command("lookup", short_help="Look a word or name up, in any form.")
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--from", "language", type=click.Choice(LANGUAGES), help="The language of the query."
)
@click.option(
    "--limit", type=click.IntRange(min=1), default=10, show_default=True, help="At most N hits.",
    metavar="N",
)
@json_option
@glossary_option
@session
@click.pass_context
def command(
    ctx: click.Context,
    state: Session,
    query: Sequence[str],
    language: Language | None,
    limit: int,
    *,
    as_json: bool,
    glossary: str | None,
) -> None:
    """Look a word or name up: inflected, misspelt, in a compound, in either language.

    Several words form one query.  With "-" queries are read from standard input, one a
    line, and answered as they come.  Exit code 0 if something is found, 1 if nothing is.

    \b
      insaterms lookup thuiszitters
      insaterms lookup landelijk kennisteam
      insaterms lookup --json - < words.txt
    """
    loaded = state.load(glossary)
    if tuple(query) == ("-",):
        ctx.exit(_answer_lines(loaded, language, limit, as_json=as_json))
    asked = " ".join(query)
    hits = loaded.lookup(asked, language, limit)
    if as_json:
        write_json(document(asked, hits))
    else:
        _show(asked, hits)
    ctx.exit(0 if hits else 1)


def _show(query: str, hits: Sequence[Hit]) -> None:
    if not hits:
        click.echo(f"nothing found for {query!r}", err=True)
        return
    from insaterms.cli.card import hit_card, short
    from insaterms.cli.page import put, width

    columns = width()
    put(hit_card(hits[0], columns))
    if len(hits) > 1:
        put([[], [("Also found", "bold")]])
        for hit in hits[1:]:
            put(short(hit, columns))


def _answer_lines(
    loaded: Glossary, language: Language | None, limit: int, *, as_json: bool
) -> int:
    """Answer each line of standard input; return the exit code."""
    found = unreadable = False
    for number, query in _queries():
        if query is None:
            click.echo(f"<stdin>:{number}: not UTF-8; the line is left out", err=True)
            unreadable = True
            continue
        hits = loaded.lookup(query, language, limit)
        found = found or bool(hits)
        if as_json:
            write_json(document(query, hits), indent=None)
        elif hits:
            shown = hits[0].form or hits[0].term.text
            click.echo(f"{query}\t{shown}\t{hits[0].match} {hits[0].score}\t{hits[0].concept.id}")
        else:
            click.echo(f"{query}\t\t\t")
        # Whoever talks to us through a pipe waits for this answer.
        sys.stdout.flush()
    if unreadable:
        return 2
    return 0 if found else 1


def _queries() -> Iterator[tuple[int, str | None]]:
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            query = line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            yield number, None
            continue
        if query:
            yield number, query
