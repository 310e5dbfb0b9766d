"""One word for one thing: concepts with two terms, texts with two translations."""

from collections.abc import Iterator, Mapping

import msgspec
from msgspec.structs import astuple

from insaterms.linting.attesting import source_of_term
from insaterms.linting.concept_uses import TermUse, further_terms, term_uses
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Related, Span
from insaterms.linting.documents import Document
from insaterms.linting.rule import Rule
from insaterms.linting.same_source import varying
from insaterms.linting.source_uses import (
    SourceUse,
    keyed,
    meaning,
    of_two_sources,
    shown_text,
    site_of,
    source_uses,
)
from insaterms.model import Concept
from insaterms.ui_language import _, ngettext

__all__ = ["ConceptInTwoTerms", "SourceInTwoTranslations", "TranslationOfTwoSources"]


class ConceptInTwoTerms(Rule):
    """One concept has two different terms on the pages of one site.

    ## What it does
    Collects over all pages and catalogs which full term each uses for a concept of the
    glossary. Where there are two in one language, it reports the one that is not preferred,
    or the rarer one. Acronyms, short forms and other spellings are no second term; in
    translations only those terms are compared that render the same term of the source.

    ## Why is this bad?
    Two words look like two things: who reads of a *school attendance officer* on one page
    and of a *compulsory education officer* on the next looks for the difference.

    ## Example
    ```markdown
    The school attendance officer grants leave; the compulsory education officer decides on
    exemptions.
    ```
    Write *school attendance officer* in both places, or tell your project which term it
    prefers: `prefer = { leerplichtambtenaar = "compulsory education officer" }`.

    ## How to silence it
    `<!-- insaterms: ignore[IT403] the ministry's own wording -->` on the line before, or for
    a page the front matter key `insaterms-ignore: [IT403]`.
    """

    code = "IT403"
    slug = "concept-in-two-terms"
    severity = "warning"

    def collect(self, document: Document, context: Context) -> list[TermUse] | None:
        """Return the terms that a document uses."""
        return term_uses(document, context) or None

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:
        """Find concepts for which the site has two terms."""
        grouped: dict[tuple[str, str, str], list[tuple[str, TermUse]]] = {}
        for path, each in collected.items():
            for use in msgspec.convert(each, list[TermUse]):
                key = use.language, use.concept, use.meant
                grouped.setdefault(key, []).append((path, use))
        for uses in grouped.values():
            if len({use.term for _path, use in uses}) > 1:
                yield from self._varying(uses, context.glossary.concept(uses[0][1].concept))

    def _varying(self, uses: list[tuple[str, TermUse]], concept: Concept) -> Iterator[Diagnostic]:
        for term, agreed in further_terms([use for _path, use in uses], concept):
            wanted = next(t for t in concept.terms[uses[0][1].language] if t.text == agreed)
            homes = [(path, use) for path, use in uses if use.term == agreed]
            for path, use in uses:
                if use.term != term:
                    continue
                near = next((home for home in homes if home[0] == path), homes[0])
                said = ngettext(
                    "“{text}” for what is “{agreed}” elsewhere; write one term",
                    "“{text}” ({n} times) for what is “{agreed}” elsewhere; write one term",
                    use.count,
                )
                yield self.found(
                    path,
                    Span(*use.span),
                    said.format(text=use.shown, agreed=agreed, n=use.count),
                    text=use.shown,
                    write=agreed,
                    source=source_of_term(concept, use.language, wanted),
                    related=(Related(near[0], Span(*near[1].span), near[1].shown),),
                )


