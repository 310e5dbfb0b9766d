"""The keys of what stands above a page, or of a file of data: `author.name`, `nav[].title`."""

import json
import re
import tomllib
from collections.abc import Collection, Iterator

import yaml

from insaterms.content import front_matter
from insaterms.content.translatable.values import PageForm
from insaterms.units import primary

__all__ = ["keys_of", "mistyped", "translated_keys"]

# More than anybody writes by hand.
_LONGEST = 1_000_000
_DEEPEST = 20
# Of more keys than these nobody has mistyped them.
_MANY = 50
# A word of so many letters may have one error, of twice as many two.
_LETTERS_PER_ERROR = 5
_KEY = re.compile(r"[^\W\d]\w*")


# What languages differ in, and what says how a page came to be.
_FREE = re.compile(
    r"(?:lang|language|locale|hreflang|dir|slug|url|permalink|aliases?|redirect\w*|date|updated"
    r"|lastmod|modified|draft|insaterms\w*|translat\w*|source\w*|original\w*|review\w*)"
    r"(?:[-.\[].*)?",
    re.IGNORECASE,
)


def keys_of(text: str, form: PageForm, language: str = "") -> dict[str, tuple[int, int]]:
    """Return the keys of a page by their paths, each with where it stands.

    Args:
        text: The page, or the file of data.
        form: What it is written in.
        language: The one that the page is in: `nl.title` of a Dutch file is `title`.

    Returns:
        Start and end in code points; in TOML and JSON those of the first key of that name.
        Nothing where there are no keys, or they cannot be read.

    """
    if len(text) > _LONGEST:
        return {}
    try:
        found = dict(_keys(text, form))
    except (yaml.YAMLError, ValueError, RecursionError):
        # What is wrong with it, the rules on files say.
        return {}
    root = f"{primary(language)}."
    if language and all(f"{key}.".startswith(root) for key in found):
        found = {key.removeprefix(root): place for key, place in found.items() if "." in key}
    return {key: place for key, place in found.items() if not _FREE.fullmatch(key)}


def mistyped(missing: Collection[str], added: Collection[str]) -> dict[str, str]:
    """Return which keys of a page are keys of its source, mistyped: `descripton`.

    Args:
        missing: The keys that the source alone has, by their paths.
        added: Those that the page alone has.

    Returns:
        The keys of the source by those of the page; both stand below the same key.

    """
    if not missing or not added or max(len(missing), len(added)) > _MANY:
        return {}
    from rapidfuzz.distance import OSA

    meant: dict[str, str] = {}
    for key in added:
        above, _dot, name = key.rpartition(".")
        most = len(name) // _LETTERS_PER_ERROR
        near = [
            (OSA.distance(name, other.rpartition(".")[2]), other)
            for other in missing
            if other.rpartition(".")[0] == above and other not in meant.values()
        ]
        if near and min(near)[0] <= most:
            meant[key] = min(near)[1]
    return meant


def translated_keys(there: Collection[str], here: Collection[str]) -> dict[str, str]:
    """Return which keys of a file of data stand in the place of one of its source: `straat`.

    Whether one is the other, translated, is not known: `support` for `contact` is another key.

    Args:
        there: The keys of the source by their paths, in its order.
        here: Those of the file.

    Returns:
        The keys of the source by those of the file, where all others below the same key are
        the same ones in the same order, and there is one; both have keys below them, or none.

    """
    siblings, own = _by_parent(there), _by_parent(here)
    # The keys of what stands in a list are below `nav[]`.
    above_others = {key.removesuffix("[]") for key in siblings}
    above_own = {key.removesuffix("[]") for key in own}
    found = {}
    for above, names in own.items():
        others = siblings.get(above, [])
        pairs = [pair for pair in zip(others, names, strict=False) if pair[0] != pair[1]]
        if len(names) == len(others) > 1 and len(pairs) == 1:
            meant, said = pairs[0]
            has_same_kind = (meant in above_others) is (said in above_own)
            if meant not in names and said not in others and has_same_kind:
                found[said] = meant
    return found


def _by_parent(keys: Collection[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(key.rpartition(".")[0], []).append(key)
    return found


def _keys(text: str, form: PageForm) -> Iterator[tuple[str, tuple[int, int]]]:
    match form:
        case "yaml":
            yield from _of_yaml(text, 0)
        case "toml":
            yield from _named(text, tomllib.loads(text), 0, len(text))
        case "markdown" | "jinja-markdown":
            front = front_matter.read(text)
            start, end = front.inside
            inside = text[start:end]
            if front.form == "json":
                yield from _named(text, json.loads(inside), start, end)
            elif front.form == "toml":
                yield from _named(text, tomllib.loads(inside), start, end)
            elif front.form == "yaml":
                yield from _of_yaml(inside, start)


def _of_yaml(text: str, at: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Walk along the events: aliases are passed over, so that none is ever expanded."""
    # Of each open collection: its path, whether it is a mapping, and whether a key comes next.
    stack: list[tuple[str, bool]] = []
    key: list[str | None] = []
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
            key.pop()
            _behind_value(stack, key)
        elif isinstance(event, yaml.CollectionStartEvent):
            path = _path(stack, key)
            stack.append((path, isinstance(event, yaml.MappingStartEvent)))
            key.append(None)
        elif isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
            if stack and stack[-1][1] and key[-1] is None:
                name = event.value if isinstance(event, yaml.ScalarEvent) else "*"
                key[-1] = name
                start, end = event.start_mark, event.end_mark
                if len(stack) <= _DEEPEST and start is not None and end is not None:
                    yield _path(stack, key), (at + start.index, at + end.index)
            else:
                _behind_value(stack, key)


def _path(stack: list[tuple[str, bool]], key: list[str | None]) -> str:
    if not stack:
        return ""
    path, is_mapping = stack[-1]
    if not is_mapping:
        return f"{path}[]"
    return f"{path}.{key[-1]}" if path else str(key[-1])


def _behind_value(stack: list[tuple[str, bool]], key: list[str | None]) -> None:
    if stack and stack[-1][1]:
        key[-1] = None


def _named(text: str, value: object, start: int, end: int) -> Iterator[tuple[str, tuple[int, int]]]:
    places: dict[str, tuple[int, int]] = {}
    for found in _KEY.finditer(text, start, end):
        places.setdefault(found[0], found.span())
    waiting: list[tuple[str, object]] = [("", value)]
    while waiting:
        path, inner = waiting.pop()
        if isinstance(inner, dict):
            for name, each in inner.items():
                below = f"{path}.{name}" if path else str(name)
                yield below, places.get(str(name), (start, start))
                waiting.append((below, each))
        elif isinstance(inner, list):
            waiting += [(f"{path}[]", each) for each in inner]
