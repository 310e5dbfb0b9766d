"""The pages of a site: the language of each, and which is a translation of which."""

import os
from collections.abc import Sequence

from msgspec import Struct

from insaterms.linting.sites.site_files import Facts, SiteFile, facts_of
from insaterms.project import Project

__all__ = ["Facts", "Site", "SiteFile", "facts_of", "site_of"]


class Site(Struct, frozen=True):
    """The pages of a site.

    Attributes:
        languages: The language of each page, by its path as messages name it; pages of
            which nothing says it are left out.  Of catalogs the one that their path says,
            for those whose header says none.
        sources: The page that each translation is one of, by their paths.
        lacking: Pages without a counterpart: the path of the page, the language that is
            missing, and where the counterpart would stand.
        orphans: Translations whose source is not there: the path, and where that would stand.
            In both the place is empty where a key in the front matter would say it.

    """

    languages: dict[str, str] = {}
    sources: dict[str, str] = {}
    lacking: tuple[tuple[str, str, str], ...] = ()
    orphans: tuple[tuple[str, str], ...] = ()


def site_of(files: Sequence[SiteFile], project: Project) -> Site:
    """Say of the files of a site which language they are in and which belong together.

    The settings come before what a page says of itself, that before its name, and that
    before its folder.  Pages belong together by the settings; by a key that they share in
    their front matter; by `<link rel="alternate" hreflang=…>`; by names that differ in the
    language alone, or of which one has none.

    Args:
        files: Those that are looked at, and those that stand beside them.
        project: The settings.

    """
    from insaterms.catalogs.updating import language_by_path
    from insaterms.linting.sites.counterparts import Counterparts
    from insaterms.linting.sites.file_names import is_of_project, within_project
    from insaterms.linting.sites.missing_pages import missing_pages
    from insaterms.linting.sites.page_languages import SitePage
    from insaterms.text.language_tags import canonical_tag

    settings = project.lint
    languages: dict[str, str] = {}
    in_catalogs: set[str] = set()
    pages = []
    known: set[str] = set()
    for file in files:
        if file.kind == "page":
            within = within_project(file.path, project)
            if within in known:  # Outside of the project, where only the last folders count.
                within = os.path.abspath(file.path).replace(os.sep, "/")
            known.add(within)
            own = is_of_project(file.path, project)
            pages.append(SitePage(file, within, settings.page_languages if own else {}))
        elif file.kind == "catalog":
            in_catalogs.update(file.facts.pages)
            if tag := canonical_tag(language_by_path(file.shown)):
                languages[file.shown] = tag
    counterparts = Counterparts(pages, project.source_language, settings.translations)
    by_path = counterparts.pages
    lacking, orphans = missing_pages(counterparts, settings.translations, in_catalogs)
    languages |= {page.file.shown: page.tag for page in by_path.values() if page.tag}

    def shown(within: str, place: str) -> str:
        """Return a place in the project as messages name it, from a page that stands in it."""
        if not place:
            return ""
        file = by_path[within].file
        near = os.path.relpath(place, os.path.dirname(within) or os.curdir)
        folder = os.path.dirname(file.shown)
        return os.path.normpath(os.path.join(folder, near)).replace(os.sep, "/")

    return Site(
        languages,
        {
            by_path[target].file.shown: by_path[source].file.shown
            for target, source in counterparts.sources.items()
        },
        tuple(
            (by_path[each.within].file.shown, each.language, shown(each.within, each.place))
            for each in lacking
        ),
        tuple(
            (by_path[each.within].file.shown, shown(each.within, each.place)) for each in orphans
        ),
    )
