"""`insaterms analyse`."""

import os
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

import click
from msgspec import Struct

from insaterms.cli.documents import STDIN, decoded, read_bytes, shown
from insaterms.cli.languages import Said, checked, language_of, other, spoken
from insaterms.cli.memory.languages import check_pairs
from insaterms.cli.memory.options import memory_option, opened
from insaterms.cli.names import name_of
from insaterms.cli.options import GivenPath, glossary_option, same_path, write_json
from insaterms.cli.saying import say
from insaterms.errors import Problem, ProblemsError
from insaterms.memory.file_formats import format_of
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import N_, _
from insaterms.units import primary

if TYPE_CHECKING:
    from insaterms.cli.memory.progress import Units
    from insaterms.formats.gettext_po.messages import Messages
    from insaterms.memory.analysis.job import JobFile
    from insaterms.memory.matches import Context, Match

__all__ = ["command"]

_Format = Literal["text", "csv", "json"]
_FORMATS: tuple[_Format, ...] = ("text", "csv", "json")
# What is no running text, though it may look like it.
_OTHER_FORMATS = frozenset(".tbx .xlf .xliff .json .yaml .yml .docx .odt .pdf".split())
# So many look-ups pass between two looks at the line of progress.
_STEP = 50


@click.command("analyse", short_help="Count what is new in files, and what the memory has.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=GivenPath())
@memory_option
@click.option(
    "--source",
    type=click.Choice(LANGUAGES),
    help="The language of the files (default: en for catalogs, for pages that of their text).",
)
@click.option(
    "--target",
    type=click.Choice(LANGUAGES),
    help="The language of the translations (default: the other one).",
)
@click.option(
    "--threshold",
    type=click.IntRange(50, 100),
    default=50,
    show_default=True,
    metavar="N",
    help="The least score of a match, 50 to 100; what has less is no match.",
)
@click.option(
    "--internal",
    is_flag=True,
    help="Count what is like an earlier segment of the files as a match, too.",
)
@click.option(
    "--untranslated",
    is_flag=True,
    help="In catalogs, count only messages without a translation, or with a fuzzy one.",
)
@click.option(
    "--segments",
    is_flag=True,
    help="Show each segment, with its line, band and score; in CSV instead of the bands.",
)
@click.option(
    "--format",
    "shape",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="Tables to be read, a row for each file and band, or one document.",
)
@glossary_option
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[str, ...],
    path: str,
    source: Language | None,
    target: Language | None,
    threshold: int,
    shape: _Format,
    *,
    internal: bool,
    untranslated: bool,
    segments: bool,
) -> None:
    """Count what is new in files, what repeats itself, and what the memory has.

    FILE is a catalog (.po, .pot), whose segments are its msgids, or text, Markdown or HTML,
    whose segments are its sentences; "-" is standard input.  A segment that came before in
    the same file, or in an earlier one, is a repetition; every other one is counted by the
    score of its best match: 101 in the same context, 100 the same, less what is similar.

    Words are counted as OmegaT counts them: isn't, well-known and 1.000,50 are one word
    each; isn’t, with the curly apostrophe, is two.  Of a catalog everything in a msgid
    counts, tags and placeholders too.

    \b
      insaterms analyse locales/nl.po --memory memory.db
      insaterms analyse page.md letter.txt --source nl --internal
      insaterms analyse *.po --untranslated --format csv > analysis.csv
    """
    from insaterms.cli import analysis_tables
    from insaterms.cli.memory.progress import Units
    from insaterms.memory.analysis.analysing import analyse
    from insaterms.memory.analysis.bands import together

    twice = next((a for n, a in enumerate(files) for b in files[:n] if same_path(a, b)), None)
    if twice is not None:
        raise click.UsageError(_("{path} is named twice").format(path=shown(twice)), ctx)
    if source is not None and source == target:
        message = _("source and target cannot both be {language}")
        raise click.UsageError(message.format(language=spoken(source)), ctx)
    given = _read(files)
    languages = _languages(ctx, given, source, target)
    job, passed_over = _job(given, languages[0], untranslated=untranslated)
    with Units() as line, opened(path, line=line) as memory:
        check_pairs(memory, path, {languages: ""})

        def lookup(asked: "Sequence[tuple[str, Context]]", least: int) -> "Iterator[list[Match]]":
            found = memory.lookup_many(
                asked, source=languages[0], target=languages[1], threshold=least, limit=1
            )
            return _counted(
                found, _("looking up from {score}").format(score=least), len(asked), line
            )

        analyses = analyse(
            job,
            lookup,
            threshold=threshold,
            internal=internal,
            language=languages[0],
            progress=line.show,
        )
    whole = together(analyses)
    if shape == "json":
        asked: dict[str, object] = {"source": languages[0], "target": languages[1]}
        asked |= {"threshold": threshold, "internal": internal}
        write_json(asked | analysis_tables.document(analyses, whole, segments=segments))
    elif shape == "csv" and segments:
        analysis_tables.put_segments_csv(analyses)
    elif shape == "csv":
        analysis_tables.put_csv(analyses, whole)
    else:
        if segments:
            analysis_tables.put_segments(analyses)
        analysis_tables.put_tables(analyses, whole)
    if passed_over:
        counts = ", ".join(f"{n} {name_of(reason)}" for reason, n in passed_over.items())
        say(_("passed over: {counts}").format(counts=counts), err=True)


