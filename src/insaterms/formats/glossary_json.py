"""The model as JSON, for programs: a list of concepts under `concepts`."""

import json
from collections.abc import Iterable
from typing import Any, TextIO

from msgspec import to_builtins
from msgspec.structs import replace

from insaterms.model import Concept, Term

__all__ = ["as_json", "write"]


def as_json(concept: Concept) -> dict[str, Any]:
    """Return what JSON can hold of a concept, with all of its terms.

    What decides how a term may be used is always there, so that nobody need know the
    defaults: the kind of the concept; the part of speech, type and status of each term.
    Other keys are left out where there is nothing to say.
    """
    found: dict[str, Any] = to_builtins(concept)
    found = {"id": concept.id, "subject": concept.subject, "kind": concept.kind, **found}
    if concept.terms:
        found["terms"] = {
            language: [_term(term) for term in terms] for language, terms in concept.terms.items()
        }
    return found


def _term(term: Term) -> dict[str, Any]:
    return {
        "text": term.text,
        "part_of_speech": term.part_of_speech,
        "type": term.type,
        "status": term.status,
        **to_builtins(term),
    }


def write(stream: TextIO, concepts: Iterable[Concept]) -> None:
    """Write every concept with its terms, rejected ones included; misspellings stay here."""
    shown = [as_json(_without_misspellings(concept)) for concept in concepts]
    json.dump({"concepts": shown}, stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def _without_misspellings(concept: Concept) -> Concept:
    terms = {
        language: tuple(term for term in side if term.type != "misspelling")
        for language, side in concept.terms.items()
    }
    return replace(concept, terms=terms)
