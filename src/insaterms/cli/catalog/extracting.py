"""`insaterms catalog extract`."""

import os
import re
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from insaterms.cli.catalog.options import exclude_option, extension_option
from insaterms.cli.documents import STDIN
from insaterms.cli.languages import Said, checked, other
from insaterms.cli.memory.languages import LanguageTag
from insaterms.cli.options import GivenPath, same_path
from insaterms.cli.saying import say
from insaterms.errors import Problem, ProblemsError
from insaterms.model import LANGUAGES
from insaterms.ui_language import _, ngettext
from insaterms.units import primary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from insaterms.catalogs.extracting import Location, Occurrence
    from insaterms.catalogs.pages import Page
    from insaterms.content.translatable.data_passed_over import PassedOver
    from insaterms.content.translatable.values import PageForm
    from insaterms.formats.gettext_po.messages import CatalogMessage

__all__ = ["command"]

_SHOWN = 60

# Of {% terms %}, which Jinja cannot read without it.
_OWN_TAG = re.compile(r"\{%[-+]?\s*terms\b")
_OWN_EXTENSION = "insaterms.integrations.jinja.TermsExtension"


@click.command("extract", short_help="Write the texts of pages into a template (.pot).")
@click.argument("pages", nargs=-1, required=True, metavar="PAGE...", type=GivenPath())
@click.option(
    "-o",
    "--output",
    default="messages.pot",
    show_default=True,
    type=GivenPath(),
    metavar="FILE",
    help='The template; "-" is standard output.',
)
@click.option(
    "--source",
    type=LanguageTag(),
    default="en",
    show_default=True,
    help="The language of the pages; those in another one are passed over.",
)
@exclude_option
@extension_option
@click.option(
    "--project",
    default="",
    metavar="NAME",
    help="Name and version, for the header of a new template.",
)
@click.option(
    "--add-location",
    "location",
    type=click.Choice(["full", "file", "never"]),
    default="full",
    show_default=True,
    help="What #: says of a place: file and line, the file alone, or nothing.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 if it is out of date.")
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="Name the values of data that are no messages.",
)
def command(
    pages: tuple[str, ...],
    output: str,
    source: str,
    exclude: tuple[str, ...],
    extensions: tuple[str, ...],
    project: str,
    location: "Location",
    *,
    check: bool,
    verbose: bool,
) -> None:
    """Write the texts of pages into a template (.pot), from which catalogs are made.

    PAGE is Markdown, HTML, a Jinja template, YAML or TOML data, plain text, or a folder of
    such files.  Titles, headings, paragraphs, items, cells, labels of the navigation,
    descriptions, alt texts, title and aria-label attributes are messages, each with its
    places and what it is there; so is what a template calls gettext for.  A text that plays
    different roles (a heading here, a label there) is a message in each, told apart by
    msgctxt.

    Of data (YAML, TOML, what stands above a page) a value is a text by its key (title, label,
    role), by the table that it is in (messages, buttons, labels, strings, translations), or
    as several words of a sentence; names of layouts, addresses and the like are none.  A tag
    or a category is one if it has a capital or several words: summer-fair is a name that
    addresses are made of.  How many other values with words there are is told; --verbose
    names them.

    In folders, what is hidden and what programs fill (node_modules, _build) is passed over;
    name it to have it read.  Pages in another language than --source are passed over as well
    (page.nl.md, lang: nl).  The same pages give the same file, byte for byte; a template
    that is there keeps its date.  Where lines that move would make too many differences,
    --add-location file names the pages alone.

    What cannot be read is told, the rest is extracted, and the exit code is 1.  So it is
    with a template that Jinja cannot read: its texts are messages, its calls of gettext are
    not.

    \b
      insaterms catalog extract pages/
      insaterms catalog extract templates/ content/ -o locales/site.pot --exclude "drafts/*"
      insaterms catalog extract paginas/ --source nl
    """
    from insaterms.catalogs.extracting import merged, page_occurrences
    from insaterms.catalogs.pages import find_pages
    from insaterms.catalogs.updating import template_text
    from insaterms.cli.catalog.left_out import left_out_lines
    from insaterms.cli.catalog.reading import worked_on
    from insaterms.content.translatable.data_passed_over import passed_over

    streamed = _is_stream(output)
    if check and streamed:
        raise click.UsageError(_("--check looks at a file; name it (--output)"))
    found = find_pages(pages, exclude, language=source)

    uncalled: list[Problem] = []
    passed: list[tuple[str, PassedOver]] = []

    def read(page: "Page", text: str, form: "PageForm") -> "list[Occurrence]":
        # Importing it takes longer than most pages do.
        own = (_OWN_EXTENSION,) if _OWN_TAG.search(text) else ()
        occurrences, faults = page_occurrences(
            text, page.reference, form, language=source, extensions=(*own, *extensions)
        )
        uncalled.extend(map(_advised, faults))
        over = passed_over(text, form, language=source, path=page.reference)
        passed.extend((page.path, each) for each in over)
        return occurrences

    read_pages, unread = worked_on(found, read, language=source, step=_("reading"))
    messages, problems = merged(
        (each for occurrences in read_pages for each in occurrences), location=location
    )
    if problems:
        raise ProblemsError(problems)
    _check_language(source, messages)
    before = None if streamed else _before(output, found.pages)
    name = "" if streamed else os.path.splitext(os.path.basename(output))[0].strip("-")
    text = template_text(
        messages,
        before,
        project=project or name or "messages",
        now=datetime.now(UTC),
    )
    if before != text and not check:
        _write(output, text)
    # A template on standard output stands there alone.
    say(_summary(output, len(messages), len(read_pages), _state(before, text, check)), err=streamed)
    for line in left_out_lines(found.left_out):
        say(line, err=streamed)
    for line in _passed_lines(passed, verbose=verbose):
        say(line, err=True)
    for problem in sorted([*unread, *uncalled]):
        say(str(problem), err=True)
    if unread or uncalled or (check and before != text):
        raise click.exceptions.Exit(1)


