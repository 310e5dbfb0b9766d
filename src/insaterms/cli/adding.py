"""`insaterms add`."""

import os
import re
import sys
import unicodedata
from typing import get_args

import click

from insaterms.cli.options import Session, glossary_option, session
from insaterms.errors import GlossaryError, Problem
from insaterms.model import Gender, Kind, PartOfSpeech

__all__ = ["command"]


@click.command("add", short_help="Add a concept to the glossary.")
@click.option("--nl", metavar="TERM", multiple=True, help="Dutch term; the first is preferred.")
@click.option("--en", metavar="TERM", multiple=True, help="English term; the first is preferred.")
@click.option("--id", "name", metavar="ID", help="Default: made from the Dutch term.")
@click.option("--kind", type=click.Choice(get_args(Kind)), default="term", show_default=True)
@click.option("--gender", type=click.Choice(get_args(Gender)), help="Of the Dutch noun.")
@click.option("--part-of-speech", type=click.Choice(get_args(PartOfSpeech)))
@click.option("--definition-nl", metavar="TEXT", help="What it is, in Dutch.")
@click.option("--definition-en", metavar="TEXT", help="What it is, in English.")
@click.option("--note", metavar="TEXT", help="A remark for whoever uses it.")
@click.option(
    "--file", "file_name", metavar="NAME", help="The file of its subject field (absence.yaml)."
)
@click.option("--yes", is_flag=True, help="Add it without asking, near duplicates or not.")
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

    On a terminal you are asked for what the options do not say.

    \b
      insaterms add --nl verzuimkaart --en "absence card" --gender de --file absence.yaml
    """
    from insaterms.glossary.loading import bundled_folder

    path = state.path(glossary) or bundled_folder()
    asking = sys.stdin.isatty() and not yes
    if asking:
        nl = nl or _asked("Dutch term")
        en = en or _asked("English term")
    if not nl and not en:
        raise click.UsageError("name a term with --nl or --en", ctx)
    target = _target(path, file_name, asking=asking)
    _show_near(state, glossary, (*nl, *en))
    if asking:
        first = bool(nl) and kind == "term"
        gender = gender or (next(iter(_asked("de or het (empty if neither)")), None) if first else None)
        definition_nl = definition_nl or next(iter(_asked("Definition in Dutch")), None)
        definition_en = definition_en or next(iter(_asked("Definition in English")), None)
        if gender is not None and gender not in get_args(Gender):
            raise click.BadParameter(f'"{gender}" is no gender', ctx, param_hint="--gender")
    entry = _entry(
        name or _slug((nl or en)[0]), kind, nl, en, gender, part_of_speech,
        definition_nl, definition_en, note,
    )
    _write(target, entry, asking=asking, dry_run=dry_run)


def _asked(what: str) -> tuple[str, ...]:
    answer = click.prompt(what, default="", show_default=False, err=True).strip()
    return (answer,) if answer else ()


def _target(path: str, file_name: str | None, *, asking: bool) -> str:
    """Return the file to write to; it must lie in the glossary's folder."""
    if not os.path.isdir(path):
        if not path.endswith((".yaml", ".yml")):
            raise GlossaryError([Problem(path, 0, 0, "entries can be added to YAML files only")])
        return path
    names = sorted(n for n in os.listdir(path) if n.endswith((".yaml", ".yml")))
    if file_name is None and asking:
        file_name = click.prompt("File", type=click.Choice(names), err=True)
    if file_name is None:
        raise click.UsageError(f"name the file with --file; there are {', '.join(names)}")
    if os.path.basename(file_name) != file_name or not file_name.endswith((".yaml", ".yml")):
        raise click.UsageError(f'"{file_name}" is no name of a .yaml file in {path}')
    return os.path.join(path, file_name)


def _show_near(state: Session, glossary: str | None, terms: tuple[str, ...]) -> None:
    loaded = state.load(glossary)
    seen: set[str] = set()
    for term in terms:
        for hit in loaded.lookup(term, limit=5):
            if hit.concept.id not in seen:
                if not seen:
                    click.echo("Near what is there already:", err=True)
                seen.add(hit.concept.id)
                shown = " | ".join(t.term for t in hit.translations)
                click.echo(
                    f"  {hit.concept.id}: {hit.term.text} → {shown} ({hit.match}, {hit.score})",
                    err=True,
                )


def _entry(
    name: str,
    kind: str,
    nl: tuple[str, ...],
    en: tuple[str, ...],
    gender: str | None,
    part_of_speech: str | None,
    definition_nl: str | None,
    definition_en: str | None,
    note: str | None,
) -> dict[str, object]:
    entry: dict[str, object] = {"id": name}
    if kind != "term":
        entry["kind"] = kind
    for language, texts in (("nl", nl), ("en", en)):
        terms: list[dict[str, str]] = [{"text": text} for text in texts]
        if terms and language == "nl" and gender:
            terms[0]["gender"] = gender
        if terms and part_of_speech:
            for term in terms:
                term["part-of-speech"] = part_of_speech
        if terms:
            entry[language] = terms
    definition = {
        language: text
        for language, text in (("nl", definition_nl), ("en", definition_en))
        if text
    }
    if definition:
        entry["definition"] = definition
    if note:
        entry["note"] = note
    return entry


def _write(target: str, entry: dict[str, object], *, asking: bool, dry_run: bool) -> None:
    from insaterms.formats.files import replace_file
    from insaterms.formats.glossary_yaml.layout import inserted
    from insaterms.glossary.loading import Files, read_concepts, read_sources

    folder = os.path.dirname(target) or "."
    before = read_sources(target).contents[0][1] if os.path.exists(target) else b""
    text = inserted(before.decode("utf-8-sig"), entry)
    # The new file is checked with its neighbours before anything is written.
    others = read_sources(folder).contents if os.path.exists(target) else ()
    contents = tuple((p, d) for p, d in others if os.path.abspath(p) != os.path.abspath(target))
    files = Files(folder, (*contents, (target, text.encode())))
    _, problems = read_concepts(files)
    if problems:
        raise GlossaryError(problems)
    shown = inserted("", entry).partition("\n")[2]
    click.echo(shown, nl=False)
    if dry_run:
        return
    if asking and not click.confirm(f"Add this to {target}?", default=True, err=True):
        raise click.Abort
    replace_file(target, text)
    click.echo(f"added {entry['id']} to {target}", err=True)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
