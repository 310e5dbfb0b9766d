"""Separable verbs whose parts stand apart: zij *zit* al weken *thuis*."""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from insaterms.glossary.compiled import FINITE
from insaterms.glossary.phrases import Phrases, Spot, Words, in_one_sentence
from insaterms.text.folding import Folded, fold

__all__ = ["MOST_BETWEEN", "apart", "may_be_apart"]

# As sure as a form, but for the words between.
_SCORE = 90

MOST_BETWEEN = 9
"""How many words may follow the first part of a verb, the last part included."""
# With these another clause begins.
_CLAUSE_WORDS = frozenset(
    "als dat die doordat en hoe indien maar nadat of om omdat sinds terwijl toen totdat voordat "
    "waar wanneer want wat wie zodat zodra".split()
)
_CLAUSE_END = re.compile(
    r"[^\w\s]|\s*\Z|\s*\n\s*\n|\s+(?:" + "|".join(sorted(_CLAUSE_WORDS)) + r")\b"
)

# These tell where somebody is as often as they belong to a verb: only one who sits *thuis*
# for weeks is a thuiszitter.
_PLACES = frozenset({"thuis"})
_LASTING = frozenset(
    "al dagen dag eindelijk inmiddels jaar jaren lang lange langdurig langer maand maanden "
    "noodgedwongen sinds steeds tijd tijden tijdlang vanaf volledig week weken".split()
)
_CUES_BEFORE = 6  # words


def apart(phrases: Phrases, plain: str, words: Words, place: int, key: Folded) -> list[Spot]:
    """Return the verb whose other part ends the clause.

    Only there it is safe: in "zat thuis te breien" and "zat met thuis te veel werk" nobody
    is a thuiszitter.

    Args:
        phrases: The terms of Dutch.
        plain: The text, masked.
        words: Its words.
        place: The place of the finite verb among them.
        key: The verb, folded.

    """
    others = [met.group() for met in words[place + 1 : place + 1 + MOST_BETWEEN]]
    if not may_be_apart(phrases, others):
        return []
    start, end = words[place].span()
    verb = plain[start:end]
    for number, other in enumerate(others):
        met = words[place + 1 + number]
        gap = plain[end : met.start()]
        if not gap.isspace() or not in_one_sentence(gap) or other.lower() in _CLAUSE_WORDS:
            return []
        if number > 1 and others[number - 2] == "te":
            return []  # *te laat* is two words, and not more
        end = met.end()
        if not _CLAUSE_END.match(plain, end):
            continue
        if other.lower() in _PLACES and not _lasts(words, place, others[:number]):
            return []
        # One word, or two: *komt* elke dag *te laat*.  Something stands between.
        for first in range(number, max(0, number - 2), -1):
            last = others[first : number + 1]
            whole = Folded(key + "".join(map(fold, last)))
            finite = [form for form in phrases.index.forms(whole) if form.feature in FINITE]
            if found := phrases.meant(finite, " ".join([verb, *last])):
                return [(start, end, tuple(replace(each, score=_SCORE) for each in found))]
    return []


def may_be_apart(phrases: Phrases, following: Iterable[str]) -> bool:
    """Whether the other part of a verb is among the words that follow its first part."""
    return not phrases.verb_ends.isdisjoint(map(str.lower, following))


def _lasts(words: Words, place: int, between: list[str]) -> bool:
    """Whether the words between, or those before the verb, say that something lasts."""
    before = [met.group() for met in words[max(0, place - _CUES_BEFORE) : place]]
    return not _LASTING.isdisjoint(word.lower() for word in (*before, *between))
