"""`insaterms add`."""

import os
import re
import sys
import unicodedata
from collections.abc import Callable, Sequence
from typing import get_args

import click

from insaterms.cli.options import Session, glossary_option, session
from insaterms.glossary.glossary import Glossary
from insaterms.model import Concept, Gender, Kind, Language, PartOfSpeech

__all__ = ["command"]

_YAML = (".yaml", ".yml")


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
@click.option("--definition-nl", metavar="TEXT", help="What it is, in Dutch.")
@click.option("--definition-en", metavar="TEXT", help="What it is, in English.")
@click.option("--note", metavar="TEXT", help="A remark for whoever uses it.")
@click.option(
    "--file", "file_name", metavar="NAME", help="The file of its subject field (absence.yaml)."
)
@click.option("--yes", is_flag=True, help="Ask nothing, on a terminal either.")
@click.option("--dry-run", is_flag=True, help="Show the entry and write nothing.")
@glossary_option
@session
@click.pass_context
def command(
    ctx: click.Context,
    state: Session,
    nl: tuple[str, ...],
    en: tuple[str, ...],
    *,
    name: str | None,
    kind: str,
    gender: str | None,
    part_of_speech: str | None,
    definition_nl: str | None,
    definition_en: str | None,
    note: str | None,
    file_name: str | None,
    yes: bool,
    dry_run: bool,
    glossary: str | None,
) -> None:
    """Add a concept: near duplicates are shown first, then it is written at its place.

    On a terminal you are asked for what the options do not say.  Nothing is written if
    the id or the pair of terms is there already, or if the file would have a problem.

    \b
      insaterms add --nl verzuimkaart --en "absence card" --gender de --file absence.yaml
    """
    path = _path(state.path(glossary), ctx)
    loaded = state.load(glossary)
    asking = sys.stdin.isatty() and not yes
    if asking:
        nl = nl or (_asked("Dutch term"),)
        en = en or (_asked("English term"),)
    nl, en = _terms(nl), _terms(en)
    if not nl and not en:
        raise click.UsageError("name a term with --nl or --en", ctx)
    _show_near(loaded, nl, en, ctx)
    name = _free_id(name, (nl or en)[0], loaded, ctx)
    target = _target(path, file_name, ctx, asking=asking)
    if asking:
        noun = bool(nl) and kind == "term" and part_of_speech in {None, "noun"}
        gender = gender or (_asked("de or het (empty if neither)", _as_gender) if noun else None)
        definition_nl = definition_nl or _asked("Definition in Dutch (may be empty)")
        definition_en = definition_en or _asked("Definition in English (may be empty)")
    entry = _entry(
        name,
        kind,
        nl,
        en,
        gender,
        part_of_speech,
        {"nl": definition_nl, "en": definition_en},
        note,
    )
    _write(path, target, entry, ctx, asking=asking, dry_run=dry_run)


# -- what to add, and where ----------------------------------------------------------


def _asked(what: str, check: Callable[[str], str] | None = None) -> str:
    answer: str = click.prompt(what, default="", show_default=False, err=True, value_proc=check)
    return answer.strip()


def _as_gender(answer: str) -> str:
    answer = answer.strip().lower()
    if answer and answer not in get_args(Gender):
        raise click.BadParameter(f"write one of {', '.join(get_args(Gender))}, or nothing")
    return answer


