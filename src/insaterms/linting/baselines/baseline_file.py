"""A baseline as it stands in its file, read as strictly as a glossary."""

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from insaterms.errors import Problem, ProblemsError, nearest, reason_of
from insaterms.ui_language import _

__all__ = ["VERSION", "Baseline", "KnownFinding", "read_baseline"]

VERSION = 1
"""Of the format."""

_KEYS = ("rule", "path", "text", "count")
_WHITE = re.compile(r"[ \t\r\n]*+")


class KnownFinding(Struct, frozen=True, order=True):
    """A finding that is known.

    Attributes:
        path: The file, from the folder of the baseline, with forward slashes.
        rule: The code.
        text: The text that is at fault; of a finding without one what it says.
        count: How many such findings are known; at least 1.

    """

    path: str
    rule: str
    text: str
    count: int = 1


class Baseline(Struct, frozen=True):
    """What is known.

    Attributes:
        path: The file, as messages name it.
        findings: What stands in it.

    """

    path: str
    findings: tuple[KnownFinding, ...] = ()


def read_baseline(path: str) -> Baseline:
    """Read a baseline.

    Raises:
        ProblemsError: If it cannot be read or is wrong, with every reason and its place.

    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
    except FileNotFoundError:
        message = _("there is no such baseline yet; write it with --write-baseline")
        raise ProblemsError([Problem(path, 0, 0, message)]) from None
    except OSError as error:
        raise ProblemsError([Problem(path, 0, 0, reason_of(error))]) from None
    except UnicodeDecodeError:
        raise ProblemsError([Problem(path, 0, 0, _("not UTF-8; save it as UTF-8"))]) from None
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        message = _("this is no JSON: {reason}").format(reason=error.msg)
        raise ProblemsError([Problem(path, error.lineno, error.colno, message)]) from None
    except RecursionError:
        message = _("this is no baseline; write one with --write-baseline")
        raise ProblemsError([Problem(path, 0, 0, message)]) from None
    reader = _Reader(path, text)
    findings = reader.findings(content)
    if reader.problems:
        raise ProblemsError(reader.problems)
    return Baseline(path, findings)


class _Reader:
    """Reads a baseline, and writes down what is wrong with it."""

    def __init__(self, path: str, text: str) -> None:
        self.problems: list[Problem] = []
        self._path = path
        self._text = text

    def findings(self, content: object) -> tuple[KnownFinding, ...]:
        if not isinstance(content, dict) or "findings" not in content:
            self._problem(0, _("this is no baseline; write one with --write-baseline"))
            return ()
        if content.get("version") != VERSION:
            message = _("this version of a baseline is not known; write it anew")
            self._problem(self._text.find('"version"'), message)
            return ()
        self.problems += (
            self._at(0, _('a baseline has no key "{key}"{hint}').format(key=key, hint=guess))
            for key in content
            if key not in {"version", "findings"}
            for guess in (nearest(key, ("version", "findings")),)
        )
        rows = content["findings"]
        if not isinstance(rows, list):
            self._problem(0, _('"findings" is a list; write the baseline anew'))
            return ()
        faults = {number: fault for number, row in enumerate(rows) if (fault := _fault(row))}
        if faults:
            for number, place in enumerate(self._places()):
                if number in faults:
                    self._problem(place, faults[number])
            return ()
        return tuple(sorted(KnownFinding(**row) for row in rows))

    def _places(self) -> Iterator[int]:
        """Yield where each finding begins."""
        text = self._text
        decoder = json.JSONDecoder()
        place = _behind(text, 0) + 1
        while True:
            key, place = decoder.raw_decode(text, _behind(text, place))
            place = _behind(text, _behind(text, place) + 1)
            if key == "findings":
                break
            _value, place = decoder.raw_decode(text, place)
            place = _behind(text, place) + 1
        place = _behind(text, place + 1)
        while text[place] != "]":
            yield place
            _value, place = decoder.raw_decode(text, place)
            place = _behind(text, place)
            place = _behind(text, place + (text[place] == ","))

    def _problem(self, place: int, message: str) -> None:
        self.problems.append(self._at(place, message))

    def _at(self, place: int, message: str) -> Problem:
        line = self._text.count("\n", 0, max(0, place)) + 1
        column = max(0, place) - self._text.rfind("\n", 0, max(0, place))
        return Problem(self._path, line, column, message)


def _behind(text: str, place: int) -> int:
    """Return where the white space at a place ends."""
    found = _WHITE.match(text, place)
    return found.end() if found else place


def _fault(row: Any) -> str:  # noqa: ANN401 -- JSON holds anything
    """Return what is wrong with a finding, or nothing."""
    if not isinstance(row, dict):
        return _("a finding is written in braces, with “rule”, “path”, “text” and “count”")
    for key in _KEYS:
        if key not in row:
            return _("this finding has no “{key}”").format(key=key)
    for key, value in row.items():
        if key not in _KEYS:
            return _('a finding has no key "{key}"{hint}').format(key=key, hint=nearest(key, _KEYS))
        if key != "count" and not isinstance(value, str):
            return _("“{key}” is a text").format(key=key)
    if isinstance(row["count"], bool) or not isinstance(row["count"], int) or row["count"] < 1:
        return _("“count” is a number from 1 on")
    return ""
