"""The settings as values."""

from typing import Literal, get_args

from msgspec import Struct, field

from insaterms.errors import Problem

__all__ = ["OUTPUT_FORMATS", "LintSettings", "OutputFormat", "Project", "key_of"]

OutputFormat = Literal["full", "concise", "json", "github", "sarif", "junit"]
OUTPUT_FORMATS: tuple[OutputFormat, ...] = get_args(OutputFormat)


class LintSettings(Struct, frozen=True, kw_only=True):
    """What `insaterms lint` is to do: `[tool.insaterms.lint]`.

    Attributes:
        select: Codes, their beginnings (`IT1`), slugs or `ALL`: instead of the usual rules.
        extend_select: The same, beside the others.
        ignore: The same, taken away.
        per_file_ignores: The same for files, by patterns of their paths from `Project.root`.
        exclude: Patterns of paths that are passed over.
        page_languages: The language of pages, as BCP 47 writes it, by patterns of their
            paths; of several that fit, the last.
        translations: Where the translation of a page stands, where neither suffix nor folder
            says so: pairs of patterns with `*`: `{"pages/*.md" = "paginas/*.md"}`.
        same: Words and names that stay as they are, beside those of the glossary.
        min_score: How sure a finding on a term must be, 0 to 100.
        review_after: Days after which a page or a concept is to be reviewed; 0: never.
        baseline: A file of findings that are known.
        cache: Whether findings are kept for the next run.
        output_format: How findings are shown where the call does not say.
        path: The file that the settings stand in, as messages name it; empty where there
            is none.
        places: Line and column of each setting in that file, both from 1, by its keys:
            `select[0]`, `per-file-ignores.docs/*.md`; for `problem`.

    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: dict[str, tuple[str, ...]] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    page_languages: dict[str, str] = field(default_factory=dict)
    translations: dict[str, str] = field(default_factory=dict)
    same: tuple[str, ...] = ()
    min_score: int = 70
    review_after: int = 0
    baseline: str | None = None
    cache: bool = True
    output_format: OutputFormat = "full"
    path: str = ""
    places: dict[str, tuple[int, int]] = field(default_factory=dict)

    def problem(self, message: str, *keys: str | int) -> Problem:
        """Return a fault of a setting, with the place where it stands.

        Args:
            message: What is wrong, and what to write instead.
            keys: The way to it: `"select", 0`; `"per-file-ignores", "docs/*.md", 1`.  Where
                a place is not known, that of what it stands in is given.

        """
        for length in range(len(keys), 0, -1):
            if (place := self.places.get(key_of(*keys[:length]))) is not None:
                return Problem(self.path, *place, message)
        return Problem(self.path or "lint", 0, 0, message)


class Project(Struct, frozen=True, kw_only=True):
    """The settings of a project.

    Attributes:
        root: The folder that paths in the settings are from.
        path: The file that they stand in; empty where there is none.
        glossary: A folder or a file; None: the glossary of the package.
        memory: A translation memory; None: none.
        source_language: What the site is written in, what it is translated from: `nl`, `en`,
            or one of these with a region.
        prefer: Terms that this project prefers, by the ids of their concepts.
        lint: What `insaterms lint` is to do.

    """

    root: str = "."
    path: str = ""
    glossary: str | None = None
    memory: str | None = None
    source_language: str = "en"
    prefer: dict[str, str] = field(default_factory=dict)
    lint: LintSettings = LintSettings()


def key_of(*keys: str | int) -> str:
    """Return the way to a setting as one text: `per-file-ignores.docs/*.md[1]`."""
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)[1:]
