"""Reading word lists: every row a concept, every problem with its place."""

import csv
import io
import re
from collections.abc import Iterable
from typing import Any, get_args

from msgspec import Struct

from insaterms.errors import Problem, nearest
from insaterms.formats.glossary_csv.columns import (
    BLANKS,
    BOTH,
    COLUMNS,
    FORMULA,
    OPTIONAL,
    PARTS_OF_SPEECH,
    begins_with_to,
)
from insaterms.model import (
    LANGUAGES,
    Concept,
    Definition,
    Kind,
    Language,
    PartOfSpeech,
    Status,
    Term,
)
from insaterms.text.folding import unwanted_character
from insaterms.text.parts_of_speech import are_verbs, part_of_speech, without_to
from insaterms.text.slugs import is_slug, slug
from insaterms.ui_language import _

__all__ = ["read"]

_DELIMITERS = ",;\t"
# Between bars: anything but a bar or a backslash, or a backslash and what follows it.
_PART = re.compile(r"(?:[^|\\]|\\.?)+")
_ESCAPED = re.compile(r"\\([|\\])")


class _Row(Struct, frozen=True):
    """What a row says.

    Attributes:
        line: Where it begins, 1-based.
        end: The line in which it ends.
        raw: Its cells as they are.
        cells: What they say, by the name of the column.

    """

    line: int
    end: int
    raw: list[str]
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
        message = _("this is not UTF-8; save the file as CSV UTF-8")
        return [], [Problem(path, line, 0, message)]
    reader = _reader(text, _delimiter(text))
    words = _WordList(path, text)
    try:
        header = _header(reader)
    except csv.Error as error:
        return [], [Problem(path, 1, 0, _("{reason}; is a quote left open?").format(reason=error))]
    if missing := [name for name in COLUMNS if name not in header]:
        message = _(
            'the first line must name the columns "nl" and "en"; there is no "{missing}"'
        ).format(missing=missing[0])
        return [], [Problem(path, 1, 1, message)]
    known = (*COLUMNS, *OPTIONAL, BOTH, *PARTS_OF_SPEECH)
    words.places = {name: header.index(name) for name in known if name in header}
    for name in words.places:
        if header.count(name) > 1:
            words.problem(1, _('the column "{name}" stands twice').format(name=name))
    concepts = words.concepts(words.rows(reader, len(header)))
    if not concepts and not words.problems:
        words.problem(0, _("the list has no rows below its first line"))
    return concepts, sorted(set(words.problems))


