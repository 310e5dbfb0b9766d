"""Adding a concept to a glossary: its entry, its file, and changing that file safely.

Whoever changes a file holds the lock of its folder and reads the file only then, so
that of several programs at once none loses what another has written.
"""

import contextlib
import os
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from insaterms.errors import GlossaryError, Problem, reason_of
from insaterms.formats.file_locks import try_lock
from insaterms.formats.files import replace_file
from insaterms.formats.glossary_yaml import reading
from insaterms.formats.glossary_yaml.layout import inserted
from insaterms.formats.glossary_yaml.tree import Scalar, decode
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.hits import Hit
from insaterms.glossary.loading import Files, read_concepts, read_sources
from insaterms.model import (
    LANGUAGES,
    Concept,
    Gender,
    Kind,
    Language,
    Level,
    PartOfSpeech,
    TermType,
)
from insaterms.ui_language import _

__all__ = [
    "NewConcept",
    "add",
    "changing",
    "check",
    "faults",
    "file_names",
    "namesake",
    "near",
    "replace_unchanged",
    "source_ids",
    "written",
]

# How often a lock is tried, and for how long it is left alone in between: 30 seconds.
_TRIES = 600
_PAUSE = 0.05


class NewConcept(Struct, frozen=True, kw_only=True):
    """What is to be added; an empty value is left out of the entry.

    Attributes:
        id: Its id.
        kind: What it is.
        nl: Dutch terms, the preferred one first.
        en: English terms, the preferred one first.
        gender: That of the first Dutch term.
        part_of_speech: That of every term; None means the usual one of the kind.
        type: That of the first term: the Dutch one where there is one.
        source: The id of the document that attests the first English term.
        level: How directly it does so.
        locator: Where in the document.
        definitions: What it is, by language.
        note: A remark for whoever uses it.
        broader: Ids of more general concepts.
        related: Ids of other concepts to look at.
        reviewed: The day of the adding; left out where the file itself says the same.

    """

    id: str
    kind: Kind = "term"
    nl: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    gender: Gender | None = None
    part_of_speech: PartOfSpeech | None = None
    type: TermType = "full form"
    source: str = ""
    level: Level | None = None
    locator: str = ""
    definitions: dict[Language, str] = {}
    note: str = ""
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    reviewed: date | None = None


def near(glossary: Glossary, new: NewConcept, limit: int = 5) -> list[Hit]:
    """Return what the new concept may be another name of, one hit a concept."""
    found: dict[str, Hit] = {}
    for language in LANGUAGES:
        for term in _texts(new, language):
            for hit in glossary.lookup(term, language, limit):
                found.setdefault(hit.concept.id, hit)
    return list(found.values())


def namesake(concepts: Iterable[Concept], new: NewConcept) -> Concept | None:
    """Return another concept that has the first term in each language in which there is one.

    The same word with another translation is another concept, and may be added.
    """
    for concept in concepts:
        if concept.id != new.id and all(
            _has(concept, language, _texts(new, language)) for language in LANGUAGES
        ):
            return concept
    return None


def written(new: NewConcept) -> str:
    """Return the entry as it will stand in a file, its first line being that of the id."""
    return inserted("", _entry(new)).partition("\n")[2]


def faults(new: NewConcept) -> list[str]:
    """Return what is wrong with the entry itself, wherever it is put.

    The concepts and sources that it names are looked for by `check`.
    """
    file = reading.read_file(inserted("", _entry(new)).encode(), "entry.yaml")
    reading.read_concepts(file, None, "")
    return [problem.message for problem in file.problems]


def file_names(path: str) -> list[str]:
    """Return the files of a folder that concepts can be added to, by name.

    Raises:
        GlossaryError: If the folder cannot be read.

    """
    contents = read_sources(path).contents
    return [os.path.basename(name) for name, data in contents if not _only_sources(data, name)]


def source_ids(path: str) -> list[str]:
    """Return the ids of the documents that an entry can name as its source.

    Raises:
        GlossaryError: If the folder or file cannot be read.

    """
    contents = read_sources(path).contents
    return sorted(
        {each for name, data in contents for each in reading.read_file(data, name).sources}
    )


def check(path: str, target: str, new: NewConcept, *, create: bool = False) -> str:
    """Raise what `add` would raise, or return what it would, and write nothing."""
    return _with_entry(path, target, new, create=create)[2]


def add(path: str, target: str, new: NewConcept, *, create: bool = False) -> str:
    """Write a concept to its place in a file, unless the glossary would have a problem.

    Args:
        path: The glossary, a folder or a file.
        target: The file of the glossary to write to.
        new: What to add.
        create: Whether the file may be a new one.

    Returns:
        The entry as it stands in the file.

    Raises:
        GlossaryError: If the id or the pair of terms is there already, if the glossary
            has a problem with or without the concept, or if it cannot be written.

    """
    with changing(target):
        before, text, entry = _with_entry(path, target, new, create=create)
        replace_unchanged(target, before, text)
    return entry


# -- the entry -----------------------------------------------------------------------


def _texts(new: NewConcept, language: Language) -> Sequence[str]:
    return new.nl if language == "nl" else new.en


def _has(concept: Concept, language: Language, texts: Sequence[str]) -> bool:
    """Whether the first of these texts is a term of the concept, or there are none."""
    known = {term.text.casefold() for term in concept.terms.get(language, ())}
    return not texts or texts[0].casefold() in known


