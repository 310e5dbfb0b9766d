"""`insaterms recognise`."""

import sys
from collections.abc import Iterator, Sequence

import click

from insaterms.cli.documents import STDIN, read_document, shown
from insaterms.cli.languages import language_of
from insaterms.cli.names import name_of
from insaterms.cli.options import (
    GivenPath,
    Session,
    glossary_option,
    json_option,
    pass_session,
    write_json,
)
from insaterms.cli.page import Line, coloured, put, width, wrapped
from insaterms.cli.saying import reason, say
from insaterms.cli.waiting import Waiting
from insaterms.errors import ProblemsError
from insaterms.glossary.hits import translations
from insaterms.glossary.occurrences import Occurrence
from insaterms.model import LANGUAGES, Language
from insaterms.text.positions import Lines
from insaterms.ui_language import _, ngettext

__all__ = ["command"]

_STYLES = {
    "preferred": "bold green",
    "admitted": "bold cyan",
    "superseded": "bold yellow",
    "deprecated": "bold red",
}


@click.command("recognise", short_help="Find the glossary's terms in running text.")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=GivenPath())
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    help="The language of the text (default: what its name says, page.nl.md, or its words).",
)
@click.option("--overlapping", is_flag=True, help="Also the terms inside longer terms.")
@json_option
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    files: Sequence[str],
    language: Language | None,
    *,
    overlapping: bool,
    as_json: bool,
) -> None:
    """Find the glossary's terms in running text, in every form.

    FILE is text, Markdown, HTML or a template; "-", or no file at all, is standard
    input.  On a terminal the text is shown with its terms marked, and a list of them
    below; in a pipe the list alone, a term a line.  Addresses, code, markup and
    placeholders are passed over.  Exit code 0 if a term is found, 1 if none is, 2 if a
    file cannot be read; the others are answered all the same.

    \b
      insaterms recognise letter.txt --language nl
      insaterms recognise --json *.nl.md
      pbpaste | insaterms recognise
    """
    several = len(files) > 1
    texts, faults = _read(list(dict.fromkeys(files)) or [STDIN], language)
    for fault in faults:
        say(fault, err=True)
    if not texts:
        ctx.exit(2)
    glossary = session.load()
    found: dict[str, Sequence[Occurrence]] = {}
    with Waiting(_("recognising"), len(texts)) as waiting:
        for path, (text, its_language) in texts.items():
            waiting.at(shown(path), len(text))
            found[path] = (
                glossary.recognise(text, its_language, overlapping=overlapping)
                if its_language
                else ()
            )
    if as_json:
        documents = {path: _document(texts[path][0], each) for path, each in found.items()}
        write_json(documents if several else next(iter(documents.values())))
    elif sys.stdout.isatty():
        for path, each in found.items():
            _show(path if several else "", texts[path][0], each)
    else:
        for path, each in found.items():
            _list(shown(path), texts[path][0], each)
    if not any(found.values()):
        message = (
            _("no term of the glossary stands in the text")
            if len(texts) == 1
            else _("no term of the glossary stands in the texts")
        )
        say(message, err=True)
    ctx.exit(2 if faults else 0 if any(found.values()) else 1)


def _read(
    paths: Sequence[str], named: Language | None
) -> tuple[dict[str, tuple[str, Language | None]], list[str]]:
    """Return each text with its language, by path, and what is wrong with the other files.

    A blank text needs no language, and gets none.
    """
    texts: dict[str, tuple[str, Language | None]] = {}
    faults: list[str] = []
    with Waiting(_("reading"), len(paths)) as waiting:
        for path in paths:
            waiting.at(shown(path))
            try:
                text = read_document(path)
                # Whoever names a language may look for English terms on a Dutch page.
                language = named or (language_of(path, text) if text.strip() else None)
                texts[path] = text, language
            except ProblemsError as error:
                faults += map(str, error.problems)
            except OSError as error:
                faults.append(f"insaterms: {shown(path)}: {reason(error)}")
            except click.UsageError as error:
                faults.append(f"insaterms recognise: {error.format_message()}")
    return texts, faults


