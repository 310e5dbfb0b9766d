"""Texts of two pages that have the same key: `nav[0].title` of front matter and data."""

import re
from collections.abc import Iterable, Mapping, Sequence

from insaterms.linting.documents.texts import Text

__all__ = ["by_key"]

_HEADING = "heading "
_INDEX = re.compile(r"\[[0-9]+\]")
_Pair = tuple[int, int]


def by_key(
    source: Sequence[Text], target: Sequence[Text]
) -> tuple[list[_Pair], list[int], list[int]]:
    """Return what has a key of its own in both pages, and what else there is.

    Items of a list have their number in their key: where both pages have as many, they are
    found by it; where one has more, the order must tell which is new.

    Args:
        source: The texts of a page, in its order.
        target: Those of its translation.

    Returns:
        Pairs of the numbers of both, and the numbers that are left on each side.

    """
    groups: list[dict[str, dict[str, list[int]]]] = []
    sizes: list[dict[str, int]] = []
    for texts in (source, target):
        found: dict[str, dict[str, list[int]]] = {}
        for number, text in enumerate(texts):
            if text.detail and not text.detail.startswith(_HEADING):
                group = found.setdefault(_INDEX.sub("[]", text.detail), {})
                group.setdefault(text.detail, []).append(number)
        groups.append(found)
        sizes.append(_sizes(key for group in found.values() for key in group))
    pairs: list[_Pair] = []
    here, there = groups
    for name, keys in here.items():
        others = there.get(name, {})
        alike = keys.keys() == others.keys()
        if all(len(keys[key]) == len(others[key]) == 1 for key in keys.keys() & others.keys()):
            pairs += [
                (keys[key][0], others[key][0])
                for key in keys
                if key in others and (alike or _same_items(key, *sizes))
            ]
    known, known_there = ({pair[side] for pair in pairs} for side in (0, 1))
    return (
        pairs,
        [number for number in range(len(source)) if number not in known],
        [number for number in range(len(target)) if number not in known_there],
    )


def _sizes(keys: Iterable[str]) -> dict[str, int]:
    """Return of each list that keys stand in the number of its last item."""
    sizes: dict[str, int] = {}
    for key in keys:
        for found in _INDEX.finditer(key):
            path = key[: found.start()]
            sizes[path] = max(sizes.get(path, 0), int(found[0][1:-1]))
    return sizes


def _same_items(key: str, here: Mapping[str, int], there: Mapping[str, int]) -> bool:
    """Tell whether the items that a key stands in are the same in both: one lacks a text alone."""
    paths = [key[: found.start()] for found in _INDEX.finditer(key)]
    return bool(paths) and all(here[path] == there.get(path) for path in paths)
