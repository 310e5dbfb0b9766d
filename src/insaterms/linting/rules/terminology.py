"""Terms that are not those that were agreed."""

from collections.abc import Iterable, Iterator

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import NOWHERE, Diagnostic, Fix, Related, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.rule import Rule
from insaterms.linting.terms.agreed_terms import departures, home_of_sources
from insaterms.linting.terms.attesting import evidence_of, said_of
from insaterms.linting.terms.lone_terms import lone_terms
from insaterms.linting.terms.replacing import replacement
from insaterms.linting.terms.verified_places import Departure
from insaterms.ui_language import _

__all__ = ["DeprecatedTerm", "TermNotAsAgreed"]

_MISSING = frozenset({"missing", "name"})


class TermNotAsAgreed(Rule):
    """A term of the source that is not translated as the glossary agreed.

    ## What it does
    Looks for the terms of the glossary in every source text, in any form, and asks whether
    the translation has one of the accepted translations, in any form; whether a name that
    stays as it is was changed; and whether another term stands there instead. A word that
    has another meaning outside the field (*leave*, *support*, *PC*) counts only where terms
    stand near by that can mean nothing else; everyday words, verbs, and words that say little
    of the field, which are often rendered freely, count only with a `min-score` below 66.
    Left alone are texts without a translation of their own, names of files, words marked as
    being in the other language, and a gloss in brackets that the translation does without.

    ## Why is this bad?
    A reader who meets "the attendance officer" on one page and "the inspector" on the next
    takes them for two people. In letters about rights and duties it also matters which
    word the law uses.

    ## Example
    ```po
    msgid "The school attendance officer may grant an exemption."
    msgstr "De inspecteur kan een vrijstelling geven."
    ```
    Write the agreed term: "De leerplichtambtenaar kan een vrijstelling geven."

    ## How to silence it
    Where one departure is right, write a comment that names it:
    `<!-- insaterms: allow "school attendance officer" it is a quotation -->`, in a catalog a
    translator's comment `# insaterms: allow "school attendance officer" it is a quotation`.
    Elsewhere `insaterms: ignore[IT401] reason`, or `min-score` in `[tool.insaterms.lint]`
    for fewer and surer findings.
    """

    code = "IT401"
    slug = "term-not-as-agreed"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find terms without an accepted translation."""
        met: set[tuple[int, str]] = set()
        for each in departures(document, context):
            finding = each.finding
            if finding.kind not in _MISSING:
                continue
            if each.is_message and each.target is not None:
                key = each.target.number, finding.concept.id
                if key in met:
                    continue  # of the forms of a plural the first one says it
                met.add(key)
            shown = finding.source.text if finding.source else finding.term.text
            yield self.found(
                document.path,
                _place(document, each),
                finding.message,
                text=" ".join(shown.split()),
                write=finding.write,
                source=said_of(*evidence_of(finding)) if finding.write else "",
                related=_source(document, each),
            )


class DeprecatedTerm(Rule):
    """A term that is not to be used, where the glossary has a better one.

    ## What it does
    Finds terms that the glossary has as deprecated, superseded or misspelt: in a
    translation whose source speaks of the concept, and on a page in one language where no
    other concept of the glossary offers the same words.

    ## Why is this bad?
    The glossary says why each of them is not to be used: *home sitter* is no English,
    *truancy officer* reduces the work to truancy, *instemmingrecht* is a slip. Who searches
    for the right term does not find the page.

    ## Example
    ```po
    msgid "The participation council has the right of consent."
    msgstr "De medezeggenschapsraad heeft instemmingrecht."
    ```
    Write "De medezeggenschapsraad heeft instemmingsrecht."

    ## How to silence it
    Where the term is quoted, write a comment that names it:
    `<!-- insaterms: allow "home sitters" it is a quotation -->`, in a catalog a translator's
    comment `# insaterms: allow "home sitters" it is a quotation`. Elsewhere
    `insaterms: ignore[IT402] reason`.
    """

    code = "IT402"
    slug = "deprecated-term"

    def check(self, document: Document, context: Context) -> Iterable[Diagnostic]:
        """Find terms that are not to be used."""
        for each in departures(document, context):
            if each.finding.kind not in _MISSING and each.finding.side == "target":
                yield self._translated(document, each)
        for lone in lone_terms(document, context):
            text, start, end = lone.text, lone.start, lone.end
            written = " ".join(text.text[start:end].split())
            yield self.found(
                document.path,
                document.span_of(text, start, end),
                _("“{text}” is not to be used; write “{write}”").format(
                    text=written, write=lone.write
                )
                + (f". {lone.reason}" if lone.reason else ""),
                text=written,
                write=lone.write,
                source=lone.source,
            )

    def _translated(self, document: Document, departure: Departure) -> Diagnostic:
        finding = departure.finding
        shown = finding.target.text if finding.target else finding.term.text
        return self.found(
            document.path,
            _place(document, departure),
            finding.message,
            text=" ".join(shown.split()),
            write=finding.write,
            source=said_of(*evidence_of(finding)) if finding.write else "",
            related=_source(document, departure),
            fix=_fix(document, departure),
        )


def _place(document: Document, departure: Departure) -> Span:
    """Return where a departure stands; the whole text where something is missing in it."""
    target, (start, end) = departure.target, departure.target_span
    if target is None:
        return NOWHERE
    return document.span_of(target, start, end) if end > start else document.span_of(target)


def _fix(document: Document, departure: Departure) -> Fix | None:
    """Return how a term is replaced, where what stands there is the whole of it."""
    target = departure.target
    if target is None:
        return None
    found = replacement(departure.finding, target.text, departure.target_span)
    if found is None:
        return None
    edit = document.edit(target, found.write, *departure.target_span)
    if edit is None:
        return None
    return Fix(_("Write “{write}”").format(write=found.write), (edit,), safe=found.safe)


def _source(document: Document, departure: Departure) -> tuple[Related, ...]:
    """Return where the source has what a finding speaks of."""
    source, (start, end) = departure.source, departure.source_span
    if source is None:
        return ()
    home = home_of_sources(document)
    shown = " ".join(source.text[start:end].split())
    return (Related(home.path, home.span_of(source, start, end), shown),)
