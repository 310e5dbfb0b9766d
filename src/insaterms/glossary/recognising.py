r"""Recognising terms in running text.

One pass over the words of a text stops at those that a term can begin with, tries the
longest term first and the shorter ones where it does not hold.
"""

import re
from collections.abc import Iterator, Sequence

from insaterms.glossary.compiled import Compiled
from insaterms.glossary.found import Found
from insaterms.glossary.known_words import KnownWord, KnownWords
from insaterms.glossary.phrases import Phrases, Spot, Words
from insaterms.glossary.separable import MOST_BETWEEN, apart, may_be_apart
from insaterms.glossary.suspension import JOINING, shortened, suspended
from insaterms.model import Language
from insaterms.text.empty_words import EMPTY_WORDS
from insaterms.text.folding import Folded, fold
from insaterms.text.passages import NO_PROSE, masked
from insaterms.text.readings import is_no_noun
from insaterms.text.tokens import WORD

__all__ = ["Recogniser"]

_AT_ONCE = 20_000  # characters
_BORDER = re.compile(r"[.!?]\s*\n|\n\s*\n")
# How far the line of a heading is looked along, on either side.
_HEADING = 100
_DOUBTFUL = frozenset("_.,")
# Before the last part of a compound whose first part stands earlier: jeugdhulp en -zorg.
_SHORTENED = re.compile(r"[-‐‑](?<=\s.)(?=\w)")
_HYPHENS = frozenset("-‐‑")
_MOST_BACK = 8  # words
_MOST_CHUNKS = 500_000  # stretches of a text without white space


