"""Pages without a counterpart, where a site clearly keeps its translations as pages.

A site that keeps them in catalogs has pages in one language only, and nothing is missing.
So there must be a pair of pages in the same way of naming first: `contact.en.md` with
`contact.nl.md`, `en/contact.md` with `nl/contact.md`, or what the settings say.  Where a page
has no language in its path (`contact.md` with `contact.nl.md`), most pages of the folder must
have a counterpart, README and its like apart.  Where names are translated as well (`about.md`
and `over-ons.md`), a key that pages share says as much, and so does a link with a `hreflang`.
"""

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from insaterms.linting.sites.counterparts import Counterparts
from insaterms.linting.sites.page_languages import SitePage
from insaterms.linting.sites.page_names import MARK
from insaterms.linting.sites.translated_names import Missing, by_key, by_link
from insaterms.project.patterns import counterpart_of
from insaterms.text.language_tags import language_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms.model import Language

__all__ = ["Missing", "missing_pages"]

# What pages are made with, and is in no language of its own.
_LAYOUTS = frozenset(
    "layouts _layouts templates _templates includes _includes partials _partials themes".split()
)
_PAGES = frozenset({"markdown", "html"})
_DATA = frozenset({"yaml", "toml"})


class _Group:
    """Pages that are named in the same way: how many pairs, and which are left."""

    def __init__(self) -> None:
        self.pairs = 0
        # Of pages without a language in their path: the language that the others have.
        self.named: Language | None = None
        self.lacking: list[Missing] = []
        self.orphans: list[Missing] = []
        self.unnamed: list[SitePage] = []

    @property
    def says_so(self) -> bool:
        """Whether these pages have counterparts as a rule, under names that say so.

        Where both languages lack more than there is, names are translated as well:
        `about.md` and `over-ons.md`.
        """
        return 0 < self.pairs >= min(len(self.lacking), len(self.orphans))


# How a page is named, and the folder below which pages are named so.
_Key = tuple[str, str]


def missing_pages(
    counterparts: Counterparts, translations: Mapping[str, str], in_catalogs: Iterable[str]
) -> tuple[list[Missing], list[Missing]]:
    """Return the pages without a translation, and the translations without their source.

    Args:
        counterparts: The pages of the site and their pairs.
        translations: Patterns of paths, each with that of the translations.
        in_catalogs: Paths of pages whose texts a catalog has, as catalogs name them.

    """
    known = frozenset(in_catalogs)
    left = [
        page
        for page in counterparts.pages.values()
        if not counterparts.paired(page.within) and _wants_counterpart(page, known)
    ]
    lacking: dict[str, Missing] = {}
    orphans: dict[str, Missing] = {}
    for page in left:
        for found, is_orphan in _by_settings(page, counterparts, translations):
            (orphans if is_orphan else lacking).setdefault(found.within, found)

    def take(found: Iterable[Missing]) -> None:
        for each in found:
            is_orphan = each.language == counterparts.source
            (orphans if is_orphan else lacking).setdefault(each.within, each)

    take(by_link(left, counterparts))
    for group in _groups(counterparts, left).values():
        if group.says_so:
            take(group.lacking)
            take(group.orphans)
    take(by_key(left, counterparts))
    return sorted(lacking.values()), sorted(orphans.values())


def _wants_counterpart(page: SitePage, in_catalogs: frozenset[str]) -> bool:
    facts = page.file.facts
    if facts.alone or (facts.form not in _PAGES and facts.form not in _DATA):
        return False
    # `page-languages` may say that what lies in en/ is French, or Dutch.
    if page.name.scheme and page.tag and page.language != language_of(page.name.language):
        return False
    folders = page.within.split("/")
    if not _LAYOUTS.isdisjoint(folders[:-1]):
        return False
    return not any("/".join(folders[at:]) in in_catalogs for at in range(len(folders)))


def _by_settings(
    page: SitePage, counterparts: Counterparts, translations: Mapping[str, str]
) -> Iterator[tuple[Missing, bool]]:
    for pattern, other in translations.items():
        target = counterpart_of(page.within, pattern, other)
        if target is not None and target != page.within:
            yield Missing(page.within, counterparts.target, target), False
            continue
        source = counterpart_of(page.within, other, pattern)
        if source is not None and source != page.within:
            yield Missing(page.within, counterparts.source, source), True


