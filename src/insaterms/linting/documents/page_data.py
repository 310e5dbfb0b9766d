"""The data of a page: a file of YAML or TOML, or what stands above the page."""

from collections.abc import Iterable, Iterator, Sequence
from weakref import WeakKeyDictionary

from msgspec import Struct

from insaterms.content import front_matter
from insaterms.content.translatable import yaml_data
from insaterms.content.translatable.data_texts import Place
from insaterms.content.translatable.data_values import Node, Pairs, Scalar
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.linting.documents.page import Page
from insaterms.model import LANGUAGES

__all__ = ["Leaf", "is_blank", "leaves", "mappings", "trees"]

# What YAML writes for nothing.
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})

_Tree = tuple[Place, Node]


class Leaf(Struct, frozen=True):
    """A single value.

    Attributes:
        detail: Its key path, as `Text.detail` has it: `nav[0].title`.
        scalar: The value, with its place in the page.

    """

    detail: str
    scalar: Scalar


# Several rules ask for the same page.
_READ: WeakKeyDictionary[Page, Sequence[_Tree]] = WeakKeyDictionary()


def trees(page: Page) -> Sequence[_Tree]:
    """Return the data of a page, each part with its place; empty where it has none.

    A page that cannot be read has none either: why it cannot is told elsewhere.
    """
    if page not in _READ:
        try:
            _READ[page] = list(_trees(page.text, page.form))
        except UnreadablePageError:
            _READ[page] = ()
    return _READ[page]


def leaves(tree: _Tree) -> Iterator[Leaf]:
    """Yield the values of a tree, in its order."""
    place, node = tree
    if isinstance(node, Scalar):
        yield Leaf(place.detail, node)
    else:
        for below in _below(place, node):
            yield from leaves(below)


def mappings(tree: _Tree) -> Iterator[tuple[Place, Pairs]]:
    """Yield the mappings of a tree, those further out first."""
    place, node = tree
    if isinstance(node, Pairs):
        yield place, node
    if not isinstance(node, Scalar):
        for below in _below(place, node):
            yield from mappings(below)


def is_blank(scalar: Scalar) -> bool:
    """Tell whether a value says nothing."""
    return not scalar.text.strip() or (not scalar.style and scalar.text in _NOTHING)


def _trees(text: str, form: str) -> Iterator[_Tree]:
    match form:
        case "yaml":
            for document in yaml_data.documents(text, int(text.startswith("\ufeff")), len(text)):
                yield _without_language(document)
        case "toml":
            yield from _tables(text, int(text.startswith("\ufeff")), len(text))
        case "markdown" | "jinja-markdown":
            front = front_matter.read(text)
            if front.form == "json":
                from insaterms.content.translatable import json_data

                yield Place(), json_data.tree(text, *front.inside)
            elif front.form == "yaml":
                yield from ((Place(), each) for each in yaml_data.documents(text, *front.inside))
            elif front.form == "toml":
                yield from _tables(text, *front.inside)


def _tables(text: str, start: int, end: int) -> Iterable[_Tree]:
    # Most sites have no TOML, and its reader takes a while to load.
    from insaterms.content.translatable.toml_data import tables

    return tables(text, start, end)


def _without_language(document: Node) -> _Tree:
    """Return what stands below the one key `en:` or `nl:` of a file of texts."""
    if isinstance(document, Pairs) and len(document.items) == 1:
        key, value = document.items[0]
        if key.text in LANGUAGES and not isinstance(value, Scalar):
            return Place(), value
    return Place(), document


def _below(place: Place, node: "list[Node] | Pairs") -> Iterator[_Tree]:
    if isinstance(node, Pairs):
        for key, value in node.items:
            yield place.below(key.text), value
    else:
        for number, item in enumerate(node):
            yield place.item(number), item
