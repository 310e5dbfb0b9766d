"""`insaterms add`: asks and prints; `glossary.adding` does the work."""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import get_args

import click
from msgspec.structs import replace

from insaterms.cli.names import name_of
from insaterms.cli.options import Session, glossary_option, pass_session
from insaterms.cli.saying import printable, say, yes_to
from insaterms.glossary import adding
from insaterms.glossary.adding import NewConcept
from insaterms.glossary.glossary import Glossary
from insaterms.model import Gender, Kind, Level, PartOfSpeech, TermType
from insaterms.ui_language import _

__all__ = ["command"]


@click.command("add", short_help="Add a concept to the glossary.")
@click.option("--nl", metavar="TERM", multiple=True, help="Dutch term; the first is preferred.")
@click.option("--en", metavar="TERM", multiple=True, help="English term; the first is preferred.")
@click.option("--id", "name", metavar="ID", help="Default: made from the Dutch term.")
@click.option(
    "--kind",
    type=click.Choice(get_args(Kind)),
    default="term",
    show_default=True,
    help="What it is.",
)
@click.option("--gender", type=click.Choice(get_args(Gender)), help="Of the Dutch noun.")
@click.option(
    "--part-of-speech",
    type=click.Choice(get_args(PartOfSpeech)),
    help="Default: noun; of anything but a term, proper noun.",
)
@click.option(
    "--type",
    "type_",
    type=click.Choice(get_args(TermType)),
    default="full form",
    show_default=True,
    help="Of the first term: the Dutch one, if there is one.",
)
@click.option(
    "--source", metavar="ID", help="The document with the first English term (sources.yaml)."
)
@click.option(
    "--level",
    type=click.Choice(get_args(Level)),
    help="How directly the source ties it to the Dutch.",
)
@click.option("--locator", metavar="TEXT", help="Where in the source: a section, a page.")
@click.option("--definition-nl", metavar="TEXT", help="What it is, in Dutch.")
@click.option("--definition-en", metavar="TEXT", help="What it is, in English.")
@click.option("--note", metavar="TEXT", help="A remark for whoever uses it.")
@click.option(
    "--broader", metavar="ID", multiple=True, help="A more general concept; may be repeated."
)
@click.option(
    "--related", metavar="ID", multiple=True, help="Another concept to look at; may be repeated."
)
@click.option(
    "--file",
    "file_name",
    metavar="NAME",
    help="The file of its subject field: absence or absence.yaml.",
)
@click.option("--new-file", is_flag=True, help="Begin the file if the glossary has none so named.")
@click.option("--yes", is_flag=True, help="Ask nothing, on a terminal either.")
@click.option("--dry-run", is_flag=True, help="Show the entry and write nothing.")
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    nl: tuple[str, ...],
    en: tuple[str, ...],
    *,
    name: str | None,
    kind: Kind,
    gender: Gender | None,
    part_of_speech: PartOfSpeech | None,
    type_: TermType,
    source: str | None,
    level: Level | None,
    locator: str | None,
    definition_nl: str | None,
    definition_en: str | None,
    note: str | None,
    broader: tuple[str, ...],
    related: tuple[str, ...],
    file_name: str | None,
    new_file: bool,
    yes: bool,
    dry_run: bool,
) -> None:
    """Add a concept: near duplicates are shown first, then it is written at its place.

    On a terminal you are asked for terms, file, gender, source and definitions that the
    options do not name.  Nothing is written if the id or the pair of terms is there
    already, or if the file would have a problem.  Without --source the English term is
    proposed.  The entry counts as reviewed today.

    \b
      insaterms add --nl verzuimkaart --en "absence card" --gender de --file absence
    """
    path = _path(session.path, ctx)
    glossary = session.load()
    asking = sys.stdin.isatty() and not yes
    if asking:
        nl = nl or (_asked(_("Dutch term")),)
        en = en or (_asked(_("English term")),)
    nl, en = _terms(nl), _terms(en)
    if not nl and not en:
        raise click.UsageError(_("name a term with --nl or --en"), ctx)
    new = NewConcept(
        id=name or "",
        kind=kind,
        nl=nl,
        en=en,
        gender=gender,
        part_of_speech=part_of_speech,
        type=type_,
        source=(source or "").strip(),
        level=level,
        locator=locator or "",
        definitions={"nl": definition_nl or "", "en": definition_en or ""},
        note=note or "",
        broader=broader,
        related=related,
        reviewed=_today(),
    )
    _check_source(new, ctx, asking=asking)
    _show_near(glossary, new, ctx)
    new = replace(new, id=_free_id(name, (nl or en)[0], glossary, ctx))
    target = _target(path, file_name, ctx, new_file=new_file, asking=asking)
    if asking:
        new = _completed(new, path)
    if found := adding.faults(new):
        raise click.UsageError("; ".join(found), ctx)
    if asking or dry_run:
        # Whoever is asked should not say yes to what will be refused.
        _show(adding.check(path, target, new, create=new_file))
    if dry_run:
        _warn(new)
        message = _("nothing written; this would be added to {path}")
        say(message.format(path=target), err=True)
        return
    question = _("Add this to {path}?").format(path=target)
    if asking and not yes_to(printable(question), default=True):
        raise click.Abort
    # Whatever others wrote while the question was open is read, and kept, by this.
    entry = adding.add(path, target, new, create=new_file)
    if not asking:
        _show(entry)
    _warn(new)
    say(_("added {concept} to {path}").format(concept=new.id, path=target), err=True)


