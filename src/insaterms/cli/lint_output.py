"""Showing what the lint found, and how many; on a terminal with colours."""

import os
import sys
from collections.abc import Sequence

import click

from insaterms.cli.page import coloured, put, width
from insaterms.cli.saying import escaped, grouped, say
from insaterms.linting.output.file_texts import FileTexts
from insaterms.linting.output.told import Told
from insaterms.linting.report import LintReport
from insaterms.project import OutputFormat
from insaterms.ui_language import N_, _, ngettext

__all__ = ["FOR_PROGRAMS", "say_passed_over", "say_summary", "show", "show_statistics", "told_of"]

FOR_PROGRAMS: frozenset[OutputFormat] = frozenset({"json", "sarif", "junit"})
"""Formats whose messages are English, whatever the language that is spoken."""

_COLUMNS = N_("code"), N_("name"), N_("fixable"), N_("findings")


def told_of(report: LintReport, *, unsafe: bool) -> Told:
    """Return what a report has to tell; `unsafe` is as in `Told`."""
    return Told(report.findings, report.files, report.silenced, report.known, unsafe=unsafe)


def show(told: Told, form: OutputFormat, texts: FileTexts, path: str | None) -> None:
    """Write findings.

    Args:
        told: What there is to tell.
        form: The format.
        texts: The texts of the files that the findings are in.
        path: A file that it goes to; None: standard output.

    Raises:
        OSError: If the file cannot be written.

    """
    if path is not None:
        from insaterms.formats.files import replace_file

        text = _text(told, form, texts, ascii_only=False)
        replace_file(path, text.encode("utf-8", "replace").decode("utf-8"))
    elif form == "full" and coloured():
        from insaterms.linting.output import full

        put(full.lines(told, texts, width()))
    else:
        plain = "utf" not in (sys.stdout.encoding or "utf-8").lower()
        text = _text(told, form, texts, ascii_only=plain)
        # A lone surrogate (a file name that is not UTF-8) cannot be written as text.
        click.echo(text.encode("utf-8", "replace").decode("utf-8"), nl=False)


def _text(told: Told, form: OutputFormat, texts: FileTexts, *, ascii_only: bool) -> str:
    # Only what is asked for is imported: several of them import the rules.
    match form:
        case "full":
            from insaterms.linting.output import full

            return full.write(told, texts, width())
        case "concise":
            from insaterms.linting.output import concise

            return concise.write(told)
        case "github":
            from insaterms.linting.output import github

            return github.write(told)
        case "junit":
            from insaterms.linting.output import junit

            text = junit.write(told)
            return text.encode("ascii", "xmlcharrefreplace").decode() if ascii_only else text
        case "json":
            from insaterms.linting.output import json

            text = json.write(told, ascii_only=ascii_only)
        case "sarif":
            from insaterms.linting.output import sarif

            text = sarif.write(told, texts, ascii_only=ascii_only)
    return "\n".join(map(escaped, text.split("\n")))


def show_statistics(told: Told, form: OutputFormat) -> None:
    """Write how many findings there are of each rule: a table, or JSON."""
    from insaterms.linting.output import statistics

    if form == "json":
        click.echo(statistics.write(told), nl=False)
        return
    from insaterms.cli.table import put_table

    rows = [
        (row.code, row.slug, str(row.fixable), str(row.count)) for row in statistics.counted(told)
    ]
    put_table(_COLUMNS, rows, numbers=2)


def say_passed_over(paths: Sequence[str]) -> None:
    """Say which of the files that were named are none that the lint reads; on stderr."""
    from insaterms.linting.sites.file_kinds import kind_of

    for path in paths:
        if os.path.isfile(path) and kind_of(path, named=True) is None:
            message = _("{path}: this is no page, catalog, TMX file or glossary; it is passed over")
            say(message.format(path=path), err=True)


def say_summary(told: Told) -> None:
    """Say how many findings there are, in how many files; on stderr."""
    say("; ".join(_clauses(told)), err=True)


def _clauses(told: Told) -> list[str]:
    number, files = len(told.findings), len({each.path for each in told.findings})
    if number:
        counted = ngettext("{n} finding", "{n} findings", number).format(n=grouped(number))
        places = ngettext("{n} file", "{n} files", files).format(n=grouped(files))
        said = _("{findings} in {files}").format(findings=counted, files=places)
        clauses = [said + _by_fixes(told)]
    else:
        clauses = [_("no findings")]
    if told.mended:
        message = ngettext("{n} mended", "{n} mended", told.mended)
        clauses.append(message.format(n=grouped(told.mended)))
    if told.silenced:
        message = ngettext("{n} silenced", "{n} silenced", told.silenced)
        clauses.append(message.format(n=grouped(told.silenced)))
    if told.known:
        message = ngettext("{n} known to the baseline", "{n} known to the baseline", told.known)
        clauses.append(message.format(n=grouped(told.known)))
    checked = len(told.files)
    message = ngettext("{n} file checked", "{n} files checked", checked)
    return [*clauses, message.format(n=grouped(checked))]


def _by_fixes(told: Told) -> str:
    """Say, in brackets, how many can be mended, and by which option."""
    fixable = sum(map(told.fixable, told.findings))
    hidden = sum(each.fix is not None for each in told.findings) - fixable
    parts = []
    if fixable:
        parts.append(_("{n} fixable with --fix").format(n=grouped(fixable)))
    if hidden:
        parts.append(_("{n} with --fix --unsafe-fixes").format(n=grouped(hidden)))
    return f" ({', '.join(parts)})" if parts else ""
