"""The values of settings, checked: each that is wrong becomes a problem with its place."""

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from insaterms.errors import Problem, nearest
from insaterms.project.patterns import fault_of
from insaterms.project.places import Places
from insaterms.project.settings import OUTPUT_FORMATS
from insaterms.text.language_tags import canonical_tag, language_of
from insaterms.ui_language import _

__all__ = ["Values", "Way"]

Way = tuple[str | int, ...]
T = TypeVar("T")

_SURE = 100
_LONGEST_SHOWN = 40
_MOST_HINTS = 100


class Values:
    """What stands in a table, key by key; what is wrong is written down.

    Attributes:
        file: The file, as messages name it.
        problems: What was wrong so far.

    """

    def __init__(self, path: str, root: str, places: Places) -> None:
        """Keep where the settings stand.

        Args:
            path: The file, as messages name it.
            root: The folder that paths in it are from.
            places: Where in the file its keys stand.

        """
        self.problems: list[Problem] = []
        self.file = path
        self._root = root
        self._places = places

    def at(self, way: Way) -> tuple[int, int]:
        """Return line and column of a setting, from 1."""
        return self._places.at(way)

    def problem(self, way: Way, message: str) -> None:
        """Write down that a setting is wrong."""
        self.problems.append(Problem(self.file, *self.at(way), message))

    def table(self, value: object, way: Way, known: Sequence[str]) -> Mapping[str, object]:
        """Return a table; keys that nobody knows are problems."""
        if not isinstance(value, dict):
            self.problem(
                way,
                _("“{key}” is a table; write [{way}]").format(
                    key=way[-1], way=".".join(map(str, way))
                ),
            )
            return {}
        for key in value:
            if key == "tool" and not way:
                said = _("here settings stand without “tool.insaterms”: [lint]; leave it out")
                self.problem((key,), said)
            elif key not in known:
                said = _("“{key}” is no setting{hint}")
                # Who has so many wrong has written another file; to compare them takes long.
                hint = (
                    nearest(key[:_LONGEST_SHOWN], known) if len(self.problems) < _MOST_HINTS else ""
                )
                self.problem((*way, key), said.format(key=_cut(key), hint=hint))
        return value

    def text(self, value: object, way: Way) -> str:
        """Return a text that is not empty."""
        if not isinstance(value, str):
            self.problem(way, _("this is to be a text, in quotes"))
        elif not value.strip():
            self.problem(way, _("this text is empty; write one, or leave the setting out"))
        else:
            return value
        return ""

    def texts(self, value: object, way: Way) -> tuple[str, ...]:
        """Return a list of texts."""
        if not isinstance(value, list):
            self.problem(way, _('this is to be a list of texts: ["…", "…"]'))
            return ()
        found = [self.text(item, (*way, number)) for number, item in enumerate(value)]
        return tuple(filter(None, found))

    def patterns(self, value: object, way: Way) -> tuple[str, ...]:
        """Return a list of patterns of paths."""
        found = []
        if not isinstance(value, list):
            return self.texts(value, way)
        for number, item in enumerate(value):
            text = self.text(item, (*way, number))
            if text and (fault := fault_of(text)):
                self.problem((*way, number), fault)
            elif text:
                found.append(text)
        return tuple(found)

    def by_key(self, value: object, way: Way, read: Callable[[object, Way], T]) -> dict[str, T]:
        """Return a table whose keys are free, each value read by a function."""
        if not isinstance(value, dict):
            self.problem(way, _("this is to be a table: “key” = value"))
            return {}
        return {key: read(each, (*way, key)) for key, each in value.items()}

    def by_pattern(self, value: object, way: Way, read: Callable[[object, Way], T]) -> dict[str, T]:
        """Return a table whose keys are patterns of paths."""
        found = self.by_key(value, way, read)
        for pattern in found:
            # The negation of a pattern is a matter of the rules that are ignored.
            if fault := fault_of(pattern.removeprefix("!")):
                self.problem((*way, pattern), fault)
        return found

    def pairs_of_patterns(self, value: object, way: Way) -> dict[str, str]:
        """Return patterns of paths, each with that of their translations."""
        found = self.by_key(value, way, self.text)
        for pattern, other in found.items():
            if other and (fault := fault_of(pattern, other) or fault_of(other, pattern)):
                self.problem((*way, pattern), fault)
        return found

    def language(self, value: object, way: Way) -> str:
        """Return the tag of any language, as BCP 47 writes it."""
        text = self.text(value, way)
        tag = canonical_tag(text)
        if tag and language_of(tag) is None:
            from babel.localedata import exists

            tag = tag if exists(tag.partition("-")[0]) else ""
        if text and not tag:
            said = _("“{language}” is no language that is known; write “nl”, “en” or “en-GB”")
            self.problem(way, said.format(language=_cut(text)))
        return tag

    def our_language(self, value: object, way: Way) -> str:
        """Return the tag of Dutch or English."""
        before = len(self.problems)
        tag = self.language(value, way)
        if len(self.problems) == before and language_of(tag) is None:
            said = _("pages are in Dutch or English; write “nl” or “en”, not “{language}”")
            self.problem(way, said.format(language=tag))
        return tag

    def number(self, value: object, way: Way, most: int | None = None) -> int:
        """Return a whole number from 0."""
        if isinstance(value, bool) or not isinstance(value, int):
            self.problem(way, _("this is to be a whole number, without quotes"))
        elif value < 0:
            self.problem(way, _("this is to be 0 or more"))
        elif most is not None and value > most:
            self.problem(way, _("this is to be {number} at most").format(number=most))
        else:
            return value
        return 0

    def percentage(self, value: object, way: Way) -> int:
        """Return a whole number from 0 to 100."""
        return self.number(value, way, _SURE)

    def flag(self, value: object, way: Way) -> bool:
        """Return true or false."""
        if isinstance(value, bool):
            return value
        self.problem(way, _("write true or false, without quotes"))
        return False

    def output_format(self, value: object, way: Way) -> str:
        """Return the name of a format for findings."""
        text = self.text(value, way)
        if text and text not in OUTPUT_FORMATS:
            said = _("“{word}” is no output format{hint}; write one of {known}")
            known = ", ".join(OUTPUT_FORMATS)
            hint = nearest(text[:_LONGEST_SHOWN], OUTPUT_FORMATS)
            self.problem(way, said.format(word=_cut(text), hint=hint, known=known))
        return text

    def path(self, value: object, way: Way, *, new: bool = False) -> str:
        """Return a path as it is opened; what does not exist is a problem.

        Args:
            value: From the folder of the settings, or absolute; `..` may lead out of that
                folder, since sites share a glossary that stands beside them.
            way: Where it stands.
            new: Whether it may be written yet; then its folder must exist.

        """
        text = self.text(value, way)
        if not text:
            return ""
        path = os.path.normpath(os.path.join(self._root, text))
        try:
            there = os.path.exists(os.path.dirname(path) or os.curdir if new else path)
        except ValueError:
            there = False
        if not there:
            said = _("there is no “{path}” here; name a path from the folder of the settings")
            if new:
                said = _("there is no folder for “{path}”; make it, or name another path")
            self.problem(way, said.format(path=_cut(text)))
        return path


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
