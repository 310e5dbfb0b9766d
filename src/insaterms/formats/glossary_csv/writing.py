"""Writing word lists, for spreadsheets and for other programs."""

import csv
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from insaterms.formats.glossary_csv.columns import (
    BLANKS,
    COLUMNS,
    FORMULA,
    OPTIONAL,
    PARTS_OF_SPEECH,
    WRITTEN_ONLY,
    begins_with_to,
)
from insaterms.model import Concept, Language, Term

__all__ = ["write"]


def write(
    stream: TextIO,
    concepts: Iterable[Concept],
    evidence: Callable[[Concept], tuple[str, str]],
) -> None:
    """Write one row a concept, in the columns that `read` knows and two more.

    Terms that may not be offered are left out, and so are concepts without any other;
    cells that a spreadsheet would take for a formula begin with an apostrophe.

    Args:
        stream: Where to write.
        concepts: What to write.
        evidence: Returns the level of a concept's evidence and the source of it.

    """
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow((*COLUMNS, *OPTIONAL, *PARTS_OF_SPEECH, *WRITTEN_ONLY))
    for concept in concepts:
        if not any(_offered(concept, language) for language in COLUMNS):
            continue
        row = [
            *("|".join(_written(concept, language)) for language in COLUMNS),
            concept.id,
            concept.subject,
            concept.kind,
            *(concept.definitions[x].text if x in concept.definitions else "" for x in COLUMNS),
            " ".join(concept.notes),
            *(_parts_of_speech(concept, language) for language in COLUMNS),
            *evidence(concept),
        ]
        writer.writerow([_cell(text) for text in row])


def _cell(text: str) -> str:
    text = BLANKS.sub(" ", text).strip(" ")
    return f"'{text}" if FORMULA.match(text) else text


def _offered(concept: Concept, language: Language) -> list[Term]:
    return [term for term in concept.terms.get(language, ()) if term.offered]


def _parts_of_speech(concept: Concept, language: Language) -> str:
    """Return the one part of speech of all terms, or one for each between bars."""
    found = [term.part_of_speech for term in _offered(concept, language)]
    return "|".join(found[:1] if len(set(found)) == 1 else found)


def _written(concept: Concept, language: Language) -> Iterator[str]:
    for term in _offered(concept, language):
        text = term.text.replace("\\", "\\\\").replace("|", "\\|")
        if language == "en" and term.part_of_speech == "verb":
            text = f"to {text}"
        elif language == "en" and begins_with_to(text):
            text = f"\\{text}"
        yield text
