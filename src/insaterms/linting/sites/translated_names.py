"""Pages that lack the counterpart of which they have a key, or to which they link.

Where names are translated (`about.md`, `over-ons.md`), nothing else says that one is missing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from insaterms.linting.sites.counterparts import Counterparts
from insaterms.linting.sites.linked_places import linked_places
from insaterms.linting.sites.page_languages import SitePage
from insaterms.model import Language

__all__ = ["Missing", "by_key", "by_link"]


class Missing(Struct, frozen=True, order=True):
    """A page whose counterpart is not there.

    Attributes:
        within: The page, from the root of the project.
        language: The language of the counterpart.
        place: Where that would stand, from the root of the project; empty where only a key
            that both have would say that it is one.

    """

    within: str
    language: Language
    place: str


def by_link(left: Iterable[SitePage], counterparts: Counterparts) -> list[Missing]:
    """Return the pages that link to a counterpart which is not there, where most are there.

    Args:
        left: The pages without a counterpart.
        counterparts: The pages of the site and their pairs.

    """
    found = [
        Missing(page.within, language, place)
        for page in left
        for language, place in linked_places(page)
        if place not in counterparts.pages
    ]
    number = sum(scheme == "link" for scheme in counterparts.schemes.values())
    return found if number >= len(found) else []


def by_key(left: Iterable[SitePage], counterparts: Counterparts) -> Iterator[Missing]:
    """Yield the pages whose key no page in the other language has, where most keys are shared.

    Args:
        left: The pages without a counterpart.
        counterparts: The pages of the site and their pairs.

    """
    pages = counterparts.pages
    number = sum(
        scheme == "key" and bool(pages[within].file.facts.key)
        for within, scheme in counterparts.schemes.items()
    )
    lacking = [
        page
        for page in left
        if page.file.facts.key and page.language is not None and not page.name.scheme
    ]
    shared = Counter(page.file.facts.key for page in pages.values())
    if number < len(lacking):
        return
    for page in lacking:
        if shared[page.file.facts.key] == 1:
            is_source = page.language == counterparts.source
            other = counterparts.target if is_source else counterparts.source
            yield Missing(page.within, other, "")
