"""The rule on translations that were there once."""

from collections.abc import Iterator

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Document
from insaterms.linting.rule import Rule
from insaterms.linting.untranslated.known_messages import fix_of
from insaterms.linting.untranslated.message_places import message_place, short, to_translate
from insaterms.linting.untranslated.previous_translations import previous_translations
from insaterms.ui_language import _

__all__ = ["LostTranslation"]


class LostTranslation(Rule):
    """A message that was translated once and is empty now.

    ## What it does
    Reports a message without a translation that had one: the catalog holds it among the
    messages that are no longer in use (`#~`), or had it in the last commit, or the
    translation memory holds the same text with an approved translation.  The finding carries
    that translation; the fix is safe where the message itself had it, or where the memory
    knows one only.

    ## Why is this bad?
    Work that was done is lost, mostly by a program that updated the catalog or by a merge.

    ## Example
    ```po
    msgid "absence policy"
    msgstr ""

    #~ msgid "absence policy"
    #~ msgstr "verzuimbeleid"
    ```
    Write `msgstr "verzuimbeleid"` again, or take it over with `--fix`.

    ## How to silence it
    Above the message: `# insaterms: ignore[IT105] the old translation was wrong`.
    """

    code = "IT105"
    slug = "lost-translation"
    asks_elsewhere = True
    kinds = frozenset({"catalog"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find them."""
        for catalog, number, message in to_translate(document):
            if not message.untranslated:
                continue
            before = previous_translations(catalog, context).get(number)
            if before is not None:
                yield self.found(
                    document.path,
                    message_place(catalog, number),
                    _("“{text}” has lost its translation").format(text=short(message.msgid)),
                    text=message.msgid,
                    write=before.targets[0],
                    source=before.source,
                    fix=fix_of(catalog, number, before),
                )