def _advised(problem: Problem) -> Problem:
    """Say what to do about a template that Jinja cannot read."""
    message = _(
        "{problem}; its calls of gettext are left out: name the extension that it needs "
        "(--jinja-extension), or leave it out (--exclude)"
    ).format(problem=problem.message)
    return Problem(problem.path, problem.line, problem.column, message)


def _passed_lines(passed: "Sequence[tuple[str, PassedOver]]", *, verbose: bool) -> "Iterator[str]":
    """Return what is to be said of values that are no messages."""
    if not passed:
        return
    said = ngettext(
        "{number} value of data with words is no message",
        "{number} values of data with words are no messages",
        len(passed),
    ).format(number=len(passed))
    if not verbose:
        yield _("{said}; --verbose names them").format(said=said)
        return
    yield f"{said}:"
    for path, each in passed:
        text = each.text if len(each.text) <= _SHOWN else f"{each.text[: _SHOWN - 1]}…"
        yield f"{path}:{each.line}: {each.detail}: {text}"


def _is_stream(output: str) -> bool:
    """Whether it is no file: a pipe that is to be written to is not read, nor looked at."""
    return output == STDIN or (
        os.path.exists(output) and not os.path.isfile(output) and not os.path.isdir(output)
    )


def _write(output: str, text: str) -> None:
    if output == STDIN:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    from insaterms.formats.files import replace_file

    os.makedirs(os.path.dirname(output) or os.curdir, exist_ok=True)
    replace_file(output, text)


def _state(before: str | None, text: str, check: bool) -> str:  # noqa: FBT001 -- of this module alone
    """Return what is to be said of the file, with `{messages}` and `{pages}` in it."""
    if before == text:
        return _("up to date, {messages} from {pages}")
    return _("out of date; {messages} from {pages}") if check else _("{messages} from {pages}")


def _summary(output: str, messages: int, pages: int, state: str) -> str:
    counted = ngettext("{number} message", "{number} messages", messages)
    origin = ngettext("{number} page", "{number} pages", pages)
    said = state.format(messages=counted.format(number=messages), pages=origin.format(number=pages))
    return said if output == STDIN else f"{output}: {said}"


def _check_language(source: str, messages: "Sequence[CatalogMessage]") -> None:
    """Refuse pages whose words leave no doubt that they are in another language."""
    for language in LANGUAGES:
        if language == primary(source):
            said = Said(language, "--source", _("write --source {tag}").format(tag=other(language)))
            checked((each.msgid for each in messages), said, _("the pages"), several=True)


def _before(output: str, pages: "Sequence[Page]") -> str | None:
    """Return the template that is there.

    Raises:
        ProblemsError: If something else stands there that would be lost.

    """
    from insaterms.formats.gettext_po.encoding import seems_catalog

    if os.path.isdir(output):
        wanted = os.path.join(output, "messages.pot")
        message = _("this is a folder; name a file in it: --output {path}").format(path=wanted)
        raise ProblemsError([Problem(output, 0, 0, message)])
    try:
        with open(output, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return None
    message = ""
    if any(same_path(output, page.path) for page in pages):
        message = _("this is one of the pages; name another file (--output)")
    elif output.lower().endswith(".po"):
        message = _("this is a catalog; `insaterms catalog update` brings it up to date")
    elif data.strip() and not seems_catalog(data):
        message = _("something else than a template stands here; name another file (--output)")
    if message:
        raise ProblemsError([Problem(output, 0, 0, message)])
    return data.decode("utf-8", "replace")