def _terms(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(term for text in texts if (term := " ".join(text.split())))


def _path(named: str | None, ctx: click.Context) -> str:
    """Return the folder or file to write to."""
    from insaterms.glossary import loading

    if named is None:
        folder = loading.bundled_folder()
        package = os.path.dirname(os.path.dirname(os.path.abspath(loading.__file__)))
        if folder.startswith(package + os.sep):
            message = "the glossary of the package stays as it is; name yours with --glossary"
            raise click.UsageError(message, ctx)
        return folder
    if not os.path.isdir(named) and not named.endswith(_YAML):
        raise click.UsageError(f"{named}: concepts can be added to .yaml files only", ctx)
    return named


def _show_near(loaded: Glossary, nl: Sequence[str], en: Sequence[str], ctx: click.Context) -> None:
    """Show what the new concept may be another name of; refuse a pair that is there."""
    shown: set[str] = set()
    sides: tuple[tuple[Language, Sequence[str]], ...] = (("nl", nl), ("en", en))
    for language, terms in sides:
        for term in terms:
            for hit in loaded.lookup(term, language, limit=5):
                if hit.concept.id in shown:
                    continue
                if _has(hit.concept, "nl", nl) and _has(hit.concept, "en", en):
                    pair = " – ".join(f'"{side[0]}"' for side in (nl, en) if side)
                    raise click.UsageError(f"{pair} is there already, in {hit.concept.id}", ctx)
                if not shown:
                    click.echo("Near what is there already:", err=True)
                shown.add(hit.concept.id)
                found = " | ".join(t.term for t in hit.translations) or "no translation yet"
                click.echo(
                    f"  {hit.concept.id}: {hit.term.text} → {found} ({hit.match}, {hit.score})",
                    err=True,
                )


def _has(concept: Concept, language: Language, texts: Sequence[str]) -> bool:
    """Whether the first of these texts is a term of the concept, or there are none."""
    known = {term.text.casefold() for term in concept.terms.get(language, ())}
    return not texts or texts[0].casefold() in known


def _free_id(name: str | None, term: str, loaded: Glossary, ctx: click.Context) -> str:
    if name is None:
        name = _slug(term)
        if not name:
            raise click.UsageError(f'no id can be made from "{term}"; choose one with --id', ctx)
    elif name != _slug(name):
        message = f'"{name}" must be lower-case letters a to z, digits and single hyphens'
        if suggested := _slug(name):
            message += f'; write "{suggested}"'
        raise click.BadParameter(message, ctx, param_hint="--id")
    if name in loaded:
        raise click.UsageError(f'there is a concept "{name}"; choose another id with --id', ctx)
    return name


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _target(path: str, file_name: str | None, ctx: click.Context, *, asking: bool) -> str:
    """Return the file to write to; it lies in the glossary's folder."""
    if not os.path.isdir(path):
        return path
    names = sorted(n for n in os.listdir(path) if n.endswith(_YAML) and not n.startswith("."))
    if file_name is None and len(names) == 1:
        file_name = names[0]
    if file_name is None and asking:
        file_name = click.prompt("File", type=click.Choice(names), err=True)
    if file_name is None:
        raise click.UsageError(f"name the file with --file; there are {', '.join(names)}", ctx)
    if file_name not in names:
        from insaterms.errors import nearest

        hint = nearest(file_name, names) or f"; there are {', '.join(names)}"
        message = f'there is no file "{file_name}" in {path}{hint}'
        raise click.BadParameter(message, ctx, param_hint="--file")
    return os.path.join(path, file_name)


# -- writing it ----------------------------------------------------------------------


def _entry(
    name: str,
    kind: str,
    nl: Sequence[str],
    en: Sequence[str],
    gender: str | None,
    part_of_speech: str | None,
    definitions: dict[str, str | None],
    note: str | None,
) -> dict[str, object]:
    """Return keys and values as they stand in a file."""
    entry: dict[str, object] = {"id": name}
    if kind != "term":
        entry["kind"] = kind
    for language, texts in (("nl", nl), ("en", en)):
        terms: list[dict[str, str]] = [{"text": text} for text in texts]
        for term in terms:
            if part_of_speech:
                term["part-of-speech"] = part_of_speech
        if terms and language == "nl" and gender:
            terms[0]["gender"] = gender
        if terms:
            entry[language] = terms
    if definition := {language: text for language, text in definitions.items() if text}:
        entry["definition"] = definition
    if note:
        entry["note"] = note
    return entry


def _write(
    path: str,
    target: str,
    entry: dict[str, object],
    ctx: click.Context,
    *,
    asking: bool,
    dry_run: bool,
) -> None:
    from insaterms.cli.saving import save
    from insaterms.errors import GlossaryError
    from insaterms.formats.glossary_yaml.layout import inserted
    from insaterms.glossary.loading import Files, read_concepts, read_sources

    alone = inserted("", entry)
    _, problems = read_concepts(Files("entry.yaml", (("entry.yaml", alone.encode()),)))
    if problems:
        # Where they stand in a file that is not there says nothing to anybody.
        raise click.UsageError("; ".join(problem.message for problem in problems), ctx)
    contents = dict(read_sources(path).contents)
    text = inserted(contents[target].decode("utf-8-sig"), entry)
    # The new file is checked with its neighbours before anything is written.
    contents[target] = text.encode()
    _, problems = read_concepts(Files(path, tuple(contents.items())))
    if problems:
        raise GlossaryError(problems)
    click.echo(alone.partition("\n")[2], nl=False)
    if dry_run:
        click.echo(f"nothing written; this would be added to {target}", err=True)
        return
    if asking and not click.confirm(f"Add this to {target}?", default=True, err=True):
        raise click.Abort
    save(target, text)
    click.echo(f"added {entry['id']} to {target}", err=True)
