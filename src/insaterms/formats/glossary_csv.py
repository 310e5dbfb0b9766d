r"""Word lists: CSV with the columns `nl` and `en`, as anybody's spreadsheet writes them.

Commas, semicolons (a Dutch Excel) and tabs all separate columns.  Each row is a
concept; several terms in one cell are separated by `|`, the first is the preferred
one.  A verb is known by its English: "to play truant".  A backslash says that what
follows is part of the term: `A\|B` is one term with a bar in it, `\to do` is no verb.

The columns `evidence` and `source` are written for whoever reads the list, and ignored
when it is read: an attestation needs more than a cell.  So are columns of other names.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TextIO, get_args

from msgspec import Struct

from insaterms.errors import Problem, nearest
from insaterms.model import (
    LANGUAGES,
    Concept,
    Definition,
    Kind,
    Language,
    PartOfSpeech,
    Term,
)
from insaterms.text.folding import unwanted_character
from insaterms.text.slugs import is_slug, slug

__all__ = ["COLUMNS", "read", "write"]

COLUMNS: tuple[Language, ...] = ("nl", "en")
_OPTIONAL = ("id", "subject", "kind", "definition_nl", "definition_en", "note")
_WRITTEN_ONLY = ("evidence", "source")
_DELIMITERS = ",;\t"
_VERB = re.compile(r"to (?=.)", re.IGNORECASE)
# Between bars: anything but a bar or a backslash, or a backslash and what follows it.
_PART = re.compile(r"(?:[^|\\]|\\.?)+")
_ESCAPED = re.compile(r"\\([|\\])")
# Not `\s`: a no-break space belongs to its term.
_BLANKS = re.compile("[ \t\n\r\x85\u2028\u2029]+")
# A spreadsheet computes a cell that begins so, unless an apostrophe stands before it; and
# where an apostrophe stands already, one more keeps them apart.
_FORMULA = re.compile("'*[=+@-]")


class _Row(Struct, frozen=True):
    """What a row says, by column."""

    line: int
    cells: dict[str, str]


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
    reader = _reader(text, _delimiter(text))
    words = _WordList(path)
    try:
        header = _header(reader)
    except csv.Error as error:
        return [], [Problem(path, 1, 0, f"{error}; is a quote left open?")]
    if missing := [name for name in COLUMNS if name not in header]:
        message = f'the first line must name the columns "nl" and "en"; there is no "{missing[0]}"'
        return [], [Problem(path, 1, 1, message)]
    known = [name for name in (*COLUMNS, *_OPTIONAL) if name in header]
    for name in known:
        if header.count(name) > 1:
            words.problem(1, f'the column "{name}" stands twice')
    places = {name: header.index(name) for name in known}
    concepts = words.concepts(words.rows(reader, places, len(header)))
    if not concepts and not words.problems:
        words.problem(0, "the list has no rows below its first line")
    return concepts, sorted(words.problems)


def _reader(text: str, delimiter: str) -> "csv._reader":  # type: ignore[name-defined]
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _header(reader: "csv._reader") -> list[str]:  # type: ignore[name-defined]
    return [name.strip().lower() for name in next(reader, [])]


def _delimiter(text: str) -> str:
    """Return what separates "nl" from "en" in the first line; where nothing does, a guess."""
    for delimiter in _DELIMITERS:
        try:
            header = _header(_reader(text, delimiter))
        except csv.Error:
            continue
        if set(COLUMNS) <= set(header):
            return delimiter
    return max(_DELIMITERS, key=text.partition("\n")[0].count)


class _WordList:
    """Reads the rows of one file, and writes down what is wrong instead of stopping."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.problems: list[Problem] = []

    def problem(self, line: int, message: str) -> None:
        self.problems.append(Problem(self._path, line, 0, message))

    def rows(
        self,
        reader: "csv._reader",  # type: ignore[name-defined]
        places: dict[str, int],
        width: int,
    ) -> list[_Row]:
        """Return the rows in which a known column says something."""
        rows = []
        line = reader.line_num + 1
        try:
            for row in reader:
                if extra := sum(1 for cell in row[width:] if cell.strip()):
                    message = (
                        f"{extra} more than the {width} cells that the first line names; "
                        "a text that holds the separator must stand in double quotes"
                    )
                    self.problem(line, message)
                cells = {
                    name: _text(row[place]) if place < len(row) else ""
                    for name, place in places.items()
                }
                if any(cells.values()):
                    rows.append(_Row(line, cells))
                line = reader.line_num + 1
        except csv.Error as error:
            self.problem(line, f"{error}; is a quote left open?")
        return rows

    def concepts(self, rows: Iterable[_Row]) -> list[Concept]:
        """Return a concept for each row that has a term."""
        found = [(row, terms) for row in rows if (terms := self._checked(row))]
        # An id that somebody chose comes before one that is made here.
        first: dict[str, int] = {}
        for row, _ in found:
            if not (name := row.cells.get("id", "")):
                continue
            if not is_slug(name):
                hint = f'; write "{suggested}"' if (suggested := slug(name)) else ""
                message = f'the id "{name}" must be lower-case letters a to z, digits and hyphens'
                self.problem(row.line, message + hint)
            elif name in first:
                message = f'the id "{name}" stands twice; first in line {first[name]}'
                self.problem(row.line, message)
            first.setdefault(name, row.line)
        used = set(first)
        concepts = []
        for row, terms in found:
            name = row.cells.get("id", "")
            if first.get(name) != row.line:
                name = _unused(name or slug(_preferred(terms)) or "concept", used)
            concepts.append(_concept(name, row.cells, terms))
        return concepts

    def _checked(self, row: _Row) -> dict[Language, tuple[Term, ...]]:
        """Return the terms of a row, having written down what is wrong with its cells."""
        cells = row.cells
        if unwanted := unwanted_character("".join(cells.values())):
            self.problem(row.line, f"the character U+{ord(unwanted):04X} may not stand in a text")
        if (kind := cells.get("kind") or "term") not in get_args(Kind):
            hint = nearest(kind, get_args(Kind)) or f"; write {', '.join(get_args(Kind))}"
            self.problem(row.line, f'"{kind}" is no kind{hint}')
        terms = _terms(cells, "noun" if kind == "term" else "proper noun")
        if not terms:
            self.problem(row.line, 'the cells "nl" and "en" are both empty')
        return terms


