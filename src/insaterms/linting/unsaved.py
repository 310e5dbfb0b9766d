"""A file that stands in no folder yet: what an editor hands over under a name."""

import os

from insaterms.catalogs.pages import printable_path
from insaterms.errors import Problem, ProblemsError
from insaterms.linting.documents import Kind
from insaterms.linting.finding import FoundFiles, LintFile, find_files, kind_of, within_project
from insaterms.linting.page_names import counterpart_names
from insaterms.project import Project
from insaterms.ui_language import _

__all__ = ["found_as"]


def found_as(name: str, project: Project) -> FoundFiles:
    """Return what a text would be found as if it stood in a file.

    Args:
        name: The path of the file, which need not be there.
        project: The settings; a file that they leave out is not found.

    Raises:
        ProblemsError: If its name says nothing that the lint reads.

    """
    kind = kind_of(name, named=True)
    if kind is None or kind in {"memory", "compiled"}:
        message = _("this is the name of no page, catalog, TMX file or glossary; name one")
        raise ProblemsError([Problem(printable_path(name), 0, 0, message)])
    if os.path.lexists(name):
        return find_files([name], project)
    file = _file(name, kind)
    within = within_project(name, project)
    folder = os.path.abspath(name)[: -len(within)]
    places = (os.path.join(folder, each) for each in counterpart_names(within))
    beside = [_file(place, "page") for place in places if os.path.isfile(place)]
    return FoundFiles((file,), tuple(beside) if kind == "page" else ())


def _file(path: str, kind: Kind) -> LintFile:
    try:
        shown = printable_path(os.path.relpath(path))
    except ValueError:
        shown = printable_path(path)  # Of two drives.
    return LintFile(path, shown, kind, os.path.dirname(path) or os.curdir)
