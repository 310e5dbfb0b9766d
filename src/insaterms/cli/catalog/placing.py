"""Where translated pages go, and writing them there."""

import os
import re
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from insaterms.catalogs.pages import same_language
from insaterms.cli.documents import STDIN
from insaterms.cli.saying import reason
from insaterms.errors import Problem, ProblemsError
from insaterms.model import LANGUAGES
from insaterms.ui_language import _, ngettext

if TYPE_CHECKING:
    from insaterms.catalogs.pages import Found

__all__ = ["outputs", "translated_name", "write"]

# What stands behind the name of a page: .md, .html.j2
_SUFFIXES = re.compile(
    r"(?:\.(?:html?|xhtml|md|markdown|txt|xml|ya?ml|toml))?\.[^.]*\Z", re.IGNORECASE
)
_TAG = re.compile(r"\.([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\Z")


def translated_name(name: str, source: str, target: str, *, added: bool) -> str:
    """Return what the translation of a page is called.

    Args:
        name: The page, or its path: `page.md`, `page.en.md`, `en.yml`, `page.html.j2`.
        source: The language of the page, as a tag.
        target: The language of the translation.
        added: Whether a name without a language gets one: `page.nl.md`.

    """
    folder, name = os.path.split(name)
    found = _SUFFIXES.search(name)
    stem, suffixes = (name[: found.start()], found[0]) if found else (name, "")
    return os.path.join(folder, _stem(stem, source, target, added=added) + suffixes)


def _stem(stem: str, source: str, target: str, *, added: bool) -> str:
    """Return the name without its suffixes."""
    tag = _TAG.search(stem)
    if stem in LANGUAGES and same_language(stem, source):
        return target
    if tag is not None and same_language(tag[1], source):
        return f"{stem[: tag.start(1)]}{target}"
    return f"{stem}.{target}" if added else stem


def outputs(
    ctx: click.Context,
    found: "Found",
    languages: tuple[str, str],
    output: str | None,
    output_dir: str | None,
    catalog: str,
) -> dict[str, str]:
    """Return where the translation of each page goes, by the path of the page.

    Pages that stand in the folder of the output are translations; they are taken away from
    those found.

    Args:
        ctx: The call.
        found: The pages.
        languages: Of the pages and of the translations, as tags.
        output: Where the one page goes.
        output_dir: The folder in which the tree of the pages is built again.
        catalog: What they are translated by; `-` is standard input.

    Raises:
        click.UsageError: If two places are named, two pages would go to one place, or a page
            or the catalog would be written over.

    """
    if output is not None and output_dir is not None:
        raise click.UsageError(_("--output and --output-dir are two places; name one"), ctx)
    pages = found.pages
    if output_dir is not None:
        folder = os.path.join(os.path.abspath(output_dir), "")
        roots = {os.path.join(os.path.abspath(page.root), "") for page in pages}
        if not any(root.startswith(folder) for root in roots):
            own = [page for page in pages if os.path.abspath(page.path).startswith(folder)]
            found.pages[:] = pages = [page for page in pages if page not in own]
    if output is not None:
        if os.path.isdir(output):
            message = _("{path} is a folder; write the pages into it with --output-dir {path}")
            raise click.UsageError(message.format(path=output), ctx)
        if len(pages) != 1:
            message = ngettext(
                "--output goes with one page; {number} is named",
                "--output goes with one page; {number} are named",
                len(pages),
            )
            raise click.UsageError(message.format(number=len(pages)), ctx)
        places = {pages[0].path: output}
    elif output_dir is not None:
        places = {
            page.path: os.path.join(
                output_dir, translated_name(page.within, *languages, added=False)
            )
            for page in pages
        }
    else:
        places = {page.path: translated_name(page.path, *languages, added=True) for page in pages}
    _check(ctx, places, catalog)
    _take_away_translations(found, places)
    return places


def write(texts: Mapping[str, str], *, over: bool) -> None:
    """Write pages, each whole or not at all; `-` is standard output.

    Args:
        texts: The pages, by their paths.
        over: Whether other texts that stand there are written over.

    Raises:
        ProblemsError: If something else stands in one of the places, and it is not to be
            written over: then none is written.  If some of them cannot be written: then the
            others are.

    """
    from insaterms.formats.files import replace_file

    if not over and (others := [path for path, text in texts.items() if _is_another(path, text)]):
        message = _(
            "another text stands here; write over it with --force, "
            "or write the pages elsewhere (--output-dir)"
        )
        raise ProblemsError([Problem(path, 0, 0, message) for path in others])
    problems = []
    for path, text in texts.items():
        if path == STDIN:
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode("utf-8"))
            sys.stdout.buffer.flush()
            continue
        try:
            os.makedirs(os.path.dirname(path) or os.curdir, exist_ok=True)
            replace_file(path, text)
        except OSError as error:
            problems.append(Problem(path, 0, 0, reason(error)))
    if problems:
        raise ProblemsError(problems)


def _is_another(path: str, text: str) -> bool:
    """Whether a file has another text than is to be written there."""
    if path == STDIN or not os.path.isfile(path):
        # A pipe that is to be written to is not read: nobody writes into it.
        return False
    try:
        with open(path, "rb") as file:
            return file.read() != text.encode("utf-8")
    except OSError:
        # It is not there, or writing it tells why it cannot be used.
        return False


def _take_away_translations(found: "Found", places: Mapping[str, str]) -> None:
    """Say of no page that it is passed over whose place a translation takes."""
    taken = {os.path.realpath(place) for place in places.values()}
    others = found.left_out.pop("language", [])
    if others := [path for path in others if os.path.realpath(path) not in taken]:
        found.left_out["language"] = others


def _check(ctx: click.Context, places: Mapping[str, str], catalog: str) -> None:
    translated_by = "" if catalog == STDIN else os.path.realpath(catalog)
    sources = {os.path.realpath(path): path for path in places}
    taken: dict[str, str] = {}
    for path, place in places.items():
        if place == STDIN:
            continue
        real = os.path.realpath(place)
        if real == translated_by:
            message = _("{path} is the catalog; name another place for the translation of {page}")
            raise click.UsageError(message.format(path=place, page=path), ctx)
        if real in sources:
            message = _("{path} is a page itself; name another place for the translation of {page}")
            raise click.UsageError(message.format(path=place, page=path), ctx)
        other = taken.setdefault(real, path)
        if other != path:
            message = _("the translations of {one} and {other} would both go to {path}")
            raise click.UsageError(message.format(one=other, other=path, path=place), ctx)