def _reader(text: str, delimiter: str) -> "csv._reader":  # type: ignore[name-defined]
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _header(reader: "csv._reader") -> list[str]:  # type: ignore[name-defined]
    names = [name.strip().lower() for name in next(reader, [])]
    # "Part of speech", "nl_part_of_speech": written as each likes it.
    return [
        dashed if (dashed := re.sub("[ _]", "-", name)).endswith(BOTH) else name for name in names
    ]


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

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text
        self._lines: list[str] = []
        self.places: dict[str, int] = {}
        self.problems: list[Problem] = []

    def problem(self, line: int, message: str, column: int = 0) -> None:
        self.problems.append(Problem(self._path, line, column, message))

    def problem_in(self, row: _Row, name: str, message: str) -> None:
        """Write down what is wrong with the cell that the column of this name has."""
        self._lines = self._lines or _lines(self._text)
        text = "".join(self._lines[row.line - 1 : row.end])
        place = 0
        cells = row.raw[: self.places[name] + 1]
        for cell in cells[:-1]:
            quotes = 2 + cell.count('"') if text.startswith('"', place) else 0
            place += len(cell) + quotes + 1
        place += text.startswith('"', place) + len(cells[-1]) - len(cells[-1].lstrip())
        before = _lines(text[:place] + "x")
        self.problem(row.line + len(before) - 1, message, len(before[-1]))

    def rows(self, reader: "csv._reader", width: int) -> list[_Row]:  # type: ignore[name-defined]
        """Return the rows in which a known column says something."""
        rows = []
        line = reader.line_num + 1
        try:
            for row in reader:
                if extra := sum(1 for cell in row[width:] if cell.strip()):
                    message = _(
                        "{extra} more than the {width} cells that the first line names; a text "
                        "that holds the separator must stand in double quotes"
                    ).format(extra=extra, width=width)
                    self.problem(line, message)
                cells = {
                    name: _text(row[place]) if place < len(row) else ""
                    for name, place in self.places.items()
                }
                if any(cells.values()):
                    rows.append(_Row(line, reader.line_num, row, cells))
                line = reader.line_num + 1
        except csv.Error as error:
            self.problem(line, _("{reason}; is a quote left open?").format(reason=error))
        return rows

    def concepts(self, rows: Iterable[_Row]) -> list[Concept]:
        """Return a concept for each row that has a term."""
        found = [(row, terms) for row in rows if (terms := self._checked(row))]
        # An id that somebody chose comes before one that is made here.
        first: dict[str, int] = {}
        for row, _terms in found:
            if not (name := row.cells.get("id", "")):
                continue
            if not is_slug(name):
                hint = (
                    _('; write "{suggested}"').format(suggested=suggested)
                    if (suggested := slug(name))
                    else ""
                )
                message = _(
                    'the id "{name}" must be lower-case letters a to z, digits and hyphens'
                ).format(name=name)
                self.problem(row.line, message + hint)
            elif name in first:
                message = _('the id "{name}" stands twice; first in line {first}').format(
                    name=name, first=first[name]
                )
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
            self.problem(
                row.line,
                _("the character U+{unwanted} may not stand in a text").format(
                    unwanted=f"{ord(unwanted):04X}"
                ),
            )
        if (kind := cells.get("kind") or "term") not in get_args(Kind):
            hint = nearest(kind, get_args(Kind)) or _("; write {names}").format(
                names=", ".join(get_args(Kind))
            )
            self.problem(row.line, _('"{kind}" is no kind{hint}').format(kind=kind, hint=hint))
        parts = {language: _parts(cells[language]) for language in LANGUAGES}
        said = {language: self._said(row, language, parts) for language in LANGUAGES}
        terms = _terms(parts, said, "noun" if kind == "term" else "proper noun")
        if not terms:
            self.problem(row.line, _('the cells "nl" and "en" are both empty'))
        return terms

    def _said(
        self, row: _Row, language: Language, parts: dict[Language, list[str]]
    ) -> list[PartOfSpeech]:
        """Return the part of speech of each term of one side; nothing where none is named."""
        column = f"{language}-{BOTH}"
        if not row.cells.get(column):
            column = BOTH
        found = []
        for name in _parts(row.cells.get(column, "")):
            if part := part_of_speech(name):
                found.append(part)
                continue
            known = get_args(PartOfSpeech)
            hint = nearest(name, known) or _("; write {names}").format(names=", ".join(known))
            self.problem_in(
                row, column, _('"{name}" is no part of speech{hint}').format(name=name, hint=hint)
            )
            return []
        number = len(parts[language])
        if len(found) == 1:
            return found * number
        if number == 0 or len(found) in {0, number}:
            return found[:number]
        message = _(
            '{n} parts of speech for {number} in the cell "{language}"; write one for all, '
            "or one for each"
        ).format(n=len(found), number=number, language=language)
        self.problem_in(row, column, message)
        return []


def _lines(text: str) -> list[str]:
    """Return the lines as `csv` counts them: U+2028 ends none."""
    return list(io.StringIO(text, newline=""))


def _text(cell: str) -> str:
    text = BLANKS.sub(" ", cell).strip(" ")
    if text.isspace():
        return ""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text


def _terms(
    parts: dict[Language, list[str]],
    said: dict[Language, list[PartOfSpeech]],
    usual: PartOfSpeech,
) -> dict[Language, tuple[Term, ...]]:
    """Return the terms of a row.

    Args:
        parts: What stands between the bars, by language.
        said: The part of speech of each; empty where the row does not say it.
        usual: What they are where nothing else is known.

    """
    inferred = dict(zip(COLUMNS, are_verbs(parts["nl"], parts["en"]), strict=True))
    terms: dict[Language, tuple[Term, ...]] = {}
    for language, found in parts.items():
        other = said["en" if language == "nl" else "nl"]
        if said[language]:
            known = said[language]
        elif len(set(other)) == 1:
            # A translation is mostly of the same part of speech.
            known = other[:1] * len(found)
        else:
            known = ["verb" if verb else usual for verb in inferred[language]]
        read: dict[str, Term] = {}
        for cell, part in zip(found, known, strict=True):
            text = cell
            if language == "en" and part == "verb":
                text = without_to(cell)
            if language == "en" and cell.startswith("\\") and begins_with_to(cell[1:]):
                text = cell[1:]
            text = _ESCAPED.sub(r"\1", text)
            status: Status = "admitted" if read else "preferred"
            read.setdefault(text, Term(text, part_of_speech=part, status=status))
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
