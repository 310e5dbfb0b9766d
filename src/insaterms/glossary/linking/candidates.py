"""Which terms of a page may be marked: whole ones to be written so, in the language they are in."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from insaterms.content.blocks import Block
from insaterms.glossary.hits import WHOLE
from insaterms.glossary.linking.passages import code_and_links, languages_of, without
from insaterms.glossary.occurrences import Occurrence
from insaterms.model import Language
from insaterms.text.borrowed import is_borrowed
from insaterms.text.language import lean
from insaterms.text.tokens import parts

__all__ = ["SHORTENED", "Candidate", "Recognise", "candidates", "is_same_text"]

Recognise = Callable[[str, Language], Sequence[Occurrence]]

_KINDS = frozenset({"paragraph", "item", "cell", "caption"})
SHORTENED = frozenset({"acronym", "abbreviation"})
# Below are verbs whose parts stand apart, which a mark would tie to what is between them.
_LEAST_SCORE = 91
# Log-odds from which on a word is surely of one language, and a sentence wholly of it.
_SURE, _SENTENCE = 1.6, 4.5
# From which on one English word is no Dutch one, whatever stands around it.
_LONE = 2.0
# Letters of which no word is made: swv, ggz.
_UNSPEAKABLE = re.compile(r"[bcdfghjklmnpqrstvwxz]{3,}").fullmatch
# From which on a name that both languages write alike has the words of one.
_NAME = 2.4


class Candidate(Struct, frozen=True):
    """A term that may be marked.

    Attributes:
        occurrence: The term, by its place in the block.
        block: The block.
        kept: Whether it stands in code or in a link.
        around: The language of the passage that it stands in.
        is_foreign: Whether it is in another language than the passage, undeclared; a name
            may be, although both languages write it alike.

    """

    occurrence: Occurrence
    block: Block
    kept: bool
    around: Language
    is_foreign: bool


def candidates(
    read: Iterable[Block],
    tooltips: Sequence[tuple[int, int]],
    language: Language,
    recognise: Recognise,
) -> Iterator[Candidate]:
    """Find what may be marked.

    Args:
        read: The blocks of the page.
        tooltips: Where tooltips stand in its source, which are no part of its sentences.
        language: The language of the page.
        recognise: Finds the terms of one language in a text.

    Yields:
        The terms, in the order of the source.

    """
    found: list[tuple[Block, Sequence[Occurrence], Sequence[Occurrence]]] = []
    other: Language = "en" if language == "nl" else "nl"
    named: set[str] = set()
    spelled: set[str] = set()
    for each in read:
        if each.kind in _KINDS:
            block = without(each, tooltips)
            own = recognise(block.text, language)
            others = recognise(block.text, other)
            found.append((block, own, others))
            named.update(o.concept.id for o in own if o.term.type not in SHORTENED)
            spelled.update(o.concept.id for o in others if o.term.type not in SHORTENED)
    for block, own, others in found:
        in_block = _Passages(block, language, _Named(named, spelled)).candidates(own, others)
        yield from sorted(in_block, key=_in_order)


def _in_order(candidate: Candidate) -> tuple[int, int]:
    return candidate.occurrence.start, -candidate.occurrence.end


class _Named(Struct, frozen=True):
    """The concepts that a page names by more than an acronym.

    Attributes:
        own: In its own language.
        other: In the other one.

    """

    own: Collection[str]
    other: Collection[str]


class _Passages:
    """A block with its passages: in which language each of them is, and what is kept apart."""

    def __init__(self, block: Block, page: Language, named: _Named) -> None:
        self._block = block
        self._page: Language = page
        self._other: Language = "en" if page == "nl" else "nl"
        self._named = named
        self._languages = languages_of(block, page)
        self._kept = code_and_links(block)
        self._strange: bool | None = None

    def candidates(
        self, own: Sequence[Occurrence], others: Sequence[Occurrence]
    ) -> Iterator[Candidate]:
        """Yield the terms of the language of the page, and those of the other one."""
        taken = _Taken(own)
        given_up: set[int] = set()
        for occurrence in others:
            if not _can_be_linked(occurrence):
                continue
            around = self._around(occurrence)
            if around == self._other:
                yield self._candidate(occurrence, self._other)
            elif around == self._page and self._is_foreign(
                occurrence, touched := taken.by(occurrence)
            ):
                given_up.update(each.start for each in touched)
                yield self._candidate(occurrence, self._page)
        for occurrence in own:
            if (
                _can_be_linked(occurrence)
                and self._around(occurrence) == self._page
                and occurrence.start not in given_up
            ):
                name = _as_name_of(self._other, occurrence)
                yield self._candidate(name or occurrence, self._page)

    def _is_foreign(self, occurrence: Occurrence, touched: Sequence[Occurrence]) -> bool:
        """Whether an undeclared term of the other language is one, and no word of the page's."""
        return (
            all(_gives_way(own, occurrence) for own in touched)
            and _is_surely(occurrence, self._named)
            and (_is_long_name(occurrence) or not self._is_in_the_other_language())
        )

    def _is_in_the_other_language(self) -> bool:
        """Whether all of the block is, undeclared: then its terms are no foreign words in it."""
        if self._strange is None:
            self._strange = _leans(self._block.text, self._other) > _SENTENCE
        return self._strange

    def _around(self, occurrence: Occurrence) -> Language | None:
        return self._languages.at(occurrence.start)

    def _candidate(self, occurrence: Occurrence, around: Language) -> Candidate:
        kept = self._kept.touch(occurrence.start, occurrence.end)
        return Candidate(occurrence, self._block, kept, around, occurrence.language != around)


