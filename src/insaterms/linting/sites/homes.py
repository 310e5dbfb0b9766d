"""Which files are of one site, as far as their paths tell.

A project may hold its documentation, an example, and the catalogs of several programs.  What
has the customary folders of a site beside one another (`pages/`, `locales/`, `docs/`) is one:
`examples/site/pages/home.md` and `examples/site/locales/nl/LC_MESSAGES/site.po` are of
`examples/site`, and `docs/lint.md` is of the root.  Pages in other folders are of the root too.
Catalogs of one name, as each application of a Django project has one, are of one site wherever
they lie.
"""

import re
from collections.abc import Iterable

from insaterms.linting.documents.document import Document

__all__ = ["Home", "home_of", "is_of_documentation", "merged"]

Home = tuple[str, str]
"""The folder of a site, empty for the root; and of a catalog its domain, else empty."""

_CUSTOMARY = frozenset(
    "_data _includes _layouts _posts catalogs content data doc docs i18n l10n lang languages"
    " layouts locale locales messages pages po posts public site source sources src static"
    " templates translations website www".split()
)
_LANGUAGE = re.compile(r"(?:en|nl)(?:[-_][A-Za-z]{2})?")
_MESSAGES = "LC_MESSAGES"
# Files about a project, which are read in its repository.
_ABOUT = re.compile(
    r"(?:readme|contributing|changelog|changes|history|news|notices?|licen[cs]e|security|authors"
    r"|code[-_]of[-_]conduct|design|support|upgrading)(?:[._-](?:en|nl))?\.\w+",
    re.IGNORECASE,
)


def home_of(document: Document) -> Home:
    """Return the site that a file is of."""
    folders = document.path.split("/")[:-1]
    name = document.path.rpartition("/")[2]
    place = next(
        (
            number
            for number, folder in enumerate(folders)
            if folder.lower() in _CUSTOMARY or _LANGUAGE.fullmatch(folder)
        ),
        None,
    )
    domain = name.rpartition(".")[0] if folders[-1:] == [_MESSAGES] else ""
    if place is None:
        # A catalog beside others of different programs is told by its folder alone.
        return ("/".join(folders) if document.kind == "catalog" else ""), domain
    return "/".join(folders[:place]), domain


def is_of_documentation(document: Document) -> bool:
    """Tell whether a page speaks about a project, and is no page of a site: its README."""
    folders = document.path.split("/")[:-1]
    name = document.path.rpartition("/")[2]
    return _ABOUT.fullmatch(name) is not None and not any(
        folder.lower() in _CUSTOMARY for folder in folders
    )


def merged(homes: Iterable[Home]) -> dict[Home, Home]:
    """Return for each home the first one that is of the same site.

    Homes are of one site if they have one folder, or one domain; and so are those that a
    third one joins.
    """
    first: dict[Home, Home] = {}
    leads: dict[str, str] = {}

    def lead(node: str) -> str:
        while leads.setdefault(node, node) != node:
            leads[node] = leads[leads[node]]
            node = leads[node]
        return node

    several = list(homes)
    for folder, domain in several:
        if domain:
            leads[lead(f"domain {domain}")] = lead(f"folder {folder}")
    found: dict[str, Home] = {}
    for home in several:
        first[home] = found.setdefault(lead(f"folder {home[0]}"), home)
    return first