def _entry(new: NewConcept) -> dict[str, object]:
    """Return keys and values as they stand in a file."""
    entry: dict[str, object] = {"id": new.id}
    if new.kind != "term":
        entry["kind"] = new.kind
    for language in LANGUAGES:
        if terms := _entry_terms(new, language):
            entry[language] = terms
    if definition := {language: text for language, text in new.definitions.items() if text}:
        entry["definition"] = definition
    if new.note:
        entry["note"] = new.note
    if new.broader:
        entry["broader"] = new.broader
    if new.related:
        entry["related"] = new.related
    if new.reviewed:
        entry["reviewed"] = new.reviewed.isoformat()
    return entry


def _entry_terms(new: NewConcept, language: Language) -> list[dict[str, object]]:
    terms: list[dict[str, object]] = [{"text": text} for text in _texts(new, language)]
    for term in terms:
        if new.part_of_speech:
            term["part-of-speech"] = new.part_of_speech
    if not terms:
        return []
    if new.type != "full form" and (language == "nl" or not new.nl):
        terms[0]["type"] = new.type
    if language == "nl" and new.gender:
        terms[0]["gender"] = new.gender
    if language == "en" and new.source:
        said = {"source": new.source, "locator": new.locator, "level": new.level}
        terms[0]["attested"] = [{key: value for key, value in said.items() if value}]
    return terms


def _with_entry(
    path: str, target: str, new: NewConcept, *, create: bool
) -> tuple[bytes | None, str, str]:
    """Return the file's bytes, None if it is new, its text with the entry, and the entry."""
    contents = dict(read_sources(path).contents)
    before = contents.get(target)
    if before is None and not create:
        raise _refused(target, _("there is no such file"))
    if before is not None and _only_sources(before, target):
        raise _refused(target, _("this file holds sources and no concepts; name another one"))
    old, problems = decode(before or b"", target)
    if old is None:
        raise GlossaryError(problems)
    if new.reviewed and _reviewed(before, target) == new.reviewed.isoformat():
        new = replace(new, reviewed=None)
    text = inserted(old, _entry(new))
    # The new file is checked with its neighbours before anything is written.
    contents[target] = text.encode()
    concepts, problems = read_concepts(Files(path, tuple(sorted(contents.items()))))
    if problems:
        raise GlossaryError(problems)
    if not any(concept.id == new.id for concept in concepts):
        raise _refused(target, _('the concepts are no list; put each of them behind a "-"'))
    if (other := namesake(concepts, new)) is not None:
        pair = " – ".join(f'"{texts[0]}"' for texts in (new.nl, new.en) if texts)
        raise _refused(
            target, _("{pair} is there already, in {concept}").format(pair=pair, concept=other.id)
        )
    return before, text, written(new)


def _reviewed(data: bytes | None, path: str) -> str:
    """Return the day that a file gives to entries without one of their own."""
    root = reading.read_file(data or b"", path).root
    said = root.get("reviewed") if root is not None else None
    return said.text.strip() if isinstance(said, Scalar) else ""


def _only_sources(data: bytes, path: str) -> bool:
    root = reading.read_file(data, path).root
    return root is not None and root.get("concepts") is None and root.get("sources") is not None


def _refused(path: str, message: str) -> GlossaryError:
    return GlossaryError([Problem(path, 0, 0, message)])


# -- changing a file -----------------------------------------------------------------


def replace_unchanged(path: str, before: bytes | None, text: str) -> None:
    """Write a text to a file that is still as it was read; None means that it was not there.

    An editor knows nothing of our lock, and may have saved the file in the meantime.

    Raises:
        GlossaryError: If the file has changed, or cannot be written; it stays as it is.

    """
    try:
        if _content(path) != before:
            raise _refused(
                path, _("somebody has changed this file meanwhile; run the command again")
            )
        replace_file(path, text)
    except OSError as error:
        raise _refused(
            path, _("cannot be written: {reason}").format(reason=reason_of(error))
        ) from None


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


@contextlib.contextmanager
def changing(path: str) -> Iterator[None]:
    """Hold the lock of a file's folder, so that nobody else changes the file through us.

    The system takes the lock away when the program ends, however it ends.

    Raises:
        GlossaryError: If another program has held it for half a minute.

    """
    folder = os.path.dirname(os.path.realpath(path))
    handle = _locked(folder)
    if handle is None:
        message = _(
            "another program has been changing {folder} for a long time; try again later"
        ).format(folder=folder)
        raise _refused(path, message)
    try:
        yield
    finally:
        os.close(handle)


def _locked(folder: str) -> int | None:
    """Return an open file that holds the lock, or None if it does not come free."""
    try:
        # The folder itself is one and the same for all users and all names that it has.
        handle = os.open(folder, os.O_RDONLY)
        try:
            free = try_lock(handle)
        except OSError:
            os.close(handle)
            raise
    except OSError:
        # Windows opens no folders, and some file systems of a network lock none.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(_lock_file(folder), flags, 0o600)
        free = try_lock(handle)
    for _try in range(_TRIES):
        if free:
            return handle
        time.sleep(_PAUSE)
        free = try_lock(handle)
    os.close(handle)
    return None


def _lock_file(folder: str) -> str:
    """Return the user's own file that stands for a folder; it is empty, and stays."""
    from hashlib import sha256

    # Windows has no such number, but a folder for temporary files for each user.
    user = getattr(os, "getuid", int)()
    named = f"{user} {os.path.normcase(folder)}".encode(errors="surrogateescape")
    return os.path.join(tempfile.gettempdir(), f"insaterms-{sha256(named).hexdigest()[:40]}.lock")
