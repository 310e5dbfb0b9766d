"""`insaterms memory concordance`."""

from collections.abc import Iterator, Sequence

import click

from insaterms.cli.memory.answers import unit_document
from insaterms.cli.memory.languages import LanguageTag
from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.memory.unit_lines import marked, provenance
from insaterms.cli.options import Session, glossary_option, json_option, pass_session, write_json
from insaterms.cli.page import Line, coloured, put, width, wrapped
from insaterms.cli.saying import say
from insaterms.memory.concordance import Concordance, ConcordanceHit, Span
from insaterms.ui_language import _, ngettext

__all__ = ["command"]

_FOUND, _RENDERING = ("[", "]"), ("{", "}")


@click.command("concordance", short_help="Find units that contain words, in any form.")
@click.argument("text", nargs=-1, required=True)
@memory_option
@click.option("--language", type=LanguageTag(), help="Search in this language only.")
@click.option("--page", type=click.IntRange(min=1), default=1, metavar="N", help="Which page.")
@click.option(
    "--per-page",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    metavar="N",
    help="How many units a page has.",
)
@json_option
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    text: Sequence[str],
    path: str,
    language: str | None,
    page: int,
    per_page: int,
    *,
    as_json: bool,
) -> None:
    """Find the units that contain words, in any form, in source or target.

    All words must stand in one of the two texts, in any order and form; a phrase in double
    quotation marks must stand there as it is.  Case and accents make no difference, and a
    Dutch verb may come apart (opslaan: "sla het op").  What was asked for is highlighted,
    and so is its likely translation where the glossary knows one: [thuiszitters], {young
    people not attending school}.

    Exit code 0 if something is found, 1 if nothing is.

    \b
      insaterms memory concordance thuiszitters
      insaterms memory concordance --language en school leave
      insaterms memory concordance '"passend onderwijs" gemeente' --page 2
    """
    query = " ".join(text)
    with opened(path, glossary=session.load()) as memory:
        try:
            found = memory.concordance(query, language=language, page=page, per_page=per_page)
        except ValueError as error:
            raise click.UsageError(str(error), ctx) from None
    if as_json:
        write_json(_document(found))
    else:
        _show(found)
    ctx.exit(0 if found.hits else 1)


def _document(found: Concordance) -> dict[str, object]:
    """Return one page as JSON; its shape is a promise to other programs."""
    return {
        "query": found.query,
        "total": found.total,
        "page": found.page,
        "pages": found.pages,
        "hits": [
            unit_document(hit.unit)
            | {
                "found": {"source": hit.source, "target": hit.target},
                "renderings": {"source": hit.source_renderings, "target": hit.target_renderings},
            }
            for hit in found.hits
        ],
    }


def _show(found: Concordance) -> None:
    if not found.total:
        say(_("no unit contains {query}").format(query=found.query), err=True)
        return
    if not found.hits:
        message = ngettext("there is only one page", "there are only {n} pages", found.pages)
        say(message.format(n=found.pages), err=True)
        return
    columns = width()
    for hit in found.hits:
        put(_lines(hit, columns))
        put([[]])
    said = ngettext(
        "{n} unit, page {page} of {pages}", "{n} units, page {page} of {pages}", found.total
    ).format(n=found.total, page=found.page, pages=found.pages)
    if not coloured() and any(hit.source_renderings or hit.target_renderings for hit in found.hits):
        said += _("; [found], {{its translation in the glossary}}").format()
    say(said, err=True)


def _lines(hit: ConcordanceHit, columns: int) -> Iterator[Line]:
    unit = hit.unit
    for text, language, spans, renderings in (
        (unit.source, unit.source_language, hit.source, hit.source_renderings),
        (unit.target, unit.target_language, hit.target, hit.target_renderings),
    ):
        pieces = marked(text, _highlights(spans, renderings))
        yield from wrapped(pieces, f"{language:<5}", " " * 5, columns)
    yield from wrapped(provenance(unit), " " * 5, " " * 5, columns)


def _highlights(
    spans: Sequence[Span], renderings: Sequence[Span]
) -> list[tuple[int, int, str, tuple[str, str]]]:
    shown = [(*span, "bold yellow", _FOUND) for span in spans]
    return sorted([*shown, *((*span, "bold green", _RENDERING) for span in renderings)])
