"""Which page is a translation of which: by the settings, a key, links, suffixes and folders."""

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from insaterms.linting.sites.page_languages import SitePage
from insaterms.linting.sites.page_names import MARK, loose_name
from insaterms.model import Language
from insaterms.project.patterns import counterpart_of
from insaterms.text.language_tags import canonical_tag, language_of

__all__ = ["Counterparts"]

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*", re.IGNORECASE)
_BEHIND = re.compile(r"[?#].*", re.DOTALL)
# A site may be served below some folders that its own tree does not have.
_SERVED_BELOW = 3


class Counterparts:
    """The pages of a site, and the pairs of them.

    Attributes:
        pages: The pages by their paths within the project.
        sources: The page that each translation is one of, by these paths.
        schemes: How each translation was found to be one: `settings`, `key`, `link`,
            `suffix`, `name`, `folder`, `loose`, and `plain` with these where one of the two
            pages has no language in its path (`plain suffix`).

    """

    def __init__(
        self, pages: Sequence[SitePage], source: str, translations: Mapping[str, str]
    ) -> None:
        """Pair the pages.

        Args:
            pages: The pages.
            source: The language that pages are translated from, as a tag.
            translations: Patterns of paths, each with that of the translations.

        """
        self.pages = {page.within: page for page in pages}
        self.source: Language = language_of(source) or "en"
        self.target: Language = "nl" if self.source == "en" else "en"
        self.sources: dict[str, str] = {}
        self.schemes: dict[str, str] = {}
        self._usual = canonical_tag(source)
        # The pages that have a translation, and how it was found.
        self._taken: dict[str, str] = {}
        self._by_settings(translations)
        self._by_key()
        self._by_original()
        self._by_link()
        self._by_name()

    def paired(self, within: str) -> bool:
        """Whether a page is the source or the translation of another."""
        return within in self.sources or within in self._taken

    def _pair(self, source: SitePage, target: SitePage, scheme: str) -> None:
        if source is target or target.within in self.sources or target.within in self._taken:
            return
        # A page has several translations where their regions differ alone.
        if source.within in self.sources or self._taken.get(source.within, scheme) != scheme:
            return
        self.sources[target.within] = source.within
        self.schemes[target.within] = scheme
        self._taken[source.within] = scheme
        # Where its counterpart has a language in its name, a page without one is in the other.
        source.tag = source.tag or self._usual
        target.tag = target.tag or self.target

    def _by_settings(self, translations: Mapping[str, str]) -> None:
        for pattern, other in translations.items():
            for page in self.pages.values():
                place = counterpart_of(page.within, pattern, other)
                if place is not None:
                    page.tag = page.tag or self._usual
                    if (found := self.pages.get(place)) is not None:
                        self._pair(page, found, "settings")
                elif counterpart_of(page.within, other, pattern) is not None:
                    page.tag = page.tag or self.target

    def _by_key(self) -> None:
        groups: dict[str, list[SitePage]] = defaultdict(list)
        for page in self.pages.values():
            if page.file.facts.key:
                groups[page.file.facts.key].append(page)
        for group in groups.values():
            self._pair_group(group, "key")

    def _by_original(self) -> None:
        for page in self.pages.values():
            original = page.file.facts.original
            if not original:
                continue
            folder = posixpath.dirname(page.within)
            for place in (posixpath.normpath(posixpath.join(folder, original)), original):
                if (found := self.pages.get(place.removeprefix("/"))) is not None:
                    self._pair(found, page, "key")
                    break

    def _by_link(self) -> None:
        for page in self.pages.values():
            for tag, address in page.file.facts.alternates:
                found = self._linked(page, address)
                if found is None or language_of(tag) in {None, page.language}:
                    continue
                found.tag = found.tag or canonical_tag(tag)
                if page.language == self.source and found.language == self.target:
                    self._pair(page, found, "link")
                elif page.language == self.target and found.language == self.source:
                    self._pair(found, page, "link")

    def _linked(self, page: SitePage, address: str) -> SitePage | None:
        """Return the page that an address leads to, wherever the site is served."""
        whole = _ADDRESS.match(address)
        path = _BEHIND.sub("", address[whole.end() :] if whole is not None else address)
        folder = posixpath.dirname(page.within)
        if path and not path.startswith("/") and whole is None:
            return self._at(posixpath.normpath(posixpath.join(folder, path)), path)
        names = path.strip("/").split("/")
        # What is named as the site lies somewhere above the page.
        tops = folder.split("/") if folder else []
        for dropped in range(min(len(names), _SERVED_BELOW)):
            for height in range(len(tops) + 1):
                place = "/".join([*tops[:height], *names[dropped:]])
                if (found := self._at(place, path)) is not None:
                    return found
        return None

    def _at(self, place: str, path: str) -> SitePage | None:
        place = place.strip("/")
        for name in (place, f"{place}/index.html".removeprefix("/"), f"{place}.html"):
            found = self.pages.get(name)
            if found is not None and not (name == place and path.endswith("/")):
                return found
        return None

    def _by_name(self) -> None:
        """Pair what differs in the language alone, then what has none in its name."""
        tagged: dict[str, list[SitePage]] = defaultdict(list)
        plain: dict[str, list[SitePage]] = defaultdict(list)
        loose: dict[str, list[SitePage]] = defaultdict(list)
        in_both = self._folders_of_both()
        for page in self.pages.values():
            name = page.name
            if name.scheme and language_of(name.language) is not None:
                tagged[name.neutral].append(page)
                # Above nl/ and en/ stand pages for a choice between them.
                above = name.neutral.partition(MARK)[0]
                both = name.scheme == "folder" and above in in_both
                if name.plain in self.pages and not both:
                    plain[name.plain].append(page)
            elif not name.scheme and (other := loose_name(page.within)) is not None:
                loose[other.neutral].append(page)
                if other.plain in self.pages:
                    plain[other.plain].append(page)
        for group in tagged.values():
            self._pair_group(group, group[0].name.scheme, by_name=True)
        for group in loose.values():
            if len(group) > 1:
                self._pair_group(group, "loose", by_name=True)
        for place, group in plain.items():
            self._pair_plain(self.pages[place], group)

    def _folders_of_both(self) -> set[str]:
        """Return the folders in which there is one of pages in each language."""
        found: dict[str, set[Language | None]] = defaultdict(set)
        for page in self.pages.values():
            if page.name.scheme == "folder":
                above = page.name.neutral.partition(MARK)[0]
                found[above].add(language_of(page.name.language))
        return {above for above, languages in found.items() if len(languages) > 1}

    def _pair_plain(self, page: SitePage, group: Sequence[SitePage]) -> None:
        """Pair a page whose path has no language with the one beside it whose path has one."""
        if page.name.scheme or (page.tag and page.language is None):
            return
        for other in group:
            language = _language_by_name(other)
            scheme = f"plain {other.name.scheme or 'loose'}"
            if page.language is not None and page.language == language:
                continue
            if language == self.target:
                self._pair(page, other, scheme)
            elif language == self.source and len(group) == 1:
                self._pair(other, page, scheme)

    def _pair_group(self, group: Iterable[SitePage], scheme: str, *, by_name: bool = False) -> None:
        """Pair the pages of a group that has at most one in each language, regions apart."""
        group = list(group)
        sources = list(self._in(self.source, group, by_name=by_name))
        targets = list(self._in(self.target, group, by_name=by_name))
        if not sources or (not by_name and max(len(sources), len(targets)) > 1):
            return
        # en-GB and en-US: that of the settings, or the one without a region.
        first = min(sources, key=lambda page: (page.tag != self._usual, len(page.tag), page.within))
        for target in sorted(targets, key=lambda page: (len(page.tag), page.within)):
            if scheme == "loose":
                first.tag, target.tag = first.tag or self.source, target.tag or self.target
            self._pair(first, target, scheme)

    def _in(
        self, language: Language, group: Iterable[SitePage], *, by_name: bool
    ) -> Iterator[SitePage]:
        for page in group:
            if (_language_by_name(page) if by_name else page.language) == language:
                yield page


def _language_by_name(page: SitePage) -> Language | None:
    """Return the language in a page's path: a copy that still says `lang: en` is one."""
    if page.name.scheme:
        return language_of(page.name.language)
    loose = loose_name(page.within)
    return language_of(loose.language) if loose is not None else page.language
