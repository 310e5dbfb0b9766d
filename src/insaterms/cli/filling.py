"""`insaterms fill`."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from insaterms.cli.documents import STDIN, read_bytes, shown
from insaterms.cli.languages import Said, checked, other
from insaterms.cli.memory.languages import LanguageTag, check_pairs
from insaterms.cli.memory.options import check_written, memory_option, opened
from insaterms.cli.options import (
    GivenPath,
    Session,
    glossary_option,
    json_option,
    pass_session,
    same_path,
    write_json,
)
from insaterms.cli.saying import say
from insaterms.cli.waiting import Waiting
from insaterms.errors import MemoryFileError, Problem, ProblemsError
from insaterms.model import LANGUAGES
from insaterms.ui_language import _
from insaterms.units import primary

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary
    from insaterms.memory.filling.catalogs import Filled, Unfilled
    from insaterms.memory.matches import Context, Match, Register
    from insaterms.memory.memory import Memory

__all__ = ["command"]

# Enough to find one that agrees in its placeholders among several.
_MATCHES = 5


@click.command("fill", short_help="Fill catalogs from the memory and the glossary.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=GivenPath())
@memory_option
@click.option(
    "--threshold",
    type=click.IntRange(1, 100),
    default=75,
    show_default=True,
    metavar="N",
    help="The least score of a similar segment.",
)
@click.option("--source", type=LanguageTag(), help="The language of the messages (default: en).")
@click.option(
    "--target",
    type=LanguageTag(),
    help="The language of the translations (default: as the header says).",
)
@click.option(
    "--register",
    type=click.Choice(("je", "u")),
    help="How Dutch translations address the reader.",
)
@click.option("--no-glossary", is_flag=True, help="Fill from the memory alone.")
@click.option(
    "-o",
    "--output",
    type=GivenPath(),
    metavar="FILE",
    help='Write here, and leave FILE as it is; "-" is standard output.',
)
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be filled.")
@click.option("-v", "--verbose", is_flag=True, help="A line for each message.")
@json_option
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    files: tuple[str, ...],
    path: str,
    threshold: int,
    source: str | None,
    target: str | None,
    register: "Register | None",
    output: str | None,
    *,
    no_glossary: bool,
    dry_run: bool,
    verbose: bool,
    as_json: bool,
) -> None:
    """Fill the messages of catalogs (.po) that nobody has translated.

    A translation of the same text, or of the same text in the same context, is written as
    it is, unless nothing tells which of several is meant; so is a term, where the whole
    message is one and a document attests its translation.  What is only similar, a draft,
    breaks the glossary or is proposed is marked fuzzy, with the text that it translates
    (#|).  What somebody has translated is never touched; a fuzzy translation gives way to
    the same text's only.  A word that may be two concepts is filled where the context tells
    which.  The rest of a file stays as it is.  Without --memory, and where there is no
    memory.db, the glossary alone fills.

    FILE "-" is standard input, filled to standard output.  The exit code is 0 also where
    messages stay empty.

    \b
      insaterms fill locales/nl.po --memory memory.db --dry-run --verbose
      insaterms fill locales/*.po --threshold 85
      insaterms fill glossary-en.po --source nl
    """
    from insaterms.cli import fill_report as report
    from insaterms.memory.filling.catalogs import fill_catalog

    output = _output(ctx, files, output)
    if output not in {None, STDIN}:
        check_written(output, path, option="--output")
    catalogs = _read(files)
    spoken = [_languages(ctx, each, source, target) for each in catalogs]
    glossary = None if no_glossary else session.load()
    done: list[Filled] = []
    with _opened(ctx, path, glossary) as memory:
        named = (each.path for each in catalogs)
        if memory is not None:
            check_pairs(memory, path, dict(zip(spoken, named, strict=True)))
        with Waiting(_("filling"), len(files)) as waiting:
            for each, languages in zip(catalogs, spoken, strict=True):
                waiting.at(each.path, len(each.data))

                def lookup(
                    asked: "Sequence[tuple[str, Context]]", pair: tuple[str, str] = languages
                ) -> "Iterable[Sequence[Match] | Iterator[Sequence[Match]]]":
                    if memory is None:
                        return ([] for _ in asked)
                    return memory.lookup_ranks(
                        asked,
                        source=primary(pair[0]),
                        target=primary(pair[1]),
                        threshold=threshold,
                        limit=_MATCHES,
                        register=register,
                        noted=verbose or as_json,
                    )

                done.append(fill_catalog(each, lookup, glossary, languages, threshold))
        if not dry_run:
            _write(done, files, output, memory)
    # A catalog on standard output stands there alone.
    aside = output == STDIN and not dry_run
    if as_json and not aside:
        write_json(report.document(done, written=not dry_run))
    else:
        report.show(done, dry_run=dry_run, verbose=verbose, err=aside)


def _output(ctx: click.Context, files: Sequence[str], output: str | None) -> str | None:
    """Return where the one catalog goes; None where each goes back to its own file."""
    if len(files) > 1 and (output is not None or STDIN in files):
        message = (
            _("--output goes with one FILE; {n} are named")
            if output is not None
            else _("standard input goes with one FILE; {n} are named")
        )
        raise click.UsageError(message.format(n=len(files)), ctx)
    twice = next((a for n, a in enumerate(files) for b in files[:n] if same_path(a, b)), None)
    if twice is not None:
        raise click.UsageError(_("{path} is named twice").format(path=twice), ctx)
    return STDIN if output is None and files == (STDIN,) else output


def _read(files: Iterable[str]) -> "list[Unfilled]":
    """Read every catalog before any is written; tell the faults of all of them."""
    from insaterms.memory.filling.catalogs import read_catalog

    catalogs = []
    problems: list[Problem] = []
    for path in files:
        try:
            catalogs.append(read_catalog(read_bytes(path), shown(path)))
        except ProblemsError as error:
            problems += error.problems
    if problems:
        raise ProblemsError(problems)
    return catalogs


def _languages(
    ctx: click.Context, before: "Unfilled", source: str | None, target: str | None
) -> tuple[str, str]:
    """Return the languages of a catalog: said by options and header, and never against them."""
    said = before.catalog.header.language
    into = target or said
    name = before.path
    if not into:
        message = _(
            "the header of {path} does not say the language of the translations; "
            "add --target nl or en"
        )
        raise click.UsageError(message.format(path=name), ctx)
    if said and primary(said) != primary(into):
        message = _(
            "by its header {path} is translated into {language}, not into {other}; "
            "leave --target out, or mend the header"
        ).format(path=name, language=said, other=into)
        raise click.UsageError(message, ctx)
    origin = source or "en"
    if primary(origin) == primary(into):
        message = _(
            "the translations of {path} are in {language}, and so are its messages; "
            "say which language these are in: --source nl"
        ).format(path=name, language=into)
        raise click.UsageError(message, ctx)
    for language in LANGUAGES:
        if language == primary(origin):
            by = "--source" if source else _("default")
            advice = _("say {option} {language}, and look at the header")
            advice = advice.format(option="--source", language=other(language))
            texts = (each.msgid for each in before.catalog.messages)
            what = _("the messages of {path}").format(path=name)
            checked(texts, Said(language, by, advice), what, several=True)
    return origin, into


@contextmanager
def _opened(
    ctx: click.Context, path: str, glossary: "Glossary | None"
) -> "Iterator[Memory | None]":
    """Open the memory; None where nobody names one, and the glossary can fill alone."""
    named = ctx.get_parameter_source("path") is not ParameterSource.DEFAULT
    if glossary is not None and not named and not os.path.lexists(path):
        message = _("there is no memory {path}; the glossary alone fills")
        say(message.format(path=path), err=True)
        yield None
        return
    with opened(path, glossary=glossary) as memory:
        yield memory


def _write(
    done: "Sequence[Filled]", files: Sequence[str], output: str | None, memory: "Memory | None"
) -> None:
    """Write what has changed, each file whole or not at all, and count the units as used."""
    problems = []
    for filled, path in zip(done, files, strict=True):
        before = filled.before
        if output == STDIN:
            sys.stdout.flush()
            sys.stdout.buffer.write(filled.data)
            sys.stdout.buffer.flush()
        elif output is not None or filled.data != before.data:
            if output is None and read_bytes(path) != before.data:
                message = _("it was changed by somebody else meanwhile; fill it again")
                problems.append(Problem(path, 0, 0, message))
                continue
            _replace(os.fspath(output or path), filled)
        if memory is not None:
            _count(memory, filled)
    if problems:
        raise ProblemsError(problems)


def _replace(path: str, filled: "Filled") -> None:
    from insaterms.formats.files import replace_file

    encoding = filled.before.text.encoding
    try:
        replace_file(path, filled.data.decode(encoding), encoding)
    except OSError as error:
        if error.filename is not None:
            raise
        # A full disk does not say which file it has no place for.
        raise OSError(error.errno, error.strerror, path) from error


def _count(memory: "Memory", filled: "Filled") -> None:
    """Count each unit as used, once for each message that it filled."""
    ids = [number for each in filled.decisions for number in each.units]
    if not ids:
        return
    try:
        memory.store.used(ids)
    except MemoryFileError as error:
        # The catalog is written, which is what was asked for.
        message = _("the uses of its units are not counted: {reason}")
        say(message.format(reason=error), err=True)
