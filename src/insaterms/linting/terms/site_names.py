"""The names of people and bodies on a page, as far as capitals and hyphens tell them."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

from msgspec import Struct
from msgspec.structs import astuple

from insaterms.harvesting.proper_names import GIVEN_NAMES, PARTICLES, is_person
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.texts import HEADLINES
from insaterms.linting.running.remembered import remembered
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import fold
from insaterms.text.passages import masked

__all__ = ["NameUse", "PageNames", "page_names", "parts_of"]

_CAPITAL = "A-ZÀ-ÖØ-ÞŁŠŽ"
_PART = rf"[{_CAPITAL}](?:\.|[\w’']*+)(?:[-‐‑][{_CAPITAL}][\w’']*+)*+"
_JOINING = "van|de|der|den|het|'t|’t|ter|ten|te|von|el|al|bin|la|le|du|of|the|for|and|voor|en|in|op"
_NAME = re.compile(rf"(?<![\w-]){_PART}(?: (?:(?:{_JOINING}) ){{0,3}}{_PART})*+")
# A capital that is not the first: without one a text has no name of several parts.
_FURTHER = re.compile(f"[ ‐‑-][{_CAPITAL}]")
_WORD = re.compile(r"[^\W\d_]{5,40}")
_GAPS = re.compile(r"[\s.]+")
_HYPHEN = re.compile(r"[‐‑-]")
_HYPHENS = frozenset("‐‑-")
# Brouwer-Borghuis; not Covid-Test-Centrum, nor Coach-to-School.
_DOUBLE = re.compile(
    rf"(?<![\w‐‑-])[{_CAPITAL}][^\W\d_A-Z]{{3,}}[‐‑-][{_CAPITAL}][^\W\d_A-Z]{{3,}}(?![\w‐‑-])"
)
_ARTICLES = frozenset("de het the".split())
# Mail Willemijn Schouten: what to do with a name is none of its words.
_COMMANDS = frozenset(
    "ask bel bezoek call contact email follow mail meet ontmoet read ring schrijf spreek visit"
    " volg vraag write zeg".split()
)
_LONGEST, _MOST_PARTS = 60, 7
_LEAST_LETTERS = 8
_HALF = 0.5


class NameUse(Struct, frozen=True, array_like=True):
    """A name and where a page has it first.

    Attributes:
        name: The name, as it stands.
        count: How many times it stands there.
        span: The numbers of its first place, as `Span`.
        of_person: Whether it is surely somebody's: by a given name, initials, or a surname
            of two names.

    """

    name: str
    count: int
    span: tuple[int, int, int, int, int, int]
    of_person: bool


class PageNames(Struct, frozen=True, array_like=True):
    """The names of a page.

    Attributes:
        language: The language of the page.
        names: Its names, each once.
        words: Checksums of the words that stand outside of names, folded.

    """

    language: str
    names: list[NameUse]
    words: list[int]


def page_names(document: Document) -> PageNames:
    """Return the names of a page, and its other words."""
    places: dict[str, tuple[int, int, int, bool]] = {}
    texts = document.texts
    rest: list[str] = []
    for number, text in enumerate(texts):
        found, without = _of_text(text.text, is_headline=text.part in HEADLINES)
        for name, start, of_person in found:
            count, *first = places.get(name, (0, number, start, of_person))
            places[name] = (count + 1, first[0], first[1], of_person)
        rest.append(without)
    names = [
        NameUse(
            name,
            count,
            astuple(document.span_of(texts[number], start, start + len(name))),
            of_person,
        )
        for name, (count, number, start, of_person) in places.items()
    ]
    words = set(_WORD.findall("\n".join(rest)))
    return PageNames(document.language, names, sorted(set(map(_checksum, words))))


@remembered(5000)  # what stands in the navigation stands on every page
def _of_text(text: str, *, is_headline: bool) -> tuple[tuple[tuple[str, int, bool], ...], str]:
    """Return the names of a text: each, where, whether somebody's; and the text without them."""
    plain = masked(text)
    if _FURTHER.search(plain) is None:
        return (), plain
    runs = [met for met in _NAME.finditer(plain) if _may_be_several(met.group())]
    found = []
    for start, end in _names(runs):
        name = plain[start:end]
        of_person = _of_person(name)
        if of_person or not (is_headline and _is_titled(plain)):
            found.append((name, start, of_person))
    return tuple(found), _without(plain, runs)


@lru_cache(maxsize=50_000)  # the same few thousand words stand on all pages
def _checksum(word: str) -> int:
    return crc32(fold(word).encode())


def parts_of(name: str) -> list[str]:
    """Return the folded words of a name; of a double surname alone its two names."""
    parts = _GAPS.split(name) if " " in name else _HYPHEN.split(name)
    return [key for part in parts if (key := fold(part))]


def _names(runs: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield where names stand in runs of capitals: a surname of two names also by itself."""
    for met in runs:
        start = met.start()
        name = met.group().rstrip(".’'")
        for _word in range(2):  # The, In de; Vraag het Platform
            first, _space, rest = name.partition(" ")
            article = rest.partition(" ")[0] in _ARTICLES and first.lower() not in GIVEN_NAMES
            command = " " in rest and first.lower() in _COMMANDS
            if rest and (first.lower() in EMPTY_WORDS or article or command):
                start, name = start + len(first) + 1, rest
        if " " in name and _is_fit(name):
            yield start, start + len(name)
        for double in () if _HYPHENS.isdisjoint(name) else _DOUBLE.finditer(name):
            if _is_fit(double.group()):
                yield start + double.start(), start + double.end()


def _is_fit(name: str) -> bool:
    if len(name) > _LONGEST or sum(map(str.isalpha, name)) < _LEAST_LETTERS:
        return False
    if name.isupper() or any(map(str.isdigit, name)):
        return False
    return 1 < len(parts_of(name)) <= _MOST_PARTS


def _may_be_several(run: str) -> bool:
    """Whether a run of capitals is more than a word, as that with which a sentence begins."""
    return " " in run or not _HYPHENS.isdisjoint(run)


def _without(plain: str, runs: Iterable[re.Match[str]]) -> str:
    """Return a text with a space in the place of its names."""
    parts = []
    place = 0
    for met in runs:
        if " " in met.group() or "-" in met.group():
            parts.append(plain[place : met.start()])
            place = met.end()
    return " ".join([*parts, plain[place:]])


def _of_person(name: str) -> bool:
    """Whether a name is surely somebody's; a surname of two names is."""
    return " " not in name or is_person(name)


def _is_titled(plain: str) -> bool:
    words = [word for word in plain.split() if word[:1].isalpha() and word not in PARTICLES]
    return sum(word[:1].isupper() for word in words) > _HALF * len(words)
