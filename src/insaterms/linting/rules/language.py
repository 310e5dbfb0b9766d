"""IT3xx: what stands in another language than its page, catalog or key says."""

from collections.abc import Iterator

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Edit, Fix
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.language.foreign_passages import foreign_passages
from insaterms.linting.language.foreign_titles import titles_without_gloss
from insaterms.linting.language.right_text import fix_with, right_text
from insaterms.linting.language.wrong_passages import Run, runs
from insaterms.linting.language.wrong_texts import WrongText, wrong_texts
from insaterms.linting.rule import Rule
from insaterms.model import Language
from insaterms.ui_language import N_, _, ngettext

__all__ = [
    "ForeignTextWithoutLang",
    "ForeignTitleWithoutGloss",
    "HeadlineInWrongLanguage",
    "TextInWrongLanguage",
]

_NAMES: dict[Language, str] = {"nl": N_("Dutch"), "en": N_("English")}
_SHOWN = 60


class HeadlineInWrongLanguage(Rule):
    """A title, heading, label or translation that is in the other language.

    ## What it does
    Looks at titles, headings, labels of a navigation, captions, heads of tables, alt texts and
    `aria-label`s of a page that says it is Dutch or English, and reports those that are in the
    other of the two.
    In a file of data the key may say the language (`title_nl`, `title: {en: …}`).  In a catalog
    or a memory it reports translations that are still, or again, in the language of their
    source, in other words than the source; those that repeat it are another rule's matter.

    The glossary is asked first, then the words.  Where a title may be a name (*Haarlemmermeer*,
    *Wall Street*), a loan, code or a quotation, or where it has words of both languages, nothing
    is reported.  What is marked with `lang`, set in italics or in quotes does not count.

    ## Why is this bad?
    Titles and labels are what people read first, and often all they read.  A menu in two
    languages tells a parent that the page is not for them.

    ## Example
    ```markdown
    ---
    lang: nl
    title: School attendance officer
    ---
    ```
    Write `title: Leerplichtambtenaar`.  Where the glossary attests the translation, it comes with
    the finding, and `--fix` writes it.

    ## How to silence it
    Mark a title that is to stay as it is: `# <i lang="en">Back on Track</i>`, or put it in
    quotes.  Or write `<!-- insaterms: ignore[IT301] name of the project -->` above it; in a
    catalog `# insaterms: ignore[IT301] reason` above the message.
    """

    code = "IT301"
    slug = "headline-in-wrong-language"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find what is in the wrong language."""
        for found in wrong_texts(document, context.glossary):
            yield self._of(document, found, context)

    def _of(self, document: Document, found: WrongText, context: Context) -> Diagnostic:
        asked = "" if found.swapped else found.source or found.prose
        right = right_text(asked, found.language, context) if asked else None
        if isinstance(document, Page):
            message = _("“{text}” is {language}, not {said}; translate it, or mark its language")
        elif found.swapped:
            message = _("“{text}” is {language}, not {said}: source and translation are swapped")
        else:
            message = _("the translation “{text}” is {language}, not {said}; translate it")
        return self.found(
            document.path,
            document.span_of(found.text),
            message.format(
                text=_short(found.prose), language=_name(found.language), said=_name(found.said)
            ),
            text=found.text.text,
            write=right.text if right else "",
            source=right.source if right else "",
            fix=fix_with(document, found.text, right),
        )


class TextInWrongLanguage(Rule):
    """Paragraphs, items or cells that are in the other language than their page.

    ## What it does
    Looks at the running text of a page that says it is Dutch or English.  Paragraphs that
    follow one another and are in the other language are one finding; so is a page of which
    nearly all the text is in the other language, such as a translation that was only copied.
    A text must be long enough to be sure: a sentence with several words of grammar.

    ## Why is this bad?
    Readers who came for their own language find another one, search engines list the page
    under the wrong language, and a screen reader speaks it with the wrong voice.

    ## Example
    ```markdown
    ---
    lang: nl
    ---
    A child who is of compulsory school age must be enrolled at a school and attend it.
    ```
    Translate it: “Een leerplichtig kind moet op een school staan ingeschreven en naar die
    school gaan.”

    ## How to silence it
    Text that is meant to be in the other language says so: `<div lang="en">…</div>`,
    `<blockquote lang="en">`.  Or write `<!-- insaterms: ignore[IT302] summary for visitors -->`
    above the paragraph, or `insaterms-ignore: [IT302]` in the front matter for a whole page.
    """

    code = "IT302"
    slug = "text-in-wrong-language"
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- grammar decides, not the glossary
        """Find runs of paragraphs in the wrong language."""
        if isinstance(document, Page):
            for run in runs(document):
                yield self._of(document, run)

    def _of(self, page: Page, run: Run) -> Diagnostic:
        number = len(run.texts)
        if run.whole:
            message = _(
                "the text of this page is {language}, but it says that it is {said}; translate "
                "it, or correct the language of the page"
            )
        else:
            message = ngettext(
                "this paragraph is {language}, the page is {said}; translate it, or mark it "
                'with lang="{tag}"',
                "{number} paragraphs are {language}, the page is {said}; translate them, or "
                'mark them with lang="{tag}"',
                number,
            )
        return self.found(
            page.path,
            page.span(run.texts[0].start, run.texts[-1].end),
            message.format(
                number=number,
                language=_name(run.language),
                said=_name(run.said),
                tag=run.language,
            ),
            text=run.texts[0].text,
        )


class ForeignTitleWithoutGloss(Rule):
    """A title or name in the other language that its page does not explain.

    ## What it does
    On a page that says it is Dutch or English it looks for titles and names in the other
    language that the glossary has in both, and for others in quotes or italics: Dutch ones of
    several words on an English page, English ones of four words or more on a Dutch page.  One
    is reported, at its first place, if no gloss stands beside it anywhere on the page.  Names of
    people and places, names that are the same in both languages, what `lang` marks, tables, and
    lists of literature are passed over.

    ## Why is this bad?
    A reader abroad cannot tell what *Stichting Lezen en Leren* is, nor look for it under its
    official English name; readers of several pages do not know that it is the same body.

    ## Example
    ```markdown
    The report was written by ‘Stichting Lezen en Leren’ in 2018.
    ```
    Write “by ‘Stichting Lezen en Leren’ (the Reading and Learning Foundation)”.  Where the
    glossary attests the official name, the finding carries it, and `--unsafe-fixes` puts it in
    brackets behind the name.

    ## How to silence it
    Explain the name once on the page, or enter it in the glossary as the same in both
    languages.  Or write `<!-- insaterms: ignore[IT303] explained on the home page -->` above
    the paragraph.
    """

    code = "IT303"
    slug = "foreign-title-without-gloss"
    severity = "warning"
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find titles and names without a gloss."""
        if not isinstance(document, Page) or not document.declared:
            return
        for found in titles_without_gloss(document, context):
            right = found.right
            fix = None
            if right is not None and found.end > found.start:
                edit = Edit(found.behind, found.behind, f" ({right.text})")
                fix = Fix(_("Add “({text})”").format(text=right.text), (edit,), safe=False)
            yield self.found(
                document.path,
                document.span(found.start, found.end),
                _("“{text}” is {language} and has no gloss on this page; explain it once").format(
                    text=_short(found.text), language=_name(found.language)
                ),
                text=found.text,
                write=right.text if right else "",
                source=right.source if right else "",
                fix=fix,
            )


