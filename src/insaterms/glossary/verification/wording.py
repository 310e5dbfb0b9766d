"""The words of a translation in their order: what shares a word, what is said otherwise.

*Primary and secondary education* holds primary education, *the Ministries of X and of Y*
the Ministry of Y, *schoolweigering en -angst* schoolangst; "who supervises it" renders
supervision.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from insaterms.glossary.verification.derivation import families, inflected
from insaterms.model import Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import Folded, fold
from insaterms.text.tokens import WORD

__all__ = ["Wording"]

_TOKEN = re.compile(rf"[,/]|[.!?](?=\s)|{WORD.pattern}")
_SENTENCE_ENDS = frozenset(".!?")
_COMMA = Folded(",")
_JOINING = frozenset({"and", "or", "en", "of", "&", ",", "/"})
_SKIPPED = frozenset({",", "/"})
# How far the word that is shared stands from what it is left out of, in words.
_REACH, _FAR_REACH = 7, 16
# Words that together say what a term says stand in one sentence or so.
_TOGETHER = 8
_LEAST_FIRST = 5


class Wording:
    """The words of a text in their order, folded."""

    def __init__(self, text: str, language: Language) -> None:
        """Take the text apart."""
        self._language = language
        self._words: list[Folded] = []
        self._places: dict[Folded, list[int]] = {}
        self._headless: dict[Folded, list[int]] = {}
        self._sentences: list[int] = []
        sentence = 0
        for met in _TOKEN.finditer(text):
            written = met.group()
            if written in _SENTENCE_ENDS:
                sentence += 1
                continue
            key = Folded(written) if written in _SKIPPED else fold(written)
            if not key:
                continue
            self._places.setdefault(key, []).append(len(self._words))
            if text[met.start() - 1 : met.start()] == "-":
                self._headless.setdefault(key, []).append(len(self._words))
            self._words.append(key)
            self._sentences.append(sentence)

    def shares(self, term: str) -> bool:
        """Whether a term stands there with a word that it shares with another one."""
        words = _words(term)
        if len(words) == 1:
            return self._is_shortened(words[0])
        return bool(words) and (self._lacks_last(words) or self._lacks_first(words))

    def says(self, term: str, *, derived: bool = True) -> bool:
        """Whether a term stands there in words of other classes: they *support* them.

        The words stand together, and one at least is derived from that of the term; the
        same words in another order may say something else.

        Args:
            term: A term of the language.
            derived: Whether to insist on a word that is derived.

        """
        places = []
        made: list[int] = []
        for family in families(term, self._language):
            others = self._all(family.others)
            made += others
            both = self._all(family.own) + others
            if not both:
                return False
            places.append(sorted(both))
        anchors = made
        if not derived and len(places) > 1:
            anchors = min(places, key=len)
        return any(all(self._near(own, place) for own in places) for place in anchors)

    def _near(self, places: list[int], place: int) -> bool:
        """Whether one of several places is in the same sentence, few words away."""
        number = bisect_left(places, place)
        return any(
            abs(each - place) <= _TOGETHER and self._sentences[each] == self._sentences[place]
            for each in places[max(0, number - 1) : number + 1]
        )

    def _all(self, words: frozenset[Folded]) -> list[int]:
        return [place for word in words & self._places.keys() for place in self._places[word]]

    def _is_shortened(self, word: Folded) -> bool:
        """Whether a compound stands there without its first part: en *-angst*."""
        if not self._headless:
            return False
        for form in inflected(word, self._language):
            for cut in range(3, len(form) - 2):
                for place in self._headless.get(Folded(form[cut:]), ()):
                    before = self._words[max(0, place - 4) : place]
                    if any(each.startswith(form[:cut]) for each in before):
                        return True
        return False

    def _lacks_last(self, words: list[Folded]) -> bool:
        """Whether the last word of a term follows further on: *primary* and … education."""
        first, last = words[0], inflected(words[-1], self._language)
        for place in self._places.get(first, ()):
            end = place + 1
            for word in words[1:-1]:
                if self._words[end : end + 1] != [word]:
                    break
                end += 1
            whole = end - place == len(words) - 1
            if not whole and (len(first) < _LEAST_FIRST or not EMPTY_WORDS.isdisjoint(words)):
                continue
            if end < len(self._words) and self._words[end] in _JOINING:
                following = self._words[end + 1 : end + 1 + _REACH]
                if any(word in last for word in following):
                    return True
        return False

    def _lacks_first(self, words: list[Folded]) -> bool:
        """Whether a term's first word stands further before: Ministries of X and *of Y*."""
        rest = words[1:]
        if not self._places.keys() >= set(rest):
            return False
        rarest = min(range(len(rest)), key=lambda number: len(self._places.get(rest[number], ())))
        firsts = inflected(words[0], self._language)
        for place in self._places.get(rest[rarest], ()):
            start = self._back(place, rest[:rarest])
            if start is None or self._on(place, rest[rarest:]) is None:
                continue
            before = self._words[max(0, start - _FAR_REACH) : start]
            if before and before[-1] in firsts:
                return True
            if before and before[-1] in _JOINING and any(word in firsts for word in before):
                return True
        return False

    def _back(self, place: int, words: list[Folded]) -> int | None:
        """Return where words begin that end before a place, commas aside."""
        for word in reversed(words):
            place -= 1
            if place >= 0 and self._words[place] == _COMMA:
                place -= 1
            if place < 0 or self._words[place] != word:
                return None
        return place

    def _on(self, place: int, words: list[Folded]) -> int | None:
        """Return where words end that begin at a place, commas aside."""
        for word in words:
            if self._words[place : place + 1] == [_COMMA]:
                place += 1
            if self._words[place : place + 1] != [word]:
                return None
            place += 1
        return place


@lru_cache(maxsize=4096)
def _words(term: str) -> list[Folded]:
    return [fold(word) for word in WORD.findall(term)]
