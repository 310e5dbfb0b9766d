"""Lists of waivers: which departures from the glossary are accepted, and why."""

from typing import NamedTuple

from insaterms.errors import Problem, nearest
from insaterms.formats.glossary_yaml.tree import (
    BREAK,
    Mapping,
    Node,
    Scalar,
    Sequence,
    one_line,
    parse,
)
from insaterms.ui_language import _

__all__ = ["ListedWaiver", "read_waivers"]

_KEYS = ("term", "where", "reason")
_LARGEST = 1_000_000
_DIGITS = 9  # no file has more lines


class ListedWaiver(NamedTuple):
    """One waiver of a list.

    Attributes:
        term: The term, or the id of its concept.
        where: A line of the text, a piece of a paragraph of it, or None.
        reason: Why it is accepted.
        line: The line of the list.

    """

    term: str
    where: int | str | None
    reason: str
    line: int


def read_waivers(text: str, path: str) -> tuple[list[ListedWaiver], list[Problem]]:
    """Read a list of waivers: each has a `term` and a `reason`, and may have a `where`.

    Args:
        text: The file: YAML without anchors, aliases and tags; it may be empty.
        path: How the user named it, for the problems.

    Returns:
        The waivers, and every problem with its place.

    """
    if len(text) > _LARGEST:
        return [], [
            Problem(path, 0, 0, _("a list of waivers has no more than a million characters"))
        ]
    if not any(map(_says_something, BREAK.split(text))):
        return [], []  # nothing is waived yet
    tree = parse(text, path)
    problems = tree.problems
    if problems or tree.root is None:
        return [], sorted(problems)
    if not isinstance(tree.root, Sequence):
        message = _('this is a list: write "- term: …", and "reason: …" below it')
        return [], [Problem(path, tree.root.line, tree.root.column, message)]
    reader = _Reader(path, problems)
    found = [each for node in tree.root.items if (each := reader.waiver(node))]
    return found, sorted(problems)


def _says_something(line: str) -> bool:
    line = line.strip()
    return line != "---" and line[:1] not in {"", "#"}


class _Reader:
    """Reads waivers, and writes down what is wrong instead of stopping."""

    def __init__(self, path: str, problems: list[Problem]) -> None:
        self._path = path
        self._problems = problems

    def waiver(self, node: Node) -> ListedWaiver | None:
        if not isinstance(node, Mapping):
            self._problem(
                node, _('a waiver has the keys "term" and "reason", and may have "where"')
            )
            return None
        texts = self._texts(node)
        for key in ("term", "reason"):
            if not texts.get(key):
                self._problem(node, _('a waiver needs a "{key}"').format(key=key))
        if not (texts.get("term") and texts.get("reason")):
            return None
        where = self._where(node.get("where"))
        return ListedWaiver(texts["term"], where, texts["reason"], node.line)

    def _texts(self, node: Mapping) -> dict[str, str]:
        texts = {}
        for key, value in node.items:
            if key.text not in _KEYS:
                hint = nearest(key.text, _KEYS) or _("; there are {names}").format(
                    names=", ".join(_KEYS)
                )
                self._problem(
                    key, _('a waiver has no key "{text}"{hint}').format(text=key.text, hint=hint)
                )
            elif isinstance(value, Scalar):
                texts[key.text] = one_line(value.text)
            else:
                self._problem(value, _('"{text}" is a single text').format(text=key.text))
        return texts

    def _where(self, node: Node | None) -> int | str | None:
        if not isinstance(node, Scalar) or not (text := one_line(node.text)):
            return None
        if node.style or not (text.isascii() and text.isdigit()):
            return text
        if not text.strip("0"):
            self._problem(node, _("lines are counted from 1"))
        return int(text[:_DIGITS])

    def _problem(self, node: Node, message: str) -> None:
        self._problems.append(Problem(self._path, node.line, node.column, message))
