"""Where the counterpart of a page would stand, as its `<link rel="alternate" hreflang>` says."""

import posixpath
import re
from collections.abc import Iterator

from insaterms.linting.sites.page_languages import SitePage
from insaterms.model import Language
from insaterms.text.language_tags import language_of

__all__ = ["linked_places"]

_SITE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*", re.IGNORECASE)
_BEHIND = re.compile(r"[?#].*", re.DOTALL)


def linked_places(page: SitePage) -> Iterator[tuple[Language, str]]:
    """Yield the places that a page names as those of its counterparts.

    An address from the root of a site is understood by the one that the page gives of itself:
    where `https://example.org/nl/over.html` is `site/nl/over.html`, `/en/about.html` is
    `site/en/about.html`.  Without that the folders are as many as those of the page.

    Args:
        page: A page with such links; of others there is nothing to yield.

    Yields:
        The language, another than that of the page, and the path from the root of the project.

    """
    own = next(
        (
            address
            for tag, address in page.file.facts.alternates
            if language_of(tag) == page.language is not None
        ),
        "",
    )
    for tag, address in page.file.facts.alternates:
        language = language_of(tag)
        if language not in {None, page.language} and (place := _place(page, address, own)):
            yield language, place


def _place(page: SitePage, address: str, own: str) -> str:
    if not address or (_site(own) and _site(address) != _site(own)):
        return ""
    path = _path(address)
    if not path.startswith("/") and not _site(address):
        return _file(page, posixpath.join(posixpath.dirname(page.within), path))
    names, within = path.strip("/").split("/"), page.within.split("/")
    said = _file(page, _path(own)).strip("/").split("/") if own else []
    alike = 0
    while alike < min(len(said), len(within)) and said[-1 - alike] == within[-1 - alike]:
        alike += 1
    if alike:
        above = said[: len(said) - alike]
        if names[: len(above)] != above:
            return ""
        names, folder = names[len(above) :], within[: len(within) - alike]
    else:
        folder = within[: max(0, len(within) - len(names))]
    return _file(page, "/".join([*folder, *names]) + "/" * path.endswith("/"))


def _site(address: str) -> str:
    found = _SITE.match(address)
    return found[0].rpartition("//")[2].casefold() if found is not None else ""


def _path(address: str) -> str:
    return _BEHIND.sub("", _SITE.sub("", address, count=1))


def _file(page: SitePage, path: str) -> str:
    """Return the file that an address leads to, named as the page is: `about/` has an index."""
    stem, dot, suffix = posixpath.basename(page.within).rpartition(".")
    if not path or path.endswith("/"):
        path = f"{path}index{dot}{suffix}"
    elif "." not in posixpath.basename(path):
        path += f"/index{dot}{suffix}" if stem == "index" else f"{dot}{suffix}"
    place = posixpath.normpath(path)
    return "" if place.startswith("..") else place