class SourceInTwoTranslations(Rule):
    """One source text is translated in several ways.

    ## What it does
    Compares the translations of texts that are the same but for white space, access keys and
    the sign at their end: within one catalog or memory, and among the pages and the catalogs
    of one site, which are those of a project with settings of its own or of one folder
    `LC_MESSAGES`. It reports each translation but the most usual. A different msgctxt, a
    single word, plurals, capitals, punctuation, hyphens, and *je* for *u* are no difference.

    ## Why is this bad?
    The same button has two names, and a manual can only name one of them.

    ## Example
    ```po
    msgid "Report absence"
    msgstr "Verzuim melden"

    msgid "_Report absence…"
    msgstr "Meld _afwezigheid…"
    ```
    Translate both alike: "Verzuim _melden…".

    ## How to silence it
    Where two translations are right, say so above one of them with a translator's comment
    `# insaterms: ignore[IT404] a heading, not a button`; better, give each of the texts its
    own msgctxt.
    """

    code = "IT404"
    slug = "source-in-two-translations"
    severity = "warning"

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:
        """Find what varies within a file that stands alone."""
        if site_of(document, context):
            return
        uses = (((key, pair.target.detail), pair) for key, pair in keyed(document))
        for pair, usual in varying(uses, lambda each: meaning(each.target.text)):
            span, other_span = document.span_of(pair.target), document.span_of(usual.target)
            use = SourceUse(0, 0, "", astuple(span), pair.target.text, pair.source.text)
            instead = SourceUse(0, 0, "", astuple(other_span), usual.target.text, "")
            yield self._translated((document.path, use), (document.path, instead))

    def collect(self, document: Document, context: Context) -> object:
        """Return the translations of a file that is one of several of a site."""
        site = site_of(document, context)
        if not site:
            return None
        return site, source_uses(document)

    def conclude(
        self,
        collected: Mapping[str, object],
        context: Context,  # noqa: ARG002 -- as the base
    ) -> Iterator[Diagnostic]:
        """Find what varies among the files of a site."""
        uses = (
            ((site, use.source), (path, use))
            for path, each in collected.items()
            for site, several in (msgspec.convert(each, tuple[str, list[SourceUse]]),)
            for use in several
        )
        for use, usual in varying(uses, lambda each: (each[1].translation, each[1].address)):
            yield self._translated(use, usual)

    def _translated(self, use: tuple[str, SourceUse], usual: tuple[str, SourceUse]) -> Diagnostic:
        (path, own), (home, instead) = use, usual
        said = _("“{source}” is “{text}” here and “{usual}” elsewhere; translate it in one way")
        shown = shown_text(own.shown)
        return self.found(
            path,
            Span(*own.span),
            said.format(source=shown_text(own.text), text=shown, usual=shown_text(instead.shown)),
            text=shown,
            related=(Related(home, Span(*instead.span), shown_text(instead.shown)),),
        )


class TranslationOfTwoSources(Rule):
    """Two different source texts have one and the same translation.

    ## What it does
    Compares the sources of translations that are the same but for capitals, punctuation and
    spaces, within one catalog or memory. It is off by default, since two texts may well say
    the same.

    ## Why is this bad?
    Where the source makes a difference, a reader of the translation cannot see it; often
    one of the two was copied and not translated.

    ## Example
    ```po
    msgid "Authorised absence"
    msgstr "Ongeoorloofd verzuim"

    msgid "Unauthorised absence"
    msgstr "Ongeoorloofd verzuim"
    ```
    Translate the first as "Geoorloofd verzuim".

    ## How to silence it
    Leave it off, or write a translator's comment
    `# insaterms: ignore[IT405] both mean the same here` above the later message.
    """

    code = "IT405"
    slug = "translation-of-two-sources"
    severity = "note"
    on = False
    kinds = frozenset({"catalog", "units", "memory"})

    def check(self, document: Document, context: Context) -> Iterator[Diagnostic]:  # noqa: ARG002 -- as the base
        """Find translations of two sources."""
        for pair, earlier in of_two_sources(document):
            said = _("“{text}” translates “{source}” and “{other}”; tell them apart")
            shown, own = shown_text(pair.target.text), shown_text(pair.source.text)
            theirs = shown_text(earlier.source.text)
            yield self.found(
                document.path,
                document.span_of(pair.target),
                said.format(text=shown, source=own, other=theirs),
                text=shown,
                related=(Related(document.path, document.span_of(earlier.target), theirs),),
            )
