"""From the bytes of a file to the document that rules look at, or to what is wrong with them."""

import io
from collections.abc import Iterator
from itertools import islice

from insaterms.catalogs.reading import CatalogFile, read_catalog
from insaterms.content.translatable.page import page_form
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.errors import InsatermsError, Problem, ProblemsError, reason_of
from insaterms.formats.gettext_po.encoding import decoded_catalog
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.compiled_file import CompiledFile
from insaterms.linting.documents.document import Document, Kind
from insaterms.linting.documents.faults import findings_of, place_of
from insaterms.linting.documents.glossary_file import GlossaryFile
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.page_size import too_large
from insaterms.linting.documents.units import PlacedUnit, Units
from insaterms.linting.registry import rule_of
from insaterms.text.decoding import Undecodable, decoded
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _
from insaterms.units import Skipped, Unit, UnitFilter, primary

__all__ = ["NotTextError", "TooLargeError", "read", "unreadable"]

_TABLES = (".csv", ".tsv")
# So many messages of a catalog say which language they are in.
_ASKED = 100


class NotTextError(ProblemsError):
    """A file that is no text, or in another encoding than it must be."""


class TooLargeError(ProblemsError):
    """A file that is too large to be looked at."""


def read(  # noqa: PLR0913 -- what is known of a file before it is read
    data: bytes,
    path: str,
    kind: Kind,
    *,
    language: str = "",
    source_language: str = "en",
    source: Page | None = None,
    declared: bool = True,
    file_path: str = "",
) -> Document:
    """Read a file.

    Args:
        data: Its bytes; of a memory nothing is read from them.
        path: How messages name it.
        kind: What it is.
        language: The language that is known of it; of a catalog where its header says none.
        source_language: Of the messages of a catalog, where nothing says so; of a page that
            holds texts in both languages what is translated into the other.
        source: Of a page: what it is a translation of.
        declared: Of a page: whether something says its language.
        file_path: Where it lies, for what is opened or looked for beside it: a memory, a
            compiled catalog; empty: there where `path` says.

    Raises:
        NotTextError: If it is no text, or in another encoding than it must be.
        TooLargeError: If it is too large to be looked at.
        ProblemsError: If it cannot be read otherwise, with every reason.
        UnreadablePageError: If it is a page of data, or with front matter, or a template,
            that cannot be read.
        MemoryFileError: If it is a memory that cannot be opened.

    """
    match kind:
        case "catalog":
            return _catalog(data, path, language, source_language, file_path)
        case "units":
            return _units(data, path)
        case "memory":
            return _memory(path, file_path or path)
        case "glossary":
            return _glossary(data, path)
        case "compiled":
            return _compiled(data, path, file_path or path)
        case "page":
            text = _text(data, path)
            form = page_form(path, text) or "text"
            if (large := too_large(text, form)) is not None:
                raise TooLargeError([Problem(path, large[0], 0, large[1])])
            page = Page(
                path,
                text,
                form,
                language=language,
                source=source,
                declared=declared,
                original="nl" if primary(source_language) == "nl" else "en",
            )
            # What is no YAML raises here, and not in the middle of a rule.
            _texts = page.texts
            return page


def unreadable(path: str, error: Exception) -> list[Diagnostic]:
    """Return why a file could not be read, as findings of `IT901` to `IT904`.

    Args:
        path: How messages name it.
        error: What `read`, or opening the file, has raised.

    Raises:
        Exception: The error itself, if it is none of these.

    """
    match error:
        case TooLargeError(problems=problems):
            code = "IT904"
        case NotTextError(problems=problems):
            code = "IT902"
        case ProblemsError(problems=problems):
            code = "IT903"
        case UnreadablePageError():
            code, problems = "IT903", (Problem(path, error.line, error.column, error.message),)
        case InsatermsError():
            code, problems = "IT903", (Problem(path, 0, 0, str(error)),)
        case OSError():
            code, problems = "IT901", (Problem(path, 0, 0, reason_of(error)),)
        case _:
            raise error
    return list(findings_of(rule_of(code), path, problems, place_of))


