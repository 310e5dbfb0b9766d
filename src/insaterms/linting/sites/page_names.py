"""The language that a page's name or folder says, and what its counterparts are called.

`contact.nl.md`, `nl/contact.md`, `nl.yml`; also `contact_nl.html` and `contact-nl.html` where
the same page stands there in the other language or without one: *menu-en-huis* is Dutch.
"""

import re
from typing import Literal

from msgspec import Struct

from insaterms.text.language_tags import canonical_tag, language_of

__all__ = ["MARK", "PageName", "Scheme", "counterpart_names", "loose_name", "page_name"]

Scheme = Literal["suffix", "name", "folder", "loose", ""]
"""Where the language stands: `page.nl.md`, `nl.yml`, `nl/page.md`, `page_nl.md`; nowhere."""

_REGION = r"(?:[-_][A-Za-z]{2})?"
_SUFFIX = re.compile(rf"\.((?:nl|en){_REGION})(?=\.[^/]*\Z)")
# Pages in other languages are none of ours, but they are known to be in one.
_OTHER = re.compile(r"\.([a-z]{2}(?:[-_][A-Z]{2})?)(?=\.[^./]+(?:\.(?:j2|jinja2?))?\Z)")
_WHOLE = re.compile(rf"(?:^|(?<=/))((?:nl|en){_REGION})(?=\.[^/]*\Z)")
_LOOSE = re.compile(r"(?<=[^/])[-_](nl|en)(?=\.[^/]*\Z)")
_FOLDER = re.compile(rf"(?:^|(?<=/))((?:nl|en){_REGION})(?=/)")
MARK = "\0"
"""What stands in `PageName.neutral` in place of the language."""
_TAGS = ("nl", "en")


class PageName(Struct, frozen=True):
    """What the path of a page says.

    Attributes:
        language: As BCP 47 writes it; empty where it says none.
        scheme: Where it stands.
        neutral: The path with a mark in place of the language: the same for both languages.
        plain: The path without the language, where a page in the usual language may stand;
            empty where none would: `.yml`.

    """

    language: str
    scheme: Scheme
    neutral: str
    plain: str


def page_name(within: str) -> PageName:
    """Read the path of a page.

    Args:
        within: From the root of the project, with forward slashes.

    """
    for scheme, pattern in _SCHEMES:
        # The last one: the folder that is nearest, the suffix before the last.
        if places := list(pattern.finditer(within)):
            return _named(within, places[-1], scheme)
    if (found := _OTHER.search(within)) is not None and _is_known(found[1]):
        return PageName(canonical_tag(found[1]), "suffix", within, "")
    return PageName("", "", within, within)


def loose_name(within: str) -> PageName | None:
    """Return what `page_nl.md` may say, where the name says nothing else."""
    found = _LOOSE.search(within)
    return _named(within, found, "loose") if found is not None else None


def counterpart_names(within: str) -> list[str]:
    """Return the paths where the counterparts of a page may stand, the likeliest first."""
    name = page_name(within)
    if name.scheme:
        names = [name.neutral.replace(MARK, tag) for tag in _TAGS]
        return [each for each in [*names, name.plain] if each and each != within]
    names = []
    if (loose := loose_name(within)) is not None:
        names += [loose.neutral.replace(MARK, tag) for tag in _TAGS]
        names.append(loose.plain)
    folder, slash, base = within.rpartition("/")
    stem, dot, suffixes = base.partition(".")
    for tag in _TAGS:
        names.append(f"{folder}{slash}{stem}.{tag}{dot}{suffixes}")
        # nl/care/page.md, care/nl/page.md
        parts = within.split("/")
        names += ["/".join([*parts[:at], tag, *parts[at:]]) for at in range(len(parts))]
    return [each for each in names if each != within]


_SCHEMES: tuple[tuple[Scheme, re.Pattern[str]], ...] = (
    ("suffix", _SUFFIX),
    ("name", _WHOLE),
    ("folder", _FOLDER),
)


def _named(within: str, found: re.Match[str], scheme: Scheme) -> PageName:
    language = canonical_tag(found[1])
    start, end = found.span(1)
    neutral = f"{within[:start]}{MARK}{within[end:]}"
    if scheme == "name":
        plain = ""
    elif scheme == "folder":
        plain = within[:start] + within[end + 1 :]
    else:
        plain = within[: start - 1] + within[end:]
    if scheme == "suffix":
        # nl/page.nl.md beside en/page.en.md
        for folder in reversed(list(_FOLDER.finditer(within, 0, start))):
            if language_of(folder[1]) == language_of(language):
                place, behind = folder.span(1)
                neutral = f"{neutral[:place]}{MARK}{neutral[behind:]}"
                break
    return PageName(language, scheme, neutral, plain)


def _is_known(tag: str) -> bool:
    from babel.localedata import exists

    # page.js.html is no page in a language js.
    return exists(tag[:2])
