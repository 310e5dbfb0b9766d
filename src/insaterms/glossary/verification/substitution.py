"""A term of another concept that stands where one of the source should be rendered once more.

Of two places with *website* the translation has one *website* and one *site*: the concept
is rendered, so that it is not missing, and *site* may be used for what is a *site*.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from insaterms.glossary.hits import WHOLE
from insaterms.glossary.occurrences import Occurrence
from insaterms.glossary.verification.alignment import Alignment
from insaterms.glossary.verification.leniency import same_stem
from insaterms.glossary.verification.spots import Standing
from insaterms.model import Language
from insaterms.text.folding import fold

__all__ = ["Substitute", "substitutes"]

# Not *art* in *part*, and of longer words only so many letters are compared.
_LEAST, _LONGEST = 4, 40
_TRIED = 8

# Occurrences by concept and paragraph.
_Key = tuple[str, int | None]


class Substitute(NamedTuple):
    """A term that stands for one of the source.

    Attributes:
        meant: The term of the source that is rendered too few times.
        stands: The term of another concept, in the target.

    """

    meant: Occurrence
    stands: Occurrence


def substitutes(
    alignment: Alignment,
    sources: Iterable[Standing],
    targets: Iterable[Standing],
    language: Language,
) -> list[Substitute]:
    """Return the terms that stand for a term of the source, in the order of the target.

    Only single words are compared, one of which is the other with something before or
    behind it: what is left of several words, *the officer*, is mostly no slip.

    Args:
        alignment: The text and its translation.
        sources: The terms of the text.
        targets: The terms of the translation.
        language: The language of the translation.

    """
    targets = list(targets)
    rendered = _times(alignment, targets)
    lacking, mentioned = _lacking(alignment, sources, rendered)
    if not lacking:
        return []
    translations = _Translations(lacking, language)
    found = []
    passed: Counter[_Key] = Counter()
    spare = {key: len(listed) - rendered[key] for key, listed in lacking.items()}
    for standing in targets:
        unit = alignment.unit(standing.start, "target")
        passed.update((reading.concept.id, unit) for reading in standing.readings)
        stands = standing.readings[0]
        if standing.inner or not _is_sure(stands):
            continue
        if any(reading.concept.id in mentioned for reading in standing.readings):
            continue
        for key in translations.like(stands, unit):
            # Who *attends* speaks of attendance.
            if spare[key] and not same_stem(lacking[key][0].concept, stands.concept, language):
                found.append(Substitute(lacking[key][passed[key]], stands))
                spare[key] -= 1
                passed[key] += 1
                break
    return found


class _Translations:
    """The translations of terms that are single words, by what they share with others."""

    def __init__(self, lacking: dict[_Key, list[Occurrence]], language: Language) -> None:
        self._wholes: dict[tuple[int | None, str], list[_Key]] = {}
        self._parts: dict[tuple[int | None, str], list[_Key]] = {}
        for key, listed in lacking.items():
            for word in _words(listed[0], language):
                self._wholes.setdefault((key[1], word), []).append(key)
                for part in _parts(word):
                    self._parts.setdefault((key[1], part), []).append(key)

    def like(self, occurrence: Occurrence, unit: int | None) -> Iterator[_Key]:
        """Return those of a paragraph that are a part of a term, or that it is a part of."""
        if " " in occurrence.term.text:
            return
        word = fold(occurrence.term.text)
        yield from self._parts.get((unit, word), ())[:_TRIED]
        for part in _parts(word):
            yield from self._wholes.get((unit, part), ())[:_TRIED]


def _lacking(
    alignment: Alignment, sources: Iterable[Standing], rendered: dict[_Key, int]
) -> tuple[dict[_Key, list[Occurrence]], set[str]]:
    """Return the terms of the source that have too few renderings, and all its concepts."""
    places: dict[_Key, list[Occurrence]] = {}
    mentioned: set[str] = set()
    for standing in sources:
        mentioned.update(reading.concept.id for reading in standing.readings)
        first = standing.readings[0]
        # Where several may be meant, it may be rendered as the other.
        if not standing.inner and len(standing.readings) == 1 and _is_sure(first):
            key = first.concept.id, alignment.unit(standing.start, "source")
            places.setdefault(key, []).append(first)
    lacking = {
        key: listed for key, listed in places.items() if 0 < rendered.get(key, 0) < len(listed)
    }
    return lacking, mentioned


def _times(alignment: Alignment, targets: Iterable[Standing]) -> dict[_Key, int]:
    times: dict[_Key, int] = {}
    for standing in targets:
        unit = alignment.unit(standing.start, "target")
        for reading in standing.readings:
            key = reading.concept.id, unit
            times[key] = times.get(key, 0) + 1
    return times


def _is_sure(occurrence: Occurrence) -> bool:
    return occurrence.match in WHOLE and occurrence.term.offered


def _words(occurrence: Occurrence, language: Language) -> Iterator[str]:
    """Return the translations of a term that are one word."""
    for term in occurrence.concept.terms.get(language, ()):
        if term.offered and " " not in term.text:
            yield fold(term.text)


def _parts(word: str) -> Iterator[str]:
    """Return what a word begins or ends with, itself left out: website, site."""
    for size in range(_LEAST, min(len(word) - 1, _LONGEST) + 1):
        yield word[:size]
        yield word[-size:]