class Recogniser:
    """Finds the terms of one language in texts; remembers the words that it has met."""

    def __init__(self, index: Compiled, language: Language) -> None:
        """Use an opened index."""
        self._language: Language = language
        self._phrases = Phrases(index, language)
        self._known = KnownWords(index, language, self._phrases)
        # Stretches without white space: with no term, and with what may be one.
        self._dismissed: set[str] = set()
        self._doubted: set[str] = set()

    def may_hold(self, text: str) -> bool:
        """Whether a term may stand in a text; if not, `spots` surely gives nothing.

        Most short texts are dismissed here: a catalog of a program has hardly a word of a
        field, and a word that only begins terms (*special*) needs the right one behind it.
        """
        plain = masked(text) if NO_PROSE.search(text) else text
        # No word goes across white space, and what stands between is met again and again.
        open_chunks = set(plain.split()).difference(self._dismissed)
        if not open_chunks:
            return False
        if unknown := open_chunks.difference(self._doubted):
            if len(self._dismissed) + len(self._doubted) > _MOST_CHUNKS:
                self._dismissed, self._doubted = set(), open_chunks - unknown
            dismissed = set(filter(self._is_dismissed, unknown))
            self._dismissed |= dismissed
            self._doubted |= unknown - dismissed
            if dismissed == open_chunks:
                return False
        words = WORD.findall(plain)
        for place, known in enumerate(map(self._known.__getitem__, words)):
            if known is not None and self._may_begin(known, words, place):
                return True
        # The last part of a compound whose first part stands further ahead.
        return not _HYPHENS.isdisjoint(plain) and _SHORTENED.search(plain) is not None

    def _is_dismissed(self, chunk: str) -> bool:
        """Whether no term has to do with anything in a stretch without white space."""
        if chunk[0] in _HYPHENS and _SHORTENED.search(" " + chunk):
            return False
        return not any(map(self._known.__getitem__, WORD.findall(chunk)))

    def _may_begin(self, word: KnownWord, words: Sequence[str], place: int) -> bool:
        """Whether a term may begin at a word, or have it as its second one."""
        if word.found or word.suspended:
            return True
        if word.longest > 1 and place + 1 < len(words):
            behind = words[place + 1]
            if self._phrases.may_begin(words[place], word.key, behind):
                return True
        if word.apart and may_be_apart(self._phrases, words[place + 1 : place + 1 + MOST_BETWEEN]):
            return True
        return bool(word.after_empty and place) and fold(words[place - 1]) in EMPTY_WORDS

    def spots(self, text: str, *, overlapping: bool = False) -> list[Spot]:
        """Return the places of a text where a term stands, by start; longer ones first.

        Args:
            text: Any text.
            overlapping: Whether to go on inside a term that was found.

        """
        plain = masked(text)
        known = self._known
        hyphens = {found.end() for found in _SHORTENED.finditer(plain)}
        spots: list[Spot] = []
        reached = 0
        for words in _words(plain):
            for place, met in enumerate(words):
                word = known[met.group()]
                if hyphens and met.start() in hyphens:
                    found = self._shortened(plain, words, place)
                    found = found or (self._at(plain, words, place, word) if word else [])
                elif word is None or met.start() < reached:
                    continue
                elif word.alone:
                    found = [(*met.span(), word.found)]
                else:
                    found = self._at(plain, words, place, word)
                # A shorter term begins no later; the second part of a compound does.
                for spot in found:
                    if spot[0] >= reached and _holds(text, spot[0], spot[1]):
                        spots.append(spot)
                        if not overlapping:
                            reached = spot[1]
        if overlapping:
            # "de" of De Berkenschutse is found from the word behind it.
            spots.sort(key=lambda spot: (spot[0], -spot[1]))
        return spots

    def _at(self, plain: str, words: Words, place: int, word: KnownWord) -> list[Spot]:
        """Return what may stand where a word begins, the longest first."""
        met = words[place]
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
            spots = apart(phrases, plain, words, place, word.key)
        if word.suspended:
            # Of "RMC-" in "RMC- of" nothing more is known than that it is part of a word.
            return spots + suspended(phrases, plain, start, end)
        if word.pieces:
            return spots + [(start + a, start + b, found) for a, b, found in word.pieces]
        if found := self._read(plain, words, place, word):
            spots.append((start, end - word.trail, found))
        return spots

    def _read(self, plain: str, words: Words, place: int, word: KnownWord) -> tuple[Found, ...]:
        """Return what one word may mean beside the words that it stands between."""
        met = words[place]
        found = word.found
        if word.capitals is not None and _in_capitals(plain, *met.span()):
            found = word.capitals
        if word.others is not None:
            before = _beside(plain, words, place, -1)
            further = _beside(plain, words, place - 1, -1) if before else ""
            behind = _beside(plain, words, place, 1)
            if is_no_noun(met.group(), (further, before), behind, self._language):
                found = tuple(each for each in found if each in word.others)
        return found

    def _shortened(self, plain: str, words: Words, place: int) -> list[Spot]:
        """Return the compound whose first part stands at the nearest word that is whole."""
        behind = words[place].start()
        for number in range(place - 1, max(-1, place - _MOST_BACK), -1):
            word = words[number]
            between = plain[word.end() : behind].replace("-", "").strip()
            if between not in {"", ","} or len(plain[word.end() : behind]) > len(", -") + 1:
                return []
            behind = word.start()
            if word.group().lower() in JOINING or plain[behind - 1 : behind] == "-":
                continue
            return shortened(self._phrases, plain, *words[place].span(), word.group())
        return []


def _beside(plain: str, words: Words, place: int, step: int) -> str:
    """Return the word before or behind one, if nothing but a space is between them."""
    other = place + step
    if not 0 <= other < len(words):
        return ""
    first, second = words[min(place, other)], words[max(place, other)]
    return words[other].group() if plain[first.end() : second.start()].isspace() else ""


def _words(plain: str) -> Iterator[Words]:
    """Return the words of a text, some thousand at a time, with no sentence broken."""
    start = 0
    while start < len(plain):
        border = _BORDER.search(plain, start + _AT_ONCE)
        end = border.end() if border else len(plain)
        yield list(WORD.finditer(plain, start, end))
        start = end


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
