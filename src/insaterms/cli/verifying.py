"""`insaterms verify`."""

import os
import sys

import click

from insaterms.cli import findings
from insaterms.cli.documents import STDIN, read_document, shown
from insaterms.cli.names import name_of
from insaterms.cli.options import (
    GivenPath,
    Session,
    glossary_option,
    json_option,
    pass_session,
    write_json,
)
from insaterms.cli.pairs import FORMATS, PairsFormat, Work, languages, of_documents, of_pairs
from insaterms.cli.saying import say
from insaterms.errors import ProblemsError
from insaterms.glossary.verification.waivers import Waiver
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import _, ngettext

__all__ = ["command"]


@click.command("verify", short_help="Verify that a translation uses the agreed terms.")
@click.argument("source", required=False, type=GivenPath())
@click.argument("target", required=False, type=GivenPath())
@click.option(
    "--pairs",
    type=GivenPath(),
    metavar="FILE",
    help="A table of pairs (.tsv), a catalog (.po) or a translation memory (.tmx) instead; "
    '"-" is standard input.',
)
@click.option(
    "--pairs-format",
    type=click.Choice(FORMATS),
    help="The format of that file (default: by its name, on standard input by its content).",
)
@click.option("--source-language", type=click.Choice(LANGUAGES), help="The language of SOURCE.")
@click.option("--target-language", type=click.Choice(LANGUAGES), help="The language of TARGET.")
@click.option(
    "--waivers",
    "waiver_list",
    type=GivenPath(),
    metavar="FILE",
    help="Departures that are accepted: a YAML list of term, reason and, if need be, where: "
    "a line number, or words of the paragraph.",
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
    pairs_format: PairsFormat | None,
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

    A departure is accepted where a comment in the target says so; each comment silences
    one finding, in its own paragraph or the next one:

    \b
      <!-- insaterms: allow "truancy" it is a quotation -->

    In a template write {# insaterms: … #}, in a catalog a comment of the translator's, in
    a table the third column, in a memory the unit's note.

    Exit code 0 if there is no finding, 1 if there is one, 2 if something cannot be read or
    is in another language than is said.

    \b
      insaterms verify page.nl.md page.en.md
      insaterms verify --pairs locales/nl.po --json
    """
    work = _work(source, target, pairs, pairs_format, ctx)
    places = {id(waiver): shown(work.target) for waiver in work.waivers}
    if waiver_list is not None:
        listed = _listed(waiver_list)
        work.waivers += listed
        places |= {id(waiver): shown(waiver_list) for waiver in listed}

    def path(waiver: Waiver) -> str:
        return places.get(id(waiver), shown(work.target))

    spoken = languages(work, source_language, target_language)
    glossary = session.load()
    found = glossary.verify_segments(work.segments, *spoken, waivers=work.waivers)
    told = [finding for finding in found.findings if finding.score >= min_score]
    try:
        if as_json:
            write_json(findings.document(found, told, work.skipped, path))
        else:
            paths = shown(work.source), shown(work.target)
            findings.show(found, told, paths, lambda waiver: f"{path(waiver)}:{waiver.line}")
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads only the first lines (`| head -1`) wants the exit code as well.
        _drop_output()
    for waiver in found.unused:
        say(f"{path(waiver)}:{waiver.line}: {_unused(waiver)}", err=True)
    open_ones = [finding for finding in told if finding.waived is None]
    if not as_json:
        _summary(len(open_ones), len(told) - len(open_ones), len(found.concepts), work.skipped)
    if work.problems:
        raise ProblemsError(work.problems)
    ctx.exit(1 if open_ones else 0)


def _drop_output() -> None:
    """Send what is still in the buffer nowhere, so that it does not raise once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _work(
    source: str | None,
    target: str | None,
    pairs: str | None,
    pairs_format: PairsFormat | None,
    ctx: click.Context,
) -> Work:
    """Read what the arguments name."""
    if pairs is not None and source is not None:
        raise click.UsageError(_("name SOURCE and TARGET, or --pairs FILE, not both"), ctx)
    if pairs is not None:
        return of_pairs(pairs, pairs_format)
    if pairs_format is not None:
        raise click.UsageError(_("--pairs-format goes with --pairs FILE; name the file"), ctx)
    if source is None:
        raise click.UsageError(_("name SOURCE and TARGET, or --pairs FILE"), ctx)
    if target is None:
        raise click.UsageError(_("name the translation as well: SOURCE TARGET"), ctx)
    if source == target == STDIN:
        message = _("only one of SOURCE and TARGET can be standard input")
        raise click.UsageError(message, ctx)
    return of_documents(source, target)


def _listed(path: str) -> list[Waiver]:
    from insaterms.formats.glossary_yaml.waivers import read_waivers

    listed, problems = read_waivers(read_document(path), shown(path))
    if problems:
        raise ProblemsError(problems)
    return [Waiver(each.term, each.reason, each.where, line=each.line) for each in listed]


def _unused(waiver: Waiver) -> str:
    """Say that a waiver silences nothing, and what its place may be."""
    if isinstance(waiver.where, str):
        line = waiver.where.rpartition(":")[2]
        said = _('the waiver for "{term}" silences nothing where the paragraph has "{words}"')
        if line.isdecimal():
            said = _(
                'the waiver for "{term}" silences nothing where the paragraph has "{words}"; '
                'for a line write "where: {line}"'
            )
        return said.format(term=waiver.term, words=waiver.where, line=line)
    if waiver.where and not waiver.until:
        said = _('the waiver for "{term}" silences nothing in line {line}')
        return said.format(term=waiver.term, line=waiver.where)
    return _('the waiver for "{term}" silences nothing').format(term=waiver.term)


def _summary(open_ones: int, waived: int, concepts: int, skipped: dict[str, int]) -> None:
    said = ngettext("{n} finding", "{n} findings", open_ones).format(n=open_ones)
    if waived:
        said += ngettext(", {n} waived", ", {n} waived", waived).format(n=waived)
    in_source = ngettext(
        "{n} concept of the glossary in the source",
        "{n} concepts of the glossary in the source",
        concepts,
    )
    clauses = [said, in_source.format(n=concepts)]
    counts = [f"{number} {name_of(reason)}" for reason, number in skipped.items() if number]
    if counts:
        clauses.append(_("passed over: {counts}").format(counts=", ".join(counts)))
    say("; ".join(clauses), err=True)
