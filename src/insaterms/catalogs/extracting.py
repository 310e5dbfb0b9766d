"""From the texts of pages to the messages of a template.

The same text is one message wherever it stands, unless it plays different roles (a heading,
a label in the navigation): then each role has a message of its own, with the role as msgctxt.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from insaterms.catalogs.roles import Role, role_of
from insaterms.content.translatable.page import translatables
from insaterms.content.translatable.values import (
    TEMPLATES,
    PageForm,
    Translatable,
    UnreadablePageError,
)
from insaterms.errors import Problem
from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.ui_language import _

__all__ = ["Location", "Occurrence", "kind_of", "merged", "page_occurrences"]

Location = Literal["full", "file", "never"]
"""What a message says of its places, as xgettext calls it: file and line, file, or nothing."""


class Occurrence(Struct, frozen=True, kw_only=True, gc=False):
    """One place where a message stands.

    Attributes:
        msgid: The text.
        path: Its page, as references name it.
        line: Its line, from 1.
        column: Its column, from 1; 0 where nobody knows.
        role: The role that it plays; None for a call of gettext, which says its own context.
        kind: What it is, as a comment says it: `heading 2`, `aria-label`; or empty.
        plural: The text for several; None where there is none.
        msgctxt: What a call of gettext says; None where it says nothing.
        flags: `python-format`, where there are placeholders of that kind.
        notes: What the author of the page wrote for translators.

    """

    msgid: str
    path: str
    line: int
    column: int = 0
    role: Role | None = None
    kind: str = ""
    plural: str | None = None
    msgctxt: str | None = None
    flags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def page_occurrences(
    text: str,
    path: str,
    form: PageForm,
    *,
    language: str = "",
    extensions: Sequence[str] = (),
) -> tuple[list[Occurrence], list[Problem]]:
    """Return every message of a page.

    Args:
        text: The page.
        path: As references are to name it.
        form: The format that it is written in; of a template the calls of gettext count too.
        language: Of the page, where it does not say so itself; empty: nobody knows.
        extensions: Of Jinja, that a template needs besides those that come with it; each as
            it is imported: `app.templates.Extension`.

    Returns:
        The messages, in the order of its lines, and why the calls of gettext are not among
        them: a template that Jinja cannot read still has texts.

    Raises:
        UnreadablePageError: If the page cannot be read, with the place.
        MissingExtraError: If it is a template that calls gettext, and Jinja is not installed.
        InsatermsError: If there is no such extension.

    """
    texts = translatables(text, form, language=language, path=path)
    found = [_occurrence(each, path) for each in texts]
    problems = []
    if form in TEMPLATES:
        from insaterms.catalogs.jinja_messages import gettext_messages

        try:
            found += gettext_messages(text, path, extensions=extensions)
        except UnreadablePageError as error:
            problems = [Problem(path, error.line, error.column, error.message)]
        found.sort(key=lambda each: each.line)
    return found, problems


def merged(
    occurrences: Iterable[Occurrence], *, location: Location = "full"
) -> tuple[tuple[CatalogMessage, ...], list[Problem]]:
    """Put together what is one message.

    Args:
        occurrences: Every place of every page, in the order in which they are to stand.
        location: What each message says of its places.

    Returns:
        The messages, each at its first place, and every call of gettext that contradicts
        another: the same text with two plurals.

    """
    occurrences = list(occurrences)
    roles: dict[str, set[Role]] = {}
    for each in occurrences:
        if each.role is not None:
            roles.setdefault(each.msgid, set()).add(each.role)
    places: dict[tuple[str, str | None], list[Occurrence]] = {}
    for each in occurrences:
        context = each.msgctxt
        if each.role is not None and len(roles[each.msgid]) > 1:
            context = each.role
        places.setdefault((each.msgid, context), []).append(each)
    messages = tuple(
        _message(msgid, context, found, location) for (msgid, context), found in places.items()
    )
    if all(each.plural is None for each in occurrences):
        return messages, []
    return messages, [problem for found in places.values() for problem in _contradictions(found)]


def _occurrence(found: Translatable, path: str) -> Occurrence:
    return Occurrence(
        msgid=found.text,
        path=path,
        line=found.line,
        column=found.column,
        role=role_of(found.part),
        kind=kind_of(found),
    )


def kind_of(found: Translatable) -> str:
    """Return a part as a translator reads it: `heading 2`, `aria-label`, `label nav[0].title`."""
    # A key of data may have any sign in it, and a comment is one line.
    detail = " ".join(found.detail.split())
    if found.part == "attribute" and detail == "title":
        # The title of a page is another thing.
        return "title attribute"
    if detail and (found.part == "attribute" or detail.startswith(found.part)):
        return detail
    return f"{found.part} {detail}".strip()


def _message(
    msgid: str, msgctxt: str | None, found: Sequence[Occurrence], location: Location
) -> CatalogMessage:
    plurals = (each.plural for each in found if each.plural is not None)
    kinds = (each.kind for each in found if each.kind)
    notes = (note for each in found for note in each.notes)
    return CatalogMessage(
        msgid=msgid,
        plural=(plural := next(plurals, None)),
        msgctxt=msgctxt,
        targets=("",) if plural is None else ("", ""),
        flags=tuple(dict.fromkeys(flag for each in found for flag in each.flags)),
        extracted=tuple(dict.fromkeys((*notes, *kinds))),
        references=tuple(dict.fromkeys(_references(found, location))),
    )


def _references(found: Sequence[Occurrence], location: Location) -> Iterator[str]:
    if location != "never":
        for each in found:
            yield each.path if location == "file" else f"{each.path}:{each.line}"


def _contradictions(found: Sequence[Occurrence]) -> Iterator[Problem]:
    first = next((each for each in found if each.plural is not None), None)
    for each in found:
        if first is not None and each.plural not in {None, first.plural}:
            message = _(
                'the plural of "{text}" is "{plural}" here and "{other}" in {place}; '
                "gettext knows one for each text"
            ).format(
                text=each.msgid,
                plural=each.plural,
                other=first.plural,
                place=f"{first.path}:{first.line}",
            )
            yield Problem(each.path, each.line, each.column, message)