def _document(text: str, found: Sequence[Occurrence]) -> list[dict[str, object]]:
    lines = Lines(text)
    document = []
    for each in found:
        line, column = lines.at(each.start)
        entry: dict[str, object] = {
            "start": each.start,
            "end": each.end,
            "line": line,
            "column": column,
            "text": each.text,
            "concept": each.concept.id,
            "term": each.term.text,
            "match": each.match,
            "score": each.score,
        }
        if each.compound is not None:
            entry["modifier"] = each.compound.modifier
            entry["head"] = each.compound.head
        document.append(entry)
    return document


def _list(path: str, text: str, found: Sequence[Occurrence]) -> None:
    """Print a term a line: place, what stands there, translation, how, concept."""
    lines = Lines(text)
    for each in found:
        line, column = lines.at(each.start)
        say(
            f"{path}:{line}:{column}",
            " ".join(each.text.split()),
            _translation(each),
            f"{each.match} {each.score}",
            each.concept.id,
        )


def _translation(occurrence: Occurrence) -> str:
    offered = translations(occurrence.concept, occurrence.term, occurrence.language)
    return offered[0].term if offered else ""


# -- on a terminal -------------------------------------------------------------------


def _show(path: str, text: str, found: Sequence[Occurrence]) -> None:
    if path:
        put([[(shown(path), "bold")], []])
    put(_marked(text, found))
    columns = width()
    counts: dict[str, list[Occurrence]] = {}
    for each in found:
        counts.setdefault(f"{each.concept.id}\n{each.term.text}", []).append(each)
    put([[], [(_summary(found), "bold")]])
    for occurrences in counts.values():
        put(_entry(occurrences, columns))
    put([[]])


def _summary(found: Sequence[Occurrence]) -> str:
    concepts = len({each.concept.id for each in found})
    return _("{terms} of {concepts}").format(
        terms=ngettext("{n} term", "{n} terms", len(found)).format(n=len(found)),
        concepts=ngettext("{n} concept", "{n} concepts", concepts).format(n=concepts),
    )


def _marked(text: str, found: Sequence[Occurrence]) -> Iterator[Line]:
    """Return the lines of a text with its terms in colour, or in brackets where there is none."""
    line: Line = []
    place = 0
    opening, closing = ("", "") if coloured() else ("[", "]")
    for each in found:
        if each.start < place:
            continue  # inside a longer one
        for piece, style in (
            (text[place : each.start], ""),
            (f"{opening}{each.text}{closing}", _STYLES[each.term.status]),
        ):
            *whole, rest = _for_terminal(piece).split("\n")
            for part in whole:
                yield [*line, (part, style)]
                line = []
            line.append((rest, style))
        place = each.end
    first, *others = _for_terminal(text[place:]).rstrip("\n").split("\n")
    yield [*line, (first, "")]
    yield from ([(other, "")] for other in others)


def _for_terminal(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")


def _entry(occurrences: Sequence[Occurrence], columns: int) -> Iterator[Line]:
    """Return one term of the text with its translation, and what to know about it."""
    first = occurrences[0]
    offered = translations(first.concept, first.term, first.language)
    pieces = [(first.term.text, _STYLES[first.term.status])]
    if not first.term.offered:
        own = next((term for term in first.concept.terms[first.language] if term.offered), None)
        said = name_of(first.term.status) if first.term.type != "misspelling" else _("misspelt")
        if own:
            said = _("{status}; write {term}").format(status=said, term=own.text)
        pieces.append((f" ({said})", "red"))
    pieces.append((f" → {offered[0].term if offered else _('no translation yet')}", ""))
    matches = ", ".join(dict.fromkeys(name_of(each.match) for each in occurrences))
    times = f"{len(occurrences)} ×, " if len(occurrences) > 1 else ""
    pieces.append((f" ({times}{matches}; {first.concept.id})", "dim"))
    return wrapped(pieces, "  ", "    ", columns)
