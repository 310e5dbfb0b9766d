"""The model as JSON, for programs: a list of concepts under `concepts`."""

import json
from collections.abc import Iterable
from typing import TextIO

from msgspec import to_builtins
from msgspec.structs import replace

from insaterms.model import Concept

__all__ = ["write"]


def write(stream: TextIO, concepts: Iterable[Concept]) -> None:
    """Write every concept with its terms, rejected ones included; misspellings stay here."""
    shown = [to_builtins(_without_misspellings(concept)) for concept in concepts]
    json.dump({"concepts": shown}, stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def _without_misspellings(concept: Concept) -> Concept:
    terms = {
        language: tuple(term for term in side if term.type != "misspelling")
        for language, side in concept.terms.items()
    }
    return replace(concept, terms=terms)
