"""From nodes to concepts, reporting every problem with its place.

Reading takes two steps, since an attestation may name a source that stands in
another file: `read_file` parses and collects the sources, `read_concepts` reads the
concepts once all sources are known.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any, get_args

from msgspec import Struct
from msgspec.structs import replace

from insaterms.errors import Problem, nearest
from insaterms.formats.glossary_yaml import keys
from insaterms.formats.glossary_yaml.tree import Mapping, Node, Scalar, Sequence, Tree
from insaterms.formats.glossary_yaml.tree import decode, parse
from insaterms.model import LANGUAGES, Attestation, Concept, Definition, Feature, Gender, Kind
from insaterms.model import Level, PartOfSpeech, Region, Status, Term, TermType

__all__ = ["GlossaryFile", "Place", "ReadConcept", "Source", "read_concepts", "read_file"]


class Place(Struct, frozen=True):
    """Where something stands: a line and a column, 1-based."""

    path: str
    line: int
    column: int

    def problem(self, message: str) -> Problem:
        """Return a problem at this place."""
        return Problem(self.path, self.line, self.column, message)


class Source(Struct, frozen=True):
    """A document that attestations refer to by its id."""

    body: str
    document: str
    locator: str = ""
    seen: date | None = None


class GlossaryFile(Struct):
    """One parsed file.

    Attributes:
        path: The file as the user named it.
        root: Its top mapping; None where it could not be parsed.
        sources: Its documents by id, each with its place.
        problems: What is wrong with it so far.

    """

    path: str
    root: Mapping | None
    sources: dict[str, tuple[Source, Place]]
    problems: list[Problem]


class ReadConcept(Struct, frozen=True):
    """A concept with the place of its id and of each reference to another concept."""

    concept: Concept
    place: Place
    references: tuple[tuple[str, Place], ...] = ()


def read_file(data: bytes, path: str) -> GlossaryFile:
    """Parse one file and read the sources in it."""
    text, problems = decode(data, path)
    tree = Tree(path, None, problems) if text is None else parse(text, path)
    problems = tree.problems
    root = tree.root
    if root is not None and not isinstance(root, Mapping):
        message = 'a glossary file is made of keys; write "concepts:" and put the list below it'
        problems.append(Problem(path, root.line, root.column, message))
        root = None
    sources: dict[str, tuple[Source, Place]] = {}
    if root is not None:
        reader = _Reader(path, problems, {})
        reader.known_keys(root, keys.FILE, "a glossary file")
        for node in reader.items(root.get("sources"), "sources"):
            reader.source(node, sources)
        if root.get("concepts") is None and root.get("sources") is None:
            problems.append(Problem(path, root.line, root.column, 'there is no "concepts:" here'))
    return GlossaryFile(path, root, sources, problems)


def read_concepts(
    file: GlossaryFile,
    sources: dict[str, Source],
    default_subject: str,
    progress: Callable[[int], object] = int,
) -> list[ReadConcept]:
    """Read the concepts of one file; problems are added to the file's own.

    Args:
        file: What `read_file` returned.
        sources: The documents of all files, by id.
        default_subject: The subject of a file that names none.
        progress: Called with the number of concepts done, for every thousandth.

    """
    if file.root is None:
        return []
    reader = _Reader(file.path, file.problems, sources)
    defaults = reader.defaults(file.root, default_subject)
    found = []
    for number, node in enumerate(reader.items(file.root.get("concepts"), "concepts"), start=1):
        if (read := reader.concept(node, defaults)) is not None:
            found.append(read)
        if number % 1000 == 0:
            progress(number)
    return found


class _Defaults(Struct, frozen=True):
    """What holds for the concepts of a file that say nothing else."""

    subject: str
    reviewed: date | None
    decided_by: str


# `date.fromisoformat` would also take 2018-W26-4.
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PERIOD = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TRUE = frozenset({"yes", "true", "ja"})
_FALSE = frozenset({"no", "false", "nee"})
_CHOICES: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "part-of-speech": get_args(PartOfSpeech),
    "gender": get_args(Gender),
    "type": get_args(TermType),
    "status": get_args(Status),
    "region": get_args(Region),
    "level": get_args(Level),
    "forms": tuple(feature for feature in get_args(Feature) if feature != "base"),
}


class _Reader:
    """Reads nodes of one file, and writes down what is wrong instead of stopping."""

    def __init__(self, path: str, problems: list[Problem], sources: dict[str, Source]) -> None:
        self._path = path
        self._problems = problems
        self._sources = sources

    # -- structure ---------------------------------------------------------------

    def problem(self, node: Node, message: str) -> None:
        self._problems.append(Problem(self._path, node.line, node.column, message))

    def known_keys(self, node: Mapping, known: dict[str, str], where: str) -> None:
        for key, _ in node.items:
            if key.text not in known:
                hint = nearest(key.text.replace("_", "-"), tuple(known))
                hint = hint or f"; known are {', '.join(known)}"
                self.problem(key, f'unknown key "{key.text}" in {where}{hint}')

    def items(self, node: Node | None, key: str) -> list[Node]:
        """Return the items of a list; nothing for a missing or empty value."""
        if node is None or (isinstance(node, Scalar) and not node.text and not node.style):
            return []
        if isinstance(node, Sequence):
            return node.items
        if key in keys.LISTS:
            return [node]
        self.problem(node, f'"{key}" takes a list; begin each item with "- "')
        return []

    def text(self, node: Node | None, key: str) -> str:
        """Return a text on one line; a list or mapping is a problem."""
        if node is None:
            return ""
        if isinstance(node, Scalar):
            return " ".join(node.text.split())
        self.problem(node, f'"{key}" takes one text')
        return ""

    def texts(self, node: Node | None, key: str) -> tuple[str, ...]:
        return tuple(text for item in self.items(node, key) if (text := self.text(item, key)))

    def choice(self, node: Node | None, key: str) -> Any:
        if node is None:
            return None
        text = self.text(node, key)
        if text in _CHOICES[key]:
            return text
        if isinstance(node, Scalar):
            hint = nearest(text, _CHOICES[key]) or f"; write one of {', '.join(_CHOICES[key])}"
            self.problem(node, f'"{text}" is no {key}{hint}')
        return None

    def flag(self, node: Node | None, key: str) -> bool:
        text = self.text(node, key).casefold()
        if isinstance(node, Scalar) and text not in _TRUE | _FALSE:
            self.problem(node, f'"{text}" is neither yes nor no, which "{key}" takes')
        return text in _TRUE

    def date(self, node: Node | None, key: str) -> date | None:
        text = self.text(node, key)
        if not isinstance(node, Scalar):
            return None
        if _DATE.fullmatch(text):
            with suppress(ValueError):
                return date.fromisoformat(text)
        self.problem(node, f'"{text}" is no date; write it as 2018-06-28')
        return None

    def period(self, node: Node | None, key: str) -> str:
        """Return a year, month or day in ISO 8601 (`2016`, `2016-06`, `2016-06-13`)."""
        text = self.text(node, key)
        if not isinstance(node, Scalar):
            return ""
        if _PERIOD.fullmatch(text):
            with suppress(ValueError):
                date.fromisoformat((text + "-01-01")[:10])
                return text
        self.problem(node, f'"{text}" is no year or date; write it as 2018 or 2018-06-28')
        return ""

    # -- values ------------------------------------------------------------------

    def defaults(self, root: Mapping, subject: str) -> _Defaults:
        return _Defaults(
            self.text(root.get("subject"), "subject") or subject,
            self.date(root.get("reviewed"), "reviewed"),
            self.text(root.get("decided-by"), "decided-by"),
        )

    def source(self, node: Node, sources: dict[str, tuple[Source, Place]]) -> None:
        if not isinstance(node, Mapping):
            self.problem(node, 'a source has an "id", a "body" and a "document"')
            return
        self.known_keys(node, keys.SOURCE, "a source")
        name = self.text(node.get("id"), "id")
        if not name:
            self.problem(node, 'a source needs an "id"')
            return
        place = self._place(node.get("id") or node)
        if name in sources:
            first = sources[name][1]
            self._problems.append(
                place.problem(f'the source "{name}" stands twice; first in line {first.line}')
            )
            return
        body, document = self._body_and_document(node, f'the source "{name}"')
        sources[name] = (
            Source(
                body,
                document,
                self.text(node.get("locator"), "locator"),
                self.date(node.get("seen"), "seen"),
            ),
            place,
        )

    def concept(self, node: Node, defaults: _Defaults) -> ReadConcept | None:
        if not isinstance(node, Mapping):
            self.problem(node, 'a concept begins with "id:"; put its keys below each other')
            return None
        self.known_keys(node, keys.CONCEPT, "a concept")
        id_node = node.get("id")
        name = self.text(id_node, "id")
        if not name:
            self.problem(node, 'a concept needs an "id" (a readable one: "thuiszitter")')
        elif not _SLUG.fullmatch(name):
            self.problem(
                id_node or node,
                f'the id "{name}" must be lower-case letters a to z, digits and single hyphens',
            )
        kind = self.choice(node.get("kind"), "kind") or "term"
        references: list[tuple[str, Place]] = []
        linked = {
            key: self._references(node.get(key), key, references)
            for key in ("broader", "narrower", "related")
        }
        same = self.flag(node.get("same-in-both"), "same-in-both")
        concept = Concept(
            id=name,
            subject=self.text(node.get("subject"), "subject") or defaults.subject,
            kind=kind,
            definitions=self._definitions(node.get("definition")),
            terms=self._all_terms(node, kind, same=same),
            notes=self.texts(node.get("note"), "note"),
            reviewed=self.date(node.get("reviewed"), "reviewed") or defaults.reviewed,
            decided_by=self.text(node.get("decided-by"), "decided-by") or defaults.decided_by,
            same_in_both=same,
            **linked,
        )
        return ReadConcept(concept, self._place(id_node or node), tuple(references))

    def _place(self, node: Node) -> Place:
        return Place(self._path, node.line, node.column)

    def _references(
        self, node: Node | None, key: str, references: list[tuple[str, Place]]
    ) -> tuple[str, ...]:
        names = []
        for item in self.items(node, key):
            if name := self.text(item, key):
                names.append(name)
                references.append((name, self._place(item)))
        return tuple(names)

    def _definitions(self, node: Node | None) -> dict[Any, Definition]:
        if node is None:
            return {}
        if not isinstance(node, Mapping):
            self.problem(node, 'write the definition by language: "nl: …" and "en: …" below it')
            return {}
        self.known_keys(node, dict.fromkeys(LANGUAGES, ""), "a definition")
        found = {}
        for language in LANGUAGES:
            value = node.get(language)
            if isinstance(value, Mapping):
                self.known_keys(value, keys.DEFINITION, "a definition")
                text = self.text(value.get("text"), "text")
                if not text:
                    self.problem(value, 'a definition with a source needs a "text"')
                found[language] = Definition(text, self.text(value.get("source"), "source"))
            elif text := self.text(value, language):
                found[language] = Definition(text)
        return {language: value for language, value in found.items() if value.text}

    # -- terms -------------------------------------------------------------------

    def _all_terms(self, node: Mapping, kind: str, *, same: bool) -> dict[Any, tuple[Term, ...]]:
        terms = {
            language: found
            for language in LANGUAGES
            if (found := self._terms(node.get(language), language, kind))
        }
        if not terms:
            self.problem(node, 'a concept needs a term; write "nl:" or "en:" and the term')
        if same and len(terms) == 1:
            # "Coach2School" is written once and stands in both languages.
            (language, only) = next(iter(terms.items()))
            other = "en" if language == "nl" else "nl"
            terms[other] = tuple(
                Term(
                    term.text,
                    part_of_speech=term.part_of_speech,
                    type=term.type,
                    status=term.status,
                    case_sensitive=term.case_sensitive,
                )
                for term in only
                if term.type != "misspelling"
            )
        return terms

    def _terms(self, node: Node | None, language: str, kind: str) -> tuple[Term, ...]:
        read = [
            (item, term, said)
            for item in self.items(node, language)
            for term, said in (self._term(item, language, kind),)
            if term is not None
        ]
        preferred = [item for item, term, said in read if said and term.status == "preferred"]
        for item in preferred[1:]:
            self.problem(
                item,
                f'two terms are preferred in "{language}" (the other in line '
                f"{preferred[0].line}); give one of them another status",
            )
        # A first term that says nothing is the preferred one.
        chosen = bool(preferred)
        terms = []
        for _, term, said in read:
            if said:
                terms.append(term)
                continue
            status: Status = "preferred"
            if term.type == "misspelling":
                status = "deprecated"
            elif chosen:
                status = "admitted"
            else:
                chosen = True
            terms.append(term if term.status == status else replace(term, status=status))
        if terms and not chosen:
            self.problem(node or read[0][0], f'no term in "{language}" is preferred; choose one')
        seen: dict[str, Node] = {}
        for item, term, _ in read:
            if term.text in seen:
                line = seen[term.text].line
                self.problem(item, f'the term "{term.text}" stands twice; first in line {line}')
            seen.setdefault(term.text, item)
        return tuple(sorted(terms, key=_preference))

    def _term(self, node: Node, language: str, kind: str) -> tuple[Term | None, bool]:
        """Return the term, and whether it says its own status."""
        usual: PartOfSpeech = "noun" if kind == "term" else "proper noun"
        if isinstance(node, Scalar):
            if text := self.text(node, language):
                return Term(text, part_of_speech=usual), False
            self.problem(node, "a term without text")
            return None, False
        if not isinstance(node, Mapping):
            self.problem(node, 'a term is a text, or begins with "text:"')
            return None, False
        self.known_keys(node, keys.TERM, "a term")
        text = self.text(node.get("text"), "text")
        if not text:
            self.problem(node, 'a term without text; write "text:" and the term')
            return None, False
        gender = self.choice(node.get("gender"), "gender")
        if gender and language == "en":
            self.problem(node.get("gender") or node, "an English term has no gender; leave it out")
            gender = None
        status = self.choice(node.get("status"), "status")
        valid_from = self.period(node.get("from"), "from")
        valid_until = self.period(node.get("until"), "until")
        # From 2016-06-13 until 2016 is until the end of that year.
        if valid_until and valid_from[: len(valid_until)] > valid_until:
            self.problem(node.get("until") or node, '"until" lies before "from"')
        term = Term(
            text,
            part_of_speech=self.choice(node.get("part-of-speech"), "part-of-speech") or usual,
            gender=gender,
            plural=self.text(node.get("plural"), "plural"),
            forms=self._forms(node.get("forms")),
            type=self.choice(node.get("type"), "type") or "full form",
            status=status or "preferred",
            region=self.choice(node.get("region"), "region"),
            valid_from=valid_from,
            valid_until=valid_until,
            note=self.text(node.get("note"), "note"),
            reason=self.text(node.get("reason"), "reason"),
            case_sensitive=self.flag(node.get("case-sensitive"), "case-sensitive"),
            examples=self.texts(node.get("examples"), "examples"),
            attestations=tuple(
                attestation
                for item in self.items(node.get("attested"), "attested")
                if (attestation := self._attestation(item)) is not None
            ),
        )
        return term, status is not None

    def _forms(self, node: Node | None) -> dict[Any, str]:
        if node is None:
            return {}
        if not isinstance(node, Mapping):
            self.problem(node, 'write forms by name: "past: zat thuis" below it')
            return {}
        known = _CHOICES["forms"]
        self.known_keys(node, dict.fromkeys(known, ""), "forms")
        return {
            key.text: text
            for key, value in node.items
            if key.text in known and (text := self.text(value, key.text))
        }

    def _attestation(self, node: Node) -> Attestation | None:
        if not isinstance(node, Mapping):
            self.problem(node, 'an attestation has a "source" (or "body" and "document"), "level"')
            return None
        self.known_keys(node, keys.ATTESTATION, "an attestation")
        level = self.choice(node.get("level"), "level")
        if node.get("level") is None:
            self.problem(node, f'an attestation needs a "level": {", ".join(_CHOICES["level"])}')
        name = self.text(node.get("source"), "source")
        locator = self.text(node.get("locator"), "locator")
        seen = self.date(node.get("seen"), "seen")
        rendered = self.text(node.get("for"), "for")
        if name:
            source = self._sources.get(name)
            if source is None:
                hint = nearest(name, tuple(self._sources))
                self.problem(node.get("source") or node, f'there is no source "{name}"{hint}')
                return None
            body, document = source.body, source.document
            locator = locator or source.locator
            seen = seen or source.seen
        else:
            body, document = self._body_and_document(node, "an attestation")
        if level is None or not document:
            return None
        return Attestation(level, body, document, locator, seen, rendered)

    def _body_and_document(self, node: Mapping, what: str) -> tuple[str, str]:
        body = self.text(node.get("body"), "body")
        document = self.text(node.get("document"), "document")
        if not body:
            self.problem(node, f'{what} needs a "body": who uses the term')
        if not document:
            self.problem(node, f'{what} needs a "document": where it stands')
        return body, document


_RANKS = {status: rank for rank, status in enumerate(get_args(Status))}


def _preference(term: Term) -> tuple[int, bool]:
    return _RANKS[term.status], term.type == "misspelling"
