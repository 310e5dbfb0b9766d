"""The catalogs of a site in one language, read from the folder that its builder keeps them in."""

import os
from collections.abc import Iterator

from insaterms.catalogs.applying import CatalogTexts, of_catalog
from insaterms.catalogs.reading import CatalogFile, read_catalog
from insaterms.errors import Problem, ProblemsError
from insaterms.text.language_tags import canonical_tag, suits
from insaterms.ui_language import _

__all__ = ["read_site_catalogs"]


def read_site_catalogs(folder: str, language: str) -> tuple[CatalogTexts, list[Problem]]:
    """Read every catalog (.po) of a language below a folder; of two translations the first.

    Args:
        folder: Such as `locales`, with `locales/nl/LC_MESSAGES/messages.po`, or with
            `locales/nl.po`.  A catalog's header says its language; where it does not, the
            name of the file or of a folder does.
        language: The language of the translations, a canonical tag.

    Returns:
        What they say together, fuzzy translations among it; and the faults of those
        catalogs that hide no message, such as an unknown escape.

    Raises:
        ProblemsError: If a catalog cannot be read, something that stands in it is no message
            (a conflict of git), one in the language has messages of several domains, or
            none is in the language.
        OSError: If a file cannot be opened.

    """
    found = []
    faults: list[Problem] = []
    problems: list[Problem] = []
    for path in _paths(folder):
        with open(path, "rb") as file:
            data = file.read()
        try:
            catalog = read_catalog(data, path)
        except ProblemsError as error:
            problems += error.problems
            continue
        # Of any language: what is lost may be the header that says which one.
        problems += catalog.catalog.lost
        if suits(_language(catalog, folder), language):
            try:
                found.append(of_catalog(catalog))
            except ProblemsError as error:
                problems += error.problems
            faults += catalog.faults
    if problems:
        raise ProblemsError(problems)
    if not found:
        reason = _("there is no catalog (.po) in the language {language} in this folder")
        raise ProblemsError([Problem(folder, 0, 0, reason.format(language=language))])
    texts = {key: text for each in reversed(found) for key, text in each.texts.items()}
    return CatalogTexts(language, texts), faults


def _paths(folder: str) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        folders.sort()
        yield from (os.path.join(parent, name) for name in sorted(files) if name.endswith(".po"))


def _language(source: CatalogFile, folder: str) -> str:
    if source.catalog.header.language:
        return source.catalog.header.language
    name = os.path.splitext(os.path.relpath(source.path, folder))[0]
    return next((tag for part in name.split(os.sep) if (tag := canonical_tag(part))), "")
