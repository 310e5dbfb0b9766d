"""A glossary as gettext catalogs: the terms of one language with those of the other.

There are two domains: `glossary` has English messages with Dutch translations,
`glossary-nl` Dutch ones with English translations.  Both hold every term that may be
written, deprecated and superseded ones and misspellings left out.
"""

import os
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial

from msgspec import Struct

from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.glossary.hits import evidence
from insaterms.glossary.loading import Files, bundled_folder, is_yaml
from insaterms.glossary.terms import rendering
from insaterms.model import Concept, Language, Term
from insaterms.text.inflection import inflect

__all__ = [
    "DOMAINS",
    "GlossaryDomain",
    "Origin",
    "glossary_catalogs",
    "glossary_messages",
    "origin_of",
    "was_made_here",
]


class GlossaryDomain(Struct, frozen=True):
    """One direction.

    Attributes:
        name: The domain, as gettext calls it.
        source: The language of the messages.
        target: The language of the translations.
        what: What stands in its files, for those who open them.

    """

    name: str
    source: Language
    target: Language
    what: str

    @property
    def template(self) -> str:
        """The path of the template in the folder of the catalogs."""
        return f"{self.name}.pot"

    @property
    def catalog(self) -> str:
        """The path of the catalog in the folder of the catalogs."""
        return f"{self.target}/LC_MESSAGES/{self.name}.po"


DOMAINS = (
    GlossaryDomain("glossary", "en", "nl", "The terms of a glossary, from English into Dutch."),
    GlossaryDomain("glossary-nl", "nl", "en", "The terms of a glossary, from Dutch into English."),
)


class Origin(Struct, frozen=True):
    """Where the terms come from.

    Attributes:
        project: What the headers of the catalogs name.
        places: The file that each concept stands in, by its id: `glossary/absence.yaml`.
        note: A line for the first comment of the catalogs, such as the licence.

    """

    project: str
    places: Mapping[str, str] = {}
    note: str = ""


# By this line a file is known that may be written anew.
_MADE_HERE = "Made from a glossary by `insaterms catalog glossary`; edit the glossary instead."
_CREATED = re.compile(r'^"POT-Creation-Date: ([^"\\]+)\\n"', re.MULTILINE)


def glossary_catalogs(
    concepts: Sequence[Concept], origin: Origin, existing: Mapping[str, str], now: datetime
) -> dict[str, str]:
    """Return the templates and catalogs of both domains.

    Args:
        concepts: The glossary, in its order, which is that of the messages.
        origin: Where it comes from.
        existing: What the folder of the catalogs holds, by path.  A file that would change
            in its date alone stays as it is.
        now: The date of those that do change, with a time zone.

    Returns:
        Text by path inside the folder, `nl/LC_MESSAGES/glossary.po`.

    """
    made: dict[str, str] = {}
    for domain in DOMAINS:
        messages = glossary_messages(concepts, domain.source, origin.places)
        made_at = partial(_domain, domain, messages, origin)
        before = _created(existing.get(domain.template, ""))
        texts = made_at(before) if before else {}
        if not texts or any(existing.get(path) != text for path, text in texts.items()):
            texts = made_at(now)
        made |= texts
    return made


def was_made_here(text: str) -> bool:
    """Whether a catalog is one of these, and nobody's own work."""
    return f"# {_MADE_HERE}" in text.split("\nmsgid ", 1)[0]


def origin_of(files: Files) -> Origin:
    """Return where the concepts of a glossary's files stand.

    There is no line: an edit above it would change every message of the file.
    """
    root = os.path.abspath(files.path)
    own = root == os.path.abspath(bundled_folder())
    return Origin(
        "insaterms glossary" if own else os.path.basename(os.path.splitext(root)[0]),
        dict(_places(files, os.path.dirname(root))),
        "Licence: CC BY 4.0, the insaterms authors." if own else "",
    )


def _places(files: Files, above: str) -> Iterator[tuple[str, str]]:
    """Give each concept's id with its file, as a path inside the folder above."""
    from insaterms.formats.glossary_csv.reading import read as read_table
    from insaterms.formats.glossary_yaml.reading import read_concepts, read_file

    for path, data in files.contents:
        name = os.path.relpath(os.path.abspath(path), above).replace(os.sep, "/")
        if is_yaml(path):
            found = [each.concept for each in read_concepts(read_file(data, path), None, "")]
        else:
            found, _problems = read_table(data, path)
        for concept in found:
            yield concept.id, name


