"""`insaterms memory lookup`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, get_args

import click

from insaterms.cli.languages import by_letters, other
from insaterms.cli.memory.answers import matches_document
from insaterms.cli.memory.languages import LanguageTag, language_pair
from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.memory.unit_lines import one_line
from insaterms.cli.options import Session, glossary_option, json_option, pass_session, write_json
from insaterms.cli.page import put, width
from insaterms.cli.queries import answer_lines
from insaterms.cli.saying import say
from insaterms.memory.matches import Context, Match, Register
from insaterms.model import LANGUAGES
from insaterms.ui_language import _

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary
    from insaterms.memory.memory import Memory

__all__ = ["command"]

# As much of a query as a message repeats.
_SHOWN = 60


@click.command("lookup", short_help="Find earlier translations of a sentence, with a score.")
@click.argument("text", nargs=-1, required=True)
@memory_option
@click.option("--source", type=LanguageTag(), help="The language of TEXT (default: its words').")
@click.option("--target", type=LanguageTag(), help="The language that it is translated into.")
@click.option(
    "--threshold",
    type=click.IntRange(1, 100),
    default=70,
    show_default=True,
    metavar="N",
    help="Only matches that are at least so much alike, 1 to 100.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=5,
    show_default=True,
    metavar="N",
    help="At most N matches.",
)
@click.option(
    "--register",
    type=click.Choice(get_args(Register)),
    help="How a Dutch translation is to address its reader.",
)
@click.option("--previous", default="", metavar="TEXT", help="The segment before TEXT.")
@click.option("--next", "next_", default="", metavar="TEXT", help="The segment behind it.")
@click.option("--msgctxt", default="", metavar="TEXT", help="Its context in a catalog.")
@json_option
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    text: Sequence[str],
    path: str,
    source: str | None,
    target: str | None,
    threshold: int,
    limit: int,
    register: Register | None,
    previous: str,
    next_: str,
    msgctxt: str,
    *,
    as_json: bool,
) -> None:
    """Find earlier translations of a sentence or a part of one, the best first.

    Each match shows what it differs in: [-what only the memory has-] and {+what only TEXT
    has+}; what to write, where numbers, dates and the like can be carried over; and how
    its score comes about.  101 is the same text in the same context.  A translation that
    breaks the glossary is marked.

    With "-" texts are read from standard input, one a line, and each line is answered by
    one as it comes.  Exit code 0 if something is found, 1 if nothing is.

    \b
      insaterms memory lookup "The school informs the municipality."
      insaterms memory lookup --source nl --threshold 60 "De school meldt verzuim."
      insaterms memory lookup --json - < sentences.txt
    """
    glossary = session.load()
    asked = _Asked(
        threshold, limit, Context(previous=previous, next=next_, msgctxt=msgctxt), register
    )
    if tuple(text) == ("-",):
        with opened(path, glossary=glossary) as memory:

            def answer(query: str) -> list[Match]:
                if not query.strip():
                    return []
                return _matches(memory, query, _pairs(query, source, target, glossary), asked)

            ctx.exit(
                answer_lines(
                    lambda line: line.rstrip("\r\n"),
                    answer,
                    lambda query, matches: _put(query, matches, as_json=as_json),
                )
            )
    query = " ".join(text)
    if not query.strip():
        raise click.UsageError(_("the text is empty; write a sentence"), ctx)
    pairs = _pairs(query, source, target, glossary)
    with opened(path, glossary=glossary) as memory:
        matches = _matches(memory, query, pairs, asked)
    if as_json:
        write_json(matches_document(query, matches))
    elif matches:
        _show(query, matches)
    else:
        directions = _(" or ").join(f"{source} → {target}" for source, target in pairs)
        said = _('nothing in the memory is {percent}\xa0% like "{text}" ({directions})')
        said = said.format(percent=threshold, text=_short(query), directions=directions)
        say(said, err=True)
    ctx.exit(0 if matches else 1)


class _Asked(NamedTuple):
    """What holds for every text of a call."""

    threshold: int
    limit: int
    context: Context
    register: Register | None


def _matches(
    memory: "Memory", query: str, pairs: Sequence[tuple[str, str]], asked: _Asked
) -> list[Match]:
    """Return the matches in the direction in which they are best.

    Raises:
        click.UsageError: If they are as good in either, so that the language is not known.

    """
    found = [
        memory.lookup(
            query,
            source=source,
            target=target,
            threshold=asked.threshold,
            limit=asked.limit,
            context=asked.context,
            register=asked.register,
        )
        for source, target in pairs
    ]
    found.sort(key=lambda matches: matches[0].score if matches else 0, reverse=True)
    best = found[0]
    if best and len(found) > 1 and found[1] and best[0].score == found[1][0].score:
        message = _(
            'which language "{text}" is in cannot be told; say --source en or --source nl'
        ).format(text=_short(query))
        raise click.UsageError(message, click.get_current_context())
    return best


def _pairs(
    query: str, source: str | None, target: str | None, glossary: "Glossary"
) -> list[tuple[str, str]]:
    """Return the languages of a text and its translation: one pair, or both directions.

    Where nobody says the language, words of grammar do.  Letters alone are no proof, of a
    single word say: then the memory tells, which has it in one language only.

    Raises:
        click.UsageError: If they are the same, or only one is known.

    """
    named = language_pair(source, target)
    if named is None:
        from insaterms.text.language import identify

        seeming = None
        if len(glossary.languages(query)) == 1 or not by_letters(query):
            seeming = identify(query, glossary)
        sources = LANGUAGES if seeming is None else (seeming,)
        return [(each, other(each)) for each in sources]
    return [named]


def _short(query: str) -> str:
    shown = one_line(query)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"


def _show(query: str, matches: Sequence[Match]) -> None:
    from insaterms.cli.memory.match_card import match_card

    columns = width()
    for number, match in enumerate(matches):
        if number:
            put([[]])
        put(match_card(query, match, columns))


def _put(query: str, matches: Sequence[Match], *, as_json: bool) -> None:
    if as_json:
        write_json(matches_document(query, matches), indent=None)
    else:
        say(*_cells(query, matches))


def _cells(query: str, matches: Sequence[Match]) -> tuple[str, str, str, str]:
    """Return the query, the best score, what to write, and the number of its unit."""
    if not matches:
        return one_line(query), "", "", ""
    best = matches[0]
    shown = best.suggestion or best.target
    return one_line(query), str(best.score), one_line(shown), str(best.unit.id)
