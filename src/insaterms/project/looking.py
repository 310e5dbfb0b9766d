"""Where the settings of a project are looked for: in a folder and in those above it."""

import os

from insaterms.errors import Problem, ProblemsError
from insaterms.project.reading import OWN_FILE, SHARED_FILE, has_settings, read_project
from insaterms.project.settings import Project
from insaterms.ui_language import _

__all__ = ["find_project"]

# A repository ends here: what lies above it is not of the project.
_REPOSITORY = ".git"


def find_project(start: str = ".") -> Project:
    """Find the settings of the project that a folder belongs to, and read them.

    The first folder upwards counts that has an insaterms.toml, or a pyproject.toml with a
    table `[tool.insaterms]`; above the top of a git repository nobody looks.

    Args:
        start: A folder, or a file in it.

    Returns:
        The project; where there are no settings, the usual ones, with the top of the git
        repository as its root, or the folder itself where it is in none.

    Raises:
        ProblemsError: If the settings cannot be read or are wrong, with every reason; if a
            folder has both files.

    """
    folder = start if os.path.isdir(start) else os.path.dirname(start) or os.curdir
    begin = folder = os.path.normpath(folder)
    while True:
        own, shared = (os.path.join(folder, name) for name in (OWN_FILE, SHARED_FILE))
        own, shared = os.path.normpath(own), os.path.normpath(shared)
        there = os.path.lexists(own)
        if os.path.lexists(shared) and has_settings(shared):
            if there:
                message = _("there are settings in {path} too; keep one of the two")
                raise ProblemsError([Problem(own, 0, 0, message.format(path=shared))])
            return read_project(shared)
        if there:
            return read_project(own)
        above = _above(folder)
        if os.path.lexists(os.path.join(folder, _REPOSITORY)):
            return Project(root=folder)
        if above is None:
            return Project(root=begin)
        folder = above


def _above(folder: str) -> str | None:
    """Return the folder above one, from the current folder if that one is; None at the top."""
    whole = os.path.abspath(folder)
    above = os.path.dirname(whole)
    if above == whole:
        return None
    return above if os.path.isabs(folder) else os.path.relpath(above)
