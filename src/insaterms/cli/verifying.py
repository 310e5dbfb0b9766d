"""`insaterms verify`."""

import os
import re
from collections.abc import Iterable

import click
from msgspec import Struct, field

from insaterms.cli import findings
from insaterms.cli.documents import STDIN, read_document, shown
from insaterms.cli.options import (
    GivenPath,
    Session,
    glossary_option,
    json_option,
    pass_session,
    write_json,
)
from insaterms.cli.saying import counted, say
from insaterms.errors import Problem, ProblemsError
from insaterms.glossary.verification.findings import Segment
from insaterms.glossary.verification.waivers import Waiver, waiver_in, waivers_in
from insaterms.model import LANGUAGES, Language

__all__ = ["command"]

_SUFFIX = re.compile(r"[._-](nl|en)(?:[._-][^./\\]*)?\.[^./\\]+\Z", re.IGNORECASE)
_EXAMINED = 4000


class _Work(Struct):
    """What is to be verified: texts with their translations, and where they stand.

    Attributes:
        segments: The texts.
        source: The path of the source.
        target: The path of the target; the same for a table of pairs.
        languages: What the files themselves say of their languages.
        waivers: What may depart anywhere.
        skipped: How many pairs were passed over, by the reason.

    """

    segments: list[Segment]
    source: str
    target: str
    languages: tuple[Language | None, Language | None] = (None, None)
    waivers: list[Waiver] = field(default_factory=list)
    skipped: dict[str, int] = field(default_factory=dict)


@click.command("verify", short_help="Verify that a translation uses the agreed terms.")
@click.argument("source", required=False, type=GivenPath())
@click.argument("target", required=False, type=GivenPath())
@click.option("--pairs", type=GivenPath(), metavar="FILE", help="A table of pairs: .tsv or .po.")
@click.option("--source-language", type=click.Choice(LANGUAGES), help="The language of SOURCE.")
@click.option("--target-language", type=click.Choice(LANGUAGES), help="The language of TARGET.")
@click.option(
    "--waivers",
    "waiver_list",
    type=GivenPath(),
    metavar="FILE",
    help="Departures that are accepted: a YAML list of term, where and reason.",
)
@click.option(
    "--min-score",
    type=click.IntRange(0, 100),
    default=0,
    metavar="N",
    help="Only findings that are at least so sure, 0 to 100.",
)
@json_option
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    source: str | None,
    target: str | None,
    pairs: str | None,
    source_language: Language | None,
    target_language: Language | None,
    waiver_list: str | None,
    min_score: int,
    *,
    as_json: bool,
) -> None:
    """Verify that a translation uses the terms that were agreed.

    SOURCE and TARGET are whole texts; "-" is standard input.  Each term of the source
    needs one of its accepted translations in the target, in any form; terms that are not
    to be used, names that were changed and two terms for one concept are findings too.

    A departure is accepted where a comment in the target says so, in its own paragraph
    and the next one: <!-- insaterms: allow "truancy" it is a quotation -->.  In a catalog
    write it as a comment of the translator's, in a table in the third column.

    Exit code 0 if there is no finding, 1 if there is one, 2 if something cannot be read.

    \b
      insaterms verify page.nl.md page.en.md
      insaterms verify --pairs locales/nl.po --json
    """
    if (pairs is None) == (source is None and target is None):
        raise click.UsageError("name SOURCE and TARGET, or --pairs FILE", ctx)
    if pairs is not None:
        work = _pairs(pairs, ctx)
    elif source is None or target is None:
        raise click.UsageError("name the translation as well: SOURCE TARGET", ctx)
    else:
        work = _documents(source, target, ctx)
    places = {id(waiver): shown(work.target) for waiver in work.waivers}
    if waiver_list is not None:
        listed = _listed(waiver_list)
        work.waivers += listed
        places |= {id(waiver): shown(waiver_list) for waiver in listed}
    languages = _languages(work, source_language, target_language, ctx)
    glossary = session.load()
    found = glossary.verify_segments(work.segments, *languages, waivers=work.waivers)
    told = [finding for finding in found.findings if finding.score >= min_score]
    if as_json:
        write_json(findings.document(found, told, work.skipped))
    else:
        findings.show(found, told, (shown(work.source), shown(work.target)))
    for waiver in found.unused:
        where = f"{places.get(id(waiver), shown(work.target))}:{waiver.line}"
        say(f'{where}: the waiver for "{waiver.term}" silences nothing', err=True)
    open_ones = [finding for finding in told if finding.waived is None]
    if not as_json:
        _summary(len(open_ones), len(told) - len(open_ones), len(found.concepts), work.skipped)
    ctx.exit(1 if open_ones else 0)


def _summary(open_ones: int, waived: int, concepts: int, skipped: dict[str, int]) -> None:
    said = counted(open_ones, "finding")
    said += f", {waived} waived" if waived else ""
    said += f"; {counted(concepts, 'concept')} of the glossary in the source"
    if skipped := {reason: number for reason, number in skipped.items() if number}:
        said += "; passed over: " + ", ".join(f"{n} {reason}" for reason, n in skipped.items())
    say(said, err=True)


