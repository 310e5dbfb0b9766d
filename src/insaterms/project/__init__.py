"""The settings of a project: `[tool.insaterms]` of pyproject.toml, or insaterms.toml."""

from insaterms.project.settings import OUTPUT_FORMATS, LintSettings, OutputFormat, Project
from insaterms.public_names import loader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms.project.looking import find_project as find_project
    from insaterms.project.reading import read_project as read_project

__all__ = [
    "OUTPUT_FORMATS",
    "LintSettings",
    "OutputFormat",
    "Project",
    "find_project",
    "read_project",
]

# Reading TOML takes a parser, which who builds a `Project` does without.
__getattr__ = loader(
    __name__, {"find_project": "project.looking", "read_project": "project.reading"}
)
