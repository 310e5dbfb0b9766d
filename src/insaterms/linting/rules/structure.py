"""Rules on how a page and its translation are built: headings, lists, links, images, keys."""

from collections.abc import Iterator

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Related
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.rule import Rule
from insaterms.linting.structure.front_keys import keys_of, mistyped, translated_keys
from insaterms.linting.structure.structure_differences import (
    Place,
    Side,
    in_addresses,
    in_headings,
    in_lists,
    sides,
)
from insaterms.ui_language import _

__all__ = ["FrontMatterDiffers", "HeadingsDiffer", "ImagesDiffer", "LinksDiffer", "ListsDiffer"]

# In a file of data nobody adds a key, since a template reads them all.
_DATA = frozenset({"yaml", "toml"})


class _Structural(Rule):
    """Base of the rules that hold what a page is built of against what its source is."""

    severity = "warning"
    kinds = frozenset({"page"})

    def differ(self, here: Side, there: Side) -> Iterator[Place]:
        """Yield what differs."""
        raise NotImplementedError

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- the pages alone decide
        """Find what differs between a translated page and its source."""
        if not isinstance(document, Page) or document.source is None:
            return
        for each in self.differ(*sides(document, document.source)):
            yield self.found(
                document.path, each.span, each.message, text=each.text, related=each.related
            )


class HeadingsDiffer(_Structural):
    """A translated page whose headings are not those of its source.

    ## What it does
    Compares the levels of the headings of a page, in order, with those of the page that it is
    a translation of, and names the first that is missing, too many, or of another level.

    ## Why is this bad?
    A heading that is missing mostly means that a section is: the reader of one language is
    told less.  Another level makes another table of contents, and another outline for who
    listens to the page.

    ## Example
    ```markdown
    # Verzuim

    ### Ziekte
    ```
    where the source has `# Absence` and `## Illness`.  Write `## Ziekte`.

    ## How to silence it
    `<!-- insaterms: ignore[IT501] the reason -->` on the line before the heading, or
    `insaterms-ignore: [IT501]` in the front matter of the translation.
    """

    code = "IT501"
    slug = "headings-differ"

    def differ(self, here: Side, there: Side) -> Iterator[Place]:
        """Hold the headings of a page against those of its source."""
        return in_headings(here, there)


class ListsDiffer(_Structural):
    """A translated page whose lists are not those of its source.

    ## What it does
    Compares the lists of a page, in order, with those of its source: how many items each has,
    how deep it is nested, and whether it is numbered.

    ## Why is this bad?
    An item that is missing is a rule, a right or an address that the reader is not told.

    ## Example
    ```markdown
    Een leerling mag wegblijven bij:

    - ziekte
    - een begrafenis
    ```
    where the source has *illness*, *a funeral* and *a religious holiday*.  Add the third.

    ## How to silence it
    `<!-- insaterms: ignore[IT502] the reason -->` on the line before the list, or
    `insaterms-ignore: [IT502]` in the front matter of the translation.
    """

    code = "IT502"
    slug = "lists-differ"

    def differ(self, here: Side, there: Side) -> Iterator[Place]:
        """Hold the lists of a page against those of its source."""
        return in_lists(here, there)


class LinksDiffer(_Structural):
    """A translated page that does not link to where its source does.

    ## What it does
    Compares where the links of a page lead with those of its source.  Pages in the language
    of each are the same page: `/en/absence/` and `/nl/absence/`, `page.md` and `page.nl.md`,
    *en.wikipedia.org* and *nl.wikipedia.org*, a link with a `hreflang`; anchors (`#illness`)
    are not compared, nor are names that each language has of its own.

    ## Why is this bad?
    A link that is missing or leads elsewhere sends the readers of one language to an old page,
    a form for others, or nowhere.

    ## Example
    ```markdown
    Meld verzuim [bij DUO](https://duo.nl/verzuim-oud).
    ```
    where the source has `[to DUO](https://duo.nl/verzuim)`.  Write the address of the source.

    ## How to silence it
    `<!-- insaterms: ignore[IT503] the reason -->` on the line before, or
    `insaterms-ignore: [IT503]` in the front matter of the translation.
    """

    code = "IT503"
    slug = "links-differ"

    def differ(self, here: Side, there: Side) -> Iterator[Place]:
        """Hold the links of a page against those of its source."""
        return in_addresses(here, there, images=False)


