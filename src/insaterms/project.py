"""The settings of a project: `[tool.insaterms]` of pyproject.toml, or insaterms.toml."""

from msgspec import Struct, field

__all__ = ["LintSettings", "Project"]


class LintSettings(Struct, frozen=True, kw_only=True):
    """What `insaterms lint` is to do: `[tool.insaterms.lint]`.

    Attributes:
        select: Codes, their beginnings (`IT1`), slugs or `ALL`: instead of the usual rules.
        extend_select: The same, beside the others.
        ignore: The same, taken away.
        per_file_ignores: The same for files, by patterns of their paths from `Project.root`.
        exclude: Patterns of paths that are passed over.
        page_languages: The language of pages, by patterns of their paths.
        translations: Where the translation of a page stands, where neither suffix nor folder
            says so: pairs of patterns with `*`: `{"pages/*.md" = "paginas/*.md"}`.
        same: Words and names that stay as they are, beside those of the glossary.
        min_score: How sure a finding on a term must be, 0 to 100.
        review_after: Days after which a page or a concept is to be reviewed; 0: never.
        baseline: A file of findings that are known.
        cache: Whether findings are kept for the next run.

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


class Project(Struct, frozen=True, kw_only=True):
    """The settings of a project.

    Attributes:
        root: The folder that paths in the settings are from.
        path: The file that they stand in; empty where there is none.
        glossary: A folder or a file; None: the glossary of the package.
        memory: A translation memory; None: none.
        source_language: What the site is written in; what it is translated from.
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
