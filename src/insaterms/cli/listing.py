"""`insaterms list`."""

from collections.abc import Iterator
from typing import get_args

import click

from insaterms.cli.options import Session, glossary_option, json_option, session, write_json
from insaterms.glossary.hits import translations
from insaterms.model import EVIDENCE, Concept, Evidence, Kind, Language, Status, Term

__all__ = ["command"]

_COLUMNS = ("concept", "nl", "en", "evidence", "kind", "subject")


@click.command("list", short_help="List concepts, filtered.")
@click.option("--subject", metavar="NAME", help="Only this subject field.")
@click.option("--kind", type=click.Choice(get_args(Kind)), help="Only this kind.")
@click.option("--status", type=click.Choice(get_args(Status)), help="Only terms with this status.")
@click.option(
    "--evidence", type=click.Choice(EVIDENCE), help="Only translations with this evidence."
)
@json_option
@glossary_option
@session
@click.pass_context
def command(
    ctx: click.Context,
    state: Session,
    subject: str | None,
    kind: Kind | None,
    status: Status | None,
    evidence: Evidence | None,
    *,
    as_json: bool,
    glossary: str | None,
) -> None:
    """List concepts with their terms, a table on a terminal, tab-separated in a pipe.

    Without --status the preferred terms are shown.  Exit code 1 if nothing fits.
    """
    concepts = list(state.load(glossary))
    subjects = sorted({concept.subject for concept in concepts})
    if subject is not None and subject not in subjects:
        message = f'there is no subject "{subject}"; there are {", ".join(subjects)}'
        raise click.BadParameter(message, ctx, param_hint="--subject")
    rows = [
        row
        for concept in concepts
        if subject in {None, concept.subject} and kind in {None, concept.kind}
        for row in _rows(concept, status)
        if evidence in {None, row["evidence"]}
    ]
    if as_json:
        write_json(rows)
    else:
        from insaterms.cli.table import put_table

        put_table(_COLUMNS, ([row[column] for column in _COLUMNS] for row in rows))
    if not rows:
        click.echo("nothing fits", err=True)
    ctx.exit(0 if rows else 1)


def _rows(concept: Concept, status: Status | None) -> Iterator[dict[str, str]]:
    chosen = {
        language: [t for t in terms if t.status == status and t.type != "misspelling"]
        if status
        else list(terms[:1])
        for language, terms in concept.terms.items()
    }
    if any(chosen.values()):
        yield {
            "concept": concept.id,
            "nl": " | ".join(term.text for term in chosen.get("nl", ())),
            "en": " | ".join(term.text for term in chosen.get("en", ())),
            "evidence": _evidence(concept, chosen),
            "kind": concept.kind,
            "subject": concept.subject,
        }


def _evidence(concept: Concept, chosen: dict[Language, list[Term]]) -> str:
    """Return the evidence of the English shown; a rejected rival has its own."""
    english = chosen.get("en")
    if not english:
        return ""
    levels = [attestation.level for attestation in english[0].attestations]
    if not english[0].offered or concept.terms["en"][0] is not english[0]:
        return min(levels, key=EVIDENCE.index, default="proposed")
    dutch = concept.terms.get("nl")
    if not dutch:
        return "proposed"
    pairs = translations(concept, dutch[0], "nl")
    return next((t.evidence for t in pairs if t.term == english[0].text), "proposed")
