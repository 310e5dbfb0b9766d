"""`insaterms catalog apply`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from insaterms.cli.catalog.options import exclude_option
from insaterms.cli.documents import STDIN, read_bytes, shown
from insaterms.cli.memory.languages import LanguageTag
from insaterms.cli.options import GivenPath
from insaterms.cli.saying import grouped, say
from insaterms.ui_language import _, ngettext
from insaterms.units import primary

if TYPE_CHECKING:
    from insaterms.catalogs.applying import AppliedPage, CatalogTexts, Why

__all__ = ["command"]

_SHOWN = 60
_ALL = 100.0


@click.command("apply", short_help="Write translated pages from their sources and a catalog.")
@click.argument("pages", nargs=-1, required=True, metavar="PAGE...", type=GivenPath())
@click.option(
    "--catalog",
    required=True,
    type=GivenPath(),
    metavar="FILE",
    help="The catalog, .po or .mo.",
)
@click.option(
    "-o",
    "--output",
    type=GivenPath(),
    metavar="FILE",
    help='Write the one page here; "-" is standard output.',
)
@click.option(
    "--output-dir",
    type=GivenPath(),
    metavar="FOLDER",
    help="Write the pages here, in the folders in which their sources are.",
)
@click.option(
    "--source",
    type=LanguageTag(),
    default="en",
    show_default=True,
    help="The language of the pages; those in another one are passed over.",
)
@click.option(
    "--target",
    type=LanguageTag(),
    help="The language of the translations (default: as the header says).",
)
@exclude_option
@click.option(
    "-f",
    "--force",
    is_flag=True,
    help="Write over other pages that stand beside their sources.",
)
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit code 1 if fewer texts are translated.",
)
@click.option("--strict", is_flag=True, help="Exit code 1 if one text is not translated.")
@click.option("-q", "--quiet", is_flag=True, help="Say only how many texts are not translated.")
@click.pass_context
def command(
    ctx: click.Context,
    pages: tuple[str, ...],
    catalog: str,
    output: str | None,
    output_dir: str | None,
    source: str,
    target: str | None,
    exclude: tuple[str, ...],
    fail_under: float | None,
    *,
    force: bool,
    strict: bool,
    quiet: bool,
) -> None:
    """Write translated pages: the pages with the texts that a catalog has for theirs.

    Each page goes beside its source, page.md to page.nl.md (and so does page.en.md).  Where
    another text stands there, nothing is written: it may be somebody's own translation.
    --force writes over it, as over what was applied before; --output and --output-dir name
    other places, and write over what stands in them.

    Outside of the texts a page stays as it is, byte for byte; the language that it says it is
    in (lang: in its front matter, <html lang>) becomes that of the catalog.

    Texts without a translation, or with a fuzzy one, stay as they are, and each is named
    with its place.  [the school] that became [de school] is written [de school][the school],
    since the page defines its links by name; where several did, and nobody can tell which is
    which, the text stays as well.  A page that cannot be read is told, the others are
    written, and the exit code is 1.  With a catalog that has faults nothing is written, and
    it is 2.

    \b
      insaterms catalog apply pages/ --catalog locales/nl/LC_MESSAGES/messages.po --force
      insaterms catalog apply index.md --catalog nl.po -o index.nl.md --strict
      insaterms catalog apply site/ --catalog nl.mo --output-dir build/nl
    """
    from insaterms.catalogs.applying import apply_page
    from insaterms.catalogs.pages import find_pages
    from insaterms.cli.catalog.left_out import left_out_lines
    from insaterms.cli.catalog.placing import outputs, write
    from insaterms.cli.catalog.reading import worked_on

    translations = _translations(ctx, catalog, source, target)
    found = find_pages(pages, exclude, language=source)
    places = outputs(ctx, found, (source, translations.language), output, output_dir, catalog)
    done, unread = worked_on(
        found,
        lambda page, text, form: (
            page,
            apply_page(text, form, translations, language=source, path=page.reference),
        ),
        language=source,
        step=_("translating"),
    )
    write(
        {places[page.path]: applied.text for page, applied in done},
        over=force or output is not None or output_dir is not None,
    )
    aside = output == STDIN
    if not quiet:
        for page, applied in done:
            for line in _kept(page.path, applied):
                say(line, err=aside)
    for line in left_out_lines(found.left_out):
        say(line, err=aside)
    translated = sum(applied.translated for _page, applied in done)
    left = sum(len(applied.kept) for _page, applied in done)
    say(_summary(places[done[0][0].path], len(done), translated, left), err=aside)
    wanted = _ALL if strict else fail_under
    percent = _ALL * translated / (translated + left) if translated + left else _ALL
    below = wanted is not None and percent < wanted
    if below:
        said = _("{percent} % translated, {wanted} % wanted")
        say(said.format(percent=int(percent), wanted=f"{wanted:g}"), err=True)
    for problem in unread:
        say(str(problem), err=True)
    if below or unread:
        raise click.exceptions.Exit(1)


def _translations(ctx: click.Context, path: str, source: str, target: str | None) -> "CatalogTexts":
    """Read the catalog, and say which language its translations are in."""
    from msgspec.structs import replace

    from insaterms.catalogs.applying import of_catalog, of_compiled
    from insaterms.catalogs.reading import read_catalog

    data = read_bytes(path)
    if path.lower().endswith(".mo"):
        translations = of_compiled(data, shown(path), target or "")
    else:
        # A page whose text a fault hides would pass as one that nobody has translated.
        translations = of_catalog(read_catalog(data, shown(path), lenient=False))
    said = translations.language
    language = target or said
    message = ""
    if not language:
        message = _("the header of {path} does not say its language; name it: --target nl")
    elif said and primary(said) != primary(language):
        message = _("by its header {path} is translated into {said}, not into {language}")
    elif primary(language) == primary(source):
        message = _(
            "the translations of {path} are in {language}, and so are the pages; "
            "say which language these are in: --source nl"
        )
    if message:
        raise click.UsageError(message.format(path=path, said=said, language=language), ctx)
    return replace(translations, language=language)


def _kept(path: str, applied: "AppliedPage") -> Iterator[str]:
    """Return a line for each text that is not translated: where, why and what."""
    for each in applied.kept:
        plain = " ".join(each.text.split())
        text = plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
        yield f"{path}:{each.line}:{each.column}: {_why(each.why)}: {text}"


def _why(why: "Why") -> str:
    return {
        "missing": _("not in the catalog"),
        "untranslated": _("not translated"),
        "fuzzy": _("fuzzy"),
        "placeholders": _("other {{ … }} than in the page"),
        "links": _("other links than in the page; write [translation][name in the page]"),
        "unwritable": _("cannot be written there"),
    }[why]


def _summary(place: str, pages: int, translated: int, left: int) -> str:
    texts = ngettext("{number} text translated", "{number} texts translated", translated)
    parts = [texts.format(number=grouped(translated))]
    if left:
        said = ngettext("{number} left as it is", "{number} left as they are", left)
        parts.append(said.format(number=grouped(left)))
    if pages > 1:
        place = ngettext("{number} page", "{number} pages", pages).format(number=grouped(pages))
    return f"{place}: {', '.join(parts)}" if place != STDIN else ", ".join(parts)
