"""Catalogs kept up to date with their template, and begun where there are none yet."""

import os
import re
from datetime import datetime

from msgspec import Struct

from insaterms.catalogs.reading import CatalogFile
from insaterms.catalogs.roles import roles_of
from insaterms.errors import Problem, ProblemsError
from insaterms.formats.gettext_po.domains import other_domains
from insaterms.formats.gettext_po.merging import Update, updated
from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.formats.gettext_po.writing import started, template
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _

__all__ = ["Updated", "begun", "brought_up_to_date", "language_by_path", "template_text"]

_DATE_LINE = re.compile(r'^"POT-Creation-Date: ([^"\\]*)', re.MULTILINE)
_DATE = "POT-Creation-Date"
_PROJECT_LINE = re.compile(r'^"Project-Id-Version: ([^"\\]*)', re.MULTILINE)
_MOMENT = "%Y-%m-%d %H:%M%z"
# locales/nl/LC_MESSAGES/site.po; nl.po; site.nl.po, site-nl.po
_FOLDER = re.compile(r"(?:^|/)([A-Za-z]{2,3}(?:[-_@][\w-]+)?)/LC_MESSAGES/[^/]*\Z")
_NAME = re.compile(r"(?:^|[./_-])(([a-z]{2,3})(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))?)\.po\Z")


class Updated(Struct, frozen=True):
    """A catalog before and after.

    Attributes:
        path: Where it stands.
        before: Its bytes; None where there was none.
        data: Its bytes now.
        update: What became of its messages; None where it is begun.
        messages: How many the template has.
        language: Of the translations, as its header or its place says; may be empty.

    """

    path: str
    before: bytes | None
    data: bytes
    messages: int
    language: str
    update: Update | None = None

    @property
    def changed(self) -> bool:
        """Whether the file is to be written."""
        return self.data != self.before


def template_text(
    messages: tuple[CatalogMessage, ...], before: str | None, *, project: str, now: datetime
) -> str:
    """Return a template; the same text as before where its messages are the same.

    A template that is there keeps its date: one that changed with every run would be one
    more difference in it and in what is made of it, and says nothing that they do not say.

    Args:
        messages: What was extracted.
        before: The template that is there; None where there is none.
        project: Its Project-Id-Version, unless the one that is there names another.
        now: When they were extracted, for a template that says no date yet.

    """
    named = _PROJECT_LINE.search(before) if before is not None else None
    text = template(messages, project=named[1] if named is not None else project, created=now)
    date = _DATE_LINE.search(before) if before is not None else None
    if date is None or not date[1][:1].isdigit():
        return text
    return _DATE_LINE.sub(lambda _found: date[0], text, count=1)


def brought_up_to_date(before: CatalogFile, source: CatalogFile) -> Updated:
    """Return a catalog with the messages of its template; no translation is lost.

    Its date stays too, so that the difference of the file is that of its messages.

    Args:
        before: The catalog.
        source: The template.

    Raises:
        ProblemsError: If the encoding of the catalog lacks a character of the template, or
            one of the two has messages of several domains.

    """
    for each in (source, before):
        if problems := other_domains(each.catalog, each.path):
            raise ProblemsError(problems)
    messages = source.catalog.messages
    update = updated(before.text.text, before.catalog, messages, automatic=roles_of)
    changed = update.text != before.text.text
    data = before.encoded(update.text) if changed else before.data
    language = before.catalog.header.language
    return Updated(before.path, before.data, data, len(messages), language, update)


def begun(path: str, language: str, source: CatalogFile) -> Updated:
    """Return a new catalog for a language, in UTF-8.

    Args:
        path: Where it is to stand.
        language: As BCP 47 or gettext writes it: `nl`, `pt_BR`.
        source: The template.

    Raises:
        ProblemsError: If nobody knows the language, or the template has messages of several
            domains.

    """
    if problems := other_domains(source.catalog, source.path):
        raise ProblemsError(problems)
    messages = source.catalog.messages
    try:
        text = started(
            messages,
            language,
            project=source.field("Project-Id-Version"),
            created=_moment(source.field(_DATE)),
        )
    except ValueError:
        message = _('"{language}" is no language that is known; name it as "nl" or "pt_BR"')
        raise ProblemsError([Problem(path, 0, 0, message.format(language=language))]) from None
    data = text.encode("utf-8")
    return Updated(path, None, data, len(messages), canonical_tag(language))


def language_by_path(path: str) -> str:
    """Return the language that a catalog's place says, or nothing.

    `nl` of locales/nl/LC_MESSAGES/site.po, of nl.po and of site.nl.po; not `out` of check.out.po.
    """
    plain = path.replace(os.sep, "/")
    if (found := _FOLDER.search(plain)) is not None:
        return found[1]
    from babel.localedata import exists

    found = _NAME.search(plain)
    return found[1] if found is not None and exists(found[2]) else ""


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text.strip(), _MOMENT)  # noqa: DTZ007 -- it has its zone
    except ValueError:
        return None
