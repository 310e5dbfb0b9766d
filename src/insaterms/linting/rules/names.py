"""Names and compounds that are not spelled as they are."""

from collections.abc import Iterator, Mapping
from zlib import crc32

import msgspec

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Fix, Related, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.rule import Rule
from insaterms.linting.terms.glossed_names import glossed_names
from insaterms.linting.terms.near_names import Name, near_names
from insaterms.linting.terms.site_names import NameUse, PageNames, page_names, parts_of
from insaterms.linting.terms.split_terms import split_terms
from insaterms.ui_language import _

__all__ = ["NameNotAsAttested", "NearlyEqualNames", "SplitCompound"]


class NameNotAsAttested(Rule):
    """A name whose translation beside it is not the one that the body itself uses.

    ## What it does
    Looks on pages for names with their translation in brackets or quotes, and compares
    them with the names of bodies, laws, programmes and publications in the glossary, as far
    as a document attests them.

    ## Why is this bad?
    A body has chosen its name in the other language. Who looks for another one finds
    neither its site nor its publications, and takes it for a different body.

    ## Example
    ```markdown
    The Education Board ("Onderwijsraad") advises the government.
    ```
    Write *Education Council of the Netherlands*, as the body itself does; the finding says so,
    with its source.

    ## How to silence it
    `<!-- insaterms: ignore[IT406] their own translation of 2015 -->` on the line before.
    """

    code = "IT406"
    slug = "name-not-as-attested"
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find names that are rendered otherwise than they are attested."""
        if not isinstance(document, Page):
            return
        for each in glossed_names(document, context):
            yield self.found(
                document.path,
                each.span,
                _("“{text}” for “{name}”; write the attested “{write}”").format(
                    text=each.text, name=each.name, write=each.write
                ),
                text=each.text,
                write=each.write,
                source=each.source,
            )


class SplitCompound(Rule):
    """A Dutch compound is written as two words.

    ## What it does
    Finds terms of the glossary that are one word in Dutch and were written with a space, in
    any form (*leerplicht ambtenaren*), and two terms side by side whose article shows that
    they are one word (*de verzuim coördinator*). Short ones count where the sentence shows
    that both are one (*de jeugd zorg is duur*, not *wie jeugd hulp biedt*). A noun before what
    may be an infinitive (*verlof aanvragen*) is left alone, unless a numeral or an article
    shows that both are one noun (*twee school besturen*). What is set apart, in italics, in
    quotes or as another language, is left alone. Fixing joins the words, with a hyphen behind
    an acronym and between vowels that would be read as one.

    ## Why is this bad?
    Dutch writes compounds as one word; apart they mean something else, or nothing. Searching
    for *leerplichtambtenaar* does not find *leerplicht ambtenaar*.

    ## Example
    ```markdown
    De leerplicht ambtenaar belt de RMC functie.
    ```
    Write *De leerplichtambtenaar belt de RMC-functie.*

    ## How to silence it
    `<!-- insaterms: ignore[IT407] the name of a product -->` on the line before, in a
    catalog a translator's comment `# insaterms: ignore[IT407] reason`.
    """

    code = "IT407"
    slug = "split-compound"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find compounds that are split."""
        for each in split_terms(document, context):
            shown = each.text.text[each.start : each.end]
            said = _("“{text}” is one word in Dutch; join its parts")
            if each.write:
                said = _("“{text}” is one word in Dutch; write “{write}”")
            edit = document.edit(each.text, each.write, each.start, each.end)
            title = _("Write “{write}”").format(write=each.write)
            yield self.found(
                document.path,
                document.span_of(each.text, each.start, each.end),
                said.format(text=shown, write=each.write),
                text=shown,
                write=each.write,
                fix=Fix(title, (edit,)) if each.write and edit is not None else None,
            )


class NearlyEqualNames(Rule):
    """Two names on one site are spelled nearly the same.

    ## What it does
    Collects the names of people and bodies from the pages of a site and compares those of
    one language: they are near where all words but one are the same and that one differs by
    a letter or two, or where the two halves of a double surname changed places, unless they
    are those of two people who may be married. The rarer spelling is reported. Endings
    (*Jansen*, *Jansens*) and words that the site has elsewhere as well are no slips.

    ## Why is this bad?
    A name spelled wrongly is rude to whoever bears it, and a search for the name does not
    find the page.

    ## Example
    ```markdown
    Marije Brouwer-Borghuis studies absence. Write to Marije Brouwer-Borguis.
    ```
    Write *Brouwer-Borghuis* in both places.

    ## How to silence it
    Where they are two people, `<!-- insaterms: ignore[IT408] two sisters -->` on the line
    before, or the front matter key `insaterms-ignore: [IT408]`.
    """

    code = "IT408"
    slug = "nearly-equal-names"
    severity = "warning"
    kinds = frozenset({"page"})

    def collect(self, document: Document, context: Context) -> object:  # noqa: ARG002 -- as the base
        """Return the names of a page, and its other words."""
        found = page_names(document)
        return found if found.names else None

    def conclude(
        self,
        collected: Mapping[str, object],
        context: Context,  # noqa: ARG002 -- as the base
    ) -> Iterator[Diagnostic]:
        """Find names that are near to one another."""
        pages = {path: msgspec.convert(each, PageNames) for path, each in collected.items()}
        for language in sorted({page.language for page in pages.values()}):
            own = {path: page for path, page in pages.items() if page.language == language}
            yield from self._of_language(own)

    def _of_language(self, pages: Mapping[str, PageNames]) -> Iterator[Diagnostic]:
        uses: dict[str, list[tuple[str, NameUse]]] = {}
        words: set[int] = set()
        for path, page in pages.items():
            words.update(page.words)
            for use in page.names:
                uses.setdefault(use.name, []).append((path, use))
        names = [
            Name(name, sum(use.count for _path, use in found), found[0][1].of_person)
            for name, found in uses.items()
        ]
        for name, usual in near_names(names, _elsewhere(names, words)):
            home, first = uses[usual.text][0]
            related = (Related(home, Span(*first.span), usual.text),)
            said = _("“{name}” is “{usual}” elsewhere; spell the name in one way")
            for path, use in uses[name.text]:
                yield self.found(
                    path,
                    Span(*use.span),
                    said.format(name=name.text, usual=usual.text),
                    text=name.text,
                    write=usual.text,
                    related=related,
                )


def _elsewhere(names: list[Name], words: set[int]) -> dict[str, int]:
    """Return for each word of a name how many names have it; two for a word of any text."""
    counts: dict[str, int] = {}
    for name in names:
        for part in set(parts_of(name.text)):
            counts[part] = counts.get(part, 0) + 1
    return {part: max(count, 2 * (crc32(part.encode()) in words)) for part, count in counts.items()}
