"""`insaterms lookup`."""

import os
from collections.abc import Sequence

import click

from insaterms.cli.answers import document
from insaterms.cli.options import Session, glossary_option, json_option, pass_session, write_json
from insaterms.cli.queries import answer_lines
from insaterms.cli.saying import say
from insaterms.glossary.hits import Hit
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import _

__all__ = ["command"]

# As much of a query as a message repeats.
_SHOWN = 200


@click.command("lookup", short_help="Look a word or name up, in any form.")
@click.argument("query", nargs=-1, required=True)
@click.option("--from", "language", type=click.Choice(LANGUAGES), help="The language of the query.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    help="At most N hits.",
    metavar="N",
)
@json_option
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    query: Sequence[str],
    language: Language | None,
    limit: int,
    *,
    as_json: bool,
) -> None:
    """Look a word or name up: inflected, misspelt, in a compound, in either language.

    Several words form one query.  With "-" queries are read from standard input, one a
    line, and each line is answered by one as it comes.  Exit code 0 if something is
    found, 1 if nothing is.

    \b
      insaterms lookup thuiszitters
      insaterms lookup landelijk kennisteam
      insaterms lookup --json - < words.txt
    """
    if tuple(query) == ("-",):
        loaded = session.load()
        ctx.exit(
            answer_lines(
                _tidy,
                lambda query: loaded.lookup(query, language, limit),
                lambda query, hits: _put(query, hits, as_json=as_json),
            )
        )
    asked = _readable(" ".join(query), ctx)
    loaded = session.load()
    hits = loaded.lookup(asked, language, limit)
    if as_json:
        write_json(document(asked, hits))
    else:
        _show(asked, hits)
    ctx.exit(0 if hits else 1)


def _readable(query: str, ctx: click.Context) -> str:
    try:
        # Where the locale is not UTF-8, Python hands its bytes over as lone surrogates.
        query = os.fsencode(query).decode()
    except UnicodeDecodeError:
        raise click.UsageError(_("the query is not UTF-8; write it in UTF-8"), ctx) from None
    query = _tidy(query)
    if not query:
        raise click.UsageError(_("the query is empty; write a word or a name"), ctx)
    return query


def _tidy(query: str) -> str:
    """Return a query with single spaces, as it is looked up and repeated in the answer."""
    return " ".join(query.split())


def _show(query: str, hits: Sequence[Hit]) -> None:
    from insaterms.cli.page import put, width

    if not hits:
        shown = query if len(query) <= _SHOWN else f"{query[:_SHOWN]}…"
        say(_('nothing found for "{query}"').format(query=shown), err=True)
        return
    from insaterms.cli.card import hit_card, short

    columns = width()
    put(hit_card(hits[0], columns))
    if len(hits) > 1:
        put([[], [(_("Also found"), "bold")]])
        for hit in hits[1:]:
            put(short(hit, columns))


def _put(query: str, hits: Sequence[Hit], *, as_json: bool) -> None:
    if as_json:
        write_json(document(query, hits), indent=None)
    else:
        say(*_cells(query, hits))


def _cells(query: str, hits: Sequence[Hit]) -> tuple[str, str, str, str]:
    """Return query, translation, match and concept."""
    if not hits:
        return query, "", "", ""
    best = hits[0]
    return query, best.form, f"{best.match} {best.score}", best.concept.id
