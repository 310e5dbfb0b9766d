"""Rules on what a translation carries over as it is: placeholders, tags, numbers, the end sign."""

from collections.abc import Iterator

from insaterms.linting.carried_over.broken_placeholders import format_finding, mended
from insaterms.linting.carried_over.end_conventions import end_faults
from insaterms.linting.carried_over.end_signs import ending, is_asked, with_sign
from insaterms.linting.carried_over.markup import markup_fault, said_of
from insaterms.linting.carried_over.numbers import number_fault
from insaterms.linting.carried_over.placeholder_counts import PlaceholderFault, placeholder_fault
from insaterms.linting.carried_over.placeholder_order import numbered
from insaterms.linting.carried_over.translated import (
    beside,
    is_agreed,
    is_for_one,
    of_known_languages,
    translated,
)
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Fix
from insaterms.linting.documents.document import Document
from insaterms.linting.documents.page import Page
from insaterms.linting.documents.texts import Pair
from insaterms.linting.rule import Rule
from insaterms.ui_language import _

__all__ = ["EndPunctuationDiffers", "MarkupDiffers", "NumbersDiffer", "PlaceholdersDiffer"]


class PlaceholdersDiffer(Rule):
    """A translation whose placeholders are not those of its source.

    ## What it does
    Reports a placeholder that a translation lacks, that its source does not have, or that
    trades places with another one though both are filled in by their order: `%s`,
    `%(name)s`, `%1$s`, `%1`, `{name}`, `{{ name }}`, `$name`, `@count`.  Where a catalog
    flags a message as `c-format`, `python-format` or `python-brace-format`, the rules of that
    format count.  The form of a plural for one may leave the number out.

    ## Why is this bad?
    A program that fills in what is not there stops with an error, or shows the reader
    `%s` in place of a name.

    ## Example
    ```po
    msgid "%s was reported absent"
    msgstr "% s is als afwezig gemeld"
    ```
    Write the placeholder as the source does: `%s is als afwezig gemeld`.  Where they must trade
    places and the format of the message has numbers (`c-format`, `php-format`), number them:
    `%2$d leerlingen van %1$s`.

    ## How to silence it
    `# insaterms: ignore[IT505] the reason` above the message, in a page
    `<!-- insaterms: ignore[IT505] the reason -->` on the line before.
    """

    code = "IT505"
    slug = "placeholders-differ"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- the texts alone decide
        """Hold the placeholders of each pair against each other."""
        for pair in translated(document):
            source, target = pair.source.text, pair.target.text
            message = pair.message
            if message is not None and message.flags:
                if (reason := format_finding(document, pair)) is None:
                    continue
                if reason:
                    span, new = document.span_of(pair.target), numbered(pair)
                    fix = _fix(document, pair, new, new, safe=False)
                    yield self.found(document.path, span, reason, text=target, write=new, fix=fix)
                    continue
            several = message is not None and message.plural is not None
            one = is_for_one(document, pair)
            if fault := placeholder_fault(source, target, plural=several, one=one):
                yield self._found(document, pair, fault)

    def _found(self, document: Document, pair: Pair, fault: PlaceholderFault) -> Diagnostic:
        target = pair.target
        # The other one in its place would leave two of the one and none of the other.
        write = numbered(pair) if fault.traded else fault.missing
        new = write if fault.traded else mended(pair.source.text, target.text, fault)
        if fault.missing and fault.added:
            said = _("“{added}” stands where the source has “{missing}”").format(
                added=fault.added, missing=fault.missing
            )
        elif fault.missing:
            said = _("the placeholder “{name}” of the source is missing").format(name=fault.missing)
        else:
            said = _("the source has no placeholder “{name}”").format(name=fault.added)
        span = (
            document.span_of(target, fault.start, fault.end)
            if fault.end
            else document.span_of(target)
        )
        return self.found(
            document.path,
            span,
            said,
            text=target.text,
            write=write,
            related=beside(document, pair),
            fix=_fix(document, pair, new, write, safe=not fault.traded),
        )


def _fix(document: Document, pair: Pair, new: str, shown: str, *, safe: bool) -> Fix | None:
    """Return how a translation is written anew; None where it cannot be, or is empty."""
    edit = document.edit(pair.target, new) if new else None
    title = _("Write “{text}”").format(text=shown)
    return Fix(title, (edit,), safe) if edit is not None else None


