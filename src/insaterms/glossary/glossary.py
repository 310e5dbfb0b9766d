"""The glossary: loaded once, asked many times."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from insaterms.errors import NotFoundError, UnknownLanguageError, demand_text, nearest
from insaterms.glossary.caching import open_compiled
from insaterms.glossary.compiled import Compiled
from insaterms.glossary.hits import WHOLE, Hit, translations
from insaterms.glossary.loading import bundled_folder, read_sources
from insaterms.glossary.lookup import Found, search
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.preferences import checked, preferring
from insaterms.glossary.wording import worded
from insaterms.model import LANGUAGES, RANKS, Concept, Feature, Language, Term
from insaterms.text.folding import fold
from insaterms.ui_language import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, MutableMapping, MutableSet
    from decimal import Decimal

    from insaterms.glossary.linking.marks import Form, Link, Style
    from insaterms.glossary.recognising import Recogniser
    from insaterms.glossary.verification.findings import Finding, Segment, Verification
    from insaterms.glossary.verification.waivers import Waiver

__all__ = ["Glossary"]


_Rank = tuple[int, int, bool, int, str, int]


class Glossary:
    """Concepts with their terms in Dutch and English, found from any form of a word.

    Load one with `Glossary.load()`.  A glossary does not change; load it again when its
    files have changed.
    """

    def __init__(self, index: Compiled, prefer: Mapping[str, str] | None = None) -> None:
        """Use an opened index; `load` is the usual way to come by a glossary."""
        self._index = index
        self._prefer = checked(index, prefer or {})
        self._recognisers: dict[Language, Recogniser] = {}

    @classmethod
    def load(
        cls,
        path: str | os.PathLike[str] | None = None,
        *,
        prefer: Mapping[str, str] | None = None,
        cache: bool = True,
        progress: Callable[[str, int], object] = lambda *_: None,
    ) -> "Glossary":
        """Load the bundled glossary, or one from a folder, a YAML file or a CSV file.

        Args:
            path: What to load; None means the glossary of the package.
            prefer: Admitted terms that a site or a client prefers, by concept id:
                `{"passend-onderwijs": "suitable education"}`.
            cache: Whether the compiled glossary may be kept in the user's cache.
            progress: Called with the step and the number of concepts done, while a
                glossary is compiled.

        Raises:
            GlossaryError: If it cannot be read, with every problem in it; or if
                `prefer` names what the glossary does not have.

        """
        files = read_sources(bundled_folder() if path is None else os.fspath(path))
        return cls(open_compiled(files, cache=cache, progress=progress), prefer)

    def __len__(self) -> int:
        """Return the number of concepts."""
        return len(self._index)

    def __iter__(self) -> Iterator[Concept]:
        """Go through the concepts in the order of the files."""
        return (self._concept(number) for number in range(len(self)))

    def __contains__(self, name: object) -> bool:
        """Whether there is a concept with this id."""
        return isinstance(name, str) and self._index.number(name) is not None

    def concept(self, name: str) -> Concept:
        """Return the concept with this id.

        Raises:
            NotFoundError: If there is none; the message names the nearest id.
            TypeError: If the id is no text.

        """
        demand_text(name)
        number = self._index.number(name)
        if number is None:
            hint = nearest(name, [concept.id for concept in self])
            raise NotFoundError(
                _('there is no concept "{name}"{hint}').format(name=name, hint=hint)
            )
        return self._concept(number)

    def lookup(
        self, query: str, language: Language | None = None, limit: int | None = 10
    ) -> list[Hit]:
        """Find the concepts that a word or name belongs to, the best first.

        Args:
            query: A term in any form: inflected, misspelt, inside a Dutch compound,
                part of a long name.
            language: The language of the query; None means either.
            limit: At most this many hits; None means all.

        Returns:
            One hit a concept, by descending score; then by status, dictionary forms
            before others, Dutch before English, and by id.  Empty if nothing in the
            glossary is meant.

        Raises:
            TypeError: If the query is no text.
            UnknownLanguageError: If the language is none of the glossary's.
            ValueError: If limit is below 1.

        """
        demand_text(query)
        if language is not None:
            _check_language(language)
        if limit is not None and limit < 1:
            raise ValueError(_("limit must be at least 1"))
        best: dict[int, tuple[_Rank, Found, Concept, Term]] = {}
        for found in search(self._index, query, language):
            concept, term = self._found(found)
            rank: _Rank = (
                -found.score,
                RANKS[term.status] if term.type != "misspelling" else len(RANKS),
                found.feature != "base",
                LANGUAGES.index(found.language),
                concept.id,
                found.term,
            )
            if found.concept not in best or rank < best[found.concept][0]:
                best[found.concept] = rank, found, concept, term
        ordered = sorted(best.values(), key=lambda item: item[0])
        return [
            self._hit(query, found, concept, term) for _, found, concept, term in ordered[:limit]
        ]

    def term(
        self,
        text: str,
        language: str,
        *,
        count: "float | Decimal | None" = None,
        context: str | None = None,
    ) -> str:
        """Return the term to write: `term("thuiszitters", "en", count=1)`.

        Args:
            text: A term of either language, in any form; its capitals are kept.  What is
                already in the language wanted becomes the preferred term.  An acronym
                beside a full name stays an acronym, where the language has one.
            language: The language of the answer, as a tag: `nl`, `en-GB`, `nl_BE`.
            count: How many there are, which decides between singular and plural by the
                rules of the language; None means the dictionary form.
            context: The id of the concept, for a word that belongs to several; None means
                the likeliest; with a count, of equally likely ones one that can be counted.

        Raises:
            NotFoundError: If it is no term of the glossary, which names the nearest one; no
                term of the concept; or if there is none in this language.
            TypeError: If the text is no text.
            UnknownLanguageError: If the language is none of the glossary's.
            ValueError: If the count is no finite number.

        """
        from insaterms.glossary.terms import agreed, asked, form_for, glossary_language

        side = glossary_language(language)
        hits = self.lookup(asked(text), limit=None)
        hit, term = agreed(hits, text, side, context=context, counted=count is not None)
        wanted = form_for(count, side)
        return self._written(text, hit.term, wanted, hit.concept.id, (side, term))

    def languages(self, text: str, /) -> frozenset[Language]:
        """Return the languages in which a text is a term, as it stands, folded or inflected.

        Compounds and words with an error are none: this is quick, and `lookup` finds those.

        Raises:
            TypeError: If the text is none.

        """
        demand_text(text)
        if not self._index.forms(fold(text)):
            return frozenset()
        found = search(self._index, text, None)
        return frozenset(f.language for f in found if f.match in WHOLE)

    def recognise(
        self, text: str, language: Language, *, overlapping: bool = False
    ) -> list[Occurrence]:
        """Find the terms that stand in a text, in any form, by their place.

        Args:
            text: Any text.  Addresses, code, markup and placeholders are passed over.
            language: The language of the text.
            overlapping: Whether terms inside a longer term, and other concepts with the
                same term, are wanted as well.

        Returns:
            The longest term at each place; ordered by start, then the longer one first,
            then the likelier one.

        Raises:
            TypeError: If the text is none.
            UnknownLanguageError: If the language is none of the glossary's.

        """
        demand_text(text)
        _check_language(language)
        occurrences = []
        known: dict[tuple[int, int], tuple[Concept, Term]] = {}
        for start, end, found in self._recogniser(language).spots(text, overlapping=overlapping):
            for each in found if overlapping else found[:1]:
                place = each.concept, each.term
                if place not in known:
                    known[place] = self._found(each)
                concept, term = known[place]
                occurrences.append(
                    Occurrence(
                        start,
                        end,
                        text[start:end],
                        concept,
                        language,
                        term,
                        each.match,
                        each.score,
                        each.feature,
                        each.compound,
                    )
                )
        return occurrences

    def may_hold(self, text: str, language: Language) -> bool:
        """Whether a term may stand in a text; if not, `recognise` surely finds none.

        Much quicker than recognition for short texts without a term.

        Args:
            text: Any text.
            language: The language of the text.

        Raises:
            TypeError: If the text is none.
            UnknownLanguageError: If the language is none of the glossary's.

        """
        demand_text(text)
        _check_language(language)
        return self._recogniser(language).may_hold(text)

    def verify(
        self,
        source: str,
        target: str,
        source_language: Language,
        target_language: Language,
        *,
        waivers: Sequence["Waiver"] = (),
    ) -> list["Finding"]:
        """Say where a translation departs from the glossary.

        Args:
            source: A text of any length, up to a whole document.
            target: Its translation.
            source_language: The language of the source.
            target_language: The language of the target.
            waivers: What may depart; each silences one finding, which names it.  Waivers
                written as comments in a text are text here; `insaterms verify` reads them.

        Returns:
            The findings in the order of the target.

        Raises:
            TypeError: If the source or the target is no text.
            UnknownLanguageError: If a language is none of the glossary's.
            ValueError: If both are the same.

        """
        from insaterms.glossary.verification.findings import Segment

        demand_text(source)
        demand_text(target)
        segments = [Segment(source, target)]
        found = self.verify_segments(segments, source_language, target_language, waivers=waivers)
        return list(found.findings)

    def verify_segments(
        self,
        segments: Iterable["Segment"],
        source_language: Language,
        target_language: Language,
        *,
        waivers: Sequence["Waiver"] = (),
        clean: "MutableSet[tuple[str, str]] | None" = None,
    ) -> "Verification":
        """Verify each segment on its own, and all of them together for consistency.

        Args:
            segments: Texts with their translations, in the order of the document.
            source_language: The language of the sources.
            target_language: The language of the targets.
            waivers: What may depart, in any of the segments.
            clean: The texts and translations in which nothing was found before; they are
                passed over, and new ones come in.  Where it is given, consistency is not
                looked at, for which all of them count.

        Raises:
            TypeError: If a source or a target is no text.
            UnknownLanguageError: If a language is none of the glossary's.
            ValueError: If both are the same.

        """
        from insaterms.glossary.verification.rendering import Reader
        from insaterms.glossary.verification.verifying import verified

        _check_language(source_language)
        _check_language(target_language)
        if source_language == target_language:
            raise ValueError(
                _('source and target are both "{source_language}"').format(
                    source_language=source_language
                )
            )
        recognise = partial(self.recognise, overlapping=True)
        reader = Reader(recognise, self.rendering, self.may_hold, clean)
        return verified(reader, segments, (source_language, target_language), waivers)

    def rendering(self, occurrence: Occurrence, language: Language, term: Term | None) -> str:
        """Return a term in the form and with the capitals of one that was recognised.

        Args:
            occurrence: What was recognised: *Home sitters*.
            language: The language of the term.
            term: A term of the same concept; None means nothing.

        Returns:
            The term as it would stand there: *Young people not attending school*.

        """
        if term is None:
            return ""
        name, found = occurrence.concept.id, occurrence.term
        return self._written(occurrence.text, found, occurrence.feature, name, (language, term))

    def link(  # noqa: PLR0913 -- each of them has a default that will do
        self,
        text: str,
        language: str,
        *,
        form: "Form | None" = None,
        once: bool = True,
        style: "Style" = "title",
        href: "Link | None" = None,
        css_class: str = "insaterms-term",
        exclude: "Collection[str]" = (),
        explained: "MutableSet[str] | None" = None,
        tooltips: "MutableMapping[str, int] | None" = None,
        everyday: bool = False,
    ) -> str:
        """Mark the terms of a page with their translation and definition.

        The first occurrence of each concept becomes a `<dfn>`, or an `<abbr>` where it is
        an acronym; terms that are in the other language than the page get a `lang`
        wherever they stand in its prose, if they are no words of its own language: not
        where the concept has the same term in both, nor English words that Dutch has
        borrowed (*support*, *partnership*; WCAG 3.1.2 asks for none there) or might have by
        their letters, unless the page has the Dutch term as well.  Acronyms get it where
        the page says in full what they mean, in either language, and small letters without
        a vowel (*swv*) always.  Code, links, headings, labels and attributes stay
        as they are, foreign names in them too, and so do what is explained already, what
        `translate="no"`, `hidden` or an empty `lang` keeps apart, and deprecated and
        superseded terms.  Doing it twice changes nothing more.

        Args:
            text: HTML or Markdown, a page or a part of one.
            language: The tag of its language (`nl`, `en-GB`).  Passages that declare
                another with `lang` are read in theirs.
            form: What it is written in; None means HTML if it begins and ends with a tag,
                else Markdown.
            once: Whether each concept is explained only where it first stands.
            style: `title` for an attribute `title`; `tooltip` for an element that your
                style sheet shows on hover and focus, tied to the term by
                `aria-describedby` and within reach of the keyboard; `data` for attributes
                `data-…`, for a script of your own.
            href: Where each term links to: an address in which `{id}` stands for the id of
                the concept (`/glossary#{id}`), or a function from the concept to one.
            css_class: The class of the marks.
            exclude: Ids of concepts that your readers know, or one id.
            explained: Ids of concepts that were explained further up on the same page;
                those that are explained now are added.
            tooltips: By the id of a concept, the number of its last tooltip further up on
                the same page, so that no two have the same `id`; those of now are added.
            everyday: Whether to explain words as well that have another meaning in
                everyday language (*leave*, *richting*), which here may be meant.

        Returns:
            The text with the marks: without them it is the text that was given.

        Raises:
            NotFoundError: If there is no concept with one of the ids in `exclude`.
            TypeError: If the text is none.
            UnknownLanguageError: If there is no such language.
            ValueError: If there is no such form or style.

        """
        from insaterms.glossary.linking import Looks, Said, Source, link

        demand_text(text)
        known = {exclude} if isinstance(exclude, str) else frozenset(exclude)
        for name in known:
            self.concept(name)  # a slip in an id would explain what was to be left out
        done = set() if explained is None else explained
        numbers = {} if tooltips is None else tooltips
        said = Said(once=once, everyday=everyday, exclude=known, explained=done, tooltips=numbers)
        source = Source.of(text, language, form)
        return link(source, self.recognise, said, Looks(style, href, css_class))

    def _written(
        self, text: str, found: Term, feature: Feature, name: str, wanted: tuple[Language, Term]
    ) -> str:
        """Return a term of a concept in a form, with the capitals of a text."""
        number = self._index.number(name)
        if number is None:
            return ""
        language, term = wanted
        target = number, language, self._place(number, language, term.text)
        return worded(self._index, text, found, feature, target)

    def _recogniser(self, language: Language) -> "Recogniser":
        if language not in self._recognisers:
            from insaterms.glossary.recognising import Recogniser  # a look-up has no need of it

            self._recognisers[language] = Recogniser(self._index, language)
        return self._recognisers[language]

    def _hit(self, query: str, found: Found, concept: Concept, term: Term) -> Hit:
        offered = translations(concept, term, found.language)
        form = ""
        if offered:
            other: Language = "en" if found.language == "nl" else "nl"
            target = found.concept, other, self._place(found.concept, other, offered[0].term)
            form = worded(self._index, query, term, found.feature, target)
        return Hit(
            query,
            concept,
            found.language,
            term,
            found.match,
            found.score,
            found.feature,
            offered,
            form,
            found.compound,
        )

    # -- what a site or a client prefers -----------------------------------------

    def _place(self, number: int, language: Language, text: str) -> int:
        """Return the place of a term in the index, which knows no preferences."""
        own = self._index.concept(number).terms[language]
        return [term.text for term in own].index(text)

    def _found(self, found: Found) -> tuple[Concept, Term]:
        """Return the concept and the term found, with the statuses that are preferred here."""
        concept = self._concept(found.concept)
        if concept.id not in self._prefer:
            return concept, concept.terms[found.language][found.term]
        # A preference changes the order of the terms, not that of the index.
        text = self._index.concept(found.concept).terms[found.language][found.term].text
        term = next(t for t in concept.terms[found.language] if t.text == text)
        return concept, term

    def _concept(self, number: int) -> Concept:
        # Decoded anew for whoever asks: what they do to it stays with them.
        concept = self._index.decoded(number)
        text = self._prefer.get(concept.id)
        return concept if text is None else preferring(concept, text)


def _check_language(language: str) -> None:
    if language not in LANGUAGES:
        message = _('there is no language "{language}"; write one of {known}')
        raise UnknownLanguageError(message.format(language=language, known=", ".join(LANGUAGES)))
