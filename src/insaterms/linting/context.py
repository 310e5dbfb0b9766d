"""What rules may ask beside the document: the glossary, the memory, the settings, the date."""

from datetime import date
from functools import cached_property

from msgspec.structs import replace

from insaterms.errors import GlossaryError
from insaterms.glossary.glossary import Glossary
from insaterms.glossary.remembering import RememberingGlossary
from insaterms.linting.sites.site import Site
from insaterms.project import Project

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from insaterms.memory.memory import Memory

__all__ = ["Context"]


class Context:
    """What rules may ask.

    Attributes:
        project: The settings.
        today: The date of this run.
        site: Which pages there are and which belong together; in `check` it is empty, since
            what a file is found at fault for is kept for the next run.
        paths: Where the files are that messages name otherwise than they are opened.
        contents: What stands in files in the place of what does on disk, by their paths as
            they are opened.

    """

    def __init__(self, project: Project, today: date, site: Site) -> None:
        """Load the glossary and the memory when they are first asked for."""
        self.project = project
        self.today = today
        self.site = site
        self.paths: Mapping[str, str] = {}
        self.contents: Mapping[str, bytes] = {}

    def path_of(self, shown: str) -> str:
        """Return where a file is that messages name."""
        return self.paths.get(shown, shown)

    def bytes_of(self, path: str) -> bytes:
        """Return what stands in a file, by its path as it is opened.

        Raises:
            OSError: If it cannot be read.

        """
        if (data := self.contents.get(path)) is not None:
            return data
        with open(path, "rb") as file:
            return file.read()

    @cached_property
    def glossary(self) -> Glossary:
        """The glossary of the project, or the one of the package."""
        try:
            return RememberingGlossary.load(self.project.glossary, prefer=self.project.prefer)
        except GlossaryError as error:
            # What is preferred stands in the settings; the name of the file leads there.
            raise GlossaryError(
                replace(each, path=self.project.path, message=f"prefer: {each.message}")
                if each.path == "prefer" and self.project.path
                else each
                for each in error.problems
            ) from None

    @cached_property
    def memory(self) -> "Memory | None":
        """The memory of the project; None where it names none."""
        if self.project.memory is None:
            return None
        from insaterms.memory.memory import Memory

        return Memory.open(self.project.memory)
