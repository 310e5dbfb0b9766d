"""`insaterms stats`."""

import sys
from collections import Counter

import click

from insaterms.cli.names import name_of
from insaterms.cli.options import Session, glossary_option, json_option, pass_session, write_json
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.hits import translations
from insaterms.ui_language import N_

__all__ = ["command"]


@click.command("stats", short_help="Count concepts, terms and evidence.")
@json_option
@glossary_option
@pass_session
def command(session: Session, *, as_json: bool) -> None:
    """Count what a glossary holds: by subject, kind, status of terms and evidence.

    The evidence counted is that of each concept's preferred translation.
    """
    counted = _counted(session.load())
    if as_json:
        write_json(counted)
        return
    from insaterms.cli.table import put_table

    rows = []
    # What goes through a pipe is read by programs.
    shown = name_of if sys.stdout.isatty() else str
    for group, counts in counted.items():
        named = counts if isinstance(counts, dict) else {"": counts}
        rows += [(shown(group), name, str(count)) for name, count in named.items()]
    put_table((N_("what"), N_("which"), N_("count")), rows, numbers=1)


def _counted(glossary: Glossary) -> dict[str, int | dict[str, int]]:
    subjects: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    statuses: Counter[str] = Counter()
    evidence: Counter[str] = Counter()
    misspellings = attestations = 0
    for concept in glossary:
        subjects[concept.subject] += 1
        kinds[concept.kind] += 1
        for language, terms in concept.terms.items():
            for term in terms:
                attestations += len(term.attestations)
                if term.type == "misspelling":
                    misspellings += 1
                else:
                    languages[language] += 1
                    statuses[term.status] += 1
        dutch = concept.terms.get("nl", ())
        offered = translations(concept, dutch[0], "nl") if dutch else ()
        evidence[offered[0].evidence if offered else "no translation"] += 1
    return {
        "concepts": len(glossary),
        "subject": dict(sorted(subjects.items())),
        "kind": dict(kinds.most_common()),
        "terms": dict(sorted(languages.items())),
        "status": dict(statuses.most_common()),
        "misspellings": misspellings,
        "evidence": dict(evidence.most_common()),
        "attestations": attestations,
    }
