"""The canonical form of a glossary file.

Keys stand in the order of `keys`, concepts and sources by id, one blank line between
concepts; texts are plain where YAML allows, folded where they are long.  Comments stay
with what they belong to.  A second pass changes nothing.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator

from insaterms.formats.glossary_yaml import comments as remarks
from insaterms.formats.glossary_yaml import keys
from insaterms.formats.glossary_yaml.comments import Anchor, Comment, Comments
from insaterms.formats.glossary_yaml.tree import Mapping, Node, Scalar, Sequence, one_line, parse
from insaterms.model import LANGUAGES

__all__ = ["WIDTH", "inserted", "laid_out"]

WIDTH = 88

_NESTED = {"concepts": keys.CONCEPT, "sources": keys.SOURCE, "nl": keys.TERM, "en": keys.TERM}
_ORDERS: dict[str, dict[str, str]] = {
    **_NESTED,
    "definition": {"nl": "", "en": ""},
    "attested": keys.ATTESTATION,
}
_FLAGS = frozenset({"same-in-both", "case-sensitive", "everyday"})
# Other programs read these as true, false or nothing, so they are quoted.
_AMBIGUOUS = frozenset("y n yes no true false on off null ~".split())
_UNSAFE_START = re.compile(r"[-?:](\s|$)|[,\[\]{}#&*!|>'\"%@`]|---|\.\.\.|=$|<<$")
_UNSAFE_INSIDE = re.compile(r":(\s|$)|\s#")
# Control and format characters, which nobody sees; joiners stay, since emoji need them.
# Not `str.isprintable`: what that says of an emoji depends on the age of the Python.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufeff\ufffe\uffff]"
)
_WORD = re.compile(r"^#(?=[^\W\d_])")
# What needs no quotes between brackets, or has them already.
_FLOW_SAFE = re.compile(r"[\w-]+|\"[^\"\\]*\"")


def laid_out(text: str) -> str:
    """Return the canonical form of a file; one that cannot be parsed stays as it is."""
    text = text.lstrip("\ufeff")
    root = _root(text)
    if root is None or not root.items:
        return text
    return _Writer(remarks.attach(remarks.find(text), root)).file(root)


def inserted(text: str, concept: dict[str, object]) -> str:
    """Return a file with one more concept at its place, in the canonical form.

    Args:
        text: The file as it is; it may be empty.  One that cannot be parsed, or has
            something else than a list as its concepts, stays as it is.
        concept: Keys and values as they stand in a file.

    """
    text = text.lstrip("\ufeff")
    entry = _node(concept)
    root = _root(text)
    if root is None:
        if _says_something(text):
            return text
        # Comments alone stay above the concept.
        above = text.rstrip("\n") + "\n\n" if text.strip() else ""
        return above + _Writer(Comments()).file(_with_concept(Mapping([], 0, 0), entry))
    attached = remarks.attach(remarks.find(text), root)
    listed = root.get("concepts")
    if isinstance(listed, Mapping) or (isinstance(listed, Scalar) and listed.text):
        return text
    return _Writer(attached).file(_with_concept(root, entry))


def _root(text: str) -> Mapping | None:
    tree = parse(text, "")
    return tree.root if isinstance(tree.root, Mapping) and not tree.problems else None


def _says_something(text: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())


def _with_concept(root: Mapping, entry: Node) -> Mapping:
    listed = root.get("concepts")
    others = listed.items if isinstance(listed, Sequence) else []
    concepts = Sequence([*others, entry], 0, 0)
    pairs = [(key, concepts if key.text == "concepts" else value) for key, value in root.items]
    if listed is None:
        pairs.append((Scalar("concepts", 0, 0), concepts))
    return Mapping(pairs, root.line, root.column)


def _node(value: object) -> Node:
    if isinstance(value, dict):
        return Mapping([(Scalar(str(k), 0, 0), _node(v)) for k, v in value.items()], 0, 0)
    if isinstance(value, list | tuple):
        return Sequence([_node(item) for item in value], 0, 0)
    return Scalar(str(value), 0, 0)


class _Writer:
    def __init__(self, attached: Comments) -> None:
        self._comments = attached

    # -- structure ---------------------------------------------------------------

    def file(self, root: Mapping) -> str:
        lines: list[str] = []
        for key, value in _ordered(root, keys.FILE):
            if lines and key.text in {"concepts", "sources"}:
                lines.append("")
            lines += self._before((key.line, key.column, 1), 0)
            if key.text in {"concepts", "sources"} and isinstance(value, Sequence) and value.items:
                lines.append(f"{key.text}:{self._behind((key.line, key.column, 1))}")
                order = _NESTED[key.text]
                for number, item in enumerate(sorted(value.items, key=_id)):
                    if number and key.text == "concepts":
                        lines.append("")
                    lines += self._item(item, key.text, order, 0)
            else:
                lines += self._value(key, value, 0)
        lines += self._own_lines(self._comments.end, 0)
        return "\n".join(lines).rstrip("\n") + "\n"

    def entry(
        self, node: Mapping, order: dict[str, str], indent: int, lead: str = ""
    ) -> Iterator[str]:
        """Write the keys of a mapping; the first line begins with `lead`."""
        for key, value in _ordered(node, order):
            anchor = (key.line, key.column, 1)
            inner = indent + len("- ")
            if lead:
                first, *rest = self._value(key, value, inner)
                # A comment before the first key would part it from its dash.
                yield from self._before(anchor, indent)
                yield " " * indent + lead + first.lstrip()
                yield from rest
                lead = ""
            else:
                yield from self._before(anchor, inner)
                yield from self._value(key, value, inner)

    def _item(self, node: Node, key: str, order: dict[str, str], indent: int) -> Iterator[str]:
        anchor = (node.line, node.column, 0)
        yield from self._before(anchor, indent)
        if isinstance(node, Sequence) and node.items:
            yield from self._own_lines(self._comments.behind.get(anchor, ()), indent)
            yield " " * indent + "-"
            for item in node.items:
                yield from self._item(item, "", order, indent + 2)
        elif isinstance(node, Mapping) and _says_only_text(node, key):
            ((name, text),) = node.items
            inner = (name.line, name.column, 1)
            yield from self._before(inner, indent)
            yield from self._scalar(" " * indent + "- ", text, key, indent + 2, anchor, inner)
        elif isinstance(node, Mapping) and node.items:
            lines = list(self.entry(node, order, indent, "- "))
            lines[0] += self._behind(anchor)
            yield from lines
        else:
            yield from self._scalar(" " * indent + "- ", node, key, indent + 2, anchor)

    def _value(self, key: Scalar, value: Node, indent: int, inside: str = "") -> list[str]:
        anchor = (key.line, key.column, 1)
        lead = f"{' ' * indent}{_quoted_if_needed(key.text)}:"
        # `nl` and `en` hold terms in a concept, but one text in a definition.
        listed = key.text in keys.LISTS and inside != "definition"
        if isinstance(value, Sequence) or (isinstance(value, Mapping) and listed):
            items: list[Node] = value.items if isinstance(value, Sequence) else [value]
            return self._list(lead, key, items, indent, listed=listed)
        if isinstance(value, Mapping) and value.items:
            order = _ORDERS.get(key.text, {})
            if inside == "definition":
                order = keys.DEFINITION
            lines = [lead + self._behind(anchor)]
            for inner_key, inner in _ordered(value, order):
                lines += self._before((inner_key.line, inner_key.column, 1), indent + 2)
                lines += self._value(inner_key, inner, indent + 2, key.text)
            return lines
        return list(self._scalar(lead + " ", value, key.text, indent + 2, anchor))

    def _list(
        self, lead: str, key: Scalar, items: list[Node], indent: int, *, listed: bool
    ) -> list[str]:
        anchor = (key.line, key.column, 1)
        texts = [text for item in items if (text := self._short(item, key.text)) is not None]
        if listed and items and len(texts) == len(items):
            if len(texts) == 1:
                scalar = items[0].items[0][1] if isinstance(items[0], Mapping) else items[0]
                return list(self._scalar(lead + " ", scalar, key.text, indent + 2, anchor))
            line = f"{lead} [{', '.join(texts)}]"
            slugs = key.text in {"broader", "narrower", "related"}
            slugs = slugs and all(_FLOW_SAFE.fullmatch(text) for text in texts)
            # A comment behind the bracket would pass to the last item.
            if slugs and len(line) <= WIDTH and anchor not in self._comments.behind:
                return [line]
        if not items:
            return [f"{lead} []{self._behind(anchor)}"]
        lines = [lead + self._behind(anchor)]
        for item in items:
            lines += self._item(item, key.text, _ORDERS.get(key.text, {}), indent)
        return lines

    def _short(self, node: Node, key: str) -> str | None:
        """Return an item as text, if it is one and has no comments."""
        if self._touched((node.line, node.column, 0)):
            return None
        if isinstance(node, Mapping) and _says_only_text(node, key):
            ((name, node),) = node.items
            if self._touched((name.line, name.column, 1)):
                return None
        return _written(node.text, key) if isinstance(node, Scalar) and not _blank(node) else None

    def _touched(self, anchor: Anchor) -> bool:
        return anchor in self._comments.before or anchor in self._comments.behind

    # -- texts and comments ------------------------------------------------------

    def _scalar(
        self, lead: str, node: Node, key: str, indent: int, *anchors: Anchor
    ) -> Iterator[str]:
        comment = "".join(map(self._behind, anchors))
        if not isinstance(node, Scalar):
            yield lead + ("[]" if isinstance(node, Sequence) else "{}") + comment
            return
        if lines := _paragraphs(node):
            # Somebody has divided a note into lines; they stay.
            yield f"{lead}|-{comment}"
            yield from (" " * indent + line if line else "" for line in lines)
            return
        written = "" if _blank(node) else _written(node.text, key)
        plain = one_line(node.text)
        long = len(lead) + len(written) > WIDTH and " " in plain
        if long and not _INVISIBLE.search(plain):
            yield f"{lead}>-{comment}"
            yield from textwrap.wrap(
                plain,
                WIDTH,
                initial_indent=" " * indent,
                subsequent_indent=" " * indent,
                break_long_words=False,
                break_on_hyphens=False,
            )
        else:
            yield (lead + written).rstrip() + comment

    def _before(self, anchor: Anchor, indent: int) -> list[str]:
        return self._own_lines(self._comments.before.get(anchor, ()), indent)

    @staticmethod
    def _own_lines(found: Iterable[Comment], indent: int) -> list[str]:
        lines = []
        for comment in found:
            lines.append(" " * indent + comment.text)
            if comment.gap:
                lines.append("")
        return lines

    def _behind(self, anchor: Anchor) -> str:
        found = self._comments.behind.get(anchor, ())
        # Behind a text whose quotes go, "#word" would look like a part of it.
        return "".join(f"  {_WORD.sub('# ', comment.text)}" for comment in found)


def _paragraphs(node: Scalar) -> list[str]:
    """Return the lines of a literal block of several lines, nothing for another text."""
    lines = [line.rstrip(" ") for line in node.text.strip("\n").split("\n")]
    plain = not any(map(_INVISIBLE.search, lines)) and not lines[0].startswith(" ")
    return lines if node.style == "|" and len(lines) > 1 and lines[0] and plain else []


def _ordered(node: Mapping, order: dict[str, str]) -> list[tuple[Scalar, Node]]:
    """Return the pairs in the canonical order; unknown keys keep theirs, at the end."""
    places = {key: place for place, key in enumerate(order)}
    return sorted(node.items, key=lambda pair: places.get(pair[0].text, len(places)))


def _id(node: Node) -> str:
    value = node.get("id") if isinstance(node, Mapping) else None
    return one_line(value.text) if isinstance(value, Scalar) else ""


def _says_only_text(node: Mapping, key: str) -> bool:
    """Whether a term says nothing but its text, so that it can stand without a key."""
    if key not in LANGUAGES or len(node.items) != 1:
        return False
    ((name, text),) = node.items
    return name.text == "text" and isinstance(text, Scalar) and not _blank(text)


def _blank(node: Scalar) -> bool:
    """Whether nothing is written, as opposed to an empty text in quotes."""
    return not node.text and not node.style


def _written(text: str, key: str) -> str:
    """Return a text as YAML: plain where that is safe, in double quotes elsewhere."""
    return _quoted_if_needed(one_line(text), key)


def _quoted_if_needed(text: str, key: str = "") -> str:
    if (
        text != one_line(text)
        or text != text.strip()
        or not text
        or (text.casefold() in _AMBIGUOUS and key not in _FLAGS)
        or _UNSAFE_START.match(text)
        or _UNSAFE_INSIDE.search(text)
        or _INVISIBLE.search(text)
    ):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + _INVISIBLE.sub(lambda c: f"\\U{ord(c[0]):08x}", escaped) + '"'
    return text
