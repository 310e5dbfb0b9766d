"""Which files the lint would check, in which language, and as a translation of what."""

from collections.abc import Sequence

from insaterms.catalogs.reading import read_catalog
from insaterms.cli.catalog.left_out import left_out_lines
from insaterms.cli.saying import grouped, say
from insaterms.cli.table import put_table
from insaterms.content.translatable.values import UnreadablePageError
from insaterms.errors import ProblemsError
from insaterms.linting.sites.finding import LintFile, find_files
from insaterms.linting.sites.page_languages import guessed
from insaterms.linting.sites.site import SiteFile, facts_of, site_of
from insaterms.project import Project
from insaterms.ui_language import N_, _, ngettext

__all__ = ["show_files"]

_COLUMNS = N_("file"), N_("kind"), N_("language"), N_("translation of")
# What these say of themselves counts; others are not read for it.
_READ = frozenset({"page", "catalog"})


def show_files(paths: Sequence[str], project: Project) -> None:
    """Print a row for each file that would be checked; on stderr, what is passed over.

    Raises:
        ProblemsError: If a path does not exist.

    """
    found = find_files(paths, project)
    files = [_site_file(each) for each in (*found.files, *found.beside)]
    site = site_of([file for file, _language in files], project)
    said = {file.shown: language for file, language in files if language}
    guesses = {
        file.shown: f"{guess}?"
        for file, _language in files
        if file.kind == "page" and file.shown not in site.languages
        for guess in (_guess(file),)
        if guess
    }
    languages = guesses | site.languages | said
    rows = [
        (each.shown, each.kind, languages.get(each.shown, ""), site.sources.get(each.shown, ""))
        for each in found.files
    ]
    put_table(_COLUMNS, rows)
    for path, why in found.unreadable:
        say(f"{path}: {why}", err=True)
    for line in left_out_lines(found.left_out):
        say(line, err=True)
    if guesses:
        say(_("“nl?”, “en?”: nothing says the language of the page; its words do"), err=True)
    counted = ngettext("{n} file", "{n} files", len(rows))
    say(counted.format(n=grouped(len(rows))), err=True)


def _site_file(file: LintFile) -> tuple[SiteFile, str]:
    """Return what a file says of itself; of a catalog the language as well."""
    data = b""
    if file.kind in _READ:
        try:
            with open(file.path, "rb") as stream:
                data = stream.read()
        except OSError:
            pass  # The lint itself tells why.
    facts = facts_of(data, file.path, file.kind)
    language = _language(data, file.shown) if file.kind == "catalog" else ""
    return SiteFile(file.path, file.shown, file.kind, file.root, facts), language


def _guess(file: SiteFile) -> str:
    """Return the language that the words of a page are in; empty where they do not say so."""
    form = file.facts.form
    if form is None:
        return ""
    try:
        with open(file.path, encoding="utf-8", errors="replace") as stream:
            return guessed(stream.read(), form) or ""
    except (OSError, UnreadablePageError):
        return ""  # The lint itself tells why.


def _language(data: bytes, path: str) -> str:
    """Return the language that the header of a catalog names."""
    try:
        return read_catalog(data, path).catalog.header.language
    except ProblemsError:
        return ""