# -- what is to be verified ------------------------------------------------------------


def _documents(source: str, target: str, ctx: click.Context) -> _Work:
    if source == target == STDIN:
        raise click.UsageError("only one of SOURCE and TARGET can be standard input", ctx)
    texts = read_document(source), read_document(target)
    suffixes = _suffix(source), _suffix(target)
    waivers = waivers_in(texts[1], shown(target))
    return _Work([Segment(*texts)], source, target, suffixes, waivers)


def _suffix(path: str) -> Language | None:
    found = _SUFFIX.search(os.path.basename(path))
    return None if found is None else ("nl" if found[1].lower() == "nl" else "en")


def _pairs(path: str, ctx: click.Context) -> _Work:
    suffix = os.path.splitext(path)[1].lower()
    if suffix == ".po":
        return _catalog(path)
    if suffix in {".tsv", ".tab"}:
        return _table(path)
    if suffix == ".tmx":
        message = f"{path}: a translation memory cannot be read yet; export it as TSV or PO"
    else:
        message = f"{path}: a table of pairs is a .tsv or a .po file"
    raise click.UsageError(message, ctx)


def _table(path: str) -> _Work:
    from insaterms.formats.pairs_tsv import read

    table, problems = read(read_document(path).encode(), path)
    segments = []
    for row in table.rows:
        waivers = []
        for comment in re.split(r";(?=\s*(?:insaterms:\s*)?allow\s)", row.note):
            read_one = waiver_in(comment.strip(), row.line)
            if isinstance(read_one, Waiver):
                waivers.append(read_one)
            elif read_one:
                problems.append(Problem(path, row.line, row.note_column, read_one))
        source = ((0, row.line, row.source_column),)
        target = ((0, row.line, row.target_column),)
        segments.append(Segment(row.source, row.target, source, target, tuple(waivers)))
    if problems:
        raise ProblemsError(problems)
    skipped = {"untranslated": table.untranslated}
    return _Work(segments, path, path, table.languages or (None, None), skipped=skipped)


def _catalog(path: str) -> _Work:
    from insaterms.formats.gettext_po import read

    catalog, problems = read(read_document(path).encode(), path)
    segments = []
    for message in catalog.messages:
        waivers = []
        for line, comment in message.comments:
            read_one = waiver_in(comment, line)
            if isinstance(read_one, Waiver):
                waivers.append(read_one)
            elif read_one:
                problems.append(Problem(path, line, 1, read_one))
        segments.append(
            Segment(
                message.source,
                message.target,
                message.source_stretches,
                message.target_stretches,
                tuple(waivers),
            )
        )
    if problems:
        raise ProblemsError(problems)
    named = catalog.language.lower()[:2]
    target: Language | None = "nl" if named == "nl" else "en" if named == "en" else None
    skipped = {
        "untranslated": catalog.untranslated,
        "fuzzy": catalog.fuzzy,
        "obsolete": catalog.obsolete,
    }
    return _Work(segments, path, path, (None, target), skipped=skipped)


def _listed(path: str) -> list[Waiver]:
    from insaterms.formats.glossary_yaml.waivers import read_waivers

    with open(path, "rb") as file:
        listed, problems = read_waivers(file.read(), path)
    if problems:
        raise ProblemsError(problems)
    return [Waiver(each.term, each.reason, each.where, line=each.line) for each in listed]


# -- languages -------------------------------------------------------------------------


def _languages(
    work: _Work, source: Language | None, target: Language | None, ctx: click.Context
) -> tuple[Language, Language]:
    """Return the languages: as the options say, or the files, or as the texts seem to be."""
    if source is None and target is None:
        source, target = work.languages
    if source is None and target is None:
        source = _seeming("\n".join(_beginning(each.source for each in work.segments)))
        target = _seeming("\n".join(_beginning(each.target for each in work.segments)))
    if source is None and target is None:
        message = "which languages these are cannot be told; add --source-language nl or en"
        raise click.UsageError(message, ctx)
    # There are two.
    source = source or ("en" if target == "nl" else "nl")
    target = target or ("en" if source == "nl" else "nl")
    if source == target:
        named = {"nl": "Dutch", "en": "English"}[source]
        message = f"source and target both seem to be {named}; add --source-language nl or en"
        if ctx.params.get("source_language") == ctx.params.get("target_language") == source:
            message = f"source and target cannot both be {named}"
        raise click.UsageError(message, ctx)
    return source, target


def _beginning(texts: Iterable[str]) -> list[str]:
    found: list[str] = []
    length = 0
    for text in texts:
        found.append(text[:_EXAMINED])
        length += len(text)
        if length > _EXAMINED:
            break
    return found


def _seeming(text: str) -> Language | None:
    from insaterms.text.language import identify

    return identify(text)