# -- what to add ---------------------------------------------------------------------


def _today() -> date:
    return datetime.now().astimezone().date()


def _check_source(new: NewConcept, ctx: click.Context, *, asking: bool) -> None:
    """Refuse evidence that lacks its other half, or the term that it is about."""
    said = [
        option
        for option, value in (
            ("--source", new.source),
            ("--level", new.level),
            ("--locator", new.locator),
        )
        if value
    ]
    if said and not new.en:
        message = _("{option} is about an English term; name it with --en")
        raise click.UsageError(message.format(option=said[0]), ctx)
    if said and not new.source:
        message = _("{option} is about a source; name it with --source")
        raise click.UsageError(message.format(option=said[0]), ctx)
    if new.source and not new.level and not asking:
        message = _("say with --level what the source shows: {levels}")
        raise click.UsageError(message.format(levels=", ".join(get_args(Level))), ctx)


def _asked(what: str, check: Callable[[str], str] | None = None) -> str:
    answer: str = click.prompt(
        printable(what), default="", show_default=False, err=True, value_proc=check
    )
    return answer.strip()


def _completed(new: NewConcept, path: str) -> NewConcept:
    """Ask for what a concept should have and the options did not say."""
    noun = bool(new.nl) and new.kind == "term" and new.part_of_speech in {None, "noun"}
    gender = new.gender
    if noun and gender is None:
        answer = _asked(_("de or het (empty if neither)"), _as_gender)
        gender = next((each for each in get_args(Gender) if each == answer), None)
    if new.en:
        new = _sourced(new, path)
    return replace(
        new,
        gender=gender,
        definitions={
            "nl": new.definitions["nl"] or _asked(_("Definition in Dutch (may be empty)")),
            "en": new.definitions["en"] or _asked(_("Definition in English (may be empty)")),
        },
    )


def _sourced(new: NewConcept, path: str) -> NewConcept:
    """Ask for the evidence of the English term; without a source it is proposed."""

    def known(answer: str) -> str:
        from insaterms.errors import nearest

        answer = answer.strip()
        ids = adding.source_ids(path)
        if answer and answer not in ids:
            message = _('there is no source "{name}"').format(name=answer)
            raise click.BadParameter(printable(message + nearest(answer, ids)))
        return answer

    question = _("Source of the English (an id of sources.yaml; empty: proposed)")
    source = new.source or _asked(question, known)
    if not source:
        return new
    level = new.level
    if level is None:
        question = _("Level ({levels})").format(levels=", ".join(get_args(Level)))
        answer = _asked(question, _as_level)
        level = next(each for each in get_args(Level) if each == answer)
    return replace(new, source=source, level=level)


def _as_level(answer: str) -> str:
    answer = answer.strip().lower()
    if answer not in get_args(Level):
        message = _("write one of {values}")
        raise click.BadParameter(message.format(values=", ".join(get_args(Level))))
    return answer


def _as_gender(answer: str) -> str:
    answer = answer.strip().lower()
    if answer and answer not in get_args(Gender):
        message = _("write one of {values}, or nothing")
        raise click.BadParameter(message.format(values=", ".join(get_args(Gender))))
    return answer


