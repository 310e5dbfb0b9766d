"""`insaterms lint`."""

import os
import sys
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from insaterms.cli.lint_baseline import say_stale, write_known
from insaterms.cli.lint_mending import differs, mended
from insaterms.cli.lint_options import (
    codes_option,
    ignores_by_pattern,
    patterns,
    project_of,
    writable,
)
from insaterms.cli.lint_output import FOR_PROGRAMS, say_passed_over, say_summary, told_of
from insaterms.cli.lint_run import LintRun
from insaterms.cli.options import GivenPath, Session, glossary_option, pass_session
from insaterms.project import OUTPUT_FORMATS, OutputFormat
from insaterms.ui_language import _, in_english

if TYPE_CHECKING:
    from insaterms.linting.output.told import Told

__all__ = ["command"]

# Options that say what another one denies, by the names of their parameters.
_APART = {
    "stdin_filename": ("paths", "show_files", "write_baseline"),
    "diff": ("write_baseline", "statistics", "output_file", "show_files"),
    "write_baseline": ("fix", "unsafe_fixes", "statistics", "output_file", "show_files"),
    "show_files": ("fix", "statistics", "output_file"),
    "statistics": ("output_file",),
}
_COUNTED: frozenset[OutputFormat] = frozenset({"full", "concise", "json"})


@click.command("lint", short_help="Check that the Dutch and English of a site agree.")
@click.argument("paths", nargs=-1, type=GivenPath(readable=False))
@codes_option("--select", "These rules instead of the usual ones.")
@codes_option("--extend-select", "These rules as well.")
@codes_option("--ignore", "Not these rules.")
@click.option(
    "--per-file-ignores",
    multiple=True,
    metavar="PATTERN:CODES",
    callback=ignores_by_pattern,
    help="Not these rules in the files that the pattern fits.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="PATTERN",
    callback=patterns,
    help="Pass over what the pattern fits, beside what the settings exclude.",
)
@click.option("--fix", is_flag=True, help="Mend what can be mended safely, and write it.")
@click.option(
    "--unsafe-fixes",
    is_flag=True,
    help="With --fix or --diff, mend what somebody must look at as well; alone, count it.",
)
@click.option("--diff", is_flag=True, help="Write nothing; show what --fix would change.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead.")
@click.option(
    "--show-files",
    is_flag=True,
    help="Check nothing; list the files, the language of each, and what it is a translation of.",
)
@click.option(
    "--baseline",
    type=GivenPath(),
    metavar="FILE",
    callback=writable,
    help="Report only what this file does not know.",
)
@click.option(
    "--write-baseline", is_flag=True, help="Write what is found into the baseline, and report none."
)
@click.option(
    "--output-format",
    "form",
    type=click.Choice(OUTPUT_FORMATS),
    help="How findings are shown (default: full, unless the settings say otherwise).",
)
@click.option(
    "--output-file",
    type=GivenPath(),
    metavar="FILE",
    callback=writable,
    help="Write findings into a file.",
)
@click.option("--exit-zero", is_flag=True, help="Leave with 0 in spite of findings.")
@click.option(
    "--stdin-filename",
    metavar="NAME",
    type=GivenPath(),
    help="Check what stands on standard input as if it stood in this file.",
)
@click.option("--memory", type=GivenPath(), metavar="FILE", help="The translation memory.")
@click.option(
    "--config",
    type=GivenPath(),
    metavar="FILE",
    help="The settings (default: the nearest insaterms.toml, or pyproject.toml with a table"
    " tool.insaterms).",
)
@click.option("--no-cache", is_flag=True, help="Keep nothing of this run, and use nothing kept.")
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    paths: tuple[str, ...],
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    per_file_ignores: dict[str, tuple[str, ...]],
    exclude: tuple[str, ...],
    baseline: str | None,
    form: OutputFormat | None,
    output_file: str | None,
    stdin_filename: str | None,
    memory: str | None,
    config: str | None,
    *,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    statistics: bool,
    show_files: bool,
    write_baseline: bool,
    exit_zero: bool,
    no_cache: bool,
) -> None:
    """Check that the Dutch and English of a site agree.

    PATHS are files and folders: pages, templates, data, catalogs, memories, glossaries;
    without any, the whole project.  Pages are checked beside their translations.  CODES are
    codes of rules, their beginnings (IT3), names, or ALL, with commas between them;
    `insaterms rules` lists them, `insaterms rule CODE` explains one.

    Exit code 0 if nothing is found, 1 if something is, 2 if the lint cannot run.

    \b
      insaterms lint
      insaterms lint pages locales --select IT1,IT3 --fix
      insaterms lint --output-format sarif --output-file insaterms.sarif
    """
    project = project_of(
        config,
        session.path,
        memory,
        ignores=per_file_ignores,
        exclude=exclude,
        baseline=baseline,
        no_cache=no_cache,
    )
    form = form or project.lint.output_format
    known = project.lint.baseline
    _refuse_contradictions(ctx, form, known)
    if form in FOR_PROGRAMS:
        ctx.with_resource(in_english())
    if show_files:
        from insaterms.cli.lint_files import show_files as show_them

        show_them(paths, project)
        return
    if write_baseline:
        # What it knows now is to be known then, too.
        project = replace(project, lint=replace(project.lint, baseline=None))
    run = LintRun(
        project=project,
        paths=paths,
        select=select,
        extend_select=extend_select,
        ignore=ignore,
        stdin_filename=stdin_filename,
        stdin=b"" if stdin_filename is None else sys.stdin.buffer.read(),
    )
    report = run.report()
    told = told_of(report, unsafe=unsafe_fixes)
    if write_baseline and known is not None:
        write_known(report, known)
        return
    if diff:
        ctx.exit(1 if differs(run, told) and not exit_zero else 0)
    if fix:
        told, run = mended(run, told)
    say_passed_over(paths)
    _show(told, run, form, output_file, statistics=statistics, quietly=fix and run.is_stdin)
    say_stale(report, known)
    if output_file is not None or form not in FOR_PROGRAMS:
        say_summary(told)
    ctx.exit(1 if told.findings and not exit_zero else 0)


def _refuse_contradictions(ctx: click.Context, form: OutputFormat, baseline: str | None) -> None:
    """Refuse options of which one says what the other denies."""
    given = {name for name, value in ctx.params.items() if value}
    names = {param.name: param.opts[-1] for param in ctx.command.params}
    for one, others in _APART.items():
        for other in others:
            if {one, other} <= given:
                message = _("{one} and {other} do not go together; leave one of them out")
                told = message.format(one=names[one], other=names[other])
                raise click.UsageError(told, ctx)
    if "-" in ctx.params["paths"]:
        message = _("standard input is checked with --stdin-filename NAME, without -")
        raise click.UsageError(message, ctx)
    if "write_baseline" in given and baseline is None:
        raise click.UsageError(_("name the file that is to be written: --baseline FILE"), ctx)
    if "statistics" in given and form not in _COUNTED:
        message = _("--statistics is shown as full, concise or json, not as {form}")
        raise click.UsageError(message.format(form=form), ctx)


def _show(
    told: "Told",
    run: LintRun,
    form: OutputFormat,
    path: str | None,
    *,
    statistics: bool,
    quietly: bool,
) -> None:
    """Write findings, unless standard output holds what was mended."""
    if quietly and path is None:
        return
    from insaterms.cli.lint_output import show, show_statistics
    from insaterms.linting.output.file_texts import FileTexts

    try:
        if statistics:
            show_statistics(told, form)
        else:
            show(told, form, FileTexts(run.texts(told.files)), path)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads only the first lines (`| head -1`) wants the exit code as well.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