class _Taken:
    """Which of some stretches another one touches, asked in their order."""

    def __init__(self, occurrences: Sequence[Occurrence]) -> None:
        self._occurrences = occurrences
        self._place = 0

    def by(self, occurrence: Occurrence) -> list[Occurrence]:
        """Return those for an occurrence that begins no earlier than the one asked for before."""
        own = self._occurrences
        while self._place < len(own) and own[self._place].end <= occurrence.start:
            self._place += 1
        end = self._place
        while end < len(own) and own[end].start < occurrence.end:
            end += 1
        return list(own[self._place : end])


def _can_be_linked(occurrence: Occurrence) -> bool:
    return (
        occurrence.term.offered and occurrence.match in WHOLE and occurrence.score >= _LEAST_SCORE
    )


def _is_long_name(occurrence: Occurrence) -> bool:
    """Whether it is a name of several words: one alone may make up a whole paragraph."""
    return occurrence.term.part_of_speech == "proper noun" and " " in occurrence.term.text


def _gives_way(own: Occurrence, foreign: Occurrence) -> bool:
    """Whether a term of the page's language is less likely than one of the other language.

    One that is a part of a longer name gives way to it, and one whose words are divided
    otherwise to one that is written just so: *expertteams* on an English page.
    """
    if own.start < foreign.start or own.end > foreign.end:
        return False
    if own.end - own.start < foreign.end - foreign.start:
        return True
    return _is_divided_as(foreign) and not _is_divided_as(own)


def _is_divided_as(occurrence: Occurrence) -> bool:
    """Whether what stands there has as many words as its term."""
    written, term = occurrence.text, occurrence.term.text
    return len(written.split()) == len(term.split()) and len(parts(written)) == len(parts(term))


def _is_surely(occurrence: Occurrence, named: _Named) -> bool:
    """Whether a term of the other language is no word of this one.

    *SOP* and *WEB* are English as well: an acronym is believed on a page that names what it
    stands for, unless no word can be spelt so (*swv*).  *Support* and *carrier* are Dutch of
    a kind: such a word is believed on a page that also has the Dutch term for it.
    """
    term, language, concept = occurrence.term, occurrence.language, occurrence.concept
    own: Language = "en" if language == "nl" else "nl"
    if any(is_same_text(each.text, term.text) for each in concept.terms.get(own, ())):
        return False
    if term.type in SHORTENED:
        spelled = concept.id in named.own or concept.id in named.other
        return occurrence.match == "exact" and (spelled or _UNSPEAKABLE(term.text) is not None)
    if own == "nl" and term.text.isalpha() and concept.id not in named.own:
        written = _leans_of_term(occurrence.text, language), _leans_of_term(term.text, language)
        return min(written) >= _LONE and not is_borrowed(term.text)
    return _leans_of_term(term.text, language) >= _SURE


def _as_name_of(language: Language, occurrence: Occurrence) -> Occurrence | None:
    """Return the occurrence as one of the other language, if the name is of that one.

    *Steunpunt Passend Onderwijs* has no English name, so it stands as a term with both
    languages; its words are Dutch all the same.  *Ingrado* is of neither.
    """
    own = occurrence.term
    is_name = own.part_of_speech == "proper noun"
    if not is_name or occurrence.match == "inflected" or own.type in SHORTENED:
        return None
    terms = occurrence.concept.terms.get(language, ())
    alike = (each for each in terms if each.offered and is_same_text(each.text, own.text))
    term = next(alike, None)
    if term is None or _leans_of_term(term.text, language) < _NAME:
        return None
    return replace(occurrence, language=language, term=term)


def is_same_text(one: str, other: str) -> bool:
    """Whether two texts have the same words, in whatever case.

    Folding would say so of *expertteam* and *expert team* as well.
    """
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


@lru_cache(maxsize=4096)
def _leans_of_term(text: str, language: Language) -> float:
    return _leans(text, language)


def _leans(text: str, language: Language) -> float:
    """Return how much a text leans to a language, as log-odds."""
    return lean(text) if language == "nl" else -lean(text)