class ForeignTextWithoutLang(Rule):
    """A passage in the other language whose element has no `lang` attribute.

    ## What it does
    In HTML, in templates that make HTML, and in Markdown that uses `lang` already it looks at
    what is set apart in an element of its own (`i`, `em`, `q`, `cite`, `dfn`, `span`, a link)
    and is Dutch on an English page, or English on a Dutch one.  A link to the same page in the
    other language (`hreflang`) needs `lang` too, for its own text.  Proper names and loan words
    are passed over.

    ## Why is this bad?
    A screen reader speaks the words with the sounds of the wrong language, so that nobody
    understands them (WCAG 2.2, success criterion 3.1.2); spelling checkers and translation
    programs take them for mistakes.

    ## Example
    ```html
    <html lang="en">
    <p>In Dutch such a pupil is called <i>thuiszitter</i>.</p>
    ```
    Write `<i lang="nl">thuiszitter</i>`; `--fix` does.

    ## How to silence it
    Say the language of the element, or `translate="no"` where it is a name.  Or write
    `<!-- insaterms: ignore[IT304] name of a product -->` in the line before it.
    """

    code = "IT304"
    slug = "foreign-text-without-lang"
    severity = "warning"
    kinds = frozenset({"page"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find passages without `lang`."""
        if not isinstance(document, Page) or not document.declared:
            return
        for found in foreign_passages(document, context.glossary):
            edits = tuple(Edit(place, place, text) for place, text in found.edits)
            title = _('Add lang="{tag}"').format(tag=found.language)
            yield self.found(
                document.path,
                document.span(found.start, found.end),
                _(
                    '“{text}” is {language}, and its element does not say so; add lang="{tag}"'
                ).format(
                    text=_short(found.text), language=_name(found.language), tag=found.language
                ),
                text=found.text,
                fix=Fix(title, edits) if edits else None,
            )


def _name(language: Language) -> str:
    return _(_NAMES[language])


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"
