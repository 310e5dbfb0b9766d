"""`insaterms list`."""

from collections.abc import Iterator
from typing import get_args

import click
from click.shell_completion import CompletionItem

from insaterms.cli.options import (
    Session,
    completing,
    glossary_option,
    json_option,
    pass_session,
    write_json,
)
from insaterms.cli.saying import say
from insaterms.glossary.hits import preferred_evidence
from insaterms.model import EVIDENCE, Concept, Evidence, Kind, Language, Status, Term
from insaterms.ui_language import N_, _

__all__ = ["command"]

_COLUMNS = (N_("concept"), "nl", "en", N_("evidence"), N_("kind"), N_("subject"))


def _subjects(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    subjects = sorted({concept.subject for concept in completing(ctx)})
    return [CompletionItem(each) for each in subjects if each.startswith(incomplete)]


@click.command("list", short_help="List concepts, filtered.")
@click.option(
    "--subject", metavar="NAME", shell_complete=_subjects, help="Only this subject field."
)
@click.option("--kind", type=click.Choice(get_args(Kind)), help="Only this kind.")
@click.option("--status", type=click.Choice(get_args(Status)), help="Only terms with this status.")
@click.option(
    "--evidence", type=click.Choice(EVIDENCE), help="Only translations with this evidence."
)
@json_option
@glossary_option
@pass_session
@click.pass_context
def command(
    ctx: click.Context,
    session: Session,
    subject: str | None,
    kind: Kind | None,
    status: Status | None,
    evidence: Evidence | None,
    *,
    as_json: bool,
) -> None:
    """List concepts with their terms, a table on a terminal, tab-separated in a pipe.

    Without --status the preferred terms are shown.  Exit code 1 if nothing fits.
    """
    concepts = list(session.load())
    subjects = sorted({concept.subject for concept in concepts})
    if subject is not None and subject not in subjects:
        message = _('there is no subject "{name}"; there are {names}')
        message = message.format(name=subject, names=", ".join(subjects))
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
        say(_("nothing fits"), err=True)
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
    if english[0] == concept.terms["en"][0] and english[0].offered:
        return preferred_evidence(concept)[0]
    levels = [attestation.level for attestation in english[0].attestations]
    return min(levels, key=EVIDENCE.index, default="proposed")
