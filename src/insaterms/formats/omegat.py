"""OmegaT glossaries: source, target and comment, separated by tabs, in UTF-8."""

from collections.abc import Iterable
from typing import TextIO

from insaterms.model import Concept, Language

__all__ = ["write"]


def write(stream: TextIO, concepts: Iterable[Concept], language: Language) -> None:
    """Write every offered term of a language with every translation that may be offered.

    The preferred translation stands first; OmegaT shows the others below it.

    Args:
        stream: Where to write.
        concepts: What to write.
        language: The language of the first column.

    """
    other: Language = "en" if language == "nl" else "nl"
    for concept in concepts:
        targets = [term for term in concept.terms.get(other, ()) if term.offered]
        definition = concept.definitions.get(other) or concept.definitions.get(language)
        for source in concept.terms.get(language, ()):
            if not source.offered:
                continue
            for target in targets:
                comment = "" if target.status == "preferred" else f"{target.status}. "
                comment += definition.text if definition else ""
                stream.write("\t".join(map(_cell, (source.text, target.text, comment))) + "\n")


def _cell(text: str) -> str:
    return " ".join(text.split())