def _text(data: bytes, path: str) -> str:
    """Decode UTF-8; a byte order mark is part of the text."""
    text = decoded(data)
    if not isinstance(text, Undecodable):
        return data.decode("utf-8")
    messages = {
        "UTF-16": _("this is UTF-16; save it as UTF-8"),
        "no text": _("this is no text; leave it out (exclude)"),
        "encoding": _("not UTF-8; save it as UTF-8, or leave it out (exclude)"),
    }
    raise NotTextError([Problem(path, text.line, text.column, messages[text.fault])])


def _catalog(
    data: bytes, path: str, language: str, source_language: str, file_path: str
) -> Catalog:
    try:
        file = read_catalog(data, path)
    except ProblemsError as error:
        try:
            decoded_catalog(data, path)
        except ProblemsError as no_text:
            raise NotTextError(no_text.problems) from None
        raise error from None
    said = file.catalog.header.language or language
    source = _source_language(file, said, source_language)
    return Catalog(path, file, language=said, source_language=source, file_path=file_path)


def _source_language(file: CatalogFile, language: str, usual: str) -> str:
    """Return the language of a catalog's messages: what its header or its words say.

    Its words are asked only where the usual language is that of the translations: a catalog in
    English translates Dutch, or it says again what the program says.
    """
    if said := canonical_tag(file.field("X-Source-Language")):
        return said
    if primary(language) != primary(usual):
        return usual
    from insaterms.text.language import EXAMINED, identify

    messages = islice(file.catalog.messages, _ASKED)
    return identify(". ".join(each.msgid for each in messages)[:EXAMINED]) or usual


def _units(data: bytes, path: str) -> Units:
    from insaterms.formats.tmx.encodings import Decoded
    from insaterms.formats.tmx.reading import Placed, read_placed

    units, skipped, untranslated = [], [], []
    for each in read_placed(io.BytesIO(data), path):
        if isinstance(each, Skipped) and each.untranslated:
            untranslated.append(each)
        elif not isinstance(each, Placed):
            skipped.append(Problem(path, each.line, each.column, _(each.reason)))
        elif each.unit.status != "rejected":
            units.append(PlacedUnit(each.unit, each.source, each.target))
    text = b"".join(Decoded(io.BytesIO(data), path)).decode("utf-8")
    return Units(path, text, units, skipped=skipped, untranslated=untranslated)


def _memory(path: str, file_path: str) -> Units:
    from insaterms.memory.memory import Memory

    with Memory.open(file_path, read_only=True) as memory:
        units = [PlacedUnit(unit) for unit in _usable(memory.store.find(UnitFilter()))]
    return Units(path, "", units, is_memory=True)


def _usable(units: Iterator[Unit]) -> Iterator[Unit]:
    return (unit for unit in units if unit.status != "rejected")


def _glossary(data: bytes, path: str) -> GlossaryFile:
    if path.lower().endswith(_TABLES):
        from insaterms.formats.glossary_csv.reading import read as read_table

        concepts, problems = read_table(data, path)
        text = _text(data, path)
        return GlossaryFile(path, text, [(each, (0, 0)) for each in concepts], sorted(problems))
    from insaterms.formats.glossary_yaml.reading import read_concepts, read_file
    from insaterms.glossary.checking import cross_problems

    text = _text(data, path)
    file = read_file(data, path)
    # What it names may stand in the other files of the glossary.
    found = read_concepts(file, None, "")
    problems = sorted({*file.problems, *cross_problems(found, complete=False)})
    placed = [(each.concept, (each.place.line, each.place.column)) for each in found]
    return GlossaryFile(path, text, placed, problems)


def _compiled(data: bytes, path: str, file_path: str) -> CompiledFile:
    from insaterms.formats.gettext_po.compiled import checked

    checked(data, path)
    return CompiledFile(path, data, file_path)
