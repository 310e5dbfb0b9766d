"""The rule on concepts of a glossary that lack a language."""

from collections.abc import Iterator

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.faults import places_in
from insaterms.linting.documents.glossary_file import GlossaryFile
from insaterms.linting.rule import Rule
from insaterms.model import LANGUAGES
from insaterms.ui_language import N_, _

__all__ = ["ConceptWithoutLanguage"]

_NAMES = {"nl": N_("Dutch"), "en": N_("English")}


class ConceptWithoutLanguage(Rule):
    """A concept of a glossary without a term in one of the languages.

    ## What it does
    Reports a concept that has Dutch terms and no English one, or the other way round, or
    only terms that are not to be used (deprecated, superseded, misspelt).

    ## Why is this bad?
    Whoever looks the concept up finds no translation, and the lint cannot say what to write.

    ## Example
    ```yaml
    - id: verzuimloket
      nl: verzuimloket
    ```
    Add the English term: `en: absence desk`.

    ## How to silence it
    In the line above: `# insaterms: ignore[IT109] no English document has it yet`.
    """

    code = "IT109"
    slug = "concept-without-language"
    kinds = frozenset({"glossary"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as its base
        """Find them."""
        if not isinstance(document, GlossaryFile):
            return
        place = places_in(document)
        for concept, (line, column) in document.concepts:
            if not concept.id:
                continue
            for language in LANGUAGES:
                terms = concept.terms.get(language, ())
                if any(term.offered for term in terms):
                    continue
                if terms:
                    message = _(
                        "“{concept}” has only {language} terms that are not to be used; add one "
                        "to write"
                    )
                else:
                    message = _("“{concept}” has no {language} term; add one")
                message = message.format(concept=concept.id, language=_(_NAMES[language]))
                yield self.found(document.path, place(line, column), message, text=concept.id)
