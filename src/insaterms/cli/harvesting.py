"""`insaterms harvest`."""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import click
from msgspec.structs import replace

from insaterms.cli.documents import STDIN, read_document, shown
from insaterms.cli.names import name_of
from insaterms.cli.options import (
    GivenPath,
    Session,
    english_if,
    glossary_option,
    json_option,
    pass_session,
    write_json,
)
from insaterms.cli.page import Line, Piece, put, width, wrapped
from insaterms.cli.saying import reason, say
from insaterms.content.reading import form_of
from insaterms.errors import ProblemsError
from insaterms.harvesting.harvest import harvest
from insaterms.harvesting.pairs import Harvest, Pair
from insaterms.ui_language import _, ngettext

__all__ = ["command"]

_STYLES = {"new": "green", "known": "dim", "contradicts": "yellow"}
# "   12  contradicts  100  ": what stands before a pair, and the lines below it.
_INDENT = 25


@click.command("harvest", short_help="Find pairs of a Dutch and an English term on pages.")
@click.argument("pages", metavar="PAGE...", nargs=-1, required=True, type=GivenPath())
@json_option
@click.option(
    "--yaml",
    "as_yaml",
    is_flag=True,
    callback=english_if,
    help="Print entries for a glossary file.",
)
@click.option(
    "--min-score",
    type=click.IntRange(0, 100),
    default=0,
    metavar="N",
    help="Only pairs with this score or a higher one, 0 to 100.",
)
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    pages: Sequence[str],
    *,
    as_json: bool,
    as_yaml: bool,
    min_score: int,
) -> None:
    """Find pairs of a Dutch and an English term on bilingual pages.

    PAGE is plain text, Markdown (.md) or HTML; "-" is standard input.  Each pair is new,
    known to the glossary, or contradicts it; names in the other language that have no
    translation beside them are listed as well.  --yaml prints what the glossary has not
    got yet as entries for a file of it, to be appended after review.  Exit code 0 if
    there is a pair, 1 if there is none, 2 if a page cannot be read; the others are
    answered all the same.

    \b
      insaterms harvest page.html
      insaterms harvest --yaml --min-score 80 page.md > new.yaml
    """
    if as_json and as_yaml:
        raise click.UsageError(_("--json and --yaml exclude each other; choose one"), ctx)
    texts, faults = _read(dict.fromkeys(pages))
    for fault in faults:
        say(fault, err=True)
    if not texts:
        ctx.exit(2)
    glossary = session.load()
    found: dict[str, Harvest] = {}
    for page, text in texts.items():
        whole = harvest(text, form=form_of(page, text), glossary=glossary)
        pairs = tuple(pair for pair in whole.pairs if pair.score >= min_score)
        found[page] = replace(whole, pairs=pairs)
    if as_json:
        documents = {page: _document(each) for page, each in found.items()}
        write_json(documents if len(pages) > 1 else documents[pages[0]])
    elif as_yaml:
        from insaterms.harvesting.entries import entries

        named = [(page, _title(page), each.pairs) for page, each in found.items()]
        click.echo(entries(named, [concept.id for concept in glossary]), nl=False)
    else:
        put(_listing(found, width()))
    _summarise(found.values(), known_left_out=as_yaml)
    ctx.exit(2 if faults else 0 if any(each.pairs for each in found.values()) else 1)


def _read(pages: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Return the text of each page, by path, and what is wrong with the other pages."""
    texts: dict[str, str] = {}
    faults: list[str] = []
    for page in pages:
        try:
            texts[page] = read_document(page)
        except ProblemsError as error:
            faults += map(str, error.problems)
        except OSError as error:
            faults.append(f"insaterms: {shown(page)}: {reason(error)}")
    return texts, faults


def _title(page: str) -> str:
    # It becomes part of a glossary file, which is in English.
    return "standard input" if page == STDIN else os.path.basename(page)


def _document(found: Harvest) -> dict[str, object]:
    """Return one page's harvest as JSON; its shape is a promise to other programs."""
    return {
        "pairs": [
            {
                "en": pair.en,
                "nl": pair.nl,
                "acronym": pair.acronym,
                "line": pair.line,
                "column": pair.column,
                "score": pair.score,
                "status": pair.status,
            }
            for pair in found.pairs
        ],
        "unglossed": [
            {"text": name.text, "line": name.line, "column": name.column}
            for name in found.unglossed
        ],
    }


def _summarise(found: Collection[Harvest], *, known_left_out: bool) -> None:
    pairs = [pair for each in found for pair in each.pairs]
    counts = [
        f"{number} {name_of(status)}"
        for status in _STYLES
        if (number := sum(pair.status == status for pair in pairs))
    ]
    inside = f" ({', '.join(counts)})" if counts else ""
    said = ngettext("{n} pair", "{n} pairs", len(pairs)).format(n=len(pairs))
    names = sum(len(each.unglossed) for each in found)
    without = ngettext("{n} name without a translation", "{n} names without a translation", names)
    say(f"{said}{inside}, {without.format(n=names)}", err=True)
    if known_left_out and any(pair.status == "known" for pair in pairs):
        say(_("what the glossary has already is left out"), err=True)


# -- for people ----------------------------------------------------------------------


def _listing(found: Mapping[str, Harvest], columns: int) -> Iterator[Line]:
    for number, (page, each) in enumerate(found.items()):
        if len(found) > 1:
            if number:
                yield []
            yield [(page, "bold")]
        for pair in each.pairs:
            yield from _pair(pair, columns)
        if each.unglossed:
            if each.pairs:
                yield []
            yield [(_("Names without a translation"), "bold")]
            for name in each.unglossed:
                yield from wrapped([(name.text, "")], f"{name.line:>5}  ", " " * 7, columns)


def _pair(pair: Pair, columns: int) -> Iterator[Line]:
    one, other = (pair.en, pair.nl) if pair.first == "en" else (pair.nl, pair.en)
    acronym = f" ({pair.acronym})" if pair.acronym else ""
    # No-break spaces, so that the columns stay as they are.
    pieces: list[Piece] = [
        (f"{name_of(pair.status):<11}\xa0".replace(" ", "\xa0"), _STYLES[pair.status]),
        (f"\xa0{pair.score:>3}".replace(" ", "\xa0"), "dim"),
        (f"\xa0 {one} = {other}{acronym}", ""),
    ]
    yield from wrapped(pieces, f"{pair.line:>5}  ", " " * _INDENT, columns)
    if pair.expected:
        said = (
            _("the glossary spells it {terms}, in {concept}")
            if pair.status == "known"
            else _("the glossary has {terms}, in {concept}")
        ).format(terms=" | ".join(pair.expected), concept=pair.concept)
        said += f"; {pair.reason}" if pair.reason else ""
        yield from wrapped([(said, "italic")], " " * _INDENT, " " * _INDENT, columns)