class ImagesDiffer(_Structural):
    """A translated page that does not show the images of its source.

    ## What it does
    Compares the images of a page with those of its source, by where they come from.  Images
    in the language of each are the same: `/img/en/card.png` and `/img/nl/card.png`,
    `card-en.png` and `card-nl.png`.

    ## Why is this bad?
    A diagram that one language lacks is information that its readers do not get.

    ## Example
    ```markdown
    ![De stappen bij verzuim](img/stappen-2019.png)
    ```
    where the source shows `img/stappen.png`.  Show the same image.

    ## How to silence it
    `<!-- insaterms: ignore[IT504] the reason -->` on the line before, or
    `insaterms-ignore: [IT504]` in the front matter of the translation.
    """

    code = "IT504"
    slug = "images-differ"

    def differ(self, here: Side, there: Side) -> Iterator[Place]:
        """Hold the images of a page against those of its source."""
        return in_addresses(here, there, images=True)


class FrontMatterDiffers(Rule):
    """A translated page whose front matter has other keys than that of its source.

    ## What it does
    Compares the keys of the front matter of a page, and those of a file of data, with those of
    its source, nested ones too (`author.name`).  What languages or their maintenance differ in
    may differ: `lang`, `slug`, `aliases`, `translator`, `source-hash`, `reviewed`, `date`.  A
    key that differs from one of the source in a letter or two is taken for that, mistyped.  In
    a file of data one that stands in the place of another, among the same keys, is one finding
    that names both.

    ## Why is this bad?
    A description that one language lacks is missing in what search engines show; a key that is
    mistyped is read by nobody.

    ## Example
    ```yaml
    ---
    title: Verzuim
    descripton: Wat te doen bij verzuim
    ---
    ```
    where the source has `description`.  Write the key as the source does.

    ## How to silence it
    `insaterms-ignore: [IT509]` in the front matter of the translation; in a file of data
    `# insaterms: ignore[IT509] the reason` on the line before.
    """

    code = "IT509"
    slug = "front-matter-keys-differ"
    severity = "warning"
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- the pages alone decide
        """Hold the keys of a page against those of its source."""
        if not isinstance(document, Page) or document.source is None:
            return
        source = document.source
        here = keys_of(document.text, document.form, document.language)
        there = keys_of(source.text, source.form, source.language)
        missing, added = there.keys() - here.keys(), here.keys() - there.keys()
        # In the order of the pages, so that the outcome is always the same.
        meant = mistyped(
            [key for key in there if key in missing], [key for key in here if key in added]
        )
        instead = translated_keys(there, here) if document.form in _DATA else {}
        known = {*meant.values(), *instead.values()}
        for key, (start, end) in there.items():
            if key in missing and _within(key) not in missing and key not in known:
                message = _("the key “{key}” of the source is missing").format(key=key)
                place = (Related(source.path, source.span(start, end), _("the source")),)
                yield self.found(document.path, NOWHERE, message, text=key, related=place)
        for key, (start, end) in here.items():
            if key not in added or _within(key) in added:
                continue
            span = document.span(start, end)
            other = meant.get(key) or instead.get(key)
            if other is None:
                message = _("the source has no key “{key}”").format(key=key)
                yield self.found(document.path, span, message, text=key)
                continue
            name = other.rpartition(".")[2]
            message = (
                _("the key is written “{key}”, in the source “{name}”")
                if key in meant
                else _("the source has no key “{key}”, and has “{name}” in its place")
            )
            yield self.found(
                document.path,
                span,
                message.format(key=key.rpartition(".")[2], name=name),
                text=key,
                write=name if key in meant else "",
                related=(Related(source.path, source.span(*there[other]), _("the source")),),
            )


def _within(key: str) -> str:
    """Return the key that one stands below; that alone is reported."""
    return key.rpartition(".")[0].removesuffix("[]")
