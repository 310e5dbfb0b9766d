"""From a file of settings to a project, with every problem at once and its place."""

import os
import stat
from collections.abc import Callable, Mapping
from typing import Any

from insaterms.content.translatable.values import UnreadablePageError
from insaterms.errors import Problem, ProblemsError, reason_of
from insaterms.project import keys
from insaterms.project.keys import What
from insaterms.project.places import read_places
from insaterms.project.settings import LintSettings, Project, key_of
from insaterms.project.values import Values, Way
from insaterms.text.decoding import decoded
from insaterms.ui_language import _

__all__ = ["OWN_FILE", "SHARED_FILE", "has_settings", "read_project"]

OWN_FILE = "insaterms.toml"
SHARED_FILE = "pyproject.toml"
_TABLE: Way = ("tool", "insaterms")
# More than anybody writes by hand.
_LARGEST = 1_000_000


def read_project(path: str) -> Project:
    """Read the settings of a project.

    Args:
        path: A file of TOML: `pyproject.toml`, whose table `[tool.insaterms]` counts, or one
            of any other name, which holds the settings alone.

    Raises:
        ProblemsError: If it cannot be read, or a setting is wrong; with every reason.

    """
    shown = _shown(path)
    try:
        text = _text(_bytes(path, shown), shown)
    except OSError as error:
        raise ProblemsError([Problem(shown, 0, 0, reason_of(error))]) from None
    root = os.path.dirname(path) or os.curdir
    try:
        places = read_places(text)
    except UnreadablePageError as error:
        raise ProblemsError([Problem(shown, error.line, error.column, error.message)]) from None
    values = Values(shown, root, places)
    project = _project(_settings(text, path), values, _way(path), root)
    if values.problems:
        raise ProblemsError(values.problems)
    return project


def has_settings(path: str) -> bool:
    """Whether a pyproject.toml has a table `[tool.insaterms]`.

    Raises:
        ProblemsError: If it names insaterms and cannot be read.

    """
    shown = _shown(path)
    try:
        data = _bytes(path, shown)
    except OSError as error:
        raise ProblemsError([Problem(shown, 0, 0, reason_of(error))]) from None
    # That of a project that has nothing to do with this one may hold what it likes.
    if b"insaterms" not in data:
        return False
    text = _text(data, shown)
    try:
        read_places(text)
    except UnreadablePageError as error:
        raise ProblemsError([Problem(shown, error.line, error.column, error.message)]) from None
    return _settings(text, path) is not None


def _way(path: str) -> Way:
    """Return the keys below which the settings stand in a file."""
    return _TABLE if os.path.basename(path) == SHARED_FILE else ()


def _settings(text: str, path: str) -> object:
    """Return the table of the settings; None where there is none."""
    import tomllib

    found: object = tomllib.loads(text)
    for key in _way(path):
        found = found.get(str(key)) if isinstance(found, dict) else None
    return found


def _bytes(path: str, shown: str) -> bytes:
    message = ""
    try:
        # To open a pipe would wait for whoever writes to it.
        if not stat.S_ISREG(os.stat(path).st_mode):
            message = _("this is no file, but a folder, a pipe or a device")
    except ValueError:
        message = _("this cannot be the name of a file")
    if message:
        raise ProblemsError([Problem(shown, 0, 0, message)])
    with open(path, "rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        message = _("the file is larger than {number} MB; settings are small")
        raise ProblemsError([Problem(shown, 0, 0, message.format(number=_LARGEST // 1_000_000))])
    return data


def _text(data: bytes, shown: str) -> str:
    text = decoded(data)
    if isinstance(text, str):
        return text
    message = {
        "UTF-16": _("this is UTF-16; save it as UTF-8"),
        "no text": _("this is no text; name a text file in UTF-8"),
        "encoding": _("not UTF-8; save it as UTF-8"),
    }[text.fault]
    raise ProblemsError([Problem(shown, text.line, text.column, message)])


def _shown(path: str) -> str:
    return path.encode("utf-8", "replace").decode("utf-8").replace(os.sep, "/")


def _project(found: object, values: Values, way: Way, root: str) -> Project:
    table = values.table(found if found is not None else {}, way, tuple(keys.PROJECT))
    given = _read(table, values, way, keys.PROJECT)
    within = (*way, "lint")
    lint = values.table(table.get("lint", {}), within, tuple(keys.LINT))
    settings = _read(lint, values, within, keys.LINT)
    path = values.file
    return Project(
        root=root,
        path=path,
        lint=LintSettings(path=path, places=_places(lint, values, within), **settings),
        **given,
    )


def _read(
    table: Mapping[str, object], values: Values, way: Way, known: Mapping[str, What]
) -> dict[str, Any]:
    """Return the settings of a table, by the names of the attributes that hold them."""
    return {
        key.replace("-", "_"): _reader(what, values)(table[key], (*way, key))
        for key, what in known.items()
        if key in table and what != "table"
    }


def _reader(what: What, values: Values) -> Callable[[object, Way], object]:
    readers: dict[What, Callable[[object, Way], object]] = {
        "path": values.path,
        "new path": lambda value, way: values.path(value, way, new=True),
        "language": values.our_language,
        "texts by id": lambda value, way: values.by_key(value, way, values.text),
        "selectors": values.texts,
        "selectors by pattern": lambda value, way: values.by_pattern(value, way, values.texts),
        "patterns": values.patterns,
        "languages by pattern": lambda value, way: values.by_pattern(value, way, values.language),
        "patterns by pattern": values.pairs_of_patterns,
        "texts": values.texts,
        "percentage": values.percentage,
        "days": values.number,
        "yes or no": values.flag,
        "output format": values.output_format,
    }
    return readers[what]


def _places(table: Mapping[str, object], values: Values, way: Way) -> dict[str, tuple[int, int]]:
    """Return where the settings of the lint stand, for whoever checks them further."""
    found = {}
    waiting: list[tuple[Way, object]] = [((key,), value) for key, value in table.items()]
    while waiting:
        keys_, value = waiting.pop()
        found[key_of(*keys_)] = values.at((*way, *keys_))
        if isinstance(value, dict):
            waiting += [((*keys_, key), each) for key, each in value.items()]
        elif isinstance(value, list):
            waiting += [((*keys_, number), each) for number, each in enumerate(value)]
    return found