def _terms(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(term for text in texts if (term := " ".join(text.split())))


def _show_near(glossary: Glossary, new: NewConcept, ctx: click.Context) -> None:
    """Show what the new concept may be another name of; refuse a pair that is there."""
    # An id that is taken is refused later, in words of its own.
    if (other := adding.namesake(glossary, replace(new, id=""))) is not None:
        pair = " – ".join(f'"{side[0]}"' for side in (new.nl, new.en) if side)
        message = _("{pair} is there already, in {concept}")
        raise click.UsageError(message.format(pair=pair, concept=other.id), ctx)
    hits = adding.near(glossary, new)
    if hits:
        say(_("Near what is there already:"), err=True)
    for hit in hits:
        found = " | ".join(t.term for t in hit.translations) or _("no translation yet")
        how = f"{name_of(hit.match)}, {hit.score}"
        say(f"  {hit.concept.id}: {hit.term.text} → {found} ({how})", err=True)


def _free_id(name: str | None, term: str, glossary: Glossary, ctx: click.Context) -> str:
    from insaterms.text.slugs import slug

    if name is None:
        name = slug(term)
        if not name:
            message = _('no id can be made from "{term}"; choose one with --id')
            raise click.UsageError(message.format(term=term), ctx)
    elif name != slug(name):
        message = _('"{name}" must be lower-case letters a to z, digits and single hyphens')
        message = message.format(name=name)
        if suggested := slug(name):
            message += _('; write "{name}"').format(name=suggested)
        raise click.BadParameter(message, ctx, param_hint="--id")
    if name in glossary:
        message = _('there is a concept "{name}"; choose another id with --id')
        raise click.UsageError(message.format(name=name), ctx)
    return name


def _show(entry: str) -> None:
    for line in entry.splitlines():
        say(line)


def _warn(new: NewConcept) -> None:
    if not new.nl:
        say(_("no Dutch term yet"), err=True)
    if not new.en:
        say(_("no English term yet"), err=True)


# -- where to add it -----------------------------------------------------------------


def _path(named: str | None, ctx: click.Context) -> str:
    """Return the folder or file to write to."""
    from insaterms.glossary import loading

    if named is None:
        folder = loading.bundled_folder()
        package = os.path.dirname(os.path.dirname(os.path.abspath(loading.__file__)))
        if folder.startswith(package + os.sep):
            message = _("the glossary of the package stays as it is; name yours with --glossary")
            raise click.UsageError(message, ctx)
        return folder
    if not os.path.isdir(named) and not loading.is_yaml(named):
        message = _("{path}: concepts can be added to .yaml files only")
        raise click.UsageError(message.format(path=named), ctx)
    return named


def _target(
    path: str, file_name: str | None, ctx: click.Context, *, new_file: bool, asking: bool
) -> str:
    """Return the file to write to; it lies in the glossary's folder."""
    if not os.path.isdir(path):
        known = file_name is None or _named(file_name, [os.path.basename(path)])
        if new_file or not known:
            message = _("{path} is one file, and the concept goes there")
            raise click.BadParameter(message.format(path=path), ctx, param_hint="--file")
        return path
    if new_file:
        return os.path.join(path, _new_name(path, file_name, ctx))
    if file_name is not None and (name := _named(file_name, _names(path))):
        return os.path.join(path, name)
    names = adding.file_names(path)
    there_are = _("there are {names}") if names else _("begin one with --new-file")
    there_are = there_are.format(names=", ".join(names))
    if file_name is not None:
        from insaterms.errors import nearest

        hint = nearest(file_name, names) or f"; {there_are}"
        message = _('there is no file "{name}" in {path}').format(name=file_name, path=path)
        raise click.BadParameter(message + hint, ctx, param_hint="--file")
    if len(names) == 1:
        return os.path.join(path, names[0])
    if not asking:
        message = _("name the file with --file; {there_are}")
        raise click.UsageError(message.format(there_are=there_are), ctx)

    def one_of_them(answer: str) -> str:
        from insaterms.errors import nearest

        if name := _named(answer.strip(), names):
            return name
        hint = nearest(answer.strip(), names) or _("; write one of those above")
        message = _('there is no file "{name}"').format(name=answer.strip())
        raise click.BadParameter(printable(message + hint))

    say(_("Files: {names}").format(names=", ".join(names)), err=True)
    return os.path.join(path, _asked(_("File (its subject field)"), one_of_them))


def _named(answer: str, names: Sequence[str]) -> str | None:
    """Return the file that is meant; `absence` is absence.yaml."""
    if answer in names:
        return answer
    found = [name for name in names if os.path.splitext(name)[0] == answer]
    return found[0] if len(found) == 1 else None


def _names(path: str) -> list[str]:
    from insaterms.glossary.loading import read_sources

    return [os.path.basename(name) for name, _ in read_sources(path).contents]


def _new_name(path: str, file_name: str | None, ctx: click.Context) -> str:
    """Return the name of a file that may be new; it is the subject of its concepts."""
    from insaterms.text.slugs import slug

    if file_name is None:
        raise click.UsageError(_("name the new file with --file"), ctx)
    if name := _named(file_name, _names(path)):
        return name
    if file_name and file_name == slug(file_name):
        return f"{file_name}.yaml"
    usual = f"{slug(os.path.splitext(file_name)[0]) or 'subject'}.yaml"
    if file_name != usual:
        message = _(
            '"{name}" must be lower-case letters a to z, digits and single hyphens, '
            'and .yaml; write "{usual}"'
        ).format(name=file_name, usual=usual)
        raise click.BadParameter(message, ctx, param_hint="--file")
    return file_name
