"""`insaterms catalog update`."""

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from insaterms.cli.catalog.options import read_catalogs, readable_catalogs, say_faults
from insaterms.cli.options import GivenPath, same_path
from insaterms.cli.saying import reason, say
from insaterms.errors import Problem, ProblemsError
from insaterms.ui_language import _, ngettext

if TYPE_CHECKING:
    from insaterms.catalogs.reading import CatalogFile
    from insaterms.catalogs.updating import Updated
    from insaterms.formats.gettext_po.messages import CatalogMessage

__all__ = ["command"]

_SHOWN = 60


@click.command("update", short_help="Bring catalogs (.po) up to date with their template.")
@click.argument("template", metavar="TEMPLATE", type=GivenPath())
@click.argument("catalogs", nargs=-1, metavar="[CATALOG]...", type=GivenPath())
@click.option(
    "-l",
    "--language",
    "languages",
    multiple=True,
    metavar="LANGUAGE",
    help="The catalog of this language, in --directory; may be given more than once.",
)
@click.option(
    "-d",
    "--directory",
    default="locales",
    show_default=True,
    type=GivenPath(),
    metavar="FOLDER",
    help="Where the catalogs of --language are: FOLDER/nl/LC_MESSAGES/DOMAIN.po.",
)
@click.option(
    "-D",
    "--domain",
    default="",
    metavar="DOMAIN",
    help="The name of those catalogs (default: that of the template).",
)
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would become of them.")
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 if one is out of date.")
@click.option("-v", "--verbose", is_flag=True, help="A line for each message.")
@click.pass_context
def command(
    ctx: click.Context,
    template: str,
    catalogs: tuple[str, ...],
    languages: tuple[str, ...],
    directory: str,
    domain: str,
    *,
    dry_run: bool,
    check: bool,
    verbose: bool,
) -> None:
    """Bring catalogs (.po) up to date with the messages of their template (.pot).

    New messages come in where the template has them.  One that was reworded keeps its
    translation, marked fuzzy, with the text that it translates (#|); where it becomes that
    text again, the mark stays, since somebody may have changed the translation meanwhile.
    One that is gone stays at the end as obsolete (#~) if it has a translation, and gets it
    back when it returns.  Nothing that somebody has translated is lost, and what has not
    changed keeps its bytes: comments, flags, order and line breaks too.  Which placeholders
    a message has (python-format) is the template's to say: a flag that it has not goes, as
    msgmerge has it.

    A catalog that is not there is begun, in the language that --language, its folder
    (nl/LC_MESSAGES/) or its name (nl.po, site.nl.po) says.  Nothing is written into one
    with a fault that hides a message (a conflict of git, a quote that is not closed); the
    others are updated, and the exit code is 2.

    \b
      insaterms catalog update messages.pot locales/*.po
      insaterms catalog update messages.pot -l nl -l de -d locales
      insaterms catalog update messages.pot -l nl --check
    """
    from insaterms.formats.gettext_po.domains import other_domains

    wanted = _wanted(ctx, template, catalogs, languages, directory, domain)
    source = read_catalogs([template])[0]
    if problems := _lost([source]) or other_domains(source.catalog, source.path):
        raise ProblemsError(problems)
    there, problems = readable_catalogs([path for path in wanted if os.path.exists(path)])
    say_faults(there)
    problems += _lost(there)
    bad = {problem.path for problem in problems}
    done, others = _updated(
        source,
        {path: language for path, language in wanted.items() if path not in bad},
        there,
    )
    problems += others
    if not (dry_run or check):
        problems += _write(done)
    for each in done:
        if verbose:
            for line in _messages(each):
                say(line)
        say(_summary(each, dry_run=dry_run or check))
    if problems:
        raise ProblemsError(problems)
    if check and any(each.changed for each in done):
        raise click.exceptions.Exit(1)


def _wanted(
    ctx: click.Context,
    template: str,
    catalogs: Sequence[str],
    languages: Sequence[str],
    directory: str,
    domain: str,
) -> dict[str, str]:
    """Return the catalogs with the language of each; empty where its header is to say it."""
    from insaterms.catalogs.updating import language_by_path

    name = domain or os.path.splitext(os.path.basename(template))[0]
    if os.path.basename(name) != name or not name:
        raise click.UsageError(_('"{name}" is no name of a catalog').format(name=name), ctx)
    wanted = {}
    for language in languages:
        # Programs look for it in a folder that is called as their locale is.
        folder = language.replace("-", "_")
        if not folder or os.path.basename(folder) != folder or folder in {os.curdir, os.pardir}:
            message = _('"{language}" is no language; write nl, en or en_GB')
            raise click.UsageError(message.format(language=language), ctx)
        wanted[os.path.join(directory, folder, "LC_MESSAGES", f"{name}.po")] = language
    for path in catalogs:
        if os.path.isdir(path):
            message = _("{path} is a folder; name catalogs (.po), or use --language")
            raise click.UsageError(message.format(path=path), ctx)
        language = language_by_path(path)
        if not language and not os.path.lexists(path):
            message = _("there is no {path}; say its language to begin it: --language nl")
            raise click.UsageError(message.format(path=path), ctx)
        wanted.setdefault(path, language)
    if not wanted:
        raise click.UsageError(_("name catalogs (.po), or a language: --language nl"), ctx)
    paths = [template, *wanted]
    for number, path in enumerate(paths):
        if any(same_path(path, other) for other in paths[:number]):
            raise click.UsageError(_("{path} is named twice").format(path=path), ctx)
    return wanted


