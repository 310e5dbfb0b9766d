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
# So many words before one may tell that it is no noun: gives all the pupils leave.
_MOST_BEFORE = 4
_MOST_CHUNKS = 500_000  # stretches of a text without white space


class Recogniser:
    """Finds the terms of one language in texts; remembers the words that it has met."""

    def __init__(self, index: Compiled, language: Language) -> None:
        """Use an opened index."""
        self._language: Language = language
        self._phrases = Phrases(index, language)
        self._known = KnownWords(index, language, self._phrases)
        # Stretches without white space: with no term; with what may be one, and their words;
        # and those that may be no prose, of which the text beside them tells.
        self._dismissed: set[str] = set()
        self._doubted: dict[str, list[str]] = {}
        self._signed: set[str] = set()

    def may_hold(self, text: str) -> bool:
        """Whether a term may stand in a text; if not, `spots` surely gives nothing.

        Most short texts are dismissed here: a catalog of a program has hardly a word of a
        field, and a word that only begins terms (*special*) needs the right one behind it.
        """
        # No word goes across white space, and what stands between is met again and again.
        chunks = text.split()
        dismissed = self._dismissed
        doubtful = {chunk for chunk in chunks if chunk not in dismissed}
        if not doubtful:
            return False
        if unknown := doubtful.difference(self._doubted, self._signed):
            doubtful -= self._sorted_out(unknown)
        plain = text
        if not self._signed.isdisjoint(doubtful):
            plain = masked(text)
            chunks = plain.split()
            doubtful = {
                chunk
                for chunk in set(chunks).difference(self._dismissed)
                if chunk in self._doubted or not self._is_dismissed(chunk)
            }
        if not doubtful:
            return False
        for place, chunk in enumerate(chunks):
            if chunk in doubtful and self._may_begin_in(chunks, place):
                return True
        # The last part of a compound whose first part stands further ahead.
        return _has_hyphen(plain) and _SHORTENED.search(plain) is not None

    def _sorted_out(self, unknown: set[str]) -> set[str]:
        """Look at stretches for the first time; return those that hold nothing."""
        if len(self._dismissed) + len(self._doubted) + len(self._signed) > _MOST_CHUNKS:
            self._dismissed, self._doubted, self._signed = set(), {}, set()
        signed = set(filter(NO_PROSE.search, unknown))
        dismissed = set(filter(self._is_dismissed, unknown - signed))
        self._signed |= signed
        self._dismissed |= dismissed
        self._doubted.update((each, WORD.findall(each)) for each in unknown - signed - dismissed)
        return dismissed

    def _is_dismissed(self, chunk: str) -> bool:
        """Whether no term has to do with anything in a stretch without white space."""
        if chunk[0] in _HYPHENS and _SHORTENED.search(" " + chunk):
            return False
        if chunk.isalpha():
            return self._known[chunk] is None
        return not any(map(self._known.__getitem__, WORD.findall(chunk)))

    def _may_begin_in(self, chunks: Sequence[str], place: int) -> bool:
        """Whether a term may begin in a stretch of a text, or have its second word there."""
        words = self._words_in(chunks[place])
        for number, text in enumerate(words):
            word = self._known[text]
            if word is None:
                continue
            if word.found or word.suspended:
                return True
            if word.longest > 1 or word.apart:
                behind = words[number + 1 :]
                most = MOST_BETWEEN if word.apart else 1
                if len(behind) < most:
                    behind += self._words_behind(chunks, place, most - len(behind))
                if self._may_go_on(text, word, behind[:most]):
                    return True
            if word.after_empty:
                before = words[number - 1] if number else self._word_before(chunks, place)
                if fold(before) in EMPTY_WORDS:
                    return True
        return False

    def _may_go_on(self, text: str, word: KnownWord, behind: Sequence[str]) -> bool:
        """Whether a term may begin with a word and the one behind it, or have its end there."""
        if word.longest > 1 and behind and self._phrases.may_begin(text, word.key, behind[0]):
            return True
        return word.apart and may_be_apart(self._phrases, behind)

    def _words_in(self, chunk: str) -> list[str]:
        known = self._doubted.get(chunk)
        return WORD.findall(chunk) if known is None else known

    def _words_behind(self, chunks: Sequence[str], place: int, most: int) -> list[str]:
        """Return at least so many words behind a stretch, as far as there are any."""
        found: list[str] = []
        for further in range(place + 1, len(chunks)):
            found += self._words_in(chunks[further])
            if len(found) >= most:
                break
        return found

    def _word_before(self, chunks: Sequence[str], place: int) -> str:
        """Return the last word before a stretch; empty if there is none."""
        while place:
            place -= 1
            if words := self._words_in(chunks[place]):
                return words[-1]
        return ""

    def spots(self, text: str, *, overlapping: bool = False) -> list[Spot]:
        """Return the places of a text where a term stands, by start; longer ones first.

        Args:
            text: Any text.
            overlapping: Whether to go on inside a term that was found.

        """
        plain = masked(text)
        known = self._known
        hyphens = _hyphens_before_words(plain)
        spots: list[Spot] = []
        reached = 0
        for words in _words(plain):
            for place, word in enumerate([known[met.group()] for met in words]):
                if word is None and not hyphens:
                    continue
                start = words[place].start()
                if start in hyphens:
                    found = self._behind_hyphen(plain, words, place, word)
                elif word is None or start < reached:
                    continue
                else:
                    found = self._here(plain, words, place, word)
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

    def _behind_hyphen(
        self, plain: str, words: Words, place: int, word: KnownWord | None
    ) -> list[Spot]:
        found = self._shortened(plain, words, place)
        return found or ([] if word is None else self._at(plain, words, place, word))

    def _here(self, plain: str, words: Words, place: int, word: KnownWord) -> list[Spot]:
        met = words[place]
        if word.alone:
            return [(*met.span(), word.found)]
        if word.begins:
            behind = words[place + 1].group() if place + 1 < len(words) else ""
            if not (behind and self._phrases.may_begin(met.group(), word.key, behind)):
                return []
        return self._at(plain, words, place, word)

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
            before = _before(plain, words, place)
            behind = _beside(plain, words, place, 1)
            if is_no_noun(met.group(), before, behind, self._language):
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


def _has_hyphen(text: str) -> bool:
    return "-" in text or "‐" in text or "‑" in text


def _hyphens_before_words(plain: str) -> set[int]:
    """Return the ends of hyphens that stand for the first part of a compound."""
    if not _has_hyphen(plain):
        return set()
    return {found.end() for found in _SHORTENED.finditer(plain)}


def _beside(plain: str, words: Words, place: int, step: int) -> str:
    """Return the word before or behind one, if nothing but a space is between them."""
    other = place + step
    if not 0 <= other < len(words):
        return ""
    first, second = words[min(place, other)], words[max(place, other)]
    return words[other].group() if plain[first.end() : second.start()].isspace() else ""


def _before(plain: str, words: Words, place: int) -> list[str]:
    """Return the last words before one, as far as nothing but spaces is between them."""
    found: list[str] = []
    while len(found) < _MOST_BEFORE and (word := _beside(plain, words, place, -1)):
        found.insert(0, word)
        place -= 1
    return found


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
