"""One word for one thing: concepts with two terms, texts with two translations."""

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec
from msgspec.structs import astuple

from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic, Related, Span
from insaterms.linting.documents.document import Document
from insaterms.linting.rule import Rule
from insaterms.linting.sites.homes import Home, home_of, merged
from insaterms.linting.terms.attesting import is_offered, source_of_term
from insaterms.linting.terms.concept_uses import TermUse, further_terms, in_form_of, term_uses
from insaterms.linting.terms.same_source import plain_text, target_key, varying
from insaterms.linting.terms.source_uses import (
    SourceUse,
    is_of_site,
    keyed,
    of_two_sources,
    role_in,
    shown_text,
    source_uses,
)
from insaterms.ui_language import _, ngettext

__all__ = ["ConceptInTwoTerms", "SourceInTwoTranslations", "TranslationOfTwoSources"]


class ConceptInTwoTerms(Rule):
    """One concept has two different terms on the pages of one site.

    ## What it does
    Collects over all pages and catalogs which full term each uses for a concept of the
    glossary. Where there are two in one language, it reports the one that is not preferred,
    or the rarer one. Acronyms, short forms, other spellings and a term with a word beside it
    are no second term, nor is one that is only spoken of, in brackets or quotes; in
    translations only those terms are compared that render the same term of the source.
    A site is what has the usual folders beside one another (`pages/`, `locales/`, `docs/`);
    files about a project, such as `README.md`, are no part of it.

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

    def collect(self, document: Document, context: Context) -> object:
        """Return the terms that a document uses."""
        uses = term_uses(document, context)
        return (home_of(document), uses) if uses else None

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:
        """Find concepts for which the site has two terms."""
        read = {
            path: msgspec.convert(each, tuple[Home, list[TermUse]])
            for path, each in collected.items()
        }
        sites = merged(home for home, _uses in read.values())
        grouped: dict[tuple[Home, str, str, str], list[tuple[str, TermUse]]] = {}
        for path, (home, several) in read.items():
            for use in several:
                key = sites[home], use.language, use.concept, use.meant
                grouped.setdefault(key, []).append((path, use))
        for uses in grouped.values():
            if len({use.term for _path, use in uses}) > 1:
                yield from self._varying(uses, context)

    def _varying(self, uses: list[tuple[str, TermUse]], context: Context) -> Iterator[Diagnostic]:
        concept = context.glossary.concept(uses[0][1].concept)
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
                    write=in_form_of(use, wanted, context),
                    source=source_of_term(concept, use.language, wanted),
                    related=(Related(near[0], Span(*near[1].span), near[1].shown),),
                )


class SourceInTwoTranslations(Rule):
    """One source text is translated in several ways.

    ## What it does
    Compares the translations of texts that are the same but for white space, access keys and
    the sign at their end: within one catalog or memory, among the pages of one site, and
    among its catalogs, where the project has settings of its own or keeps them in a folder
    `LC_MESSAGES`. It reports each translation but the one that the glossary has, or else the
    most usual; of two that are as usual the later, and says so. Another role on a page (a
    heading, a label), a different msgctxt, a single word, plurals, capitals, punctuation,
    hyphens, *je* for *u*, an article, and the same words in another order or another form
    (*Hernoem bestand*, *Een bestand hernoemen*) or as a compound (*groepsnaam*, *naam van de
    groep*) are no difference.

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
        if is_of_site(document, context):
            return
        several = list(keyed(document))
        times = Counter(key for key, _pair in several)
        uses = (((key, role_in(document, pair)), pair) for key, pair in several if times[key] > 1)
        for pair, usual, even in varying(
            uses,
            lambda each: target_key(each.target.text),
            lambda each: each.target.text,
            lambda each: _is_offered(each.source.text, each.target.text, context),
        ):
            span, other_span = document.span_of(pair.target), document.span_of(usual.target)
            use = SourceUse(0, 0, astuple(span), pair.target.text, pair.source.text)
            instead = SourceUse(0, 0, astuple(other_span), usual.target.text, "")
            yield self._translated((document.path, use), (document.path, instead), even=even)

    def collect(self, document: Document, context: Context) -> object:
        """Return the translations of a file that is one of several of a site."""
        return (home_of(document), source_uses(document)) if is_of_site(document, context) else None

    def conclude(self, collected: Mapping[str, object], context: Context) -> Iterator[Diagnostic]:
        """Find what varies among the files of a site."""
        read = {
            path: msgspec.convert(each, tuple[Home, list[SourceUse]])
            for path, each in collected.items()
        }
        sites = merged(home for home, _uses in read.values())
        uses = (
            ((sites[home], use.source), (path, use))
            for path, (home, several) in read.items()
            for use in several
        )
        for use, usual, even in varying(
            uses,
            lambda each: each[1].translation,
            lambda each: each[1].target,
            lambda each: _is_offered(each[1].text, each[1].target, context),
        ):
            yield self._translated(use, usual, even=even)

    def _translated(
        self, use: tuple[str, SourceUse], usual: tuple[str, SourceUse], *, even: bool
    ) -> Diagnostic:
        (path, own), (home, instead) = use, usual
        said = _("“{source}” is “{text}” here and “{usual}” elsewhere; translate it in one way")
        if even:
            said = _(
                "“{source}” is “{text}” here and “{usual}” elsewhere, each as often; choose one "
                "and translate it in one way"
            )
        shown = shown_text(own.target)
        return self.found(
            path,
            Span(*own.span),
            said.format(source=shown_text(own.text), text=shown, usual=shown_text(instead.target)),
            text=shown,
            related=(Related(home, Span(*instead.span), shown_text(instead.target)),),
        )


def _is_offered(source: str, target: str, context: Context) -> bool:
    """Tell whether the glossary offers a translation, whatever sign stands at its end."""
    return is_offered(plain_text(source), plain_text(target), context.glossary)


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
