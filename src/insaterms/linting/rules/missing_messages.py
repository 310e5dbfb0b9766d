"""Rules on messages of a catalog that have no translation, or half of one."""

from collections.abc import Iterator

from insaterms.formats.gettext_po.messages import CatalogMessage
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.catalog import Catalog
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.faults import places_in
from insaterms.linting.documents.units import Units
from insaterms.linting.rule import Rule
from insaterms.linting.untranslated.known_messages import fix_of, known_messages
from insaterms.linting.untranslated.message_places import (
    form_place,
    message_place,
    short,
    to_translate,
)
from insaterms.linting.untranslated.previous_translations import previous_translations
from insaterms.ui_language import _, ngettext

__all__ = ["BlankTranslation", "FuzzyTranslation", "MissingPluralForm", "UntranslatedMessage"]


class UntranslatedMessage(Rule):
    """A message without a translation.

    ## What it does
    Reports a message of a catalog whose `msgstr` is empty, all forms of a plural included, and
    a unit of a TMX file whose translation is empty.  Templates, and catalogs whose language is
    that of the messages, are not looked at.  Where the glossary or the translation memory knows
    the translation of a message, the finding carries it; the fix is safe where it is attested
    and the message can mean nothing else.

    ## Why is this bad?
    Readers of the Dutch site see English in the middle of a page.

    ## Example
    ```po
    msgid "school attendance officer"
    msgstr ""
    ```
    Write `msgstr "leerplichtambtenaar"`.

    ## How to silence it
    Above the message: `# insaterms: ignore[IT101] not shown to visitors`.
    """

    code = "IT101"
    slug = "untranslated-message"
    kinds = frozenset({"catalog", "units"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find them; one that was translated once is another rule's."""
        if isinstance(document, Units):
            yield from self._units(document)
        for catalog, number, message in to_translate(document):
            if not message.untranslated or number in previous_translations(catalog, context):
                continue
            known = known_messages(catalog, context).get(number)
            yield self.found(
                document.path,
                message_place(catalog, number),
                _("“{text}” has no translation").format(text=short(message.msgid)),
                text=message.msgid,
                write=known.targets[0] if known is not None else "",
                source=known.source if known is not None else "",
                fix=fix_of(catalog, number, known) if known is not None else None,
            )

    def _units(self, document: Units) -> Iterator[Diagnostic]:
        span = places_in(document)
        for each in document.untranslated:
            text = each.untranslated
            said = _("“{text}” has no translation").format(text=short(text))
            yield self.found(document.path, span(each.line, each.column), said, text=text)


class BlankTranslation(Rule):
    """A translation of nothing but white space.

    ## What it does
    Reports a message whose translation, or a form of it, is only spaces, tabs or line ends,
    though the message itself has more.

    ## Why is this bad?
    Every program counts it as translated, and the reader sees an empty button or heading.

    ## Example
    ```po
    msgid "Report absence"
    msgstr " "
    ```
    Write `msgstr "Verzuim melden"`, or `msgstr ""` until somebody translates it.

    ## How to silence it
    Above the message: `# insaterms: ignore[IT102] Dutch needs no word here`.
    """

    code = "IT102"
    slug = "blank-translation"
    kinds = frozenset({"catalog"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find them."""
        for catalog, number, message in to_translate(document):
            for form, target in enumerate(message.targets):
                if target and not target.strip() and message.msgid.strip():
                    yield self.found(
                        document.path,
                        form_place(catalog, number, form),
                        _("the translation of “{text}” is only white space").format(
                            text=short(message.msgid)
                        ),
                        text=message.msgid,
                    )
                    break


class FuzzyTranslation(Rule):
    """A translation that somebody has to look at first.

    ## What it does
    Reports a message with the flag `fuzzy`: it changed after it was translated, or a program
    has proposed its translation.

    ## Why is this bad?
    `msgfmt` leaves it out, so readers see the untranslated text; and what it says may be the
    translation of another message.

    ## Example
    ```po
    #, fuzzy
    msgid "Absence with leave"
    msgstr "Ongeoorloofd verzuim"
    ```
    Correct it (*geoorloofd verzuim*) and remove the line `#, fuzzy`.

    ## How to silence it
    Above the message: `# insaterms: ignore[IT103] waits for the ministry`.
    """

    code = "IT103"
    slug = "fuzzy-translation"
    severity = "warning"
    kinds = frozenset({"catalog"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find them."""
        for catalog, number, message in to_translate(document):
            if message.fuzzy and not message.untranslated:
                yield self.found(
                    document.path,
                    form_place(catalog, number, 0),
                    _("the translation of “{text}” is fuzzy; check it and remove the flag").format(
                        text=short(message.msgid)
                    ),
                    text=message.msgid,
                )


class MissingPluralForm(Rule):
    """A message that lacks some of its plural forms.

    ## What it does
    Reports a message with a plural of which one form is translated and another is empty or
    not there, going by `nplurals` in the header.

    ## Why is this bad?
    For some numbers the reader sees the untranslated text, or nothing.

    ## Example
    ```po
    msgid "%d pupil"
    msgid_plural "%d pupils"
    msgstr[0] "%d leerling"
    msgstr[1] ""
    ```
    Write `msgstr[1] "%d leerlingen"`.

    ## How to silence it
    Above the message: `# insaterms: ignore[IT104] only ever said of one`.
    """

    code = "IT104"
    slug = "missing-plural-form"
    kinds = frozenset({"catalog"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find them."""
        for catalog, number, message in to_translate(document):
            if message.plural is None or message.untranslated:
                continue
            lacking = _lacking(message, catalog)
            if lacking:
                yield self.found(
                    document.path,
                    form_place(catalog, number, lacking[0]),
                    ngettext(
                        "a plural form of “{text}” has no translation: {forms}",
                        "plural forms of “{text}” have no translation: {forms}",
                        len(lacking),
                    ).format(
                        text=short(message.msgid),
                        forms=", ".join(f"msgstr[{form}]" for form in lacking),
                    ),
                    text=message.msgid,
                )


def _lacking(message: CatalogMessage, catalog: Catalog) -> list[int]:
    wanted = max(catalog.file.catalog.header.nplurals, len(message.targets))
    given = message.targets + ("",) * (wanted - len(message.targets))
    return [form for form, target in enumerate(given) if not target]