def _updated(
    source: "CatalogFile", wanted: dict[str, str], there: "Sequence[CatalogFile]"
) -> "tuple[list[Updated], list[Problem]]":
    """Bring catalogs up to date, and begin those that are not there."""
    from insaterms.catalogs.updating import begun, brought_up_to_date

    known = {each.path: each for each in there}
    done: list[Updated] = []
    problems: list[Problem] = []
    for path, language in wanted.items():
        try:
            if path in known:
                done.append(brought_up_to_date(known[path], source))
            else:
                done.append(begun(path, language, source))
        except ProblemsError as error:
            problems += error.problems
    return done, problems


def _lost(catalogs: "Sequence[CatalogFile]") -> list[Problem]:
    """Refuse catalogs in which something is no message: it would be written a second time."""
    message = _("nothing is written into it; mend the faults first")
    return [Problem(each.path, 0, 0, message) for each in catalogs if each.catalog.lost]


def _write(done: "list[Updated]") -> list[Problem]:
    """Write what has changed, each file whole or not at all; return what went wrong.

    What could not be written is taken away from what is done.
    """
    from insaterms.formats.files import replacing

    problems = []
    for each in tuple(done):
        if not each.changed:
            continue
        try:
            os.makedirs(os.path.dirname(each.path) or os.curdir, exist_ok=True)
            if each.before is not None:
                with open(each.path, "rb") as file:
                    if file.read() != each.before:
                        message = _("it was changed by somebody else meanwhile; update it again")
                        problems.append(Problem(each.path, 0, 0, message))
                        done.remove(each)
                        continue
            with replacing(each.path) as stream:
                stream.write(each.data)
        except OSError as error:
            problems.append(Problem(each.path, 0, 0, reason(error)))
            done.remove(each)
    return problems


def _summary(done: "Updated", *, dry_run: bool) -> str:
    update = done.update
    if update is None:
        said = ngettext(
            "{path}: begun in {language}, {number} message to translate",
            "{path}: begun in {language}, {number} messages to translate",
            done.messages,
        )
        if dry_run:
            said = ngettext(
                "{path}: would be begun in {language}, {number} message to translate",
                "{path}: would be begun in {language}, {number} messages to translate",
                done.messages,
            )
        return said.format(path=done.path, language=done.language, number=done.messages)
    counts = {
        _("new"): len(update.new),
        _("changed (fuzzy)"): len(update.changed),
        _("in use again"): len(update.revived),
        _("obsolete"): len(update.obsolete),
        _("dropped"): len(update.dropped),
    }
    parts = [f"{number} {what}" for what, number in counts.items() if number]
    same = _("{number} as before").format(number=len(update.unchanged))
    if not done.changed:
        return _("{path}: up to date, {same}").format(path=done.path, same=same)
    if not parts:
        parts = [_("places, contexts and comments alone")]
    said = _("{path}: {parts}; {same}")
    if dry_run:
        said = _("{path}: would be updated: {parts}; {same}")
    return said.format(path=done.path, parts=", ".join(parts), same=same)


def _messages(done: "Updated") -> Iterator[str]:
    """Return a line for each message that becomes another one."""
    if done.update is None:
        return
    kinds = {
        _("new"): done.update.new,
        _("changed"): done.update.changed,
        _("in use again"): done.update.revived,
        _("obsolete"): done.update.obsolete,
        _("dropped"): done.update.dropped,
    }
    width = max(map(len, kinds))
    for kind, messages in kinds.items():
        for message in messages:
            yield f"  {kind:<{width}}  {_shown(message)}"


def _shown(message: "CatalogMessage") -> str:
    plain = " ".join(message.msgid.split())
    text = plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
    context = f" [{message.msgctxt}]" if message.msgctxt is not None else ""
    place = f" ({message.references[0]})" if message.references else ""
    return f'"{text}"{context}{place}'