def _text(cell: str) -> str:
    text = _BLANKS.sub(" ", cell).strip(" ")
    if text.isspace():
        return ""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _terms(cells: dict[str, str], usual: PartOfSpeech) -> dict[Language, tuple[Term, ...]]:
    parts = {language: _parts(cells[language]) for language in LANGUAGES}
    all_verbs = any(_VERB.match(part) for part in parts["en"][:1])
    terms: dict[Language, tuple[Term, ...]] = {}
    for language, found in parts.items():
        read: dict[str, Term] = {}
        for part in found:
            verb = language == "en" and _VERB.match(part)
            text = part[verb.end() :] if verb else part
            if language == "en" and part.startswith("\\") and _VERB.match(part, 1):
                text = part[1:]
            text = _ESCAPED.sub(r"\1", text)
            term = Term(
                text,
                part_of_speech="verb" if verb or all_verbs else usual,
                status="admitted" if read else "preferred",
            )
            read.setdefault(text, term)
        if read:
            terms[language] = tuple(read.values())
    return terms


def _parts(cell: str) -> list[str]:
    """Return what stands between the bars."""
    return [part for found in _PART.findall(cell) if (part := found.strip(" "))]


def _preferred(terms: dict[Language, tuple[Term, ...]]) -> str:
    return next(iter(terms.values()))[0].text


def _unused(name: str, used: set[str]) -> str:
    """Return a name, with a number behind it where it was used before."""
    found = name
    number = 1
    while found in used:
        number += 1
        found = f"{name}-{number}"
    used.add(found)
    return found


def _concept(name: str, cells: dict[str, str], terms: dict[Language, tuple[Term, ...]]) -> Concept:
    kind: Any = cells.get("kind") or "term"
    definitions: dict[Language, Definition] = {
        language: Definition(text)
        for language in LANGUAGES
        if (text := cells.get(f"definition_{language}", ""))
    }
    return Concept(
        name,
        cells.get("subject") or "word list",
        kind=kind,
        definitions=definitions,
        terms=terms,
        notes=(cells["note"],) if cells.get("note") else (),
    )


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
    writer.writerow((*COLUMNS, *_OPTIONAL, *_WRITTEN_ONLY))
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
            *evidence(concept),
        ]
        writer.writerow([_cell(text) for text in row])


def _cell(text: str) -> str:
    text = _BLANKS.sub(" ", text).strip(" ")
    return f"'{text}" if _FORMULA.match(text) else text


def _offered(concept: Concept, language: Language) -> list[Term]:
    return [term for term in concept.terms.get(language, ()) if term.offered]


def _written(concept: Concept, language: Language) -> Iterator[str]:
    for term in _offered(concept, language):
        text = term.text.replace("\\", "\\\\").replace("|", "\\|")
        if language == "en" and term.part_of_speech == "verb":
            text = f"to {text}"
        elif language == "en" and _VERB.match(text):
            text = f"\\{text}"
        yield text
