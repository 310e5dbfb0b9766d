"""Single values: texts, choices, dates, yes and no, each with its place if it is wrong."""

import re
from contextlib import suppress
from datetime import date
from typing import Any, get_args

from msgspec import Struct

from insaterms.errors import Problem, nearest
from insaterms.formats.glossary_yaml import keys
from insaterms.formats.glossary_yaml.tree import Mapping, Node, Scalar, Sequence, one_line
from insaterms.model import (
    Feature,
    Gender,
    Kind,
    Level,
    PartOfSpeech,
    Region,
    Status,
    TermType,
)
from insaterms.text.folding import unwanted_character
from insaterms.ui_language import _

__all__ = ["CHOICES", "Place", "ValueReader"]


class Place(Struct, frozen=True):
    """Where something stands: a line and a column, 1-based."""

    path: str
    line: int
    column: int

    def problem(self, message: str) -> Problem:
        """Return a problem at this place."""
        return Problem(self.path, self.line, self.column, message)


# `date.fromisoformat` would also take 2018-W26-4.
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PERIOD = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_TRUE = frozenset({"yes", "true", "ja"})
_FALSE = frozenset({"no", "false", "nee"})
CHOICES: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "part-of-speech": get_args(PartOfSpeech),
    "gender": get_args(Gender),
    "type": get_args(TermType),
    "status": get_args(Status),
    "region": get_args(Region),
    "level": get_args(Level),
    "forms": tuple(feature for feature in get_args(Feature) if feature != "base"),
}


class ValueReader:
    """Reads values of one file, and writes down what is wrong instead of stopping."""

    def __init__(self, path: str, problems: list[Problem]) -> None:
        """Read values of the file with this path; problems are added to the list."""
        self._path = path
        self._problems = problems

    def place(self, node: Node) -> Place:
        """Return where a node stands."""
        return Place(self._path, node.line, node.column)

    def problem(self, node: Node, message: str) -> None:
        """Write down what is wrong with a node."""
        self._problems.append(Problem(self._path, node.line, node.column, message))

    def known_keys(self, node: Mapping, known: dict[str, str], where: str) -> None:
        """Report keys that are not known, with the nearest that is."""
        for key, _value in node.items:
            if key.text[:1].isspace():
                self.problem(key, _("these are not ordinary spaces; type them anew"))
            elif key.text not in known:
                name = key.text.replace("_", "-")
                meant = next((k for k in keys.MEANT.get(name.casefold(), ()) if k in known), name)
                hint = nearest(meant, tuple(known))
                hint = hint or _("; known are {names}").format(names=", ".join(known))
                self.problem(
                    key,
                    _('unknown key "{text}" in {where}{hint}').format(
                        text=key.text, where=where, hint=hint
                    ),
                )

    def items(self, node: Node | None, key: str) -> list[Node]:
        """Return the items of a list; nothing for a missing or empty value."""
        if node is None or (isinstance(node, Scalar) and not node.text and not node.style):
            return []
        if isinstance(node, Sequence):
            return node.items
        if key in keys.LISTS:
            return [node]
        self.problem(node, _('"{key}" takes a list; begin each item with "- "').format(key=key))
        return []

    def text(self, node: Node | None, key: str) -> str:
        """Return a text on one line; a list or mapping is a problem."""
        if node is None:
            return ""
        if isinstance(node, Scalar):
            text = one_line(node.text)
            if text.isspace():
                return ""
            if not text.isprintable() and (found := unwanted_character(text)):
                self.problem(
                    node,
                    _("the character U+{found} may not stand in a text").format(
                        found=f"{ord(found):04X}"
                    ),
                )
            return text
        self.problem(node, _('"{key}" takes one text').format(key=key))
        return ""

    def texts(self, node: Node | None, key: str) -> tuple[str, ...]:
        """Return the texts of a list; empty ones are left out."""
        return tuple(text for item in self.items(node, key) if (text := self.text(item, key)))

    def choice(self, node: Node | None, key: str) -> Any:  # noqa: ANN401 -- one of many Literals
        """Return a text that is one of a few, or None."""
        if node is None:
            return None
        text = self.text(node, key)
        if text in CHOICES[key]:
            return text
        if isinstance(node, Scalar):
            hint = nearest(text, CHOICES[key]) or _("; write one of {names}").format(
                names=", ".join(CHOICES[key])
            )
            self.problem(
                node, _('"{text}" is no {key}{hint}').format(text=text, key=key, hint=hint)
            )
        return None

    def flag(self, node: Node | None, key: str) -> bool:
        """Return whether a text says yes; anything but yes and no is a problem."""
        text = self.text(node, key).casefold()
        if isinstance(node, Scalar) and text not in _TRUE | _FALSE:
            self.problem(
                node,
                _('"{text}" is neither yes nor no, which "{key}" takes').format(text=text, key=key),
            )
        return text in _TRUE

    def date(self, node: Node | None, key: str) -> date | None:
        """Return a day written as 2018-06-28, or None."""
        text = self.text(node, key)
        if not isinstance(node, Scalar):
            return None
        if _DATE.fullmatch(text):
            with suppress(ValueError):
                return date.fromisoformat(text)
        self.problem(node, _('"{text}" is no date; write it as 2018-06-28').format(text=text))
        return None

    def period(self, node: Node | None, key: str) -> str:
        """Return a year, month or day in ISO 8601 (`2016`, `2016-06`, `2016-06-13`)."""
        text = self.text(node, key)
        if not isinstance(node, Scalar):
            return ""
        if _PERIOD.fullmatch(text):
            with suppress(ValueError):
                date.fromisoformat((text + "-01-01")[:10])
                return text
        self.problem(
            node, _('"{text}" is no year or date; write it as 2018 or 2018-06-28').format(text=text)
        )
        return ""
