"""The rule on translations that are behind their sources."""

from collections.abc import Iterator, Mapping

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Edit, Fix
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.history.page_facts import Fact, facts, source_hash
from insaterms.linting.history.source_changes import changed_sources
from insaterms.linting.rule import Rule
from insaterms.ui_language import _

__all__ = ["OutdatedTranslation"]

_HASH = "source-hash"


class OutdatedTranslation(Rule):
    """A page was changed, and its translation was not.

    ## What it does
    Reports a translation whose source was changed after it.  Where the front matter of the
    translation records which text it is a translation of (`source-hash`), that is compared.
    Elsewhere git is asked: whether a commit, or a change that is not committed yet, changed
    the texts of the source after the last commit that changed the translation.  A change of
    both in one commit, another name, another date in the front matter and a change that was
    taken back are none.  Without git, or in a clone without its history, nothing is reported.

    ## Why is this bad?
    Parents who read the English page are told what was true last year.

    ## Example
    ```markdown
    ---
    title: Verzuim melden
    source-hash: 0f3c9a5b7d21e846
    ---
    Bel de school voor negen uur.
    ```
    The English page says "before half past eight" by now.  Change the translation, and let
    `--fix --unsafe-fixes` write the new hash, or commit it.

    ## How to silence it
    In the front matter of the translation: `insaterms-ignore: [IT601]`.  Who has compared the
    two and found nothing to change can record the hash.
    """

    code = "IT601"
    slug = "outdated-translation"
    severity = "warning"
    asks_elsewhere = True
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- the rule's interface
        """Compare what a translation records of its source."""
        if not isinstance(document, Page) or document.source is None:
            return
        recorded = _recorded(document)
        if recorded is None:
            return
        now = source_hash(document.source.text)
        if recorded.value.strip().casefold() == now:
            return
        path = document.source.path
        message = _(
            "{path} is not the text any more that this is a translation of; "
            "change the translation, then write {key}: {hash}"
        )
        # Behind a colon an empty value has no place for a space.
        written = f'"{now}"' if recorded.end > recorded.start else f' "{now}"'
        yield self.found(
            document.path,
            document.span(recorded.start, recorded.end),
            message.format(path=path, key=_HASH, hash=now),
            text=path,
            write=now,
            fix=Fix(
                _("Record that the translation is up to date"),
                (Edit(recorded.start, recorded.end, written),),
                safe=False,
            ),
        )

    def collect(self, document: Document, context: Context) -> object:  # noqa: ARG002 -- the rule's interface
        """Return whether a page records its source itself."""
        return _recorded(document) is not None or None

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:
        """Ask git about the others."""
        pairs = {
            translation: source
            for translation, source in context.site.sources.items()
            if not collected.get(translation)
        }
        for change in changed_sources(pairs, context):
            yield self.found(
                change.translation,
                NOWHERE,
                change.message,
                text=change.source,
                related=change.related,
            )


def _recorded(document: Document) -> Fact | None:
    """Return what a page says of the text that it is a translation of."""
    return facts(document.text).get(_HASH) if _HASH in document.text else None
