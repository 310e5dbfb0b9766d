"""How files are called: as they are opened, as messages name them, within the project."""

import os

from insaterms.catalogs.pages import printable_path
from insaterms.project import Project

__all__ = ["Names", "is_of_project", "is_text", "within_project"]

# So many folders of a file that lies outside of the project say something of it.
_NEAR = 4


def is_of_project(path: str, project: Project) -> bool:
    """Tell whether a file lies below the root of the project.

    What its settings say of its glossary and its catalogs is not said of others.
    """
    return os.path.abspath(path).startswith(os.path.join(os.path.abspath(project.root), ""))


def within_project(path: str, project: Project) -> str:
    """Return a path from the root of the project, with forward slashes.

    Of what lies elsewhere, the last folders: where a project happens to lie says nothing of
    the language of its pages.
    """
    whole = os.path.abspath(path)
    if is_of_project(path, project):
        root = os.path.join(os.path.abspath(project.root), "")
        return whole[len(root) :].replace(os.sep, "/")
    return "/".join(whole.replace(os.sep, "/").split("/")[-_NEAR:])


class Names:
    """The names of files, each folder looked up once."""

    def __init__(self) -> None:
        """Name files from the current folder."""
        self._here = os.getcwd()
        self._real: dict[str, str] = {}
        self._shown: dict[str, str] = {}

    def real(self, path: str) -> str:
        """Return the path of a file without links."""
        if os.path.islink(path):
            return os.path.realpath(path)
        folder, name = os.path.split(path)
        if folder not in self._real:
            self._real[folder] = os.path.realpath(folder or os.curdir)
        return os.path.join(self._real[folder], name)

    def shown(self, path: str) -> str:
        """Return a path as messages name it."""
        folder, name = os.path.split(path)
        if folder not in self._shown:
            whole = os.path.abspath(folder or os.curdir)
            # Above a link to a folder is where that leads, not what stands before it.
            if os.pardir in folder and os.path.realpath(whole) != os.path.realpath(folder):
                whole = os.path.realpath(folder)
            try:
                near = os.path.relpath(whole, self._here)
            except ValueError:
                near = whole  # Of two drives.
            self._shown[folder] = "" if near == os.curdir else near
        return printable_path(os.path.join(self._shown[folder], name))


def is_text(path: str) -> bool:
    """Whether a path can be shown as it is: it is UTF-8, without line ends and the like."""
    return printable_path(path) == path.replace(os.sep, "/")
