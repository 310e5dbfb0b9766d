"""How the headings and lists of a page differ from those of its source, in words."""

from collections.abc import Iterator

from msgspec import Struct

from insaterms.linting.diagnostics import NOWHERE, Related, Span
from insaterms.linting.documents.page import Page
from insaterms.linting.structure.page_structure import Built, Part, Structure, structure
from insaterms.linting.structure.page_targets import Difference, differences
from insaterms.linting.structure.paired_places import Counterparts, first_unpaired, shown
from insaterms.ui_language import _, ngettext

__all__ = ["Place", "Side", "in_addresses", "in_headings", "in_lists", "sides"]


class Place(Struct, frozen=True, gc=False):
    """What differs, and where: the arguments of a finding.

    Attributes:
        message: What differs.
        span: Where in the translation; the whole of it for what is not there.
        text: What is at fault, as it is written.
        related: Where the source has it.

    """

    message: str
    span: Span = NOWHERE
    text: str = ""
    related: tuple[Related, ...] = ()


class Side(Struct, frozen=True, gc=False):
    """A page and what it is built of.

    Attributes:
        page: The page.
        built: Its headings, lists, links and images.

    """

    page: Page
    built: Structure

    def span(self, part: Part | Built) -> Span:
        """Return where a part of the page stands."""
        return self.page.span(part.start, part.end)

    def text(self, part: Part | Built) -> str:
        """Return a part of the page as it is written."""
        return self.page.text[part.start : part.end]

    def related(self, part: Part | Built) -> tuple[Related, ...]:
        """Return a part of the page as what a finding speaks of."""
        return (Related(self.page.path, self.span(part), _("the source")),)


def sides(page: Page, source: Page) -> tuple[Side, Side]:
    """Return a translation and its source with what they are built of.

    Raises:
        UnreadablePageError: If one is a template in which a tag is not closed.

    """
    return (
        Side(page, structure(page.text, page.form)),
        Side(source, structure(source.text, source.form)),
    )


def in_headings(here: Side, there: Side) -> Iterator[Place]:
    """Yield the first heading that differs, of a translation and its source."""
    said, meant = here.built.headings, there.built.headings
    count = abs(len(said) - len(meant))
    if not count:
        for part, other in zip(said, meant, strict=True):
            if part.name != other.name:
                message = _("this heading is of level {said}, that of the source of level {meant}")
                message = message.format(said=part.name, meant=other.name)
                yield Place(message, here.span(part), here.text(part), there.related(other))
                return
    elif len(said) < len(meant):
        other = meant[first_unpaired(there.page, meant, here.page, said)]
        message = ngettext(
            "the source has {count} heading more: “{text}” is missing here",
            "the source has {count} headings more: “{text}” is missing here",
            count,
        ).format(count=count, text=shown(there.page, other))
        yield Place(message, NOWHERE, there.text(other), there.related(other))
    else:
        part = said[first_unpaired(here.page, said, there.page, meant)]
        message = ngettext(
            "the source has {count} heading less: it has no “{text}”",
            "the source has {count} headings less: it has no “{text}”",
            count,
        ).format(count=count, text=shown(here.page, part))
        yield Place(message, here.span(part), here.text(part))


def in_lists(here: Side, there: Side) -> Iterator[Place]:
    """Yield the lists that differ, of a translation and its source."""
    lists, others = here.built.lists, there.built.lists
    if len(lists) != len(others):
        message = ngettext(
            "the source has {meant} list, the translation {said}",
            "the source has {meant} lists, the translation {said}",
            len(others),
        )
        yield Place(message.format(meant=len(others), said=len(lists)))
        return
    for said, meant in zip(lists, others, strict=True):
        if message := _of_list(said, meant):
            yield Place(message, here.span(said), here.text(said), there.related(meant))


def _of_list(said: Built, meant: Built) -> str:
    if said.items != meant.items:
        return ngettext(
            "this list has {said} item, that of the source {meant}",
            "this list has {said} items, that of the source {meant}",
            said.items,
        ).format(said=said.items, meant=meant.items)
    if said.depth != meant.depth:
        return _("this list stands in {said} others, that of the source in {meant}").format(
            said=said.depth, meant=meant.depth
        )
    if said.kind != meant.kind:
        if said.kind == "ol":
            return _("this list is numbered, that of the source is not")
        return _("this list is not numbered, that of the source is")
    return ""


def in_addresses(here: Side, there: Side, *, images: bool) -> Iterator[Place]:
    """Yield the links that differ, of a translation and its source, or the images."""
    if images:
        found = differences(there.built.images, here.built.images, named=False)
    else:
        found = differences(there.built.links, here.built.links, here.page.language)
    if not found:
        return
    counterparts = Counterparts(here.page)
    for each in found:
        message = _of_image(each) if images else _of_link(each)
        span = NOWHERE
        if each.said is not None:
            span = here.span(each.said)
        elif each.meant is not None and (text := counterparts.of(each.meant)) is not None:
            span = here.page.span_of(text)
        related = there.related(each.meant) if each.meant is not None else ()
        yield Place(message, span, each.name, related)


def _of_link(found: Difference) -> str:
    if found.meant is None:
        return _("the source has no link to {said}").format(said=found.name)
    if found.said is None:
        return _("the link of the source to {meant} is missing").format(meant=found.name)
    message = _("this link leads to {said}, that of the source to {meant}")
    return message.format(said=found.said.name, meant=found.meant.name)


def _of_image(found: Difference) -> str:
    if found.meant is None:
        return _("the source has no image {said}").format(said=found.name)
    if found.said is None:
        return _("the image {meant} of the source is missing").format(meant=found.name)
    message = _("this image is {said}, that of the source {meant}")
    return message.format(said=found.said.name, meant=found.meant.name)
