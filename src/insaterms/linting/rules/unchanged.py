"""The rule on translations that are their source."""

from collections.abc import Iterator

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Related
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import HEADLINES, Pair
from insaterms.linting.language.right_text import RightText, fix_with, right_text
from insaterms.linting.language.wrong_language import headline_language
from insaterms.linting.rule import Rule
from insaterms.linting.untranslated.exempt import names_a_work
from insaterms.linting.untranslated.message_places import short
from insaterms.linting.untranslated.unchanged_texts import (
    Habits,
    Unchanged,
    is_left_over,
    is_of_both,
    suspect_of,
    unchanged_of,
)
from insaterms.model import LANGUAGES, Language
from insaterms.text.language import Known
from insaterms.ui_language import _
from insaterms.units import primary

__all__ = ["UnchangedTranslation"]


class UnchangedTranslation(Rule):
    """A translation that is its source, word for word.

    ## What it does
    Reports a message, a unit, or a text of a page that stands in the translation as it does
    in the source, where it is clear that it is in the language of the source: a sentence, a
    phrase whose words the file translates elsewhere, a term that the glossary translates
    otherwise.  What is the same in both languages is passed over: addresses, numbers, code,
    placeholders, acronyms, names, loan words (*Status*), titles of works, what the glossary
    marks as the same in both (`same-in-both: yes`), and what stands in `same` of the settings.

    ## Why is this bad?
    It counts as translated, so nobody will look at it again, and readers see another
    language in the middle of theirs.

    ## Example
    ```po
    msgid "Report absence before nine"
    msgstr "Report absence before nine"
    ```
    Translate it, or leave `msgstr` empty until somebody does.

    ## How to silence it
    For one text `# insaterms: ignore[IT201] the name of the campaign` above the message; for
    a name wherever it stands, `same = ["Every School Day Counts"]` in `[tool.insaterms.lint]`.
    """

    code = "IT201"
    slug = "unchanged-translation"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find them."""
        same = frozenset(word.casefold() for word in context.project.lint.same)
        unchanged = unchanged_of(document.pairs, same)
        if not unchanged:
            return
        glossary = context.glossary
        languages = [_language(each.pair) for each in unchanged]
        suspects = [
            suspect_of(each, language, glossary) if language is not None else None
            for each, language in zip(unchanged, languages, strict=True)
        ]
        habits = Habits(document.pairs, [each for each in suspects if each is not None])
        on_page = isinstance(document, Page)
        for each, language, suspect in zip(unchanged, languages, suspects, strict=True):
            if language is None:
                continue
            known_in = glossary.languages(each.prose)
            if len(known_in) > 1 or is_of_both(each.prose):
                continue  # a name, or a word that both languages have
            known = right_text(each.prose, language, context)
            # One with another meaning may be meant otherwise.
            is_term = known is not None and known.safe and language in known_in
            if on_page and names_a_work(each.pair.source.text):
                continue
            left = suspect is not None and is_left_over(suspect, habits, on_page=on_page)
            if is_term or left or (on_page and _is_headline_in(each, language, glossary)):
                yield self._finding(each, known, document)

    def _finding(self, each: Unchanged, known: RightText | None, document: Document) -> Diagnostic:
        target = each.pair.target
        whole = known if each.prose == target.text else None
        related: tuple[Related, ...] = ()
        if isinstance(document, Page):
            source = document.home_of(each.pair)
            place = source.span_of(each.pair.source)
            related = (Related(source.path, place, each.pair.source.text),)
        return self.found(
            document.path,
            document.span_of(target),
            _("“{text}” is the same as its source: it is not translated").format(
                text=short(target.text)
            ),
            text=target.text,
            write=known.text if known is not None else "",
            source=known.source if known is not None else "",
            related=related,
            fix=fix_with(document, target, whole),
        )


def _is_headline_in(each: Unchanged, language: Language, known: Known) -> bool:
    """Tell whether a headline of one word is surely in a language: *Organisations*."""
    text = each.pair.target
    return (
        text.part in HEADLINES
        and " " not in each.prose
        and headline_language(text.text, known) == language
    )


def _language(pair: Pair) -> Language | None:
    """Return the language of a source; None unless it is translated between ours."""
    source, target = primary(pair.source.language), primary(pair.target.language)
    found: Language | None = next((each for each in LANGUAGES if each == source), None)
    return found if target in LANGUAGES and target != source else None
