r"""Recognising terms in running text.

Most words of a text belong to no term, and the same words come again and again.  So each
different word is looked at once (`_word`); then one pass over the text stops only at
those that a term can begin with, tries the longest term first and the shorter ones where
it does not hold.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from insaterms.glossary.compiled import Compiled
from insaterms.glossary.found import Found
from insaterms.glossary.grading import ranked, term_of
from insaterms.glossary.parts import compound
from insaterms.glossary.phrases import LONGEST_WORD, Phrases, Spot, Words
from insaterms.model import Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import Folded, fold
from insaterms.text.passages import masked
from insaterms.text.tokens import SIGNS, WORD, parts

__all__ = ["Recogniser"]

_MOST_REMEMBERED = 500_000  # words, in about 100 MB
_AT_ONCE = 20_000  # characters
_BORDER = re.compile(r"[.!?]\s*\n|\n\s*\n")
# Shorter words are no compounds.
_LEAST_COMPOUND = 7
# How far the line of a heading is looked along, on either side.
_HEADING = 100
_DOUBTFUL = frozenset("_.,")
_HYPHENS = frozenset("-‐‑")


class _Word(NamedTuple):
    """What is known of a word wherever it stands.

    Attributes:
        lead: Signs before it that don't belong to it: 1 in *#thuiszitters*.
        trail: The same behind it, a hyphen included.
        key: Folded.
        found: The terms of which it is a form or a compound, the best first.
        longest: How many words the longest term has that may begin with it.
        after_empty: The same for terms that begin with a word like *de* before it.
        apart: Whether it is a verb whose other part may stand further on: *zat*.
        suspended: Whether its last part is left out: *leerplicht-* en RMC-ambtenaren.
        capitals: The part of `found` that holds in a heading in capitals, where *ZAT*
            is a verb; None if it is all of it.
        pieces: Start, end and terms of each part of a compound of two terms.
        alone: Whether `found` is all that there is to know.

    """

    lead: int
    trail: int
    key: Folded
    found: tuple[Found, ...]
    longest: int
    after_empty: int
    apart: bool
    suspended: bool
    capitals: tuple[Found, ...] | None
    pieces: tuple[Spot, ...]
    alone: bool


class Recogniser:
    """Finds the terms of one language in texts; remembers the words that it has met."""

    def __init__(self, index: Compiled, language: Language) -> None:
        """Use an opened index."""
        self._index = index
        self._language: Language = language
        self._phrases = Phrases(index, language)
        self._words: dict[str, _Word | None] = {}

    def spots(self, text: str, *, overlapping: bool = False) -> list[Spot]:
        """Return the places of a text where a term stands, by start; longer ones first.

        Args:
            text: Any text.
            overlapping: Whether to go on inside a term that was found.

        """
        plain = masked(text)
        if len(self._words) > _MOST_REMEMBERED:
            self._words.clear()
        known = self._words
        spots: list[Spot] = []
        reached = 0
        for words in _words(plain):
            for place, met in enumerate(words):
                written = met.group()
                word = known[written] if written in known else self._remembered(written)
                if word is None or met.start() < reached:
                    continue
                # A shorter term begins no later; the second part of a compound does.
                for spot in self._at(plain, words, place, word):
                    if spot[0] >= reached and _holds(text, spot[0], spot[1]):
                        spots.append(spot)
                        if not overlapping:
                            reached = spot[1]
        if overlapping:
            # "de" of De Berkenschutse is found from the word behind it.
            spots.sort(key=lambda spot: (spot[0], -spot[1]))
        return spots

    def _remembered(self, text: str) -> _Word | None:
        word = self._words[text] = self._word(text)
        return word

    def _word(self, text: str) -> _Word | None:
        if len(text) > LONGEST_WORD:
            return None
        dutch = self._language == "nl"
        if text.isascii() and text.isalpha():
            # Most words: they are in no term and no compound of one.
            key = Folded(text.lower())
            if not self._index.stands_in_form(key, self._language):
                return self._compound(text, key) if dutch else None
        else:
            key = fold(text)
        suspended = text.endswith("-")
        found = self._phrases.forms(key, text.rstrip("-"))
        lead, trail = 0, int(suspended)
        if not found:
            bare = text.strip(SIGNS + "-")
            if bare and len(bare) + suspended != len(text):
                lead = text.index(bare)
                trail = len(text) - lead - len(bare)
                text, key = bare, fold(bare)
            if key:
                found = self._phrases.word(text.rstrip("-"), key)
        own = parts(text)
        first = fold(own[0]) if key else key
        longest, after_empty, *apart = (
            self._index.starts(first, self._language) if first else (0, 0)
        )
        if not (found or longest or after_empty or any(apart) or suspended):
            return None
        capitals = None
        if text.isupper():
            less = tuple(each for each in found if not term_of(self._index, each).case_sensitive)
            capitals = less if len(less) < len(found) else None
        pieces = _pieces(text, found)
        alone = not (longest or after_empty or any(apart) or lead or trail or pieces)
        return _Word(
            lead,
            trail,
            key,
            found,
            longest,
            after_empty,
            any(apart),
            suspended,
            capitals,
            pieces,
            alone and capitals is None,
        )

    def _compound(self, text: str, key: Folded) -> _Word | None:
        """Return what is known of a word that is nothing if not a compound."""
        if len(key) < _LEAST_COMPOUND:
            return None
        found = ranked(self._index, compound(self._index, text, key))
        if not found:
            return None
        pieces = _pieces(text, found)
        return _Word(0, 0, key, found, 0, 0, False, False, None, pieces, not pieces)  # noqa: FBT003

    def _at(self, plain: str, words: Words, place: int, word: _Word) -> list[Spot]:
        """Return what may stand where a word begins, the longest first."""
        met = words[place]
        if word.alone:
            return [(*met.span(), word.found)]
        start, end = met.start() + word.lead, met.end()
        phrases = self._phrases
        spots: list[Spot] = []
        if word.after_empty and place:
            empty = words[place - 1].group()
            empty = empty.lower() if empty.isascii() else fold(empty)  # HÉT CONGRES
            if empty in EMPTY_WORDS:
                spots = phrases.joined(plain, words, place - 1, Folded(empty), word.after_empty)
        if word.longest > 1:
            spots += phrases.joined(plain, words, place, word.key, word.longest)
        if word.apart and not spots:
            spots = phrases.apart(plain, words, place, word.key)
        if word.suspended:
            # Of "RMC-" in "RMC- of" nothing more is known than that it is part of a word.
            return spots + phrases.suspended(plain, start, end)
        if word.pieces:
            return spots + [(start + a, start + b, found) for a, b, found in word.pieces]
        found = word.found
        if word.capitals is not None and _in_capitals(plain, start, end):
            found = word.capitals
        if found:
            spots.append((start, end - word.trail, found))
        return spots


def _words(plain: str) -> Iterator[Words]:
    """Return the words of a text, some thousand at a time, with no sentence broken."""
    start = 0
    while start < len(plain):
        border = _BORDER.search(plain, start + _AT_ONCE)
        end = border.end() if border else len(plain)
        yield list(WORD.finditer(plain, start, end))
        start = end


def _pieces(text: str, found: tuple[Found, ...]) -> tuple[Spot, ...]:
    """Return the parts of a compound of two terms as they stand in it: verzuim, beleid."""
    sides = sorted({each.part for each in found if each.part is not None})
    if not sides:
        return ()
    # Folding drops a hyphen between them, and may spell a letter as two.
    border = sides[0][1]
    place = next(end for end in range(len(text) + 1) if len(fold(text[:end])) >= border)
    spans = ((0, place), (place + (text[place : place + 1] in _HYPHENS), len(text)))
    return tuple(
        (*span, tuple(each for each in found if each.part == side))
        for span, side in zip(spans, sides, strict=True)
    )


def _in_capitals(plain: str, start: int, end: int) -> bool:
    """Whether a word stands in a line of several words that are all in capitals."""
    before = plain[max(0, start - _HEADING) : start].rpartition("\n")[2]
    behind = plain[end : end + _HEADING].partition("\n")[0]
    beside = before + behind
    return beside.isupper() and len(WORD.findall(beside)) > 1


def _holds(text: str, start: int, end: int) -> bool:
    """Whether nothing beside a term makes it part of something else."""
    behind = text[end : end + 1]
    if behind in _DOUBTFUL:
        more = text[end + 1 : end + 2]
        # thuis_zitter is the name of a variable; _thuiszitter_ is emphasis.
        if behind == "_" and more.isalnum():
            return False
        # Article 5 is not article 5.1.
        if behind != "_" and more.isdigit() and text[end - 1].isdigit():
            return False
    return not (start > 1 and text[start - 1] == "_" and text[start - 2].isalnum())
