"""Suppressions in front matter: `insaterms-ignore: [IT301]`, for the whole page."""

import re
from collections.abc import Mapping

import yaml
from msgspec import Struct

from insaterms.content import front_matter
from insaterms.linting.diagnostics import Edit
from insaterms.ui_language import _

__all__ = ["NAME", "Key", "Region", "key_in", "region"]

NAME = "insaterms-ignore"
_TOML_KEY = re.compile(rf"^[ \t]*(?:{NAME}|\"{NAME}\")[ \t]*=[^\r\n]*(?:\r\n?|\n)?", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)?")


class Region(Struct, frozen=True):
    """The front matter of a page.

    Attributes:
        form: What it is written in; empty where there is none.
        start: Where its inside begins, in code points from 0.
        end: Where that ends.
        behind: Where the page itself begins.

    """

    form: str = ""
    start: int = 0
    end: int = 0
    behind: int = 0


class Key(Struct, frozen=True):
    """The key that names what the page keeps.

    Attributes:
        names: The codes as they are written, each with its reason; None in a list, where
            none can be given.
        start: Where the key begins, in code points from 0.
        end: Where its value ends.
        removal: How it is taken out; None where it stands with others in braces, or alone.
        fault: What is wrong with it; empty where nothing is.

    """

    names: tuple[tuple[str, str | None], ...]
    start: int
    end: int
    removal: Edit | None = None
    fault: str = ""


def region(text: str) -> Region:
    """Find the front matter of a page."""
    front = front_matter.read(text)
    return Region(front.form, *front.inside, front.end)


def key_in(text: str, place: Region) -> Key | None:
    """Read the key in front matter; None where it does not stand there, or cannot be read."""
    if NAME not in text[place.start : place.end]:
        return None
    try:
        return _of_toml(text, place) if place.form == "toml" else _of_yaml(text, place)
    except (yaml.YAMLError, ValueError, RecursionError):
        # What stands in it is a finding of its own.
        return None


def _of_yaml(text: str, place: Region) -> Key | None:
    root = yaml.compose(text[place.start : place.end], Loader=yaml.CSafeLoader)
    if not isinstance(root, yaml.MappingNode):
        return None
    entries = (
        entry
        for entry in root.value
        if isinstance(entry[0], yaml.ScalarNode) and entry[0].value == NAME
    )
    key, value = next(entries, (None, None))
    if key is None or value is None:
        return None
    start, end = place.start + key.start_mark.index, place.start + _end(value)
    end = start + len(text[start:end].rstrip())
    removal = None
    if place.form == "yaml" and not root.flow_style and len(root.value) > 1:
        line = _LINE.match(text, end)
        removal = Edit(start, line.end() if line else end, "")
    names = _names(_plain(value))
    return Key(names or (), start, end, removal, "" if names is not None else _fault())


def _end(node: yaml.Node) -> int:
    """Return where a node ends; one in lines ends for YAML only behind the comments below it."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.index)


def _of_toml(text: str, place: Region) -> Key | None:
    import tomllib

    inside = text[place.start : place.end]
    found = _TOML_KEY.search(text, place.start, place.end)
    table = tomllib.loads(inside)
    if NAME not in table:
        return None
    names = _names(table[NAME])
    fault = "" if names is not None else _fault()
    if found is None:
        return Key(names or (), place.start, place.start, None, fault)
    # A list may go on in the next lines.
    is_whole = found[0].count("[") == found[0].count("]") and len(table) > 1
    end = found.start() + len(found[0].rstrip())
    removal = Edit(*found.span(), "") if is_whole else None
    return Key(names or (), found.start(), end, removal, fault)


def _plain(node: yaml.Node) -> object:
    """Return a node as texts, lists and mappings of texts; every scalar is a text."""
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [each.value if isinstance(each, yaml.ScalarNode) else None for each in node.value]
    return {
        key.value: value.value
        for key, value in node.value
        if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)
    }


def _names(value: object) -> tuple[tuple[str, str | None], ...] | None:
    """Return the codes with their reasons; None if the value is something else."""
    if isinstance(value, Mapping):
        return tuple((str(name), " ".join(str(reason).split())) for name, reason in value.items())
    if isinstance(value, str):
        value = value.split(",")
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple((str(each), None) for each in value)
    return None


def _fault() -> str:
    return _("{key} is a list of codes: [IT301]").format(key=NAME)