def _groups(counterparts: Counterparts, left: Iterable[SitePage]) -> dict[_Key, _Group]:
    """Return the ways in which pages are named, with their pairs and with what is left."""
    groups = _pairs(counterparts)
    for page in left:
        if page.name.scheme:
            if language_of(page.name.language) is not None:
                _add_named(page, counterparts, groups)
            continue
        for key in _keys_of_unnamed(page):
            if key in groups:
                groups[key].unnamed.append(page)
    for key, group in groups.items():
        if len(group.unnamed) <= group.pairs:
            for page in group.unnamed:
                _add_unnamed(page, key, counterparts, group)
    return groups


def _pairs(counterparts: Counterparts) -> dict[_Key, _Group]:
    groups: dict[_Key, _Group] = defaultdict(_Group)
    for within, scheme in counterparts.schemes.items():
        pair = (counterparts.pages[within], counterparts.pages[counterparts.sources[within]])
        named = pair[0] if pair[0].name.scheme else pair[1]
        if _is_of_builders(named.within):
            continue
        if scheme in {"key", "link"}:
            scheme = _by_names(*pair)  # noqa: PLW2901 -- what their names say counts
        if scheme.startswith("plain ") and named.name.scheme:
            group = groups[_plain_key(named)]
            group.named = language_of(named.name.language)
            group.pairs += 1
        elif scheme in {"suffix", "name", "folder"}:
            groups[_key(named)].pairs += 1
    return groups


def _by_names(one: SitePage, other: SitePage) -> str:
    """Return the way in which two pages are named, as `Counterparts.schemes`; empty if in none."""
    if one.name.scheme and one.name.neutral == other.name.neutral:
        return one.name.scheme
    for named, plain in ((one, other), (other, one)):
        if named.name.scheme and not plain.name.scheme and named.name.plain == plain.within:
            return f"plain {named.name.scheme}"
    return ""


def _is_of_builders(within: str) -> bool:
    """Whether a page is for those who build the site: README, CHANGELOG."""
    return posixpath.basename(within).partition(".")[0].isupper()


def _key(page: SitePage) -> _Key:
    """Return the group of a page whose counterpart has a language in its path as well."""
    if page.name.scheme == "folder":
        return "folder", page.name.neutral.partition(MARK)[0]
    return page.name.scheme, page.file.root


def _plain_key(page: SitePage) -> _Key:
    """Return the group of a page whose counterpart has no language in its path."""
    if page.name.scheme == "folder":
        return "plain folder", page.name.neutral.partition(MARK)[0]
    return "plain suffix", posixpath.dirname(page.within)


def _keys_of_unnamed(page: SitePage) -> Iterator[_Key]:
    """Yield the groups in which a page without a language in its path may lack a counterpart."""
    folder = posixpath.dirname(page.within)
    if page.file.facts.form not in _PAGES or _is_of_builders(page.within):
        return
    yield "plain suffix", folder
    names = page.within.split("/")
    for height in range(len(names)):
        yield "plain folder", "".join(f"{each}/" for each in names[:height])


def _add_named(page: SitePage, counterparts: Counterparts, groups: dict[_Key, _Group]) -> None:
    key = _plain_key(page)
    plain = key in groups and bool(page.name.plain)
    group = groups[key if plain else _key(page)]
    language = language_of(page.name.language)
    other = counterparts.target if language == counterparts.source else counterparts.source
    place = page.name.plain if plain else page.name.neutral.replace(MARK, other)
    missing = Missing(page.within, other, place)
    (group.lacking if language == counterparts.source else group.orphans).append(missing)


def _add_unnamed(page: SitePage, key: _Key, counterparts: Counterparts, group: _Group) -> None:
    language = group.named
    if language is None or (page.tag and page.language in {None, language}):
        return
    way, folder = key
    if way == "plain folder":
        place = f"{folder}{language}/{page.within[len(folder) :]}"
    else:
        stem, dot, suffixes = posixpath.basename(page.within).partition(".")
        place = posixpath.join(folder, f"{stem}.{language}{dot}{suffixes}")
    missing = Missing(page.within, language, place)
    (group.lacking if language == counterparts.target else group.orphans).append(missing)
