"""From nodes to concepts, reporting every problem with its place.

Reading takes two steps, since an attestation may name a source that stands in
another file: `read_file` parses and collects the sources, `read_concepts` reads the
concepts once all sources are known.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from msgspec import Struct

from insaterms.errors import Problem
from insaterms.formats.glossary_yaml import keys
from insaterms.formats.glossary_yaml.terms import Source, TermReader
from insaterms.formats.glossary_yaml.tree import Mapping, Node, Tree, decode, parse
from insaterms.formats.glossary_yaml.values import Place
from insaterms.model import LANGUAGES, Concept, Definition, Kind
from insaterms.text.slugs import is_slug
from insaterms.ui_language import _

__all__ = ["GlossaryFile", "ReadConcept", "read_concepts", "read_file"]

# "absence #card", of which YAML drops the second word; it may also stand in quotes.
_CUT = re.compile(r"\S[ \t]+#[^\W\d_]")


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
        message = _('a glossary file is made of keys; write "concepts:" and put the list below it')
        problems.append(Problem(path, root.line, root.column, message))
        root = None
    sources: dict[str, tuple[Source, Place]] = {}
    if root is not None and text is not None:
        if _CUT.search(text):
            problems += _cut_texts(text, root, path)
        reader = _ConceptReader(path, problems, {})
        reader.known_keys(root, keys.FILE, _("a glossary file"))
        for node in reader.items(root.get("sources"), "sources"):
            reader.source(node, sources)
        if root.get("concepts") is None and root.get("sources") is None:
            problems.append(
                Problem(path, root.line, root.column, _('there is no "concepts:" here'))
            )
    return GlossaryFile(path, root, sources, problems)


def _cut_texts(text: str, root: Mapping, path: str) -> list[Problem]:
    # Not at the top, since to look for comments takes long, and few files need it.
    from insaterms.formats.glossary_yaml.comments import cut_texts

    message = _('write the text in quotes, or a space after "#" for a comment')
    return [Problem(path, *place, message) for place in cut_texts(text, root)]


def read_concepts(
    file: GlossaryFile,
    sources: dict[str, Source] | None,
    default_subject: str,
    progress: Callable[[int], object] = int,
) -> list[ReadConcept]:
    """Read the concepts of one file; problems are added to the file's own.

    Args:
        file: What `read_file` returned.
        sources: The documents of all files, by id; None where only this file is known,
            and what it names cannot be checked.
        default_subject: The subject of a file that names none.
        progress: Called with the number of concepts done, for every thousandth.

    """
    if file.root is None:
        return []
    reader = _ConceptReader(file.path, file.problems, sources)
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
    definition_source: str


class _ConceptReader(TermReader):
    """Reads sources and concepts."""

    def defaults(self, root: Mapping, subject: str) -> _Defaults:
        return _Defaults(
            self.text(root.get("subject"), "subject") or subject,
            self.date(root.get("reviewed"), "reviewed"),
            self.text(root.get("decided-by"), "decided-by"),
            self.text(root.get("definition-source"), "definition-source"),
        )

    def source(self, node: Node, sources: dict[str, tuple[Source, Place]]) -> None:
        if not isinstance(node, Mapping):
            self.problem(node, _('a source has an "id", a "body" and a "document"'))
            return
        self.known_keys(node, keys.SOURCE, _("a source"))
        name = self.text(node.get("id"), "id")
        if not name:
            self.problem(node, _('a source needs an "id"'))
            return
        place = self.place(node.get("id") or node)
        if name in sources:
            first = sources[name][1]
            self._problems.append(
                place.problem(
                    _('the source "{name}" stands twice; first in line {line}').format(
                        name=name, line=first.line
                    )
                )
            )
            return
        body, document = self.body_and_document(node, _('the source "{name}"').format(name=name))
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
            self.problem(node, _('a concept begins with "id:"; put its keys below each other'))
            return None
        self.known_keys(node, keys.CONCEPT, _("a concept"))
        id_node = node.get("id")
        name = self.text(id_node, "id")
        if not name:
            self.problem(node, _('a concept needs an "id" (a readable one: "thuiszitter")'))
        elif not is_slug(name):
            self.problem(
                id_node or node,
                _(
                    'the id "{name}" must be lower-case letters a to z, digits and single hyphens'
                ).format(name=name),
            )
        kind: Kind = self.choice(node.get("kind"), "kind") or "term"
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
            definitions=self._definitions(node.get("definition"), defaults.definition_source),
            terms=self.all_terms(node, kind, same=same),
            notes=self.texts(node.get("note"), "note"),
            reviewed=self.date(node.get("reviewed"), "reviewed") or defaults.reviewed,
            decided_by=self.text(node.get("decided-by"), "decided-by") or defaults.decided_by,
            same_in_both=same,
            **linked,
        )
        return ReadConcept(concept, self.place(id_node or node), tuple(references))

    def _references(
        self, node: Node | None, key: str, references: list[tuple[str, Place]]
    ) -> tuple[str, ...]:
        names = []
        for item in self.items(node, key):
            if name := self.text(item, key):
                names.append(name)
                references.append((name, self.place(item)))
        return tuple(names)

    def _definitions(self, node: Node | None, usual: str) -> dict[Any, Definition]:
        if node is None:
            return {}
        if not isinstance(node, Mapping):
            self.problem(node, _('write the definition by language: "nl: …" and "en: …" below it'))
            return {}
        self.known_keys(node, dict.fromkeys(LANGUAGES, ""), _("a definition"))
        found = {}
        for language in LANGUAGES:
            value = node.get(language)
            if isinstance(value, Mapping):
                self.known_keys(value, keys.DEFINITION, _("a definition"))
                text = self.text(value.get("text"), "text")
                if not text:
                    self.problem(value, _('a definition with a source needs a "text"'))
                found[language] = Definition(
                    text, self.text(value.get("source"), "source") or usual
                )
            elif text := self.text(value, language):
                found[language] = Definition(text, usual)
        return {language: value for language, value in found.items() if value.text}
