"""The translations of a file, as they are compared with those of other files of a site."""

from collections.abc import Iterator
from hashlib import blake2b

from msgspec import Struct
from msgspec.structs import astuple

from insaterms.catalogs.roles import role_of
from insaterms.linting.context import Context
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import Pair
from insaterms.linting.documents.units import Units
from insaterms.linting.sites.file_names import is_of_project
from insaterms.linting.terms.same_source import finished, source_key, target_key

__all__ = [
    "SourceUse",
    "is_of_site",
    "keyed",
    "of_two_sources",
    "role_in",
    "shown_text",
    "source_uses",
]

# Characters of a text that a message shows.
_SHOWN = 80


class SourceUse(Struct, frozen=True, array_like=True):
    """A translation of a source text.

    Attributes:
        source: A digest of the source, its context and the language.
        translation: A digest of the translation.
        span: The numbers of its place, as `Span`.
        target: The translation.
        text: The source, as far as it is shown.

    """

    source: int
    translation: int
    span: tuple[int, int, int, int, int, int]
    target: str
    text: str


def source_uses(document: Document) -> list[SourceUse]:
    """Return the translations of a file that is one of several of a site."""
    return [
        SourceUse(
            _digest(f"{document.language}\0{role_in(document, pair)}\0{key}"),
            _digest(target_key(pair.target.text)),
            astuple(document.span_of(pair.target)),
            pair.target.text,
            pair.source.text[:_SHOWN],
        )
        for key, pair in keyed(document)
    ]


def keyed(document: Document) -> Iterator[tuple[str, Pair]]:
    """Yield the translations of texts of several words, by what those have in common."""
    for pair in finished(document):
        if key := source_key(pair.source.text):
            yield key, pair


def of_two_sources(document: Document) -> Iterator[tuple[Pair, Pair]]:
    """Yield each pair whose translation an earlier pair has for another source, and that pair."""
    first: dict[str, Pair] = {}
    for pair in finished(document):
        if not (key := target_key(pair.target.text)):
            continue
        earlier = first.setdefault(key, pair)
        if target_key(earlier.source.text) != target_key(pair.source.text):
            yield pair, earlier


def is_of_site(document: Document, context: Context) -> bool:
    """Tell whether a file is one of several of a site, whose translations are compared.

    Catalogs that happen to lie side by side are those of different programs, and so are those
    that lie outside of the project.
    """
    if document.kind == "page":
        return True
    folder = document.path.rpartition("/")[0]
    return document.kind == "catalog" and (
        folder.endswith("LC_MESSAGES")
        or (bool(context.project.path) and is_of_project(document.path, context.project))
    )


def role_in(document: Document, pair: Pair) -> str:
    """Return the role that a text plays: as a heading it may be translated otherwise.

    It is the msgctxt of a message and of a unit, as `catalog extract` writes the role of a
    text there that plays several; on a page what it is.
    """
    if isinstance(document, Units):
        return document.units[pair.target.number].unit.msgctxt
    part = pair.target.part
    if part == "message" or part == "unit":  # noqa: PLR1714 -- so the type is that of a page's
        return pair.target.detail
    return role_of(part)


def _digest(text: str) -> int:
    # Of a hundred thousand texts no two have the same by chance.
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=7).digest())


def shown_text(text: str) -> str:
    """Return a text as a message shows it: on one line, the end of a long one left out."""
    text = " ".join(text.split())
    return text if len(text) < _SHOWN else f"{text[: _SHOWN - 1]}…"
