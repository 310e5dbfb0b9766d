"""Word lists: CSV with the columns `nl` and `en`, as anybody's spreadsheet writes them.

Commas, semicolons (a Dutch Excel) and tabs all separate columns.  Each row is a
concept; several terms in one cell are separated by `|`, the first is the preferred
one.  A verb is known by its English: "to play truant".
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from typing import Any, TextIO, get_args

from insaterms.errors import Problem, nearest
from insaterms.model import LANGUAGES, Concept, Definition, Kind, Language, PartOfSpeech, Term
from insaterms.text.folding import unwanted_character

__all__ = ["COLUMNS", "read", "write"]

COLUMNS: tuple[Language, ...] = ("nl", "en")
_OPTIONAL = (
    "id",
    "subject",
    "kind",
    "definition_nl",
    "definition_en",
    "note",
    "evidence",
    "source",
)
_VERB = re.compile(r"to (?=.)", re.IGNORECASE)
_SLUG_GAPS = re.compile(r"[^a-z0-9]+")
# A spreadsheet computes a cell that begins so, unless an apostrophe stands before it.
_FORMULA = ("=", "+", "-", "@")


def read(data: bytes, path: str) -> tuple[list[Concept], list[Problem]]:
    """Read a word list.

    Args:
        data: The file, in UTF-8 with or without a byte order mark.
        path: How the user named it, for the problems.

    Returns:
        The concepts, and every problem with its line and column.

    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = "this is not UTF-8; save the file as CSV UTF-8"
        return [], [Problem(path, line, 0, message)]
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [name.strip().lower() for name in next(reader, [])]
    except csv.Error as error:
        return [], [Problem(path, 1, 0, f"{error}; is a quote left open?")]
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        message = f'the first line must name the columns "nl" and "en"; there is no "{missing[0]}"'
        return [], [Problem(path, 1, 1, message)]
    places = {name: header.index(name) for name in (*COLUMNS, *_OPTIONAL) if name in header}
    return _rows(reader, places, path)


def _rows(
    reader: "csv._reader",  # type: ignore[name-defined]
    places: dict[str, int],
    path: str,
) -> tuple[list[Concept], list[Problem]]:
    concepts: list[Concept] = []
    problems: list[Problem] = []
    used: set[str] = set()
    line = 2
    try:
        for row in reader:
            cells = {
                name: _text(row[place]) if place < len(row) else ""
                for name, place in places.items()
            }
            if any(cells.values()):
                if found := unwanted_character("".join(cells.values())):
                    message = f"the character U+{ord(found):04X} may not stand in a text"
                    problems.append(Problem(path, line, 0, message))
                if (kind := cells.get("kind") or "term") not in get_args(Kind):
                    hint = nearest(kind, get_args(Kind)) or f"; write {', '.join(get_args(Kind))}"
                    problems.append(Problem(path, line, 0, f'"{kind}" is no kind{hint}'))
                if any(cells[name].strip("| ") for name in COLUMNS):
                    concepts.append(_concept(cells, used))
                else:
                    message = 'the cells "nl" and "en" are both empty'
                    problems.append(Problem(path, line, 0, message))
            line = reader.line_num + 1
    except csv.Error as error:
        problems.append(Problem(path, line, 0, f"{error}; is a quote left open?"))
    if not concepts and not problems:
        problems.append(Problem(path, 0, 0, "the list has no rows below its first line"))
    return concepts, problems


def _text(cell: str) -> str:
    text = " ".join(cell.split())
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def _concept(cells: dict[str, str], used: set[str]) -> Concept:
    texts = {language: _parts(cells[language]) for language in LANGUAGES}
    name = _unused(_slug(cells.get("id") or (texts["nl"] or texts["en"])[0]) or "concept", used)
    kind: Any = cells.get("kind") or "term"
    usual: PartOfSpeech = "noun" if kind == "term" else "proper noun"
    verb = any(_VERB.match(text) for text in texts["en"][:1])
    terms: dict[Language, tuple[Term, ...]] = {
        language: tuple(_terms(found, language, "verb" if verb else usual))
        for language, found in texts.items()
        if found
    }
    definitions: dict[Language, Definition] = {
        language: Definition(text)
        for language in LANGUAGES
        if (text := cells.get(f"definition_{language}", ""))
    }
    notes = (cells["note"],) if cells.get("note") else ()
    return Concept(
        name,
        cells.get("subject") or "word list",
        kind=kind,
        definitions=definitions,
        terms=terms,
        notes=notes,
    )


def _parts(cell: str) -> list[str]:
    return list(dict.fromkeys(text for part in cell.split("|") if (text := part.strip())))


def _unused(name: str, used: set[str]) -> str:
    """Return a name, with a number behind it where it was used before."""
    found = name
    number = 1
    while found in used:
        number += 1
        found = f"{name}-{number}"
    used.add(found)
    return found


def _terms(texts: list[str], language: Language, part: PartOfSpeech) -> Iterable[Term]:
    for place, text in enumerate(texts):
        verb = language == "en" and _VERB.match(text)
        yield Term(
            _VERB.sub("", text) if verb else text,
            part_of_speech="verb" if verb else part,
            status="admitted" if place else "preferred",
        )


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _SLUG_GAPS.sub("-", plain).strip("-")


def write(stream: TextIO, concepts: Iterable[Concept]) -> None:
    """Write one row a concept, in the columns that `read` knows.

    Terms that may not be offered are left out, and so are concepts without any other;
    cells that a spreadsheet would take for a formula begin with an apostrophe.
    """
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow((*COLUMNS, *_OPTIONAL))
    for concept in concepts:
        if not any(_offered(concept, language) for language in COLUMNS):
            continue
        english = [t for t in concept.terms.get("en", ()) if t.offered]
        attestation = next(iter(english[0].attestations), None) if english else None
        row = [
            *("|".join(_offered(concept, language)) for language in COLUMNS),
            concept.id,
            concept.subject,
            concept.kind,
            *(concept.definitions[x].text if x in concept.definitions else "" for x in COLUMNS),
            " ".join(concept.notes),
            attestation.level if attestation else "proposed",
            f"{attestation.body}: {attestation.document}" if attestation else "",
        ]
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])


def _offered(concept: Concept, language: Language) -> list[str]:
    return [
        f"to {term.text}" if language == "en" and term.part_of_speech == "verb" else term.text
        for term in concept.terms.get(language, ())
        if term.offered
    ]
