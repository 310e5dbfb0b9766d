"""Where links and images lead, made alike for the languages of a site.

`/en/absence/` is `/nl/absence/`, `page.md` is `page.nl.md`, *en.wikipedia.org* is
*nl.wikipedia.org*; an anchor is named as its heading, and so in each language otherwise.
"""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from insaterms.linting.language.weighing import PLAIN, word_lean
from insaterms.linting.structure.page_structure import Part
from insaterms.model import Language
from insaterms.text.language_tags import language_of

__all__ = ["Difference", "Target", "differences", "target_of"]


class Target(Struct, frozen=True, gc=False):
    """An address, without what languages differ in.

    Attributes:
        host: The site, without its subdomain for a language and its ending; empty within the
            site.
        path: The rest.
        localised: Whether something in it, or a `hreflang`, says a language.
        language: Which one, where its path or a `hreflang` says it.

    """

    host: str
    path: str
    localised: bool = False
    language: Language | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What is the same for the same page."""
        return self.host, self.path


class Difference(Struct, frozen=True, gc=False):
    """An address that a page and its translation do not share.

    Attributes:
        meant: That of the source; None if only the translation has one.
        said: That of the translation; None if it has none.

    """

    meant: Part | None = None
    said: Part | None = None

    @property
    def name(self) -> str:
        """The address of the translation; where it has none, that of the source."""
        part = self.said or self.meant
        return part.name if part is not None else ""


_Targeted = tuple[Target, Part]
_CODE = r"(?:nl|en|nld|dut|eng|dutch|english|nederlands|engels)(?:[-_](?:nl|be|gb|uk|us|au|ie))?"
_SITE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//([^/?#]*)", re.IGNORECASE)
_SCHEME = re.compile(r"(?:mailto|tel|sms):", re.IGNORECASE)
_SEGMENT = re.compile(rf"(?<![^/]){_CODE}(?:/|\Z)", re.IGNORECASE)
_SUFFIX = re.compile(rf"[._-]{_CODE}(?=\.[a-z0-9]{{1,5}}\Z|/?\Z)", re.IGNORECASE)
_SUBDOMAIN = re.compile(rf"(?:www\.)?(?:{_CODE}\.)?", re.IGNORECASE)
_ENDING = re.compile(r"\.(?:nl|com|org|eu|net|info|co\.uk|org\.uk|gov\.uk|uk|be|ie|int)\Z")
_QUERY = re.compile(rf"(?:^|&)(?:lang|language|locale|hl|l|taal|lng|uselang)={_CODE}(?=&|\Z)")
# *index* may be left out, and so may what a server adds.
_INDEX = re.compile(r"(?:(?<=/)|\A)index(?:\.(?:html?|md))?\Z|(?<=\w)\.(?:html?|md)\Z|/\Z")
_COMPOSED = re.compile(r"[0-9]|\w[-_]\w")
_WORD = re.compile(r"[^\W\d_]+")
_JINJA = re.compile(rf"(['\"]){_CODE}\1", re.IGNORECASE)


def target_of(part: Part) -> Target:
    """Return an address without what languages differ in."""
    address = part.name.strip()
    if address[:1] == "#":
        return Target("", "#")
    if "{{" in address or "{%" in address:
        return Target("", _JINJA.sub("''", address), localised=True)
    if _SCHEME.match(address):
        scheme, _colon, rest = address.casefold().partition(":")
        return Target(f"{scheme}:", rest.partition("?")[0])
    address = address.partition("#")[0]
    address, _mark, query = address.partition("?")
    host = ""
    localised = bool(part.language)
    if site := _SITE.match(address):
        said = site[1].casefold().rpartition("@")[2]
        host = _SUBDOMAIN.sub("", said, count=1)
        bare = _ENDING.sub("", host)
        localised = localised or host != said.removeprefix("www.") or said.endswith(".nl")
        host = bare or said
        address = address[site.end() :]
    language = _language_in(part.language, address)
    path = _SEGMENT.sub("", address)
    path = _SUFFIX.sub("", path)
    rest = _QUERY.sub("", query)
    localised = localised or path != address or rest != query
    path = _INDEX.sub("", path.rstrip("/"))
    return Target(host, path.lstrip("/") + (f"?{rest}" if rest else ""), localised, language)


def _language_in(said: str, path: str) -> Language | None:
    """Return the language that a link says it leads to, or else its path."""
    if not said:
        found = _SEGMENT.search(path) or _SUFFIX.search(path)
        if found is None:
            return None
        said = found[0].strip("/._-")
    return "en" if said[:2].casefold() == "en" else "nl"


def differences(
    meant: Sequence[Part], said: Sequence[Part], language: str = "", *, named: bool = True
) -> list[Difference]:
    """Return what the addresses of a page and its translation do not share.

    Where pages have names in their own language (`/verzuim`, `/absence`), as many links within
    the site are the same links, as long as nothing tells that names are the same in both.

    Args:
        meant: The links or images of the source.
        said: Those of the translation.
        language: The language of the translation, as BCP 47 writes it.  A page links to its
            translation, and that to itself in its navigation, where the source does so as well.
        named: Whether names may be translated; those of images mostly are not.

    """
    ones, others = _targeted(meant), _targeted(said)
    left, lacking = _without_shared(ones, others)
    if not left and not lacking:
        return []
    own = language_of(language)
    known = {target.key for target, _ in ones if own is None or target.language != own}
    shared = known & {target.key for target, _ in others}
    named = named and not _shares_names(shared)
    found = []
    by_host: dict[str, tuple[list[_Targeted], list[_Targeted]]] = {}
    for side, parts in enumerate((left, lacking)):
        for each in parts:
            by_host.setdefault(each[0].host, ([], []))[side].append(each)
    for host, (ones, others) in by_host.items():
        for (target, one), (there, other) in zip(ones, others, strict=False):
            if host:
                is_free = target.localised or there.localised
            else:
                is_free = (target.localised and there.localised) or named
            if not is_free or there.key in known or _in_one_language(target.path, there.path):
                found.append(Difference(one, other))
        shorter = min(len(ones), len(others))
        found += [Difference(one) for _, one in ones[shorter:]]
        found += [Difference(None, other) for _, other in others[shorter:]]
    return _joined(found)


def _in_one_language(one: str, other: str) -> bool:
    """Tell whether two names of pages are none in two languages: *verzuim* and *verzuim-oud*."""
    first, second = (
        frozenset(_WORD.findall(path.partition("?")[0].rpartition("/")[2].casefold()))
        for path in (one, other)
    )
    return any(abs(word_lean(word)) >= PLAIN for word in first & second)


def _shares_names(shared: AbstractSet[tuple[str, str]]) -> bool:
    """Tell whether pages of a site have the same names in both languages.

    *contact* is a name in both by chance; *absence-rules* is not, nor are two of them.
    """
    names = [path for host, path in shared if not host and path.strip("#/")]
    return len(names) > 1 or any(_COMPOSED.search(name) for name in names)


def _targeted(parts: Sequence[Part]) -> list[_Targeted]:
    return [(target_of(part), part) for part in parts]


def _without_shared(
    meant: list[_Targeted], said: list[_Targeted]
) -> tuple[list[_Targeted], list[_Targeted]]:
    """Return what each of two sides has and the other has not, as often."""
    waiting = Counter(target.key for target, _ in said)
    left = []
    for each in meant:
        if waiting[each[0].key]:
            waiting[each[0].key] -= 1
        else:
            left.append(each)
    lacking = []
    for each in reversed(said):
        if waiting[each[0].key]:
            waiting[each[0].key] -= 1
            lacking.append(each)
    return left, lacking[::-1]


def _joined(found: list[Difference]) -> list[Difference]:
    """Put together what one lacks and the other has besides: another site in its place."""
    missing = [each for each in found if each.said is None]
    added = [each for each in found if each.meant is None]
    both = [each for each in found if each.meant is not None and each.said is not None]
    size = min(len(missing), len(added))
    both += [Difference(one.meant, other.said) for one, other in zip(missing, added, strict=False)]
    return [*both, *missing[size:], *added[size:]]
