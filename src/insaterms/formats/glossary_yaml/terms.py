"""The terms of a concept and what attests them."""

from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from insaterms.errors import Problem, nearest
from insaterms.formats.glossary_yaml import keys
from insaterms.formats.glossary_yaml.hints import Hints
from insaterms.formats.glossary_yaml.tree import Mapping, Node, Scalar
from insaterms.formats.glossary_yaml.values import CHOICES, ValueReader
from insaterms.model import (
    LANGUAGES,
    RANKS,
    Attestation,
    Kind,
    Language,
    PartOfSpeech,
    Status,
    Term,
    TermType,
)
from insaterms.ui_language import _

__all__ = ["Source", "TermReader"]


class Source(Struct, frozen=True):
    """A document that attestations refer to by its id."""

    body: str
    document: str
    locator: str = ""
    seen: date | None = None


class TermReader(ValueReader):
    """Reads the terms of concepts."""

    def __init__(
        self, path: str, problems: list[Problem], sources: dict[str, Source] | None
    ) -> None:
        """Read terms of one file; without sources, a name of a source is not checked."""
        super().__init__(path, problems)
        self._sources = sources
        self._source_hints = Hints(sources or {})
        # Which terms of the other language the attestations of this concept name.
        self._named: list[tuple[str, str, Node]] = []

    def all_terms(
        self, node: Mapping, kind: Kind, *, same: bool
    ) -> dict[Language, tuple[Term, ...]]:
        """Return the terms of a concept by language, the preferred one first."""
        self._named.clear()
        reported = len(self._problems)
        terms: dict[Language, tuple[Term, ...]] = {
            language: found
            for language in LANGUAGES
            if (found := self._terms(node.get(language), language, kind))
        }
        if not terms and len(self._problems) == reported:
            self.problem(node, _('a concept needs a term; write "nl:" or "en:" and the term'))
        if same and len(terms) == 1:
            # "Coach2School" is written once and stands in both languages.
            (language, only) = next(iter(terms.items()))
            other: Language = "en" if language == "nl" else "nl"
            terms[other] = tuple(
                Term(
                    term.text,
                    part_of_speech=term.part_of_speech,
                    type=term.type,
                    status=term.status,
                    case_sensitive=term.case_sensitive,
                    everyday=term.everyday,
                )
                for term in only
                if term.type != "misspelling"
            )
        self._check_named(terms)
        return terms

    def _check_named(self, terms: dict[Language, tuple[Term, ...]]) -> None:
        """Report attestations that say they render a term which is not there."""
        for language, named, node in self._named:
            other = [
                term.text for side, found in terms.items() if side != language for term in found
            ]
            if named not in other:
                self.problem(
                    node,
                    _('there is no term "{named}" to render{hint}').format(
                        named=named, hint=nearest(named, other)
                    ),
                )

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
                _(
                    'two terms are preferred in "{language}" (the other in line {line}); give one '
                    "of them another status"
                ).format(language=language, line=preferred[0].line),
            )
        # A first term that says nothing is the preferred one.
        chosen = bool(preferred)
        terms = []
        for _node, term, said in read:
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
            self.problem(
                node or read[0][0],
                _('no term in "{language}" is preferred; choose one').format(language=language),
            )
        seen: dict[str, Node] = {}
        for item, term, _said in read:
            if term.text in seen:
                line = seen[term.text].line
                self.problem(
                    item,
                    _('the term "{text}" stands twice; first in line {line}').format(
                        text=term.text, line=line
                    ),
                )
            seen.setdefault(term.text, item)
        return tuple(sorted(terms, key=_preference))

    def _term(self, node: Node, language: str, kind: str) -> tuple[Term | None, bool]:
        """Return the term, and whether it says its own status."""
        usual: PartOfSpeech = "noun" if kind == "term" else "proper noun"
        if isinstance(node, Scalar):
            if text := self.text(node, language):
                return Term(text, part_of_speech=usual), False
            self.problem(node, _("a term without text"))
            return None, False
        if not isinstance(node, Mapping):
            self.problem(node, _('a term is a text, or begins with "text:"'))
            return None, False
        self.known_keys(node, keys.TERM, _("a term"))
        written = node.get("text")
        text = self.text(written, "text")
        if not text:
            # A list was reported as such.
            if written is None or isinstance(written, Scalar):
                self.problem(node, _('a term without text; write "text:" and the term'))
            return None, False
        gender = self.choice(node.get("gender"), "gender")
        if gender and language == "en":
            self.problem(
                node.get("gender") or node, _("an English term has no gender; leave it out")
            )
            gender = None
        status = self.choice(node.get("status"), "status")
        type_: TermType = self.choice(node.get("type"), "type") or "full form"
        if type_ == "misspelling" and status in {"preferred", "admitted"}:
            self.problem(
                node.get("status") or node,
                _("a misspelling is never {status}").format(status=status),
            )
            status = "deprecated"
        valid_from = self.period(node.get("from"), "from")
        valid_until = self.period(node.get("until"), "until")
        # From 2016-06-13 until 2016 is until the end of that year.
        if valid_until and valid_from[: len(valid_until)] > valid_until:
            self.problem(node.get("until") or node, _('"until" lies before "from"'))
        term = Term(
            text,
            part_of_speech=self.choice(node.get("part-of-speech"), "part-of-speech") or usual,
            gender=gender,
            plural=self.text(node.get("plural"), "plural"),
            forms=self._forms(node.get("forms")),
            type=type_,
            status=status or "preferred",
            region=self.choice(node.get("region"), "region"),
            valid_from=valid_from,
            valid_until=valid_until,
            note=self.text(node.get("note"), "note"),
            reason=self.text(node.get("reason"), "reason"),
            case_sensitive=self.flag(node.get("case-sensitive"), "case-sensitive"),
            everyday=self.flag(node.get("everyday"), "everyday"),
            examples=self.texts(node.get("examples"), "examples"),
            attestations=tuple(
                attestation
                for item in self.items(node.get("attested"), "attested")
                if (attestation := self._attestation(item, language)) is not None
            ),
        )
        return term, status is not None

    def _forms(self, node: Node | None) -> dict[Any, str]:
        if node is None:
            return {}
        if not isinstance(node, Mapping):
            self.problem(node, _('write forms by name: "past: zat thuis" below it'))
            return {}
        known = CHOICES["forms"]
        self.known_keys(node, dict.fromkeys(known, ""), _("forms"))
        return {
            key.text: text
            for key, value in node.items
            if key.text in known and (text := self.text(value, key.text))
        }

    def _attestation(self, node: Node, language: str) -> Attestation | None:
        if not isinstance(node, Mapping):
            self.problem(
                node, _('an attestation has a "source" (or "body" and "document"), "level"')
            )
            return None
        self.known_keys(node, keys.ATTESTATION, _("an attestation"))
        level = self.choice(node.get("level"), "level")
        if node.get("level") is None:
            self.problem(
                node,
                _('an attestation needs a "level": {names}').format(
                    names=", ".join(CHOICES["level"])
                ),
            )
        name = self.text(node.get("source"), "source")
        locator = self.text(node.get("locator"), "locator")
        seen = self.date(node.get("seen"), "seen")
        rendered = self.text(node.get("for"), "for")
        if rendered:
            self._named.append((language, rendered, node.get("for") or node))
        if name and (extra := node.get("body") or node.get("document")):
            self.problem(
                extra, _('the source "{name}" says this already; leave it out').format(name=name)
            )
        if name and self._sources is None:
            body = document = name
        elif name and self._sources is not None:
            source = self._sources.get(name)
            if source is None:
                hint = self._source_hints.nearest(name)
                self.problem(
                    node.get("source") or node,
                    _('there is no source "{name}"{hint}').format(name=name, hint=hint),
                )
                return None
            body, document = source.body, source.document
            locator = locator or source.locator
            seen = seen or source.seen
        else:
            body, document = self.body_and_document(node, _("an attestation"))
        if level is None or not document:
            return None
        return Attestation(level, body, document, locator, seen, rendered)

    def body_and_document(self, node: Mapping, what: str) -> tuple[str, str]:
        """Return who uses a term and where; both are needed."""
        body = self.text(node.get("body"), "body")
        document = self.text(node.get("document"), "document")
        if not body:
            self.problem(node, _('{what} needs a "body": who uses the term').format(what=what))
        if not document:
            self.problem(node, _('{what} needs a "document": where it stands').format(what=what))
        return body, document


def _preference(term: Term) -> tuple[int, bool]:
    return RANKS[term.status], term.type == "misspelling"
