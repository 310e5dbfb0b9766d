"""The pages of a site: the language of each, and which is a translation of which."""

from msgspec import Struct

__all__ = ["Site"]


class Site(Struct, frozen=True):
    """The pages of a site.

    Attributes:
        languages: The language of each page, by its path as messages name it; pages of
            which nothing says it are left out.
        sources: The page that each translation is one of, by their paths.
        lacking: Pages without a counterpart: the path of the page, the language that is
            missing, and where the counterpart would stand.
        orphans: Translations whose source is not there: the path, and where that would stand.

    """

    languages: dict[str, str] = {}
    sources: dict[str, str] = {}
    lacking: tuple[tuple[str, str, str], ...] = ()
    orphans: tuple[tuple[str, str], ...] = ()
