"""The pages that a call names: files, and those in folders."""

import os
import re
from collections.abc import Sequence
from fnmatch import fnmatch

from msgspec import Struct, field

from insaterms.catalogs.walking import LeftOut, Walk, Walked, walk
from insaterms.content.translatable.page import page_form
from insaterms.errors import Problem, ProblemsError
from insaterms.model import LANGUAGES
from insaterms.text.folding import unwanted_character
from insaterms.ui_language import _

__all__ = ["Found", "Page", "find_pages", "printable_path", "same_language", "tag_of"]

# page.nl.md, page.pt-BR.html.j2; not page.html.j2.
_TAG = re.compile(r"\.([a-z]{2}(?:[-_][A-Za-z]{2,4})?)(?=\.)")


class Page(Struct, frozen=True):
    """A file that is a page, or is said to be one.

    Attributes:
        path: As it is read.
        root: The folder that was named and in which it was found; its own if it was named.

    """

    path: str
    root: str

    @property
    def within(self) -> str:
        """Its path inside the folder that was named."""
        return os.path.relpath(self.path, self.root)

    @property
    def reference(self) -> str:
        """Its path as catalogs name it: from the current folder, with forward slashes.

        A name that is no text (not in UTF-8, or with a line end in it) is shown as one.
        """
        try:
            path = os.path.relpath(self.path)
        except ValueError:
            # Of two drives there is none.
            path = self.path
        return printable_path(path)


class Found(Struct, frozen=True):
    """What a call names.

    Attributes:
        pages: The pages; those of a folder sorted by their paths.
        left_out: What was passed over, by the reason.

    """

    pages: list[Page] = field(default_factory=list)
    left_out: dict[LeftOut, list[str]] = field(default_factory=dict)

    def leave_out(self, reason: LeftOut, path: str) -> None:
        """Pass something over."""
        self.left_out.setdefault(reason, []).append(path)


def find_pages(paths: Sequence[str], exclude: Sequence[str] = (), *, language: str = "") -> Found:
    """Find the pages that a call names.

    Args:
        paths: Files and folders.
        exclude: Patterns of paths and names to pass over: `drafts/*`, `*.html`.
        language: Whose pages are wanted, as a tag; those whose name says another language
            are passed over (`page.nl.md`).  Empty: all.

    Raises:
        ProblemsError: If a path does not exist, or is a file of another kind.

    """
    found = Found()
    problems = []
    walked = Walked(left_out=found.left_out)
    what = Walk(
        lambda path: page_form(path) is not None,
        lambda path, within: _excluded(path, within, exclude),
    )
    for path in paths:
        if os.path.isdir(path):
            before = len(walked.files)
            walk(path, what, walked)
            found.pages.extend(Page(each, path) for each in walked.files[before:])
        elif not os.path.lexists(path):
            message = _("there is no such file or folder")
            problems.append(Problem(path, 0, 0, message))
        elif _excluded(path, os.path.basename(path), exclude):
            found.leave_out("excluded", path)
        elif page_form(path) is None:
            message = _("this is no page; name Markdown, HTML, Jinja, YAML, TOML or text")
            problems.append(Problem(path, 0, 0, message))
        else:
            found.pages.append(Page(path, os.path.dirname(path) or os.curdir))
    if problems:
        raise ProblemsError(problems)
    pages: dict[str, Page] = {}
    # A page that was named and stands in a folder that was named counts once.
    for page in found.pages:
        if language and (tag := tag_of(page)) and not same_language(tag, language):
            found.leave_out("language", page.path)
        else:
            pages.setdefault(os.path.abspath(page.path), page)
    return Found(list(pages.values()), found.left_out)


def tag_of(page: Page) -> str:
    """Return the language that a page's name or folder says, or nothing.

    `nl` of page.nl.md; of nl.yml, and of nl/page.md inside the folder that was named, for
    Dutch and English alone, since *it* and *is* may be anything.
    """
    name = os.path.basename(page.path)
    tags = _TAG.findall(name)
    if not tags:
        folders = os.path.dirname(page.within).split(os.sep)
        whole = name.partition(".")[0], *reversed(folders)
        return next((each for each in whole if each in LANGUAGES), "")
    from babel.localedata import exists

    # page.js.html is no page in a language js.
    return tags[-1] if exists(tags[-1].replace("-", "_")) or exists(tags[-1][:2]) else ""


def _excluded(path: str, within: str, exclude: Sequence[str]) -> bool:
    """Whether a pattern fits the path, that inside the named folder, or the name."""
    forms = {each.replace(os.sep, "/") for each in (path, within, os.path.basename(path))}
    return any(fnmatch(form, pattern.rstrip("/")) for pattern in exclude for form in forms)


def same_language(one: str, other: str) -> bool:
    """Whether two tags are of one language, whatever their regions."""
    return re.split("[-_]", one)[0].lower() == re.split("[-_]", other)[0].lower()


def printable_path(path: str) -> str:
    """Return a path with forward slashes; a name that is no text is shown as one."""
    plain = path.encode("utf-8", "replace").decode("utf-8").replace(os.sep, "/")
    while found := unwanted_character(plain):
        plain = plain.replace(found, "\ufffd")
    return plain
