"""The units that contain what a query asks for, counted all and shown a page at a time."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from insaterms.memory.concordance.asking import Part, asked
from insaterms.memory.concordance.joined import JoinedTexts
from insaterms.memory.concordance.words import Words
from insaterms.memory.store import Store
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import _
from insaterms.units import Unit, primary

if TYPE_CHECKING:
    from insaterms.glossary.glossary import Glossary

__all__ = ["Concordance", "ConcordanceHit", "Span", "concordance"]

# The first code point of a stretch, from 0, and the one behind its last.
Span = tuple[int, int]


class ConcordanceHit(Struct, frozen=True):
    """A unit that contains what was asked for.

    Spans are in order and do not overlap.

    Attributes:
        unit: The unit, as it is stored.
        source: Where what was asked for stands in the source; empty if it does not.
        target: The same in the target.
        source_renderings: Where a translation of what was found in the target stands in
            the source, as far as the glossary knows it.
        target_renderings: The same of what was found in the source, in the target.

    """

    unit: Unit
    source: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    source_renderings: tuple[Span, ...] = ()
    target_renderings: tuple[Span, ...] = ()


class Concordance(Struct, frozen=True):
    """One page of the units that contain what was asked for.

    Attributes:
        query: As it was asked.
        total: How many units there are on all pages.
        page: Which page this is, from 1.
        pages: How many there are.
        hits: Approved units before drafts, then the newest, then by number.

    """

    query: str
    total: int
    page: int
    pages: int
    hits: tuple[ConcordanceHit, ...]


def concordance(  # noqa: PLR0913, PLR0917 -- what the memory passes on, and no more
    store: Store,
    glossary: "Glossary | None",
    text: str,
    language: str | None = None,
    page: int = 1,
    per_page: int = 20,
) -> Concordance:
    """Find the units that contain words in any form, in their source or their target.

    One of the two texts must contain every word.  Words are compared whole, without case
    and accents; a word with hyphens counts as itself and as each of its parts, so that
    *attendance* is found in *non-attendance*, but *verzuim* not in *schoolverzuim*.  A Dutch
    verb counts where it comes apart as well, as long as its other part ends the clause: *sla*
    het bestand *op*.  What stands in double quotation marks must stand so in the text.  What
    was rejected is left out.

    Args:
        store: Where the units are.
        glossary: What knows words, their forms and translations.
        text: Words and phrases.
        language: The language of the text that is searched; None means both, each with
            the forms that the words have in it.
        page: From 1; behind the last one there are no hits.
        per_page: How many units a page has, from 1.

    Raises:
        ValueError: If there is no word in the text, or no such page.

    """
    if page < 1 or per_page < 1:
        raise ValueError(_("page and per_page must be at least 1"))
    wanted = _Wanted(text, glossary, language)
    found = store.ranked(_numbers(store, wanted))
    hits = store.get(found[(page - 1) * per_page : page * per_page])
    return Concordance(
        text,
        len(found),
        page,
        -(-len(found) // per_page),
        tuple(_hit(unit, wanted, glossary) for unit in hits),
    )


class _Wanted:
    """What is looked for in each language."""

    def __init__(self, text: str, glossary: "Glossary | None", language: str | None) -> None:
        self._text = text
        self._glossary = glossary
        self._only = primary(language) if language is not None else None
        self._known: dict[str, Words] = {}
        if not self._parts(self._only or "nl"):
            raise ValueError(_('there is no word in "{text}"').format(text=text))

    def of(self, language: str) -> Words | None:
        """Return what is looked for in a text of this language, if anything."""
        if self._only is not None and language != self._only:
            return None
        if language not in self._known:
            self._known[language] = Words(self._parts(language))
        return self._known[language]

    def _parts(self, language: str) -> tuple[Part, ...]:
        return asked(self._text, language, self._glossary)


def _numbers(store: Store, wanted: _Wanted) -> Iterator[int]:
    for pair in store.pairs():
        one, other = wanted.of(pair.one), wanted.of(pair.other)
        if one is None and other is None:
            continue
        for some in store.texts(pair):
            found: set[int] = set()
            if one is not None:
                found.update(one.among(JoinedTexts(some.one)))
            if other is not None:
                found.update(other.among(JoinedTexts(some.other)))
            yield from (some.ids[number] for number in found)


# -- what is shown of a unit ---------------------------------------------------------


def _hit(unit: Unit, wanted: _Wanted, glossary: "Glossary | None") -> ConcordanceHit:
    source = _spans(unit.source, primary(unit.source_language), wanted)
    target = _spans(unit.target, primary(unit.target_language), wanted)
    if glossary is None:
        return ConcordanceHit(unit, source, target)
    languages = _language(unit.source_language), _language(unit.target_language)
    return ConcordanceHit(
        unit,
        source,
        target,
        _renderings((unit.target, unit.source), languages[::-1], target, source, glossary),
        _renderings((unit.source, unit.target), languages, source, target, glossary),
    )


def _spans(text: str, language: str, wanted: _Wanted) -> tuple[Span, ...]:
    words = wanted.of(language)
    return _merged(words.spans(text)) if words is not None and words.in_text(text) else ()


def _language(language: str) -> Language | None:
    return next((each for each in LANGUAGES if each == primary(language)), None)


def _renderings(
    texts: tuple[str, str],
    languages: tuple[Language | None, Language | None],
    found: Sequence[Span],
    there: Sequence[Span],
    glossary: "Glossary",
) -> tuple[Span, ...]:
    """Return where the other text has a term of a concept that stands at a place found.

    Args:
        texts: The text in which something was found, and the other one.
        languages: Of the two.
        found: Where, in the first.
        there: What was found in the other text itself, which is no translation.
        glossary: What knows terms.

    """
    own, other = languages
    if own is None or other is None or own == other or not found:
        return ()
    concepts = {
        each.concept.id
        for each in glossary.recognise(texts[0], own, overlapping=True)
        if _touches((each.start, each.end), found)
    }
    if not concepts:
        return ()
    spans = _merged(
        (each.start, each.end)
        for each in glossary.recognise(texts[1], other, overlapping=True)
        if each.concept.id in concepts
    )
    return tuple(span for span in spans if not _touches(span, there))


def _touches(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span has a code point in common with one of several, which are in order."""
    place = bisect_left(spans, span[0], key=lambda each: each[1] - 1)
    return place < len(spans) and spans[place][0] < span[1]


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
