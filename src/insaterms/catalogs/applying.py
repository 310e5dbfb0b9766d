"""The translated page, written from its source and a catalog.

What has no translation, or one that somebody must look at first, stays in the language of
the page.  Outside of the texts and the language that the page says it is in, every
character stays as it is.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Literal

from msgspec import Struct

from insaterms.catalogs.page_language import with_language
from insaterms.catalogs.reading import CatalogFile
from insaterms.catalogs.roles import role_of
from insaterms.content.translatable.page import applied
from insaterms.content.translatable.values import TEMPLATES, PageForm, Refusal, Translatable
from insaterms.errors import ProblemsError
from insaterms.formats.gettext_po import compiled
from insaterms.formats.gettext_po.domains import other_domains
from insaterms.units import Unit

__all__ = ["AppliedPage", "CatalogTexts", "Kept", "Why", "apply_page", "of_catalog", "of_compiled"]

Why = Literal["missing", "untranslated", "fuzzy", "placeholders", "links", "unwritable"]
"""Why a text stays in the language of the page: the catalog does not have it, or not its
translation, or one that somebody must look at first, or one whose placeholders are others, or
whose references to links have other names (`[de school]` for `[the school]`, where several do
and nobody can tell which is which), or one that cannot be written in its place (a sign that
YAML does not have)."""


# The language of the pages is nobody's business here.
_ANY = "und"


class _Translation(Struct, frozen=True):
    target: str
    fuzzy: bool = False


class CatalogTexts(Struct, frozen=True):
    """What a catalog says of each text.

    Attributes:
        language: Of the translations, as BCP 47 writes it; empty where it is not said.
        texts: The translation of each text in each context; "" is none.

    """

    language: str
    texts: Mapping[tuple[str, str], _Translation]

    def found(self, text: str, role: str) -> _Translation | None:
        """Return what the catalog says of a text in a role; where it has no role, of the text."""
        found = self.texts.get((role, text))
        return found if found is not None else self.texts.get(("", text))


class Kept(Struct, frozen=True):
    """A text that stays in the language of the page.

    Attributes:
        text: The text.
        line: Where it stands, from 1.
        column: The column, from 1.
        why: Why it stays.

    """

    text: str
    line: int
    column: int
    why: Why


class AppliedPage(Struct, frozen=True):
    """A translated page.

    Attributes:
        text: The page.
        translated: How many of its texts are translated.
        kept: Those that are not.

    """

    text: str
    translated: int
    kept: tuple[Kept, ...]


def of_catalog(source: CatalogFile) -> CatalogTexts:
    """Return the translations of a catalog; of a plural that for one thing.

    Raises:
        ProblemsError: If it has messages of several domains.

    """
    if problems := other_domains(source.catalog, source.path):
        raise ProblemsError(problems)
    texts = {
        (message.msgctxt or "", message.msgid): _Translation(message.targets[0], message.fuzzy)
        for message in reversed(source.catalog.messages)
    }
    return CatalogTexts(source.catalog.header.language, texts)


def of_compiled(data: bytes, path: str, language: str = "") -> CatalogTexts:
    """Return the translations of a compiled catalog.

    Args:
        data: What stands in the file.
        path: How the user named it.
        language: Of the translations; empty: the header says it.

    Raises:
        ProblemsError: If it is no compiled catalog, or in another language than is said.

    """
    texts: dict[tuple[str, str], _Translation] = {}
    for unit in compiled.read(BytesIO(data), path, languages=(_ANY, language)):
        if isinstance(unit, Unit):
            language = unit.target_language
            texts.setdefault((unit.msgctxt, unit.source), _Translation(unit.target))
    return CatalogTexts(language, texts)


def apply_page(
    text: str,
    form: PageForm,
    translations: CatalogTexts,
    *,
    language: str = "",
    path: str = "",
) -> AppliedPage:
    """Return a page in the language of a catalog.

    Args:
        text: The page.
        form: The format that it is written in.
        translations: What the catalog says.
        language: Of the page, where it does not say so itself; empty: nobody knows.
        path: Its path, which says of data whether each of its values is a text.

    Raises:
        UnreadablePageError: If the page cannot be read.

    """
    kept: list[Kept] = []
    translated = 0

    def translation(found: Translatable) -> str | None:
        nonlocal translated
        said = translations.found(found.text, role_of(found.part))
        why = _why(found.text, said, form)
        if why is not None or said is None:
            kept.append(Kept(found.text, found.line, found.column, why or "missing"))
            return None
        translated += 1
        return said.target

    def refuse(found: Translatable, why: Refusal) -> None:
        nonlocal translated
        translated -= 1
        kept.append(Kept(found.text, found.line, found.column, why))

    page = applied(text, form, translation, language=language, path=path, refused=refuse)
    if translations.language:
        page = with_language(page, form, translations.language, language)
    return AppliedPage(page, translated, tuple(kept))


def _why(text: str, said: _Translation | None, form: PageForm) -> Why | None:
    """Return why a text is not translated; None where it is."""
    if said is None:
        return "missing"
    if not said.target.strip():
        return "untranslated"
    if said.fuzzy:
        return "fuzzy"
    if form in TEMPLATES:
        from insaterms.content.translatable.jinja_template import placeables

        if placeables(text) != placeables(said.target):
            return "placeholders"
    return None