class MarkupDiffers(Rule):
    """A translation that lost a tag of its source, or in which one no longer closes.

    ## What it does
    Reports a tag (`<b>`, `</a>`, `<x1/>`) that a translation lacks, a link that it has besides,
    and one that is opened or closed in vain; of Markdown, a link that is missing.  Emphasis
    (`<b>`, `<em>`) is reported as lost only where the translation has none at all, nor quotes
    or other markup in its place; a name in a tag (`<code>config.php</code>`) only where it
    stands nowhere in the translation with that tag.  Line breaks and paragraphs may be other
    ones, and a word need not be marked as Dutch (`<span lang="nl">`) in a Dutch text; what a
    catalog marks as a key (`_File`, `&File`) is no markup.  Of the links of a page `IT503`
    tells.

    ## Why is this bad?
    A tag that never closes makes the rest of the page bold or a link; without its link a text
    leads nowhere.

    ## Example
    ```po
    msgid "Call the <b>attendance officer</b>."
    msgstr "Bel de <b>leerplichtambtenaar<b>."
    ```
    Close the tag as the source does: `Bel de <b>leerplichtambtenaar</b>.`

    ## How to silence it
    `# insaterms: ignore[IT506] the reason` above the message, in a page
    `<!-- insaterms: ignore[IT506] the reason -->` on the line before.
    """

    code = "IT506"
    slug = "markup-differs"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Hold the tags of each pair against each other."""
        # Where the links of pages lead, and that none is missing, is another rule's matter,
        # which knows none in data.
        links = not isinstance(document, Page) or document.form in {"yaml", "toml"}
        for pair in translated(document):
            source, target = pair.source, pair.target
            languages = source.language, target.language
            fault = markup_fault(source.text, target.text, languages, links=links)
            if fault is not None and not is_agreed(pair, context.glossary):
                span = (
                    document.span_of(pair.target, fault.start, fault.end)
                    if fault.end
                    else document.span_of(pair.target)
                )
                yield self.found(
                    document.path,
                    span,
                    said_of(fault),
                    text=pair.target.text,
                    related=beside(document, pair),
                )


class NumbersDiffer(Rule):
    """A number, date or time of the source that the translation has not.

    ## What it does
    Compares numbers, dates and clock times by what they mean, each as its language writes it:
    1,000.5 is 1.000,5 in Dutch, *June 28th 2018* is *28 juni 2018*, 2 may be *twee*.  Reports
    one that is nowhere in the translation, where that is sure; and where all figures agree, a
    month by name (*25 October*, *25 november*), a unit (*16 hours in 4 weeks*, *4 uur in 16
    weken*) and clock times that trade their minutes.  Measures that a translator converts,
    examples (*e.g.*), and long texts are left alone.

    ## Why is this bad?
    A reader who is told another number of days, or another year, does something else.

    ## Example
    ```po
    msgid "Apply 8 weeks before the holiday starts."
    msgstr "Vraag dit 6 weken voor de vakantie aan."
    ```
    Write the number of the source, or mend the source: `Vraag dit 8 weken voor de vakantie aan.`

    ## How to silence it
    `# insaterms: ignore[IT507] the reason` above the message, in a page
    `<!-- insaterms: ignore[IT507] the reason -->` on the line before.
    """

    code = "IT507"
    slug = "numbers-differ"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Hold the numbers of each pair of Dutch and English against each other."""
        for pair in of_known_languages(document):
            source, target = pair.source, pair.target
            fault = number_fault(source.text, target.text, source.language, target.language)
            if fault is None or is_for_one(document, pair) or is_agreed(pair, context.glossary):
                continue
            if fault.said:
                span = document.span_of(target, fault.said_start, fault.said_end)
                said = _("the source has “{meant}”, the translation “{said}”").format(
                    meant=fault.meant, said=fault.said
                )
            else:
                span = document.span_of(target)
                said = _("“{meant}” of the source is not in the translation").format(
                    meant=fault.meant
                )
            related = beside(document, pair)
            yield self.found(document.path, span, said, text=target.text, related=related)


class EndPunctuationDiffers(Rule):
    """A translation that ends with another sign than its source.

    ## What it does
    Compares the sign at the end: point, colon, ellipsis, exclamation mark, question mark, or
    none; `...` is `…`, and quotes, brackets and tags behind it do not count.  Abbreviations
    (*enz.*), a calmer point for an exclamation mark, a point that closes the last of several
    sentences, a question for what asks without a sign (*Whom to ask*), an ellipsis for what
    goes on (*Saving*), and what a catalog does throughout (six in ten texts of one kind, at
    least eight) are no faults.

    ## Why is this bad?
    A label without its colon, or a button that has lost the ellipsis which says that a
    question follows, differs from those beside it.

    ## Example
    ```po
    msgid "Reason for absence:"
    msgstr "Reden van afwezigheid"
    ```
    End the translation as the source does: `Reden van afwezigheid:`

    ## How to silence it
    `# insaterms: ignore[IT508] the reason` above the message, in a page
    `<!-- insaterms: ignore[IT508] the reason -->` on the line before.
    """

    code = "IT508"
    slug = "end-punctuation-differs"
    severity = "warning"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Hold the last signs of each pair of Dutch and English against each other."""
        for pair, fault in end_faults(document):
            if is_asked(fault, pair) or is_agreed(pair, context.glossary):
                continue
            # Where no sign stands, its place is behind the last letter.
            first = fault.start if fault.said else max(0, fault.start - 1)
            yield self.found(
                document.path,
                document.span_of(pair.target, first, fault.end),
                ending(fault),
                text=pair.target.text,
                related=beside(document, pair),
                fix=with_sign(document, pair, fault),
            )
