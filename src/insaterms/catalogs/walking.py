"""The files of a folder and of those in it, in order, without those that programs fill."""

import os
import re
from collections.abc import Callable
from typing import Literal

from msgspec import Struct, field

from insaterms.errors import reason_of

__all__ = ["LeftOut", "Walk", "Walked", "walk"]

LeftOut = Literal["excluded", "hidden", "tools", "settings", "other kind", "language", "link"]
"""Why something in a folder is not read.

`tools`: a folder that programs fill (`node_modules`, `_build`); `settings`: a file that
programs read; `language`: a page that is a translation; `link`: a link that leads nowhere, or
to a folder that was seen.
"""

# Folders that programs fill, and those beside whose settings they do.
_TOOLS = frozenset(
    "node_modules bower_components __pycache__ _build _site build dist htmlcov".split()
)
_TOOLS_BESIDE = {
    "site": ("mkdocs.yml", "mkdocs.yaml", "zensical.toml"),
    "public": ("hugo.toml", "hugo.yaml", "hugo.yml", "config.toml"),
}
# A virtual environment has one of these in it.
_ENVIRONMENT = "pyvenv.cfg"
_SETTINGS = re.compile(
    r"requirements.*\.txt|(?:robots|humans|ads|security|cmakelists|license|licence)\.txt"
    r"|(?:pyproject|insaterms|cargo|netlify)\.toml|(?:docker-)?compose.*\.ya?ml|pnpm-.*\.ya?ml",
    re.IGNORECASE,
)


class Walk(Struct, frozen=True):
    """What of a folder is wanted.

    Attributes:
        wanted: Whether a file is of a kind that is read, by its path.
        excluded: Whether something is passed over, by its path and by the one inside the
            folder that was named.
        strict: Whether a folder that cannot be read is an error; else it is written down.

    """

    wanted: Callable[[str], bool]
    excluded: Callable[[str, str], bool]
    strict: bool = True


class Walked(Struct, frozen=True):
    """What was found in folders.

    Attributes:
        files: The paths of the files; of each folder in the order of their names, and before
            the folders in it.
        left_out: What was passed over, by the reason.
        unreadable: Folders that cannot be read, each with the reason.
        seen: The real paths of the folders that were entered.

    """

    files: list[str] = field(default_factory=list)
    left_out: dict[LeftOut, list[str]] = field(default_factory=dict)
    unreadable: list[tuple[str, str]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def leave_out(self, reason: LeftOut, path: str) -> None:
        """Pass something over."""
        self.left_out.setdefault(reason, []).append(path)


def walk(root: str, what: Walk, walked: Walked) -> None:
    """Find the files of a folder, in order; no folder is entered twice, whatever leads to it.

    Args:
        root: The folder.
        what: What of it is wanted.
        walked: Where it is added to what was found before.

    Raises:
        OSError: If a folder cannot be read, and `what` is strict.

    """
    top = os.path.realpath(root)
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        real = os.path.realpath(folder)
        # A link to what holds this folder leads to files that nobody named, or to all there are.
        if real in walked.seen or top.startswith(os.path.join(real, "")):
            if os.path.abspath(folder) != os.path.abspath(root):
                walked.leave_out("link", folder)
            continue
        walked.seen.add(real)
        try:
            with os.scandir(folder) as scanned:
                entries = sorted(scanned, key=lambda each: each.name)
        except OSError as error:
            if what.strict:
                raise
            walked.unreadable.append((folder, reason_of(error)))
            continue
        names = {entry.name for entry in entries}
        folders = []
        for entry in entries:
            path = os.path.normpath(entry.path) if folder == os.curdir else entry.path
            reason: LeftOut | None
            try:
                is_folder = entry.is_dir()
                reason = _passed_over(entry, root, names, what, is_folder=is_folder)
            except OSError:
                # Links that lead round in a circle; a folder on the way that is closed.
                is_folder, reason = False, "link"
            if reason is not None:
                walked.leave_out(reason, path)
            elif is_folder:
                folders.append(path)
            else:
                walked.files.append(path)
        # The files of a folder come before its folders.
        waiting += reversed(folders)


def _passed_over(
    entry: "os.DirEntry[str]", root: str, names: set[str], what: Walk, *, is_folder: bool
) -> LeftOut | None:
    """Return why an entry of a folder is neither read nor entered."""
    if what.excluded(entry.path, os.path.relpath(entry.path, root)):
        return "excluded"
    if entry.name.startswith("."):
        return "hidden"
    if is_folder:
        return "tools" if _of_tools(entry.path, names) else None
    if not entry.is_file():
        # A link to nothing, a pipe, a device.
        return "link"
    if _SETTINGS.fullmatch(entry.name):
        return "settings"
    return None if what.wanted(entry.path) else "other kind"


def _of_tools(path: str, beside: set[str]) -> bool:
    """Whether a folder is one that programs fill.

    Args:
        path: The folder.
        beside: The names of what stands beside it.

    """
    name = os.path.basename(path)
    if name in _TOOLS or not beside.isdisjoint(_TOOLS_BESIDE.get(name, ())):
        return True
    return os.path.isfile(os.path.join(path, _ENVIRONMENT))