def glossary_messages(
    concepts: Sequence[Concept], source: Language, where: Mapping[str, str]
) -> list[CatalogMessage]:
    """Return every term of a language that may be written, with its translation.

    A noun that can be counted in both languages has its plural.  Where a text is a term of
    several concepts, be it in other capitals (*Public Prosecutor*), or a word of everyday
    language with another meaning, it has the id of its concept as context, so that nobody's
    "Delay" is filled without asking; no other has one.

    Args:
        concepts: The glossary.
        source: The language of the messages; the translations are in the other.
        where: The file that each concept stands in, by its id.

    """
    owners: dict[str, set[str]] = defaultdict(set)
    for concept, term in _offered(concepts, source):
        owners[term.text.casefold()].add(concept.id)
    messages: dict[tuple[str | None, str], CatalogMessage] = {}
    for concept, term in _offered(concepts, source):
        ambiguous = term.everyday or len(owners[term.text.casefold()]) > 1
        context = concept.id if ambiguous else None
        # A concept may name a word twice, once for each of its plurals.
        if (context, term.text) not in messages:
            reference = where.get(concept.id)
            messages[context, term.text] = _message(concept, term, source, context, reference)
    return list(messages.values())


def _offered(concepts: Sequence[Concept], language: Language) -> Iterator[tuple[Concept, Term]]:
    for concept in concepts:
        for term in concept.terms.get(language, ()):
            if term.offered:
                yield concept, term


def _message(
    concept: Concept, term: Term, source: Language, context: str | None, reference: str | None
) -> CatalogMessage:
    target: Language = "en" if source == "nl" else "nl"
    translation = rendering(concept, term, target)
    plural, targets = _forms(term, translation, source, target)
    return CatalogMessage(
        msgid=term.text,
        plural=plural,
        msgctxt=context,
        targets=targets,
        extracted=tuple(_comments(concept, term, translation, source)),
        references=(reference,) if reference else (),
    )


def _forms(
    term: Term, translation: Term | None, source: Language, target: Language
) -> tuple[str | None, tuple[str, ...]]:
    """Return the plural of a term, or None, and its translations, one or two."""
    several = _plural(term, source)
    if translation is None:
        return None, ("",)
    rendered = _plural(translation, target)
    if several == term.text:
        # "youth not at school" is always more than one.
        return None, (rendered or translation.text,)
    if several is None or rendered is None:
        return None, (translation.text,)
    return several, (translation.text, rendered)


def _plural(term: Term, language: Language) -> str | None:
    return inflect(term.text, language, term.part_of_speech, "plural", given=term.irregular)


def _comments(
    concept: Concept, term: Term, translation: Term | None, source: Language
) -> Iterator[str]:
    if (definition := concept.definitions.get(source)) is not None:
        yield definition.text
    yield f"Concept: {concept.id}"
    yield f"Subject: {concept.subject}"
    yield f"Status: {term.status}"
    if translation is not None:
        level, document = evidence(concept, term, translation, source)
        yield f"Evidence: {level}, {document}" if document else f"Evidence: {level}"


def _domain(
    domain: GlossaryDomain,
    messages: Sequence[CatalogMessage],
    origin: Origin,
    made: datetime,
) -> dict[str, str]:
    from insaterms.formats.gettext_po.writing import started, template

    comment = "\n".join(filter(None, (domain.what, _MADE_HERE, origin.note)))
    return {
        domain.template: template(messages, project=origin.project, created=made, comment=comment),
        domain.catalog: started(
            messages,
            domain.target,
            project=origin.project,
            created=made,
            revised=made,
            comment=comment,
        ),
    }


def _created(text: str) -> datetime | None:
    """Return when a template was made; None if there is none, or it does not say."""
    if (found := _CREATED.search(text)) is None:
        return None
    try:
        return datetime.strptime(found[1], "%Y-%m-%d %H:%M%z")
    except ValueError:
        return None