class _Given(Struct):
    """A file as it was read: a catalog, or a page.

    Attributes:
        path: As the user named it.
        page: What stands in a page.
        catalog: What stands in a catalog; None of a page.

    """

    path: str
    page: str = ""
    catalog: "Messages | None" = None


def _read(files: Sequence[str]) -> list[_Given]:
    """Read every file; tell the faults of all of them."""
    given = []
    problems: list[Problem] = []
    for path in files:
        try:
            given.append(_given(path))
        except ProblemsError as error:
            problems += error.problems
    if problems:
        raise ProblemsError(problems)
    return given


def _given(path: str) -> _Given:
    from insaterms.formats.gettext_po.encoding import decoded_catalog, seems_catalog

    suffix = os.path.splitext(path)[1].lower()
    form = format_of(path)
    if suffix in _OTHER_FORMATS or form not in {None, "po"}:
        message = _(
            "a {suffix} file cannot be analysed; name a catalog (.po), text, Markdown or HTML"
        )
        raise ProblemsError([Problem(shown(path), 0, 0, message.format(suffix=suffix))])
    data = read_bytes(path)
    if not data.removeprefix(BOM_UTF8).strip():
        return _Given(path)  # nothing, whatever it is called
    if form == "po" or (path == STDIN and seems_catalog(data)):
        from insaterms.formats.gettext_po.messages import read_messages

        name = shown(path)
        catalog, problems = read_messages(decoded_catalog(data, name).text, name)
        if problems:
            raise ProblemsError(problems)
        return _Given(path, catalog=catalog)
    return _Given(path, decoded(data, path))


# -- languages -------------------------------------------------------------------------


def _languages(
    ctx: click.Context,
    given: Sequence[_Given],
    source: Language | None,
    target: Language | None,
) -> tuple[Language, Language]:
    """Return the languages of the job, of which there is one pair."""
    named = source or (other(target) if target else None)
    # An empty file is in no language.
    full = [each for each in given if each.catalog is not None or each.page]
    found = [(each, _language(ctx, each, named)) for each in full]
    first = found[0][1] if found else named or "en"
    for each, language in found:
        if language != first:
            message = _(
                "{path} is {language}, but {other} is {others}; "
                "analyse files of one language at a time"
            ).format(
                path=shown(full[0].path),
                language=spoken(first),
                other=shown(each.path),
                others=spoken(language),
            )
            raise click.UsageError(message, ctx)
    return first, target or other(first)


def _language(ctx: click.Context, given: _Given, named: Language | None) -> Language:
    """Return the language of a file; what is said and what is read have to agree."""
    if given.catalog is None:
        return language_of(given.path, given.page, named, option="--source")
    language: Language = named or "en"
    name = shown(given.path)
    into = given.catalog.header.language
    if into and primary(into) != other(language):
        opposite = other(language)
        message = (
            _(
                "by its header {path} is translated into {language}, not into {other}; "
                "say which language its messages are in: --source {other}"
            )
            if primary(into) == language
            else _(
                "by its header {path} is translated into {language}, not into {other}; "
                "name another file"
            )
        )
        message = message.format(path=name, language=into, other=opposite)
        raise click.UsageError(message, ctx)
    by = "--source" if named else _("default")
    advice = _("write {option} {language}").format(option="--source", language=other(language))
    said = Said(language, by, advice)
    texts = (message.msgid for message in given.catalog.messages)
    checked(texts, said, _("the messages of {path}").format(path=name), several=True)
    return language


# -- segments --------------------------------------------------------------------------


def _job(
    given: Iterable[_Given], language: Language, *, untranslated: bool
) -> "tuple[list[JobFile], dict[str, int]]":
    """Return the segments of each file, and how many messages are none, by the reason."""
    from insaterms.content.reading import form_of
    from insaterms.memory.analysis.job import JobFile, of_catalog, of_page

    job = []
    obsolete = translated = 0
    for each in given:
        if each.catalog is None:
            segments = of_page(each.page, form_of(each.path, each.page), language)
        else:
            segments = of_catalog(each.catalog, untranslated=untranslated)
            obsolete += each.catalog.obsolete
            if untranslated:
                translated += sum(message.translated for message in each.catalog.messages)
        job.append(JobFile(shown(each.path), segments))
    reasons = {N_("obsolete"): obsolete, N_("translated"): translated}
    return job, {reason: number for reason, number in reasons.items() if number}


def _counted(
    found: "Iterable[list[Match]]", step: str, total: int, line: "Units"
) -> "Iterator[list[Match]]":
    """Pass matches on, and show how many segments are looked up."""
    for number, matches in enumerate(found, 1):
        if number % _STEP == 0:
            line.show(step, number, number / total)
        yield matches
