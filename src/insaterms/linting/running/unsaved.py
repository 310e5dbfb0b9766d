"""A file that stands in no folder yet: what an editor hands over under a name."""

from insaterms.catalogs.pages import printable_path
from insaterms.errors import Problem, ProblemsError
from insaterms.linting.sites.finding import FoundFiles, find_unsaved, kind_of
from insaterms.project import Project
from insaterms.ui_language import _

__all__ = ["found_as"]


def found_as(name: str, project: Project, data: bytes) -> FoundFiles:
    """Return what a text would be found as if it stood in a file.

    Args:
        name: The path of the file, which need not be there.
        project: The settings; a file that they leave out is not found.
        data: The text.

    Raises:
        ProblemsError: If its name says nothing that the lint reads.

    """
    if kind_of(name, named=True) in {None, "memory", "compiled"}:
        message = _("this is the name of no page, catalog, TMX file or glossary; name one")
        raise ProblemsError([Problem(printable_path(name), 0, 0, message)])
    return find_unsaved(name, project, data)
