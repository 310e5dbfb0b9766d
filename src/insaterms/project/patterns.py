"""Patterns of paths, as the settings have them: `drafts/`, `*.html`, `docs/**/*.md`."""

import re
from collections.abc import Sequence
from fnmatch import translate
from functools import lru_cache

from insaterms.ui_language import _

__all__ = ["counterpart_of", "fault_of", "fits"]

_ANY_DEPTH = "**"
_STAR = re.compile(r"\*\*/|\*\*|\*")
# Each star of a pair may take any stretch; with more of them that takes long to tell.
_MOST_STARS = 3


def fits(pattern: str, path: str) -> bool:
    """Whether a pattern fits a path, or a folder that it lies in.

    `*` is anything within a name, `**` any folders, `?` one character, `[ab]` one of these.
    A pattern without a slash is that of a name, in whatever folder: `drafts`, `*.html`; with
    `./` before it in the root alone.

    Args:
        pattern: As `fault_of` lets it pass.
        path: From the root of the project, with forward slashes, without `..`.

    """
    names = path.split("/")
    plain = pattern.rstrip("/")
    if "/" not in plain:
        name = _name(plain)
        return any(name.match(each) for each in names)
    return _fits(plain.removeprefix("./").split("/"), names)


def _fits(parts: Sequence[str], names: Sequence[str]) -> bool:
    """Whether parts of a pattern fit names from the first on; names may be left.

    The last `**` alone takes a name more where something behind it does not fit, so that the
    time is that of parts times names.
    """
    part = name = 0
    retry: tuple[int, int] | None = None
    while part < len(parts):
        if parts[part] == _ANY_DEPTH:
            part += 1
            retry = (part, name)
            if part == len(parts):
                return name < len(names)
        elif name < len(names) and _name(parts[part]).match(names[name]):
            part += 1
            name += 1
        elif retry is not None and retry[1] < len(names):
            part, name = retry[0], retry[1] + 1
            retry = (part, name)
        else:
            return False
    return True


@lru_cache(maxsize=512)
def _name(pattern: str) -> re.Pattern[str]:
    return re.compile(translate(pattern))


def counterpart_of(path: str, pattern: str, other: str) -> str | None:
    """Return the path that stands to `other` as a path stands to `pattern`; None if to none.

    Args:
        path: From the root of the project: `pages/care/home.md`.
        pattern: `pages/**/*.md`
        other: `paginas/**/*.md`, with the same stars.

    Returns:
        `paginas/care/home.md`

    """
    found = _stars(pattern).fullmatch(path)
    if found is None:
        return None
    taken = iter(found.groups(""))
    return _STAR.sub(lambda _star: next(taken), other.removeprefix("./"))


@lru_cache(maxsize=512)
def _stars(pattern: str) -> re.Pattern[str]:
    pieces = []
    place = 0
    plain = pattern.removeprefix("./")
    taking = {"**/": "((?:[^/]+/)*)", "**": "(.*)", "*": "([^/]*)"}
    for star in _STAR.finditer(plain):
        pieces += [re.escape(plain[place : star.start()]), taking[star[0]]]
        place = star.end()
    return re.compile("".join([*pieces, re.escape(plain[place:])]), re.DOTALL)


def fault_of(pattern: str, other: str | None = None) -> str:
    """Return what is wrong with a pattern and what to write, or nothing.

    Args:
        pattern: The pattern.
        other: Of a pair (see `counterpart_of`) the other one.

    """
    if fault := _fault_of_path(pattern):
        return fault
    if other is None:
        return _fault_of_name(pattern)
    stars = _STAR.findall(pattern)
    if stars != _STAR.findall(other):
        said = _("“{pattern}” and “{other}” need the same stars in the same order")
        return said.format(pattern=pattern, other=other)
    if len(stars) > _MOST_STARS:
        said = _("“{pattern}” has more than {number} stars; use fewer")
        return said.format(pattern=pattern, number=_MOST_STARS)
    return ""


def _fault_of_path(pattern: str) -> str:
    said = ""
    if not pattern.strip():
        said = _("a pattern of paths is empty; write “*” for every file")
    elif "\\" in pattern:
        said = _("write “{pattern}” with forward slashes")
    elif pattern.startswith("/"):
        said = _("“{pattern}” begins with a slash; write it from the folder of the settings")
    elif ".." in pattern.split("/"):
        said = _("“{pattern}” leads out of the project; write it without “..”")
    elif "" in pattern.removesuffix("/").split("/"):
        said = _("“{pattern}” has two slashes beside each other; write one")
    return said.format(pattern=pattern)


def _fault_of_name(pattern: str) -> str:
    said = ""
    for part in pattern.rstrip("/").split("/"):
        if "**" in part and part != _ANY_DEPTH:
            said = _("“**” stands for folders; write “**/” alone in “{pattern}”")
        elif part.count("[") > part.count("]"):
            said = _("“[” is not closed in “{pattern}”; write “[[]” for the sign itself")
    return said.format(pattern=pattern)
